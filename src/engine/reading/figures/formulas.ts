import { parseAddress, parseRangeAddress } from '../../model/cell';
import type { Box } from '../../model/snapshot';
import { remembered } from '../words/remember';

/** One term of a formula that only adds and subtracts cells of its own sheet. */
export interface FormulaTerm {
  readonly box: Box;
  readonly weight: 1 | -1;
  /** Inside SUM, which passes over text and blanks. */
  readonly summed: boolean;
}

const TOKEN = /\s+|SUM(?=\()|\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|[-+(),;]/iy;

/**
 * The cells of `=SUM(B2:B5)+B7-B8`; null for anything that does more than that: other functions, other sheets,
 * numbers, multiplication. What is not understood is left alone.
 */
export const sumTerms = remembered((formula): readonly FormulaTerm[] | null => {
  const tokens = tokensOf(formula);
  if (!tokens) return null;
  const terms: FormulaTerm[] = [];
  let at = 0;
  const next = () => tokens[at++];
  let weight: 1 | -1 = 1;
  if (tokens[0] === '+' || tokens[0] === '-') weight = next() === '-' ? -1 : 1;
  for (;;) {
    const token = next();
    if (token === undefined) return null;
    if (token.toUpperCase() === 'SUM') {
      if (next() !== '(') return null;
      for (let separator: string | undefined = ','; separator !== ')'; separator = next()) {
        if (separator !== ',' && separator !== ';') return null;
        const box = parseRangeAddress(next() ?? '');
        if (!box) return null;
        terms.push({ box, weight, summed: true });
      }
    } else {
      const cell = parseAddress(token);
      if (!cell) return null;
      const { row, column } = cell;
      terms.push({ box: { top: row, bottom: row, left: column, right: column }, weight, summed: false });
    }
    const sign = next();
    if (sign === undefined) return terms;
    if (sign !== '+' && sign !== '-') return null;
    weight = sign === '-' ? -1 : 1;
  }
});

function tokensOf(formula: string): string[] | null {
  if (!formula.startsWith('=')) return null;
  const tokens: string[] = [];
  TOKEN.lastIndex = 1;
  while (TOKEN.lastIndex < formula.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (!match) {
      TOKEN.lastIndex = from;
      return null;
    }
    if (match[0].trim() !== '') tokens.push(match[0]);
  }
  return tokens;
}

/** `=SUM(B2:B5)` in B6 and `=SUM(C2:C5)` in C6 have one shape: each address by its distance from the cell. */
export function relativeShape(formula: string, row: number, column: number): string {
  return formula
    .toUpperCase()
    .replace(
      /(?<![A-Z0-9_.!'])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![A-Z0-9_(.!])/g,
      (text, fixedColumn, letters, fixedRow, digits) => {
        const cell = parseAddress(`${String(letters)}${String(digits)}`);
        if (!cell) return String(text);
        const across = fixedColumn === '$' ? `=${String(cell.column)}` : String(cell.column - column);
        const down = fixedRow === '$' ? `=${String(cell.row)}` : String(cell.row - row);
        return `[${down},${across}]`;
      },
    );
}
