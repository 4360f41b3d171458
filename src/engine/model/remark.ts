import type { Amount } from './amount';
import type { CellRef } from './cell';
import type { GoalRemark } from './goal-remark';
import type { Placed } from './placed';

/** What is told of a table beyond contradictions between its figures, which always carry their arithmetic. */
export type Remark =
  | (Placed & { readonly key: 'error-cell'; readonly error: string })
  /** The label stands twice, and the order of the statement says that this line is another. */
  | (Placed & { readonly key: 'label-displaced'; readonly suggested: string })
  /** Nothing is stated as booked on lines that have a budget. */
  | (Placed & { readonly key: 'blank-outcome'; readonly lines: readonly string[] })
  /** Revenue or a cost with the sign that the others of its side do not have. */
  | (Placed & {
      readonly key: 'line-sign';
      readonly side: 'revenue' | 'cost';
      readonly usual: 'plus' | 'minus';
      readonly stated: Amount;
    })
  /** More is booked so far than is expected for the full year. */
  | (Placed & {
      readonly key: 'outcome-over-forecast';
      readonly booked: Amount;
      readonly forecast: Amount;
      readonly forecastColumn: string;
    })
  /** The rest of the year would have to run at another pace than so far. */
  | (Placed & {
      readonly key: 'required-pace';
      readonly months: number;
      readonly booked: Amount;
      readonly forecast: Amount;
      /** How many times the monthly pace so far, with one decimal. */
      readonly pace: Amount;
    })
  /** Amounts that look like numbers and are text, so that Excel's sums pass over them. */
  | (Placed & {
      readonly key: 'text-number';
      readonly lines: readonly string[];
      readonly cells: number;
      readonly columns: number;
    })
  /** All amounts of a table are text; its label is the table's title. */
  | (Placed & { readonly key: 'text-table' })
  /** A SUM that does not take in every line of its block. */
  | (Placed & { readonly key: 'sum-leaves-out-row'; readonly lines: readonly string[] })
  /** A number was typed where the cells beside it are formulas. */
  | (Placed & { readonly key: 'typed-among-formulas' })
  /** A formula takes in a cell that is blank, or a text, which `text` is. */
  | (Placed & { readonly key: 'empty-reference'; readonly address: string; readonly text: string })
  /** A per cent that does not follow from the columns that the others of its column follow from. */
  | (Placed & {
      readonly key: 'percent-differs';
      readonly stated: Amount;
      readonly expected: Amount;
      readonly of: string;
      readonly over: string;
    })
  /** Sums that hold as stored and do not add up as shown. */
  | (Placed & { readonly key: 'shown-digits'; readonly cells: number })
  /** A memo line is larger than the line it is within. */
  | (Placed & {
      readonly key: 'memo-exceeds-line';
      readonly whole: string;
      readonly stated: Amount;
      readonly limit: Amount;
    })
  /** The same line with the same figures stands twice. */
  | (Placed & { readonly key: 'duplicate-row' })
  /** One figure is about a thousand times the others of its line, or a thousandth. */
  | (Placed & { readonly key: 'scale-cell'; readonly stated: Amount; readonly large: boolean })
  /** All figures of a column are about a thousand times those beside them, or a thousandth. */
  | (Placed & { readonly key: 'scale-column'; readonly large: boolean })
  /** A sentence states another amount than the table; both in the unit of the sentence. */
  | (Placed & {
      readonly key: 'prose-contradicts';
      readonly said: Amount;
      readonly expected: Amount;
      readonly unit: string;
    })
  /** The budget of one year differs between two tables of the same unit of the organisation. */
  | (Placed & {
      readonly key: 'budget-differs';
      readonly lines: readonly string[];
      readonly stated: Amount;
      readonly other: Amount;
      readonly otherCell: CellRef;
    })
  /** The header says which way the deviation goes, and the figures go the other way. */
  | (Placed & { readonly key: 'header-direction'; readonly said: 'outcome-budget' | 'budget-outcome' })
  /** A deviation column that holds per cent and does not say so. */
  | (Placed & { readonly key: 'header-percent' })
  /** Two years with the very same figures. */
  | (Placed & { readonly key: 'header-copied'; readonly other: string })
  | GoalRemark;
