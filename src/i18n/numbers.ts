import type { Amount } from '../engine/model/amount';
import type { Arithmetic, FindingMessage } from '../engine/model/finding';

/** How a language writes figures. */
export interface NumberWriting {
  readonly group: string;
  readonly mark: string;
  readonly minus: string;
}

const NORDIC: NumberWriting = { group: '\u00a0', mark: ',', minus: '\u2212' };
const ENGLISH: NumberWriting = { group: ',', mark: '.', minus: '-' };

export const NUMBER_WRITING = { sv: NORDIC, fi: NORDIC, en: ENGLISH } as const;

/** Exact: no figure passes through a binary fraction on its way to the screen. */
export function writeAmount(value: Amount, writing: NumberWriting, decimals = value.decimals): string {
  const places = Math.max(decimals, value.decimals);
  const negative = value.units < 0n;
  const digits = (negative ? -value.units : value.units).toString() + '0'.repeat(places - value.decimals);
  const padded = digits.padStart(places + 1, '0');
  const whole = padded.slice(0, padded.length - places).replace(/\B(?=(?:\d{3})+$)/g, writing.group);
  const fraction = places > 0 ? writing.mark + padded.slice(padded.length - places) : '';
  return `${negative ? writing.minus : ''}${whole}${fraction}`;
}

/** A number of things: `70 000`. */
export function writeCount(n: number, { group }: NumberWriting): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, group);
}

/** So many of something: `1 tabell`, `12 tabeller`. */
export const countIn =
  (writing: NumberWriting) =>
  (n: number, one: string, many: string): string =>
    `${writeCount(n, writing)} ${n === 1 ? one : many}`;

/** As a screen with little room shows it: at most so many decimals, halves away from zero. */
export function writeRounded(value: Amount, writing: NumberWriting, decimals: number): string {
  if (value.decimals <= decimals) return writeAmount(value, writing, decimals);
  const step = 10n ** BigInt(value.decimals - decimals);
  const half = value.units < 0n ? -step / 2n : step / 2n;
  return writeAmount({ units: (value.units + half) / step, decimals }, writing, decimals);
}

/** A share as per cent with one decimal: `99,8 %`. */
export function writeShare(share: number, writing: NumberWriting): string {
  const digits = Math.abs(share * 100)
    .toFixed(1)
    .replace('.', writing.mark);
  return `${share < 0 ? writing.minus : ''}${digits}\u00a0%`;
}

/** The finest place of a calculation: every figure in it is written with as many decimals. */
export function decimalsOf({ terms, sum, stated }: Arithmetic): number {
  return Math.max(sum.decimals, stated.decimals, ...terms.map((term) => term.amount?.decimals ?? 0));
}

/** One figure that stands in two places: there is nothing to add up. */
export function isCopy({ terms }: Arithmetic): boolean {
  return terms.length === 1 && terms[0]?.weight === 1;
}

/** The same for all that stands around the calculation of a finding. */
export function decimalsIn(message: FindingMessage): number {
  return 'arithmetic' in message ? decimalsOf(message.arithmetic) : 0;
}

/** What is taken away stands with a minus before its name, as on paper. */
export function termName({ label, weight }: Arithmetic['terms'][number]): string {
  const times = Math.abs(weight) === 1 ? '' : `${String(Math.abs(weight))} × `;
  return `${weight < 0 ? '\u2212 ' : ''}${times}${label}`;
}
