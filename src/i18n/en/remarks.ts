import type { Remark } from '../../engine/model/remark';
import type { FindingText } from '../texts';
import { listed } from '../words';

const list = (names: readonly string[]) => listed(names, 'and', (n) => `${String(n)} more`);

export function remark(message: Remark): FindingText {
  switch (message.key) {
    case 'error-cell':
      return {
        title: `${message.label}: the cell shows ${message.error}`,
        body: `In ${message.column} the cell shows the error ${message.error} instead of an amount. Sums that build on it cannot be checked. Mend the formula and check again.`,
      };
    case 'label-displaced':
      return {
        title: `${message.label}: the line has the wrong name`,
        body: `The name stands on two lines of the table. The order of the lines and the sum show that this line is ${message.suggested}.`,
      };
    case 'blank-outcome': {
      const rows = message.lines.length === 1 ? '1 line' : `${String(message.lines.length)} lines`;
      return {
        title: `Outcome missing on ${rows}`,
        body: `In ${message.column} the cell is blank though there is a budget: ${list(message.lines)}. Fill in the outcome, or write 0 if nothing was booked.`,
      };
    }
  }
}
