import { remembered } from './remember';

/** Words are compared without case, spacing, hyphenation and the dots of the alphabet's own letters kept. */
export const plainWords = remembered((text): string =>
  text
    .toLowerCase()
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .trim(),
);

/** `Av- och nedskrivningar`, `tuotot- ja kulut`: the hyphen stands for a word, not for a broken line. */
const SUSPENDED = /^(?:och|eller|samt|ja|tai|sekä|and|or)(?!\p{L})/u;

/** Joins the pieces of a header or label that stand under one another: `BUDGET-` + `FÖRÄNDRINGAR` is one word. */
export function joinPieces(pieces: readonly string[]): string {
  const [only = ''] = pieces;
  return pieces.length < 2 ? joinOne(only) : joinAll(pieces);
}

/** What needs no healing is given back as it is, and not as a copy that a long table would keep. */
function joinOne(piece: string): string {
  const joined = joinAll([piece]);
  return joined === piece ? piece : joined;
}

function joinAll(pieces: readonly string[]): string {
  let joined = '';
  for (const piece of pieces) {
    const text = piece.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text === '') continue;
    if (joined === '') joined = text;
    else if (/\p{L}[-\u2010\u00ad]$/u.test(joined) && /^\p{L}/u.test(text) && !SUSPENDED.test(text))
      joined = joined.slice(0, -1) + text;
    else joined = `${joined} ${text}`;
  }
  return joined
    .replace(/(\p{L})-\s+(?=(\p{Ll}+))/gu, (whole, letter: string, next: string) =>
      SUSPENDED.test(next) ? whole : letter,
    )
    .trim();
}

export function yearIn(text: string): number | null {
  const match = /(?:^|[^\d])((?:19|20)\d\d)(?!\d)/.exec(text);
  return match ? Number(match[1]) : null;
}

export function saysPercent(text: string): boolean {
  return /%|procent|prosent/i.test(text);
}
