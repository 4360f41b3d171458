import { checkWorkbook } from '../../src/engine';
import { amountText } from '../../src/engine/model/amount';
import { address } from '../../src/engine/model/cell';
import type { Report } from '../../src/engine/model/report';
import type { WorkbookSnapshot } from '../../src/engine/model/snapshot';
import { CHECKS } from '../../src/engine/checks/registry';

/** What one check says of a workbook, a finding a line: `error E12 sum-broken -2710`. */
export function told(id: string, workbook: WorkbookSnapshot): string[] {
  return lines(
    checkWorkbook(
      workbook,
      [],
      CHECKS.filter((check) => check.id === id),
    ),
  );
}

export function lines(report: Report): string[] {
  return report.findings.map(({ severity, cell, message, difference }) =>
    [severity, address(cell), message.key, ...(difference ? [amountText(difference)] : [])].join(' '),
  );
}
