import type { CellValue } from '../../../engine/model/cell';
import type { Box } from './boxes';
import { contains, union } from './boxes';
import type { Chart, ConditionalFormat, NamedItem, PageLayout, Validation } from './parts';
import { newPageLayout } from './parts';
import type { CellStyle } from './style';
import { PLAIN } from './style';

export interface Cell {
  value: CellValue;
  /** With its `=`; null where the cell holds a constant. */
  formula: string | null;
  style: CellStyle | null;
  link?: Hyperlink;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** What a whole row or a whole column has of its own. */
export interface Line {
  hidden: boolean;
  /** Height or width in points; null where it is the sheet's standard. */
  size: number | null;
  style: CellStyle | null;
  /** In how many groups of an outline it is. */
  level: number;
}

export interface TableModel {
  readonly id: string;
  name: string;
  box: Box;
  headers: boolean;
  totals: boolean;
  banded: boolean;
  filterButton: boolean;
  style: string;
}

export const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export function newTable(id: string, name: string, box: Box): TableModel {
  return {
    id,
    name,
    box,
    headers: true,
    totals: false,
    banded: true,
    filterButton: true,
    style: 'TableStyleMedium2',
  };
}

/** One sheet of the workbook on the far side. Cells are kept sparsely, by row and then by column. */
export class Sheet {
  visibility: Visibility = 'Visible';
  /** Each sheet remembers what was selected on it. */
  selection: Box = { top: 0, left: 0, bottom: 0, right: 0 };
  protected = false;
  password = '';
  protectionOptions: Readonly<Record<string, boolean | string>> = {};
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  standardWidth = 8.43;
  /** The rows and columns that stay while the rest scrolls. */
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  readonly cells = new Map<number, Map<number, Cell>>();
  readonly rows = new Map<number, Line>();
  readonly columns = new Map<number, Line>();
  merges: Box[] = [];
  tables: TableModel[] = [];
  charts: Chart[] = [];
  names: NamedItem[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  readonly page: PageLayout = newPageLayout();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** The cell, made if it was empty. */
  ensureCell(row: number, column: number): Cell {
    let line = this.cells.get(row);
    if (!line) this.cells.set(row, (line = new Map<number, Cell>()));
    let cell = line.get(column);
    if (!cell) line.set(column, (cell = { value: null, formula: null, style: null }));
    return cell;
  }

  row(row: number): Line {
    return ensureLine(this.rows, row);
  }

  column(column: number): Line {
    return ensureLine(this.columns, column);
  }

  style(row: number, column: number): CellStyle {
    return (
      this.cell(row, column)?.style ?? this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? PLAIN
    );
  }

  mergeAt(row: number, column: number): Box | undefined {
    return this.merges.find((box) => contains(box, row, column));
  }

  /** The cells that hold something, in reading order. */
  *filled(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const row of [...this.cells.keys()].sort((a, b) => a - b)) {
      const line = this.cells.get(row) ?? new Map<number, Cell>();
      for (const column of [...line.keys()].sort((a, b) => a - b)) {
        const cell = line.get(column);
        if (cell) yield { row, column, cell };
      }
    }
  }

  usedBox(valuesOnly: boolean): Box | null {
    let used: Box | null = null;
    for (const [row, line] of this.cells) {
      for (const [column, cell] of line) {
        if (cell.value === null && cell.formula === null && (valuesOnly || cell.style === null)) continue;
        const here = { top: row, left: column, bottom: row, right: column };
        used = used ? union(used, here) : here;
      }
    }
    return used;
  }
}

function ensureLine(lines: Map<number, Line>, index: number): Line {
  let line = lines.get(index);
  if (!line) lines.set(index, (line = { hidden: false, size: null, style: null, level: 0 }));
  return line;
}
