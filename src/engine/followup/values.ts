import type { Amount } from '../model/amount';
import {
  absolute,
  add,
  amountFromNumber,
  amountToNumber,
  compare,
  isZero,
  multiply,
  subtract,
} from '../model/amount';
import { UNREADABLE } from './formulas';
import type {
  AmountRole,
  Flag,
  FollowUp,
  FollowUpLine,
  KeptEntry,
  KeptRole,
  Period,
  Settings,
} from '../model/follow-up';

/** What a person typed, by its role and then by its line. */
export type Typed = ReadonlyMap<KeptRole, ReadonlyMap<string, KeptEntry>>;

export function typedOf(entries: readonly KeptEntry[]): Typed {
  const typed = new Map<KeptRole, Map<string, KeptEntry>>();
  for (const entry of entries) {
    const ofRole = typed.get(entry.role) ?? new Map<string, KeptEntry>();
    typed.set(entry.role, ofRole.set(entry.key, entry));
  }
  return typed;
}

/** What every line comes to, by the engine's own exact arithmetic; the formulas on the tab must come to the same. */
export class LineValues {
  private readonly typed: Typed;
  private readonly former: FollowUp['former'];
  /** A total is asked for many times, and adding up its parts takes all of them. */
  private readonly known: Readonly<Record<AmountRole, Map<string, Amount | null>>> = {
    budget: new Map(),
    amendment: new Map(),
    amended: new Map(),
    outcome: new Map(),
    forecast: new Map(),
  };

  constructor(
    private readonly lines: ReadonlyMap<string, FollowUpLine>,
    { kept, former }: Pick<FollowUp, 'kept' | 'former'>,
  ) {
    this.typed = typedOf(kept.entries);
    this.former = former;
  }

  has(key: string): boolean {
    return this.lines.has(key);
  }

  /** What a person typed for a line, where nothing in the source stands in its way. */
  typedAt(key: string, role: KeptRole): KeptEntry | null {
    const entry = this.typed.get(role)?.get(key);
    if (!entry) return null;
    const line = this.lines.get(key);
    if (role === 'judgement' || role === 'comment') return line ? entry : null;
    if (!line || typeof entry.value !== 'number') return null;
    // A forecast may well be made for a whole, and not for its parts.
    if (role === 'forecast') return entry;
    if (line.parts.length > 0) return null;
    return role in line.figures ? null : entry;
  }

  /** What the cell of a line shows where it has no figure. */
  blank(key: string, role: AmountRole): string {
    const line = this.lines.get(key);
    const unread = line?.parts.length === 0 && line.figures[role]?.stored === 'unreadable';
    return unread ? UNREADABLE : '';
  }

  amount(key: string, role: AmountRole): Amount | null {
    let amount = this.known[role].get(key);
    if (amount === undefined) this.known[role].set(key, (amount = this.calculated(key, role)));
    return amount;
  }

  private calculated(key: string, role: AmountRole): Amount | null {
    const line = this.lines.get(key);
    if (!line) return null;
    const typed = this.typedAt(key, role);
    if (typed && typeof typed.value === 'number') return amountFromNumber(typed.value);
    const stated = line.figures[role]?.amount ?? null;
    if (line.kind === 'difference') {
      if (role === 'amended' && !line.figures.amended) return this.adopted(key);
      const sum = this.sum(line.parts, role);
      return stated && sum ? subtract(stated, sum) : null;
    }
    if (this.isSummed(line, role)) return this.sum(line.parts, role);
    if (role === 'amended' && !line.figures.amended) return this.adopted(key);
    return stated;
  }

  /** Where only the total is stated, as forecasts often are, there is nothing to add up. */
  isSummed({ parts, figures }: FollowUpLine, role: AmountRole): boolean {
    if (parts.length === 0) return false;
    return !figures[role]?.amount || parts.some((part) => this.amount(part, role) !== null);
  }

  /** Nothing when no part states anything. */
  sum(parts: readonly string[], role: AmountRole): Amount | null {
    return parts.reduce<Amount | null>((all, part) => {
      const own = this.amount(part, role);
      return own && all ? add(all, own) : (own ?? all);
    }, null);
  }

  /** Budget and changes, where the source has no column for both together. */
  private adopted(key: string): Amount | null {
    const budget = this.amount(key, 'budget');
    const change = this.amount(key, 'amendment');
    return budget && change ? add(budget, change) : (budget ?? change);
  }

  /** What the year comes to: the forecast, and at its end what was booked. */
  basis(key: string, period: Period): Amount | null {
    const forecast = this.amount(key, 'forecast');
    return period === 'T3' ? (this.amount(key, 'outcome') ?? forecast) : forecast;
  }

  deviation(key: string, period: Period): Amount | null {
    const basis = this.basis(key, period);
    const budget = this.amount(key, 'amended');
    return basis && budget ? subtract(basis, budget) : basis;
  }

  /** What the follow-up before this one gave as the deviation. */
  formerDeviation(key: string): Amount | null {
    return this.former?.deviations.get(key) ?? null;
  }

  /** By how much the deviation is another than it was then. */
  change(key: string, period: Period): Amount | null {
    const [now, then] = [this.deviation(key, period), this.formerDeviation(key)];
    return now && then ? subtract(now, then) : null;
  }

  /** What the year was expected to come to: the forecast of the follow-up before, or else the source's own. */
  expected(key: string): Amount | null {
    return this.former ? (this.former.forecasts.get(key) ?? null) : this.amount(key, 'forecast');
  }

  /** How far the year ended from what was expected, as a share of it; negative where it ended worse. */
  accuracy(key: string): number | null {
    const [outcome, expected] = [this.amount(key, 'outcome'), this.expected(key)];
    return shareOf(outcome && expected && subtract(outcome, expected), expected && absolute(expected));
  }

  flag(key: string, period: Period, settings: Settings): Flag {
    const deviation = this.deviation(key, period);
    const line = this.lines.get(key);
    if (!line || !deviation || !this.amount(key, 'amended')) return 'none';
    if (deviation.units >= 0n) return 'fully';
    const base = this.amount(line.measuredBy ?? key, 'amended');
    const miss = absolute(deviation);
    const within = base && compare(miss, times(absolute(base), settings.tolerance)) <= 0;
    return within || compare(miss, times({ units: 1n, decimals: 0 }, settings.amount)) <= 0
      ? 'partly'
      : 'not';
  }

  commentRequired(key: string, period: Period, settings: Settings): boolean {
    const deviation = this.deviation(key, period);
    const line = this.lines.get(key);
    if (!line || !deviation) return false;
    const base = this.amount(line.measuredBy ?? key, 'amended') ?? { units: 0n, decimals: 0 };
    const size = absolute(deviation);
    const beyondAmount = compare(size, times({ units: 1n, decimals: 0 }, settings.amount)) > 0;
    const beyondShare = compare(size, times(absolute(base), settings.share)) > 0;
    return settings.rule === 'both' ? beyondAmount && beyondShare : beyondAmount || beyondShare;
  }
}

function times(value: Amount, factor: number): Amount {
  return multiply(value, amountFromNumber(factor) ?? { units: 0n, decimals: 0 });
}

/** 0.5 is 50 per cent; of nothing there is no share. */
export function shareOf(part: Amount | null, whole: Amount | null): number | null {
  return part && whole && !isZero(whole) ? amountToNumber(part) / amountToNumber(whole) : null;
}
