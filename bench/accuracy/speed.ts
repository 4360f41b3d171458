/**
 * How long the inference takes: node --expose-gc bench/accuracy/run.cjs speed
 */
import {
  ANY_TABLE,
  BUDGET_TABLE,
  type FigureBlock,
  type InferenceSettings,
} from '../../src/engine/reading/relations/block';
import { inferRelations } from '../../src/engine/reading/relations/infer';
import { dice } from './print';

/** Groups of details under a total, sections of groups under a total of totals, and so on. */
function nested(rows: number, columns: number, group: number, seed: number): FigureBlock {
  const roll = dice(seed);
  const figures = new Float64Array(rows * columns).fill(NaN);
  const labels = Array.from({ length: rows }, (_, r) => `Rad ${r}`);
  const open: number[][] = [];
  let r = 0;
  const put = (value: (c: number) => number) => {
    for (let c = 0; c < columns; c++) figures[r * columns + c] = value(c);
    r++;
  };
  while (r < rows) {
    const level = open.findIndex((lines) => lines.length >= group);
    if (level >= 0) {
      const parts = open[level] ?? [];
      open[level] = [];
      (open[level + 1] ??= []).push(r);
      labels[r] = 'Summa';
      put((c) => parts.reduce((sum, part) => sum + (figures[part * columns + c] ?? 0), 0));
    } else {
      (open[0] ??= []).push(r);
      put(() => Math.round(roll() * 1e6));
    }
  }
  return {
    rows,
    columns,
    figures,
    decimals: 0,
    labels,
    headers: Array.from({ length: columns }, (_, c) => `Budget ${2020 + c}`),
  };
}

function time(name: string, work: () => number): void {
  const collect = (globalThis as { gc?: () => void }).gc;
  collect?.();
  const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const start = performance.now();
  const used = process.cpuUsage();
  const found = work();
  const seconds = (performance.now() - start) / 1000;
  const busy = process.cpuUsage(used).user / 1e6;
  const after = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  console.log(
    `${name}: ${seconds.toFixed(2)} s (processor ${busy.toFixed(2)} s), ${found} relations, ${((after - before) / 1e6).toFixed(0)} MB more in use before collection`,
  );
}

function main(): void {
  const both: [string, InferenceSettings][] = [
    ['budget', BUDGET_TABLE],
    ['any', ANY_TABLE],
  ];
  for (const [name, settings] of both) {
    for (let warm = 0; warm < 20; warm++) inferRelations(nested(25, 6, 5, warm), settings);
    const large = nested(1000, 6, 7, 1);
    time(`${name}: 1000 rows x 6`, () => inferRelations(large, settings).length);
    const many = Array.from({ length: 1000 }, (_, i) => nested(25, 6, 5, i));
    time(`${name}: 1000 tables of 25 x 6`, () =>
      many.reduce((sum, block) => sum + inferRelations(block, settings).length, 0),
    );
    for (const rows of [10000, 40000, 166667]) {
      const huge = nested(rows, 6, 12, 3);
      time(`${name}: ${rows} x 6`, () => inferRelations(huge, settings).length);
    }
    const wide = nested(1000, 1000, 9, 4);
    time(`${name}: 1000 x 1000`, () => inferRelations(wide, settings).length);
  }
}

main();
