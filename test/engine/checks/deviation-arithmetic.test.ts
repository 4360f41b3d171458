import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const check = (drawing: string) => told('deviation-arithmetic', workbook(drawing));

test('a deviation that is not outcome less budget is wrong when nothing else explains it', () => {
  expect(
    check(`
                             | Budget 2023 | Bokslut 2023 | Avvikelse
      Försäljningsintäkter   | 27 400      | 30 291       | 2 891
      Understöd och bidrag   | 140 000     | 155 570      | 15 570
      Verksamhetens intäkter | 167 400     | 185 861      | 18 461
      Personalkostnader      | -2 027 993  | -1 887 887   | 140 206
      Köp av tjänster        | -34 000     | -33 886      | 114
      Verksamhetens kostnader | -2 061 993 | -1 921 773   | 140 220
    `),
  ).toEqual(['error D5 figure-proved 100']);
});

test('an effect on the result turns the sign of costs, and a row that does not follow is found', () => {
  expect(
    check(`
      (mnkr)                                 | Budget 2023 | Prognos 2023 | Avvikelse
      Kostnader                              | 312,2       | 311,6        | 0,6
      Intäkter                               | 299,3       | 293,3        | 6,0
      Nettoresultat före resultatdisposition | -12,9       | -18,3        | -5,4
    `),
  ).toEqual(['error D3 figure-proved 12']);
});

test('budget less outcome is a convention too, when the whole column follows it', () => {
  expect(
    check(`
      (tkr)     | Budget 2023 | Utfall 2023 | Avvikelse
      Skola     | 1 000       | 1 100       | -100
      Omsorg    | 2 000       | 1 900       | 100
      Kultur    | 500         | 520         | -20
      Summa     | 3 500       | 3 520       | -20
    `),
  ).toEqual([]);
});
