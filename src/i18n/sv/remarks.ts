import type { Remark } from '../../engine/model/remark';
import type { FindingText } from '../texts';
import { listed } from '../words';

const list = (names: readonly string[]) => listed(names, 'och', (n) => `${String(n)} till`);

export function remark(message: Remark): FindingText {
  switch (message.key) {
    case 'error-cell':
      return {
        title: `${message.label}: cellen visar ${message.error}`,
        body: `I ${message.column} visar cellen felet ${message.error} i stället för ett belopp. Summor som bygger på den kan inte kontrolleras. Rätta formeln och kontrollera igen.`,
      };
    case 'label-displaced':
      return {
        title: `${message.label}: raden har fel namn`,
        body: `Namnet finns på två rader i tabellen. Radernas ordning och summan visar att den här raden är ${message.suggested}.`,
      };
    case 'blank-outcome': {
      const rows = message.lines.length === 1 ? '1 rad' : `${String(message.lines.length)} rader`;
      return {
        title: `Utfall saknas på ${rows}`,
        body: `I kolumnen ${message.column} är cellen tom fast det finns en budget: ${list(message.lines)}. Fyll i utfallet, eller skriv 0 om inget har bokförts.`,
      };
    }
  }
}
