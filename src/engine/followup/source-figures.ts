import { amount, multiply, negate } from '../model/amount';
import type { CellRef } from '../model/cell';
import { textOf } from '../model/cell';
import type { Finding } from '../model/finding';
import type { AmountRole, Period, SourceFigure } from '../model/follow-up';
import { AMOUNT_ROLES } from '../model/follow-up';
import { valueAt } from '../model/snapshot';
import type { Unit } from '../model/kinds';
import type { Side } from '../reading/lines/charts';
import type { PlacedColumn } from '../reading/columns/columns';
import { cellSide } from '../reading/lines/sides';
import type { PlacedLine } from '../reading/lines/lines';
import type { ReadTable } from '../reading/read-table';
import { isOfYear } from './choose';
import { MONTHS_OF } from './periods';
import { shiftBetween } from './scales';

/** What turns a source into figures of the tab. */
export interface Taking {
  readonly year: number;
  readonly period: Period;
  readonly scale: Unit['scale'];
  readonly findings: readonly Finding[];
  /** The cells that a finding says are wrong. */
  readonly doubted: ReadonlySet<string>;
}

/** A cell as a word that sets and maps know again. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${String(row)}:${String(column)}!${sheet}`;
}

/** The column of a table that holds a role for the year, of the measure where columns split an amount. */
export function columnFor(
  read: ReadTable,
  role: AmountRole,
  measure: Side | null,
  { year, period }: Taking,
): PlacedColumn | null {
  const fits = read.columns.filter(
    (column) => column.role === role && column.measure === measure && isOfYear(column, year),
  );
  const months = role === 'outcome' ? MONTHS_OF[period] : 12;
  const rank = (column: PlacedColumn) =>
    (column.year === year ? 0 : 2) + (column.months === months ? 0 : column.months === null ? 1 : 4);
  const best = [...fits].sort((a, b) => rank(a) - rank(b))[0];
  if (!best) return null;
  // A year's first months are no whole year, and the other way round.
  return best.months === null || best.months === months ? best : null;
}

/** Plus one where the source has the sign of the tab: revenue positive, costs negative. */
export function signOf(read: ReadTable, side: Side | null): 1 | -1 {
  switch (conventionOf(read)) {
    case 'costs-positive':
      return side === 'cost' ? -1 : 1;
    case 'net-cost':
      return side === 'cost' || side === 'result' ? -1 : 1;
    case 'revenue-negative':
      return -1;
    case 'costs-negative':
    case 'unknown':
      return 1;
  }
}

/** Where too few figures told the convention, the costs that there are do. */
function conventionOf(read: ReadTable): ReadTable['table']['signConvention'] {
  const known = read.table.signConvention;
  if (known !== 'unknown') return known;
  for (const line of read.lines) {
    for (const column of read.columns) {
      if (!column.figures || cellSide(line, column) !== 'cost') continue;
      const units = read.figures.at(line.row, column.column)?.amount.units ?? 0n;
      if (units !== 0n) return units < 0n ? 'costs-negative' : 'costs-positive';
    }
  }
  return 'costs-negative';
}

/** A column of a table that the tab takes amounts from. */
export interface TakenColumn {
  readonly role: AmountRole;
  readonly column: number;
  /** It holds texts, which formulas must be able to read. */
  readonly texts: boolean;
}

/** The columns of a table that hold the roles for the year, of the measure where columns split an amount. */
export function takenColumns(read: ReadTable, taking: Taking, measure: Side | null = null): TakenColumn[] {
  return AMOUNT_ROLES.flatMap((role) => {
    const column = columnFor(read, role, measure, taking)?.column;
    return column === undefined ? [] : [{ role, column, texts: hasTexts(read, column) }];
  });
}

function hasTexts(read: ReadTable, column: number): boolean {
  return read.lines.some((line) => typeof valueAt(read.sheet, line.row, column) === 'string');
}

/** The figures of a line in each of these columns. */
export function figuresOf(
  read: ReadTable,
  { row }: Pick<PlacedLine, 'row'>,
  sign: 1 | -1,
  columns: readonly TakenColumn[],
  taking: Taking,
): Partial<Record<AmountRole, SourceFigure>> {
  const figures: Partial<Record<AmountRole, SourceFigure>> = {};
  for (const column of columns) figures[column.role] = sourceFigure(read, row, column, sign, taking);
  return figures;
}

function sourceFigure(
  read: ReadTable,
  row: number,
  { column, texts }: TakenColumn,
  sign: 1 | -1,
  { scale, doubted }: Taking,
): SourceFigure {
  const cell = { sheet: read.table.range.sheet, row, column };
  const reading = read.figures.reading(row, column);
  const shift = shiftBetween(read.table.unit.scale, scale);
  const figure = reading.kind === 'figure' && !reading.figure.percent ? reading.figure : null;
  const shifted = figure && multiply(figure.amount, amount(1n, -shift));
  const value = valueAt(read.sheet, row, column);
  return {
    cell,
    stored: figure
      ? figure.stored
      : reading.kind === 'blank' || reading.kind === 'dash'
        ? 'nothing'
        : 'unreadable',
    text: typeof value === 'string' ? textOf(value) : null,
    textColumn: texts,
    mark: read.table.decimalMark,
    sign,
    shift,
    amount: shifted && sign < 0 ? negate(shifted) : shifted,
    doubted: doubted.has(cellKey(cell)),
  };
}
