/** The stages of one check, timed inside one process: `make FILE`, `read FILE [times]`,
 * `check FILE [times]` or `long CELLS`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { checkWorkbook, readTables } from '../../src/engine';
import type { CellValue } from '../../src/engine/model/cell';
import type { SheetSnapshot } from '../../src/engine/model/snapshot';
import { emptySheet } from '../../src/engine/model/snapshot';
import { readXlsx } from '../../src/xlsx/read';
import { generateTables } from '../xlsx-generate';

const [job = '', file = '', times = '1'] = process.argv.slice(2);

if (job === 'make') writeFileSync(file, generateTables(1000, 200));
else if (job === 'long') long(Number(file));
else for (let i = 0; i < Number(times); i++) stages();

function stages(): void {
  const bytes = new Uint8Array(readFileSync(file));
  const began = performance.now();
  const workbook = readXlsx(bytes, {
    inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: size + 1 }),
  });
  const opened = performance.now();
  const { tables } = job === 'read' ? readTables(workbook) : checkWorkbook(workbook);
  tell({ open: opened - began, work: performance.now() - opened, tables: tables.length });
}

/** One table of so many cells in one sheet: groups of twelve lines and their sums. Needs --expose-gc. */
function long(size: number): void {
  const sheet = longSheet(size);
  const cells = sheet.values.reduce((all, row) => all + (row?.length ?? 0), 0);
  const before = inUse();
  const began = performance.now();
  const reading = readTables({ sheets: [sheet] });
  const work = performance.now() - began;
  tell({ cells, work, perCell: (inUse() - before) / cells, tables: reading.tables.length });
}

function inUse(): number {
  // What the first collection lets go of, the second one takes.
  for (let i = 0; i < 2; i++) (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function longSheet(cells: number): SheetSnapshot {
  const values: CellValue[][] = [
    ['', 'Budget 2024', 'Ändringar', 'Efter ändringar', 'Bokslut 2024', 'Avvikelse'],
  ];
  let state = 7;
  const roll = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  let group: number[][] = [];
  while (values.length < cells / 6) {
    if (group.length === 12) {
      const sums = [0, 1, 2, 3, 4].map((j) => group.reduce((sum, figures) => sum + (figures[j] ?? 0), 0));
      values.push([`Summa ${String(values.length)}`, ...sums]);
      group = [];
      continue;
    }
    const [budget, change, outcome] = [roll(900_000), roll(10_000), roll(900_000)];
    const amended = budget + change;
    const figures = [budget, change, amended, outcome, outcome - amended];
    group.push(figures);
    values.push([`Rad ${String(values.length)}`, ...figures]);
  }
  return { ...emptySheet('Blad'), values };
}

function tell(facts: Record<string, number>): void {
  process.stdout.write(`${JSON.stringify(facts)}\n`);
}
