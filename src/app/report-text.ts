import type { CellRef } from '../engine/model/cell';
import { address, placeText } from '../engine/model/cell';
import type { Arithmetic, Finding } from '../engine/model/finding';
import { decimalsOf, isCopy, termName, writeAmount } from '../i18n/numbers';
import { nameOf } from '../i18n/check-names';
import { otherRelations } from '../i18n/relation-line';
import type { Texts } from '../i18n/texts';
import { byWeight, isRounding, tally } from './arrange';
import type { Sifted } from './ignoring';
import { notChecked } from './not-checked';

/** A result as a page of text, for a terminal. */
export function reportText(file: string, { report, ignored }: Sifted, texts: Texts): string {
  const { errors, warnings, infos, roundings, relations, sheets } = tally(report);
  const lines = [`${file}: ${texts.app.tablesFound(report.tables.length, sheets)}`];
  for (const notice of report.notices) lines.push(texts.notice(notice));
  for (const finding of byWeight(report.findings)) {
    if (!isRounding(finding)) lines.push('', ...findingLines(finding, texts));
  }
  if (report.findings.length > 0) lines.push('');
  if (roundings > 0) lines.push(texts.app.roundings(roundings));
  if (errors + warnings > 0) lines.push(texts.app.counts(errors, warnings, infos));
  else if (relations > 0) lines.push(`${texts.app.allClearTitle}. ${texts.app.allClear(relations)}`);
  else if (report.tables.length > 0) lines.push(`${texts.app.nothingToSay}.`);
  if (ignored.length > 0) lines.push('', texts.app.ignored(ignored.length));
  for (const { finding, memo } of ignored) {
    const { title } = texts.finding(finding.message);
    lines.push(`  ${finding.cell.sheet}!${address(finding.cell)}  ${title}: ${memo.reason}`);
  }
  for (const check of report.checks) {
    if (check.outcome === 'could-not-run') lines.push(texts.app.couldNotRun(nameOf(check.check, texts)));
  }
  if (report.tables.length > 0) lines.push(...notChecked(report, texts));
  return lines.join('\n');
}

function findingLines(finding: Finding, texts: Texts): string[] {
  const { title, body } = texts.finding(finding.message);
  const lines = [
    `${texts.severity[finding.severity]}  ${finding.cell.sheet}!${address(finding.cell)}  ${title}`,
    `  ${body}`,
  ];
  if ('arithmetic' in finding.message)
    lines.push(...arithmeticLines(finding.message.arithmetic, finding.cell.sheet, texts));
  const others = otherRelations(finding, texts);
  if (others) lines.push(`  ${others.heading}`, ...others.lines.map((line) => `    ${line}`));
  if (finding.candidates.length > 0) {
    lines.push(`  ${texts.app.candidates}`);
    const decimals = 'arithmetic' in finding.message ? decimalsOf(finding.message.arithmetic) : 0;
    for (const { cell, value } of finding.candidates)
      lines.push(`    ${cell.sheet}!${address(cell)}  ${writeAmount(value, texts.numbers, decimals)}`);
  }
  return lines;
}

/** The sum set out as on paper: labels to the left, figures under one another. */
function arithmeticLines(arithmetic: Arithmetic, sheet: string, texts: Texts): string[] {
  const { total, terms, sum, stated, difference } = arithmetic;
  const decimals = decimalsOf(arithmetic);
  const write = (value: Arithmetic['sum'] | null) =>
    value ? writeAmount(value, texts.numbers, decimals) : texts.app.nothing;
  const place = (cell: CellRef) => placeText(cell, sheet);
  const rows: (readonly [string, string])[] = [
    ...terms.map((term) => [`${place(term.cell)} ${termName(term)}`, write(term.amount)] as const),
    ...(isCopy(arithmetic) ? [] : [[texts.app.sumOfParts, write(sum)] as const]),
    [texts.app.stated(place(total)), write(arithmetic.blank ? null : stated)],
    ...(arithmetic.blank ? [] : [[texts.app.difference, write(difference)] as const]),
  ];
  const wide = Math.max(...rows.map(([label]) => label.length));
  const right = Math.max(...rows.map(([, figure]) => figure.length));
  return rows.map(([label, figure]) => `    ${label.padEnd(wide)}  ${figure.padStart(right)}`);
}
