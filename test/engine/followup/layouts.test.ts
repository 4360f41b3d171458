import type { CellValue } from '../../../src/engine/model/cell';
import { made, sheetOf, valueOf } from '../../support/follow-up';
import { recalculated } from '../../support/recalculate';

type Rows = readonly (readonly CellValue[])[];

function made1(rows: Rows, name = 'Blad1') {
  const workbook = { sheets: [sheetOf(name, rows)] };
  return { ...made(workbook), workbook };
}

/** Label, budget, outcome, forecast and deviation of the rows that have a flag. */
function shown({ plan, followUp }: ReturnType<typeof made>, keys: readonly string[]) {
  expect(followUp.statement.length + (followUp.areas?.areas.length ?? 0)).toBeGreaterThan(0);
  return keys.map((key) => [
    key,
    ...['amended', 'outcome', 'forecast', 'deviation', 'flag'].map((column) => valueOf(plan, key, column)),
  ]);
}

test('boards of a Swedish municipality with revenue, costs and net beside each other', async () => {
  const result = made1([
    ['Driftredovisning'],
    ['mnkr'],
    ['', 'Budget 2024', '', '', 'Utfall jan-aug 2024', '', '', 'Prognos 2024', '', ''],
    ['Nämnd', ...['', '', ''].flatMap(() => ['Intäkter', 'Kostnader', 'Netto'])],
    ['Kommunstyrelsen', 12, -110.5, -98.5, 8.1, -71.3, -63.2, 12.4, -110.3, -97.9],
    ['Bildningsnämnden', 48.2, -560.5, -512.3, 33, -371.4, -338.4, 49, -568.8, -519.8],
    ['Socialnämnden', 65, -496.2, -431.2, 41.5, -339, -297.5, 64, -506.7, -442.7],
    ['Summa', 125.2, -1167.2, -1042, 82.6, -781.7, -699.1, 125.4, -1185.8, -1060.4],
  ]);
  expect(shown(result, ['area:socialnämnden|cost', 'area:socialnämnden|result', 'areas|result'])).toEqual([
    ['area:socialnämnden|cost', -496.2, -339, -506.7, -10.5, null],
    ['area:socialnämnden|result', -431.2, -297.5, -442.7, -11.5, 'Uppfylls delvis'],
    ['areas|result', -1042, -699.1, -1060.4, -18.4, 'Uppfylls delvis'],
  ]);
  expect(await recalculated(result.workbook, result)).toEqual([]);
});

test('boards whose net costs carry no minus: more cost is worse', () => {
  const rows: Rows = [
    ['Nämndernas nettokostnader'],
    ['tkr'],
    ['Nämnd', 'Budget 2024', 'Utfall jan-aug 2024', 'Prognos 2024', 'Avvikelse'],
    ['Kommunstyrelsen', 98500, 63200, 97900, 600],
    ['Bildningsnämnden', 512300, 338400, 519800, -7500],
    ['Summa', 610800, 401600, 617700, -6900],
  ];
  const result = made1(rows);
  expect(shown(result, ['area:bildningsnämnden|result', 'areas|result'])).toEqual([
    ['area:bildningsnämnden|result', -512300, -338400, -519800, -7500, 'Uppfylls delvis'],
    ['areas|result', -610800, -401600, -617700, -6900, 'Uppfylls delvis'],
  ]);
  // Without deviations nothing says that they are costs; then the user is told.
  const bare = made1(rows.map((row) => row.slice(0, 4)));
  expect(valueOf(bare.plan, 'areas|result', 'deviation')).toBe(-6900);
  expect(bare.notices).toEqual([{ key: 'taken-as-costs', table: 'Nämndernas nettokostnader' }]);
});

test('a net that is costs less revenue is positive in the source and negative on the tab', async () => {
  const result = made1([
    ['Bildningsnämnden, bokslut 2024'],
    ['euro'],
    ['', 'Budget 2024', 'Bokslut 2024'],
    ['Intäkter', 120000, 131500],
    ['Personalkostnader', 900000, 912300],
    ['Köp av tjänster', 210000, 198000],
    ['Material', 45000, 52100],
    ['Kostnader sammanlagt', 1155000, 1162400],
    ['Netto', 1035000, 1030900],
  ]);
  expect(result.followUp.period).toBe('T3');
  expect(shown(result, ['sum:cost', 'sum:net'])).toEqual([
    ['sum:cost', -1155000, -1162400, '', -7400, 'Uppfylls delvis'],
    ['sum:net', -1035000, -1030900, '', 4100, 'Uppfylls helt'],
  ]);
  expect(await recalculated(result.workbook, result)).toEqual([]);
});

test('a whole Finnish municipality in text figures: the year’s result beside the net, nothing called binding', async () => {
  const result = made1([
    ['Tuloslaskelma, koko kunta'],
    ['1 000 €'],
    ['', 'TP 2023', 'TA 2024', 'Toteuma 1-8/2024', 'Ennuste 2024'],
    ['Toimintatuotot', '12 340', '12 900', '8 610', '13 000'],
    ['Toimintakulut', '\u221288 200', '\u221291 500', '\u221261 900', '\u221292 300'],
    ['Toimintakate', '\u221275 860', '\u221278 600', '\u221253 290', '\u221279 300'],
    ['Verotulot', '58 100', '60 200', '41 300', '60 500'],
    ['Valtionosuudet', '22 900', '23 400', '15 600', '23 400'],
    ['Korkokulut', '\u2212310', '\u2212400', '\u2212290', '\u2212430'],
    ['Vuosikate', '4 830', '4 600', '3 320', '4 170'],
    ['Suunnitelman mukaiset poistot', '\u22123 900', '\u22124 000', '\u22122 660', '\u22124 000'],
    ['Tilikauden tulos', '930', '600', '660', '170'],
  ]);
  expect(result.followUp).toMatchObject({ unitName: 'Koko kunta', period: 'T2', unit: { scale: 1000 } });
  expect(shown(result, ['sum:net', 'sum:result'])).toEqual([
    ['sum:net', -78600, -53290, -79300, -700, 'Uppfylls delvis'],
    ['sum:result', 600, 660, 170, -430, 'Uppfylls delvis'],
  ]);
  expect(valueOf(result.plan, 'sum:net', 'label')).toBe('Toimintakate');
  expect(await recalculated(result.workbook, result)).toEqual([]);
});

test('the period’s budget beside the year’s: the year is followed up', () => {
  const result = made1([
    ['Socialnämnden, uppföljning augusti 2024'],
    ['Belopp i tkr'],
    ['', 'Budget jan-aug', 'Utfall jan-aug', 'Avvikelse', 'Årsbudget', 'Årsprognos', 'Avvikelse'],
    ['Intäkter', 43300, 41500, -1800, 65000, 64000, -1000],
    ['Personalkostnader', -240000, -246000, -6000, -360000, -368500, -8500],
    ['Övriga kostnader', -60100, -62500, -2400, -90200, -92200, -2000],
    ['Summa kostnader', -300100, -308500, -8400, -450200, -460700, -10500],
    ['Nettokostnad', -256800, -267000, -10200, -385200, -396700, -11500],
  ]);
  expect(shown(result, ['sum:net'])).toEqual([
    ['sum:net', -385200, -267000, -396700, -11500, 'Uppfylls delvis'],
  ]);
});

function unit(sheet: string, title: string, months: string, [revenue, cost]: readonly number[][]) {
  const net = revenue?.map((value, i) => value + (cost?.[i] ?? 0)) ?? [];
  return sheetOf(sheet, [
    [title],
    ['tkr'],
    ['', 'Budget 2024', `Utfall ${months} 2024`, 'Prognos 2024'],
    ['Intäkter', ...(revenue ?? [])],
    ['Kostnader', ...(cost ?? [])],
    ['Netto', ...net],
  ]);
}

const schools = [
  unit('Grundskola', 'Grundskola', 'jan-aug', [
    [12000, 8000, 12100],
    [-230000, -151000, -233000],
  ]),
  unit('Förskola', 'Förskola', 'jan-aug', [
    [9000, 6100, 9000],
    [-120000, -79000, -119000],
  ]),
];

test('a sheet for each area and none for the whole: the areas are added up', () => {
  const result = made({ sheets: schools });
  expect(result.notices).toEqual([]);
  expect(result.followUp.unitName).toBe('');
  expect(shown(result, ['areas|result'])).toEqual([
    ['areas|result', -329000, -215900, -330900, -1900, 'Uppfylls delvis'],
  ]);
});

test('a sheet that is called the whole is the statement, also where it does not add up', () => {
  const whole = unit('Totalt', 'Nämnden totalt', 'jan-aug', [
    [20000, 14100, 21100],
    [-355000, -229000, -351000],
  ]);
  const result = made({ sheets: [...schools, whole] });
  expect(shown(result, ['sum:net'])).toEqual([['sum:net', -335000, -214900, -329900, 5100, 'Uppfylls helt']]);
  expect(valueOf(result.plan, 'areas|result|check', 'flag')).toBe('Avviker från resultaträkningen.');
});

test('two tables that claim the same unit: one is taken, and the user is told which', () => {
  const version = (sheet: string, title: string, forecast: number) =>
    unit(sheet, title, 'jan-aug', [
      [5000, 2600, 5100],
      [-20000, -9500, forecast],
    ]);
  const result = made({ sheets: [version('V1', 'Tekniska', -20300), version('V2', 'Tekniska ny', -20400)] });
  expect(valueOf(result.plan, 'sum:cost', 'forecast')).toBe(-20300);
  expect(result.notices).toEqual([{ key: 'same-lines', used: 'Tekniska', others: ['Tekniska ny'] }]);
});

test('sheets of both periods: the latest is followed up, and the other when it is asked for', () => {
  const first = unit('T1', 'Tekniska', 'jan-apr', [
    [5000, 1600, 5100],
    [-20000, -6500, -20300],
  ]);
  const second = unit('T2', 'Tekniska', 'jan-aug', [
    [5000, 3300, 5000],
    [-20000, -13200, -20100],
  ]);
  const result = made({ sheets: [first, second] });
  expect(result.followUp.period).toBe('T2');
  expect(valueOf(result.plan, 'sum:net', 'outcome')).toBe(-9900);
  const earlier = made({ sheets: [first, second] }, { period: 'T1' });
  expect(valueOf(earlier.plan, 'sum:net', 'outcome')).toBe(-4900);
  expect(earlier.notices).toEqual([]);
});

test('an outcome of other months is no outcome of the period', () => {
  const june = unit('Juni', 'Tekniska', 'jan-jun', [
    [5000, 2600, 5100],
    [-20000, -9500, -20300],
  ]);
  const result = made({ sheets: [june] });
  expect(valueOf(result.plan, 'sum:net', 'outcome')).toBe('');
  expect(result.notices).toEqual([{ key: 'other-months', months: 6, period: 'T2' }]);
});

test('very long names are cut where they must, and stay whole where they can', () => {
  const name = `Intäkter från ${'försäljning av verksamhet till andra, '.repeat(6)}`.trim();
  const result = made1(
    [
      [`Nämnden för ${'arbetsmarknad och '.repeat(8)}integration`],
      ['tkr'],
      ['', 'Budget 2024', 'Utfall jan-aug 2024', 'Prognos 2024'],
      [name, 5000, 3300, 5000],
      ['Personalkostnader', -20000, -13200, -20100],
      ['Netto', -15000, -9900, -15100],
    ],
    'Ett mycket långt fliknamn här12',
  );
  expect(result.followUp.unitName.length).toBeLessThanOrEqual(80);
  const labels = result.plan.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(labels).toContain(name);
});

test('a line under the name of another is called what the sums say, with what the source says under it', async () => {
  const result = made1([
    ['Stadskanslicentralen'],
    ['euro'],
    ['', 'Budget 2024', 'Utfall 2024'],
    ['Personalkostnader', -100, -120],
    ['Övriga verksamhetskostnader', -70, -80],
    ['Verksamhetens kostnader', -30, -35],
    ['Understöd', -10, -15],
    ['Övriga verksamhetskostnader', -5, -6],
    ['Verksamhetens kostnader', -215, -256],
  ]);
  expect(result.followUp.statement.map(({ key, kind, label }) => [key, kind, label])).toEqual([
    ['line:personnel-costs', 'detail', 'Personalkostnader'],
    ['line:services', 'detail', 'Köp av tjänster'],
    ['line:materials', 'detail', 'Material, förnödenheter och varor'],
    ['line:grants-costs', 'detail', 'Understöd'],
    ['line:other-costs', 'detail', 'Övriga verksamhetskostnader'],
    ['line:operating-costs', 'total', 'Verksamhetens kostnader'],
  ]);
  expect(valueOf(result.plan, 'line:materials|printed', 'label')).toBe(
    'Står som ”Verksamhetens kostnader” i underlaget, se iakttagelserna',
  );
  expect(valueOf(result.plan, 'line:other-costs|printed', 'label')).toBeUndefined();
  expect(await recalculated(result.workbook, result)).toEqual([]);
});

const BOOKED: Rows = [
  ['Bildningsnämnden'],
  ['euro'],
  ['', 'Budget 2024', 'Bokfört', 'Prognos 2024'],
  ['Verksamhetens intäkter', 20000, 13500, 21000],
  ['Verksamhetens kostnader', -120000, -99123.5, -141234.5],
  ['Verksamhetsbidrag', -100000, -85623.5, -120234.5],
];

test('an outcome that names no months is taken for any period, and the tab and a notice say so', () => {
  const notice = (period: string) => [{ key: 'period-assumed', period }];
  const result = made1(BOOKED);
  expect(result.notices).toEqual(notice('T2'));
  expect(valueOf(result.plan, 'unit', 'budget')).toBe(
    'Period: januari–augusti 2024 (antagen, underlaget anger inga månader)',
  );
  expect(made(result.workbook, { period: 'T1' }).notices).toEqual(notice('T1'));
  const sheetSays = made1(BOOKED, 'Jan-aug');
  expect([sheetSays.notices, valueOf(sheetSays.plan, 'unit', 'budget')]).toEqual([
    [],
    'Period: januari–augusti 2024',
  ]);
  expect(made(sheetSays.workbook, { period: 'T3' }).notices).toEqual(notice('T3'));
});

test('a reason writes its amounts as the language of the tab does, whatever the locale', async () => {
  const { workbook } = made1(BOOKED);
  const written = {
    sv: 'Prognosen är 21\u00a0234,5 sämre än budgeten; gränsen för delvis är 12\u00a0000,0.',
    fi: 'Ennuste on 21\u00a0234,5 talousarviota huonompi; osittain toteutuvan raja on 12\u00a0000,0.',
    en: 'The forecast is 21,234.5 worse than the budget; the limit for partly is 12,000.0.',
  };
  for (const language of ['sv', 'fi', 'en'] as const) {
    const result = made(workbook, {}, language);
    expect(valueOf(result.plan, 'line:operating-costs', 'reason')).toBe(written[language]);
    expect(await recalculated(workbook, result)).toEqual([]);
  }
});

test('crowns that their number format shows in thousands make a tab in thousands', async () => {
  const sheet = sheetOf('Blad1', [
    ['Socialnämnden, utfall januari–augusti 2024 (tkr)'],
    ['', 'Budget 2024', 'Utfall 2024', 'Prognos 2024'],
    ['Intäkter', 12_000_000, 8_100_400, 12_500_000],
    ['Personalkostnader', -45_000_000, -30_500_100, -45_800_000],
    ['Nettokostnad', -33_000_000, -22_399_700, -33_300_000],
  ]);
  const formats = [...sheet.formats, { numberFormat: '#,##0,', indent: 0, bold: false }];
  const workbook = { sheets: [{ ...sheet, formats, formatIds: sheet.values.map(() => [0, 1, 1, 1]) }] };
  const result = made(workbook);
  expect(result.followUp.unit).toEqual({ currency: 'SEK', scale: 1000 });
  expect(valueOf(result.plan, 'line:personnel-costs', 'outcome')).toBe(-30_500.1);
  expect(await recalculated(workbook, result)).toEqual([]);
});
