import { checkWorkbook } from '../../../src/engine';
import { address } from '../../../src/engine/model/cell';
import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('a blank cell that two relations fill with the same amount is missing', () => {
  expect(
    told(
      'missing-figure',
      workbook(`
                                | Budget 2023 | Bokslut 2023 | Avvikelse
        Verksamhetens intäkter  | 24 000      | 27 495       | 3 495
        Verksamhetens kostnader | -1 180 588  | -929 624     | 250 964
        Verksamhetsbidrag       | -1 156 588  |              | 254 459
      `),
    ),
  ).toEqual(['error C4 figure-missing']);
});

test('a blank outcome that nothing needs is left alone', () => {
  expect(
    told(
      'missing-figure',
      workbook(`
                                | Budget 2023 | Bokslut 2023 | Avvikelse
        Verksamhetens intäkter  | 24 000      | 27 495       | 3 495
        Verksamhetens kostnader | -1 180 588  | -929 624     | 250 964
        Verksamhetsbidrag       | -1 156 588  | -902 129     | 254 459
        Interna poster          | -106 288    |              |
      `),
    ),
  ).toEqual([]);
});

test('a blank total that one sum alone asks for is missing too, with what the sum gives', () => {
  const missing = checkWorkbook(
    workbook(`
      Mkr                        | 2016     | 2015     | 2014
      Verksamhetens intäkter     | 1 214,1  | 1 248,3  | 1 201,7
      Verksamhetens kostnader    | -5 005,5 | -4 694,2 | -4 502,8
      Avskrivningar              | -310,5   | -308,8   | -296,3
      Verksamhetens nettokostnader | -4 101,9 |        | -3 597,4
    `),
  ).findings.filter((one) => one.severity !== 'info');
  expect(missing.map(({ severity, cell, repair }) => [severity, address(cell), repair?.value])).toEqual([
    ['warning', 'C5', { units: -37547n, decimals: 1 }],
  ]);
});

test('where the whole repeats what the blank total would be, both ask for it', () => {
  expect(
    told(
      'missing-figure',
      workbook(`
        Mkr                               | 2016     | 2015
        Verksamhetens nettokostnader      | -4 101,9 | -3 754,7
        Skatteintäkter                    | 3 772,8  | 3 587,4
        Generella statsbidrag             | 435,7    | 426,8
        Finansiella intäkter              | 43,3     | 42,3
        Finansiella kostnader             | -6,9     | -10,6
        Resultat efter finansiella poster |          | 291,2
        Extraordinära poster              |          |
        Årets resultat                    | 143,0    | 291,2
      `),
    ),
  ).toEqual(['error B7 figure-missing']);
});

test('in a column that only the result of an earlier year is printed in, nothing is missing and nothing contradicts', () => {
  expect(
    checkWorkbook(
      workbook(`
                                | Budget 2023 | Bokslut 2023 | Bokslut 2022
        Försäljningsintäkter    | 100         | 90           |
        Avgiftsintäkter         | 20          | 25           |
        Verksamhetens intäkter  | 120         | 115          |
        Personalkostnader       | -150        | -160         |
        Köp av tjänster         | -40         | -45          |
        Verksamhetens kostnader | -190        | -205         |
        Verksamhetsbidrag       | -70         | -90          | -88
      `),
    ).findings.map((one) => one.message.key),
  ).toEqual([]);
});

test('prices have no total', () => {
  expect(
    told(
      'missing-figure',
      workbook(`
        Skolpeng      | Elever budget | Elever utfall | Prislapp kr | Ersättning kr
        Förskoleklass | 286           | 290           | 48 300      | 14 007 000
        Årskurs 1–3   | 372           | 362           | 52 750      | 19 095 500
        Årskurs 4–6   | 324           | 315           | 55 120      | 17 362 800
        Summa         | 982           | 967           |             | 50 465 300
      `),
    ),
  ).toEqual([]);
});

test('nor has a column whose sums are all blank', () => {
  const drawing = (days: string) => `
    Placeringar    | Budget | Dygn  | Prognos
    HVB            | 9 200  | 2 783 | 8 630
    Familjehem     | 18 400 | 1 413 | 16 830
    Summa barn     | 27 600 |       | 25 460
    Institution    | 6 300  | 2 604 | 6 611
    Skyddat boende | 900    | 2 441 | 930
    Summa vuxna    | 7 200  | ${days} | 7 541
    Institution    | 5 100  | 1 904 | 5 222
    Köpt vård      | 410    | 1 109 | 372
    Summa äldre    | 5 510  | ${days ? '3 013' : ''} | 5 594
  `;
  expect(told('missing-figure', workbook(drawing('')))).toEqual([]);
  expect(told('missing-figure', workbook(drawing('5 045')))).toEqual(['warning C4 figure-missing']);
});
