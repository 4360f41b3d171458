import type { Remark } from '../../engine/model/remark';
import type { FindingText } from '../texts';
import { NUMBER_WRITING, writeAmount } from '../numbers';
import { listed } from '../words';

const write = (value: Parameters<typeof writeAmount>[0]) => writeAmount(value, NUMBER_WRITING.fi);
const inColumn = (column: string) => (column === '' ? 'Tässä' : `Sarakkeessa ${column}`);
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
    case 'line-sign': {
      const side = message.side === 'revenue' ? 'Tuotot' : 'Kulut';
      const usual = message.usual === 'minus' ? 'miinusmerkkisinä' : 'ilman miinusmerkkiä';
      return {
        title: `${message.label}: poikkeava etumerkki`,
        body: `${inColumn(message.column)} on ${write(message.stated)}. ${side} esitetään taulukossa muuten ${usual}. Jos kyse on oikaisusta tai palautuksesta, luku on kunnossa.`,
      };
    }
    case 'outcome-over-forecast':
      return {
        title: `${message.label}: toteuma ylittää koko vuoden ennusteen`,
        body: `${inColumn(message.column)} on ${write(message.booked)}, mutta koko vuoden ennuste on ${write(message.forecast)} (${message.forecastColumn}). Tarkista ennuste tai kirjaukset.`,
      };
    case 'required-pace':
      return {
        title: `${message.label}: vauhdin on muututtava`,
        body: `${String(message.months)} kuukauden jälkeen on kirjattu ${write(message.booked)}, kun ennuste on ${write(message.forecast)} (${message.column}). Loppuvuoden kuukausivauhdin pitäisi olla ${write(message.pace)}-kertainen tähänastiseen verrattuna.`,
      };
    case 'text-number':
      return {
        title:
          message.lines.length === 1
            ? `${message.label}: luku on tekstiä`
            : `${String(message.lines.length)} lukua on tekstiä`,
        body: `${inColumn(message.column)} solun sisältö on tekstiä eikä luku: ${list(message.lines)}. Excel ohittaa tekstin summissaan. Muunna teksti luvuksi.`,
      };
    case 'text-table':
      return {
        title: `${message.label}: luvut ovat tekstiä`,
        body: 'Kaikki taulukon luvut ovat tekstiä. Tarkistus lukee ne silti, mutta Excel ei laske niitä mukaan kaavoissa.',
      };
    case 'sum-leaves-out-row':
      return {
        title: `${message.label}: summasta puuttuu rivi`,
        body: `${inColumn(message.column)} kaavasta puuttuu ${list(message.lines)}. Laajenna kaavan aluetta, jos rivin kuuluu olla mukana.`,
      };
    case 'typed-among-formulas':
      return {
        title: `${message.label}: kirjoitettu luku kaavojen joukossa`,
        body: `${inColumn(message.column)} luku on kirjoitettu, vaikka viereiset solut ovat kaavoja. Se ei muutu, kun osat muuttuvat.`,
      };
  }
}
