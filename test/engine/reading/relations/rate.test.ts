import { habitsOf, NO_HABITS, rate } from '../../../../src/engine/reading/relations/rate';
import { searchIn } from './drawn-search';

const TABLE = `
      | 2021 | 2022 | 2023
    a | 1011 | 2021 | 3107
    b | 4012 | 5022 | 6205
    c | 5023 | 7043 | 9312
    d | 7718 | 8833 | 9949
    e | 1202 | 3307 | 4451
    f | 8920 | 12140| 14401
    g | 6034 | 9064 | 12419`;

/** What guesses are worth: their scores, and what they stand for beside each other, in bits. */
function rated(
  equations: Readonly<Record<string, { shape?: number; prior?: number }>>,
  { strictness = 1, habits = NO_HABITS, minimumShare = 0.4, drawing = TABLE } = {},
) {
  const { lines, settings, meter, guess } = searchIn(drawing, { minimumShare });
  const guesses = Object.entries(equations).map(([equation, { shape = 0, prior = 0 }]) =>
    guess(equation, shape, prior),
  );
  rate(guesses, strictness, lines, lines.additive, habits, settings, meter);
  return guesses.map(({ score, standing }) => [score, standing].map((bits) => Math.round(bits * 10) / 10));
}

const once = (
  equation: string,
  more: Parameters<typeof rated>[1] & { shape?: number; prior?: number } = {},
) => rated({ [equation]: { shape: more.shape ?? 0, prior: more.prior ?? 0 } }, more)[0];

test('figures, shape and words add up', () => {
  expect(once('c = a + b')).toEqual([33.1, 33.1]);
  expect(once('c = a + b', { shape: -5 })).toEqual([28.1, 28.1]);
  expect(once('c = a + b', { prior: 15 })).toEqual([48.1, 48.1]);
});

test('a failure costs, less at a first look; one alone may be a slip', () => {
  const slip = { drawing: TABLE.replace('9312', '9132') };
  expect(once('c = a + b', slip)).toEqual([20.4, 21.7]);
  expect(once('c = a + b', { ...slip, strictness: 0.5 })).toEqual([21, 22.3]);
  const two = { drawing: TABLE.replace('9312', '9132').replace('7043', '7034') };
  expect(once('c = a + b', two)).toEqual([8.1, 8.1]);
});

test('figures of two digits are never looked at gently', () => {
  const small = { drawing: '| 2021 | 2022 | 2023\na | 11 | 21 | 31\nb | 17 | 29 | 41\nc | 28 | 50 | 75' };
  expect(once('c = a + b', { ...small, strictness: 0.5 })).toEqual(once('c = a + b', small));
});

test('a relation must hold at a share of the places where sums are meant', () => {
  const two = { drawing: TABLE.replace('9312', '9132').replace('7043', '7034') };
  expect(once('c = a + b', { ...two, minimumShare: 0.46 })).toEqual([-3.9, -3.9]);
  expect(once('c = a + b', { ...two, minimumShare: 0.45 })).toEqual([8.1, 8.1]);
  expect(once('c = a + b', { ...two, minimumShare: 0.9, strictness: 0.5 })).toEqual([9.4, 9.4]);
  expect(once('d = a + b', { prior: 15 })).toEqual([-0.8, -0.8]);
  const single = { drawing: '| 2023\na | 1011\nb | 4012\nc | 5032', prior: 15 };
  expect(once('c = a + b', single)).toEqual([13.7, 15]);
});

test('sums of one table point one way and are built alike', () => {
  const { guess } = searchIn(TABLE);
  const chosen = ['c = a + b', 'f = d + e', 'g = e + f'].map((equation) => guess(equation));
  const habits = habitsOf(chosen);
  expect(chosen.every((one) => one.accepted)).toBe(true);
  expect(habits.before).toBeCloseTo(4 * -Math.log2(4 / 5) - 4);
  expect(habits.after).toBeCloseTo(4 * -Math.log2(1 / 5) - 4);
  expect(once('c = a + b', { habits })).toEqual([41.8, 41.8]);
  expect(once('d = e + f', { habits })?.[0]).toBeLessThan(-18);
  const around = habitsOf([guess('c = a + d')]);
  expect([around.before, around.after]).toEqual([0, 0]);
});

test('a loose guess is doubted for each rival that is worth as much, unless one is inside the other', () => {
  const table = TABLE.replace('12419', '12420');
  const pair = (other: string, more = {}) =>
    rated({ 'g = a + c': {}, [other]: more }, { drawing: table }).map(([score]) => score);
  const alone = rated({ 'g = a + c': {} }, { drawing: table })[0]?.[0] ?? 0;
  expect(pair('f = d + e')[0]).toBe(alone);
  expect(pair('g = b + c', { shape: 60 })[0]).toBeCloseTo(alone - 4);
  expect(pair('g = a + c + d', { shape: 60 })[0]).toBe(alone);
  expect(pair('g = b + c', { shape: -60 })[0]).toBe(alone);
  const [first] = rated({ 'g = a + c': { prior: 15 }, 'g = b + c': { shape: 60 } }, { drawing: table });
  expect(first?.[0]).toBeCloseTo(alone + 15);
  const [next] = rated({ 'g = e + f': {}, 'g = a + c': { shape: 60 } }, { drawing: table });
  expect(next).toEqual(rated({ 'g = e + f': {} }, { drawing: table })[0]);
});
