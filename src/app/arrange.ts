import type { Finding } from '../engine/model/finding';
import type { Report } from '../engine/model/report';

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
