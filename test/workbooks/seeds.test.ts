import { plans } from '../../samples/make';
import { createXlsx } from '../../src/xlsx/create';
import { readXlsx } from '../../src/xlsx/read';
import { checkWorkbook } from '../../src/engine';
import { amountText } from '../../src/engine/model/amount';
import { address } from '../../src/engine/model/cell';
import type { Finding } from '../../src/engine/model/finding';
import type { SheetSnapshot } from '../../src/engine/model/snapshot';

/** Errors, warnings and notes as `error Sheet!E59 figure-proved -1773265`; what rounding explains is counted. */
function check(...files: string[]): { told: string[]; notes: string[]; roundings: number } {
  const { findings } = checkWorkbook({ sheets: files.flatMap(sheetsOf) });
  const told = findings.filter((one) => one.message.key !== 'rounded').map(sentence);
  return {
    told: told.filter((line) => !line.startsWith('info')).sort(),
    notes: told.filter((line) => line.startsWith('info')).sort(),
    roundings: findings.filter((one) => one.message.key === 'rounded').length,
  };
}

function sheetsOf(file: string): readonly SheetSnapshot[] {
  const plan = plans()
    .find((one) => one.name === file)
    ?.plan();
  if (!plan) throw new Error(`no sample ${file}`);
  return readXlsx(createXlsx(plan)).sheets;
}

function sentence({ severity, cell, message, repair }: Finding): string {
  const value = repair ? [amountText(repair.value)] : [];
  return [severity, `${cell.sheet}!${address(cell)}`, message.key, ...value].join(' ');
}

test('Lovisa accounts 2023: two proved figures, internal items that cannot be proved, outcomes left blank', () => {
  expect(check('lovisa-bokslut-2023.xlsx').told).toEqual([
    'error Ansvarsområden!E38 figure-missing -902129',
    'error Ansvarsområden!E59 figure-proved -1773265',
    'error Stadskanslicentralen!B26 relation-broken',
    'warning Ansvarsområden!E19 blank-outcome',
    'warning Ansvarsområden!E39 blank-outcome',
    'warning Ansvarsområden!E61 blank-outcome',
    'warning Nyckelmål 2023!E41 complement-answered',
    'warning Stadskanslicentralen!E13 line-sign',
    'warning Stadskanslicentralen!E25 blank-outcome',
  ]);
});

test('Lovisa budget 2023: the revenue of the economy unit is missing, and three labels were copied down', () => {
  expect(check('lovisa-budget-2023.xlsx').told).toEqual([
    'error Anslag 2023!C75 figure-missing 12000',
    'warning Anslag 2023!A11 label-displaced',
    'warning Anslag 2023!A17 label-displaced',
    'warning Anslag 2023!A18 label-displaced',
  ]);
});

test('the budget and the accounts of Lovisa in one workbook: the budget of the year is not the adopted one', () => {
  const files = ['lovisa-budget-2023.xlsx', 'lovisa-bokslut-2023.xlsx'];
  const apart = files.flatMap((file) => check(file).told);
  expect(check(...files).told.filter((line) => !apart.includes(line))).toEqual([
    'error Stadskanslicentralen!B17 budget-differs',
  ]);
});

test('Servicenämnden T2 2023: the deviation of the revenue has the wrong sign, and DIT has no forecast', () => {
  const { told, notes, roundings } = check('servicenamnden-t2-2023.xlsx');
  expect(told.filter((line) => !line.includes('Mål '))).toEqual([
    'error Årsprognos!E14 figure-proved -6',
    'warning Periodens utfall!C13 outcome-over-forecast',
  ]);
  expect(notes.filter((line) => !line.includes('Mål '))).toEqual([
    'info Per verksamhet!D14 required-pace',
    'info Årsprognos!B10 text-table',
  ]);
  expect(roundings).toBe(6);
});

test('Servicenämnden T2 2023: what its goals, indicators and activities contradict', () => {
  const { told, notes } = check('servicenamnden-t2-2023.xlsx');
  expect(told.filter((line) => line.includes('Mål '))).toEqual([
    'warning Mål 1!A28 goal-contradicts-children',
    'warning Mål 1!A52 goal-contradicts-children',
    'warning Mål 1!B25 missed-without-analysis',
    'warning Mål 3!C41 activity-postponed',
    'warning Mål 3!C69 activity-postponed',
    'warning Mål 3!D134 activity-overdue',
    'warning Mål 3!D141 activity-overdue',
    'warning Mål 3!D144 activity-overdue',
    'warning Mål 3!D146 activity-overdue',
    'warning Mål 3!D147 activity-overdue',
    'warning Mål 3!D174 activity-overdue',
    'warning Mål 3!D62 activity-overdue',
    'warning Mål 3!E33 indicator-scale',
    'warning Mål 3!F111 forecast-crosses-target',
    'warning Mål 3!F30 forecast-crosses-target',
    'warning Mål 3!F51 forecast-crosses-target',
  ]);
  expect(notes.filter((line) => line.includes('Mål '))).toEqual([
    'info Mål 1!B15 unit-on-some',
    'info Mål 1!D8 activity-overdue',
    'info Mål 1!F58 forecast-crosses-target',
    'info Mål 2!A2 goal-contradicts-children',
    'info Mål 2!A47 goal-contradicts-children',
    'info Mål 2!A5 goal-contradicts-children',
    'info Mål 2!B10 indicator-unanswered',
    'info Mål 2!B17 unit-on-some',
    'info Mål 2!G10 unit-without-measure',
    'info Mål 3!A2 goal-contradicts-children',
    'info Mål 3!B107 total-equals-one-sex',
    'info Mål 3!B128 indicator-unanswered',
    'info Mål 3!B53 indicator-unanswered',
    'info Mål 3!B55 indicator-unanswered',
    'info Mål 3!F23 unit-on-some',
  ]);
});

test('Hägersten-Liljeholmen 2012: a sentence left over from another year, two surveys that end too early', () => {
  expect(check('hagersten-liljeholmen-vp-2012.xlsx').told).toEqual([
    'warning Aktiviteter!D52 activity-ends-early',
    'warning Aktiviteter!D58 activity-ends-early',
    'warning Budget 2012!B5 prose-contradicts',
    'warning Indikatorer!C43 target-missing',
  ]);
});

test('Ekonomi 2024: two indicators have no target', () => {
  expect(check('stockholm-ekonomi-evp-2024.xlsx').told).toEqual([
    'warning Administrativa funktioner!B3 target-missing',
    'warning Administrativa funktioner!B4 target-missing',
  ]);
});

test.each(['korrekt.xlsx', 'stort.xlsx'])('%s has neither error nor warning', (file) => {
  expect(check(file).told).toEqual([]);
});
