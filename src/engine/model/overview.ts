import type { Table } from './table';
import type { SignConvention, Unit } from './kinds';

/** What a workbook holds, in a line. */
export interface Overview {
  readonly tables: number;
  readonly sheets: number;
  /** The known units, each once, the commonest first. */
  readonly units: readonly Unit[];
  /** The rule for signs where all tables that show one share it. */
  readonly sign: Exclude<SignConvention, 'unknown'> | 'mixed' | null;
}

export function overviewOf(tables: readonly Table[]): Overview {
  const units = commonest(
    tables.filter(({ unit }) => unit.currency !== null).map(({ unit }) => unit),
    ({ currency, scale }) => `${String(currency)} ${String(scale)}`,
  );
  const signs = new Set(
    tables.flatMap(({ signConvention }) => (signConvention === 'unknown' ? [] : [signConvention])),
  );
  const [sign = null] = signs;
  return {
    tables: tables.length,
    sheets: new Set(tables.map(({ range }) => range.sheet)).size,
    units,
    sign: signs.size > 1 ? 'mixed' : sign,
  };
}

function commonest<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups.values()].sort((a, b) => b.length - a.length).flatMap(([first]) => first ?? []);
}
