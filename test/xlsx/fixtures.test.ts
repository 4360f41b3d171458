import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatAt, formulaAt, valueAt } from '../../src/engine/model/snapshot';
import { readXlsx } from '../../src/xlsx/read';

describe.each(['openpyxl.xlsx', 'libreoffice.xlsx'])('%s', (file) => {
  const { sheets } = readXlsx(new Uint8Array(readFileSync(join(__dirname, 'fixtures', file))));
  const [statement, indicators, hidden] = sheets;
  if (!statement || !indicators || !hidden) throw new Error('sheets are missing');

  test('its sheets', () => {
    expect(sheets.map((sheet) => [sheet.name, sheet.hidden, sheet.protected])).toEqual([
      ['Bokslut & budget', false, false],
      ['Nyckeltal', false, true],
      ['Gömt', true, false],
    ]);
  });

  test('its figures, formulas and formats', () => {
    expect(valueAt(statement, 0, 0)).toBe('Resultaträkning, tusen euro');
    expect([0, 1, 2].map((column) => valueAt(statement, 4, column))).toEqual([
      'Personalkostnader',
      -900.4,
      -905,
    ]);
    expect(formulaAt(statement, 5, 1)).toBe('=SUM(B3:B5)');
    expect(formatAt(statement, 5, 1)).toEqual({ numberFormat: '#,##0.0', indent: 0, bold: true });
    expect(formatAt(statement, 2, 0)).toEqual({ numberFormat: 'General', indent: 1, bold: false });
    expect(valueAt(indicators, 2, 1)).toBe(true);
  });

  test('its layout', () => {
    expect(statement.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect([statement.hiddenRows, statement.hiddenColumns]).toEqual([[7], [4]]);
    expect(indicators.listObjects).toEqual([
      { name: 'Nyckeltal1', box: { top: 0, left: 0, bottom: 3, right: 1 } },
    ]);
  });
});

test('values that were stored with the formulas are read', () => {
  const { sheets } = readXlsx(new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'libreoffice.xlsx'))));
  expect(sheets[0] && valueAt(sheets[0], 5, 1)).toBe(600.1);
  expect(sheets[1] && valueAt(sheets[1], 3, 1)).toEqual({ error: '#DIV/0!' });
});
