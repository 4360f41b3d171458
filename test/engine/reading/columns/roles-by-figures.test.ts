import { readTables } from '../../../../src/engine';
import { workbook } from '../../../support/text-table';

function roles(drawing: string): string[] {
  const [read] = readTables(workbook(drawing)).tables;
  return (read?.table.columns ?? []).filter(({ role }) => role !== 'label').map(({ role }) => role);
}

test('what lies between outcome and budget is the deviation, whatever its header says', () => {
  expect(
    roles(`
                        | Budget 2023 | Utfall 2023 | Kvar
      Intäkter          | 3 450       | 3 212       | 238
      Personalkostnader | -78 900     | -77 455     | -1 445
      Övriga kostnader  | -9 120      | -9 433      | 313
    `),
  ).toEqual(['budget', 'outcome', 'deviation']);
});

test('a budget and its amendments make the amended budget', () => {
  expect(
    roles(`
                    | Budjetti 2023 | +/-  | Yhteensä | Toteuma
      Tuotot        | 3 450         | 50   | 3 500    | 3 212
      Henkilöstö    | -78 900       | -300 | -79 200  | -77 455
      Muut kulut    | -9 120        | 45   | -9 075   | -9 433
    `),
  ).toEqual(['budget', 'amendment', 'amended', 'outcome']);
});

test('from one year to the next is a change, not an amendment', () => {
  expect(
    roles(`
                 | Budget 2023 | Förändring | Budget 2024
      Skola      | -78 900     | -300       | -79 200
      Omsorg     | -69 120     | 45         | -69 075
      Teknik     | -9 120      | -880       | -10 000
    `),
  ).toEqual(['budget', 'other', 'budget']);
});

test('two rows are chance', () => {
  expect(
    roles(`
             | Budget 2023 | Utfall 2023 | Antal
      Skola  | 10          | 7           | 3
      Omsorg | 12          | 8           | 4
      Teknik | 14          | 8           | 2
    `),
  ).toEqual(['budget', 'outcome', 'other']);
});

test('the net that the deviation is counted from is what was booked, and so are its revenue and costs', () => {
  expect(
    roles(`
      Nämnd           | Intäkter | Kostnader | Netto  | Budget | Avvikelse
      Kommunstyrelse  | 12,4     | -131,0    | -118,6 | -120,2 | 1,6
      Barnnämnd       | 38,1     | -440,9    | -402,8 | -399,5 | -3,3
      Socialnämnd     | 51,7     | -429,4    | -377,7 | -380,0 | 2,3
      Summa           | 102,2    | -1 001,3  | -899,1 | -899,7 | 0,6
    `),
  ).toEqual(['outcome', 'outcome', 'outcome', 'budget', 'deviation']);
});

test('a change beside forecasts alone is no amendment', () => {
  expect(
    roles(`
      Nämnd          | Prognos aug | Prognos apr | Förändring
      Kulturnämnd    | -1,2        | 0,4         | -1,6
      Socialnämnd    | -14,0       | -9,5        | -4,5
      Tekniska       | 2,1         | 2,0         | 0,1
    `),
  ).toEqual(['forecast', 'forecast', 'other']);
});

test('what is left lies between what there was and what was used, whatever these are called', () => {
  expect(
    roles(`
      Projekt      | Tilldelning 2024 | Disponibelt | Hittills | Kvar att disponera
      Gatubelysning | 2 300           | 2 905       | 2 032    | 873
      Lekplatser    | 1 300           | 1 415       | 1 617    | -202
      Bryggor       | 8 100           | 8 218       | 2 616    | 5 602
    `),
  ).toEqual(['budget', 'amended', 'outcome', 'deviation']);
  expect(
    roles(`
      Nämnd         | Tertial 1 | Tertial 2 | Helår 2024 | Budget 2024 | Kvar
      Skola         | 28 412    | 30 107    | 58 519     | 60 000      | 1 481
      Omsorg        | 51 934    | 49 886    | 101 820    | 100 500     | -1 320
      Teknik        | 7 204     | 8 951     | 16 155     | 16 900      | 745
    `),
  ).toEqual(['other', 'other', 'outcome', 'budget', 'deviation']);
});

test('of a bare deviation one end must be named', () => {
  expect(
    roles(`
                    | Före 2024 | Efter 2024 | Avvikelse
      Intäkter      | 3 450     | 3 212      | 238
      Lokaler       | 7 890     | 7 745      | 145
      Personal      | 9 120     | 9 433      | -313
    `),
  ).toEqual(['other', 'other', 'deviation']);
});

test('an amendment that is named makes the column after it the amended budget', () => {
  expect(
    roles(`
      1 000 euro | Budget  | Anslagsändring | Totalt  | Utfall   | Avvikelse
      Inkomster  | 5 000   | 0              | 5 000   | 2 396    | -2 604
      Utgifter   | -95 624 | 14 570         | -81 054 | -105 750 | -24 696
      Netto      | -90 624 | 14 570         | -76 054 | -103 354 | -27 300
    `),
  ).toEqual(['budget', 'amendment', 'amended', 'outcome', 'deviation']);
});

const between = (header: string, ...rows: string[]) =>
  roles(
    [
      header,
      'Intäkter          | 3 450   | 3 212   | -238',
      'Personalkostnader | -78 900 | -77 455 | 1 445',
      'Övriga kostnader  | -9 120  | -9 433  | -313',
      ...rows,
    ].join('\n'),
  );

test('three rows of four must agree; a row with nothing in it says nothing', () => {
  const header = '| Budget 2023 | Utfall 2023 | Skillnad';
  expect(between(header)).toEqual(['budget', 'outcome', 'deviation']);
  expect(between(header, 'Material | -10 | -14 | 9')).toEqual(['budget', 'outcome', 'deviation']);
  expect(between(header, 'Material | -10 | -14 | 9', 'Hyror | -10 | -14 | 9')).toEqual([
    'budget',
    'outcome',
    'other',
  ]);
  expect(between(header, 'Material | 0 | -14 | 9', 'Hyror | -10 | 0 | 9', 'El | -10 | -14 |')).toEqual([
    'budget',
    'outcome',
    'deviation',
  ]);
});

test('effects on the result lie between the columns one way for revenue and the other for costs', () => {
  expect(
    roles(`
                        | Budget 2023 | Utfall 2023 | Skillnad
      Intäkter          | 3 450       | 3 212       | -238
      Personalkostnader | 78 900      | 77 455      | 1 445
      Övriga kostnader  | 9 120       | 9 433       | -313
    `),
  ).toEqual(['budget', 'outcome', 'deviation']);
});

test('nothing lies between columns of two years, or of two measures', () => {
  expect(between('| Budget 2023 | Utfall 2022 | Skillnad')).toEqual(['budget', 'outcome', 'other']);
  expect(between('| Budget 2023 | Utfall | Skillnad 2023')).toEqual(['budget', 'outcome', 'deviation']);
  expect(between('| Budget 2023 | Utfall 2023 | Skillnad 2022')).toEqual(['budget', 'outcome', 'other']);
  expect(between('| Budget 2023 intäkter | Utfall 2023 | Skillnad')).toEqual(['budget', 'outcome', 'other']);
  expect(between('| Budget 2023 | Utfall 2023 | Skillnad intäkter')).toEqual(['budget', 'outcome', 'other']);
  expect(between('| Budget 2023 intäkter | Utfall 2023 intäkter | Skillnad intäkter')).toEqual([
    'budget',
    'outcome',
    'deviation',
  ]);
});

test('it may be the forecast, or the amended budget', () => {
  expect(between('| Budget 2023 efter ändringar | Prognos 2023 | Skillnad')).toEqual([
    'amended',
    'forecast',
    'deviation',
  ]);
});

const amended = (header: string) =>
  roles(`
    ${header}
    Skola  | -78 900 | -300 | -79 200
    Omsorg | -69 120 | 45   | -69 075
    Teknik | -9 120  | -880 | -10 000
  `);

test('a bare change is an amendment to a budget of its year, and a mere change between two others', () => {
  expect(amended('| Budget 2023 | Ändring | Nytt läge')).toEqual(['budget', 'amendment', 'amended']);
  expect(amended('| Budget 2023 | +/- | Budget 2023 ny')).toEqual(['budget', 'amendment', 'amended']);
  expect(amended('| Budget 2023 | Tillskott | Budget 2024')).toEqual(['budget', 'other', 'budget']);
  expect(amended('| Budget 2023 | Ändring intäkter | Nytt läge')).toEqual(['budget', 'other', 'other']);
  expect(amended('| Utfall 2022 | Ändring | Utfall 2023')).toEqual(['outcome', 'other', 'outcome']);
  expect(amended('| Plan 2024 | Ändring | Plan 2025')).toEqual(['plan', 'other', 'plan']);
  expect(amended('| Utfall 2022 | Budgetändring | Läge')).toEqual(['outcome', 'amendment', 'other']);
  expect(amended('| Budget 2023 efter ändringar | Ändring | Läge')).toEqual([
    'amended',
    'amendment',
    'other',
  ]);
});

test('a change is the later year less the earlier and never the other way', () => {
  expect(
    roles(`
             | Budget 2023 | Budget 2024 | Förändring
      Skola  | -78 900     | -79 200     | -300
      Omsorg | -69 120     | -69 075     | 45
      Teknik | -9 120      | -10 000     | -880
    `),
  ).toEqual(['budget', 'budget', 'other']);
  expect(
    roles(`
             | Budget 2023 | Budget 2024 | Förändring
      Skola  | -78 900     | -79 200     | 300
      Omsorg | -69 120     | -69 075     | -45
      Teknik | -9 120      | -10 000     | 880
    `),
  ).toEqual(['budget', 'budget', 'amendment']);
});

const booked = (header: string, ...figures: readonly [string, string]) =>
  roles(`
    ${header}
    Kommunstyrelse | ${figures[0]} 12,4 | -131,0 | -118,6 | ${figures[1]} -120,2 | 1,6
    Barnnämnd      | ${figures[0]} 38,1 | -440,9 | -402,8 | ${figures[1]} -399,5 | -3,3
    Socialnämnd    | ${figures[0]} 51,7 | -429,4 | -377,7 | ${figures[1]} -380,0 | 2,3
  `);

test('what was booked is told by its net only where no column says it, and one net alone fits', () => {
  expect(booked('Nämnd | Antal | Intäkter | Kostnader | Netto | Budget | Avvikelse', '7 |', '')).toEqual([
    'other',
    'outcome',
    'outcome',
    'outcome',
    'budget',
    'deviation',
  ]);
  expect(booked('Nämnd | Intäkter | Kostnader | Netto | Utfall | Budget | Avvikelse', '', '-9 |')).toEqual([
    'other',
    'other',
    'other',
    'outcome',
    'budget',
    'deviation',
  ]);
  expect(booked('Nämnd | Intäkter | Kostnader | Netto | Prognos | Budget | Avvikelse', '', '-9 |')).toEqual([
    'other',
    'other',
    'other',
    'forecast',
    'budget',
    'deviation',
  ]);
  expect(
    booked('Nämnd | Intäkter | Kostnader | Netto | Läge netto | Budget | Avvikelse', '', '-9 |'),
  ).toEqual(['other', 'other', 'other', 'other', 'budget', 'deviation']);
  expect(booked('Nämnd | Intäkter | Kostnader | Netto | Budget | Rest', '', '')).toEqual([
    'other',
    'other',
    'other',
    'budget',
    'other',
  ]);
});

test('TAM is the amendment where another column is the amended budget', () => {
  expect(
    roles(`
                    | TA 2023 | TAM  | TA+M 2023 | TP 2023
      Tuotot        | 3 450   | 50   | 3 500     | 3 212
      Henkilöstö    | -78 900 | -300 | -79 200   | -77 455
      Muut kulut    | -9 120  | 45   | -9 075    | -9 433
    `),
  ).toEqual(['budget', 'amendment', 'amended', 'outcome']);
  expect(
    roles(`
                    | TA 2023 | TAM     | TP 2023
      Tuotot        | 3 450   | 3 500   | 3 212
      Henkilöstö    | -78 900 | -79 200 | -77 455
      Muut kulut    | -9 120  | -9 075  | -9 433
    `),
  ).toEqual(['budget', 'amended', 'outcome']);
});

test('a total, a budget and what lies between them are no budget that was amended', () => {
  expect(
    roles(`
      Kommun    | Boende | Arbete | Sammanlagt | Budget | Skillnad
      Ingå      | 210    | 141    | 351        | 340    | 11
      Hangö     | 377    | 150    | 527        | 541    | -14
      Pargas    | 1 022  | 418    | 1 440      | 1 409  | 31
    `),
  ).toEqual(['other', 'other', 'other', 'budget', 'other']);
});
