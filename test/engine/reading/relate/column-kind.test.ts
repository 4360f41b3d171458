import { readTables } from '../../../../src/engine';
import { kindByFigures } from '../../../../src/engine/reading/relate/column-kind';
import { workbook } from '../../../support/text-table';

/** What `D = B - C` is called, columns by their letters; null where the headers speak against it. */
function kind(headers: string, equation: string): string | null {
  const count = headers.split(' | ').length;
  const rows = ['Skola', 'Omsorg', 'Teknik'].map((name) => `${name} | ${Array(count).fill('7').join(' | ')}`);
  const [read] = readTables(workbook(`| ${headers}\n${rows.join('\n')}`)).tables;
  const [total = 0, ...parts] = [...equation.matchAll(/[A-Z]/g)].map(([letter]) => letter.charCodeAt(0) - 65);
  const weights = [...equation.matchAll(/([=+-]) [A-Z]/g)].map(([, sign]) => (sign === '-' ? -1 : 1));
  return kindByFigures({ total, parts, weights }, read?.columns ?? []);
}

test('a deviation lies between two amounts, one of them taken off, and is part of nothing', () => {
  const headers = 'Budget 2023 | Utfall 2023 | Avvikelse | Totalt';
  expect(kind(headers, 'D = C - B')).toBe('deviation');
  expect(kind(headers, 'D = B - C')).toBe('deviation');
  expect(kind(headers, 'D = B + C')).toBeNull();
  expect(kind(headers, 'D = B - C - E')).toBeNull();
  expect(kind(headers, 'E = B + D')).toBeNull();
  expect(kind(headers, 'E = B - D')).toBeNull();
});

test('what is added is a sum, what is taken off or called a net is a net', () => {
  expect(kind('Norr | Söder | Alla', 'D = B + C')).toBe('sum');
  expect(kind('Norr | Söder | Alla', 'D = B - C')).toBe('net');
  expect(kind('Intäkter | Kostnader | Netto', 'D = B + C')).toBe('net');
});

test('an amended budget is told by its own relation', () => {
  const headers = 'Budget 2023 | Budgetförändringar | Budget 2023 efter förändringar | Totalt';
  expect(kind(headers, 'D = B + C')).toBeNull();
  expect(kind(headers, 'E = C + D')).toBeNull();
});

test('two years make no sum by chance, but a frame and its changes, all years so far, and a total of years do', () => {
  expect(kind('Utfall 2022 | Utfall 2023 | Prognos 2023', 'D = B + C')).toBeNull();
  expect(kind('Utfall 2023 | Läge 2023 | Prognos 2023', 'D = B + C')).toBe('sum');
  expect(kind('Utfall 2022 | Läge | Utfall | Prognos 2023', 'E = B + C + D')).toBe('sum');
  expect(kind('Ram 2023 | Löner | Index | Ram 2024', 'E = B + C + D')).toBe('sum');
  expect(kind('Ram 2025 | Löner | Index | Ram 2024', 'E = B + C + D')).toBe('sum');
  expect(kind('Ram 2022 | Löner | Index | Ram 2024', 'E = B + C + D')).toBeNull();
  expect(kind('Ram 2023 | Löner | Index 2023 | Ram 2024', 'E = B + C + D')).toBeNull();
  expect(kind('Ram 2023 | Löner | Ram 2024', 'D = B + C')).toBeNull();
  expect(kind('Utfall 2022 | Utfall 2023 | Ackumulerat utfall', 'D = B + C')).toBe('sum');
  expect(kind('Plan 2025 | Plan 2026 | Summa 2025–2026', 'D = B + C')).toBe('sum');
  expect(kind('Plan 2025 | Plan 2025 | Summa 2026', 'D = B + C')).toBeNull();
  expect(kind('Plan 2025 | Läge | Summa 2026', 'D = B + C')).toBeNull();
});
