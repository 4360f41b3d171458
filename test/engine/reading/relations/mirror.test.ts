import { BUDGET_TABLE } from '../../../../src/engine/reading/relations/block';
import { linesOf } from '../../../../src/engine/reading/relations/lines';
import { withMirrors, withPlainSums } from '../../../../src/engine/reading/relations/mirror';
import { relationOf, tableOf, told } from './text-table';

const COLUMNS = `
               | Budget | Utfall | Avvikelse
    Intäkter   | 41250  | 43117  | 1867
    Avgifter   | 18204  | 17933  | -271
    Hyror      | 9318   | 9805   | 487
    Personal   | 88431  | 90205  | -1774
    Lokaler    | 27110  | 26348  | 762
    Material   | 13875  | 14002  | -127`;

/** The readings of a column, with the rows where each is meant. */
function mirrored(equation: string, drawing = COLUMNS, threshold = 8): string[] {
  const block = tableOf(drawing);
  const lines = linesOf(block, 'column', BUDGET_TABLE);
  const found = withMirrors([relationOf(block, equation, 'column')], lines, { ...BUDGET_TABLE, threshold });
  return found.map((one) => {
    const rows = one.positions.map((row) => block.labels[row]).join(' ');
    return `${told(block, [one]).join()} (${rows}), ${one.held} ${one.failed}`;
  });
}

test('where a deviation fails on the costs it is read the other way there', () => {
  expect(mirrored('Utfall = Budget + Avvikelse; not in Personal, Lokaler, Material')).toEqual([
    'Utfall = Budget + Avvikelse (Intäkter Avgifter Hyror), 3 0',
    'Budget = Utfall + Avvikelse (Personal Lokaler Material), 3 0',
  ]);
  expect(mirrored('Utfall = Avvikelse + Budget; not in Personal, Lokaler, Material')).toHaveLength(2);
});

test('not for one failure, not where it fails there too, and not for too little', () => {
  expect(mirrored('Utfall = Budget + Avvikelse; not in Personal')).toHaveLength(1);
  const wrong = COLUMNS.replace('762', '726').replace('-127', '-172');
  expect(mirrored('Utfall = Budget + Avvikelse; not in Personal, Lokaler, Material', wrong)).toHaveLength(1);
  const once = COLUMNS.replace('762', '726');
  expect(mirrored('Utfall = Budget + Avvikelse; not in Personal, Lokaler, Material', once)).toEqual([
    'Utfall = Budget + Avvikelse; not in Lokaler (Intäkter Avgifter Hyror Lokaler), 3 1',
    'Budget = Utfall + Avvikelse; not in Lokaler (Personal Lokaler Material), 2 1',
  ]);
  const all = 'Utfall = Budget + Avvikelse; not in Personal, Lokaler, Material';
  expect(mirrored(all, COLUMNS, 60)).toHaveLength(1);
});

test('only a sum of two columns has another reading', () => {
  const block = tableOf(COLUMNS);
  const rows = relationOf(block, 'Intäkter = Avgifter + Hyror; not in Budget, Utfall');
  expect(withMirrors([rows], linesOf(block, 'row', BUDGET_TABLE), BUDGET_TABLE)).toEqual([rows]);
});

const ROWS = (deviation: string) => `
               | Budget  | Utfall  | ${deviation}
    Intäkter   | 235298  | 225836  | -9462
    Kostnader  | 345918  | 338678  | 7240
    Netto      | -110620 | -112842 | -2222`;

function summed(equation: string, drawing: string): string[] {
  const block = tableOf(drawing);
  const found = withPlainSums([relationOf(block, equation)], block, linesOf(block, 'row', BUDGET_TABLE));
  return found.map(
    (one) =>
      `${told(block, [one]).join()} in ${one.positions.map((place) => block.headers[place]).join(' ')}`,
  );
}

test('a net that is a difference elsewhere is a plain sum among the deviations', () => {
  expect(summed('Netto = Intäkter - Kostnader; not in Avvikelse', ROWS('Avvikelse'))).toEqual([
    'Netto = Intäkter - Kostnader in Budget Utfall',
    'Netto = Intäkter + Kostnader in Avvikelse',
  ]);
  expect(summed('Intäkter = Kostnader + Netto; not in Avvikelse', ROWS('Avvikelse'))).toEqual([
    'Intäkter = Kostnader + Netto in Budget Utfall',
    'Netto = Intäkter + Kostnader in Avvikelse',
  ]);
});

test('but only in columns of deviations, and only where it adds up', () => {
  expect(summed('Netto = Intäkter - Kostnader; not in Prognos', ROWS('Prognos'))).toHaveLength(1);
  expect(summed('Netto = Intäkter - Kostnader; not in Utfall', ROWS('Avvikelse'))).toHaveLength(1);
  const off = (net: string) =>
    summed('Netto = Intäkter - Kostnader; not in Avvikelse', ROWS('Avvikelse').replace('-2222', net)).length;
  expect([off('-2223'), off('-2221'), off('-2224'), off('-2220')]).toEqual([2, 2, 1, 1]);
});
