import { readTables } from '../../../../src/engine';
import { columnsOf } from '../../../../src/engine/reading/columns/columns';
import { findBlocks } from '../../../../src/engine/reading/layout/layout';
import { roleOfHeader } from '../../../../src/engine/reading/columns/roles';
import { sheet, workbook } from '../../../support/text-table';

function headers(drawing: string): string[] {
  const [block] = findBlocks(sheet('Blad', drawing));
  return (
    (block ? columnsOf(block)?.columns : undefined)?.map(({ role, header }) => `${role}: ${header}`) ?? []
  );
}

test.each([
  ['Kommun-bidrag 2023', 'budget'],
  ['Talous-arvio 2023', 'budget'],
  ['TA', 'budget'],
  ['Menot TA 2023', 'budget'],
  ['TA2025', 'budget'],
  ['TAE 2025', 'budget'],
  ['Enn. 2024', 'forecast'],
  ['Ändring II', 'amendment'],
  ['Kostnader 2023', 'outcome'],
  ['Netto TAM', 'amended'],
  ['Kulut KS 2026', 'plan'],
  ['Kostnader', 'other'],
  ['TA-muutokset', 'amendment'],
  ['Budgetförändringar', 'amendment'],
  ['Ta + Ta-muutos', 'amended'],
  ['TA+M 2023', 'amended'],
  ['Budget efter budgetförändringar', 'amended'],
  ['TA yhteensä', 'amended'],
  ['Tot 1-8/2021', 'outcome'],
  ['BG 2023', 'budget'],
  ['Ram 2025', 'budget'],
  ['BG-ändr.', 'amendment'],
  ['Budgetändr.', 'amendment'],
  ['Omdisponerade anslagsbelopp', 'amendment'],
  ['BG 2023 e. ändr.', 'amended'],
  ['BS 2022', 'outcome'],
  ['2016 1000€', 'outcome'],
  ['Ennuste vs. TA', 'deviation'],
  ['Prognos-bokslut 2022', 'deviation'],
  ['Budget-prognos för 2021', 'forecast'],
  ['TP 2022', 'outcome'],
  ['01.01.-31.12.2023', 'outcome'],
  ['Ed. TP', 'prior'],
  ['KS 2026', 'plan'],
  ['Not 1, 2', 'note'],
  ['Liite 4', 'note'],
  ['Poikk.', 'deviation'],
  ['Ylitysoikeus', 'other'],
  ['kr/inv', 'share'],
  ['Prislapp kr', 'share'],
  ['À-pris', 'share'],
  ['Snitt per dygn', 'share'],
  ['Prisuppräkning', 'other'],
  ['Tot. %', 'share'],
  ['Prognos–budget', 'deviation'],
  ['Utfall 2023 - bokslut 2022', 'deviation'],
  ['Prognos mot årsbudget', 'deviation'],
  ['2024 Plan', 'plan'],
  ['TAM 2023', 'amended'],
  ['Muut. TA23', 'amended'],
  ['TP22', 'outcome'],
  ['Budget -24', 'budget'],
  ['Not 24', 'note'],
  ['Tot. 1-4/2023', 'outcome'],
  ['Avv. prognos', 'deviation'],
  ['Avv budget', 'deviation'],
  ['Budgetdiff', 'deviation'],
  ['Skillnad mot budget', 'deviation'],
  ['Över-/underskott', 'deviation'],
  ['Kvarvarande budget', 'deviation'],
  ['Progn. helår', 'forecast'],
  ['Enn. 2024', 'forecast'],
  ['Prognosförändring', 'other'],
  ['Förändring mot föregående prognos', 'other'],
  ['Utf. jan-apr', 'outcome'],
  ['BSL 2023', 'outcome'],
  ['Bud. helår', 'budget'],
  ['Utgångsram', 'budget'],
  ['Gällande budget', 'amended'],
  ['Budget inkl. ombudgetering', 'amended'],
  ['TB 1', 'amendment'],
  ['TA muutos', 'amendment'],
  ['Överföring från 2023', 'amendment'],
  ['Förbrukningsgrad', 'share'],
  ['Anm.', 'text'],
  ['Kst', 'note'],
  ['Antal anställda', 'other'],
  ['Program', 'other'],
])('%s is %s', (header, role) => {
  expect(roleOfHeader(header)).toBe(role);
});

test('a word broken over two rows is one, and does not reach over the next columns', () => {
  expect(
    headers(`
                        | TA     |       |          | Ennuste |       |
                        |        |       | Toimin-  |         |       | Toimin-
                        | Tuotot | Kulut | takate   | Tuotot  | Kulut | takate
      Kaupunginhallitus | 2 394  | 9 629 | -7 235   | 2 583   | 9 600 | -7 017
    `),
  ).toEqual([
    'label: ',
    'budget: TA Tuotot',
    'budget: TA Kulut',
    'budget: TA Toimintakate',
    'forecast: Ennuste Tuotot',
    'forecast: Ennuste Kulut',
    'forecast: Ennuste Toimintakate',
  ]);
});

test('a header in pieces does not reach past the start of the next group', () => {
  expect(
    headers(`
                      | Kostnader |           | Intäkter |
                      |           | Avvikelse |          | Avvikelse
                      | Budget    | mot budget | Budget  | mot budget
      Kommunstyrelsen | 132       | 11        | 24       | 3
      Socialnämnden   | 415       | -37       | 173      | 4
    `),
  ).toEqual([
    'label: ',
    'budget: Kostnader Budget',
    'deviation: Kostnader Avvikelse mot budget',
    'budget: Intäkter Budget',
    'deviation: Intäkter Avvikelse mot budget',
  ]);
});

test('a group header in the middle of its columns stands over all of them', () => {
  expect(
    headers(`
      Huvudtitel  |           | Budget    |        |           | Utfall    |
                  | Intäkter  | Kostnader | Netto  | Intäkter  | Kostnader | Netto
      Förvaltning | 12 000    | -310 000  | -298 000 | 11 400  | -302 500  | -291 100
      Gravvård    | 210 000   | -398 000  | -188 000 | 204 300 | -401 200  | -196 900
    `),
  ).toEqual([
    'label: Huvudtitel',
    'budget: Budget Intäkter',
    'budget: Budget Kostnader',
    'budget: Budget Netto',
    'outcome: Utfall Intäkter',
    'outcome: Utfall Kostnader',
    'outcome: Utfall Netto',
  ]);
});

test('a year that nobody has filled in stays what its header says', () => {
  expect(
    headers(`
      1 000 €     | TP 2021 | TA 2022 | TA 2023
      Maksutulot  |         |         | 88 183
      Muut tulot  |         |         | 24 256
    `),
  ).toEqual(['label: 1 000 €', 'outcome: TP 2021', 'budget: TA 2022', 'budget: TA 2023']);
});

test('thousands of euros under the years are a unit and no amount', () => {
  expect(
    headers(`
                     | 2016  | 2015
                     | 1000€ | 1000€
      Toimintatuotot | 137   | 148
      Toimintakulut  | -620  | -621
    `),
  ).toEqual(['label: ', 'outcome: 2016 1000€', 'outcome: 2015 1000€']);
});

test('four digits after a role are a year and its month', () => {
  const [block] = findBlocks(
    sheet(
      'Blad',
      `
      tkr       | Utfall 2404 | Budget 2404 | Utfall 2012
      Personal  | -88 410     | -86 900     | -83 120
      Läkemedel | -12 114     | -11 800     | -11 020
    `,
    ),
  );
  const columns = (block ? columnsOf(block)?.columns : undefined) ?? [];
  expect(columns.map(({ year, months }) => [year, months])).toEqual([
    [null, null],
    [2024, 4],
    [2024, 4],
    [2012, null],
  ]);
});

test('a year of two figures is one where the word before it says what the column is', () => {
  const block = findBlocks(
    sheet(
      'Blad1',
      `
      tkr       | BS22    | Budget -24 | Prognos 10 | Grupp 30
      Personal  | -88 410 | -86 900    | -83 120    | 12
      Läkemedel | -12 114 | -11 800    | -11 020    | 14
    `,
    ),
  )[0];
  const columns = (block ? columnsOf(block)?.columns : undefined) ?? [];
  expect(columns.map(({ role, year }) => [role, year])).toEqual([
    ['label', null],
    ['outcome', 2022],
    ['budget', 2024],
    ['forecast', null],
    ['other', null],
  ]);
});

test('on a sheet that is no budget the labels are no header of their column', () => {
  const [read] = readTables(
    workbook(`
      Mittari              | 2024  | 2023
      Kassan riittävyys    | 19    | 18
      Lainat euroa/asukas  | 4 583 | 4 499
      Asukkaita            | 9 904 | 9 998
    `),
  ).tables;
  expect(read?.table.columns.map(({ role, header }) => `${role}: ${header}`)).toEqual([
    'label: ',
    'outcome: 2024',
    'outcome: 2023',
  ]);
});
