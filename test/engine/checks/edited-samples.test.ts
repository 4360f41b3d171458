import { plans } from '../../../samples/make';
import { CheckMemory, checkWorkbook } from '../../../src/engine';
import type { CellValue } from '../../../src/engine/model/cell';
import { createXlsx } from '../../../src/xlsx/create';
import { readXlsx } from '../../../src/xlsx/read';
import { check, edited } from '../../support/edited';

/** A linear congruence is random enough. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const VALUES: readonly CellValue[] = [null, 0, 7, -1234.5, '1 234', 'Summa', '-', { error: '#REF!' }, 2023];

test.each([
  'lovisa-bokslut-2023',
  'korrekt',
  'stockholm-ekonomi-evp-2024',
  'servicenamnden-t2-2023',
  'hagersten-liljeholmen-vp-2012',
])('%s, edited again and again: what is remembered says what a first check says', (name) => {
  const plan = plans().find((one) => one.name === `${name}.xlsx`);
  if (!plan) throw new Error(`no sample ${name}`);
  const book = readXlsx(createXlsx(plan.plan()));
  const memory = new CheckMemory();
  const roll = dice(name.length);
  let now = book;
  for (let turn = 0; turn < 12; turn++) {
    const one = now.sheets[roll(now.sheets.length)];
    const row = roll(one?.values.length ?? 1);
    const column = roll((one?.values[row]?.length ?? 1) || 1);
    if (one)
      now = roll(4) === 0 ? book : edited(now, one.name, row, column, VALUES[roll(VALUES.length)] ?? null);
    expect(check(now, memory)).toEqual(checkWorkbook(now));
  }
  expect(memory.work.read).toBeLessThanOrEqual(memory.work.tables);
});
