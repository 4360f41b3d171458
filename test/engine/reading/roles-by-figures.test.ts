import { readTables } from '../../../src/engine';
import { workbook } from '../../support/text-table';

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
