import { checkWorkbook } from '../../../src/engine';
import type { WorkbookSnapshot } from '../../../src/engine/model/snapshot';
import { workbook } from '../../support/text-table';

const ids = (book: WorkbookSnapshot) =>
  checkWorkbook(book)
    .findings.filter((finding) => finding.check === 'error-value')
    .map((finding) => finding.id);

const ERRORS = `
        | Budget | Utfall | Utfall
  A     | 1      | #REF!  | #REF!
  A     | 2      | #REF!  | 5
  Summa | 3      | 4      | 5
`;

test('lines and columns of the same name still give ids of their own', () => {
  const found = ids(workbook(ERRORS));
  expect(found).toHaveLength(3);
  expect(new Set(found).size).toBe(3);
});

test('two tables of the same look on one sheet give ids of their own', () => {
  const found = ids(workbook(`Driftbudget\n${ERRORS}\n\n\nDriftbudget\n${ERRORS}`));
  expect(found).toHaveLength(6);
  expect(new Set(found).size).toBe(6);
});

test('rows inserted above, a column to the left and more below change no id', () => {
  const before = ids(workbook(ERRORS));
  const moved = ERRORS.replace(/^(?=.*\|)/gm, '|');
  const after = ids(
    workbook(`\n\n\n${moved.trim()}\n\n\nTill sist en mening.\n\n| Budget | Utfall\nB | 1 | 2`),
  );
  expect(after).toEqual(before);
});

test('when the first of two namesakes is mended the other keeps its id', () => {
  const [, , second] = ids(workbook(ERRORS));
  const mended = ERRORS.replace('| 1      | #REF!  | #REF!', '| 1      | 4      | 5');
  expect(ids(workbook(mended))).toEqual([second]);
});

test('a rounding and an error in the same cell are two findings, so that putting one aside hides nothing', () => {
  const idOf = (total: string) =>
    checkWorkbook(
      workbook(`
                    | Budget 2023 | Utfall 2023
        Försäljning | 10,4        | 20,5
        Avgifter    | 30,4        | 40,5
        Hyror       | 50,4        | 60,5
        Summa       | 91,2        | ${total}
      `),
    ).findings.find((one) => one.check === 'sum-equals-parts')?.id;
  const [rounded, broken] = [idOf('121,6'), idOf('129,5')];
  expect(rounded).toBeDefined();
  expect(broken).toBeDefined();
  expect(rounded).not.toBe(broken);
});
