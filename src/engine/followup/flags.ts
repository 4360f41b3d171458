import type { Flag } from '../model/follow-up';

/** A judgement is remembered without its language; what a person wrote in words of their own stays as it is. */
export function flagOf(value: string | number, known: Readonly<Record<string, Flag>>): Flag | null {
  const word = String(value).trim().toLowerCase();
  return known[word] ?? FLAGS.find((flag) => flag === word) ?? null;
}

const FLAGS: readonly Flag[] = ['fully', 'partly', 'not', 'none'];
