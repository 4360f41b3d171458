import { byChart, fromChart, withBlanks } from '../../../../src/engine/reading/relate/chart-relations';
import { tableFigures } from '../../../../src/engine/reading/figures/figures';
import type { PlacedColumn } from '../../../../src/engine/reading/columns/columns';
import type { PlacedLine } from '../../../../src/engine/reading/lines/lines';
import type { PriorRelation } from '../../../../src/engine/reading/relations/block';
import { sheet } from '../../../support/text-table';
import { relationOf, tableOf, told } from '../relations/text-table';

const STATEMENT = tableOf(`
                 | 2022 | 2023
  Intäkter       | 500  | 600
  Egna arbeten   |      |
  Kostnader      | 800  | 900
  Avskrivningar  | 0    | 0
  Resultat       | -300 | -300`);

const saying = (equation: string): PriorRelation => {
  const { axis, total, parts, weights } = relationOf(STATEMENT, equation);
  return { axis, total, parts, weights, bits: 18 };
};

/** What is meant by an equation that was found, where it held at so many places, and where that comes from. */
function meant(equation: string, chart: readonly string[], held = 2, how = byChart): string {
  const found = { ...relationOf(STATEMENT, equation), held, positions: [1] };
  const { source, positions, ...one } = how(found, chart.map(saying), STATEMENT);
  const places = positions.map((place) => STATEMENT.headers[place]).join(' ');
  return `${told(STATEMENT, [{ ...one, source, positions }]).join()} in ${places}, ${source}`;
}

test('what the chart names is meant in every column, solved as the chart has it', () => {
  expect(meant('Intäkter = Kostnader + Resultat', ['Resultat = Intäkter - Kostnader'])).toBe(
    'Resultat = Intäkter - Kostnader in 2022 2023, both',
  );
  expect(meant('Resultat = Intäkter - Kostnader', ['Resultat = Intäkter - Kostnader'])).toBe(
    'Resultat = Intäkter - Kostnader in 2022 2023, both',
  );
});

test('the sign of a line of zeros says nothing', () => {
  expect(
    meant('Resultat = Intäkter - Kostnader + Avskrivningar', [
      'Resultat = Intäkter - Kostnader - Avskrivningar',
    ]),
  ).toBe('Resultat = Intäkter - Kostnader - Avskrivningar in 2022 2023, both');
});

test('other lines, other signs or another number of lines are something else', () => {
  const alone = 'Resultat = Intäkter - Kostnader in 2023, figures';
  const found = 'Resultat = Intäkter - Kostnader';
  expect(meant(found, [])).toBe(alone);
  expect(meant(found, ['Resultat = Intäkter + Kostnader'])).toBe(alone);
  expect(meant(found, ['Resultat = - Intäkter - Kostnader'])).toBe(alone);
  expect(meant(found, ['Resultat = Intäkter - Avskrivningar'])).toBe(alone);
  expect(meant(found, ['Resultat = Intäkter - Kostnader - Avskrivningar'])).toBe(alone);
  expect(meant(found, ['Kostnader = Intäkter - Egna arbeten'])).toBe(alone);
});

test('held in one column with other signs than the one way of the chart, it is the chart that is meant', () => {
  const found = 'Resultat = Intäkter + Kostnader';
  const chart = 'Resultat = Intäkter - Kostnader';
  const other = 'Resultat = - Intäkter + Kostnader';
  expect(meant(found, [chart], 1)).toBe(`${chart} in 2022 2023, both`);
  expect(meant(found, [chart], 2)).toBe(`${found} in 2023, figures`);
  expect(meant(found, [chart, other], 1)).toBe(`${found} in 2023, figures`);
  expect(meant(found, ['Kostnader = Intäkter - Resultat'], 1)).toBe(`${found} in 2023, figures`);
  expect(meant(found, [`${chart} - Avskrivningar`], 1)).toBe(`${found} in 2023, figures`);
  expect(meant(found, ['Resultat = Intäkter - Avskrivningar'], 1)).toBe(`${found} in 2023, figures`);
  expect(meant(found, [chart, 'Resultat = Intäkter - Avskrivningar'], 1)).toBe(`${chart} in 2022 2023, both`);
});

test('parts that are blank everywhere belong to the sum because the chart says so', () => {
  const blanks = (equation: string, ...chart: string[]) => meant(equation, chart, 2, withBlanks);
  const found = 'Resultat = Intäkter - Kostnader';
  const whole = 'Resultat = Intäkter + Egna arbeten - Kostnader';
  expect(blanks(found, whole)).toBe(`${whole} in 2023, both`);
  expect(blanks(found, 'Kostnader = Intäkter + Egna arbeten', whole)).toBe(`${whole} in 2023, both`);
  expect(blanks(found, found)).toBe(`${found} in 2023, figures`);
  expect(blanks(found, 'Resultat = Intäkter + Egna arbeten + Kostnader')).toBe(`${found} in 2023, figures`);
  expect(blanks('Egna arbeten = Intäkter - Kostnader', whole)).toBe(
    'Egna arbeten = Intäkter - Kostnader in 2023, figures',
  );
  expect(
    blanks('Resultat = Intäkter - Avskrivningar', 'Resultat = Intäkter - Kostnader - Avskrivningar'),
  ).toBe('Resultat = Intäkter - Avskrivningar in 2023, figures');
});

test('sums of columns are none of the chart', () => {
  const column = {
    ...relationOf(STATEMENT, '2023 = 2022', 'column'),
    total: 4,
    parts: [0, 2],
    weights: [1, -1],
  };
  const chart = [
    saying('Resultat = Intäkter - Kostnader'),
    saying('Resultat = Intäkter + Egna arbeten - Kostnader'),
  ];
  expect(byChart(column, chart, STATEMENT)).toBe(column);
  expect(withBlanks(column, chart, STATEMENT)).toBe(column);
});

/** What the chart says of totals that the figures alone could not tell: `3 = +1 +2 in B C, net`. */
function fromWords(
  drawing: string,
  chart: readonly (readonly [total: number, ...parts: number[]])[],
  standard = '',
) {
  const drawn = sheet('Blad1', drawing);
  const rows = drawn.values.map((_, row) => row);
  const width = Math.max(...drawn.values.map((row) => row?.length ?? 0));
  const lines = rows.map((row) => ({ row, standard: standard || null }) as PlacedLine);
  const columns = Array.from({ length: width - 1 }, (_, i) => ({ column: i + 1 }) as PlacedColumn);
  const open = chart.map(([total, ...parts]): PriorRelation => ({
    axis: 'row',
    total: total - 1,
    parts: parts.map((part) => Math.abs(part) - 1),
    weights: parts.map(Math.sign),
    bits: 18,
  }));
  return fromChart(open, lines, columns, tableFigures(drawn, ',', rows)).map(
    ({ total, parts, weights, positions, kind }) =>
      `${total + 1} = ${parts.map((part, i) => `${(weights[i] ?? 1) < 0 ? '-' : '+'}${part + 1}`).join(' ')} in ${positions
        .map((column) => 'ABCD'[column])
        .join(' ')}, ${kind}`,
  );
}

test('one part may be all there is of a total', () => {
  const one = `
    Intäkter  | 500 | 600
    Kostnader |     |
    Resultat  | 500 | 600`;
  expect(fromWords(one, [[3, 1, -2]])).toEqual(['3 = +1 -2 in B C, sum']);
  expect(fromWords(one, [[3, 1, -2]], 'operating-margin')).toEqual(['3 = +1 -2 in B C, net']);
  expect(
    fromWords(one, [
      [3, 1, -2],
      [3, 1, 2],
    ]),
  ).toEqual(['3 = +1 -2 in B C, sum']);
  expect(
    fromWords(one, [
      [3, 2],
      [3, 1, 2],
    ]),
  ).toEqual(['3 = +1 +2 in B C, sum']);
});

test('it must hold in as many columns as it fails in; a blank or zero total says nothing', () => {
  const table = (...totals: string[]) => `
    Intäkter  | 500 | 600 | 700
    Resultat  | ${totals.join(' | ')}`;
  expect(fromWords(table('500', '610', ''), [[2, 1]])).toEqual(['2 = +1 in B C D, sum']);
  expect(fromWords(table('500', '610', '710'), [[2, 1]])).toEqual([]);
  expect(fromWords(table('', '0', ''), [[2, 1]])).toEqual([]);
  expect(fromWords(table('500', '0', ''), [[2, 1]])).toEqual(['2 = +1 in B C D, sum']);
});

test('where all parts are blank nothing is said', () => {
  expect(
    fromWords(
      `
    Intäkter  | 500 |
    Resultat  | 500 | 600`,
      [[2, 1]],
    ),
  ).toEqual(['2 = +1 in B, sum']);
});
