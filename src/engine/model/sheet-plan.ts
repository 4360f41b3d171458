import type { CellRef } from './cell';
import type { Box } from './snapshot';

/**
 * A sheet to be made, as plain data: what stands in each cell, how it looks, how it prints. One writer puts it into
 * a file, another into Excel, and both must come to the same sheet. Rows and columns count from 0.
 */
export interface SheetPlan {
  readonly name: string;
  /** The sheet to stand after; at the end when null. */
  readonly after: string | null;
  readonly rows: readonly PlanRow[];
  readonly columns: readonly PlanColumn[];
  /** The looks of the cells, by the name that a cell gives. */
  readonly looks: Readonly<Record<string, CellLook>>;
  readonly merges: readonly Box[];
  /** So many rows and columns stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Cells with a name that holds in the whole workbook. */
  readonly names: readonly PlanName[];
  readonly conditionals: readonly PlanConditional[];
  readonly lists: readonly PlanList[];
  readonly links: readonly PlanLink[];
  readonly print: PlanPrint;
  readonly charts: readonly PlanChart[];
}

export interface PlanRow {
  readonly row: number;
  readonly cells: readonly PlanCell[];
  /** In points; what the text needs when missing. */
  readonly height?: number;
  readonly hidden?: boolean;
  /** Folded under the row above it. */
  readonly level?: number;
}

export interface PlanCell {
  readonly column: number;
  readonly look: string;
  /** A text is always written as text, whatever it begins with; with a formula it is the result that we expect. */
  readonly value: string | number | null;
  /** With its `=`, English names and commas. */
  readonly formula?: string;
}

export interface PlanColumn {
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface PlanName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

/** Where the formula is true the cells look so; it is written for the first cell of the first box. */
export interface PlanConditional {
  readonly boxes: readonly Box[];
  readonly formula: string;
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

/** Cells in which the user picks one of these words. */
export interface PlanList {
  readonly boxes: readonly Box[];
  readonly words: readonly string[];
  readonly title: string;
  readonly text: string;
}

export interface PlanLink {
  readonly row: number;
  readonly column: number;
  readonly target: CellRef;
  readonly tip: string;
}

export interface PlanPrint {
  readonly titleRows: readonly [first: number, last: number];
  readonly lastColumn: number;
  readonly lastRow: number;
  readonly footerLeft: string;
  /** New pages begin at these rows. */
  readonly breaks: readonly number[];
}

/** Of the series of a chart, from the first. */
export const CHART_COLORS = ['1F2A44', '7B8DB0', 'C9A14A'] as const;

export interface PlanChart {
  readonly kind: 'deviation' | 'comparison';
  readonly title: string;
  /** What the picture shows, for whoever cannot see it. */
  readonly description: string;
  readonly box: Box;
  /** The names in its first column, the figures to the right of them, what each column is in its first row. */
  readonly data: Box;
}

/** Colours are six hexadecimal digits. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly top?: 'hair' | 'thin' | 'medium';
  readonly bottom?: 'hair' | 'thin' | 'medium';
}
