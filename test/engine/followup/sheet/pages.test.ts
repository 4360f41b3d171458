import { pageBreaks } from '../../../../src/engine/followup/sheet/pages';
import type { TabRow } from '../../../../src/engine/followup/sheet/tab';

/** A page as wide as its column holds 48 of these rows, 3 of them the head. */
const COLUMNS = [{ width: 140 }];
const row = (keep?: number): TabRow => ({
  key: '',
  height: 9.3,
  cells: () => [],
  ...(keep === undefined ? {} : { keep }),
});
const rows = (count: number) => Array.from({ length: count }, () => row());
const head = rows(3);

test('a heading goes to the next page with what stands under it', () => {
  const all = [...head, row(3), ...rows(39), row(6), ...rows(6), row(3), ...rows(9)];
  expect(pageBreaks(all, COLUMNS, head.length, 0)).toEqual([43]);
});

test('what fits stays, and a block longer than a page is left to fill pages by itself', () => {
  expect(pageBreaks([...head, row(3), ...rows(30), row(6), ...rows(6)], COLUMNS, head.length, 0)).toEqual([]);
  expect(pageBreaks([...head, row(80), ...rows(80)], COLUMNS, head.length, 0)).toEqual([]);
});

test('charts begin a page unless they surely fit below', () => {
  const short = [...head, row(3), ...rows(5), row(1), ...rows(1)];
  expect(pageBreaks(short, COLUMNS, head.length, 18)).toEqual([]);
  const long = [...head, row(3), ...rows(50), row(1), ...rows(1)];
  expect(pageBreaks(long, COLUMNS, head.length, 18)).toEqual([54]);
});

test('after a page that filled up by itself a heading near the edge begins the next one', () => {
  const after = (count: number) => [...head, row(80), ...rows(50 + count), row(3), ...rows(9)];
  expect(pageBreaks(after(0), COLUMNS, head.length, 0)).toEqual([54]);
  expect(pageBreaks(after(10), COLUMNS, head.length, 0)).toEqual([]);
  expect(pageBreaks(after(34), COLUMNS, head.length, 0)).toEqual([88]);
});
