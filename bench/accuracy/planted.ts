/**
 * Measures the judgement on the sample documents, which people typed in from published accounts of both countries: their
 * own errors are mended, and then one error of each kind is planted in every figure that takes part in a relation.
 *
 *   node bench/accuracy/run.cjs planted [every] [--missed] [--write]
 *
 * With a number only each so-manieth figure is taken.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from '../../samples/make';
import { korrekt } from '../../samples/data/korrekt';
import { layOut } from '../../samples/layout';
import { checkWorkbook } from '../../src/engine';
import { amountToNumber } from '../../src/engine/model/amount';
import type { CellValue } from '../../src/engine/model/cell';
import { address, sameCell, textOf } from '../../src/engine/model/cell';
import type { Finding } from '../../src/engine/model/finding';
import { createXlsx } from '../../src/xlsx/create';
import { readXlsx } from '../../src/xlsx/read';
import { SLIPS } from './made/errors';
import type { Target } from './mended';
import { changed, planted, targetsOf, valueAtCell, withoutErrors } from './mended';
import { dice } from './print';
import { Share } from './share';

const KINDS = [
  'one error: found',
  'one error, two relations or more: found',
  'placed at the cell',
  'repaired exactly',
  'repaired to within one last unit',
  'true value in the range',
] as const;

function main(): void {
  const words = process.argv.slice(2);
  const every = Number(words.find((word) => /^\d+$/.test(word)) ?? 1);
  const shares = new Map<string, Share>([...KINDS, ...SLIPS].map((kind) => [kind, new Share()]));
  const add = (kind: string, hit: boolean) => shares.get(kind)?.add(hit) ?? hit;
  const missed: string[] = [];
  let figures = 0;
  for (const book of [...documents, korrekt]) {
    const mended = withoutErrors(readXlsx(createXlsx(layOut(book))));
    const known = new Set(
      checkWorkbook(mended).findings.flatMap((one) => (one.severity === 'info' ? [] : [one.id])),
    );
    const roll = dice(figures + 17);
    targetsOf(mended).forEach((target, i) => {
      if (i % every !== 0) return;
      figures++;
      for (const slip of SLIPS) {
        const value = planted(target, slip, roll, valueAtCell(mended, target.cell));
        if (value === undefined) continue;
        const findings = checkWorkbook(changed(mended, target.cell, value)).findings;
        const fresh = findings.filter((one) => one.severity !== 'info' && !known.has(one.id));
        judge(`${book.file} ${target.cell.sheet}!${address(target.cell)}`, target, slip, value, fresh);
      }
    });
  }
  const lines = [
    `| ${String(figures)} figures of the sample documents | |`,
    '| --- | --- |',
    ...[...shares].map(([kind, share]) => `| ${kind} | ${share.toString()} |`),
  ];
  console.log(lines.join('\n'));
  if (words.includes('--missed')) console.log(missed.join('\n'));
  if (words.includes('--write')) write(lines);

  function judge(
    place: string,
    { cell, figure, equations }: Target,
    slip: string,
    value: CellValue,
    findings: readonly Finding[],
  ): void {
    const told = `${place} ${slip} ${String(amountToNumber(figure.amount))} -> ${textOf(value)} meets ${String(equations.length)}`;
    const touching = findings.filter((one) =>
      [one.cell, ...one.related, ...one.candidates.map((other) => other.cell)].some((at) =>
        sameCell(at, cell),
      ),
    );
    const found = add('one error: found', touching.length > 0);
    add(slip, found);
    if (!found) missed.push(`UNSEEN ${told}`);
    if (equations.length < 2) return;
    add('one error, two relations or more: found', found);
    const repair = touching.find((one) => sameCell(one.cell, cell) && one.repair)?.repair;
    const truth = amountToNumber(figure.amount);
    const off = repair ? Math.abs(amountToNumber(repair.value) - truth) : Infinity;
    const placed = add('placed at the cell', repair !== undefined);
    const exact = add('repaired exactly', off < 1e-9);
    add('repaired to within one last unit', off < 1.5 * 10 ** -figure.decimals);
    const [low, high] = repair?.range.map(amountToNumber) ?? [1, 0];
    add('true value in the range', truth >= (low ?? 1) && truth <= (high ?? 0));
    if (found && !placed)
      missed.push(
        `MISPLACED ${told}: ${touching.map((one) => `${one.message.key} ${address(one.cell)} (${String(one.candidates.length)})`).join('; ')}`,
      );
    else if (found && !exact)
      missed.push(`INEXACT ${told}: ${String(repair && amountToNumber(repair.value))}`);
  }
}

function write(lines: readonly string[]): void {
  writeFileSync(
    join(__dirname, 'PLANTED.md'),
    `# How well planted errors are judged in typed-in tables\n\nWritten by \`node bench/accuracy/run.cjs planted --write\`.\n\n${lines.join('\n')}\n`,
  );
}

main();
