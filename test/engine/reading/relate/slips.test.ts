import type { FigureBlock, PriorRelation } from '../../../../src/engine/reading/relations/block';
import { withSlipsMended } from '../../../../src/engine/reading/relate/slips';
import { tableOf } from '../relations/text-table';

/** `Netto = Intäkter − Kostnader`, down the rows or, where headers say so, along them. */
function words(block: FigureBlock, text: string, bits = 18): PriorRelation {
  const [left = '', right = ''] = text.split(' = ');
  const axis = block.headers.includes(left) ? 'column' : 'row';
  const names = axis === 'row' ? block.labels : block.headers;
  const terms = right.split(/ (?=[+−] )/).map((term) => ({
    at: names.indexOf(term.replace(/^[+−] /, '')),
    weight: term.startsWith('−') ? -1 : 1,
  }));
  return {
    axis,
    total: names.indexOf(left),
    parts: terms.map(({ at }) => at),
    weights: terms.map(({ weight }) => weight),
    bits,
  };
}

/** The cells that are slips, each with what it should hold. */
function mended(drawing: string | FigureBlock, ...said: (string | readonly [string, number])[]): string[] {
  const block = typeof drawing === 'string' ? tableOf(drawing) : drawing;
  const priors = said.map((one) =>
    typeof one === 'string' ? words(block, one) : words(block, one[0], one[1]),
  );
  const { figures } = withSlipsMended(block, priors);
  return [...figures].flatMap((value, at) => {
    if (Object.is(value, block.figures[at])) return [];
    const label = block.labels[Math.floor(at / block.columns)] ?? '';
    return [`${label} ${block.headers[at % block.columns] ?? ''}: ${String(value)}`];
  });
}

const result = (sum: number, net: number, costs = -90) => `
              | 2021 | 2022
    Avgifter  | 12   | 140
    Bidrag    | 5    | 60
    Intäkter  | 17   | ${String(sum)}
    Kostnader | -8   | ${String(costs)}
    Netto     | 9    | ${String(net)}
`;
const SUM = 'Intäkter = Avgifter + Bidrag';
const NET = 'Netto = Intäkter + Kostnader';

test('one value of one cell makes both sums hold that meet in it', () => {
  expect(mended(result(290, 110), SUM, NET)).toEqual(['Intäkter 2022: 200']);
  expect(mended(result(290, 109), SUM, NET)).toEqual(['Intäkter 2022: 200']);
  expect(mended(result(200, 110), SUM, NET)).toEqual([]);
});

test('no slip where one sum alone fails, where the two ask for other values, or where little is wrong', () => {
  expect(mended(result(290, 200), SUM, NET)).toEqual([]);
  expect(mended(result(290, 110), SUM)).toEqual([]);
  expect(mended(result(290, 130), SUM, NET)).toEqual([]);
  expect(mended(result(203, 110), SUM, NET)).toEqual([]);
  expect(mended(result(230, 110), SUM, NET)).toEqual(['Intäkter 2022: 200']);
  expect(mended(result(220, 110), SUM, NET)).toEqual([]);
});

test('two readings of one sum are no two sums', () => {
  expect(
    mended(
      `
              | 2021 | 2022
        A     | 12   | 140
        B     | 5    | 60
        C     | 0    | 0
        Summa | 17   | 290
      `,
      'Summa = A + B',
      'Summa = A + B + C',
    ),
  ).toEqual([]);
});

test('no slip where a sum that holds would break', () => {
  const block = (check: number) => `
              | 2021 | 2022
    Avgifter  | 12   | 140
    Bidrag    | 5    | 60
    Intäkter  | 17   | 290
    Kostnader | -8   | -90
    Netto     | 9    | 110
    Kontroll  | 17   | ${String(check)}
  `;
  expect(mended(block(290), SUM, NET, 'Kontroll = Intäkter')).toEqual([]);
  expect(mended(block(200), SUM, NET, 'Kontroll = Intäkter')).toEqual(['Intäkter 2022: 200']);
});

test('no slip where another cell could be it as well', () => {
  const both = `
              | 2021 | 2022
    Avgifter  | 12   | 140
    Bidrag    | 5    | 60
    Intäkter  | 17   | 290
    Poster    | 17   | 290
  `;
  expect(mended(both, SUM, 'Poster = Avgifter + Bidrag')).toEqual([]);
});

test('a net takes the sign of its weights, and a blank cell adds nothing', () => {
  expect(
    mended(
      `
                  | 2021 | 2022
        Avgifter  | 12   | 140
        Bidrag    | 5    |
        Intäkter  | 17   | 140
        Personal  | 6    | 70
        Övrigt    | 2    | 20
        Kostnader | 8    | 160
        Netto     | 9    | 50
      `,
      'Intäkter = Avgifter + Bidrag',
      'Kostnader = Personal + Övrigt',
      'Netto = Intäkter − Kostnader',
    ),
  ).toEqual(['Kostnader 2022: 90']);
  expect(mended(result(290, 110).replace('290', '   '), SUM, NET)).toEqual([]);
});

test('where rows and columns meet, and the columns show whole hundreds', () => {
  const cross = (middle: number, units?: Float64Array): FigureBlock => ({
    ...tableOf(`
              | Öst  | Väst | Alla
      Skola   | 1200 | 1700 | 2900
      Omsorg  | 3100 | 4100 | 7200
      Teknik  | 900  | ${String(middle)} | 1500
      Summa   | 5200 | 6400 | 11600
    `),
    ...(units ? { columnUnits: units } : {}),
  });
  const said = ['Alla = Öst + Väst', 'Summa = Skola + Omsorg + Teknik'] as const;
  expect(mended(cross(960), ...said)).toEqual(['Teknik Väst: 600']);
  expect(mended(cross(960, Float64Array.of(100, 100, 100)), ...said)).toEqual([]);
  expect(mended(cross(9600, Float64Array.of(100, 100, 100)), ...said)).toEqual(['Teknik Väst: 600']);
});

const single = (sum: number) => `
            | 2022
  Avgifter  | 1400
  Bidrag    | 600
  Intäkter  | ${String(sum)}
  Kostnader | -900
  Netto     | 1100
`;

test('words that hold nowhere are heard only where they leave no doubt', () => {
  expect(mended(single(2900), SUM, NET)).toEqual(['Intäkter 2022: 2000']);
  expect(mended(single(2900), [SUM, 15], [NET, 15])).toEqual(['Intäkter 2022: 2000']);
  expect(mended(single(2900), [SUM, 14], [NET, 20])).toEqual([]);
  expect(mended(single(2900), [SUM, 20], [NET, 14])).toEqual([]);
  expect(mended(single(2180), SUM, NET)).toEqual([]);
  expect(mended(single(2200), SUM, NET)).toEqual(['Intäkter 2022: 2000']);
});

test('words that fail more often than they hold are wrong themselves', () => {
  const wide = (...nets: [number, number, number]) => `
              | 2020 | 2021 | 2022
    Avgifter  | 12   | 100  | 140
    Bidrag    | 5    | 50   | 60
    Intäkter  | 17   | 190  | 290
    Kostnader | -8   | -30  | -90
    Netto     | ${nets.join(' | ')}
  `;
  expect(mended(wide(9, 120, 110), SUM, NET)).toEqual([]);
  expect(mended(wide(9, 160, 110), SUM, NET)).toEqual([]);
});
