import type { Box, Grid } from '../engine/model/snapshot';
import type { CellValue } from '../engine/model/cell';

/** A workbook to be written from nothing. Rows and columns count from 0, and the grid starts at A1. */
export interface NewWorkbook {
  readonly sheets: readonly NewSheet[];
  readonly names?: readonly NewName[];
  /** The font of every cell that asks for no other size or colour. Arial 10 where nothing is said. */
  readonly font?: { readonly name: string; readonly size: number };
}

export interface NewSheet {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  readonly rows: Grid<NewCell>;
  readonly merges?: readonly Box[];
  /** In characters; a hole keeps the width Excel gives. */
  readonly columnWidths?: readonly (number | undefined)[];
  /** In points, by row. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** How many rows and columns stay in sight while the rest scrolls. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly protected?: boolean;
  readonly hyperlinks?: readonly NewHyperlink[];
  readonly landscape?: boolean;
  /** Printed as wide as one page, and as long as it takes. */
  readonly fitToWidth?: boolean;
  readonly gridLines?: boolean;
}

export interface NewCell {
  /** What is shown; for a formula, the result that Excel would have kept. */
  readonly value: CellValue;
  /** With or without its `=`, in the language of the file: English names, comma between arguments. */
  readonly formula?: string;
  readonly style?: NewStyle;
}

export interface NewStyle {
  /** In the invariant form of the file: `#,##0.0`. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** Six hexadecimal digits, as in `1F3864`. */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: NewBorder;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly indent?: number;
  readonly wrap?: boolean;
}

export interface NewBorder {
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
}

export type BorderLine = 'hair' | 'thin' | 'medium' | 'double';

export interface NewHyperlink {
  readonly row: number;
  readonly column: number;
  /** A web address, or a place in the workbook: `#'Sheet 1'!A1`. */
  readonly target: string;
}

export interface NewName {
  readonly name: string;
  /** `'Sheet 1'!$A$1:$B$2` */
  readonly refersTo: string;
  /** The sheet that owns the name; the workbook where nothing is said. */
  readonly sheet?: string;
}
