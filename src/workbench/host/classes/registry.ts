import type { ClassTable, ClassTables } from '../rpc/members';
import type { Selves } from './places';
import { range } from './range';
import { rangeAreas, rangeCollection } from './rangeAreas';
import { table, tables } from './table';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheets } from './worksheetCollection';
import { worksheetProtection } from './worksheetProtection';

const registry: { readonly [Name in keyof Selves]: ClassTable<Selves[Name]> } = {
  Workbook: workbook,
  WorksheetCollection: worksheets,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  TableCollection: tables,
  Table: table,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
};

export const classTables = registry as unknown as ClassTables;
