import type { Correction } from '../model/correction';
import { correctionsIn } from '../model/correction-memo';
import type { Directions, Goals } from '../model/goals';
import { isOwnTab } from '../model/own-tab';
import type { WorkbookSnapshot } from '../model/snapshot';
import { emptySheet } from '../model/snapshot';
import { finish } from '../model/steps';
import type { CellRelation, Table } from '../model/table';
import { compact } from './compact';
import { Corrections } from './corrections';
import { tableFigures } from './figures/figures';
import { indicatorKey } from './goals/indicator-key';
import { readGoals } from './goals/read';
import { findBlocks } from './layout/layout';
import { linksOf } from './links/links';
import { plainTable } from './plain-table';
import type { OpenTable, ReadTable } from './read-table';
import type { ReadBlock } from './read-block';
import { draftOf, readBlock } from './read-block';
import type { ReadingMemory } from './reading-memory';
import { ReadingRun } from './reading-memory';
import { understoodRegister } from './columns/register-columns';
import { joinSections } from './layout/sections';
import { repeatedTitles } from './layout/titles';
import { Layouts } from './understood';

/** Everything that was understood of a workbook. */
export interface Reading {
  readonly tables: readonly ReadTable[];
  /** Relations between tables: areas that add up to the whole, the same figure in two places. */
  readonly links: readonly CellRelation[];
  /** Tables that a person has said are none of a budget. */
  readonly aside: readonly Table[];
  /** Corrections that fit no table any more. */
  readonly idle: readonly Correction[];
  /** Goals, and the indicators and activities under them. */
  readonly goals: Goals;
}

/** Understands a workbook; what a person has `said` of it stands in the workbook itself. */
export function readTables(workbook: WorkbookSnapshot, said?: readonly Correction[]): Reading {
  const reading = finish(readInSteps(workbook, said));
  return { ...reading, tables: reading.tables.map(compact) };
}

/**
 * The same sheet by sheet, for whoever must not be kept waiting. With a memory of an earlier reading only what has
 * changed since is read.
 */
export function* readInSteps(
  workbook: WorkbookSnapshot,
  said: readonly Correction[] = correctionsIn(workbook),
  memory: ReadingMemory | null = null,
): Generator<void, Reading> {
  const tables: ReadTable[] = [];
  const aside: Table[] = [];
  const corrections = new Corrections(said, new Set(workbook.sheets.map((sheet) => sheet.name)));
  const layouts = new Layouts();
  const run = memory?.begin(said) ?? new ReadingRun(null, null);
  const { shapes } = run;
  const doubtful: { readonly at: number; readonly first: ReadBlock; readonly shape: string }[] = [];
  for (const sheet of workbook.sheets) {
    yield;
    // What we made ourselves is no source.
    if (isOwnTab(sheet)) continue;
    const before = run.before(sheet);
    const blocks = before.blocks() ?? joinSections(findBlocks(sheet));
    const repeated = repeatedTitles(blocks);
    const read = blocks.flatMap((block) => {
      const known = before.at(block);
      const draft = draftOf(
        block,
        known?.draft.words ?? (block.register ? understoodRegister(block) : layouts.of(block)),
        repeated,
        corrections,
      );
      return draft ? (run.again(known, draft) ?? readBlock(draft, shapes)) : [];
    });
    const plain = read.some((one) => one.budget)
      ? null
      : (before.plain(corrections) ?? plainTable(sheet, blocks, corrections));
    run.keep({ sheet, blocks, read, plain });
    for (const one of read) {
      if (plain && !one.register) continue;
      if (one.draft.said.isAside) {
        aside.push(one.read.table);
        continue;
      }
      if (one.shape) doubtful.push({ at: tables.length, first: one, shape: one.shape });
      tables.push(one.read);
    }
    if (plain?.said.isAside) aside.push(plain.read.table);
    else if (plain) tables.push(plain.read);
  }
  for (const { at, first, shape } of doubtful)
    if (shapes.knows(shape)) tables[at] = run.better(first, () => readBlock(first.draft, shapes)).read;
  tables.forEach((one, i) => {
    tables[i] = { ...one, table: run.numbered(one.table, `t${String(i + 1)}`) };
  });
  run.end();
  yield;
  const read = tables.map((one) => one.table);
  const goals = readGoals(workbook, read, aside, directionsIn(said));
  return { tables, links: linksOf(tables), goals, aside, idle: corrections.idle() };
}

/** What was answered when asked whether more or less is better. */
function directionsIn(said: readonly Correction[]): Directions {
  return Object.fromEntries(
    said.flatMap((one) => (one.what === 'direction' ? [[indicatorKey(one.line), one.direction]] : [])),
  );
}

/** A table of an earlier reading together with its figures again. */
export function openTable(workbook: WorkbookSnapshot, table: Table): OpenTable {
  const sheet =
    workbook.sheets.find((one) => one.name === table.range.sheet) ?? emptySheet(table.range.sheet);
  const rows = table.lines.map((line) => line.row);
  return { table, figures: tableFigures(sheet, table.decimalMark, rows) };
}
