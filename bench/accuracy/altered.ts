/**
 * Measures that the judgement does not hang on how a sheet is laid out: documents and made-up workbooks are altered in
 * ways that change nothing of what their figures say, one way at a time.
 *
 *   node bench/run.cjs accuracy/altered [plants] [--only words] [--clean] [--missed] [--write]
 *
 * So many wrong figures are planted in the documents, and as many in the made-up workbooks.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from '../../samples/make';
import { korrekt } from '../../samples/data/korrekt';
import { layOut } from '../../samples/layout';
import { readTables } from '../../src/engine';
import { createXlsx } from '../../src/xlsx/create';
import { readXlsx } from '../../src/xlsx/read';
import type { Alteration } from './alter/alteration';
import { FIGURES } from './alter/figures';
import type { Subject } from './alter/measure';
import { compareClean, plantsOf, PlantedTrial, Score, withoutFormulas } from './alter/measure';
import { ROWS } from './alter/rows';
import { WORDS } from './alter/words';
import { makeBook } from './made/book';
import { withoutErrors } from './mended';
import type { Share } from './share';

export const ALTERATIONS: readonly Alteration[] = [...ROWS, ...WORDS, ...FIGURES];
const MADE = 24;

function main(): void {
  const words = process.argv.slice(2);
  const plants = Number(words.find((word) => /^\d+$/.test(word)) ?? 48);
  const only = words.includes('--only') ? (words[words.indexOf('--only') + 1] ?? '') : '';
  const began = performance.now();
  const sources = [...documents, korrekt].map((book): Subject => {
    return { name: book.file, workbook: withoutFormulas(readXlsx(createXlsx(layOut(book)))) };
  });
  const made = Array.from({ length: MADE }, (_, i): Subject => {
    const { name, workbook } = makeBook(i + 1);
    return { name, workbook };
  });
  const pages = sources.flatMap(({ name, workbook }) => {
    const mended = withoutErrors(workbook);
    return mended.sheets.flatMap((sheet): Subject[] => {
      const page = { sheets: [sheet] };
      const { tables } = readTables(page);
      return tables.some(({ table }) => table.relations.length > 0)
        ? [{ name: `${name} ${sheet.name}`, workbook: page }]
        : [];
    });
  });
  const share = (subjects: readonly Subject[]) => Math.ceil(plants / subjects.length);
  const trials = words.includes('--clean')
    ? []
    : [pages, made].flatMap((subjects) =>
        subjects.map((one, i) => new PlantedTrial(one, plantsOf(one, share(subjects), i))),
      );
  const lines = [
    '| altered | clean: same | new alarms | lost findings | found | placed | exact |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ];
  const remarks: string[] = [];
  for (const alteration of ALTERATIONS) {
    if (!alteration.name.includes(only)) continue;
    const score = scoreOf(alteration, [...sources, ...made], trials);
    lines.push(rowOf(alteration.name, score));
    remarks.push(...score.remarks);
  }
  console.log(lines.join('\n'));
  console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s`);
  if (words.includes('--missed')) console.log(remarks.join('\n'));
  if (words.includes('--write')) write(lines);
}

export function scoreOf(
  alteration: Alteration,
  subjects: readonly Subject[],
  trials: readonly PlantedTrial[],
): Score {
  const score = new Score();
  for (const one of subjects) compareClean(one, alteration, score);
  for (const one of trials) one.measure(alteration, score);
  return score;
}

/** Shares in per cent of what is said of the workbooks as they are, after those of the altered ones. */
export function rowOf(name: string, score: Score): string {
  const both = (after: Share, before: Share) =>
    after.all === 0 ? '-' : `${percent(after)} (${percent(before)})`;
  return `| ${[
    name,
    `${String(score.same.yes)}/${String(score.same.all)}`,
    String(score.fresh),
    String(score.lost),
    both(score.found, score.foundBefore),
    both(score.placed, score.placedBefore),
    both(score.exact, score.exactBefore),
  ].join(' | ')} |`;
}

const percent = ({ yes, all }: Share) => ((100 * yes) / all).toFixed(1);

function write(lines: readonly string[]): void {
  writeFileSync(
    join(__dirname, 'ALTERED.md'),
    `# How little the verdict hangs on the layout\n\nWritten by \`node bench/run.cjs accuracy/altered --write\`. In brackets what the same workbooks get as they are.\n\n${lines.join('\n')}\n`,
  );
}

if (process.argv[1] === 'accuracy/altered') main();
