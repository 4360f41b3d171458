import type { Capability, CheckOutcome, Finding, Notice } from '../model/finding';
import type { Report } from '../model/report';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { ReadTable } from '../reading/read';
import { readTables } from '../reading/read';
import type { Check, CheckFinding } from './contract';
import { CHECKS } from './registry';

export function checkWorkbook(workbook: WorkbookSnapshot, checks: readonly Check[] = CHECKS): Report {
  const tables = readTables(workbook);
  const findings: Finding[] = [];
  const outcomes: CheckOutcome[] = [];
  for (const check of checks) {
    const missing = missingFor(check.needs, tables);
    if (missing) {
      outcomes.push({ check: check.id, outcome: 'not-applicable', missing });
      continue;
    }
    try {
      const found = [...check.run({ workbook, tables })];
      findings.push(...found.map((finding) => withId(check, finding, tables)));
      const shown = found.some((finding) => finding.severity !== 'info');
      outcomes.push({ check: check.id, outcome: shown ? 'findings' : 'passed' });
    } catch (error) {
      outcomes.push({
        check: check.id,
        outcome: 'could-not-run',
        detail: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return {
    tables: tables.map((read) => read.table),
    findings,
    checks: outcomes,
    notices: noticesOf(workbook, tables),
  };
}

function missingFor(needs: Capability, tables: readonly ReadTable[]): Capability | null {
  if (tables.length === 0) return 'table';
  if (needs === 'totals' && !tables.some((read) => read.table.relations.length > 0)) return 'totals';
  return null;
}

function noticesOf(workbook: WorkbookSnapshot, tables: readonly ReadTable[]): Notice[] {
  const notices: Notice[] = [];
  const empty = workbook.sheets.every((sheet) =>
    sheet.values.every((row) => !row?.some((value) => value !== null)),
  );
  if (empty) notices.push({ key: 'empty-workbook' });
  else if (tables.length === 0) notices.push({ key: 'no-table' });
  for (const sheet of workbook.sheets)
    if (sheet.protected) notices.push({ key: 'sheet-protected', sheet: sheet.name });
  return notices;
}

/** Built from names, not addresses, so that it outlives inserted rows and columns. */
function withId(check: Check, finding: CheckFinding, tables: readonly ReadTable[]): Finding {
  const read = tables.find((one) => one.table.id === finding.table);
  const line = read?.table.lines.find((one) => one.row === finding.cell.row);
  const column = read?.table.columns.find((one) => one.column === finding.cell.column);
  const twin =
    read?.table.lines.filter((one) => one.label === line?.label && one.row < finding.cell.row).length ?? 0;
  const names = [
    check.id,
    finding.cell.sheet,
    read?.table.title ?? '',
    line?.label ?? '',
    String(twin),
    column?.header ?? '',
  ];
  return { ...finding, id: `${check.id}-${hash(names.join('\u0000'))}`, check: check.id };
}

/** FNV-1a over the text, in eight characters. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, '0');
}
