import { listed } from '../../src/i18n/words';

const list = (...names: string[]) => listed(names, 'och', (n) => `${String(n)} till`);

test('names are listed as one says them', () => {
  expect(list('A')).toBe('A');
  expect(list('A', 'B')).toBe('A och B');
  expect(list('A', '', 'B', 'C')).toBe('A, B och C');
  expect(list('A', 'B', 'C', 'D', 'E')).toBe('A, B, C, D och E');
  expect(list('A', 'B', 'C', 'D', 'E', 'F')).toBe('A, B, C, D och 2 till');
});
