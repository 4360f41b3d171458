import { plans } from '../../samples/make';
import { createXlsx } from '../../src/xlsx/create';
import { readXlsx } from '../../src/xlsx/read';
import { checkWorkbook } from '../../src/engine';
import { amountText } from '../../src/engine/model/amount';
import { address } from '../../src/engine/model/cell';

/** Errors and warnings as `error Sheet!E59 figure-proved -1773265`, and how many roundings were folded away. */
function check(file: string): { told: string[]; roundings: number } {
  const plan = plans()
    .find((one) => one.name === file)
    ?.plan();
  if (!plan) throw new Error(`no sample ${file}`);
  const { findings } = checkWorkbook(readXlsx(createXlsx(plan)));
  return {
    told: findings
      .filter((one) => one.severity === 'error')
      .map(({ severity, cell, message, repair }) =>
        [
          severity,
          `${cell.sheet}!${address(cell)}`,
          message.key,
          ...(repair ? [amountText(repair.value)] : []),
        ].join(' '),
      )
      .sort(),
    roundings: findings.filter((one) => one.message.key === 'rounded').length,
  };
}

test('Lovisa accounts 2023: two proved figures, and internal items that cannot be proved', () => {
  expect(check('lovisa-bokslut-2023.xlsx').told).toEqual([
    'error Ansvarsområden!E38 figure-missing -902129',
    'error Ansvarsområden!E59 figure-proved -1773265',
    'error Stadskanslicentralen!B26 relation-broken',
  ]);
});

test('Lovisa budget 2023: the revenue of the economy unit is missing', () => {
  expect(check('lovisa-budget-2023.xlsx').told).toEqual(['error Anslag 2023!C75 figure-missing 12000']);
});

test('Servicenämnden T2 2023: the deviation of the revenue has the wrong sign', () => {
  const { told, roundings } = check('servicenamnden-t2-2023.xlsx');
  expect(told).toEqual(['error Årsprognos!E14 figure-proved -6']);
  expect(roundings).toBe(6);
});

test.each(['hagersten-liljeholmen-vp-2012.xlsx', 'stockholm-ekonomi-evp-2024.xlsx', 'korrekt.xlsx'])(
  '%s has no error',
  (file) => {
    expect(check(file).told).toEqual([]);
  },
);
