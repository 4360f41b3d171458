import type { LineRelation } from '../../../../src/engine/model/table';
import { countedOnce } from '../../../../src/engine/reading/relate/counts-twice';
import { distinct } from '../../../../src/engine/reading/relate/distinct';
import { withoutNested } from '../../../../src/engine/reading/relate/nested';
import { relationText } from '../../../support/reading';
import { relationOf, tableOf, told } from '../relations/text-table';

/** Rows by their letters: `T = A + B - C in 1 2`, or columns after a `|`. */
function relation(text: string): LineRelation {
  const [, axis = '', total = '', terms = '', positions = ''] =
    /^(\|?)(\w) = (.*?)(?: in ([\d ]*))?$/.exec(text) ?? [];
  const parts = [...terms.matchAll(/(-?) ?([A-Z])/g)];
  const line = (letter: string) => letter.charCodeAt(0) - 65;
  return {
    kind: 'sum',
    axis: axis === '' ? 'row' : 'column',
    total: line(total),
    parts: parts.map(([, , letter = '']) => line(letter)),
    weights: parts.map(([, sign]) => (sign === '-' ? -1 : 1)),
    positions: (positions || '1 2').trim().split(' ').map(Number),
    named: true,
  };
}

function kept(texts: readonly string[], blank = ''): string[] {
  const lines = new Set([...blank].map((letter) => letter.charCodeAt(0) - 65));
  return distinct(texts.map(relation), lines).map((one) => {
    const at = texts.findIndex(
      (text) =>
        relationText({ ...relation(text), positions: [] }) === relationText({ ...one, positions: [] }),
    );
    return `${texts[at]?.split(' in ')[0] ?? ''} in ${one.positions.join(' ')}`;
  });
}

describe('one equation is stated once', () => {
  test('whichever of its lines it is solved for, and in whatever order', () => {
    expect(kept(['C = A + B', 'A = C - B', 'B = C - A', 'C = B + A'])).toEqual(['C = A + B in 1 2']);
    expect(kept(['C = A + B', 'C = A - B', 'B = A + C', 'D = A + B'])).toEqual([
      'C = A + B in 1 2',
      'C = A - B in 1 2',
      'B = A + C in 1 2',
      'D = A + B in 1 2',
    ]);
    expect(kept(['C = A + B', '|C = A + B'])).toEqual(['C = A + B in 1 2', '|C = A + B in 1 2']);
  });

  test('where the second holds in more places it is kept for those', () => {
    expect(kept(['C = A + B in 1 2', 'A = C - B in 2 3 4', 'B = C - A in 4 5'])).toEqual([
      'C = A + B in 1 2',
      'A = C - B in 3 4',
      'B = C - A in 5',
    ]);
  });

  test('a blank line is no part; a column may be blank in some of its rows only', () => {
    expect(kept(['D = A + B', 'D = A + B + C', 'D = A + C + B'], 'C')).toEqual(['D = A + B in 1 2']);
    expect(kept(['|D = A + B', '|D = A + B + C'], 'C')).toEqual([
      '|D = A + B in 1 2',
      '|D = A + B + C in 1 2',
    ]);
  });
});

const TABLE = `
    | 2022 | 2023
  A | 41   | 52
  B | 33   | 27
  C | 12   | 15
  D | 21   | 12
  E | 74   | 79
  N | 0    | 1`;

describe('a sum that is taken in against its own parts says nothing', () => {
  const block = tableOf(TABLE);
  const left = (...texts: string[]) =>
    told(block, withoutNested(texts.map((text) => relationOf(block, text)))).slice(0, 1);

  test('its total one way and each of its parts the other', () => {
    expect(left('E = A + B - C - D', 'B = C + D')).toEqual(['E = A']);
    expect(left('E = A + N + B - C - D', 'B = C + D')).toEqual(['E = A + N']);
    expect(left('E = A + N - B + C + D', 'B = C + D')).toEqual(['E = A + N']);
    expect(left('E = A + N + B - C + D', 'B = C - D')).toEqual(['E = A + N']);
  });

  test('but not with another sign, a part less, or where that sum fails', () => {
    for (const [outer = '', inner = ''] of [
      ['E = A + N + B + C + D', 'B = C + D'],
      ['E = A + N + B - C + D', 'B = C + D'],
      ['E = A + N + B - C', 'B = C + D'],
      ['E = A + B - C', 'B = C + D'],
      ['E = A + C + N - D', 'B = C + D'],
      ['E = A + N + B - C - D', 'B = C + D; not in 2022'],
    ])
      expect(left(outer, inner)).toEqual([outer]);
  });

  test('nor does a sum between columns touch one between rows', () => {
    const row = relationOf(block, 'E = A + N + B - C - D');
    expect(
      told(block, withoutNested([row, { ...relationOf(block, 'B = C + D'), axis: 'column' }]).slice(0, 1)),
    ).toEqual(['E = A + N + B - C - D']);
  });
});

describe('a sum and what it is made of are not both parts', () => {
  const twice = (drawing: string, text: string, ...others: string[]) => {
    const block = { ...tableOf(drawing), columnUnits: Float64Array.from([1, 1]) };
    const one = relationOf(block, text);
    const all = [one, ...others.map((other) => relationOf(block, other))];
    return !countedOnce(all, block).includes(one);
  };
  const table = (sum: string) => `
        | 2022 | 2023
      A | 41   | 52
      B | ${sum}
      C | 1    | 0
      D | 2    | 1
      E | 45   | 54`;

  test('where the sum is more than roundings make, in any column in which both hold', () => {
    expect(twice(table('2 | 1'), 'E = A + B + C + D', 'B = C + D')).toBe(true);
    expect(twice(table('3 | 2'), 'E = A + B + C + D', 'B = C + D')).toBe(false);
    expect(twice(table('2 | 3'), 'E = A + B + C + D', 'B = C + D')).toBe(false);
    expect(twice(table('2 | 3'), 'E = A + B + C + D; not in 2023', 'B = C + D')).toBe(true);
    expect(twice(table('-3 | 1'), 'E = A + B + C + D', 'B = C + D')).toBe(false);
    expect(twice(table(' | 1'), 'E = A + B + C + D', 'B = C + D')).toBe(true);
  });

  test('by its parts or by theirs', () => {
    expect(twice(table('2 | 1'), 'E = A + B + D', 'B = C + N', 'C = D + N')).toBe(true);
    expect(twice(table('2 | 1'), 'E = A + B + D', 'B = C + N')).toBe(false);
    expect(twice(table('2 | 1'), 'E = A + C + D', 'B = C + D')).toBe(false);
  });
});
