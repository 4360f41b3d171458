import type { CellRelation } from '../../model/table';
import { columnKey } from '../columns/columns';
import { saysSum } from '../lines/lines';
import type { PlacedLine } from '../lines/lines';
import type { ReadTable } from '../read-table';
import { NOT_ADDED } from './wholes';

/** As many columns must agree, and as many times as many as do not. */
const LEAST_COLUMNS = 2;
const MOSTLY = 2;
/** Nobody adds up more sections. */
const MOST_SECTIONS = 40;

/**
 * The last line of a sheet's last section adds up what each section above it ends with: `Summa skattefinansierat` and
 * `Summa VA` make `Summa investeringar`, with gaps and titles between.
 */
export function grandTotals(tables: readonly ReadTable[]): CellRelation[] {
  const keys = tables.map(shapeOf);
  return tables.flatMap((read, at) => {
    const [last, own] = sumsOf(read);
    if (!last || isExplained(read, last)) return [];
    const sections: (readonly [ReadTable, PlacedLine])[] = own ? [[read, own]] : [];
    for (let i = at - 1; i >= 0 && keys[i] === keys[at] && sections.length < MOST_SECTIONS; i--) {
      const section = tables[i];
      const [closing] = section ? sumsOf(section) : [];
      if (!section || !closing) break;
      sections.unshift([section, closing]);
      const links = sections.length > 1 ? linksOf(read, last, sections) : [];
      if (links.length > 0) return links;
    }
    return [];
  });
}

/** Tables of one sheet with the same columns and unit may be sections of one whole. */
function shapeOf({ table, columns }: ReadTable): string {
  const figures = columns.filter((column) => column.figures);
  return [
    table.range.sheet,
    table.unit.scale,
    ...figures.map((column) => `${String(column.column)}:${columnKey(column)}`),
  ].join('|');
}

/** The last line, if it calls itself a sum, and the sum before it. */
function sumsOf(read: ReadTable): readonly PlacedLine[] {
  const lines = read.lines.filter((line) => line.figures && line.role !== 'memo');
  const last = lines.at(-1);
  if (!last || !saysSum(last.label)) return [];
  return [
    last,
    ...lines
      .slice(0, -1)
      .filter((line) => saysSum(line.label))
      .slice(-1),
  ];
}

function isExplained({ table }: ReadTable, line: PlacedLine): boolean {
  return table.relations.some((one) => one.axis === 'row' && one.total === line.row);
}

function linksOf(
  whole: ReadTable,
  line: PlacedLine,
  sections: readonly (readonly [ReadTable, PlacedLine])[],
): CellRelation[] {
  const links: CellRelation[] = [];
  let holds = 0;
  let fails = 0;
  for (const { column, role, figures } of whole.columns) {
    if (!figures || NOT_ADDED.has(role)) continue;
    const stated = whole.figures.number(line.row, column);
    const values = sections.map(([read, { row }]) => read.figures.number(row, column));
    if (stated !== stated || values.every((value) => value !== value)) continue;
    const sum = values.reduce((all, value) => all + (value === value ? value : 0), 0);
    const slack = ((sections.length + 1) / 2) * 10 ** -whole.figures.decimals(column);
    if (Math.abs(stated - sum) > slack + Math.abs(stated) * 1e-12) fails++;
    else if (values.filter((value) => value === value && value !== 0).length > 1) holds++;
    links.push({
      kind: 'consolidation',
      total: { sheet: whole.table.range.sheet, row: line.row, column },
      parts: sections.map(([read, { row }]) => ({ sheet: read.table.range.sheet, row, column })),
      weights: sections.map(() => 1),
      named: true,
    });
  }
  return holds >= LEAST_COLUMNS && holds >= fails * MOSTLY ? links : [];
}
