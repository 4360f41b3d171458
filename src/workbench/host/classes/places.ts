import type { Book } from '../model/book';
import type { Box } from '../model/boxes';
import type { Sheet, TableModel } from '../model/sheet';
import { Instance } from '../rpc/members';

/** What the instances of the classes stand for: which part of which workbook. */
export interface InBook {
  readonly book: Book;
}

export interface OnSheet extends InBook {
  readonly sheet: Sheet;
}

export interface Area extends OnSheet {
  readonly box: Box;
}

export interface Areas extends OnSheet {
  readonly boxes: readonly Box[];
}

export interface OfTable extends OnSheet {
  readonly table: TableModel;
}

export interface Selves {
  Workbook: InBook;
  WorksheetCollection: InBook;
  Worksheet: OnSheet;
  WorksheetProtection: OnSheet;
  TableCollection: OnSheet;
  Table: OfTable;
  Range: Area;
  RangeAreas: Areas;
  RangeCollection: Areas;
}

/** An instance of the named class. */
export function the<Name extends keyof Selves>(name: Name, self: Selves[Name]): Instance {
  return new Instance(name, self);
}
