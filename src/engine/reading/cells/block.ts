import type { SheetSnapshot } from '../../model/snapshot';
import type { TableKind } from '../../model/kinds';
import type { DecimalMark } from '../../numbers/figure';
import type { CellKinds } from './kinds';

/** Where a table lies on its sheet, before anything is known of what it says. */
export interface Block {
  readonly sheet: SheetSnapshot;
  readonly kinds: CellKinds;
  readonly mark: DecimalMark;
  /** Set for tables of words: indicators, activities, goals. */
  readonly register: TableKind | null;
  /** Single texts above the table, nearest last: titles, units, notes. */
  readonly above: readonly number[];
  readonly headerRows: readonly number[];
  /** Rows of the body from top to bottom, without repeated headers and page furniture. */
  readonly bodyRows: readonly number[];
  /** The rows of the body that begin a section under a header of its own. */
  readonly sections?: readonly number[];
  readonly left: number;
  readonly right: number;
}
