import type { Amount } from '../model/amount';
import { absolute, add, amount, compare, isZero, subtract } from '../model/amount';
import type { AmountRole, FollowUpLine } from '../model/follow-up';
import { AMOUNT_ROLES } from '../model/follow-up';

export interface DifferenceWords {
  readonly rounding: string;
  readonly difference: string;
}

/**
 * Where a printed total is not the sum of its parts, a line of its own says by how much, so that the total is a sum
 * on the tab and still what the source says. It goes right before the total.
 */
export function withDifferences(
  lines: readonly FollowUpLine[],
  words: DifferenceWords,
  decimals: number,
): FollowUpLine[] {
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const stated = (key: string, role: AmountRole): Amount | null => {
    const line = byKey.get(key);
    return line?.figures[role]?.amount ?? (line ? sum(line.parts, role) : null);
  };
  const sum = (parts: readonly string[], role: AmountRole) =>
    parts.reduce<Amount | null>((all, part) => {
      const own = stated(part, role);
      return own && all ? add(all, own) : (own ?? all);
    }, null);
  return lines.flatMap((line): FollowUpLine[] => {
    if (line.parts.length === 0) return [line];
    const gaps = AMOUNT_ROLES.flatMap((role) => {
      const printed = line.figures[role]?.amount;
      const parts = sum(line.parts, role);
      return printed && parts ? [absolute(subtract(printed, parts))] : [];
    });
    if (gaps.every(isZero)) return [line];
    const slack = amount(BigInt(line.parts.length + 1) * 5n, decimals + 1);
    const rounding = gaps.every((gap) => compare(gap, slack) <= 0);
    const key = `${line.key}|difference`;
    const label = rounding ? words.rounding : words.difference;
    const { side, figures, parts } = line;
    return [
      { key, label, kind: 'difference', side, figures, parts, measuredBy: null },
      { ...line, parts: [...line.parts, key] },
    ];
  });
}
