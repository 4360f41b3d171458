import { parseAddress } from '../../src/engine/model/cell';
import type { NewSheet } from '../../src/xlsx/create';
import { cases, documents, makeSamples, plans } from '../../samples/make';

function valueAt(sheet: NewSheet, place: string): number {
  const cell = parseAddress(place);
  const value = cell && sheet.rows[cell.row]?.[cell.column]?.value;
  return typeof value === 'number' ? value : 0;
}

/** The formulas of the samples hold sums of cells and ranges, and differences of two cells. */
function calculate(formula: string, sheet: NewSheet): number {
  const sum = [...formula.matchAll(/([+-]?)(?:SUM\(([A-Z])(\d+):([A-Z])(\d+)\)|([A-Z]\d+))/g)].reduce(
    (total, match) => {
      const [, sign, left, top, right, bottom, single] = match;
      if (single !== undefined) return total + (sign === '-' ? -1 : 1) * valueAt(sheet, single);
      let range = 0;
      for (let column = (left ?? 'A').charCodeAt(0); column <= (right ?? 'A').charCodeAt(0); column++) {
        for (let row = Number(top); row <= Number(bottom); row++) {
          range += valueAt(sheet, `${String.fromCharCode(column)}${row}`);
        }
      }
      return total + range;
    },
    0,
  );
  return Number(sum.toFixed(6));
}

test.each(['korrekt.xlsx', 'stort.xlsx'])('%s holds in every live formula', (name) => {
  const plan = plans()
    .find((sample) => sample.name === name)
    ?.plan();
  let formulas = 0;
  for (const sheet of plan?.sheets ?? []) {
    for (const cell of sheet.rows.flatMap((row) => row ?? [])) {
      if (cell?.formula === undefined) continue;
      formulas += 1;
      if (calculate(cell.formula, sheet) !== cell.value) throw new Error(`${sheet.name}: ${cell.formula}`);
    }
  }
  expect(formulas).toBeGreaterThan(50);
});

test('stort.xlsx has 200 sheets of five tables with 25 rows of six cells', () => {
  const plan = plans()
    .find((sample) => sample.name === 'stort.xlsx')
    ?.plan();
  expect(plan?.sheets).toHaveLength(200);
  expect(plan?.sheets[199]?.rows).toHaveLength(5 * 28);
  expect(plan?.sheets[199]?.rows.filter((row) => row?.length === 6)).toHaveLength(5 * 26);
});

test('the samples have names of their own in kebab-case, and are made alike twice', () => {
  const first = makeSamples();
  const second = makeSamples();
  expect(new Set(first.map(({ name }) => name)).size).toBe(first.length);
  expect(first.length).toBe(documents.length + cases.length + 1);
  for (const [index, { name, bytes }] of first.entries()) {
    expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.xlsx$/);
    expect(Buffer.compare(bytes, second[index]?.bytes ?? new Uint8Array())).toBe(0);
  }
});
