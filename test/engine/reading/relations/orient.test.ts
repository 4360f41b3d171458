import { oriented } from '../../../../src/engine/reading/relations/orient';
import { relationOf, tableOf, told } from './text-table';

const STATEMENT = tableOf(`
               | 2023
  Intäkter     | 500
  Avgifter     | 200
  Bidrag       | 300
  Kostnader    | 800
  Löner        | 600
  Hyror        | 200
  Resultat     | -300
  Slutresultat | -300
`);

/** What becomes of equations when these lines speak of a total. */
function turned(equations: readonly string[], speaking: readonly string[]): string[] {
  const found = equations.map((equation) => relationOf(STATEMENT, equation));
  const speaks = (line: number) => speaking.includes(STATEMENT.labels[line] ?? '');
  return told(STATEMENT, oriented(found, speaks));
}

test('the line that speaks of a total is the result', () => {
  expect(turned(['Intäkter = Kostnader + Resultat'], ['Resultat'])).toEqual([
    'Resultat = Intäkter - Kostnader',
  ]);
  expect(turned(['Kostnader = Intäkter - Resultat'], ['Resultat'])).toEqual([
    'Resultat = Intäkter - Kostnader',
  ]);
});

test('of several that speak it is the last', () => {
  expect(turned(['Kostnader = Intäkter - Resultat'], ['Intäkter', 'Kostnader', 'Resultat'])).toEqual([
    'Resultat = Intäkter - Kostnader',
  ]);
});

test('where nothing speaks the equation stays as it was found', () => {
  expect(turned(['Kostnader = Intäkter - Resultat'], [])).toEqual(['Kostnader = Intäkter - Resultat']);
});

test('a plain sum of lines that are no sums stays, though another line of it speaks', () => {
  expect(turned(['Intäkter = Avgifter + Bidrag'], ['Intäkter'])).toEqual(['Intäkter = Avgifter + Bidrag']);
});

test('a line that is already the sum of others is not the result of more', () => {
  expect(
    turned(
      ['Resultat = Intäkter - Kostnader', 'Kostnader = Löner + Hyror', 'Intäkter = Kostnader + Slutresultat'],
      ['Kostnader', 'Slutresultat'],
    ),
  ).toEqual([
    'Resultat = Intäkter - Kostnader',
    'Kostnader = Löner + Hyror',
    'Slutresultat = Intäkter - Kostnader',
  ]);
  expect(
    turned(['Kostnader = Löner + Hyror', 'Intäkter = Avgifter + Kostnader'], ['Intäkter', 'Kostnader']),
  ).toEqual(['Kostnader = Löner + Hyror', 'Intäkter = Avgifter + Kostnader']);
});

test('two equations want the same result: the one that ends first has it', () => {
  expect(
    turned(
      ['Intäkter = Resultat + Slutresultat', 'Intäkter = Kostnader + Resultat'],
      ['Resultat', 'Slutresultat', 'Intäkter'],
    ),
  ).toEqual(['Slutresultat = Intäkter - Resultat', 'Resultat = Intäkter - Kostnader']);
  expect(
    turned(['Kostnader = Löner - Resultat', 'Intäkter = Kostnader + Resultat'], ['Resultat', 'Kostnader']),
  ).toEqual(['Kostnader = Löner - Resultat', 'Resultat = Intäkter - Kostnader']);
});

test('the other reading of the same lines has the same result', () => {
  expect(
    turned(
      ['Intäkter = Kostnader + Resultat', 'Intäkter = - Kostnader + Resultat'],
      ['Resultat', 'Intäkter'],
    ),
  ).toEqual(['Resultat = Intäkter - Kostnader', 'Resultat = Intäkter + Kostnader']);
});
