import type { ColumnMark, Correction, KindOfAmounts, TableMark } from '../model/correction';
import { isSameColumn } from '../model/correction';
import type { DeviationConvention, SignConvention, Unit } from '../model/kinds';
import type { PlacedColumn } from './columns/columns';
import { plainWords } from './words/words';

/** What a person has said about the tables of a workbook, and which of it still fits one of them. */
export class Corrections {
  private readonly used = new Set<Correction>();
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly all: readonly Correction[],
    private readonly sheets: ReadonlySet<string>,
  ) {}

  /** The words by which a table is known again; to be asked once for each table, from the top. */
  markOf(sheet: string, title: string | null, columns: readonly PlacedColumn[]): TableMark {
    const headers = columns.map((column) => plainWords(column.header)).join('|');
    const words = title === null ? null : plainWords(title);
    const key = `${sheet}\n${words ?? ''}\n${headers}`;
    const nth = this.seen.get(key) ?? 0;
    this.seen.set(key, nth + 1);
    return { sheet, title: words, headers, nth };
  }

  of(table: TableMark, columns: readonly PlacedColumn[]): TableCorrections {
    if (this.all.length === 0) return NOTHING_SAID;
    const marks = columnMarks(columns);
    const own = this.all.filter((one) => this.isFor(one, table) && fits(one, marks));
    for (const one of own) this.used.add(one);
    return new TableCorrections(own, marks);
  }

  /** What fits no table any more: it is kept, since the table may come back. */
  idle(): Correction[] {
    return this.all.filter((one) => !this.used.has(one));
  }

  private isFor({ table: said, what }: Correction, table: TableMark): boolean {
    // A renamed sheet is known by its tables.
    if (said.sheet !== table.sheet && this.sheets.has(said.sheet)) return false;
    // What was said of a sheet without a budget table goes for the tables that it makes of it.
    if (isField(said)) return isField(table) || what !== 'not-budget';
    return said.title === table.title && said.headers === table.headers && said.nth === table.nth;
  }
}

/** A sheet without any budget table: one field of figures. */
export function fieldMark(sheet: string): TableMark {
  return { sheet, title: null, headers: '', nth: 0 };
}

function isField(table: TableMark): boolean {
  return table.headers === '' && table.title === null;
}

export function columnMarks(columns: readonly { readonly header: string }[]): ColumnMark[] {
  const counts = new Map<string, number>();
  return columns.map((column) => {
    const header = plainWords(column.header);
    const nth = counts.get(header) ?? 0;
    counts.set(header, nth + 1);
    return { header, nth };
  });
}

function fits(one: Correction, marks: readonly ColumnMark[]): boolean {
  return !('column' in one) || marks.some((mark) => isSameColumn(mark, one.column));
}

/** What was said of one table, put over what was inferred. The last word on a question counts. */
export class TableCorrections {
  constructor(
    readonly all: readonly Correction[],
    private readonly marks: readonly ColumnMark[],
  ) {}

  get isAside(): boolean {
    return this.all.some((one) => one.what === 'not-budget');
  }

  get kind(): KindOfAmounts | null {
    return this.all.findLast((one) => one.what === 'kind')?.kind ?? null;
  }

  /** Whoever says what a column or a table is says that it is one of a budget. */
  get isBudget(): boolean {
    return this.all.some(({ what }) => what === 'role') || (this.kind ?? 'other') !== 'other';
  }

  unit(inferred: Unit): Unit {
    return this.all.findLast((one) => one.what === 'unit')?.unit ?? inferred;
  }

  get signs(): SignConvention | null {
    return this.all.findLast((one) => one.what === 'signs')?.signs ?? null;
  }

  get deviations(): DeviationConvention | null {
    return this.all.findLast((one) => one.what === 'deviations')?.deviations ?? null;
  }

  columns(inferred: readonly PlacedColumn[]): readonly PlacedColumn[] {
    if (!this.all.some((one) => 'column' in one)) return inferred;
    return inferred.map((column, i) => {
      const mark = this.marks[i];
      let own = column;
      for (const one of this.all) {
        if (!('column' in one) || !mark || !isSameColumn(one.column, mark)) continue;
        if (one.what === 'role') own = { ...own, role: one.role };
        if (one.what === 'measure') own = { ...own, measure: one.measure };
        if (one.what === 'year') own = { ...own, year: one.year };
        if (one.what === 'months') own = { ...own, months: one.months };
      }
      return own;
    });
  }
}

const NOTHING_SAID = new TableCorrections([], []);
