import type { RelationVerdict } from '../engine';
import type { CellRef } from '../engine/model/cell';
import { columnName } from '../engine/model/cell';
import type { WorkbookSnapshot } from '../engine/model/snapshot';
import type { CellRelation, LineRelation, RelationKind, Table } from '../engine/model/table';
import { lineAt } from '../engine/model/table';
import type { ReadingViewWords, Verdicts } from '../i18n/reading-view/words';

/** A relation as it is shown: once, for all the columns or rows in which it is meant. */
export interface RelationShown {
  readonly key: string;
  readonly kind: RelationKind;
  readonly axis: LineRelation['axis'];
  readonly total: PlaceShown;
  readonly parts: readonly (PlaceShown & { readonly weight: number })[];
  readonly counts: Verdicts;
}

export interface PlaceShown {
  readonly label: string;
  readonly cell: CellRef;
}

interface Read {
  readonly workbook: WorkbookSnapshot | null;
  readonly tables: readonly Table[];
  readonly links: readonly CellRelation[];
}

/** What is meant to hold in a table, in the order of its lines, and whether it does. The engine is fetched for it. */
export async function relationsShown(
  { workbook, tables, links }: Read,
  table: Table,
  words: ReadingViewWords,
): Promise<readonly RelationShown[]> {
  if (!workbook) return [];
  const { verdictsOf } = await import('../engine');
  const own = links.filter((link) => isIn(table, link.total));
  const needed = tables.filter(
    (one) => one === table || own.some((link) => link.parts.some((part) => isIn(one, part))),
  );
  const verdicts = verdictsOf(workbook, needed, own).get(table.id) ?? [];
  const shown: RelationShown[] = [];
  let next = 0;
  for (const relation of table.relations) {
    const some = verdicts.slice(next, next + relation.positions.length);
    next += relation.positions.length;
    const first = firstOf(some);
    if (first) shown.push(within(table, relation, first, some, words));
  }
  for (const some of byRow(verdicts.slice(next))) {
    const first = firstOf(some);
    if (first) shown.push(between(table, tables, first, some, words));
  }
  return shown.sort((a, b) => Number(a.axis === 'column') - Number(b.axis === 'column') || order(a, b));
}

function order(a: RelationShown, b: RelationShown): number {
  return a.axis === 'row' ? a.total.cell.row - b.total.cell.row : a.total.cell.column - b.total.cell.column;
}

export function addVerdicts(relations: readonly RelationShown[]): Verdicts {
  const sum = { exact: 0, rounding: 0, broken: 0, incomplete: 0 };
  for (const { counts } of relations) {
    sum.exact += counts.exact;
    sum.rounding += counts.rounding;
    sum.broken += counts.broken;
    sum.incomplete += counts.incomplete;
  }
  return sum;
}

/** Where it fails, that is what a person wants to see; otherwise where it is stated first. */
function firstOf(some: readonly RelationVerdict[]): CellRelation | null {
  return (some.find(({ verdict }) => verdict === 'broken') ?? some[0])?.relation ?? null;
}

function within(
  table: Table,
  relation: LineRelation,
  first: CellRelation,
  some: readonly RelationVerdict[],
  words: ReadingViewWords,
): RelationShown {
  const name = (cell: CellRef) =>
    relation.axis === 'row' ? lineName(table, cell.row, words) : columnLabel(table, cell.column, words);
  return {
    key: [relation.axis, relation.kind, relation.total, ...relation.parts, ...relation.weights].join(' '),
    kind: relation.kind,
    axis: relation.axis,
    total: { label: name(first.total), cell: first.total },
    parts: first.parts.map((cell, i) => ({ label: name(cell), cell, weight: first.weights[i] ?? 1 })),
    counts: counted(some),
  };
}

function between(
  table: Table,
  tables: readonly Table[],
  first: CellRelation,
  some: readonly RelationVerdict[],
  words: ReadingViewWords,
): RelationShown {
  const name = (cell: CellRef) => tables.find((one) => isIn(one, cell))?.title ?? cell.sheet;
  return {
    key: `link ${first.kind} ${String(first.total.row)} ${String(first.parts.length)}`,
    kind: first.kind,
    axis: 'row',
    total: { label: lineName(table, first.total.row, words), cell: first.total },
    parts: first.parts.map((cell, i) => ({ label: name(cell), cell, weight: first.weights[i] ?? 1 })),
    counts: counted(some),
  };
}

function byRow(verdicts: readonly RelationVerdict[]): RelationVerdict[][] {
  const groups = new Map<string, RelationVerdict[]>();
  for (const one of verdicts) {
    const { kind, total, parts } = one.relation;
    const key = `${kind} ${String(total.row)} ${String(parts.length)}`;
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function counted(some: readonly RelationVerdict[]): Verdicts {
  const of = (verdict: RelationVerdict['verdict']) => some.filter((one) => one.verdict === verdict).length;
  return { exact: of('exact'), rounding: of('rounding'), broken: of('broken'), incomplete: of('incomplete') };
}

function isIn({ range }: Table, { sheet, row, column }: CellRef): boolean {
  return (
    range.sheet === sheet &&
    row >= range.top &&
    row <= range.bottom &&
    column >= range.left &&
    column <= range.right
  );
}

function lineName(table: Table, row: number, words: ReadingViewWords): string {
  return lineAt(table.lines, row)?.label || words.line(row + 1);
}

function columnLabel(table: Table, column: number, words: ReadingViewWords): string {
  const letter = columnName(column);
  const header = table.columns.find((one) => one.column === column)?.header;
  return header ? `${letter} ${header}` : words.column(letter);
}
