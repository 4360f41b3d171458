import type { Finding, Notice, Severity } from '../engine/model/finding';
import type { Report } from '../engine/model/report';
import type { Table } from '../engine/model/table';
import type { Texts } from '../i18n/texts';

/** The figures of a result that a person reads first. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Of the notes: differences that rounding explains, which are counted and not told one by one. */
  readonly roundings: number;
  /** How many sums were found, so that "everything agrees" says what was looked at. */
  readonly relations: number;
  readonly sheets: number;
}

export function tally(report: Report): Tally {
  const of = (severity: Finding['severity']) =>
    report.findings.filter((one) => one.severity === severity).length;
  return {
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    roundings: report.findings.filter(isRounding).length,
    relations: report.tables.reduce(
      (sum, table) => sum + table.relations.reduce((all, relation) => all + relation.positions.length, 0),
      0,
    ),
    sheets: new Set(report.tables.map((table) => table.range.sheet)).size,
  };
}

/** Of these some cells could not be read, whatever the others say. */
const PARTLY: ReadonlySet<Notice['key']> = new Set([
  'calculation-pending',
  'not-calculated',
  'rows-in-one-cell',
]);

export function isPartly({ notices }: Report): boolean {
  return notices.some(({ key }) => PARTLY.has(key));
}

/** How things stand where there is no error and no warning. */
export function calmTitle(report: Report, { app }: Texts): string {
  if (tally(report).relations === 0) return app.nothingToSay;
  return isPartly(report) ? app.partlyClearTitle : app.allClearTitle;
}

export function isRounding(finding: Finding): boolean {
  return finding.message.key === 'rounded';
}

const WEIGHT: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, info: 2 };

/** The weightiest first; within one weight as they stand in the workbook. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding, place) => ({ finding, place }))
    .sort((a, b) => WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity] || a.place - b.place)
    .map(({ finding }) => finding);
}

/** The findings of one table, the weightiest first. What stands in tables without a title goes by their sheet. */
export interface FindingGroup {
  readonly title: string;
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** Tables with the weightiest findings first; within one weight as they stand in the workbook. */
export function groupsOf(findings: readonly Finding[], tables: readonly Table[]): FindingGroup[] {
  const titled = new Map(tables.flatMap(({ id, title }) => (title ? [[id, title] as const] : [])));
  const groups = new Map<string, Finding[]>();
  for (const finding of byWeight(findings)) {
    const { sheet } = finding.cell;
    const name = finding.table !== null && titled.has(finding.table) ? finding.table : `sheet ${sheet}`;
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  return [...groups.values()].map((group) => {
    const sheet = group[0]?.cell.sheet ?? '';
    return { title: titled.get(group[0]?.table ?? '') ?? sheet, sheet, findings: group };
  });
}

/** Which findings are to be seen; null lets all through. */
export interface Filter {
  readonly hidden: readonly FindingClass[];
  readonly sheet: string | null;
  readonly check: string | null;
}

/** Severities as a person sorts them: differences that rounding explains are a class of their own. */
export type FindingClass = Severity | 'rounding';

export function classOf(finding: Finding): FindingClass {
  return isRounding(finding) ? 'rounding' : finding.severity;
}

export function passes(finding: Finding, { hidden, sheet, check }: Filter): boolean {
  return (
    !hidden.includes(classOf(finding)) &&
    (sheet === null || finding.cell.sheet === sheet) &&
    (check === null || finding.check === check)
  );
}
