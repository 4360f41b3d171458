import type { RelationVerdict } from '../engine';
import { verdictsOf } from '../engine';
import { amountText } from '../engine/model/amount';
import { address, columnName, placeText, rangeAddress } from '../engine/model/cell';
import type { Correction } from '../engine/model/correction';
import { isSameColumn } from '../engine/model/correction';
import type { Candidate, Finding } from '../engine/model/finding';
import type { Goals } from '../engine/model/goals';
import type { WorkbookSnapshot } from '../engine/model/snapshot';
import type { CellRelation, Table } from '../engine/model/table';
import type { Texts } from '../i18n/texts';
import { tally } from './arrange';
import { goalsJson } from './goals-json';
import type { Sifted } from './ignoring';

/** The object that other programs hold on to; its shape changes only together with the number in `schema`. */
export function checkJson(
  file: string,
  workbook: WorkbookSnapshot,
  { report, ignored }: Sifted,
  texts: Texts,
): object {
  const { errors, warnings, infos } = tally(report);
  return {
    ...inspectJson(file, workbook, report),
    findings: report.findings.map((finding) => findingJson(finding, texts)),
    ...(ignored.length > 0
      ? {
          ignored: ignored.map(({ finding, memo }) => ({
            ...findingJson(finding, texts),
            reason: memo.reason,
          })),
        }
      : {}),
    checks: report.checks.map(({ check, outcome }) => ({ check, outcome })),
    notices: report.notices.map((notice) => ({ ...notice, message: texts.notice(notice) })),
    summary: { errors, warnings, infos },
  };
}

/** What was understood of a workbook. */
export interface Understood {
  readonly tables: readonly Table[];
  readonly links: readonly CellRelation[];
  readonly aside: readonly Table[];
  readonly idle: readonly Correction[];
  /** Where it was asked for. */
  readonly goals?: Goals;
}

export function inspectJson(file: string, workbook: WorkbookSnapshot, understood: Understood): object {
  const verdicts = verdictsOf(workbook, understood.tables, understood.links);
  return {
    schema: 'tertialkoll/check@1',
    file,
    tables: understood.tables.map((table) => tableJson(table, verdicts.get(table.id) ?? [])),
    ...(understood.aside.length > 0 ? { aside: understood.aside.map(whereJson) } : {}),
    ...(understood.idle.length > 0 ? { idleCorrections: understood.idle.length } : {}),
    ...(understood.goals && hasGoals(understood.goals) ? { goals: goalsJson(understood.goals) } : {}),
  };
}

export function hasGoals({ goals, indicators, activities, targets }: Goals): boolean {
  return goals.length + indicators.length + activities.length + targets.length > 0;
}

function tableJson(table: Table, verdicts: readonly RelationVerdict[]): object {
  const sheet = table.range.sheet;
  return {
    id: table.id,
    ...whereJson(table),
    kind: table.kind,
    unit: table.unit,
    signConvention: table.signConvention,
    deviationConvention: table.deviationConvention,
    columns: table.columns.map(({ column, role, year, header }) => ({
      column: columnName(column),
      role,
      year,
      header,
    })),
    rows: table.lines.map(({ row, label, standard, role }) => ({
      row: row + 1,
      label,
      line: standard,
      role,
    })),
    relations: verdicts.map(({ relation, verdict, difference, slack }) => ({
      kind: relation.kind,
      total: placeText(relation.total, sheet),
      parts: relation.parts.map((part) => placeText(part, sheet)),
      weights: relation.weights,
      verdict,
      difference: difference && amountText(difference),
      slack: slack && amountText(slack),
    })),
    ...(table.corrected.length > 0
      ? { corrected: table.corrected.map((one) => correctedJson(one, table)) }
      : {}),
  };
}

function whereJson({ range, title }: Table) {
  return { sheet: range.sheet, range: rangeAddress(range), title };
}

/** What a person has put right: `unit`, or for a column `role E`. */
function correctedJson(one: Correction, table: Table): string {
  if ('line' in one) return `${one.what} ${one.line}`;
  if (!('column' in one)) return one.what;
  const column = table.columns.find(({ mark }) => isSameColumn(mark, one.column));
  return column ? `${one.what} ${columnName(column.column)}` : one.what;
}

function findingJson(finding: Finding, texts: Texts): object {
  const sheet = finding.cell.sheet;
  const value = (amount: Finding['stated']) => (amount ? amountText(amount) : null);
  return {
    id: finding.id,
    check: finding.check,
    severity: finding.severity,
    sheet,
    cell: address(finding.cell),
    related: finding.related.map((cell) => placeText(cell, sheet)),
    stated: value(finding.stated),
    expected: value(finding.expected),
    difference: value(finding.difference),
    repair: finding.repair ? { ...candidateJson(finding.repair), certainty: finding.repair.certainty } : null,
    candidates: finding.candidates.map(candidateJson),
    message: texts.finding(finding.message).body,
  };
}

function candidateJson(candidate: Candidate): object {
  return {
    sheet: candidate.cell.sheet,
    cell: address(candidate.cell),
    value: amountText(candidate.value),
    range: candidate.range.map(amountText),
  };
}
