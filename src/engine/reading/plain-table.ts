import { NO_EVIDENCE } from '../model/evidence';
import type { SheetSnapshot } from '../model/snapshot';
import type { Table } from '../model/table';
import type { PlacedColumn } from './columns/columns';
import type { Corrections, TableCorrections } from './corrections';
import { fieldMark } from './corrections';
import { CellKinds } from './cells/kinds';
import type { Block } from './cells/block';
import { plainField } from './plain';
import type { ReadTable } from './read-table';
import { tableColumns } from './read-block';
import { unitOf } from './words/units';

/** A sheet without any budget table is one field of figures; null where it has none, or only tables of words. */
export function plainTable(
  sheet: SheetSnapshot,
  blocks: readonly Block[],
  corrections: Corrections,
): PlainTable | null {
  const first = blocks.find((block) => !block.register);
  if (!first && blocks.length > 0) return null;
  const kinds = first?.kinds ?? new CellKinds(sheet);
  const field = plainField(sheet, kinds, kinds.mark);
  if (!field || field.lines.filter((line) => line.figures).length < 2) return null;
  const { top, left, bottom, right, lines, figures, relations } = field;
  const mark = fieldMark(sheet.name);
  const said = corrections.of(mark, field.columns);
  const columns = said.columns(field.columns);
  const table: Table = {
    id: '',
    range: { sheet: sheet.name, top, left, bottom, right },
    title: null,
    kind: said.kind ?? 'other',
    unit: said.unit(unitOf(columns.map((column) => column.header))),
    decimalMark: kinds.mark,
    signConvention: 'unknown',
    deviationConvention: 'none',
    columns: tableColumns(columns),
    lines,
    relations,
    mark,
    evidence: NO_EVIDENCE,
    corrected: said.all,
  };
  return { read: { table, sheet, figures, lines, columns }, inferred: field.columns, said };
}

/** A sheet that is one field of figures. */
export interface PlainTable {
  readonly read: ReadTable;
  /** Its columns before a person said anything of them. */
  readonly inferred: readonly PlacedColumn[];
  readonly said: TableCorrections;
}
