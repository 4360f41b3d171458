import { checkWorkbook, readTables } from '../../src/engine';
import { amountText } from '../../src/engine/model/amount';
import { address } from '../../src/engine/model/cell';
import { workbook } from './text-table';

/** Sums down the columns as `7 = 4 5 6`; rows count from 1, as on the sheet. */
export function sums(drawing: string): string[] {
  return readTables(workbook(drawing)).tables.flatMap(({ table }) =>
    table.relations
      .filter(({ axis }) => axis === 'row')
      .map(({ total, parts }) => `${String(total + 1)} = ${parts.map((part) => String(part + 1)).join(' ')}`),
  );
}

/** Errors and warnings as `error C7 figure-proved 120`. */
export function told(drawing: string): string[] {
  return checkWorkbook(workbook(drawing))
    .findings.filter((one) => one.severity !== 'info')
    .map(({ severity, cell, message, repair }) =>
      [severity, address(cell), message.key, ...(repair ? [amountText(repair.value)] : [])].join(' '),
    );
}
