import type { CellValue } from '../engine/model/cell';
import type { Box } from '../engine/model/snapshot';
import type { CellStyle, DifferentialStyle } from './cell-styles';

/** What to change in a workbook. Everything that is not named here stays as it is, to the byte. */
export interface WorkbookPatch {
  readonly cells?: readonly CellEdit[];
  /** Styles for new cells, which name them by their place in this list. */
  readonly styles?: readonly CellStyle[];
  /** Styles for conditional formats, likewise. */
  readonly differentialStyles?: readonly DifferentialStyle[];
  /** Sheets to take out. One that is also added is replaced, and keeps its place. */
  readonly removeSheets?: readonly string[];
  readonly addSheets?: readonly SheetPart[];
  readonly definedNames?: readonly DefinedName[];
}

/** Neither value nor formula empties the cell. */
export interface CellContent {
  /** With a formula: the result to store, for readers that do not calculate. */
  readonly value?: CellValue;
  /** With or without its `=`, in the form of the file: English function names, commas. */
  readonly formula?: string;
  /** A place in the list of styles; a cell that exists keeps its own when this is missing. */
  readonly style?: number;
}

export interface CellEdit extends CellContent {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, without `=`: `'Blad 1'!$A$1`. `sheetReference` writes such references. */
  readonly formula: string;
  /** The sheet it belongs to; the whole workbook when missing. */
  readonly sheet?: string;
  readonly hidden?: boolean;
}

/** A new sheet. Rows and columns count from 0. */
export interface SheetPart {
  readonly name: string;
  /** The sheet to stand after; at the end when missing, or where a sheet of this name was taken out. */
  readonly after?: string;
  readonly rows: readonly SheetRow[];
  readonly columns?: readonly ColumnSpan[];
  readonly merges?: readonly Box[];
  /** How many rows and columns stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly hideGridLines?: boolean;
  readonly tabColor?: string;
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly validations?: readonly Validation[];
  readonly hyperlinks?: readonly Hyperlink[];
  readonly print?: PrintSetup;
  /** XML of further sections, put where the format wants them; after ours, where there is one of the same name. */
  readonly sections?: Readonly<Partial<Record<WorksheetSection, string>>>;
  /** What those sections refer to by relationship id. */
  readonly relationships?: readonly PartRelationship[];
  /** Further parts, such as drawings and charts. */
  readonly parts?: readonly ExtraPart[];
}

export interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly outlineLevel?: number;
}

export interface SheetCell extends CellContent {
  readonly column: number;
}

export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface ConditionalFormat {
  readonly boxes: readonly Box[];
  /** With an operator the cell's value is compared with the formulas, without one the formula decides. */
  readonly operator?: CompareOperator;
  readonly formulas: readonly string[];
  /** A place in the list of differential styles. */
  readonly style: number;
  readonly stopIfTrue?: boolean;
}

export type CompareOperator =
  | 'lessThan'
  | 'lessThanOrEqual'
  | 'equal'
  | 'notEqual'
  | 'greaterThanOrEqual'
  | 'greaterThan'
  | 'between'
  | 'notBetween';

export interface Validation {
  readonly boxes: readonly Box[];
  readonly type: 'list' | 'whole' | 'decimal' | 'date' | 'textLength' | 'custom';
  readonly operator?: CompareOperator;
  /** A list of words is one formula with quotes: `"Grön,Gul,Röd"`. */
  readonly formulas: readonly string[];
  readonly allowBlank?: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string };
}

export interface Hyperlink {
  readonly box: Box;
  readonly target: { readonly place: string } | { readonly url: string };
  readonly tooltip?: string;
}

export interface PrintSetup {
  readonly landscape?: boolean;
  /** How many pages wide and high; 0 is as many as needed. */
  readonly fitTo?: { readonly width: number; readonly height: number };
  readonly area?: Box;
  /** Rows to print on every page, first and last. */
  readonly titleRows?: readonly [number, number];
  /** In Excel's codes: `&L&A&R&P/&N`. */
  readonly header?: string;
  readonly footer?: string;
}

export interface PartRelationship {
  /** The id that the XML uses: `rId1`. */
  readonly id: string;
  /** The last piece of its type's address, `drawing`, or the whole address. */
  readonly type: string;
  /** The key of an extra part, or an address outside. */
  readonly target: { readonly part: string } | { readonly url: string };
}

export interface ExtraPart {
  /** The name other parts of this plan use for it. */
  readonly key: string;
  /** Where it goes, without number and extension: `xl/charts/chart`. */
  readonly stem: string;
  readonly extension: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
  readonly relationships?: readonly PartRelationship[];
}

/** The sections of a worksheet part after its cells, in the order the format prescribes. */
export const WORKSHEET_SECTIONS = [
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'ignoredErrors',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
] as const;
export type WorksheetSection = (typeof WORKSHEET_SECTIONS)[number];
