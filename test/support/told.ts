import { checkWorkbook } from '../../src/engine';
import type { Amount } from '../../src/engine/model/amount';
import { amountText } from '../../src/engine/model/amount';
import type { CellRef } from '../../src/engine/model/cell';
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

/** Findings with all that they say, each with where it is, what it says, and its facts by their names. */
export function whole(workbook: WorkbookSnapshot): string[][] {
  const first = workbook.sheets[0]?.name ?? '';
  return checkWorkbook(workbook).findings.map(
    ({ severity, id, table, cell, related, stated, expected, difference, repair, candidates, message }) => {
      const { key, ...facts } = message;
      return [
        `${severity} ${text(cell, first)} ${id} ${key} ${table ?? '–'}`,
        ...Object.entries({ related, stated, expected, difference, repair, candidates, ...facts }).flatMap(
          ([name, fact]) => (isNothing(fact) ? [] : [`${name}: ${text(fact, first)}`]),
        ),
      ];
    },
  );
}

function isNothing(fact: unknown): boolean {
  return fact === null || fact === undefined || (Array.isArray(fact) && fact.length === 0);
}

/** An amount as it is written, a cell by its address on the first sheet or with its sheet, anything else by its parts. */
function text(fact: unknown, first: string): string {
  if (Array.isArray(fact)) return fact.map((one) => text(one, first)).join(' ');
  if (typeof fact !== 'object' || fact === null) return String(fact);
  if ('units' in fact && 'decimals' in fact) return amountText(fact as Amount);
  if ('row' in fact && 'column' in fact && 'sheet' in fact && Object.keys(fact).length === 3) {
    const cell = fact as CellRef;
    return cell.sheet === first ? address(cell) : `${cell.sheet}!${address(cell)}`;
  }
  const parts = Object.entries(fact).map(([name, one]) => `${name} ${text(one, first)}`);
  return `(${parts.join(', ')})`;
}
