import type { SheetSnapshot } from '../../model/snapshot';

/** Words, then at least two figures: `Avgiftsintäkter 300 280`, or the same with semicolons or tabs. */
const WORDS_AND_FIGURES = /^[^\d;]*\p{L}{2}.*?(?:[\s;]+[-−–+(]?\d[\d.,]*[)%]?){2,}\s*$/u;
const ROWS = 3;

/** A sheet on which whole rows of a table stand in one cell each, as they come out of a PDF. */
export function isUnsplit({ values }: SheetSnapshot): boolean {
  let rows = 0;
  for (const row of values) {
    const filled = row?.filter((value) => value !== null && value !== undefined && value !== '') ?? [];
    const [only] = filled;
    if (filled.length !== 1 || typeof only !== 'string') continue;
    if (WORDS_AND_FIGURES.test(only) && ++rows === ROWS) return true;
  }
  return false;
}
