import { isZero, subtract } from '../../model/amount';
import type { CellRelation } from '../../model/table';
import type { PlacedColumn } from '../columns/columns';
import { plainWords } from '../words/words';
import type { ReadTable } from '../read-table';
import { standardLine } from '../lines/lines';

type Statement = 'income' | 'assets' | 'financing' | 'cash-flow';

/** What one statement of an annual report says and another repeats: the words of both lines name it. */
interface Repeated {
  readonly from: Statement;
  readonly lines: readonly string[];
  readonly in: Statement;
  readonly as: readonly string[];
  /** What was there at the start of the year was there at the end of the year before. */
  readonly yearBefore?: true;
  /** It cannot be otherwise, whatever was left out or is preliminary. */
  readonly always?: true;
}

const RESULT = ['year-result', 'surplus'];
const REPEATED: readonly Repeated[] = [
  { from: 'assets', lines: ['total-assets'], in: 'financing', as: ['total-financing'], always: true },
  { from: 'income', lines: RESULT, in: 'financing', as: RESULT },
  { from: 'income', lines: RESULT, in: 'cash-flow', as: ['year-result'] },
  { from: 'income', lines: ['annual-margin'], in: 'cash-flow', as: ['annual-margin'] },
  { from: 'cash-flow', lines: ['cash-closing'], in: 'assets', as: ['cash'] },
  { from: 'cash-flow', lines: ['cash-opening'], in: 'assets', as: ['cash'], yearBefore: true },
];

/** By these lines a statement is known. */
const KNOWN_BY: Readonly<Record<Statement, readonly string[]>> = {
  income: ['operating-costs', 'net-operating-costs', 'operating-margin'],
  assets: ['total-assets'],
  financing: ['total-financing', 'equity'],
  'cash-flow': ['cash-operating', 'cash-change', 'cash-both'],
};

const MOST_TABLES = 40;
/** Figures that agree in so many digits, all columns together, do not do so by chance. */
const LEAST_DIGITS = 3;

interface Opened {
  readonly read: ReadTable;
  /** The rows of standard lines that the table has once. */
  readonly rows: ReadonlyMap<string, number>;
  /** Columns of figures by year, stage and whose they are; those that cannot be told apart are left out. */
  readonly columns: ReadonlyMap<string, PlacedColumn>;
}

/** The same figure in two statements of one report, where at least one year agrees. */
export function statementLinks(tables: readonly ReadTable[]): CellRelation[] {
  if (tables.length < 2 || tables.length > MOST_TABLES) return [];
  const opened = new Map<Statement, Opened[]>();
  for (const read of tables) {
    const rows = rowsOf(read);
    const statements = (Object.keys(KNOWN_BY) as Statement[]).filter((one) =>
      KNOWN_BY[one].some((line) => rows.has(line)),
    );
    const columns = statements.length > 0 ? columnsByYear(read) : new Map<string, PlacedColumn>();
    for (const one of statements) opened.set(one, [...(opened.get(one) ?? []), { read, rows, columns }]);
  }
  return REPEATED.flatMap((one) =>
    (opened.get(one.from) ?? []).flatMap((first) => {
      const found = (opened.get(one.in) ?? [])
        .filter((second) => second.read !== first.read)
        .map((second) => pairs(first, second, one));
      const [best] = found.sort((a, b) => b.digits - a.digits);
      return best && best.digits >= LEAST_DIGITS ? best.links : [];
    }),
  );
}

function rowsOf({ lines }: ReadTable): Map<string, number> {
  return once(
    lines.flatMap(({ standard, label, role, row, figures }) => {
      const known =
        standard ?? (role === 'memo' ? (standardLine(label.replace(OF_WHICH, ''))?.id ?? null) : null);
      return known && figures ? [[known, row] as const] : [];
    }),
  );
}

/** What each name stands for, without the names that come twice. */
function once<T>(named: readonly (readonly [string, T])[]): Map<string, T> {
  const found = new Map<string, T>();
  const twice = new Set<string>();
  for (const [name, one] of named) {
    if (found.has(name)) twice.add(name);
    found.set(name, one);
  }
  for (const name of twice) found.delete(name);
  return found;
}

/** The result of the year is often told as a part of the equity. */
const OF_WHICH = /^[-–•\s]*(?:varav|därav|siitä|josta)\s+/i;
const GROUP = /koncern|sammanst|konserni|group/;

/** The columns of amounts by year, stage and whose they are; those that cannot be told apart are left out. */
export function columnsByYear({ columns }: ReadTable): Map<string, PlacedColumn> {
  return once(
    columns.flatMap((column) => {
      const key = keyOf(column, 0);
      return key === null ? [] : [[key, column] as const];
    }),
  );
}

/** The column of the same kind so many years later. */
export function columnOfYear(
  columns: ReadonlyMap<string, PlacedColumn>,
  column: PlacedColumn,
  later: number,
): PlacedColumn | undefined {
  return columns.get(keyOf(column, later) ?? '');
}

const ACTUAL: ReadonlySet<string> = new Set(['outcome', 'prior', 'other']);
const STAGES: ReadonlySet<string> = new Set(['budget', 'amended', 'forecast', 'plan']);

function keyOf({ role, year, header, figures, measure }: PlacedColumn, later: number): string | null {
  const stage = ACTUAL.has(role) ? 'actual' : STAGES.has(role) ? role : null;
  if (!figures || stage === null || year === null || measure !== null) return null;
  return [stage, String(year + later), GROUP.test(plainWords(header)) ? 'group' : 'own'].join(':');
}

function pairs(
  first: Opened,
  second: Opened,
  { lines, as, yearBefore, always }: Repeated,
): { readonly digits: number; readonly links: CellRelation[] } {
  const row = lines.flatMap((line) => first.rows.get(line) ?? [])[0];
  const other = as.flatMap((line) => second.rows.get(line) ?? [])[0];
  const links: CellRelation[] = [];
  let digits = 0;
  if (row === undefined || other === undefined) return { digits, links };
  for (const column of first.columns.values()) {
    const match = columnOfYear(second.columns, column, yearBefore ? -1 : 0);
    const a = first.read.figures.at(row, column.column);
    const b = match ? second.read.figures.at(other, match.column) : null;
    if (!match || (!a && !b)) continue;
    if (a && b && isZero(subtract(a.amount, b.amount))) digits += digitsOf(a.amount.units);
    links.push({
      kind: 'consolidation',
      total: { sheet: first.read.table.range.sheet, row, column: column.column },
      parts: [{ sheet: second.read.table.range.sheet, row: other, column: match.column }],
      weights: [1],
      named: always === true,
    });
  }
  return { digits, links };
}

function digitsOf(units: bigint): number {
  return units === 0n ? 0 : (units < 0n ? -units : units).toString().length;
}
