import { Pool } from '../../../../src/engine/reading/relations/pool';

const EMPTY = Uint8Array.of(0, 0, 0, 0, 0, 1);

test('the same equation solved for another line is the same guess, with the better shape', () => {
  const pool = new Pool(10);
  const first = pool.add(2, [0, 1], null, -8);
  expect(pool.add(0, [1, 2], [-1, 1], -9)).toBeNull();
  expect(first).toMatchObject({ total: 2, parts: [0, 1], shape: -8 });
  expect(pool.add(2, [0, 1], null, -3)).toBe(first);
  expect(first).toMatchObject({ total: 2, shape: -3 });
  expect(pool.add(0, [1, 2], [-1, 1], -1)).toBe(first);
  expect(first).toMatchObject({ total: 0, parts: [1, 2], weights: [-1, 1], shape: -1, side: 1 });
  expect(pool.list).toEqual([first]);
});

test('other signs or other lines are other guesses; the sign of a line of zeros says nothing', () => {
  const pool = new Pool(10, EMPTY);
  pool.add(2, [0, 1], null, 0);
  pool.add(2, [0, 1], [1, -1], 0);
  pool.add(3, [0, 1], null, 0);
  pool.add(3, [0, 1, 2], null, 0);
  expect(pool.list).toHaveLength(4);
  pool.add(4, [0, 5], [1, 1], 0);
  expect(pool.add(4, [0, 5], [1, -1], 0)).toBeNull();
  expect(pool.add(5, [0, 4], [1, -1], -1)).toBeNull();
  expect(pool.list).toHaveLength(5);
});

test('what words say keeps its total, takes the better shape, and is known to be found as well', () => {
  const pool = new Pool(10);
  const said = pool.add(2, [0, 1], null, -5, 15);
  expect(said).toMatchObject({ prior: 15, proposed: false });
  expect(pool.add(0, [1, 2], [-1, 1], -1)).toBe(said);
  expect(said).toMatchObject({ total: 2, parts: [0, 1], shape: -1, prior: 15, proposed: true });
  expect(pool.add(2, [0, 1], null, -6, 40)).toBeNull();
  expect(pool.add(2, [0, 1], null, -6, 12)).toBeNull();
  expect(said).toMatchObject({ shape: -1, prior: 40 });
});

test('when it is full only words are let in', () => {
  const pool = new Pool(2);
  pool.add(2, [0, 1], null, 0);
  expect(pool.full).toBe(false);
  pool.add(3, [0, 1], null, 0);
  expect(pool.full).toBe(true);
  expect(pool.add(4, [0, 1], null, 0)).toBeNull();
  expect(pool.add(4, [0, 1], null, 0, 15)).not.toBeNull();
  expect(pool.list).toHaveLength(3);
});

test('hopeless guesses are forgotten; one comes back only as the sum of another line', () => {
  const pool = new Pool(10);
  const poor = pool.add(2, [0, 1], null, -5);
  const good = pool.add(3, [0, 1], null, -5);
  const said = pool.add(4, [0, 1], null, -5, 15);
  if (poor) poor.score = -50;
  if (good) good.score = -40;
  if (said) said.score = -50;
  pool.prune(-40);
  expect(pool.list).toEqual([good, said]);
  pool.add(2, [0, 1], null, -1);
  expect(pool.list).toEqual([good, said]);
  pool.add(0, [1, 2], [-1, 1], 0);
  expect(pool.list).toEqual([good, said, poor]);
});

test('where the parts stand, and whether side by side', () => {
  const at = (total: number, ...parts: number[]) => {
    const guess = new Pool(1).add(total, parts, null, 0);
    return [guess?.side, guess?.loose];
  };
  expect(at(3, 0, 1, 2)).toEqual([-1, false]);
  expect(at(3, 0, 2)).toEqual([-1, true]);
  expect(at(3, 0, 1)).toEqual([-1, true]);
  expect(at(0, 1, 2)).toEqual([1, false]);
  expect(at(0, 1, 3)).toEqual([1, true]);
  expect(at(1, 0, 2)).toEqual([0, false]);
  expect(at(1, 0, 3)).toEqual([0, true]);
});

test('guesses of one shape have one form', () => {
  const form = (total: number, parts: number[], weights: number[] | null = null) =>
    new Pool(1).add(total, parts, weights, 0)?.form;
  expect(form(2, [0, 1])).toBe(form(9, [7, 8]));
  expect(form(2, [0, 1])).toBe(form(2, [0, 1], [1, 1]));
  expect(form(2, [0, 1])).not.toBe(form(2, [0, 1], [1, -1]));
  expect(form(2, [0, 1])).not.toBe(form(3, [0, 1]));
  expect(form(3, [0, 1])).not.toBe(form(3, [0, 2]));
  expect(form(0, [1, 2])).not.toBe(form(3, [1, 2]));
});
