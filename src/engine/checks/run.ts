import { append } from '../model/lists';
import { isNotCalculated } from '../model/cell';
import type { Correction } from '../model/correction';
import type { Capability, CheckOutcome, Finding, Notice } from '../model/finding';
import type { Report } from '../model/report';
import { finish } from '../model/steps';
import { valueAt, type WorkbookSnapshot } from '../model/snapshot';
import { compact } from '../reading/compact';
import type { Reading } from '../reading/read';
import { readInSteps } from '../reading/read';
import { isUnsplit } from '../reading/layout/unsplit';
import type { CheckMemory, Round } from './check-memory';
import { inputOf } from './check-memory';
import type { Check, CheckFinding } from './contract';
import { withIds } from './finding-id';
import { CHECKS } from './registry';

export function checkWorkbook(
  workbook: WorkbookSnapshot,
  corrections?: readonly Correction[],
  checks: readonly Check[] = CHECKS,
): Report {
  return finish(checkInSteps(workbook, corrections, checks));
}

/**
 * The same in steps, between which a screen can breathe. With the memory of an earlier check of the workbook only what
 * was touched since is read and judged; the report is the same.
 */
export function* checkInSteps(
  workbook: WorkbookSnapshot,
  corrections?: readonly Correction[],
  checks: readonly Check[] = CHECKS,
  memory?: CheckMemory,
): Generator<void, Report> {
  const { reading, findings, checks: outcomes } = yield* judgeInSteps(workbook, corrections, checks, memory);
  return {
    tables: reading.tables.map((read) => compact(read).table),
    links: reading.links,
    aside: reading.aside,
    idle: reading.idle,
    findings,
    checks: outcomes,
    notices: noticesOf(workbook, reading),
  };
}

/** What was read of a workbook and what the checks say of it. */
export interface Judged {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckOutcome[];
}

export function* judgeInSteps(
  workbook: WorkbookSnapshot,
  corrections?: readonly Correction[],
  checks: readonly Check[] = CHECKS,
  memory?: CheckMemory,
): Generator<void, Judged> {
  const reading = yield* readInSteps(workbook, corrections, memory?.reading);
  yield;
  const round =
    memory?.begin(
      workbook,
      reading,
      checks.filter((check) => HAS[check.needs](reading)),
    ) ?? roundOf(workbook, reading);
  const findings: Finding[] = [];
  const outcomes: CheckOutcome[] = [];
  for (const check of checks) {
    yield;
    if (!HAS[check.needs](reading)) {
      outcomes.push({
        check: check.id,
        outcome: 'not-applicable',
        missing: reading.tables.length === 0 ? 'table' : check.needs,
      });
      continue;
    }
    try {
      const told = round.found(check);
      const found = check.tableByTable ? inOrder(told, reading) : told;
      append(findings, withIds(check, found, round.whole));
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
  round.end();
  return { reading, findings, checks: outcomes };
}

/** How many steps `checkInSteps` takes: one for each sheet and each check, and those between them. */
export function stepsFor({ sheets }: WorkbookSnapshot): number {
  return sheets.length + CHECKS.length + 2;
}

/** Without a memory everything is judged. */
function roundOf(workbook: WorkbookSnapshot, reading: Reading): Round {
  const whole = inputOf(workbook, reading);
  return { whole, found: (check) => [...check.run(whole)], end: () => undefined };
}

/** What is only told comes last; otherwise from the first table to the last, and within one as the check tells it. */
function inOrder(found: readonly CheckFinding[], reading: Reading): CheckFinding[] {
  const places = new Map(reading.tables.map((read, i) => [read.table.id, i]));
  const place = ({ table, severity }: CheckFinding) =>
    (severity === 'info' ? places.size : 0) + (places.get(table ?? '') ?? -1);
  return [...found].sort((a, b) => place(a) - place(b));
}

/** Whether a workbook has what a check asks for. */
const HAS: Readonly<Record<Capability, (reading: Reading) => boolean>> = {
  table: ({ tables }) => tables.length > 0,
  relations: ({ tables, links }) =>
    links.length > 0 || tables.some((read) => read.table.relations.length > 0),
  totals: ({ tables }) =>
    tables.some((read) => read.table.relations.some((one) => one.kind === 'sum' || one.kind === 'net')),
  deviation: ({ tables }) =>
    tables.some((read) => read.table.relations.some((one) => one.kind === 'deviation')),
  amended: ({ tables }) => tables.some((read) => read.table.relations.some((one) => one.kind === 'amended')),
  'several-tables': ({ links }) => links.length > 0,
  indicators: ({ goals }) => goals.indicators.length > 0,
  activities: ({ goals }) => goals.activities.length > 0,
  goals: ({ goals }) => goals.goals.length > 0,
};

function noticesOf(workbook: WorkbookSnapshot, { tables, aside, idle }: Reading): Notice[] {
  const notices: Notice[] = [];
  const empty = workbook.sheets.every((sheet) =>
    sheet.values.every((row) => !row?.some((value) => value !== null)),
  );
  const read = new Set([...tables.map(({ table }) => table), ...aside].map(({ range }) => range.sheet));
  const unsplit = workbook.sheets.filter((sheet) => !read.has(sheet.name) && isUnsplit(sheet));
  for (const { name } of unsplit) notices.push({ key: 'rows-in-one-cell', sheet: name });
  if (empty) notices.push({ key: 'empty-workbook' });
  else if (read.size + unsplit.length === 0) notices.push({ key: 'no-table' });
  for (const sheet of workbook.sheets)
    if (sheet.protected) notices.push({ key: 'sheet-protected', sheet: sheet.name });
  if (workbook.calculationPending) notices.push({ key: 'calculation-pending' });
  const waiting = notCalculated(workbook);
  if (waiting > 0) notices.push({ key: 'not-calculated', count: waiting });
  if (aside.length > 0) notices.push({ key: 'tables-aside', count: aside.length });
  if (idle.length > 0) notices.push({ key: 'corrections-idle', count: idle.length });
  return notices;
}

function notCalculated({ sheets }: WorkbookSnapshot): number {
  let count = 0;
  for (const sheet of sheets)
    sheet.formulas.forEach((formulas, row) =>
      formulas?.forEach((_, column) => {
        if (isNotCalculated(valueAt(sheet, row, column))) count++;
      }),
    );
  return count;
}
