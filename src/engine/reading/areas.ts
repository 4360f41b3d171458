import type { CellRelation } from '../model/table';
import { columnKey } from './columns';
import { lineKey } from './lines';
import type { ReadTable } from './read';
import type { LinesByTable } from './wholes';
import { NOT_ADDED, Wholes } from './wholes';

/** Areas that add up to a whole: on one sheet, over several sheets, and the wholes of sheets once more. */
export function consolidations(tables: readonly ReadTable[]): CellRelation[] {
  const named = new Map(tables.map((read) => [read, read.lines.map(lineKey)]));
  const wholes = new Wholes(named);
  const links: CellRelation[] = [];
  for (const group of siblings(named)) {
    const sheets = bySheet(group);
    const found =
      sheets.length > 1
        ? sheets.flatMap((own) => (own.length > 1 ? (wholes.of(own, own.length >= 3) ?? []) : []))
        : [];
    for (const { links: own } of found) links.push(...own);
    const rest = found.length > 1 ? found.map((one) => one.whole) : found.length === 0 ? group : [];
    const last = rest.length > 1 ? wholes.of(rest, rest.length >= 3) : null;
    if (last) links.push(...last.links);
  }
  return links;
}

/** Tables with the same columns and the same lines: one for each area. */
function siblings(tables: LinesByTable): ReadTable[][] {
  const groups = new Map<string, ReadTable[]>();
  const sets = new Map<string, string>();
  for (const [read, keys] of tables) {
    const columns = read.columns
      .filter(({ figures, role }) => (figures && !NOT_ADDED.has(role)) || role === 'amendment')
      .map(columnKey)
      .join('|');
    const inOrder = keys.join('|');
    let lines = sets.get(inOrder);
    if (lines === undefined) {
      lines = [...new Set(keys)].sort().join('|');
      sets.set(inOrder, lines);
    }
    const key = `${String(read.table.unit.scale)}#${columns}#${lines}`;
    const known = groups.get(key);
    if (known) known.push(read);
    else groups.set(key, [read]);
  }
  return [...groups.values()].filter((group) => group.length >= 2);
}

function bySheet(group: readonly ReadTable[]): ReadTable[][] {
  const sheets = new Map<string, ReadTable[]>();
  for (const read of group) {
    const name = read.table.range.sheet;
    const known = sheets.get(name);
    if (known) known.push(read);
    else sheets.set(name, [read]);
  }
  return [...sheets.values()];
}
