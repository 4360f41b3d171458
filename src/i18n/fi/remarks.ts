import type { Remark } from '../../engine/model/remark';
import type { FindingText } from '../texts';
import { listed } from '../words';

const list = (names: readonly string[]) => listed(names, 'ja', (n) => `${String(n)} muuta`);

export function remark(message: Remark): FindingText {
  switch (message.key) {
    case 'error-cell':
      return {
        title: `${message.label}: solussa on ${message.error}`,
        body: `Sarakkeessa ${message.column} solu näyttää virheen ${message.error} eikä summaa. Siihen perustuvia summia ei voi tarkistaa. Korjaa kaava ja tarkista uudelleen.`,
      };
    case 'label-displaced':
      return {
        title: `${message.label}: rivillä on väärä nimi`,
        body: `Sama nimi on taulukossa kahdella rivillä. Rivien järjestys ja summa osoittavat, että tämä rivi on ${message.suggested}.`,
      };
    case 'blank-outcome': {
      const rows = message.lines.length === 1 ? '1 riviltä' : `${String(message.lines.length)} riviltä`;
      return {
        title: `Toteuma puuttuu ${rows}`,
        body: `Sarakkeessa ${message.column} solu on tyhjä, vaikka talousarviossa on luku: ${list(message.lines)}. Täydennä toteuma tai merkitse 0, jos mitään ei ole kirjattu.`,
      };
    }
  }
}
