import { append } from '../../model/lists';
import type { CellRelation } from '../../model/table';
import { columnKey } from '../columns/columns';
import { lineKey } from '../lines/lines';
import type { ReadTable } from '../read-table';
import { NOT_ADDED, Wholes } from './wholes';

/** A table of fewer lines says too little of what it belongs to. */
const LEAST_LINES = 3;

/** Areas that add up to a whole: on one sheet, over several sheets, and the wholes of sheets once more. */
export function consolidations(tables: readonly ReadTable[]): CellRelation[] {
  const wholes = new Wholes(tables);
  const links: CellRelation[] = [];
  for (const group of siblings(tables)) {
    const sheets = bySheet(group);
    const found =
      sheets.length > 1
        ? sheets.flatMap((own) => (own.length > 1 ? (wholes.of(own, own.length >= 3) ?? []) : []))
        : [];
    for (const { links: own } of found) append(links, own);
    const rest = found.length > 1 ? found.map((one) => one.whole) : found.length === 0 ? group : [];
    const last = rest.length > 1 ? wholes.of(rest, rest.length >= 3) : null;
    if (last) append(links, last.links);
  }
  return links;
}

interface Siblings {
  readonly lines: ReadonlySet<string>;
  readonly tables: ReadTable[];
}

/** Tables with the same columns and the same lines: one for each area. */
function siblings(tables: readonly ReadTable[]): ReadTable[][] {
  const groups = new Map<string, Map<string, Siblings>>();
  const sets = new Map<string, { readonly key: string; readonly lines: ReadonlySet<string> }>();
  for (const read of tables) {
    // A title that was taken for a heading of the table before it makes no other table of that.
    const keys = read.lines.flatMap((line) => (line.role === 'heading' ? [] : [lineKey(line)]));
    const columns = read.columns
      .filter(({ figures, role }) => (figures && !NOT_ADDED.has(role)) || role === 'amendment')
      .map(columnKey)
      .join('|');
    const inOrder = keys.join('|');
    let set = sets.get(inOrder);
    if (set === undefined) {
      const lines = new Set(keys);
      set = { lines, key: [...lines].sort().join('|') };
      sets.set(inOrder, set);
    }
    const alike = `${String(read.table.unit.scale)}#${columns}`;
    let own = groups.get(alike);
    if (!own) {
      own = new Map();
      groups.set(alike, own);
    }
    const known = own.get(set.key);
    if (known) known.tables.push(read);
    else own.set(set.key, { lines: set.lines, tables: [read] });
  }
  return [...groups.values()].flatMap((own) => withShorter([...own.values()]));
}

/** An area that lacks some lines of the others is one of them. */
function withShorter(groups: readonly Siblings[]): ReadTable[][] {
  const several = groups.filter(({ tables }) => tables.length > 1);
  const single = groups.filter(({ tables }) => tables.length === 1);
  return several.map(({ lines, tables }) => {
    const shorter = single.flatMap((one) => {
      const enough = one.lines.size >= LEAST_LINES && one.lines.size * 2 >= lines.size;
      return enough && [...one.lines].every((line) => lines.has(line)) ? one.tables : [];
    });
    return [...tables, ...shorter];
  });
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
