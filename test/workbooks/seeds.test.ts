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
  expect(told).toEqual([
    'error Årsprognos!E14 figure-proved -6',
    'warning Periodens utfall!C13 outcome-over-forecast',
  ]);
  expect(notes).toEqual(['info Per verksamhet!D14 required-pace', 'info Årsprognos!B10 text-table']);
  expect(roundings).toBe(6);
});

test('Hägersten-Liljeholmen 2012: a sentence was left over from another year', () => {
  expect(check('hagersten-liljeholmen-vp-2012.xlsx').told).toEqual([
    'warning Budget 2012!B5 prose-contradicts',
  ]);
});

test.each(['stockholm-ekonomi-evp-2024.xlsx', 'korrekt.xlsx', 'stort.xlsx'])(
  '%s has neither error nor warning',
  (file) => {
    expect(check(file).told).toEqual([]);
  },
);
