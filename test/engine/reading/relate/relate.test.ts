import { checkWorkbook, readTables } from '../../../../src/engine';
import { address } from '../../../../src/engine/model/cell';
import { workbook } from '../../../support/text-table';

/** Relations as `row 3 = 1 + 2 in 1,2`; rows and columns count from 0. */
function relations(...drawings: string[]): string[] {
  return readTables(workbook(...drawings)).tables.flatMap(({ table }) =>
    table.relations.map(({ axis, total, parts, weights, positions }) => {
      const terms = parts.map((part, i) => `${(weights[i] ?? 1) < 0 ? '-' : '+'}${String(part)}`);
      return `${axis} ${String(total)} = ${terms.join(' ')} in ${positions.join()}`;
    }),
  );
}

/** Errors and warnings as `C7 figure-proved`. */
function findings(drawing: string): string[] {
  return checkWorkbook(workbook(drawing))
    .findings.filter((one) => one.severity !== 'info')
    .map(({ cell, message }) => `${address(cell)} ${message.key}`);
}

test('effects on the result: what is a difference in the budget is a plain sum among the deviations', () => {
  expect(
    relations(`
                                             | Budget 2023 | Prognos 2023 | Avvikelse
      Kostnader                              | 345 918     | 338 678      | 7 240
      varav avskrivningar                    | 10 378      | 10 160       | 218
      Intäkter                               | 235 298     | 225 836      | -9 462
      Nettoresultat före resultatdisposition | -110 620    | -112 842     | -2 222
    `),
  ).toEqual([
    'row 4 = +3 -1 in 1,2',
    'row 4 = +3 +1 in 3',
    'column 3 = +2 -1 in 3,4',
    'column 3 = -2 +1 in 1,2',
  ]);
});

test('areas under the sum of costs are costs, without a word that says so', () => {
  expect(
    relations(`
                      | Budget  | Prognos | Avvikelse
      Måltidsservice  | 120 311 | 118 207 | -2 104
      Kontaktcenter   | 80 127  | 83 940  | 3 813
      Summa intäkter  | 200 438 | 202 147 | 1 709
      Administration  | 60 405  | 64 912  | -4 507
      Inköp           | 90 998  | 88 110  | 2 888
      Summa kostnader | 151 403 | 153 022 | -1 619
      Netto           | 49 035  | 49 125  | 90
    `),
  ).toEqual(
    expect.arrayContaining([
      'column 3 = +2 -1 in 1,2,3,7',
      'column 3 = -2 +1 in 4,5,6',
      'row 7 = +3 +6 in 3',
    ]),
  );
});

test('pensions are inside social costs and not once more in the costs of staff', () => {
  expect(
    relations(`
                             | 2022
      Personalkostnader      | -6 541
      Löner                  | -4 382
      Lönebikostnader        | -2 159
      Pensionskostnader      | -1 847
      Övriga lönebikostnader | -312
    `),
  ).toEqual(expect.arrayContaining(['row 1 = +2 +3 in 1', 'row 3 = +4 +5 in 1']));
});

test('what adds up in one area adds up in its sibling, also where a figure is wrong', () => {
  const area = (name: string, staff: string) => `
      ${name}
                        | Budget 2022 | Budget 2023
      Lokaler           | 12 407      | 13 911
      Städning          | ${staff}    | 8 220
      Bevakning         | 3 305       | 4 118
      Allt tillsammans  | 23 713      | 26 249`;
  const found = relations(area('Norra', '8 001'), area('Södra', '9 001'));
  expect(found).toEqual(['row 5 = +2 +3 +4 in 1,2', 'row 5 = +2 +3 +4 in 1,2']);
});

test('a deviation between nets that no column states follows the signs of the table', () => {
  const drawing = (minus: string) => `
    Nämnd     | Budget 2023 |               | Prognos 2023 |               | Avvikelse
              | Intäkter    | Kostnader     | Intäkter     | Kostnader     | Netto
    Styrelsen | 12,4        | ${minus}98,2  | 12,6         | ${minus}97,1  | 1,3
    Skola     | 55,0        | ${minus}612,8 | 56,1         | ${minus}618,3 | -4,4
    Omsorg    | 81,3        | ${minus}540,2 | 83,0         | ${minus}551,9 | -10,0
    Teknik    | 140,9       | ${minus}188,8 | 141,5        | ${minus}187,7 | 1,7
  `;
  expect(relations(drawing('-'))).toEqual(['column 5 = -1 -2 +3 +4 in 2,3,4,5']);
  expect(relations(drawing(''))).toEqual(['column 5 = -1 +2 +3 -4 in 2,3,4,5']);
  expect(readTables(workbook(drawing('-'))).tables[0]?.table.deviationConvention).toBe('outcome-budget');
  expect(readTables(workbook(drawing(''))).tables[0]?.table.deviationConvention).toBe('result-effect');
});

test('a change is the later year less the earlier, and no amendment', () => {
  expect(
    relations(`
                        | Budget 2023 | Utfall 2023 | Utfall 2022 | Förändring
      Intäkter          | 3 450       | 3 212       | 3 105       | 107
      Personalkostnader | -78 900     | -77 455     | -74 220     | -3 235
      Övriga kostnader  | -9 120      | -9 433      | -8 980      | -453
    `),
  ).toEqual(['column 4 = +2 -3 in 1,2,3']);
});

test('the lines of the whole are the sums of the same lines of the areas', () => {
  expect(
    relations(`
                | Budget  | Utfall
      Skola     |         |
      Intäkter  | 1 240   | 870
      Kostnader | -14 560 | -9 640
      Netto     | -13 320 | -8 770
      Teknik    |         |
      Intäkter  | 5 601   | 3 791
      Kostnader | -7 890  | -5 201
      Netto     | -2 289  | -1 410
      Totalt    |         |
      Intäkter  | 6 841   | 4 661
      Kostnader | -22 450 | -14 841
      Netto     | -15 609 | -10 180
    `),
  ).toEqual(expect.arrayContaining(['row 10 = +2 +6 in 1,2', 'row 11 = +3 +7 in 1,2']));
});

test('a turned sign makes no second net of the same lines', () => {
  expect(
    relations(`
                                         | Budget 2023 | Utfall 2023 | Avvikelse
      Verksamhetens resultat             | -78 951     | -136 768    | -57 817
      Finansiella intäkter               |             | 4 645       | -4 645
      Finansiella kostnader              | -7 586      | -7 369      | 217
      Resultat efter finansiella poster  | -86 537     | -139 492    | -52 955
      Extraordinära poster               |             |             |
      Årets resultat                     | -86 537     | -139 492    | -52 955
    `).filter((one) => one.startsWith('row')),
  ).toEqual(['row 4 = +1 +2 +3 in 1,2,3', 'row 6 = +4 +5 in 1,2,3', 'row 1 = -2 -3 +6 in 1,2,3']);
});

test('in one column too, social costs are not counted together with the pensions inside them', () => {
  expect(
    relations(`
                                    | TP 2022
      Toimintakulut                 | -120 340
      Henkilöstökulut               | -61 000
      Palkat ja palkkiot            | -48 120
      Henkilösivukulut              | -12 880
      Eläkekulut                    | -10 450
      Muut henkilösivukulut         | -2 430
      Palvelujen ostot              | -40 040
      Aineet, tarvikkeet ja tavarat | -10 500
      Muut toimintakulut            | -8 800
    `),
  ).toEqual(expect.not.arrayContaining(['row 2 = +3 +4 +5 +6 in 1']));
});

test('what was made for own use is part of the net along a row, whichever sign the costs carry', () => {
  const drawing = (schools: string, roads: string, parks: string) => `
               | Budget 2023 intäkter | Budget 2023 tillverkning för eget bruk | Budget 2023 kostnader | Budget 2023 netto
    Skolor     | 120                  | 17                                     | ${schools}
    Vägar      | 340                  | 62                                     | ${roads}
    Parker     | 91                   |                                        | ${parks}
  `;
  expect(relations(drawing('-531 | -394', '-913 | -511', '-160 | -69'))).toEqual([
    'column 4 = +1 +2 +3 in 1,2,3',
  ]);
  expect(relations(drawing('531 | -394', '913 | -511', '160 | -69'))).toEqual([
    'column 4 = +1 +2 -3 in 1,2,3',
  ]);
  expect(relations(drawing('531 | 394', '913 | 511', '160 | 69'))).toEqual(['column 4 = -1 -2 +3 in 1,2,3']);
});

test("last year's frames and what was changed in them make this year's", () => {
  expect(
    relations(`
      Nämnd           | Ram 2024 | Löner  | Index | Effektivisering | Ram 2025
      Kommunstyrelse  | 118 455  | 3 553  | 1 480 | -1 185          | 122 303
      Kulturnämnd     | 51 877   | 1 556  | 648   | -519            | 53 562
      Socialnämnd     | 377 642  | 11 329 | 4 720 | -3 777          | 389 914
      Summa nämnder   | 547 974  | 16 438 | 6 848 | -5 481          | 565 779
    `),
  ).toContain('column 5 = +1 +2 +3 +4 in 1,2,3,4');
});

test("a company's result, from few digits: the words say what each line is made of", () => {
  expect(
    relations(`
      Tuloslaskelma (M€)               | 1.1.–31.12.2020 | 1.1.–31.12.2019
      LIIKEVAIHTO                      | 67              | 96
      Henkilöstökulut                  | -26             | -33
      Poistot                          | -43             | -44
      LIIKEVOITTO                      | -2              | 19
      Rahoitustuotot                   | 0               | 0
      Rahoituskulut                    | -8              | -9
      VOITTO ENNEN TILINPÄÄTÖSSIIRTOJA | -10             | 10
      Tuloverot                        | 0               | -2
      TILIKAUDEN TULOS                 | -11             | 8
    `),
  ).toEqual(expect.arrayContaining(['row 7 = +4 +5 +6 in 1,2', 'row 9 = +7 +8 in 1,2']));
});

test('where no column adds the amendments, deviations are counted from budget and amendments together', () => {
  const drawing = (culture: string) => `
             | Budget 2023 | Budgetändring | Utfall 2023 | Avvikelse
    Skola    | 12 400      | 0             | 12 912      | -512
    Omsorg   | 31 205      | 0             | 30 118      | 1 087
    Teknik   | 8 770       | 350           | 9 301       | -181
    Kultur   | 4 102       | 0             | 4 050       | ${culture}
    Fritid   | 2 208       | 0             | 2 311       | -103
    Miljö    | 1 099       | 120           | 1 187       | 32
    Summa    | 59 784      | 470           | 59 879      | 375`;
  expect(relations(drawing('52'))).toEqual(
    expect.arrayContaining(['row 7 = +1 +2 +3 +4 +5 +6 in 1,2,3,4', 'column 4 = -3 +1 +2 in 1,2,3,4,5,6,7']),
  );
  expect(findings(drawing('52'))).toEqual([]);
  expect(findings(drawing('25'))).toEqual(['E5 figure-proved']);
});

test('counts and prices among amounts are no part of their sum', () => {
  expect(
    relations(`
      Äldreomsorg             | Bokslut 2022 | Budget 2023 | Bokslut 2023
      Särskilt boende, tkr    | 146 831      | 142 012     | 145 310
      Antal platser           | 212          | 215         | 214
      Kostnad per plats, tkr  | 693          | 661         | 679
      Hemtjänst, tkr          | 84 452       | 88 307      | 85 048
      Antal brukare           | 412          | 420         | 418
      Dagverksamhet, tkr      | 10 039       | 9 811       | 9 718
      Summa äldreomsorg, tkr  | 241 322      | 240 130     | 240 076
    `),
  ).toEqual(['row 7 = +1 +4 +6 in 1,2,3']);
});

test('a net says nothing of a sum that it does not need', () => {
  expect(
    relations(`
      tkr           | Budget 2023 | Utfall 2023 | Avvikelse
      Simhallen
      Utgifter      | -1 215      | -1 308      | -93
      Inkomster     | 150         | 163         | 13
      Netto         | -1 065      | -1 145      | -80
      Gator
      Utgifter      | -902        | -874        | 28
      Inkomster     | 0           | 0           | 0
      Netto         | -902        | -874        | 28
      Hamnen
      Utgifter      | -417        | -431        | -14
      Inkomster     | 90          | 104         | 14
      Netto         | -327        | -327        | 0
    `).filter((one) => one.startsWith('row 8')),
  ).toEqual([expect.stringMatching(/^row 8 = [+-]\d [+-]\d in 1,2,3$/)]);
});

test('along a row: what is granted, earned and used with any signs, and what is brought forward', () => {
  const drawing = (costs: string, used: string) => `
      mnkr          | Ingående resultat | Disposition | Kommunbidrag | Intäkter | Kostnader | Årets resultat | Utgående resultat
      Utbildning    | 31,2              | -12,5       | 1 204,3      | 310,7    | ${costs}  | 29,4           | 48,1
      Omsorg        | 18,6              | ${used}     | 822,9        | 95,4     | -930,2    | -7,8           | 6,7
      Kultur        | 7,4               | 0,0         | 266,1        | 41,8     | -301,6    | 6,3            | 13,7
      Bygg          | 22,9              | -8,8        | 415,5        | 187,2    | -590,4    | 21,1           | 35,2
      Miljö         | 3,3               | 0,0         | 97,6         | 12,4     | -108,5    | 1,5            | 4,8
      Kanslier      | 12,7              | -2,6        | 171,2        | 63,9     | -229,7    | 8,0            | 18,1
      Summa         | 96,1              | -28,0       | 2 977,6      | 711,4    | -3 658,5  | 58,5           | 126,6
  `;
  const along = (...[costs, used]: Parameters<typeof drawing>) =>
    relations(drawing(costs, used)).filter((one) => one.startsWith('column'));
  expect(along('-1 498,1', '-4,1')).toEqual([
    'column 6 = -2 +3 +4 +5 in 1,2,3,4,5,6,7',
    'column 7 = +1 +2 +6 in 1,2,3,4,5,6,7',
  ]);
  // One slip hides nothing; a row that is off by a little more than roundings can be is one that was never meant to hold.
  expect(along('-1 948,1', '-4,1')).toContain('column 6 = -2 +3 +4 +5 in 1,2,3,4,5,6,7');
  expect(along('-1 498,4', '-4,1')).toEqual(['column 6 = -1 -2 +7 in 1,2,3,4,5,6,7']);
});

test('along a row of small counts any columns add up by chance', () => {
  expect(
    relations(`
      antal      | Tjänster | Nya | Avgångar | Flyttade | Kvar
      Utbildning | 12       | 3   | 2        | 1        | 12
      Omsorg     | 9        | 1   | 4        | 2        | 4
      Kultur     | 7        | 2   | 1        | 3        | 5
      Bygg       | 14       | 5   | 3        | 4        | 12
      Miljö      | 8        | 4   | 2        | 5        | 5
    `).filter((one) => one.startsWith('column')),
  ).toEqual([]);
});

test('a change lies between the two columns before it, whatever they are called', () => {
  expect(
    relations(`
      Nämnd      | Utfall aug | Prognos avvikelse helår | Föregående prognos | Förändring
      Utbildning | 38,5       | 10,7                    | -64,6              | 75,3
      Omsorg     | -10,9      | -75,0                   | -19,7              | -55,3
      Kultur     | 16,8       | 27,6                    | -59,6              | 87,2
      Bygg       | -8,9       | -82,1                   | -74,6              | -7,5
    `),
  ).toContain('column 4 = +2 -3 in 1,2,3,4');
});

test('in whole millions a sum is not counted twice, though its parts beside it would be within the roundings', () => {
  expect(
    relations(`
      M€                          | 2020 | 2019
      LIIKEVAIHTO                 | 71   | 98
      Liiketoiminnan muut tuotot  | 1    | 0
      Palveluostot                | -19  | -23
      Henkilöstökulut             | -8   | -9
      Poistot                     | -45  | -44
      Muut kulut                  | -3   | -4
      LIIKEVOITTO                 | -3   |
      Rahoitustuotot              | 0    | 0
      Rahoituskulut               | -9   | -9
      VOITTO ENNEN SATUNNAISERIÄ  | -12  | 9
    `),
  ).toEqual(['row 7 = +1 +2 +3 +4 +5 +6 in 1,2', 'row 10 = +7 +8 +9 in 1,2']);
});

test('a deviation lies between two columns, also where their headers say nothing', () => {
  expect(
    relations(`
                  | BU 2022 | UB 2023 | BU 2023 | Avvikelse
      Intäkter    | 3 451   | 3 500   | 3 212   | 288
      Personal    | -78 907 | -79 207 | -77 455 | -1 752
      Material    | -9 120  | -9 075  | -9 433  | 358
      Hyror       | -2 334  | -2 271  | -2 290  | 19
    `),
  ).toEqual(['column 4 = +2 -3 in 1,2,3,4']);
});

test('a table by the parts of a municipality is read as one, also of people', () => {
  const drawing = (care: string) => `
    Årsarbetare
    Förvaltning   | Tillsvidare | Visstid | Totalt 2024 | Totalt 2023 | Förändring
    Ledning       | 163,4       | 18,2    | 181,6       | 179,9       | 1,7
    Skola         | 892,1       | 97,3    | 989,4       | 1 002,6     | -13,2
    Omsorg        | 1 204,8     | 211,5   | ${care}     | 1 399,0     | 17,3
    Teknik        | 288,6       | 20,9    | 309,5       | 311,2       | -1,7
    Totalt        | 2 548,9     | 347,9   | 2 896,8     | 2 892,7     | 4,1`;
  expect(findings(drawing('1 416,3'))).toEqual([]);
  expect(findings(drawing('1 461,3'))).toEqual(['D5 figure-proved']);
});

test('a sum above its parts is known by their names, in one column and also where a figure is wrong', () => {
  expect(
    relations(`
                       | TP 2022
      Toimintatuotot   | 1 550
      Myyntituotot     | 1 210
      Maksutuotot      | 340
      Toimintakulut    | -6 000
      Henkilöstökulut  | -4 100
      Palvelujen ostot | -1 700
      Avustukset       | -321
      Toimintakate     | -4 450
    `),
  ).toEqual(['row 1 = +2 +3 in 1', 'row 8 = +1 +4 in 1', 'row 4 = +5 +6 +7 in 1']);
});

describe('one wrong figure does not hide the sums that it is in', () => {
  const staff = (women: string, all: string) => `
      Antal anställda | Kvinnor | Män   | Totalt 2023 | Totalt 2022 | Förändring
      Kommunledning   | 431     | 377   | ${all}      | 809         | -1
      Skola           | 402     | 381   | 783         | 800         | -17
      Omsorg          | ${women} | 230  | 703         | 712         | -9
      Teknik          | 863     | 282   | 1 145       | 1 130       | 15
      Summa           | 2 169   | 1 270 | 3 439       | 3 451       | -12
    `;
  const CLEAN = relations(staff('473', '808'));

  test('where two of them agree on what it should be', () => {
    expect(CLEAN).toHaveLength(3);
    expect(relations(staff('473', '880'))).toEqual(CLEAN);
    expect(relations(staff('743', '808'))).toEqual(CLEAN);
  });
});

test('what was booked before and this year is what is booked in all', () => {
  expect(
    relations(`
      Projekt      | Budget | Utfall tom 2022 | Utfall 2023 | Ackumulerat utfall
      Förskola     | 71,2   | 12,6            | 20,5        | 33,1
      Idrottshall  | 45,8   | 3,9             | 17,2        | 21,1
      Bro          | 12,4   | 0,8             | 4,4         | 5,2
      Summa        | 129,4  | 17,3            | 42,1        | 59,4
    `),
  ).toContain('column 4 = +2 +3 in 1,2,3,4');
});

test('a line that is nothing wherever a result holds, and without which it holds where it is something, only stands there', () => {
  const council = `
    1 000 €                        | Käyttö 2021 | Talousarvio 2022 | Ennuste 2022 | Talousarvio 2023
    Tulot yhteensä                 |             |                  |              |
    Menot yhteensä                 | 6 741       | 6 800            | 6 760        | 7 711
    Ylitysoikeus                   |             | 42               |              |
    Toimintakate                   | -6 741      | -6 800           | -6 760       | -7 711
    Poistot                        |             |                  |              |
    Tilikauden tulos               | -6 741      | -6 800           | -6 760       | -7 711
    Tilikauden ylijäämä (alijäämä) | -6 741      | -6 800           | -6 760       | -7 711`;
  expect(findings(council)).toEqual([]);
  expect(relations(council).filter((one) => one.includes('+3'))).toEqual([]);
});

test('what is outside and inside the municipality makes the whole of its budget, as of what was booked', () => {
  const boards = (inside: string) => `
    Lautakunta     | TA 2024     |            |             | Toteutuma 2024 |          |
                   | Ulkoinen    | Sisäinen   | Yhteensä    | Ulkoinen    | Sisäinen    | Yhteensä
    Hyvinvointilautakunta
    Toimintatulot  | 1 112 922   | 141 203    | 1 254 125   | 1 131 400   | 139 870     | 1 271 270
    Toimintamenot  | -10 387 673 | ${inside}  | -11 402 904 | -10 402 118 | -1 022 410  | -11 424 528
    Toimintakate   | -9 274 751  | -874 028   | -10 148 779 | -9 270 718  | -882 540    | -10 153 258`;
  expect(relations(boards('-1 015 231'))).toEqual(
    expect.arrayContaining(['column 3 = +1 +2 in 3,4,5', 'column 6 = +4 +5 in 3,4,5']),
  );
  expect(findings(boards('-1 105 231'))).toEqual(['C5 figure-proved']);
});

const LOANS = (slutår: readonly string[]) => `
    Långivare                   | Lån 1.1 | Nya lån | Amorteringar | Lån 31.12 | Slutår
    Långfristiga lån            |         |         |              |           |
    Kommunfinans                | 1 200   | 0       | -240         | 960       | ${slutår[0] ?? ''}
    NIB                         | 3 333   | 0       | -333         | 3 000     | ${slutår[1] ?? ''}
    Långfristiga lån sammanlagt | 4 533   | 0       | -573         | 3 960     | ${slutår[2] ?? ''}
    Kortfristiga lån            |         |         |              |           |
    Kommuncertifikat            | 2 000   | 3 500   | -4 000       | 1 500     | ${slutår[3] ?? ''}
    OP                          | 500     | 0       | -500         | 0         | ${slutår[4] ?? ''}
    Kortfristiga lån sammanlagt | 2 500   | 3 500   | -4 500       | 1 500     | ${slutår[5] ?? ''}
  `;

test('years add up with nothing: where no sum holds in a column without a role, none is meant there', () => {
  expect(findings(LOANS(['2028', '2036', '', '2025', '2024', '']))).toEqual([]);
  // One figure can break the sums that it is in, and no others.
  expect(findings(LOANS(['28', '36', '64', '25', '24', '']))).toEqual(['F9 figure-missing']);
});

test('over and under the budget the amounts themselves are meant, those of costs without their minus', () => {
  const land = (sold: string) => `
    Maa-alueet        | Talousarvio | Toteuma  | Poikkeama (+ ylitys, - alitus)
    Myynnit           | 400 000     | 85 054   | ${sold}
    Ostot             | -400 000    | -394 450 | -5 550
    Haltuunotot       | -40 000     | -24 799  | -15 201
    Nettomeno         | -40 000     | -334 195 | 294 195
  `;
  expect(findings(land('-314 946'))).toEqual([]);
  expect(findings(land('-341 946'))).toEqual(['D2 figure-proved']);
});

test('what is the only one of its group repeats the heading, and is no part of the whole', () => {
  expect(
    relations(`
      Hanke                  | TA 2024 | Toteuma 2024
      Menot yhteensä         | -7 310  | -7 033
      Aineettomat            | -205    | -181
      Yleiskaava             | -60     | -44
      Järjestelmät           | -145    | -137
      Maa-alueet             | -400    | -394
      Maanhankinta           | -400    | -394
      Talonrakennus          | -6 705  | -6 458
      Koulu                  | -4 855  | -4 611
      Päiväkoti              | -1 850  | -1 847
    `),
  ).toContain('row 1 = +2 +5 +7 in 1,2');
});

test('what a company has set aside before tax stands between its equity and its debts', () => {
  expect(
    relations(`
      TASE                          | 31.12.2024 | 31.12.2023
      Oma pääoma yhteensä           | 4 145      | 4 022
      Tilinpäätössiirtojen kertymä  | 91         | 83
      Vieras pääoma yhteensä        | 9 018      | 9 344
      VASTATTAVAA YHTEENSÄ          | 13 254     | 13 449
    `),
  ).toEqual(['row 4 = +1 +2 +3 in 1,2']);
  expect(
    findings(`
      TASE                          | 31.12.2024 | 31.12.2023
      Oma pääoma yhteensä           | 4 145      | 4 022
      Poistoero                     | 19         | 83
      Vieras pääoma yhteensä        | 9 018      | 9 344
      VASTATTAVAA YHTEENSÄ          | 13 254     | 13 449
    `),
  ).toEqual(['B5 relation-broken']);
});
