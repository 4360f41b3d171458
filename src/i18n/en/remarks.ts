import { address } from '../../engine/model/cell';
import { isGoalRemark } from '../../engine/model/goal-remark';
import type { Remark } from '../../engine/model/remark';
import type { FindingText } from '../texts';
import { goalRemark } from './goal-remarks';
import { NUMBER_WRITING, writeAmount } from '../numbers';
import { listed } from '../words';

const write = (value: Parameters<typeof writeAmount>[0]) => writeAmount(value, NUMBER_WRITING.en);
const inColumn = (column: string) => (column === '' ? 'Here' : `In ${column}`);
const list = (names: readonly string[]) => listed(names, 'and', (n) => `${String(n)} more`);

export function remark(message: Remark): FindingText {
  if (isGoalRemark(message)) return goalRemark(message);
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
          message.cells === 1
            ? `${message.label}: the amount is text`
            : `${String(message.cells)} amounts are text`,
        body: `${message.columns === 1 ? inColumn(message.column) : `In ${String(message.columns)} columns`} the cell is text and not a number: ${list(message.lines)}. Excel passes over text in its sums. Convert it to a number.`,
      };
    case 'text-table':
      return {
        title: 'The amounts in the table are text',
        body: 'All amounts in the table are stored as text. They are checked all the same, but Excel leaves them out of its sums.',
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
    case 'empty-reference':
      return {
        title: `${message.label}: the formula takes in a cell without an amount`,
        body: `${inColumn(message.column)} the formula takes in ${message.address}, which ${message.text === '' ? 'is blank' : `holds the text ${message.text}`}. Check that it points at the right line.`,
      };
    case 'percent-differs':
      return {
        title: `${message.label}: the per cent does not follow`,
        body: `${inColumn(message.column)} it says ${write(message.stated)}. From ${message.of} and ${message.over} it is ${write(message.expected)}, as on the other lines.`,
      };
    case 'shown-digits':
      return {
        title:
          message.cells === 1
            ? `${message.label}: the sum looks wrong`
            : `${String(message.cells)} sums look wrong`,
        body: 'The cells hold more decimals than they show. The amounts add up, but the digits shown do not. Round the amounts if the table is to be printed.',
      };
    case 'memo-exceeds-line':
      return {
        title: `${message.label}: larger than the line it is within`,
        body: `${inColumn(message.column)} it says ${write(message.stated)}, but ${message.whole} is only ${write(message.limit)}. A part cannot be larger than the whole.`,
      };
    case 'duplicate-row':
      return {
        title: `${message.label}: the same line twice`,
        body: 'The line stands further up in the table with the same amounts in every column. Remove one of them, unless it is meant to count twice.',
      };
    case 'scale-cell':
      return {
        title: `${message.label}: the amount may be in the wrong unit`,
        body: `${inColumn(message.column)} it says ${write(message.stated)}, about 1,000 times ${message.large ? 'more' : 'less'} than the other amounts of the line.`,
      };
    case 'scale-column':
      return {
        title: `${message.column}: the column may be in another unit`,
        body: `All amounts of the column are about 1,000 times ${message.large ? 'larger' : 'smaller'} than those beside them. Print all columns in one unit, or name the unit in the header.`,
      };
    case 'prose-contradicts':
      return {
        title: `The text says ${write(message.said)} ${message.unit}, the table ${write(message.expected)}`,
        body: `${message.label} is ${write(message.expected)} ${message.unit} in the table, but the text says ${write(message.said)} ${message.unit}. The text may be left over from an earlier version.`,
      };
    case 'budget-differs':
      return {
        title: `${message.column}: two tables disagree`,
        body: `${message.label} is ${write(message.stated)} here and ${write(message.other)} in ${message.otherCell.sheet} ${address(message.otherCell)}. It concerns ${list(message.lines)}. If the budget was amended, the amendment should show.`,
      };
    case 'header-direction':
      return {
        title: `${message.column}: the header says the opposite`,
        body: `The header says ${message.said === 'outcome-budget' ? 'outcome less budget' : 'budget less outcome'}, but the amounts are taken the other way round. Change the header or the signs.`,
      };
    case 'header-percent':
      return {
        title: `${message.column}: the column is in per cent`,
        body: 'The figures are per cent of the budget and no amounts, but the header does not say so. Put % in the header.',
      };
    case 'header-copied':
      return {
        title: `${message.column}: the same amounts as ${message.other}`,
        body: 'The columns are of different years and have the very same amounts on every line. See that the right year was put in.',
      };
  }
}
