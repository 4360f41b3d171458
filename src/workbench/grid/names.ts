import type { Shown } from './shown';
import { quietly } from './shown';

/** The grid must know the names of the workbook before it calculates formulas that call them. */
export function refreshNames(shown: Shown): void {
  quietly(shown, () => {
    putNames(shown);
  });
}

function putNames({ unit, book, names }: Shown): void {
  const now = new Map(book.names.map(({ name, formula }) => [name, formula]));
  for (const [name, formula] of names) {
    if (now.get(name) === formula) continue;
    unit.deleteDefinedName(name);
    names.delete(name);
  }
  for (const [name, formula] of now) {
    if (names.has(name)) continue;
    unit.insertDefinedName(name, formula.slice(1));
    names.set(name, formula);
  }
}
