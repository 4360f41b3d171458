import { lines, told } from '../../support/told';
import { workbook } from '../../support/text-table';
import { checkWorkbook } from '../../../src/engine';

const suggestions = (drawing: string) =>
  checkWorkbook(workbook(drawing)).findings.flatMap(({ message }) =>
    message.key === 'label-displaced' ? [message.suggested] : [],
  );

test('two lines in one gap are named in the order of the form', () => {
  const drawing = `
                                | Bokslut 2021 | Budget 2022
    Personalkostnader           | -100         | -120
    Övriga verksamhetskostnader | -70          | -80
    Verksamhetens kostnader     | -30          | -35
    Understöd                   | -10          | -15
    Övriga verksamhetskostnader | -5           | -6
    Verksamhetens kostnader     | -215         | -256
  `;
  expect(told('label-displaced', workbook(drawing))).toEqual([
    'warning A3 label-displaced',
    'warning A4 label-displaced',
  ]);
  expect(suggestions(drawing)).toEqual(['Köp av tjänster', 'Material, förnödenheter och varor']);
});

test('a Finnish table is answered in Finnish', () => {
  expect(
    suggestions(`
                          | TP 2021 | TA 2022
      Myyntituotot        | 30      | 72
      Maksutuotot         | 10      | 20
      Muut toimintatuotot | 227     | 240
      Muut toimintatuotot | 9       | 8
      Toimintatuotot      | 276     | 340
    `),
  ).toEqual(['Tuet ja avustukset']);
});

test('where the sums do not need the line nothing is said', () => {
  expect(
    told(
      'label-displaced',
      workbook(`
                                   | Bokslut 2021 | Budget 2022
        Försäljningsintäkter       | 30           | 72
        Avgiftsintäkter            | 10           | 20
        Övriga verksamhetsintäkter | 227          | 240
        Övriga verksamhetsintäkter | 9            | 8
        Verksamhetens intäkter     | 49           | 100
      `),
    ),
  ).toEqual([]);
});

test('a line of another name in the gap may be the missing one', () => {
  expect(
    told(
      'label-displaced',
      workbook(`
                                   | Bokslut 2021 | Budget 2022
        Försäljningsintäkter       | 30           | 72
        Avgiftsintäkter            | 10           | 20
        EU-projekt                 | 4            | 5
        Övriga verksamhetsintäkter | 227          | 240
        Övriga verksamhetsintäkter | 9            | 8
        Verksamhetens intäkter     | 280          | 345
      `),
    ),
  ).toEqual([]);
});

test('a statement printed once more below is no displaced label', () => {
  const statement = `
    Verksamhetens intäkter  | 30   | 72
    Verksamhetens kostnader | -100 | -120
    Verksamhetsbidrag       | -70  | -48`;
  const report = checkWorkbook(workbook(`| Bokslut 2021 | Budget 2022${statement}${statement}`));
  expect(lines(report).filter((line) => line.includes('label-displaced'))).toEqual([]);
});
