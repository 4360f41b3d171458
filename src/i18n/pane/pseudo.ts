import type { Spoken } from './words';
import { spoken } from './spoken-en';

const LETTERS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ø',
};

/** Longer by 40 %, as Finnish and German are, with every letter still readable. */
function stretched(text: string): string {
  const odd = text.replace(/[aeiouAEO]/g, (letter) => LETTERS[letter] ?? letter);
  const more = 'lorem ipsum dolor sit amet '
    .repeat(1 + text.length / 60)
    .slice(0, Math.ceil(text.length * 0.4));
  return text.trim() === '' ? text : `[${odd} ${more.trim()}]`;
}

/** What is for programs rather than for people stays as it is. */
const AS_IT_IS = new Set(['language', 'numbers', 'memory']);

function through<Value>(value: Value): Value {
  if (typeof value === 'string') return stretched(value) as Value;
  if (typeof value === 'function')
    return ((...args: readonly unknown[]) =>
      through((value as (...a: readonly unknown[]) => unknown)(...args))) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as object).map(([key, one]: [string, unknown]) => [
    key,
    AS_IT_IS.has(key) ? one : through(one),
  ]);
  return Object.fromEntries(entries) as Value;
}

export const pseudo: Spoken = through(spoken);
