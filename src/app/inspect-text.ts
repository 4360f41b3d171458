import { verdictsOf } from '../engine';
import type { RelationVerdict } from '../engine';
import { address, columnName, rangeAddress } from '../engine/model/cell';
import type { CellRef } from '../engine/model/cell';
import { isSameColumn } from '../engine/model/correction';
import type { Corrected } from '../engine/model/correction';
import type { WorkbookSnapshot } from '../engine/model/snapshot';
import type { Table } from '../engine/model/table';
import { writeAmount } from '../i18n/numbers';
import { READING_WORDS } from '../i18n/reading/languages';
import type { ReadingWords } from '../i18n/reading/words';
import type { Texts } from '../i18n/texts';
import type { Understood } from './contract';
import { hasGoals } from './contract';
import { columnEvidence, signEvidence, unitEvidence } from './evidence-text';
import { goalsText } from './goals-text';

/** How a workbook was read, as a page of text for a terminal. */
export function inspectText(
  file: string,
  workbook: WorkbookSnapshot,
  understood: Understood,
  texts: Texts,
): string {
  const words = READING_WORDS[texts.language];
  const verdicts = verdictsOf(workbook, understood.tables, understood.links);
  const aside = understood.aside.map((table) => `  ${placeText(table)}`);
  return [
    understood.tables.length === 0 ? `${file}: ${words.noTable}` : file,
    ...understood.tables.map((table) => tableText(table, verdicts.get(table.id) ?? [], words, texts)),
    ...(understood.goals && hasGoals(understood.goals) ? [goalsText(understood.goals, texts)] : []),
    ...(aside.length > 0 ? [[words.aside, ...aside].join('\n')] : []),
    ...(understood.idle.length > 0 ? [words.idle(understood.idle.length)] : []),
  ].join('\n\n');
}

function tableText(
  table: Table,
  verdicts: readonly RelationVerdict[],
  words: ReadingWords,
  texts: Texts,
): string {
  const head = `${table.id}  ${placeText(table)}`;
  const marked = (text: string, what: Corrected['what']) =>
    table.corrected.some((one) => one.what === what) ? `${text} (${words.corrected})` : text;
  const facts = [marked(words.kinds[table.kind], 'kind'), marked(words.unit(table.unit), 'unit')];
  if (table.relations.length > 0)
    facts.push(
      marked(words.signs[table.signConvention], 'signs'),
      marked(words.deviations[table.deviationConvention], 'deviations'),
    );
  const columns = table.columns.map(({ column, role, year, header, mark }) => {
    const said = table.corrected.some((one) => 'column' in one && isSameColumn(one.column, mark));
    const what = [words.roles[role], year, said ? `(${words.corrected})` : null];
    return `    ${columnName(column).padEnd(3)} ${what
      .filter((one) => one !== null)
      .join(' ')
      .padEnd(28)} ${header}`;
  });
  const reasons =
    table.relations.length > 0
      ? [
          ...unitEvidence(table, words),
          ...[signEvidence(table, words)].filter((one) => one !== null),
          ...columnEvidence(table, 'deviation', words),
          ...columnEvidence(table, 'amended', words),
        ]
      : [];
  const lines = table.lines.map(
    ({ row, label, standard, role }) =>
      `    ${String(row + 1).padEnd(4)} ${words.lineRoles[role].padEnd(8)} ${label}${standard ? `  [${standard}]` : ''}`,
  );
  const relations = verdicts.map((one) => `    ${relationText(one, table.range.sheet, words, texts)}`);
  return [
    head,
    `  ${facts.join('; ')}`,
    ...(reasons.length > 0 ? [`  ${words.reasons}`, ...reasons.map((one) => `    ${one}`)] : []),
    `  ${words.columns}`,
    ...columns,
    `  ${words.lines}`,
    ...lines,
    ...(relations.length > 0 ? [`  ${words.mustHold}`, ...relations] : []),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

function placeText({ range, title }: Table): string {
  return `${range.sheet}!${rangeAddress(range)}  ${title ?? ''}`.trimEnd();
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
