import type { FigureBlock, LineHint } from '../../../../src/engine/reading/relations/block';
import { linesOf } from '../../../../src/engine/reading/relations/lines';
import { collapse, stated, trimmed } from '../../../../src/engine/reading/relations/state';
import { weigh } from '../../../../src/engine/reading/relations/weigh';
import { searchIn } from './drawn-search';

const TABLE = `
               | 2021 | 2022 | 2023
    Skatter    | 3100 | 3200 | 3300
    Avgifter   | 410  | 420  | 430
    Bidrag     | 90   | 80   | 70
    Intäkter   | 500  | 500  | 500
    Löner      | 2100 | 2200 | 2300
    Hyror      | 800  | 900  | 1000
    Kostnader  | 2900 | 3100 | 3300
    Övrigt     |      |      |
    Resultat   | 700  | 600  | 500`;

function simplified(drawing: string, equations: readonly string[], said: readonly string[] = []): string[] {
  const { lines, guess, guesses, pool } = searchIn(drawing);
  const chosen = equations.map((equation) => {
    const one = guess(equation, 0, said.includes(equation) ? 15 : 0);
    return { ...one, evidence: weigh(lines, lines.additive, one.total, one.parts, one.weights) };
  });
  pool.list = collapse(chosen, lines, lines.additive);
  return guesses();
}

/** An equation without the parts that print nothing. */
function printed(equation: string, prior = 0): string[] {
  const { lines, guess, guesses, pool } = searchIn(TABLE);
  pool.list = [trimmed(guess(equation, 0, prior), lines)];
  return guesses();
}

test('the parts of a sum, found among other parts, become that sum, and so on', () => {
  expect(
    simplified(TABLE, [
      'Resultat = Skatter + Avgifter + Bidrag - Löner - Hyror',
      'Intäkter = Avgifter + Bidrag',
      'Kostnader = Löner + Hyror',
    ]),
  ).toEqual([
    'Intäkter = Avgifter + Bidrag',
    'Kostnader = Löner + Hyror',
    'Resultat = Skatter + Intäkter - Kostnader',
  ]);
});

test('all parts, with one sign throughout; and never the sum itself', () => {
  const left = (equation: string, sum: string) => simplified(TABLE, [equation, sum]).includes(equation);
  expect(left('Resultat = Skatter + Avgifter - Löner', 'Intäkter = Avgifter + Bidrag')).toBe(true);
  expect(left('Resultat = Skatter + Avgifter - Bidrag', 'Intäkter = Avgifter + Bidrag')).toBe(true);
  expect(left('Resultat = Avgifter + Bidrag', 'Intäkter = Avgifter + Bidrag')).toBe(true);
  expect(left('Resultat = Avgifter + Bidrag + Intäkter', 'Intäkter = Avgifter + Bidrag')).toBe(true);
  expect(left('Intäkter = Skatter + Avgifter + Bidrag', 'Intäkter = Avgifter + Bidrag')).toBe(true);
  expect(left('Resultat = Skatter + Avgifter + Löner', 'Intäkter = Avgifter')).toBe(true);
});

test('not what words say, and not where it would hold less often', () => {
  const long = 'Resultat = Skatter + Avgifter + Bidrag - Löner - Hyror';
  expect(simplified(TABLE, [long, 'Kostnader = Löner + Hyror'], [long])).toContain(long);
  const wrong = TABLE.replace('2900 | 3100', '2930 | 3130');
  expect(simplified(wrong, [long, 'Kostnader = Löner + Hyror'])).toContain(long);
});

test('parts that print nothing where the sum holds only came along', () => {
  expect(printed('Kostnader = Löner + Hyror + Övrigt')).toEqual(['Kostnader = Löner + Hyror']);
  expect(printed('Kostnader = Löner - Övrigt + Hyror')).toEqual(['Kostnader = Löner + Hyror']);
  expect(printed('Löner = Kostnader - Hyror')).toEqual(['Löner = Kostnader - Hyror']);
  expect(printed('Kostnader = Löner + Hyror + Övrigt', 15)).toEqual(['Kostnader = Löner + Hyror + Övrigt']);
});

/** Where an equation is meant and where it fails. */
function places(drawing: string, equation: string, more: { meant?: number; hints?: LineHint[] } = {}) {
  const { block: drawn, guess, settings } = searchIn(drawing);
  const block: FigureBlock = { ...drawn, columnHints: more.hints ?? [] };
  const lines = linesOf(block, 'row', settings);
  const relation = stated(guess(equation), block, lines, lines.additive, more.meant ?? 0.35);
  const names = (list: readonly number[]) => list.map((place) => block.headers[place]).join(' ');
  return [names(relation.positions), names(relation.failing), relation.held, relation.failed];
}

const SUM = `
             | A   | B   | C   | D  | E   | F | G
    Skola    | 410 | 420 | 430 | 44 | 5   |   | 0
    Vård     | 90  | 80  | 70  |    | 6   |   | 0
    Summa    | 501 | 503 | 500 | 44 |     | 9 | 0`;

test('a relation is meant wherever there are figures, and fails where they do not agree', () => {
  expect(places(SUM, 'Summa = Skola + Vård')).toEqual(['A B C D E G', 'B E', 3, 2]);
});

test('where sums are not expected, a failure and an agreement of zeros say nothing', () => {
  const shares = Array.from({ length: 7 }, () => ({ additive: 0.12 }));
  expect(places(SUM, 'Summa = Skola + Vård', { hints: shares })).toEqual(['A C D', '', 3, 0]);
  expect(places(SUM, 'Summa = Skola + Vård', { meant: 0.1, hints: shares })[1]).toBe('B E');
  const excluded = [{ excluded: true }, { excluded: true }];
  expect(places(SUM, 'Summa = Skola + Vård', { hints: excluded })).toEqual(['C D E G', 'E', 2, 1]);
});

test('in a long table every row counts, those not looked at included', () => {
  const rows = 1000;
  const figures = Float64Array.from({ length: rows * 3 }, (_, i) => {
    const [row, column] = [Math.floor(i / 3), i % 3];
    return column === 0 ? 4000 + row : column === 1 ? 7000 + row : 11000 + 2 * row + (row === 501 ? 5 : 0);
  });
  const block = { rows, columns: 3, figures, decimals: 0, labels: [], headers: ['A', 'B', 'Summa'] };
  const { guess, settings } = searchIn('| A | B | Summa\n x | 1 | 2 | 3', { axis: 'column' });
  const lines = linesOf(block, 'column', settings);
  const told = (given: FigureBlock) => stated(guess('Summa = A + B'), given, lines, lines.additive, 0.35);
  expect(told(block)).toMatchObject({ failing: [501], held: 999 });
  expect(told({ ...block, rowUnits: new Float64Array(rows).fill(4) }).failing).toEqual([]);
});

test('where it comes from: figures, words or both', () => {
  const { block, lines, guess } = searchIn(TABLE);
  const source = (prior: number, proposed: boolean) => {
    const one = guess('Kostnader = Löner + Hyror', 0, prior);
    one.proposed = proposed;
    return stated(one, block, lines, lines.additive, 0.35).source;
  };
  expect([source(0, true), source(15, true), source(15, false)]).toEqual(['figures', 'both', 'prior']);
});
