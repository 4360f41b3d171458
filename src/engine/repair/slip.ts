import type { Amount } from '../model/amount';
import type { Slip } from '../model/finding';
import { equal, negate, unitsAt } from '../model/amount';

export function slipOf(stated: Amount | null, right: Amount): Slip | null {
  if (stated === null) return 'blank';
  if (equal(stated, negate(right))) return 'sign';
  const decimals = Math.max(stated.decimals, right.decimals);
  const a = unitsAt(stated, decimals);
  const b = unitsAt(right, decimals);
  if (a === b * 1000n || b === a * 1000n) return 'factor-1000';
  if (a === b * 100n || b === a * 100n) return 'factor-100';
  if (a === b * 10n || b === a * 10n) return 'factor-10';
  const x = (a < 0n ? -a : a).toString();
  const y = (b < 0n ? -b : b).toString();
  if (a < 0n !== b < 0n) return null;
  if (x.length === y.length) {
    const different = [...x].map((digit, i) => (digit === y[i] ? -1 : i)).filter((i) => i >= 0);
    if (different.length === 1) return 'one-digit';
    const [i, j] = different;
    if (different.length === 2 && i !== undefined && j === i + 1 && x[i] === y[j] && x[j] === y[i])
      return 'swapped-digits';
    return null;
  }
  const [longer, shorter] = x.length > y.length ? [x, y] : [y, x];
  if (longer.length === shorter.length + 1 && shorter.length > 1) {
    for (let i = 0; i < longer.length; i++)
      if (longer.slice(0, i) + longer.slice(i + 1) === shorter) return 'lost-digit';
  }
  return null;
}
