import { readTables } from '../../src/engine';
import type { Correction } from '../../src/engine/model/correction';
import { columnName, rangeAddress } from '../../src/engine/model/cell';
import type { LineRelation, Table } from '../../src/engine/model/table';
import type { WorkbookSnapshot } from '../../src/engine/model/snapshot';

/** How tables were read, as one would tell it: rows and columns by the names that Excel gives them. */
export function readingOf(workbook: WorkbookSnapshot, said?: readonly Correction[]): string[][] {
  return readTables(workbook, said).tables.map(({ table }) => [
    headOf(table),
    columnsOf(table),
    ...evidenceOf(table),
    ...table.lines.map(
      ({ row, label, role, standard }) =>
        `${String(row + 1)} ${label}: ${role}${standard ? ` ${standard}` : ''}`,
    ),
    ...table.relations.map(relationText),
  ]);
}

function headOf({ range, title, kind, unit, signConvention, deviationConvention }: Table): string {
  const amounts = `${unit.currency ?? 'no currency'} ${String(unit.scale)}`;
  return [`${rangeAddress(range)} ${title ?? '–'}`, kind, amounts, signConvention, deviationConvention].join(
    ', ',
  );
}

function columnsOf({ columns }: Table): string {
  return columns
    .map(({ column, role, measure, year, months }) =>
      [columnName(column), role, measure, year, months && `${String(months)} months`]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');
}

function evidenceOf({ evidence: { signs, columns } }: Table): string[] {
  const votes = signs
    ? `${String(signs.negativeCosts)} of ${String(signs.costs)} costs and ${String(signs.negativeRevenues)} of ` +
      `${String(signs.revenues)} revenues negative, nets ${String(signs.revenueLessCosts)} to ${String(signs.costsLessRevenue)}`
    : null;
  return [
    ...(votes ? [votes] : []),
    ...columns.map(
      ({ column, kind, holds, of }) => `${columnName(column)} ${kind} in ${String(holds)} of ${String(of)}`,
    ),
  ];
}

/** `net 9 = 5 − 8 in C E`, `deviation E = D − C in 3 4`; what only the figures say is marked by `~`. */
export function relationText({ kind, axis, total, parts, weights, positions, named }: LineRelation): string {
  const [line, place] =
    axis === 'row'
      ? [(row: number) => String(row + 1), columnName]
      : [columnName, (row: number) => String(row + 1)];
  const terms = parts.map((part, i) => {
    const weight = weights[i] ?? 1;
    const size = Math.abs(weight) === 1 ? '' : `${String(Math.abs(weight))} × `;
    return `${weight < 0 ? '− ' : i > 0 ? '+ ' : ''}${size}${line(part)}`;
  });
  return `${named ? '' : '~ '}${kind} ${line(total)} = ${terms.join(' ')} in ${positions.map(place).join(' ')}`;
}
