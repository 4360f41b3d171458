import { decodeUtf8 } from './xml-text';

export interface TagName {
  readonly raw: Uint8Array;
  readonly local: string;
  /** With its colon, or empty. */
  readonly prefix: string;
}

const SLOTS = 512;
const slots: (TagName | undefined)[] = Array.from({ length: SLOTS });

/** The few names of a part occur thousands of times each, so each is decoded once. */
export function tagName(bytes: Uint8Array, start: number, end: number): TagName {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
  const slot = hash & (SLOTS - 1);
  const known = slots[slot];
  if (known && matches(known.raw, bytes, start, end)) return known;
  const raw = bytes.slice(start, end);
  const whole = decodeUtf8(raw);
  const colon = whole.indexOf(':');
  const name: TagName = { raw, local: whole.slice(colon + 1), prefix: whole.slice(0, colon + 1) };
  slots[slot] = name;
  return name;
}

function matches(raw: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let index = 0; index < raw.length; index++) if (raw[index] !== bytes[start + index]) return false;
  return true;
}
