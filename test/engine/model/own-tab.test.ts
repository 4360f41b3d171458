import { readTables } from '../../../src/engine';
import { isOwnTab, ownTab, ownTabMark } from '../../../src/engine/model/own-tab';
import { sheet, workbook } from '../../support/text-table';

const MARK = ownTabMark({
  period: 'T2',
  year: 2024,
  language: 'fi',
  scale: 1000,
  suggestedName: 'Bildning | Skolor',
});

const TABLE = `
           | Budget 2024 | Utfall 2024
  Intäkter | 120         | 132
  Hyror    | -90         | -85`;

/** A sheet with a text in its second column, below so many rows of others. */
const marked = (text: string, above = 2) => ({
  ...sheet('Uppföljning', TABLE),
  values: [...Array.from({ length: above }, () => ['Rubrik']), ['', text], ...sheet('', TABLE).values],
});

test('a tab that we made is known by its mark, and says what it was made for', () => {
  expect(ownTab(marked(MARK))).toEqual({
    period: 'T2',
    year: 2024,
    language: 'fi',
    scale: 1000,
    suggestedName: 'Bildning | Skolor',
    row: 2,
  });
  const scaleOf = (scale: 1 | 1000 | 1_000_000) =>
    ownTab(marked(ownTabMark({ period: 'T1', year: 2024, language: 'sv', scale, suggestedName: '' })))?.scale;
  expect([scaleOf(1), scaleOf(1000), scaleOf(1_000_000)]).toEqual([1, 1000, 1_000_000]);
});

test('further down, behind other words, or for a period that nobody follows up, it is no mark', () => {
  expect(ownTab(marked(MARK, 49))?.row).toBe(49);
  expect(ownTab(marked(MARK, 50))).toBeNull();
  expect(ownTab(marked(`se ${MARK}`))).toBeNull();
  expect(ownTab(marked(MARK.replace('T2', 'T4')))).toBeNull();
  expect(ownTab({ ...sheet('Tom', ''), values: [] })).toBeNull();
});

test('what we made is no source of figures', () => {
  const [own, other] = [marked(MARK), marked('Kvartal')];
  expect([isOwnTab(own), isOwnTab(own), isOwnTab(other)]).toEqual([true, true, false]);
  expect(readTables(workbook(own)).tables).toHaveLength(0);
  expect(readTables(workbook(other)).tables).toHaveLength(1);
});
