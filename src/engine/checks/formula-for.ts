import { address } from '../model/cell';
import type { CellRelation } from '../model/table';

/** The formula that says what a relation does: `=SUM(C4:C9)` over rows without a gap, otherwise `=C7+C13` or `=D4-C4`. */
export function formulaFor({ parts, weights }: CellRelation): string {
  const [first] = parts;
  const last = parts.at(-1);
  const isBlock = parts.every(
    (part, i) => part.column === first?.column && part.row === first.row + i && weights[i] === 1,
  );
  if (first && last && isBlock && parts.length > 1) return `=SUM(${address(first)}:${address(last)})`;
  const terms = parts.map((part, i) => `${(weights[i] ?? 1) < 0 ? '-' : '+'}${address(part)}`).join('');
  return `=${terms.replace(/^\+/, '')}`;
}
