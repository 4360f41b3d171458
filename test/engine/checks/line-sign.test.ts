import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('a cost without its minus among costs that have one', () => {
  expect(
    told(
      'line-sign',
      workbook(`
                          | Budget 2023 | Bokslut 2023
        Personalkostnader | -100        | -110
        Köp av tjänster   | -50         | 55
        Understöd         | -10         | -12
      `),
    ),
  ).toEqual(['warning C3 line-sign']);
});

test('where costs carry no sign a minus is the odd one', () => {
  expect(
    told(
      'line-sign',
      workbook(`
        | Intäkter | Kostnader | Netto
        A | 100 | 90 | 10
        B | 50 | 70 | -20
        C | 40 | -30 | 70
        D | 40 | 30 | 10
      `),
    ),
  ).toEqual([]);
  expect(
    told(
      'line-sign',
      workbook(`
                          | Budget 2023 | Bokslut 2023
        Intäkter          | 300         | 290
        Personalkostnader | 100         | 110
        Köp av tjänster   | 50          | -55
        Understöd         | 10          | 12
      `),
    ),
  ).toEqual(['warning C4 line-sign']);
});

test('two figures of the usual sign are too few', () => {
  expect(
    told(
      'line-sign',
      workbook('| Budget | Utfall\nPersonalkostnader | -100 | -110\nKöp av tjänster | | 55\nHyror | |'),
    ),
  ).toEqual([]);
});

test('results, deviations, amendments and memo lines go either way', () => {
  expect(
    told(
      'line-sign',
      workbook(`
                               | Budget 2023 | Budgetförändringar | Bokslut 2023 | Avvikelse
        Försäljningsintäkter   | 100         | -5                 | 90           | -10
        Avgiftsintäkter        | 100         |                    | 120          | 20
        varav interna          | -5          |                    | 4            | 9
        Personalkostnader      | -100        | 10                 | -110         | -10
        Köp av tjänster        | -90         |                    | -85          | 5
        Verksamhetsbidrag      | 10          | 5                  | 15           | 5
        Interna poster         | 10          |                    | -10          | -20
      `),
    ),
  ).toEqual([]);
});

test('a sign that the sums prove wrong is told by them alone', () => {
  expect(
    told(
      'line-sign',
      workbook(`
                                | Budget 2023 | Bokslut 2023 | Avvikelse
        Personalkostnader       | -100        | -110         | -10
        Köp av tjänster         | -50         | 55           | -5
        Understöd               | -10         | -12          | -2
        Verksamhetens kostnader | -160        | -177         | -17
      `),
    ),
  ).toEqual([]);
});

test('changes in per cent carry the sign of the change', () => {
  expect(
    told(
      'line-sign',
      workbook(`
        1 000 €       | Bokslut 2022 | Budget 2023 | Bokslut 2023
        Inkomster     | 4 065        | 4 117       | 4 186
        Utgifter      | 187          | 162         | 174
        Netto         | 3 878        | 3 955       | 4 012
        Förändring, % |              |             |
        Inkomster     |              | 1,3         | 1,7
        Utgifter      |              | -13,4       | 7,4
      `),
    ),
  ).toEqual([]);
});

test('an amended budget that is nothing but its amendment carries the sign of a change', () => {
  expect(
    told(
      'line-sign',
      workbook(`
                                    | Budget 2023 | Budgetförändringar | Budget efter förändringar | Bokslut 2023
        Verksamhetens intäkter      | 68 918      | 1 128              | 70 046                    | 77 839
        Jämförelsestörande intäkter |             | -30                | -30                       |
        Verksamhetens kostnader     | -423 291    | -11 830            | -435 121                  | -388 782
      `),
    ),
  ).toEqual([]);
});

test('other financial costs turn with values and rates, and accruals are no costs of the year', () => {
  expect(
    told(
      'line-sign',
      workbook(`
                                     | Bokslut 2019 | Bokslut 2018
        Personalkostnader            | -60 129      | -61 488
        Räntekostnader               | -1 720       | -1 655
        Övriga finansiella kostnader | -1 480       | 7 798
        Förutbetalda kostnader       | -12          | 70
      `),
    ),
  ).toEqual([]);
});

test('what the companies of a group have sold each other is taken away with the other sign', () => {
  expect(
    told(
      'line-sign',
      workbook(`
                        | Intäkter | Kostnader | Resultat
        Bostads AB      | 412      | -331      | 81
        Energi AB       | 688      | -602      | 86
        Vatten AB       | 214      | -198      | 16
        Hamn AB         | 120      | -108      | 12
        Elimineringar   | -61      | 61        | 0
      `),
    ),
  ).toEqual([]);
});

test('one odd sign among three, and none where a third of them are odd or a line is odd twice', () => {
  const found = (...rows: string[]) =>
    told('line-sign', workbook(`| Budget 2023 | Bokslut 2023\n${rows.join('\n')}`));
  const usual = ['Personalkostnader | -100 | -110', 'Köp av tjänster | -50 |'];
  expect(found(...usual, 'Hyror | 8 |')).toEqual(['warning B4 line-sign']);
  expect(found(...usual, 'Hyror | 8 |', 'Understöd | | 9')).toEqual([]);
  expect(found(...usual, 'Hyror | -7 | -8', 'Köp av material | -7 | -8', 'Understöd | 8 | 9')).toEqual([]);
  expect(found(...usual, 'Hyror | -23 | -31', 'Understöd | 17 |', 'Avskrivningar | -41 | 66')).toEqual([
    'warning B5 line-sign',
    'warning C6 line-sign',
  ]);
});
