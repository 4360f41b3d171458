import { readTables } from '../../../../src/engine';
import { findBlocks } from '../../../../src/engine/reading/layout/layout';
import { sheet, workbook } from '../../../support/text-table';

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

test('a small table beside a long one is apart', () => {
  expect(
    blocks(`
                      | Budget     | Utfall     | |            | 2022 | 2023
      Försäljning     | 2 783 300  | 2 759 889  | | Kvinnor    | 412  | 420
      Avgifter        | 2 100 100  | 2 128 543  | | Män        | 133  | 129
      Understöd       | 614 700    | 698 104    | |            |      |
      Övriga intäkter | 1 993 700  | 1 959 279  | |            |      |
      Intäkter        | 7 491 800  | 7 545 815  | |            |      |
      Personal        | -4 669 400 | -4 493 910 | |            |      |
      Köp av tjänster | -2 019 200 | -2 265 918 | |            |      |
    `),
  ).toEqual(['0 / 1,2,3,4,5,6,7 / 0-2', '0 / 1,2 / 4-6']);
});

test('a check that someone wrote beside one line is no table', () => {
  expect(
    blocks(`
                | Budget  | Utfall  | |       |
      Intäkter  | 500 000 | 510 000 | | Diff. | 0
      Kostnader | 300 000 | 310 000 | |       |
    `),
  ).toEqual(['0 / 1,2 / 0-5']);
});

test('the title above the table again, with its header, is a page break', () => {
  expect(
    blocks(`
      Resultaträkning

                      | Budget     | Utfall
      Intäkter        | 7 491 800  | 7 545 815
      Kostnader       | -9 019 700 | -9 259 474

      Resultaträkning
                      | Budget     | Utfall
      Skatteinkomster | 4 850 000  | 5 114 327
      Statsandelar    | 7 420 000  | 7 498 210
    `),
  ).toEqual(['2 / 3,4,8,9 / 0-2']);
});

test('under the same title and header the same lines are those of the next area', () => {
  expect(
    blocks(`
      Resultaträkning

                      | Budget     | Utfall
      Intäkter        | 7 491 800  | 7 545 815
      Kostnader       | -9 019 700 | -9 259 474

      Resultaträkning
                      | Budget     | Utfall
      Intäkter        | 850 000    | 814 327
      Kostnader       | -920 000   | -998 210
    `),
  ).toEqual(['2 / 3,4 / 0-2', '7 / 8,9 / 0-2']);
});

test('what the charts know is a line, also where nothing was booked on it and a blank row stands before it', () => {
  expect(
    blocks(`
                           | Budget   | Utfall
      Verksamhetens intäkter |        |
      Verksamhetens kostnader | -777 478 | -820 300
      Verksamhetsbidrag    | -777 478 | -808 300

      Avskrivningar        |          |
      Interna poster       |          |
      Anställda            | 2022     | 2023
      Kvinnor              | 412      | 420
    `),
  ).toEqual(['0 / 1,2,3,5,6 / 0-2', '7 / 8 / 0-2']);
});

test('a lone number before the labels is a page number', () => {
  expect(
    blocks(`
         |                 | Budget     | Utfall
      1  | Intäkter        | 7 491 800  | 7 545 815
      12 |                 |            |
      2  | Kostnader       | -9 019 700 | -9 259 474
    `),
  ).toEqual(['0 / 1,3 / 0-3']);
});

test('a day in the header is no figure', () => {
  expect(
    blocks(`
                | Budget | Utfall | Prognos
                | 2023   | '31.8  | 2023
      Intäkter  | 120    | 78     | 118
      Kostnader | -90    | -61    | -92
    `),
  ).toEqual(['0,1 / 2,3 / 0-3']);
});

const TWO = `
                  | Budget 2023 | Utfall 2023
      Intäkter    | 400         | 420
      Kostnader   | -900        | -933`;

test('what is above: titles and sentences; a sentence further down ends a table', () => {
  const sentence =
    'Mellan raderna står en lång mening som berättar hur året gick och varför det blev så här.';
  const [first, second] = findBlocks(
    sheet(
      'Blad',
      `${sentence}\nKommunstyrelsen${TWO}\n\n${sentence}\nÖvrigt | -10 | -12\nNetto | -510 | -525`,
    ),
  );
  expect([first?.above, first?.headerRows, first?.bodyRows]).toEqual([[0, 1], [2], [3, 4]]);
  expect([second?.above, second?.headerRows, second?.bodyRows]).toEqual([[6], [], [7, 8]]);
});

test('blank rows end no table whose labels go on, but figures without labels after two of them stand apart', () => {
  expect(blocks(`${TWO}\n\n\n\nÖvrigt | -10 | -12`)).toEqual(['0 / 1,2,6 / 0-2']);
  expect(blocks(`${TWO}\n\n\n-10 | -12`)).toEqual(['0 / 1,2 / 0-2', ' / 5 / 0-1']);
  expect(blocks(`${TWO}\n\n | -10 | -12`)).toEqual(['0 / 1,2,4 / 0-2']);
});

test('the same header again goes on with the table, under a title after a blank row or with other years it begins one', () => {
  const again = (between: string, header = '| Budget 2023 | Utfall 2023') =>
    blocks(`${TWO}\n${between}\n${header}\nÖvrigt | -10 | -12`);
  expect(again('Socialnämnden')).toEqual(['0 / 1,2,3,5 / 0-2']);
  expect(again('\nSocialnämnden')).toEqual(['0 / 1,2 / 0-2', '5 / 6 / 0-2']);
  expect(again('Socialnämnden', '| Budget 2024 | Utfall 2024')).toEqual(['0 / 1,2 / 0-2', '4 / 5 / 0-2']);
  expect(again('Sida 4\n')).toEqual(['0 / 1,2,6 / 0-2']);
  expect(again('12 (40)')).toEqual(['0 / 1,2,5 / 0-2']);
});

test('labels right below the last figures belong to the table, and a title above the next one to that', () => {
  expect(blocks(`${TWO}\nFinansiella poster\nÅrets resultat`)).toEqual(['0 / 1,2,3,4 / 0-2']);
  expect(blocks(`${TWO}\nFinansiella poster\n\nNot: se bilaga`)).toEqual(['0 / 1,2,3 / 0-2']);
  expect(blocks(`${TWO}\n\nNot: se bilaga`)).toEqual(['0 / 1,2 / 0-2']);
});

test('without a header, a label in two rows above the first figures is the first line', () => {
  expect(blocks('Försäljning och\navgifter | 12 | 13\nHyror | 4 | 5')).toEqual([' / 0,1,2 / 0-2']);
  expect(blocks('Tabell\nAvgifter | 12 | 13\nHyror | 4 | 5')).toEqual([' / 1,2 / 0-2']);
});

test('a table of words goes on under its header again, and ends where a heading stands after a blank row', () => {
  expect(
    blocks(`
      Indikator    | Utfall | Mål
      Sjukfrånvaro | 5      | 6
      Indikator    | Utfall | Mål
      Nöjdhet      | 70     | 80

      Svarstid     | 3      | 2

      Ekonomi
      Intäkter     | 3      | 4
    `),
  ).toEqual(['0 / 1,3,5 / 0-2', ' / 8 / 0-2']);
});

test('years far apart are amounts, and years that follow each other a header', () => {
  expect(blocks('Antal | 2014 | 2031\nBarn | 12 | 13')).toEqual([' / 0,1 / 0-2']);
  expect(blocks('Antal | 2014 | 2019\nBarn | 12 | 13')).toEqual(['0 / 1 / 0-2']);
  expect(blocks('Antal | 2015\nBarn | 12')).toEqual([' / 0,1 / 0-1']);
  expect(blocks('Utfall | 2015\nBarn | 12')).toEqual(['0 / 1 / 0-1']);
});

test('codes stand before the labels, and a title above the labels is no header', () => {
  expect(
    blocks(`
            | Stadskanslitjänster |            |
            | Externa anslag      |            |
      Konto |                     | Budget     | Utfall
      30–39 | Intäkter            | 7 491 800  | 7 545 815
      40–49 | Kostnader           | -9 019 700 | -9 259 474
    `),
  ).toEqual(['2 / 3,4 / 0-3']);
});

test('a page number under the last line belongs to no table', () => {
  expect(
    blocks(`
                | Budget     | Utfall
      Intäkter  | 7 491 800  | 7 545 815
      Kostnader | -9 019 700 | -9 259 474
      Sida 7    |            |
    `),
  ).toEqual(['0 / 1,2 / 0-2']);
});

test('two sides of a balance sheet stand right beside each other, under the same headers', () => {
  expect(
    blocks(`
      TASE
      VASTAAVAA              | 31.12.2023 | 31.12.2022 | VASTATTAVAA    | 31.12.2023 | 31.12.2022
      Pysyvät vastaavat      | 20 063     | 21 331     | Oma pääoma     | 12 829     | 12 304
      Vaihtuvat vastaavat    | 8 236      | 8 653      | Vieras pääoma  | 15 470     | 17 680
      VASTAAVAA YHTEENSÄ     | 28 299     | 29 984     | VASTATTAVAA    | 28 299     | 29 984
    `),
  ).toEqual(['1 / 2,3,4 / 0-2', '1 / 2,3,4 / 3-5']);
});

test('texts between the figures of one table, under headers of their own, do not cut it in two', () => {
  expect(
    blocks(`
      Nämnd          | Budget | Utfall | Ansvarig | Prognos | Avvikelse
      Kommunstyrelse | 400    | 390    | Berg     | 395     | 5
      Socialnämnd    | 900    | 910    | Lind     | 920     | -20
    `),
  ).toEqual(['0 / 1,2 / 0-5']);
});
