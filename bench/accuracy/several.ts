/**
 * Two and three wrong figures in one table: whether they are found and placed, and whether a proof is ever wrong.
 *
 *   node bench/run.cjs accuracy/several [count] [--check] [--missed]
 *
 * On made-up workbooks and on the sample documents. A proof is wrong at a cell that was not altered, or where the true
 * value is not in its range.
 */
import { documents } from '../../samples/make';
import { korrekt } from '../../samples/data/korrekt';
import { layOut } from '../../samples/layout';
import { checkWorkbook } from '../../src/engine';
import { amountText, compare } from '../../src/engine/model/amount';
import { address } from '../../src/engine/model/cell';
import type { WorkbookSnapshot } from '../../src/engine/model/snapshot';
import { createXlsx } from '../../src/xlsx/create';
import { readXlsx } from '../../src/xlsx/read';
import { makeBook } from './made/book';
import { keyOf } from './made/errors';
import { changed, targetsOf, valueAtCell, withoutErrors, written } from './mended';
import { dice } from './dice';
import { Share } from './share';
import { TOGETHER, unitsOf, type Wrong } from './together';

class Tally {
  readonly found = new Share();
  readonly placed = new Share();
  readonly wrong = new Share();
}

/** So many times as often as in a made-up workbook. */
const IN_DOCUMENTS = 12;

function main(): void {
  const words = process.argv.slice(2);
  const count = Number(words.find((word) => /^\d+$/.test(word)) ?? 200);
  const check = words.includes('--check');
  const tallies = new Map(Object.keys(TOGETHER).map((kind) => [kind, new Tally()]));
  const missed: string[] = [];
  for (let seed = check ? 100001 : 1, i = 0; i < count; i++)
    plantIn(makeBook(seed + i).workbook, `made ${String(seed + i)}`, 1, seed + i);
  for (const [i, book] of [...documents, korrekt].entries())
    plantIn(withoutErrors(readXlsx(createXlsx(layOut(book)))), book.file, IN_DOCUMENTS, i);
  console.log('| wrong together | all found | placed rightly | tables with a wrong proof |');
  console.log('| --- | --- | --- | --- |');
  for (const [kind, { found, placed, wrong }] of tallies)
    console.log(`| ${kind} | ${found.toString()} | ${placed.toString()} | ${wrong.toString()} |`);
  if (words.includes('--missed') && !check) console.log(missed.join('\n'));

  function plantIn(workbook: WorkbookSnapshot, name: string, times: number, seed: number): void {
    const known = new Set(
      checkWorkbook(workbook).findings.flatMap((one) => (one.severity === 'info' ? [] : [one.id])),
    );
    const targets = targetsOf(workbook);
    const roll = dice(seed * 17 + 3);
    for (const [kind, plant] of Object.entries(TOGETHER))
      for (let n = 0; n < times; n++) {
        const wrongs = plant(roll, targets);
        if (wrongs) judge(workbook, known, kind, wrongs, name);
      }
  }

  function judge(
    workbook: WorkbookSnapshot,
    known: ReadonlySet<string>,
    kind: string,
    wrongs: readonly Wrong[],
    name: string,
  ): void {
    const book = wrongs.reduce((one, { target: { cell, figure }, units }) => {
      const places = Math.max(0, figure.decimals);
      const value =
        units === null
          ? null
          : written({ units: BigInt(Math.round(units)), decimals: places }, places, valueAtCell(one, cell));
      return changed(one, cell, value);
    }, workbook);
    const findings = checkWorkbook(book).findings.filter(
      (one) => one.severity !== 'info' && !known.has(one.id),
    );
    const told = new Set(
      findings.flatMap((one) =>
        [one.cell, ...one.related, ...one.candidates.map(({ cell }) => cell)].map(keyOf),
      ),
    );
    const truth = new Map(wrongs.map(({ target }) => [keyOf(target.cell), target.figure.amount]));
    const proofs = findings.flatMap(({ repair }) => repair ?? []);
    const right = proofs.filter(({ cell, range: [low, high] }) => {
      const meant = truth.get(keyOf(cell));
      return meant && compare(meant, low) >= 0 && compare(meant, high) <= 0;
    });
    const placed = new Set(right.map(({ cell }) => keyOf(cell)));
    const tally = tallies.get(kind) ?? new Tally();
    tally.found.add([...truth.keys()].every((key) => told.has(key)));
    for (const key of truth.keys()) tally.placed.add(placed.has(key));
    if (!tally.wrong.add(right.length < proofs.length)) return;
    const planted = wrongs.map(
      ({ target, units }) => `${address(target.cell)} ${String(unitsOf(target))} -> ${String(units)}`,
    );
    const proved = proofs
      .filter((one) => !right.includes(one))
      .map(({ cell, value }) => `${address(cell)} ${amountText(value)}`);
    missed.push(`${name} ${kind}: ${planted.join(', ')}: ${proved.join(', ')}`);
  }
}

main();
