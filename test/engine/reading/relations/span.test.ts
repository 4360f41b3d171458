import { Span } from '../../../../src/engine/reading/relations/span';

/** Which of some equations, one after the other, say something new: `a = b + c`, lines named by letters. */
function saysNew(equations: readonly string[], empty = ''): boolean[] {
  const line = (name: string) => name.charCodeAt(0) - 97;
  const span = new Span(Uint8Array.from('abcdefgh', (name) => (empty.includes(name) ? 1 : 0)));
  return equations.map((equation) => {
    const [total = '', terms = ''] = equation.split(' = ');
    const parts = [...terms.matchAll(/([-+]?) ?([\d.]*)([a-h])/g)];
    return span.add(
      line(total),
      parts.map(([, , , name = '']) => line(name)),
      parts.map(([, sign, factor]) => (sign === '-' ? -1 : 1) * Number(factor || 1)),
    );
  });
}

test('what follows from the others says nothing new', () => {
  expect(saysNew(['c = a + b', 'a = c - b'])).toEqual([true, false]);
  expect(saysNew(['c = a + b', 'f = d + e', 'g = c + f', 'g = a + b + d + e'])).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(saysNew(['g = a + b + d + e', 'c = a + b', 'g = c + f', 'f = d + e'])).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(saysNew(['h = 2a + 3b', 'h = 2c + 3b', 'c = a'])).toEqual([true, true, false]);
  expect(saysNew(['d = 3a - 2b', 'e = 5a + 7b', 'g = 2d + 3e', 'g = 21a + 17b'])).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('what does not follow is new', () => {
  expect(saysNew(['c = a + b', 'c = a - d'])).toEqual([true, true]);
  expect(saysNew(['d = a + b', 'd = b + c', 'e = a + c'])).toEqual([true, true, true]);
  expect(saysNew(['g = 2d + 3e', 'd = 3a - 2b', 'e = 5a + 7b', 'g = 21a + 16b + c'])).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('with the others it must not say that a line is nothing', () => {
  expect(saysNew(['c = a + b', 'c = a + b + d'])).toEqual([true, false]);
  expect(saysNew(['c = a + b', 'c = a + b + d'], 'd')).toEqual([true, true]);
  expect(saysNew(['c = a + b', 'c = a + b + d + e'], 'd')).toEqual([true, false]);
});

test('an equation with fractions is always taken as new', () => {
  expect(saysNew(['c = 0.5a + b', 'c = 0.5a + b'])).toEqual([true, true]);
});
