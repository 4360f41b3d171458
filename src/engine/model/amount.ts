/**
 * An exact decimal: `units` divided by ten to the power of `decimals`. Kept in lowest terms (no trailing
 * zeros in `units` while `decimals` is above 0), so two equal amounts have equal parts.
 */
export interface Amount {
  readonly units: bigint;
  readonly decimals: number;
}

export const ZERO: Amount = { units: 0n, decimals: 0 };

const POWERS: bigint[] = [1n];

export function powerOfTen(exponent: number): bigint {
  for (let next = POWERS.length; next <= exponent; next++) POWERS.push(10n ** BigInt(next));
  return POWERS[exponent] ?? 1n;
}

export function amount(units: bigint, decimals: number): Amount {
  if (decimals < 0) return { units: units * powerOfTen(-decimals), decimals: 0 };
  let u = units;
  let d = decimals;
  while (d > 0 && u % 10n === 0n) {
    u /= 10n;
    d -= 1;
  }
  return { units: u, decimals: d };
}

/** `-1773265` or `0.6`; null when the text is not a plain decimal. */
export function parseAmount(text: string): Amount | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = ''] = match;
  const units = BigInt(whole + fraction);
  return amount(sign ? -units : units, fraction.length);
}

const FEW = 4;

/** The decimal that Excel means by a stored number: its first fifteen significant digits. */
export function amountFromNumber(value: number): Amount | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return { units: BigInt(value), decimals: 0 };
  // A decimal of so few digits is the one that the number is nearest to, if any is.
  for (let decimals = 1; decimals <= FEW; decimals++) {
    const units = Math.round(value * 10 ** decimals);
    if (Math.abs(units) >= 1e15) break;
    if (units / 10 ** decimals === value) return { units: BigInt(units), decimals };
  }
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential(14));
  if (!match) return null;
  const [, sign, first = '', fraction = '', exponent = '0'] = match;
  const units = BigInt(first + fraction);
  return amount(sign ? -units : units, fraction.length - Number(exponent));
}

export function amountText(value: Amount): string {
  if (value.decimals === 0) return value.units.toString();
  const negative = value.units < 0n;
  const digits = (negative ? -value.units : value.units).toString().padStart(value.decimals + 1, '0');
  const cut = digits.length - value.decimals;
  return `${negative ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

export function amountToNumber(value: Amount): number {
  const units = Number(value.units);
  // Both whole numbers are exact then, and so the quotient is the nearest there is.
  if (Number.isSafeInteger(units) && value.decimals <= 22) return units / 10 ** value.decimals;
  return Number(amountText(value));
}

/** The units of a value when written with at least its own number of decimals. */
export function unitsAt(value: Amount, decimals: number): bigint {
  return value.units * powerOfTen(decimals - value.decimals);
}

export function add(a: Amount, b: Amount): Amount {
  const decimals = Math.max(a.decimals, b.decimals);
  return amount(unitsAt(a, decimals) + unitsAt(b, decimals), decimals);
}

export function negate(a: Amount): Amount {
  return { units: -a.units, decimals: a.decimals };
}

export function subtract(a: Amount, b: Amount): Amount {
  return add(a, negate(b));
}

export function multiply(a: Amount, b: Amount): Amount {
  return amount(a.units * b.units, a.decimals + b.decimals);
}

export function absolute(a: Amount): Amount {
  return a.units < 0n ? negate(a) : a;
}

/** Negative, zero or positive, as for a sort. */
export function compare(a: Amount, b: Amount): number {
  const difference = subtract(a, b).units;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equal(a: Amount, b: Amount): boolean {
  return a.units === b.units && a.decimals === b.decimals;
}

export function isZero(a: Amount): boolean {
  return a.units === 0n;
}

/** Half a unit in the last printed place: what a figure with so many decimals can be off by. */
export function halfUnit(decimals: number): Amount {
  return decimals >= 0 ? amount(5n, decimals + 1) : amount(5n * powerOfTen(-decimals - 1), 0);
}
