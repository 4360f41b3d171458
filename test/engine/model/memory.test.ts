import { isOwnTab } from '../../../src/engine/model/own-tab';
import { memosOf, memosOn } from '../../../src/engine/model/memory';
import { checkWorkbook, readTables } from '../../../src/engine';
import { sheet, workbook } from '../../support/text-table';

const MEMORY = sheet(
  'Mina val',
  `
Bladet minns.
Slag       | Vad         | Var      | Värde | Skäl           | tertialkoll/memory@1
Lämnas     | Summa: fel  | Blad1 B4 | 30=31 | Beslut 12.3    | ignored sum-1
Läsning    | Kolumn      | Blad1 C  | budget|                | reading t1 C
           | anteckning  |          |       |                |
Lämnas     | Summa: fel  | Blad1 B4 | 30=31 | Rättat i maj   | ignored sum-1
`,
);

test('each row with a key is a memo; the lower of two with one key counts', () => {
  expect(memosOn(MEMORY)).toEqual([
    { key: 'reading t1 C', kind: 'Läsning', what: 'Kolumn', where: 'Blad1 C', value: 'budget', reason: '' },
    {
      key: 'ignored sum-1',
      kind: 'Lämnas',
      what: 'Summa: fel',
      where: 'Blad1 B4',
      value: '30=31',
      reason: 'Rättat i maj',
    },
  ]);
});

test('a workbook without such a sheet remembers nothing', () => {
  expect(memosOf(workbook('A | 1'))).toEqual([]);
});

test('the sheet is known under any name, also below rows that were put above it, and is no source', () => {
  const moved = { ...MEMORY, name: 'Annat', values: [undefined, undefined, ...MEMORY.values] };
  expect(isOwnTab(moved)).toBe(true);
  expect(memosOn(moved)).toHaveLength(2);
  expect(isOwnTab(sheet('Tertialkoll', 'Nämnd | Budget\nKS | 12'))).toBe(false);
});

test('figures on it are neither read nor checked', () => {
  const figures = sheet(
    'Tertialkoll',
    `
Slag | Vad | Var | Budget 2023 | Utfall 2023 | tertialkoll/memory@1
A    |     |     | 10          | 10          | k1
B    |     |     | 20          | 21          | k2
Summa|     |     | 30          | 35          | k3
`,
  );
  expect(readTables({ sheets: [figures] }).tables).toEqual([]);
  expect(checkWorkbook({ sheets: [figures] }).findings).toEqual([]);
});
