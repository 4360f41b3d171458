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
import { checkWorkbook, readTables } from '../../src/engine';
import { amountToNumber } from '../../src/engine/model/amount';
import type { Amount } from '../../src/engine/model/amount';
import type { CellRef, CellValue } from '../../src/engine/model/cell';
import { address, sameCell, textOf } from '../../src/engine/model/cell';
import type { Finding } from '../../src/engine/model/finding';
import type { WorkbookSnapshot } from '../../src/engine/model/snapshot';
import { valueAt } from '../../src/engine/model/snapshot';
import type { Figure } from '../../src/engine/numbers/figure';
import type { Equation } from '../../src/engine/repair/equation';
import { systemOf } from '../../src/engine/repair/system';
import { createXlsx } from '../../src/xlsx/create';
import { readXlsx } from '../../src/xlsx/read';
import { SLIPS, slipped } from './made/errors';
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

/** A figure of a mended document, with the equations that say something of it. */
interface Target {
  readonly cell: CellRef;
  readonly figure: Figure;
  readonly equations: readonly Equation[];
}

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

/** The document with what is proved wrong put right, and of several candidates the first, until nothing is broken. */
function withoutErrors(workbook: WorkbookSnapshot): WorkbookSnapshot {
  let current = workbook;
  for (let turn = 0; turn < 20; turn++) {
    const broken = checkWorkbook(current).findings.find(
      (one) => one.message.key !== 'rounded' && (one.repair ?? one.candidates[0]),
    );
    const mend = broken?.repair ?? broken?.candidates[0];
    if (!mend) break;
    const like = valueAtCell(current, mend.cell);
    current = changed(current, mend.cell, written(mend.value, Math.max(0, mend.value.decimals), like));
  }
  return current;
}

/** Every figure that is no formula's and takes part in an equation with another amount in it. */
function targetsOf(workbook: WorkbookSnapshot): Target[] {
  const reading = readTables(workbook);
  const system = systemOf(reading);
  const targets = new Map<string, Target>();
  for (const { table } of reading.tables)
    for (const { cells } of system.within(table))
      for (const unknown of cells) {
        const { cell, figure } = unknown;
        const key = `${cell.sheet}!${address(cell)}`;
        if (!figure || targets.has(key)) continue;
        const equations = system
          .of(unknown)
          .filter((one) => one.cells.filter((other) => other.figure?.amount.units).length > 1);
        if (equations.length > 0) targets.set(key, { cell, figure, equations });
      }
  return [...targets.values()];
}

/** The cell's new value; undefined where the slip changes nothing or rounding could explain it. */
function planted(
  { figure, equations }: Target,
  slip: (typeof SLIPS)[number],
  roll: () => number,
  like: CellValue,
): CellValue | undefined {
  const places = Math.max(0, figure.decimals);
  const units = Math.round(amountToNumber(figure.amount) * 10 ** places);
  const wrong = slipped(units, slip, roll);
  const slack = Math.max(...equations.map((one) => one.cells.length)) + 1;
  if (wrong === units || Math.abs((wrong ?? 0) - units) <= slack) return undefined;
  return wrong === null ? null : written({ units: BigInt(wrong), decimals: places }, places, like);
}

/** As the cell has it: a number, or a text with spaces between thousands and a comma. */
function written(value: Amount, decimals: number, like: CellValue): CellValue {
  const number = amountToNumber(value);
  if (typeof like !== 'string') return number;
  const [whole = '', fraction] = Math.abs(number).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  return `${number < 0 ? '\u2212' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

function valueAtCell(workbook: WorkbookSnapshot, { sheet, row, column }: CellRef): CellValue {
  const found = workbook.sheets.find((one) => one.name === sheet);
  return found ? valueAt(found, row, column) : null;
}

function changed(
  workbook: WorkbookSnapshot,
  { sheet, row, column }: CellRef,
  value: CellValue,
): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map((one) => {
      if (one.name !== sheet) return one;
      const values = [...one.values];
      const cells = [...(values[row] ?? [])];
      cells[column] = value;
      values[row] = cells;
      return { ...one, values };
    }),
  };
}

function write(lines: readonly string[]): void {
  writeFileSync(
    join(__dirname, 'PLANTED.md'),
    `# How well planted errors are judged in typed-in tables\n\nWritten by \`node bench/accuracy/run.cjs planted --write\`.\n\n${lines.join('\n')}\n`,
  );
}

main();
