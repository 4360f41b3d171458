import { readingOf } from '../../support/reading';
import { workbook } from '../../support/text-table';

/** Small workbooks of the layouts that are published, and all that is understood of them. */

test('a statement with amendments, amended budget, deviation and the year before', () => {
  expect(
    readingOf(
      workbook(`
      Barn- och utbildningsnämnden, tkr
                              | Budget 2023 | Ändring | Budget 2023 efter ändringar | Bokslut 2023 | Avvikelse | Bokslut 2022
      Avgifter                | 400    | 10  | 410    | 432    | 22  | 390
      Bidrag                  | 150    |     | 150    | 141    | -9  | 160
      Verksamhetens intäkter  | 550    | 10  | 560    | 573    | 13  | 550
      Personalkostnader       | -2 300 | -40 | -2 340 | -2 391 | -51 | -2 210
      Köp av tjänster         | -910   | 15  | -895   | -880   | 15  | -905
      varav lokaler           | -300   |     | -300   | -310   | -10 | -290
      Verksamhetens kostnader | -3 210 | -25 | -3 235 | -3 271 | -36 | -3 115
      Verksamhetsbidrag       | -2 660 | -15 | -2 675 | -2 698 | -23 | -2 565
    `),
    ),
  ).toEqual([
    [
      'A2:G10 Barn- och utbildningsnämnden, tkr, statement, SEK 1000, costs-negative, outcome-budget',
      'A label, B budget 2023, C amendment, D amended 2023, E outcome 2023 12 months, F deviation, G outcome 2022 12 months',
      '12 of 12 costs and 0 of 12 revenues negative, nets 0 to 0',
      'F deviation in 8 of 8',
      'D amended in 8 of 8',
      '3 Avgifter: detail fee-revenue',
      '4 Bidrag: detail grants-revenue',
      '5 Verksamhetens intäkter: total operating-revenue',
      '6 Personalkostnader: detail personnel-costs',
      '7 Köp av tjänster: detail services',
      '8 varav lokaler: memo',
      '9 Verksamhetens kostnader: total operating-costs',
      '10 Verksamhetsbidrag: total operating-margin',
      'sum 9 = 6 + 7 in B C D E F G',
      'net 10 = 5 + 9 in B C D E F G',
      'sum 5 = 3 + 4 in B C D E F G',
      'deviation F = E − D in 3 4 5 6 7 8 9 10',
      'amended D = B + C in 3 4 5 6 7 8 9 10',
    ],
  ]);
});

test('net costs and deviations as effects on the result', () => {
  expect(
    readingOf(
      workbook(`
                      | Budget 2023 | Prognos 2023 | Avvikelse
      Intäkter        | 550   | 573   | 23
      Kostnader       | 3 210 | 3 271 | -61
      Nettokostnad    | 2 660 | 2 698 | -38
    `),
    ),
  ).toEqual([
    [
      'A1:D4 –, forecast, no currency 1, net-cost, result-effect',
      'A label, B budget 2023, C forecast 2023, D deviation',
      '0 of 2 costs and 0 of 2 revenues negative, nets 0 to 2',
      'D deviation in 3 of 3',
      '2 Intäkter: detail operating-revenue',
      '3 Kostnader: detail operating-costs',
      '4 Nettokostnad: total operating-margin',
      'net 4 = − 2 + 3 in B C',
      'net 4 = 2 + 3 in D',
      'deviation D = C − B in 2',
      'deviation D = − C + B in 3 4',
    ],
  ]);
});

test('departments with revenue, costs and nets side by side', () => {
  expect(
    readingOf(
      workbook(`
      Nämnd            | Budget 2023 |           |       | Bokslut 2023 |           |       | Avvikelse
                       | Intäkter    | Kostnader | Netto | Intäkter     | Kostnader | Netto | Netto
      Kommunstyrelsen  | 120         | 900       | 780   | 131          | 922       | 791   | -11
      Socialnämnden    | 300         | 2 400     | 2 100 | 290          | 2 380     | 2 090 | 10
      Tekniska nämnden | 80          | 310       | 230   | 85           | 333       | 248   | -18
      Summa            | 500         | 3 610     | 3 110 | 506          | 3 635     | 3 129 | -19
    `),
    ),
  ).toEqual([
    [
      'A1:H6 –, departments, no currency 1, net-cost, result-effect',
      'A label, B budget revenue 2023, C budget cost 2023, D budget result 2023, E outcome revenue 2023 12 months, F outcome cost 2023 12 months, G outcome result 2023 12 months, H deviation result',
      '0 of 8 costs and 0 of 8 revenues negative, nets 0 to 8',
      'H deviation in 4 of 4',
      '3 Kommunstyrelsen: detail',
      '4 Socialnämnden: detail',
      '5 Tekniska nämnden: detail',
      '6 Summa: total',
      'sum 6 = 3 + 4 + 5 in B C D E F G H',
      'net G = − E + F in 3 4 5 6',
      'net D = − B + C in 3 4 5 6',
      'deviation H = − G + D in 3 4 5 6',
    ],
  ]);
});

test('a Finnish forecast in thousands of euros', () => {
  expect(
    readingOf(
      workbook(`
      1 000 €            | TP 2022 | TA 2023 | TA-muutos | TA+M 2023 | Tot 1-8/2023 | Ennuste 2023 | Poikkeama
      Myyntituotot       | 1 210   | 1 250   | 20        | 1 270     | 833          | 1 255        | -15
      Tuet ja avustukset | 340     | 300     |           | 300       | 240          | 330          | 30
      Toimintatuotot     | 1 550   | 1 550   | 20        | 1 570     | 1 073        | 1 585        | 15
      Henkilöstökulut    | -4 100  | -4 200  | -60       | -4 260    | -2 870       | -4 305       | -45
      Palvelujen ostot   | -1 900  | -1 950  | 10        | -1 940    | -1 205       | -1 925       | 15
      Toimintakulut      | -6 000  | -6 150  | -50       | -6 200    | -4 075       | -6 230       | -30
      TOIMINTAKATE       | -4 450  | -4 600  | -30       | -4 630    | -3 002       | -4 645       | -15
    `),
    ),
  ).toEqual([
    [
      'A1:H8 –, forecast, EUR 1000, costs-negative, outcome-budget',
      'A label, B outcome 2022, C budget 2023, D amendment, E amended 2023, F outcome 2023 8 months, G forecast 2023, H deviation',
      '15 of 15 costs and 0 of 15 revenues negative, nets 0 to 0',
      'H deviation in 7 of 7',
      'E amended in 7 of 7',
      '2 Myyntituotot: detail sales-revenue',
      '3 Tuet ja avustukset: detail grants-revenue',
      '4 Toimintatuotot: total operating-revenue',
      '5 Henkilöstökulut: detail personnel-costs',
      '6 Palvelujen ostot: detail services',
      '7 Toimintakulut: total operating-costs',
      '8 TOIMINTAKATE: total operating-margin',
      'sum 7 = 5 + 6 in B C D E F G H',
      'net 8 = 4 + 7 in B C D E F G H',
      'sum 4 = 2 + 3 in B C D E F G H',
      'deviation H = G − E in 2 3 4 5 6 7 8',
      'amended E = C + D in 2 3 4 5 6 7 8',
    ],
  ]);
});

test("last year's frame, what was changed, and two budgets of one year", () => {
  expect(
    readingOf(
      workbook(`
      Nämnd          | Ram 2024 | Löner  | Index | Sparkrav | Ram 2025
      Kommunstyrelse | 118 455  | 3 553  | 1 480 | -1 185   | 122 303
      Kulturnämnd    | 51 877   | 1 556  | 648   | -519     | 53 562
      Socialnämnd    | 377 642  | 11 329 | 4 720 | -3 777   | 389 914
      Summa          | 547 974  | 16 438 | 6 848 | -5 481   | 565 779
    `),
    ),
  ).toEqual([
    [
      'A1:F5 –, departments, no currency 1, unknown, none',
      'A label, B budget 2024, C other, D other, E other, F budget 2025',
      '0 of 0 costs and 0 of 0 revenues negative, nets 0 to 0',
      '2 Kommunstyrelse: detail',
      '3 Kulturnämnd: detail',
      '4 Socialnämnd: detail',
      '5 Summa: total',
      'sum 5 = 2 + 3 + 4 in B C D E F',
      '~ sum F = B + C + D + E in 2 3 4 5',
    ],
  ]);
});

test('changes between years, accounts before their headings, and a column of comments', () => {
  expect(
    readingOf(
      workbook(`
      Konto |                   | Utfall 2022 | Utfall 2023 | Förändring | Kommentar
      3     | Intäkter          |             |             |            |
      30    | Avgifter          | 3 105       | 3 212       | 107        | fler barn
      31    | Bidrag            | 1 310       | 1 290       | -20        |
            | Summa intäkter    | 4 415       | 4 502       | 87         |
      4     | Kostnader         |             |             |            | 2023
      40    | Löner             | -74 220     | -77 455     | -3 235     | avtal
      41    | Hyror             | -8 980      | -9 433      | -453       | index
            | Summa kostnader   | -83 200     | -86 888     | -3 688     |
            | Resultat          | -78 785     | -82 386     | -3 601     |
    `),
    ),
  ).toEqual([
    [
      'A1:F10 –, statement, no currency 1, costs-negative, none',
      'A note, B label, C outcome 2022, D outcome 2023, E other, F text',
      '9 of 9 costs and 1 of 9 revenues negative, nets 0 to 0',
      '2 Intäkter: heading',
      '3 Avgifter: detail fee-revenue',
      '4 Bidrag: detail grants-revenue',
      '5 Summa intäkter: total operating-revenue',
      '6 Kostnader: heading',
      '7 Löner: detail salaries',
      '8 Hyror: detail premises-costs',
      '9 Summa kostnader: total operating-costs',
      '10 Resultat: total',
      'sum 9 = 7 + 8 in C D E',
      'sum 10 = 5 + 9 in C D E',
      'sum 5 = 3 + 4 in C D E',
      'other E = D − C in 3 4 5 7 8 9 10',
    ],
  ]);
});

test('a label in two rows, a page break with its header again, and key figures below', () => {
  expect(
    readingOf(
      workbook(`
      Belopp i mnkr                     | Budget 2023 | Utfall 2023 | Avvikelse
      Försäljning och
      avgifter                          | 12,4  | 12,9  | 0,5
      Övriga intäkter                   | 3,1   | 3,0   | -0,1
      Summa intäkter                    | 15,5  | 15,9  | 0,4
      Sida 3 (12)
                                        | Budget 2023 | Utfall 2023 | Avvikelse
      Personal                          | -41,0 | -42,2 | -1,2
      Lokaler                           | -9,9  | -9,6  | 0,3
      Summa kostnader                   | -50,9 | -51,8 | -0,9
      Netto                             | -35,4 | -35,9 | -0,5
      Soliditet, %                      | 41,25 | 40,75 | -0,50
    `),
    ),
  ).toEqual([
    [
      'A1:D12 –, statement, SEK 1000000, costs-negative, outcome-budget',
      'A label, B budget 2023, C outcome 2023, D deviation',
      '6 of 6 costs and 0 of 4 revenues negative, nets 0 to 0',
      'D deviation in 8 of 8',
      '3 Försäljning och avgifter: detail',
      '4 Övriga intäkter: detail other-revenue',
      '5 Summa intäkter: total operating-revenue',
      '8 Personal: detail personnel-costs',
      '9 Lokaler: detail premises-costs',
      '10 Summa kostnader: total operating-costs',
      '11 Netto: total operating-margin',
      '12 Soliditet, %: detail',
      'sum 10 = 8 + 9 in B C D',
      'sum 5 = 3 + 4 in B C D',
      'net 11 = 5 + 10 in B C D',
      'deviation D = C − B in 3 4 5 8 9 10 11 12',
    ],
  ]);
});

test('two tables on one sheet, each with its own name and unit', () => {
  expect(
    readingOf(
      workbook(`
      Tabell 1. Kommunstyrelsen (tkr)
                | Budget 2023 | Utfall 2023
      Intäkter  | 400  | 420
      Kostnader | -900 | -933
      Netto     | -500 | -513
      
      Investeringar, mnkr
      
      Projekt   | Budget 2023 | Utfall 2023
      Skolan    | 12,5 | 11,75
      Badhuset  | 40,0 | 43,25
      Summa     | 52,5 | 55,0
    `),
    ),
  ).toEqual([
    [
      'A2:C5 Tabell 1. Kommunstyrelsen (tkr), statement, SEK 1000, costs-negative, none',
      'A label, B budget 2023, C outcome 2023',
      '2 of 2 costs and 0 of 2 revenues negative, nets 0 to 0',
      '3 Intäkter: detail operating-revenue',
      '4 Kostnader: detail operating-costs',
      '5 Netto: total operating-margin',
      'net 5 = 3 + 4 in B C',
    ],
    [
      'A9:C12 Investeringar, mnkr, departments, SEK 1000000, unknown, none',
      'A label, B budget 2023, C outcome 2023',
      '0 of 0 costs and 0 of 0 revenues negative, nets 0 to 0',
      '10 Skolan: detail',
      '11 Badhuset: detail',
      '12 Summa: total',
      'sum 12 = 10 + 11 in B C',
    ],
  ]);
});

test('a table of indicators and one of activities', () => {
  expect(
    readingOf(
      workbook(`
      Mål: god service
      Indikator     | Periodens utfall | Utfall VB 2022 | Prognos helår | Årsmål | Kommentar
      Nöjda kunder  | 70               | 66             | 85            | 85     | mäts i maj
      Svarstid      | 3                |                |               | 2      |
      
      Aktivitet     | Startdatum | Slutdatum
      Krisövning    | 2023-01-01 | 2023-05-31
    `),
    ),
  ).toEqual([
    [
      'A2:F4 Mål: god service, indicators, no currency 1, unknown, none',
      'A label, B outcome, C prior, D forecast, E other, F text',
      '3 Nöjda kunder: detail',
      '4 Svarstid: detail',
    ],
    ['A6:C7 –, activities, no currency 1, unknown, none', 'A label, B text, C text', '7 Krisövning: heading'],
  ]);
});
