export const LT = 60;
export const GT = 62;
export const SLASH = 47;
export const BANG = 33;
export const QUESTION = 63;
export const EQUALS = 61;
const AMP = 38;
const POWERS_OF_TEN = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/**
 * The number that starts here and ends before an end tag; NaN when it is not a plain decimal of at most fifteen
 * digits. Up to there both parts of the division are exact, so its result is the one that `Number` gives.
 */
export function decimalAt(bytes: Uint8Array, start: number, end: { at: number }): number {
  let at = start;
  const negative = bytes[at] === 45;
  if (negative) at++;
  let digits = 0;
  let value = 0;
  let decimals = -1;
  for (; ; at++) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (digit === -2 && decimals < 0) decimals = 0;
    else break;
  }
  if (digits === 0 || digits > 15 || bytes[at] !== LT || bytes[at + 1] !== SLASH) return NaN;
  end.at = at;
  if (decimals > 0) value /= POWERS_OF_TEN[decimals]!;
  return negative && value !== 0 ? -value : value;
}

/** 1 where a name ends: white space and `/ > =`; 2 for a sign that no name holds. A lookup, as every byte of a tag passes it. */
const NAME_SIGNS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte <= 32 || byte === SLASH || byte === GT || byte === EQUALS
    ? 1
    : byte === LT || byte === AMP || byte === 34 || byte === 39
      ? 2
      : 0,
);

/** Where the name ends that starts here; its start when it is no name. */
export function nameEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while (NAME_SIGNS[bytes[at]!] === 0) at++;
  return NAME_SIGNS[bytes[at]!] === 2 ? start : at;
}

export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! > 32) return false;
  return true;
}

export function matchesAscii(bytes: Uint8Array, text: string, start: number): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Where the text next stands, or -1. */
export function findAscii(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (matchesAscii(bytes, text, at)) return at;
  }
  return -1;
}
