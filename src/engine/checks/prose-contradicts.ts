import type { Amount } from '../model/amount';
import { absolute, add, compare, halfUnit, negate, subtract } from '../model/amount';
import type { SheetSnapshot } from '../model/snapshot';
import { halfWidth } from '../numbers/rounding';
import { isAmountColumn } from '../reading/columns/columns';
import type { ReadTable } from '../reading/read-table';
import type { Check } from './contract';
import type { Place } from './remarks';
import { amountTables, cellAt, named, remarkAt } from './remarks';
import type { Statement } from './statements';
import { inUnit, statementsIn } from './statements';

/** What the text beside a table says of the whole must be what the table says. */
export const proseContradicts: Check = {
  id: 'prose-contradicts',
  needs: 'table',
  *run({ reading, workbook }) {
    const all = amountTables(reading.tables);
    for (const sheet of workbook.sheets) {
      const tables = all.filter((read) => read.sheet === sheet);
      const said = tables.length === 0 ? [] : statementsOn(sheet, tables);
      for (const { statement, place } of said) {
        const meant = meantBy(statement, tables);
        if (!meant || agrees(statement, meant.read)) continue;
        const { read, at } = meant;
        if (!isAboutIt(statement, read, said)) continue;
        const figure = read.figures.at(at.row, at.column);
        if (!figure) continue;
        yield remarkAt(
          read,
          'warning',
          place,
          {
            key: 'prose-contradicts',
            ...named(read, at),
            said: statement.said,
            expected: asSaid(
              statement,
              inUnit(absolute(figure.amount), read.table.unit.scale, statement.scale),
            ),
            unit: statement.unit,
          },
          { related: [cellAt(read, at)], stated: statement.said },
        );
      }
    }
  },
};

/** A sentence states a deficit without a minus, and the figure beside it is written alike. */
function asSaid({ said }: Statement, size: Amount): Amount {
  return said.units < 0n ? negate(size) : size;
}

interface Said {
  readonly statement: Statement;
  readonly place: Place;
}

/** Shorter texts are labels. */
const LEAST_LENGTH = 30;

function statementsOn(sheet: SheetSnapshot, tables: readonly ReadTable[]): Said[] {
  const found: Said[] = [];
  sheet.values.forEach((cells, row) => {
    if (tables.some(({ table: { range } }) => range.top <= row && row <= range.bottom)) return;
    cells?.forEach((value, column) => {
      if (typeof value !== 'string' || value.length < LEAST_LENGTH) return;
      for (const statement of statementsIn(value)) found.push({ statement, place: { row, column } });
    });
  });
  return found;
}

const NETS: ReadonlySet<string> = new Set([
  'operating-margin',
  'net-operating-costs',
  'net-before-disposition',
]);

const MEASURED_IN = { 'net-budget': 'budget', result: 'deviation', line: 'outcome' } as const;

/** The one cell of the sheet that states the measure; null where there is none, or more than one. */
function meantBy(statement: Statement, tables: readonly ReadTable[]): { read: ReadTable; at: Place } | null {
  const found = tables.flatMap((read) => {
    const { unit } = read.table;
    if (unit.currency !== statement.currency) return [];
    const lines = read.lines.filter(
      (line) =>
        line.figures &&
        (statement.line === null ? NETS.has(line.standard ?? '') : line.standard === statement.line),
    );
    const columns = read.columns.filter(
      ({ role, measure, year }) =>
        role === MEASURED_IN[statement.about] &&
        (measure === null || measure === 'result') &&
        statement.years.every((one) => one === year),
    );
    return lines.flatMap((line) =>
      columns
        .map((column) => ({ row: line.row, column: column.column }))
        .filter((at) => read.figures.at(at.row, at.column) !== null)
        .map((at) => ({ read, at })),
    );
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether any result of the table, in any column, is what the sentence says. */
function agrees(statement: Statement, read: ReadTable): boolean {
  return read.lines.some(
    (line) =>
      line.side === 'result' &&
      read.columns.some((column) => {
        if (!isAmountColumn(column) && column.role !== 'deviation') return false;
        const figure = read.figures.at(line.row, column.column);
        if (!figure) return false;
        const half = halfWidth(figure, read.figures.decimals(column.column));
        return isWithin(statement, figure.amount, half, read);
      }),
  );
}

function isWithin(statement: Statement, value: Amount, half: Amount, { table }: ReadTable): boolean {
  const own = inUnit(absolute(value), table.unit.scale, statement.scale);
  const slack = add(halfUnit(statement.decimals), inUnit(half, table.unit.scale, statement.scale));
  return compare(absolute(subtract(absolute(statement.said), own)), slack) <= 0;
}

/** Nobody is named, or who is named is named over the table too, or said the table's amount elsewhere. */
function isAboutIt({ subject, about }: Statement, read: ReadTable, said: readonly Said[]): boolean {
  if (subject === '' || about !== 'net-budget') return true;
  const stem = subject.replace(/(?:ens|ets|ns|s|n)$/, '');
  if (stem.length >= 4 && (read.table.title ?? '').toLowerCase().includes(stem)) return true;
  return said.some(
    ({ statement }) => statement.subject === subject && statement.about === about && agrees(statement, read),
  );
}
