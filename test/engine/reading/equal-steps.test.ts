import { told } from '../../support/told';
import { workbook } from '../../support/text-table';
import { readTables } from '../../../src/engine/reading/read';

/** Loans that are paid off by equal steps differ by equal amounts everywhere, and nothing in them is a sum. */

const relationsIn = (drawing: string) =>
  readTables(workbook(drawing)).tables.flatMap(({ table }) => table.relations.map(({ axis }) => axis));

test('loans paid off alike, of which one skips a year', () => {
  const loans = `
    Lån   | Skuld 2023 | Bokslut 2024 | Budget 2025 | Budget 2026 | Budget 2027
    Lån A | 1 200 | 1 100 | 1 000 | 900   | 800
    Lån B | 2 400 | 2 300 | 2 200 | 2 100 | 2 000
    Lån C | 3 600 | 3 500 | 3 400 | 3 300 | 3 200
    Lån D | 4 800 | 4 700 | 4 600 | 4 500 | 4 500
    Lån E | 6 000 | 5 900 | 5 800 | 5 700 | 5 600
    Lån F | 7 200 | 7 100 | 7 000 | 6 900 | 6 800
  `;
  expect(relationsIn(loans)).toEqual([]);
  expect(told('sum-equals-parts', workbook(loans))).toEqual([]);
});

test('loans paid off each by steps of its own, of which one differs at the end', () => {
  expect(
    relationsIn(`
      Lån   | Ingående balans | Kvartal 1 | Kvartal 2 | Kvartal 3 | Utgående balans
      Lån A | 1 200 | 1 100 | 1 000 | 900   | 800
      Lån B | 2 400 | 2 350 | 2 300 | 2 250 | 2 200
      Lån C | 3 600 | 3 400 | 3 200 | 3 000 | 2 800
      Lån D | 4 800 | 4 775 | 4 750 | 4 725 | 4 700
      Lån E | 6 000 | 5 700 | 5 400 | 5 100 | 4 850
      Lån F | 7 200 | 7 140 | 7 080 | 7 020 | 6 960
      Lån G | 900   | 875   | 850   | 825   | 800
      Summa | 26 100 | 25 340 | 24 580 | 23 820 | 23 110
    `),
  ).toEqual(['row']);
});

test('what is brought forward, added and taken away is read, though as much is added to it as taken from it', () => {
  expect(
    relationsIn(`
      Fond   | Ingående balans | Ökning | Minskning | Utgående balans
      Fond A | 1 210  | 340   | 125   | 1 425
      Fond B | 2 433  | 118   | 611   | 1 940
      Fond C | 3 650  | 72    | 1 900 | 1 822
      Fond D | 4 871  | 655   | 402   | 5 124
      Fond E | 905    | 1 310 | 877   | 1 338
      Fond F | 7 214  | 23    | 3 318 | 3 919
      Summa  | 20 283 | 2 518 | 7 233 | 15 568
    `),
  ).toEqual(['row', 'column']);
});
