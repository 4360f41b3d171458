import type { Remark } from '../../engine/model/remark';
import type { FindingText } from '../texts';
import { NUMBER_WRITING, writeAmount } from '../numbers';
import { listed } from '../words';

const write = (value: Parameters<typeof writeAmount>[0]) => writeAmount(value, NUMBER_WRITING.en);
const inColumn = (column: string) => (column === '' ? 'Here' : `In ${column}`);
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
    case 'line-sign': {
      const side = message.side === 'revenue' ? 'revenues' : 'costs';
      const usual = message.usual === 'minus' ? 'with a minus' : 'without a minus';
      return {
        title: `${message.label}: unusual sign`,
        body: `${inColumn(message.column)} it says ${write(message.stated)}. Elsewhere in this table ${side} stand ${usual}. If it is a correction or a refund, all is well.`,
      };
    }
    case 'outcome-over-forecast':
      return {
        title: `${message.label}: more is booked than forecast for the year`,
        body: `${inColumn(message.column)} it says ${write(message.booked)}, but the forecast for the full year is ${write(message.forecast)} (${message.forecastColumn}). Review the forecast or the bookings.`,
      };
    case 'required-pace':
      return {
        title: `${message.label}: the pace must change`,
        body: `After ${String(message.months)} months ${write(message.booked)} is booked of ${write(message.forecast)} in the forecast (${message.column}). The remaining months must run at ${write(message.pace)} times the pace so far.`,
      };
    case 'text-number':
      return {
        title:
          message.lines.length === 1
            ? `${message.label}: the amount is text`
            : `${String(message.lines.length)} amounts are text`,
        body: `${inColumn(message.column)} the cell is text and not a number: ${list(message.lines)}. Excel passes over text in its sums. Convert it to a number.`,
      };
    case 'text-table':
      return {
        title: `${message.label}: the amounts are text`,
        body: 'All amounts in the table are text. They are checked all the same, but Excel leaves them out of formulas.',
      };
    case 'sum-leaves-out-row':
      return {
        title: `${message.label}: the sum leaves out a line`,
        body: `${inColumn(message.column)} the formula does not take in ${list(message.lines)}. Extend its range, if the line belongs there.`,
      };
    case 'typed-among-formulas':
      return {
        title: `${message.label}: a typed number among formulas`,
        body: `${inColumn(message.column)} the number is typed, while the cells beside it are formulas. It does not follow when the parts change.`,
      };
  }
}
