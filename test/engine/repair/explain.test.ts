import { checkWorkbook } from '../../../src/engine';
import { amountText } from '../../../src/engine/model/amount';
import { address } from '../../../src/engine/model/cell';
import { sheet, workbook } from '../../support/text-table';

function repairs(...drawings: Parameters<typeof workbook>): string[] {
  return checkWorkbook(workbook(...drawings)).findings.flatMap(({ severity, repair }) =>
    repair ? [`${severity} ${address(repair.cell)} ${amountText(repair.value)}`] : [],
  );
}

test('in a rounded table the value that was mistyped is taken, not the one that the rounded sums give', () => {
  expect(
    repairs(`
      mnkr                    | Budget 2023 | Utfall 2023 | Avvikelse
      Försäljningsintäkter    | 102,1       | 108,3       | 6,2
      Avgiftsintäkter         | 213,4       | 221,5       | -0,9
      Övriga intäkter         | 50,2        | 48,9        | -1,3
      Verksamhetens intäkter  | 365,6       | 369,7       | 4,1
    `),
  ).toEqual(['error C3 212.5']);
});

test('where the other cells keep hidden digits, so does the proposal', () => {
  const formats = [
    { numberFormat: 'General', indent: 0, bold: false },
    { numberFormat: '#,##0', indent: 0, bold: false },
  ];
  const drawing = `
                           | Budget 2022 | Budget 2023
      Försäljningsintäkter | 65 092,347  | 57 667,581
      Avgiftsintäkter      | 16 000,233  | 14 520,052
      Övriga intäkter      | 22 298,445  | 22 585,222
      Verksamhetens intäkter | 104 391,025 | 94 772,855
      Verksamhetens kostnader | -50 000,125 | -40 000,25
      Verksamhetsbidrag    | 54 390,9    | 54 772,605`;
  const plain = sheet('Blad', drawing);
  const formatIds = plain.values.map((row) => row?.map((value) => (typeof value === 'number' ? 1 : 0)) ?? []);
  const found = checkWorkbook({ sheets: [{ ...plain, formats, formatIds }] }).findings;
  const broken = found.find((one) => one.severity === 'error');
  const proposed = [broken?.repair, ...(broken?.candidates ?? [])].flatMap((one) =>
    one ? [amountText(one.value)] : [],
  );
  expect(proposed).toContain('66092.347');
});

test('a turned sign and swapped digits in one table are two findings, each proved', () => {
  expect(
    repairs(`
                              | Budget 2022 | Budget 2023 | Ändring | Budget efter ändringar
      Försäljningsintäkter    | 27 411      | 30 291      | 100     | 30 391
      Avgiftsintäkter         | 41 230      | -42 118     | 200     | 42 318
      Övriga intäkter         | 18 054      | 19 873      |         | 19 873
      Verksamhetens intäkter  | 86 695      | 92 282      | 300     | 92 582
      Personalkostnader       | -60 218     | -61 904     |         | -61 940
      Köp av tjänster         | -20 731     | -21 655     |         | -21 655
      Verksamhetens kostnader | -80 949     | -83 559     |         | -83 559
      Verksamhetsbidrag       | 5 746       | 8 723       | 300     | 9 023
    `).sort(),
  ).toEqual(['error C3 42118', 'error E6 -61904']);
});

test('where roundings leave a choice, the figures around the cell decide', () => {
  const drawing = (budget: string) => `
      mnkr                    | Budget 2023 | Budgetförändringar | Budget 2023 efter förändringar
      Försäljningsintäkter    | 10,2        | 0,3                | 10,6
      Avgiftsintäkter         | 20,4        | 1,1                | 23,8
      Understöd och bidrag    | 5,1         | 0,2                | 5,4
      Övriga intäkter         | 30,1        | 0,2                | 30,4
      Verksamhetens intäkter  | ${budget}   | 1,8                | 67,7
  `;
  // The last row says that 67,7 was rounded up, and so less is left for the cell.
  expect(repairs(drawing('65,8'))).toEqual(['error D3 21.4']);
  expect(repairs(drawing('66,0'))).toEqual(['error D3 21.5']);
});

test('in one column alone a turned sign is no reason to read a net otherwise', () => {
  const found = checkWorkbook(
    workbook(`
                              | Bokslut 2022
      Verksamhetens intäkter  | -4 993
      Verksamhetens kostnader | -5 746
      Verksamhetsbidrag       | -753
    `),
  ).findings.find((one) => one.check === 'sum-equals-parts');
  expect(found?.candidates.map((one) => `${address(one.cell)} ${amountText(one.value)}`)).toEqual([
    'B2 4993',
    'B4 -10739',
    'B3 4240',
  ]);
});

test('two sums of the chart that meet in one wrong figure prove it, though each holds in one other column only', () => {
  const drawing = (margin: string) => `
      miljoner euro           | 2023    | 2022
      Verksamhetsbidrag       | -28 172 | -27 480
      Skatteintäkter          | 22 424  | 21 905
      Statsandelar            | 8 499   | 8 716
      Finansiella intäkter    | 672     | 540
      Finansiella kostnader   | 219     | 233
      Årsbidrag               | ${margin} | 3 448
      Avskrivningar           | 2 139   | 2 090
      Extraordinära poster    | 118     | -12
      Räkenskapsperiodens resultat | 1 183 | 1 346
  `;
  expect(repairs(drawing('3 204'))).toEqual([]);
  expect(repairs(drawing('3 024'))).toEqual(['error B7 3204']);
  expect(repairs(drawing('-3 204'))).toEqual(['error B7 3204']);
});

test('a deviation lies between the columns before it, also where others have the same difference', () => {
  expect(
    repairs(`
                    | Projektbudget | Utfall totalt | Avvikelse | Budget 2025 | Utfall 2025 | Avvikelse
      Ombyggnad     | 4 827         | 4 812         | 15        | 709         | 694         | 15
      Ny förskola   | 2 575         | 2 340         | 235       | 388         | 153         | 235
      Idrottshall   | 3 124         | 3 095         | 65        | 539         | 474         | 65
      Bad           | 850           | 942           | -92       | 412         | 504         | -92
      Summa         | 11 376        | 11 153        | 223       | 2 048       | 1 825       | 223
    `),
  ).toEqual(['error C4 3059']);
});

test('two faults in rows and columns apart are two repairs; where another account needs no more mistakes, none is', () => {
  const drawing = (wages: string, rents: string, change: string, after = '520') => `
               | Budget 2023 | Budgetförändringar | Budget 2023 efter förändringar | Utfall 2023
      Löner    | ${wages}    | 20                 | ${after}                       | 511
      Hyror    | ${rents}    | ${change}          | 315                            | 322
      Material | 120         | 5                  | 125                            | 117
      Resor    | 61          | 7                  | 68                             | 45
      Summa    | 981         | 47                 | 1 028                          | 995
  `;
  expect(repairs(drawing('500', '300', '15'))).toEqual([]);
  expect(repairs(drawing('560', '300', '51')).sort()).toEqual(['error B2 500', 'error C3 15']);
  // Two figures of one column, or one of them and an amount of 60 that was moved from D3 to D2.
  expect(repairs(drawing('560', '380', '15'))).toEqual([]);
  // The 60 too much were carried on from B2 into D2, or B3 and D3 are wrong.
  expect(repairs(drawing('560', '380', '15', '580'))).toEqual([]);
  expect(repairs(drawing('560', '240', '15'))).toEqual([]);
});

test('of two groups of columns the second deviation lies between those of its own', () => {
  expect(
    repairs(`
                    | Projektbudget | Utfall totalt | Avvikelse | Budget 2025 | Utfall 2025 | Avvikelse
      Ombyggnad     | 4 827         | 4 812         | 15        | 709         | 694         | 15
      Ny förskola   | 2 575         | 2 340         | 235       | 388         | 153         | 235
      Idrottshall   | 3 124         | 3 059         | 65        | 539         | 447         | 65
      Bad           | 850           | 942           | -92       | 412         | 504         | -92
      Summa         | 11 376        | 11 153        | 223       | 2 048       | 1 825       | 223
    `),
  ).toEqual(['error F4 474']);
});

test('where the equations differ by as much as the repair, roundings may have done it, and nothing is proved', () => {
  const drawing = (costs: string) => `
      tkr                     | Bokslut 2023 | Bokslut 2022
      Verksamhetens intäkter  | 1 020        | 1 001
      Personalkostnader       | 301          | 290
      Köp av tjänster         | 102          | 99
      Lokalkostnader          | 83           | 80
      Övriga kostnader        | 64           | 61
      Verksamhetens kostnader | ${costs}     | 530
      Verksamhetsbidrag       | 467          | 471
  `;
  // The parts ask for 550, the net for 553: 552 is within the rounding of both.
  expect(repairs(drawing('555'))).toEqual([]);
  expect(repairs(drawing('455'))).toEqual(['error B7 552']);
});

test('beside a fault that any of several figures could have, the one that is certain is proved alone', () => {
  const drawing = (grants: string) => `
                             | Totalt  | Utbildning | Forskning | Uppdrag | Annat
      Verksamhetens intäkter | 101 903 | 62 398     | 20 113    | 12 485  | 6 905
      Anslag                 | 70 711  | 44 560     | 14 812    | 8 222   | 3 117
      Avgifter               | 20 781  | 12 252     | 3 052     | 2 390   | 3 087
      Bidrag                 | 10 413  | 5 590      | 2 249     | 1 873   | ${grants}
  `;
  expect(repairs(drawing('701'))).toEqual([]);
  expect(repairs(drawing('-701'))).toEqual(['error F5 701']);
});

test('a sum that would not be believed by itself tells which figure another one means', () => {
  const drawing = (financial: string) => `
      euroa                             | 2016           | 2015
      LIIKEVAIHTO                       | 11 326 871,36  | 10 722 082,26
      Liiketoiminnan muut tuotot        | 2 880 425,62   | 2 540 884,67
      Henkilöstökulut                   | 26 024 236,95  | 25 978 114,37
      Liiketoiminnan muut kulut         | 23 785 389,22  | 22 235 577,36
      LIIKETULOS                        | -35 602 329,19 | -34 950 724,80
      Rahoitustuotot                    | 2 422,96       | 10 667,35
      Rahoituskulut                     | 7 823,56       | 1 743,78
      Rahoitustuotot ja -kulut yhteensä | ${financial}   | 8 923,57
      TULOS ENNEN RAHOITUSTA            | -35 607 729,79 | -34 941 801,23
  `;
  expect(repairs(drawing('-5 400,60'))).toEqual([]);
  expect(repairs(drawing('-5 004,60'))).toEqual(['error B9 -5400.6']);
});

test('a figure of which two relations ask for different values is not proved by either', () => {
  const drawing = (equity: string) => `
      1 000 €                              | 2023   | 2022
      OMA PÄÄOMA                           | 32 237 | ${equity}
      Peruspääoma                          | 22 320 | 22 734
      Edellisten tilikausien ylijäämä      | 9 248  | 9 280
      Tilikauden ylijäämä                  | 670    | 673
      POISTOERO JA VAPAAEHTOISET VARAUKSET | 1 157  | 1 236
      PAKOLLISET VARAUKSET                 | 91     | 91
      TOIMEKSIANTOJEN PÄÄOMAT              | 266    | 252
      VIERAS PÄÄOMA                        | 43 427 | 43 604
      VASTATTAVAA YHTEENSÄ                 | 77 178 | 77 871
  `;
  expect(repairs(drawing('32 687'))).toEqual([]);
  expect(repairs(drawing(''))).not.toContain('error B2 0');
});

test('what a net takes away together with its costs is a cost, and its deviation goes that way, also beside a slip', () => {
  expect(
    repairs(`
      Resultaträkning, tkr           | Budget 2023 | Utfall 2023 | Avvikelse
      Intäkter                       | 33 240      | 33 296      | 56
      Kostnader                      | 23 500      | 23 352      | 148
      Resultat före kapitalkostnader | 9 740       | 9 944       | 204
      Avskrivningar                  | 6 400       | 6 278       | 122
      Räntor                         | 9 100       | 1 950       | -50
      Årets resultat                 | 1 440       | 1 716       | 276
    `),
  ).toEqual(['error B6 1900']);
});
