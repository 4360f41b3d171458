/**
 * Measures the whole judgement on made-up workbooks: clean, with one planted error, with two.
 *
 *   node bench/run.cjs accuracy/workbooks [count] [--check] [--from seed] [--missed] [--write]
 *
 * Seeds from 1 are for building; of those from 100001 (`--check`) nothing but totals is read.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook, readTables } from '../../src/engine';
import type { Finding } from '../../src/engine/model/finding';
import { amountToNumber } from '../../src/engine/model/amount';
import { textOf } from '../../src/engine/model/cell';
import { makeBook, type MadeBook } from './made/book';
import { changed, keyOf, meetings, plant, SLIPS, type PlantedError } from './made/errors';
import { scoreRelations } from './made/known';
import type { Slot } from './made/place';
import { dice } from './dice';
import { Share } from './share';

const KINDS = [
  'relations found',
  'relations spurious',
  'clean workbooks with an error',
  'clean tables with an error',
  'clean tables with a warning',
  'one error: found',
  'one error, two relations or more: found',
  'placed at the cell',
  'repaired exactly',
  'true value in the range',
  'two errors: both found',
] as const;

type Kind = (typeof KINDS)[number] | (typeof SLIPS)[number];

function trueValue(slot: Slot): number {
  return slot.stored ?? slot.units / 10 ** slot.decimals;
}

function names(finding: Finding, slot: Slot): boolean {
  const key = keyOf(slot);
  return (
    keyOf(finding.cell) === key ||
    finding.related.some((cell) => keyOf(cell) === key) ||
    finding.candidates.some((candidate) => keyOf(candidate.cell) === key)
  );
}

function at(slot: Slot): string {
  return `${slot.sheet}!${String(slot.row + 1)}:${String.fromCharCode(65 + slot.column)}`;
}

function main(): void {
  const words = process.argv.slice(2);
  const count = Number(words.find((word) => /^\d+$/.test(word)) ?? 200);
  const check = words.includes('--check');
  const from = words.includes('--from') ? Number(words[words.indexOf('--from') + 1]) : check ? 100001 : 1;
  const shares = new Map<Kind, Share>([...KINDS, ...SLIPS].map((kind) => [kind, new Share()]));
  const share = (kind: Kind) => shares.get(kind) ?? new Share();
  const missed: string[] = [];
  const began = performance.now();
  let runs = 0;
  const judge = (workbook: MadeBook['workbook'], known?: ReadonlySet<string>) => {
    runs++;
    return checkWorkbook(workbook).findings.filter((one) => one.severity !== 'info' && !known?.has(one.id));
  };
  for (let seed = from; seed < from + count; seed++) {
    const book = makeBook(seed);
    const relations = scoreRelations(book, readTables(book.workbook));
    const tally = (kind: Kind, yes: number, all: number) => {
      share(kind).yes += yes;
      share(kind).all += all;
    };
    tally('relations found', relations.found, relations.meant);
    tally('relations spurious', relations.spurious, relations.stated);
    missed.push(...relations.remarks);
    const clean = judge(book.workbook);
    const errors = clean.filter((one) => one.severity === 'error');
    share('clean workbooks with an error').add(errors.length > 0);
    const tablesWith = (list: readonly Finding[]) => new Set(list.map((one) => one.table)).size;
    tally('clean tables with an error', tablesWith(errors), book.tables);
    tally(
      'clean tables with a warning',
      tablesWith(clean.filter((one) => one.severity === 'warning')),
      book.tables,
    );
    for (const one of clean)
      missed.push(`${book.name}: ALARM ${one.severity} ${one.message.key} ${keyOf(one.cell)}`);
    const known = new Set(clean.map((one) => one.id));
    const byCell = meetings(book);
    const roll = dice(seed * 31 + 7);
    for (const slip of SLIPS) {
      const error = plant(book, byCell, slip, roll);
      if (!error) continue;
      const findings = judge(changed(book.workbook, [error]), known);
      one(book, error, findings);
    }
    const first = plant(book, byCell, SLIPS[seed % 6] ?? 'digit', roll);
    const second =
      first &&
      plant(
        book,
        onSheet(byCell, first.slot),
        SLIPS[(seed + 1 + (seed % 5)) % 6] ?? 'sign',
        roll,
        first.slot,
      );
    if (!first || !second) continue;
    const findings = judge(changed(book.workbook, [first, second]), known);
    const both = [first, second].every((error) => findings.some((one) => names(one, error.slot)));
    share('two errors: both found').add(both);
    if (!both)
      missed.push(
        `${book.name}: TWO ${first.slip} ${at(first.slot)}=${textOf(first.value)} ${second.slip} ${at(second.slot)}=${textOf(second.value)}`,
      );
  }
  report();

  function one(book: MadeBook, error: PlantedError, findings: readonly Finding[]): void {
    const { slot, slip, meets } = error;
    const touching = findings.filter((one) => names(one, slot));
    const told = `${slip} ${at(slot)} ${String(trueValue(slot))} -> ${textOf(error.value)} meets ${String(meets)}`;
    const found = share('one error: found').add(touching.length > 0);
    share(slip).add(found);
    if (!found) missed.push(`${book.name}: UNSEEN ${told}`);
    if (meets < 2) return;
    share('one error, two relations or more: found').add(found);
    const own = touching.find((one) => keyOf(one.cell) === keyOf(slot) && one.repair !== null);
    const placed = share('placed at the cell').add(own !== undefined);
    const value = own?.repair ? amountToNumber(own.repair.value) : NaN;
    const exact = share('repaired exactly').add(value === trueValue(slot));
    const [low, high] = own?.repair?.range.map(amountToNumber) ?? [NaN, NaN];
    const inside = share('true value in the range').add(
      low !== undefined && high !== undefined && trueValue(slot) >= low && trueValue(slot) <= high,
    );
    if (found && !placed)
      missed.push(
        `${book.name}: MISPLACED ${told}: ${touching.map((one) => `${one.message.key} ${keyOf(one.cell)} (${String(one.candidates.length)})`).join('; ')}`,
      );
    else if (found && !exact)
      missed.push(`${book.name}: ${inside ? 'INEXACT' : 'OUTSIDE'} ${told}: ${String(value)}`);
  }

  function report(): void {
    const lines = [
      `| ${check ? 'check' : 'building'} seeds ${String(from)}–${String(from + count - 1)} | |`,
      '| --- | --- |',
      ...[...shares].map(([kind, value]) => `| ${kind} | ${String(value)} |`),
    ];
    console.log(lines.join('\n'));
    const seconds = (performance.now() - began) / 1000;
    console.log(`\n${String(runs)} workbooks judged, ${seconds.toFixed(1)} s`);
    if (words.includes('--missed') && !check) console.log(missed.join('\n'));
    if (words.includes('--write')) writeFileSync(join(__dirname, 'RESULTS.md'), results(lines));
  }
}

function results(lines: readonly string[]): string {
  return `# How well whole workbooks are judged\n\nWritten by \`node bench/run.cjs accuracy/workbooks 400 --check --write\`.\n\n${lines.join('\n')}\n`;
}

/** The cells of the same sheet. */
function onSheet(byCell: ReturnType<typeof meetings>, slot: Slot): ReturnType<typeof meetings> {
  return new Map([...byCell].filter(([key]) => key.startsWith(`${slot.sheet}!`)));
}

main();
