import type { FigureBlock, PriorRelation } from '../relations/block';

/** In how many columns the figures say that a line is the sum of others. */
export interface Agreement {
  /** Where at least two parts are more than nothing. */
  readonly holds: number;
  /** Where the line repeats the only part that is. */
  readonly copies: number;
  readonly fails: number;
  /** How far from chance the agreement is. */
  readonly bits: number;
}

export function agreementOf(
  { total, parts, weights }: Pick<PriorRelation, 'total' | 'parts' | 'weights'>,
  block: FigureBlock,
): Agreement {
  let holds = 0;
  let copies = 0;
  let fails = 0;
  let bits = 0;
  for (let j = 0; j < block.columns; j++) {
    const whole = block.figures[total * block.columns + j] ?? Number.NaN;
    if (whole !== whole) continue;
    let rest = whole;
    let slack = 1;
    let size = Math.abs(whole);
    let telling = 0;
    parts.forEach((part, i) => {
      const value = block.figures[part * block.columns + j] ?? Number.NaN;
      if (value !== value) return;
      rest -= (weights[i] ?? 1) * value;
      slack++;
      size = Math.max(size, Math.abs(value));
      if (value !== 0) telling++;
    });
    if (slack === 1 || size === 0) continue;
    const unit = block.columnUnits?.[j] ?? 1;
    const left = Math.abs(rest);
    if (2 * left > slack * unit) fails++;
    else if (telling < 2) copies++;
    else {
      holds++;
      bits += Math.max(0, Math.log2((2 * size) / unit + 1) - Math.log2((2 * left) / unit + 1) - 1.5);
    }
  }
  return { holds, copies, fails, bits };
}

/** Words that no figure denies leave no room for another reading; one denial among others is a slip. */
const CERTAIN = 60;
const LIKELY = 40;

/** What words propose, weighed by how the figures take it. */
export function confirmed(prior: PriorRelation, block: FigureBlock): PriorRelation {
  if (prior.axis !== 'row' || prior.bits < LEAST) return prior;
  const { holds, copies, fails } = agreementOf(prior, block);
  const agrees = holds + copies;
  if (agrees > 0 && fails === 0) return { ...prior, bits: Math.max(prior.bits, CERTAIN) };
  return agrees > 1 && fails === 1 ? { ...prior, bits: Math.max(prior.bits, LIKELY) } : prior;
}

/** Proposals that are less than sure of themselves are left as they are. */
const LEAST = 15;
