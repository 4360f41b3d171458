import { whole } from '../../support/told';
import { workbook } from '../../support/text-table';

/** Findings with everything that they say, and the id under which a decision about them is kept in a workbook. */

test('a digit turned round where two sums and the deviation meet', () => {
  expect(
    whole(
      workbook(`
      Socialnämnden
                              | Budget 2023 | Ändring | Budget 2023 efter ändringar | Bokslut 2023 | Avvikelse
      Avgifter                | 400    | 10  | 410    | 432    | 22
      Bidrag                  | 150    |     | 150    | 141    | -9
      Verksamhetens intäkter  | 550    | 10  | 560    | 573    | 13
      Personalkostnader       | -2 300 | -40 | -2 340 | -2 391 | -51
      Köp av tjänster         | -910   | 15  | -895   | -808   | 15
      Verksamhetens kostnader | -3 210 | -25 | -3 235 | -3 271 | -36
      Verksamhetsbidrag       | -2 660 | -15 | -2 675 | -2 698 | -23
    `),
    ),
  ).toEqual([
    [
      'error E7 sum-equals-parts-d1688b5f figure-proved t1',
      'related: E8 E6 F7 D7',
      'stated: -808',
      'expected: -880',
      'difference: 72',
      'repair: (cell E7, value -880, range -881 -879, certainty unique)',
      'label: Köp av tjänster',
      'column: Bokslut 2023',
      'relation: sum',
      'slip: swapped-digits',
      'value: -880',
      'mends: 2',
      'arithmetic: (total E8, terms (cell E6, label Personalkostnader, weight 1, amount -2391) (cell E7, label Köp av tjänster, weight 1, amount -808), sum -3199, stated -3271, blank false, difference -72, slack 1.5)',
      'others: (label Avvikelse, arithmetic (total F7, terms (cell E7, label Bokslut 2023, weight 1, amount -880) (cell D7, label Budget 2023 efter ändringar, weight -1, amount -895), sum 15, stated 15, blank false, difference 0, slack 1.5))',
    ],
  ]);
});

test('a blank that two equations fill, an error, a wrong net and a wrong amended budget in one table', () => {
  expect(
    whole(
      workbook(`
      Socialnämnden
                              | Budget 2023 | Ändring | Budget 2023 efter ändringar | Bokslut 2023 | Avvikelse
      Avgifter                | 400    | 10  | 410    | 432    | 22
      Bidrag                  | 150    |     | 150    |        | -9
      Verksamhetens intäkter  | 550    | 10  | 560    | 573    | 13
      Personalkostnader       | -2 300 | -40 | -2 340 | #REF!  | -51
      Köp av tjänster         | -910   | 15  | -885   | -880   | 15
      Verksamhetens kostnader | -3 210 | -25 | -3 235 | -3 271 | -36
      Verksamhetsbidrag       | -2 660 | -15 | -2 675 | -2 689 | -23
    `),
    ),
  ).toEqual([
    [
      'error E6 error-value-30ac9dc0 error-cell t1',
      'label: Personalkostnader',
      'column: Bokslut 2023',
      'error: #REF!',
    ],
    [
      'error E9 sum-equals-parts-b2ea1d99 figure-proved t1',
      'related: E5 E8 F9 D9',
      'stated: -2689',
      'expected: -2698',
      'difference: 9',
      'repair: (cell E9, value -2698, range -2699 -2697, certainty unique)',
      'label: Verksamhetsbidrag',
      'column: Bokslut 2023',
      'relation: net',
      'slip: swapped-digits',
      'value: -2698',
      'mends: 2',
      'arithmetic: (total E9, terms (cell E5, label Verksamhetens intäkter, weight 1, amount 573) (cell E8, label Verksamhetens kostnader, weight 1, amount -3271), sum -2698, stated -2689, blank false, difference 9, slack 1.5)',
      'others: (label Avvikelse, arithmetic (total F9, terms (cell E9, label Bokslut 2023, weight 1, amount -2698) (cell D9, label Budget 2023 efter ändringar, weight -1, amount -2675), sum -23, stated -23, blank false, difference 0, slack 1.5))',
    ],
    [
      'error E4 missing-figure-4f32e8ff figure-missing t1',
      'related: E5 E3 F4 D4',
      'expected: 141',
      'repair: (cell E4, value 141, range 140 142, certainty unique)',
      'label: Bidrag',
      'column: Bokslut 2023',
      'value: 141',
      'mends: 2',
      'arithmetic: (total E5, terms (cell E3, label Avgifter, weight 1, amount 432) (cell E4, label Bidrag, weight 1, amount null), sum 432, stated 573, blank false, difference 141, slack 1)',
      'others: (label Avvikelse, arithmetic (total F4, terms (cell E4, label Bokslut 2023, weight 1, amount 141) (cell D4, label Budget 2023 efter ändringar, weight -1, amount 150), sum -9, stated -9, blank false, difference 0, slack 1))',
    ],
    [
      'error D7 amended-budget-761eaf9b figure-proved t1',
      'related: D8 D6 B7 C7 F7 E7',
      'stated: -885',
      'expected: -895',
      'difference: 10',
      'repair: (cell D7, value -895, range -896 -894, certainty unique)',
      'label: Köp av tjänster',
      'column: Budget 2023 efter ändringar',
      'relation: amended',
      'slip: one-digit',
      'value: -895',
      'mends: 3',
      'arithmetic: (total D7, terms (cell B7, label Budget 2023, weight 1, amount -910) (cell C7, label Ändring, weight 1, amount 15), sum -895, stated -885, blank false, difference 10, slack 1.5)',
      'others: (label Verksamhetens kostnader, arithmetic (total D8, terms (cell D6, label Personalkostnader, weight 1, amount -2340) (cell D7, label Köp av tjänster, weight 1, amount -895), sum -3235, stated -3235, blank false, difference 0, slack 1.5)) (label Avvikelse, arithmetic (total F7, terms (cell E7, label Bokslut 2023, weight 1, amount -880) (cell D7, label Budget 2023 efter ändringar, weight -1, amount -895), sum 15, stated 15, blank false, difference 0, slack 1.5))',
    ],
  ]);
});

test('a sum in which any cell could be wrong, and one that rounding explains', () => {
  expect(
    whole(
      workbook(`
               | Budget 2023 | Bokslut 2023
      Löner    | 12 | 13
      Hyror    | 40 | 51
      Material | 7  | 7
      Summa    | 60 | 99
    `),
    ),
  ).toEqual([
    [
      'error C5 sum-equals-parts-d5dd4ef3 relation-broken t1',
      'related: C2 C3 C4',
      'stated: 99',
      'expected: 71',
      'difference: 28',
      'candidates: (cell C5, value 69, range 69 73) (cell C2, value 43, range 39 43) (cell C3, value 81, range 77 81) (cell C4, value 35, range 33 37)',
      'label: Summa',
      'column: Bokslut 2023',
      'relation: sum',
      'arithmetic: (total C5, terms (cell C2, label Löner, weight 1, amount 13) (cell C3, label Hyror, weight 1, amount 51) (cell C4, label Material, weight 1, amount 7), sum 71, stated 99, blank false, difference 28, slack 2)',
    ],
    [
      'info B5 sum-equals-parts-1891bef5 rounded t1',
      'related: B2 B3 B4',
      'stated: 60',
      'expected: 59',
      'difference: 1',
      'label: Summa',
      'column: Budget 2023',
      'relation: sum',
      'arithmetic: (total B5, terms (cell B2, label Löner, weight 1, amount 12) (cell B3, label Hyror, weight 1, amount 40) (cell B4, label Material, weight 1, amount 7), sum 59, stated 60, blank false, difference 1, slack 2)',
    ],
  ]);
});

test('figures as text, formulas that miss a line or point at nothing, a share that does not follow', () => {
  expect(
    whole(
      workbook(`
               | Budget 2023         | Bokslut 2023        | %
      Löner    | 120 =B9             | '131                | 109,2
      Hyror    | 400                 | 410                 | 102,5
      Material | 70                  | 75                  | 93,3
      Summa    | 590 =SUM(B2:B3)     | 616 =SUM(C2:C4)     | 104,4
    `),
    ),
  ).toEqual([
    [
      'warning C2 text-number-636a24f0 text-number t1',
      'label: Löner',
      'column: Bokslut 2023',
      'lines: Löner',
      'cells: 1',
      'columns: 1',
    ],
    [
      'warning B5 sum-leaves-out-row-0845ad9c sum-leaves-out-row t1',
      'related: B4',
      'stated: 590',
      'label: Summa',
      'column: Budget 2023',
      'lines: Material',
    ],
    [
      'warning B2 empty-reference-9eacfad9 empty-reference t1',
      'related: B9',
      'label: Löner',
      'column: Budget 2023',
      'address: B9',
      'text: ',
    ],
    [
      'warning D4 percent-column-9f86991f percent-differs t1',
      'related: C4 B4',
      'stated: 93.3',
      'expected: 107.1',
      'label: Material',
      'column: %',
      'of: Bokslut 2023',
      'over: Budget 2023',
    ],
  ]);
});

test('what words and the time of the year say of single lines', () => {
  expect(
    whole(
      workbook(`
                           | Budget 2023 | Utfall jan-aug 2023 | Prognos 2023
      Försäljningsintäkter | 600  | 400  | 600
      Avgiftsintäkter      | 230  | 117  | 224
      Personalkostnader    | -460 | -300 | -450
      varav pensioner      | -40  | -310 | -45
      Köp av tjänster      | -90  | 55   | -80
      Hyror                | -30  | -44  | -31
      Understöd            | -12  |      | -12
      Understöd            | -12  |      | -12
    `),
    ),
  ).toEqual([
    [
      'info C8 blank-outcome-f7d5602d blank-outcome t1',
      'related: C9',
      'label: Understöd',
      'column: Utfall jan-aug 2023',
      'lines: Understöd Understöd',
    ],
    [
      'warning C6 line-sign-2f0b7f81 line-sign t1',
      'stated: 55',
      'label: Köp av tjänster',
      'column: Utfall jan-aug 2023',
      'side: cost',
      'usual: minus',
    ],
    [
      'warning C7 outcome-over-forecast-8aa4a622 outcome-over-forecast t1',
      'related: D7',
      'stated: -44',
      'label: Hyror',
      'column: Utfall jan-aug 2023',
      'booked: -44',
      'forecast: -31',
      'forecastColumn: Prognos 2023',
    ],
    [
      'info D3 required-pace-31405428 required-pace t1',
      'related: C3',
      'stated: 224',
      'label: Avgiftsintäkter',
      'column: Prognos 2023',
      'months: 8',
      'booked: 117',
      'forecast: 224',
      'pace: 1.8',
    ],
    [
      'error C5 memo-exceeds-line-75df96d9 memo-exceeds-line t1',
      'related: C4',
      'stated: -310',
      'label: varav pensioner',
      'column: Utfall jan-aug 2023',
      'whole: Personalkostnader',
      'limit: -300',
    ],
  ]);
});

test('one cell a thousand times too small', () => {
  expect(
    whole(
      workbook(`
          | Bokslut 2022 | Budget 2023 | Bokslut 2023
      A   | 1 200 000    | 1 250 000   | 1 300
      B   | 300 000      | 310 000     | 305 000
    `),
    ),
  ).toEqual([
    [
      'warning D2 scale-break-e76d15c7 scale-cell t1',
      'stated: 1300',
      'label: A',
      'column: Bokslut 2023',
      'large: false',
    ],
  ]);
});

test('one column in another unit', () => {
  expect(
    whole(
      workbook(`
      Nämnd | Budget 2023 | Bokslut 2023
      A | 1 200 | 1 300 000
      B | 300 | 305 000
      C | 80 | 75 000
    `),
    ),
  ).toEqual([
    ['warning C1 scale-break-054aa0f0 scale-column t1', 'label: ', 'column: Bokslut 2023', 'large: true'],
  ]);
});

test('deviations that go against their header', () => {
  expect(
    whole(
      workbook(`
      Nämnd | TA 2023 | TP 2023 | Poikkeama TA - TP
      A | 100 | 120 | 20
      B | 50 | 45 | -5
      C | 20 | 26 | 6
    `),
    ),
  ).toEqual([
    [
      'warning D1 header-contradicts-bace2e9f header-direction t1',
      'label: ',
      'column: Poikkeama TA - TP',
      'said: budget-outcome',
    ],
  ]);
});

test('shares that are not said to be shares', () => {
  expect(
    whole(
      workbook(`
      Nämnd | Budget 2023 | Utfall 2023 | Avvikelse
      A | 400 | 380 | 95
      B | 200 | 210 | 105
      C | 50 | 60 | 120
    `),
    ),
  ).toEqual([['warning D1 header-contradicts-5602cd0b header-percent t1', 'label: ', 'column: Avvikelse']]);
});

test('a year that was copied', () => {
  expect(
    whole(
      workbook(`
      Nämnd | Utfall 2021 | Utfall 2022
      A | 400 | 400
      B | 210 | 210
      C | 50 | 50
      D | 33 | 33
    `),
    ),
  ).toEqual([
    [
      'warning C1 header-contradicts-a240af9f header-copied t1',
      'label: ',
      'column: Utfall 2022',
      'other: Utfall 2021',
    ],
  ]);
});

test('sums that hold in the cells and not on paper', () => {
  expect(
    whole(
      workbook(`
                  | Budget 2023 | Utfall 2023
      Försäljning | 10,4 ~0     | 20,5 ~0
      Avgifter    | 30,4 ~0     | 40,5 ~0
      Bidrag      | 50,1 ~0     | 60,3 ~0
      Summa       | 90,9 ~0    | 121,3 ~0
    `),
    ),
  ).toEqual([
    [
      'info B5 shown-digits-fa7303e8 shown-digits t1',
      'related: C5',
      'label: Summa',
      'column: Budget 2023',
      'cells: 2',
    ],
  ]);
});

test('a number typed among formulas', () => {
  expect(
    whole(
      workbook(`
                        | Budget 2023 | Utfall 2023 | Avvikelse
      Försäljning       | 100         | 120         | 20 =C2-B2
      Avgifter          | 30          | 20          | -10
      Personalkostnader | -50         | -45         | 5 =C4-B4
      Hyror             | -20         | -22         | -2 =C5-B5
    `),
    ),
  ).toEqual([
    [
      'warning D3 typed-among-formulas-4dd434a0 typed-among-formulas t1',
      'related: D2 D4 D5',
      'stated: -10',
      'label: Avgifter',
      'column: Avvikelse',
    ],
  ]);
});

test('the same line twice', () => {
  expect(
    whole(
      workbook(`
              | Budget 2023 | Bokslut 2023
      Löner   | 12 | 13
      Hyror   | 5  | 6
      Löner   | 12 | 13
      Summa   | 29 | 32
    `),
    ),
  ).toEqual([
    ['warning A4 duplicate-row-90181bf9 duplicate-row t1', 'related: A2', 'label: Löner', 'column: '],
  ]);
});

test('a sentence that says another net', () => {
  expect(
    whole(
      workbook(`
      Avdelningens budget uppgår till 20,7 mnkr netto i år.
      Administrativa avdelningen
      Belopp i tkr
                      | Budget 2012
      Summa intäkter  | 900
      Summa kostnader | 33 800
      Summa netto     | 32 900
    `),
    ),
  ).toEqual([
    [
      'warning A1 prose-contradicts-f7105de4 prose-contradicts t1',
      'related: B7',
      'stated: 20.7',
      'expected: 32.9',
      'label: Summa netto',
      'column: Budget 2012',
      'said: 20.7',
      'unit: mnkr',
    ],
  ]);
});

test('a goal that is better than all under it', () => {
  expect(
    whole(
      workbook(`
      KF:s mål för verksamhetsområdet: 2.1 Klimat |  |
      Uppfylls delvis                             |  |
      Indikator                                   | Utfall | Årsmål
      Ekologiska livsmedel                        | 75 % | 70 %
      Nämndmål: Hållbar utveckling                |  |
      Uppfylls helt                               |  |
    `),
    ),
  ).toEqual([
    [
      'warning A2 goal-contradicts-children-95d3909d goal-contradicts-children –',
      'related: A6',
      'label: 2.1 Klimat',
      'column: ',
      'status: partly',
      'children: 1',
      'differing: 1',
      'better: true',
      'explained: false',
    ],
  ]);
});

test('the budget of one year in two documents', () => {
  expect(
    whole(
      workbook(
        `
      Bildning
                        | Budget 2023
      Försäljning       | 270
      Personalkostnader | -1 900
      Köp av tjänster   | -2 030
      Hyror             | -34
    `,
        `
      Bildning
                        | Budget 2023 | Bokslut 2023
      Försäljning       | 270    | 300
      Personalkostnader | -2 000 | -1 800
      Köp av tjänster   | -2 030 | -1 900
      Hyror             | -34    | -33
    `,
      ),
    ),
  ).toEqual([
    [
      'warning Blad2!B4 budget-differs-8de500bb budget-differs t2',
      'related: B4',
      'stated: -2000',
      'label: Personalkostnader',
      'column: Budget 2023',
      'lines: Personalkostnader',
      'other: -1900',
      'otherCell: B4',
    ],
  ]);
});
test('what is told of indicators and of activities', () => {
  expect(
    whole(
      workbook(`
      Nämndmål: God arbetsgivare |  |  |  |  |  |  |
      Indikator             | Periodens utfall | Utfall män | Utfall kvinnor | Utfall VB 2022 | Prognos helår | Årsmål | Period
      Sjukfrånvaro          | 7,5 %  | 5,1 % | 5,6 % | 55 %  | 6,4 % | 6,5 % | Tertial 2 2023
      Nöjda kunder          | 87 NKI |       |       | 86 NKI | 87 NKI | 85 % | Tertial 2 2023
      Medarbetarindex       | 82     | 78    | 82    | 81    | 83    | 84     | Tertial 2 2023
      Kostnad per elev      | 90     |       |       | 91    |       | 100    | Tertial 2 2023
      Frisktal              |        |       |       | 50 %  |       | 60 %   | Tertial 2 2023
      Besök                 | 70     |       |       | 66    |       |        | Tertial 2 2023
      Andel som har tid     | 60 %   |       |       | 71 %  |       | 80 %   | Tertial 2 2023
      Analys: Av svararna upplevde 60 procent att de inte hade tid.
      Aktivitet | Startdatum | Slutdatum | Avvikelse
      Krisövning | 2023-06-30 | 1.6.2023 |
      Handlingsplan | 2023-01-01 | 2023-05-31 |
      Kartläggning under året | 2023-01-01 | 2023-01-31 | Nej
      Upphandling | 2023-01-01 | 2023-12-31 |
      Analys: Projektet har förlängts till juni 2024.
    `),
    ),
  ).toEqual([
    [
      'warning F3 forecast-crosses-target-8776ac55 forecast-crosses-target t1',
      'related: B3 G3',
      'label: Sjukfrånvaro',
      'column: Prognos helår',
      'outcome: (amount 7.5, unit %)',
      'forecast: (amount 6.4, unit %)',
      'target: (amount 6.5, unit %)',
      'hopeful: true',
      'explained: false',
    ],
    [
      'warning F5 missed-without-analysis-6522b40b missed-without-analysis t1',
      'related: G5',
      'label: Medarbetarindex',
      'column: Prognos helår',
      'basis: (amount 83, unit )',
      'target: (amount 84, unit )',
      'byForecast: true',
    ],
    [
      'warning B3 total-outside-sexes-15c65491 total-outside-sexes t1',
      'related: C3 D3',
      'label: Sjukfrånvaro',
      'column: Periodens utfall',
      'total: (amount 7.5, unit %)',
      'men: (amount 5.1, unit %)',
      'women: (amount 5.6, unit %)',
    ],
    [
      'info B5 total-outside-sexes-90a69b56 total-equals-one-sex t1',
      'related: C5 D5',
      'label: Medarbetarindex',
      'column: Periodens utfall',
      'total: (amount 82, unit )',
      'men: (amount 78, unit )',
      'women: (amount 82, unit )',
    ],
    [
      'warning G4 indicator-unit-898d324f indicator-unit t1',
      'related: B4',
      'label: Nöjda kunder',
      'column: Årsmål',
      'unit: %',
      'other: NKI',
    ],
    ['warning G8 target-missing-8ab1308a target-missing t1', 'label: Besök', 'column: Årsmål'],
    [
      'warning B7 indicator-unanswered-57baf3c2 indicator-unanswered t1',
      'label: Frisktal',
      'column: Periodens utfall',
      'explained: false',
    ],
    [
      'info B6 direction-unknown-bc5734cd direction-unknown t1',
      'related: G6',
      'label: Kostnad per elev',
      'column: Periodens utfall',
      'basis: (amount 90, unit )',
      'target: (amount 100, unit )',
    ],
    [
      'warning B9 complement-answered-33c1a979 complement-answered t1',
      'label: Andel som har tid',
      'column: Periodens utfall',
      'said: 60',
      'complement: 40',
      'target: 80',
    ],
    [
      'warning D12 activity-overdue-0fca826e activity-overdue t2',
      'related: C12',
      'label: Krisövning',
      'column: ',
      'end: 2023-06-01',
      'periodEnd: 2023-08-31',
      'explained: false',
    ],
    [
      'warning D13 activity-overdue-b8f63ba6 activity-overdue t2',
      'related: C13',
      'label: Handlingsplan',
      'column: ',
      'end: 2023-05-31',
      'periodEnd: 2023-08-31',
      'explained: false',
    ],
    [
      'warning C15 activity-postponed-0d747460 activity-postponed t2',
      'related: D15',
      'label: Upphandling',
      'column: ',
      'end: 2023-12-31',
      'words: Projektet har förlängts till juni 2024.',
      'cancelled: false',
    ],
    [
      'error C12 activity-dates-c03e4a40 activity-ends-before-start t2',
      'related: B12',
      'label: Krisövning',
      'column: ',
      'start: 2023-06-30',
      'end: 2023-06-01',
    ],
    [
      'warning C14 activity-dates-0408a849 activity-ends-early t2',
      'related: B14',
      'label: Kartläggning under året',
      'column: ',
      'end: 2023-01-31',
    ],
  ]);
});
