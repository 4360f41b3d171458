import { UnknownMember } from './fault';
import type { ClassTables } from './members';
import type { Instance } from './instance';
import { tableOf } from './members';
import type { Json, QueryInfo } from './messages';

/** What a `load` asks for, as a tree: the members by name, each with what is asked of it in turn. */
type Wanted = Map<string, Wanted>;

const ALL = '*';

export function answerQuery(tables: ClassTables, instance: Instance, query: QueryInfo | undefined): Json {
  const wanted: Wanted = new Map();
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) {
    let branch = wanted;
    for (const name of path.split(/[/.]/)) {
      const next = branch.get(name) ?? new Map<string, Wanted>();
      branch.set(name, next);
      branch = next;
    }
  }
  return read(tables, instance, wanted, query);
}

function read(tables: ClassTables, instance: Instance, wanted: Wanted, page?: QueryInfo): Json {
  const { self } = instance;
  const table = tableOf(tables, instance);
  const answer: Record<string, Json> = { ...table.identity?.(self) };
  const ofItems: Wanted = new Map();
  const all = wanted.size === 0 || wanted.has(ALL);
  for (const name of all ? Object.keys(table.scalars ?? {}) : []) {
    if (!name.startsWith('_')) readMember(tables, instance, name, new Map(), answer);
  }
  for (const [name, branch] of wanted) {
    if (name === ALL) continue;
    if (table.items && !table.scalars?.[name] && !table.parts?.[name]) ofItems.set(name, branch);
    else readMember(tables, instance, name, branch, answer);
  }
  if (table.items) {
    if (all) ofItems.set(ALL, new Map());
    const first = page?.Skip ?? 0;
    const items = table.items(self).slice(first, page?.Top === undefined ? undefined : first + page.Top);
    answer['_Items'] = items.map((item) => read(tables, item, ofItems));
  }
  return answer;
}

function readMember(
  tables: ClassTables,
  instance: Instance,
  name: string,
  branch: Wanted,
  answer: Record<string, Json>,
): void {
  const { self } = instance;
  const table = tableOf(tables, instance);
  const scalar = table.scalars?.[name];
  const part = table.parts?.[name];
  if (scalar?.read) answer[wireName(name)] = scalar.read(self);
  else if (part) answer[wireName(name)] = read(tables, part(self), branch);
  else throw new UnknownMember(`${instance.className}.${name}`, 'property to load');
}

/** `rowCount` -> `RowCount`: the wire writes what the library calls by a small letter with a capital one. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function memberName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}
