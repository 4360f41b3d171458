import { readTables } from '../../../src/engine';
import { findBlocks } from '../../../src/engine/reading/layout';
import { sheet, workbook } from '../../support/text-table';

/** The tables of a sheet: rows of the header, then those of the body, both counted from 0. */
function blocks(drawing: string): string[] {
  return findBlocks(sheet('Blad', drawing)).map(
    ({ headerRows, bodyRows, left, right }) =>
      `${headerRows.join()} / ${bodyRows.join()} / ${String(left)}-${String(right)}`,
  );
}

test('a unit such as 1 000 € stands above the header and is no figure', () => {
  expect(
    blocks(`
      Tuloslaskelma
      1 000 €
                    | TP 2022 | TA 2023
      Toimintatuotot | 308 953 | 307 394
      Toimintakulut  | -913 776 | -905 550
    `),
  ).toEqual(['2 / 3,4 / 0-2']);
});

test('the header after a page break and the page number belong to no table, also without the note column', () => {
  expect(
    blocks(`
                     | Not | Budget 2023 | Utfall 2023
      Köp av tjänster | 16  | -1 813 801  | -2 191 147
      Material       |     | -163 964    | -199 337
      12
                     |     | Budget 2023 | Utfall 2023
      Understöd      |     | -155 105    | -133 237
    `),
  ).toEqual(['0 / 1,2,5 / 0-3']);
});

test('a header of a word and a year is no line', () => {
  expect(
    blocks(`
                     |           | Tilinpäätös
                     | Toteutuma | 2022
      Toimintatuotot | 542 671   | 581 572
      Toimintamenot  | 3 911 913 | 4 491 318
    `),
  ).toEqual(['0,1 / 2,3 / 0-2']);
});

test('tables beside each other are apart, also when their labels stand in two columns', () => {
  expect(
    blocks(`
      Socialnämnden |            |         |  | Tekniska nämnden |            |
                    |            | Budget  |  |                  |            | Budget
      Intäkter      |            | 500 000 |  | Intäkter         |            | 700 000
                    | Försäljning | 300 000 | |                  | Försäljning | 400 000
                    | Avgifter   | 200 000 |  |                  | Avgifter   | 300 000
    `),
  ).toEqual(['1 / 2,3,4 / 0-2', '1 / 2,3,4 / 4-6']);
});

test('each of two tables beside each other keeps the title above it', () => {
  const { tables } = readTables(
    workbook(`
      Socialnämnden |         |  | Tekniska nämnden |
                    | Budget  |  |                  | Budget
      Intäkter      | 500 000 |  | Intäkter         | 700 000
      Kostnader     | 300 000 |  | Kostnader        | 400 000
    `),
  );
  expect(tables.map(({ table }) => table.title)).toEqual(['Socialnämnden', 'Tekniska nämnden']);
});

test('a title over two tables beside each other is the title of the one it stands over', () => {
  const { tables } = readTables(
    workbook(`
      Nämndernas budgetar

                    | Budget  |  |                  | Budget
      Intäkter      | 500 000 |  | Intäkter         | 700 000
      Kostnader     | 300 000 |  | Kostnader        | 400 000
    `),
  );
  expect(tables.map(({ table }) => table.title)).toEqual(['Nämndernas budgetar', null]);
});

test('a table whose figures begin where the one above has its labels is another table', () => {
  expect(
    blocks(`
                  |              |     | Budget | Utfall
                  |              | Not | 2023   | 2023
                  | Intäkter     | 1   | 400    | 420
                  | Kostnader    | 2   | -900   | -930
                  | Netto        |     | -500   | -510

      Nettokostnad per nämnd
                  | Utfall 2022  | Utfall 2023
      Styrelsen   | -110         | -120
      Skolnämnden | -370         | -390
    `),
  ).toEqual(['0,1 / 2,3,4 / 1-4', '7 / 8,9 / 0-2']);
});

test('the number of an account before a heading begins no table', () => {
  expect(
    blocks(`
          |              | Budget | Utfall
      30  | Avgifter     | 400    | 420
      31  | Bidrag       | 90     | 80
      4   | Kostnader    |        |
      40  | Löner        | -900   | -930
    `),
  ).toEqual(['0 / 1,2,3,4 / 0-3']);
});
