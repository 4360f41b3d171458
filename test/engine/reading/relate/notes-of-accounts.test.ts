import { sums, told } from '../../../support/built-sums';

const BUILDINGS = (written: string, whole: string) => `
  Not 13 Byggnader, mkr                  | 2017   | 2016
  Ingående anskaffningsvärden            | 6 933  | 6 541
  Inköp                                  | 705    | 411
  Försäljningar                          | -18    | -19
  Utgående ackumulerade anskaffningsvärden | 7 620 | 6 933
  Ingående avskrivningar                 | -2 227 | -2 094
  Försäljningar                          | 6      | 16
  Årets avskrivningar                    | -156   | -149
  Utgående ackumulerade avskrivningar    | -2 377 | -2 227
  Ingående nedskrivningar                | -8     | -34
  Återförda nedskrivningar               | ${written} | 26
  Utgående ackumulerade nedskrivningar   | 0      | -8
  Utgående redovisat värde               | ${whole} | 4 698`;

test('what each of the closing balances says comes to the value that is left, also where one of two years fails', () => {
  expect(sums(BUILDINGS('8', '5 243')).sort()).toEqual([
    '12 = 10 11',
    '13 = 5 9 12',
    '5 = 2 3 4',
    '9 = 6 7 8',
  ]);
  expect(told(BUILDINGS('8', '5 243'))).toEqual([]);
  expect(sums(BUILDINGS('8', '5 423'))).toContain('13 = 5 9 12');
  expect(told(BUILDINGS('8', '5 423'))).toHaveLength(1);
});

test('from the opening balance to the closing one small figures are enough', () => {
  expect(sums(BUILDINGS('3', '5 243'))).toContain('12 = 10 11');
  expect(told(BUILDINGS('3', '5 243'))).toHaveLength(1);
});

const ASSETS = (whole: string) => `
  Tkr                                 | 2016    | 2015
  Maskiner
  Ingående värde                      | 4 025   | 4 345
  Årets investering                   | 419     | 899
  Avskrivningar                       | -1 292  | -1 219
  Bokfört värde maskiner              | 3 152   | 4 025
  Bilar
  Ingående värde                      | 803     | 331
  Årets investering                   | 592     | 631
  Avskrivningar                       | -291    | -159
  Bokfört värde bilar                 | 1 104   | 803
  Bokfört värde totalt inventarier    | 4 256   | ${whole}`;

test('a label may say in its middle that it is the whole', () => {
  expect(told(ASSETS('4 828'))).toEqual([]);
  expect(told(ASSETS('4 282'))).toEqual(['error C12 figure-proved 4828']);
});

const CASH = (receivables: string) => `
  Tkr                                         | 2024    | 2023
  Årets resultat                              | 41 207  | -6 118
  Justering för ej likviditetspåverkande poster | 104 698 | 79 775
  Poster före förändring av rörelsekapital    | 145 905 | 73 657
  Förändring av kortfristiga fordringar       | -15 369 | ${receivables}
  Förändring av kortfristiga skulder          | 22 914  | -8 455
  Kassaflöde från den löpande verksamheten    | 153 450 | 49 609`;

test('what there is before the working capital has changed is a sum, and a part of the cash flow', () => {
  expect(sums(CASH('-15 593')).sort()).toEqual(['4 = 2 3', '7 = 4 5 6']);
  expect(told(CASH('-15 593'))).toEqual([]);
  expect(told(CASH('15 593'))).toEqual(['error C7 relation-broken']);
});

const DEBTS = (whole: string) => `
  Kortfristiga skulder, tkr     | Kommunen | Koncernen
  Leverantörsskulder            | 61 300   | 85 820
  Semesterlöner och övertid     | 58 030   | 63 833
  Förutbetalda skatteintäkter   | 11 906   | 11 906
  Summa kortfristiga skulder    | 131 236  | 161 559
  Fördelning
  Skulder till personal         | 41 020   | 50 117
  Skulder till staten           | 37 412   | 40 306
  Övriga skulder                | 52 804   | 71 136
  Summa                         | 131 236  | ${whole}`;

test('a sum that is made of what stands above it heads nothing below, and what is split again has a sum of its own', () => {
  expect(sums(DEBTS('161 559'))).toEqual(expect.arrayContaining(['5 = 2 3 4', '10 = 7 8 9']));
  expect(told(DEBTS('161 559'))).toEqual([]);
  expect(told(DEBTS('161 955'))).toEqual(['error C10 figure-proved 161559']);
});

test('where a total only repeats a part and the others come to nothing, no sum is meant', () => {
  const note = `
    Verksamhetens kostnader, tkr          | Kommunen 2019 | Kommunen 2018 | Koncernen 2019 | Koncernen 2018
    Verksamhetens kostnader, drift        | -4 739 555 | -4 500 711 | -3 117 955 | -2 985 674
    Interna kostnader                     | 1 598 957  | 1 530 687  |            |
    Avskrivningar                         | 212 125    | 191 822    |            |
    Verksamhetens externa kostnader       | -2 928 473 | -2 778 202 | 3 117 955  | 2 985 674
    vilka består av:
    Kostnader för material                | -974 115   | -943 050   | -1 027 845 | -988 243
    Kostnader för arbetskraft             | -1 376 760 | -1 335 606 | -1 522 483 | -1 506 386
    Övriga kostnader                      | -577 598   | -499 546   | -567 627   | -491 045
    Förändring av pensionsskuld           | -106 078   | -130 644   |            |
    Verksamhetens kostnader enligt resultaträkningen | -3 034 551 | -2 908 846 | -3 117 955 | -2 985 674`;
  expect(told(note).filter((one) => / [BC]2 /.test(one))).toEqual([]);
});

const SURPLUS = (forecast: string) => `
  Mnkr                          | Budget 2024 | Prognos 2024 | Differens | Utfall 2023
  Verksamhetens intäkter        | 412,0       | 410,4        | -1,6      | 420,1
  Verksamhetens kostnader       | 1 894,0     | 1 898,3      | -4,3      | 1 884,7
  Avskrivningar                 | 80,3        | 79,3         | 1,0       | 84,0
  Verksamhetens nettokostnader  | 1 562,3     | 1 567,2      | -4,9      | 1 548,6
  Skatteintäkter                | 1 201,0     | 1 234,1      | 33,1      | 1 235,4
  Generella statsbidrag         | 374,4       | 373,8        | -0,6      | 390,6
  Finansiella intäkter          | 9,6         | 11,2         | 1,6       | 9,6
  Finansiella kostnader         | 14,1        | 12,3         | 1,8       | 14,8
  Årets resultat                | 8,6         | ${forecast}  | 31,0      | 72,2`;

test('net costs without a minus are taken off, and what is left is a surplus', () => {
  expect(told(SURPLUS('39,6'))).toEqual([]);
  expect(told(SURPLUS('31,6'))).toEqual(['error C10 figure-proved 39.6']);
  expect(told(SURPLUS(''))).toEqual(['error C10 figure-missing 39.6']);
});
