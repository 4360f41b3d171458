import { verdictsOf } from '../engine';
import type { RelationVerdict } from '../engine';
import { address, columnName, rangeAddress } from '../engine/model/cell';
import type { CellRef } from '../engine/model/cell';
import type { WorkbookSnapshot } from '../engine/model/snapshot';
import type { Table } from '../engine/model/table';
import { writeAmount } from '../i18n/numbers';
import { READING_WORDS } from '../i18n/reading-words';
import type { ReadingWords } from '../i18n/reading-words';
import type { Texts } from '../i18n/texts';
import type { Understood } from './contract';

/** How a workbook was read, as a page of text for a terminal. */
export function inspectText(
  file: string,
  workbook: WorkbookSnapshot,
  understood: Understood,
  texts: Texts,
): string {
  const words = READING_WORDS[texts.language];
  if (understood.tables.length === 0) return `${file}: ${words.noTable}`;
  const verdicts = verdictsOf(workbook, understood.tables, understood.links);
  return [
    file,
    ...understood.tables.map((table) => tableText(table, verdicts.get(table.id) ?? [], words, texts)),
  ].join('\n\n');
}

function tableText(
  table: Table,
  verdicts: readonly RelationVerdict[],
  words: ReadingWords,
  texts: Texts,
): string {
  const head =
    `${table.id}  ${table.range.sheet}!${rangeAddress(table.range)}  ${table.title ?? ''}`.trimEnd();
  const facts = [words.kinds[table.kind], words.unit(table.unit)];
  if (table.relations.length > 0)
    facts.push(words.signs[table.signConvention], words.deviations[table.deviationConvention]);
  const columns = table.columns.map(
    ({ column, role, year, header }) =>
      `    ${columnName(column).padEnd(3)} ${[words.roles[role], year]
        .filter((one) => one !== null)
        .join(' ')
        .padEnd(28)} ${header}`,
  );
  const lines = table.lines.map(
    ({ row, label, standard, role }) =>
      `    ${String(row + 1).padEnd(4)} ${words.lineRoles[role].padEnd(8)} ${label}${standard ? `  [${standard}]` : ''}`,
  );
  const relations = verdicts.map((one) => `    ${relationText(one, table.range.sheet, words, texts)}`);
  return [
    head,
    `  ${facts.join('; ')}`,
    `  ${words.columns}`,
    ...columns,
    `  ${words.lines}`,
    ...lines,
    ...(relations.length > 0 ? [`  ${words.mustHold}`, ...relations] : []),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

function relationText(
  { relation, verdict, difference }: RelationVerdict,
  sheet: string,
  words: ReadingWords,
  texts: Texts,
): string {
  const at = (cell: CellRef) => (cell.sheet === sheet ? address(cell) : `${cell.sheet}!${address(cell)}`);
  const parts = relation.parts
    .map((part, i) => {
      const weight = relation.weights[i] ?? 1;
      return `${weight < 0 ? '− ' : i > 0 ? '+ ' : ''}${at(part)}`;
    })
    .join(' ');
  const gap = difference && difference.units !== 0n ? ` (${writeAmount(difference, texts.numbers)})` : '';
  return `${words.relations[relation.kind]}: ${at(relation.total)} = ${parts}  ${words.verdicts[verdict]}${gap}`;
}
