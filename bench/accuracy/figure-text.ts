/** How a table writes its figures: decided once per table by vote, never per cell. */
export interface NumberStyle {
  readonly group: '' | ' ' | ',' | '.';
  readonly point: '.' | ',';
}

export interface PrintedFigure {
  /** Plain decimal text: an optional `-`, digits, an optional point and digits. */
  readonly plain: string;
  readonly percent: boolean;
}

/** In order of trust: the earlier wins a tied vote. */
const STYLES: readonly NumberStyle[] = [
  { group: ',', point: '.' },
  { group: ' ', point: ',' },
  { group: ' ', point: '.' },
  { group: '.', point: ',' },
  { group: '', point: '.' },
  { group: '', point: ',' },
];

const SPACES = /[\u00a0\u202f\u2009\u2007]/g;
const CORE = new Map<NumberStyle, RegExp>(
  STYLES.map((style) => {
    const group = style.group === '' ? '' : style.group === ' ' ? ' ' : `\\${style.group}`;
    const whole = group === '' ? '\\d+' : `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
    return [style, new RegExp(`^(${whole})?(?:\\${style.point}(\\d+))?$`)];
  }),
);

/** The figure a text prints, or null when it is something else. */
export function parseFigure(text: string, style: NumberStyle): PrintedFigure | null {
  let rest = text.replace(SPACES, ' ').trim();
  if (rest.length === 0 || rest.length > 40 || !/\d/.test(rest)) return null;
  if (/^[$£€¥]?\s?'?000s?$/.test(rest)) return null;
  let negative = false;
  const brackets = /^\((.*)\)$/.exec(rest);
  if (brackets) {
    if (/^\d{1,2}$/.test(brackets[1] ?? '') || /^[a-z]/i.test(brackets[1] ?? '')) return null;
    negative = true;
    rest = (brackets[1] ?? '').trim();
  }
  rest = rest.replace(/^\*+|\*+$/g, '').trim();
  const sign = /^([-\u2212\u2013\u2012+])\s?(.*)$/.exec(rest);
  if (sign) {
    if (sign[1] !== '+') negative = !negative;
    rest = sign[2] ?? '';
  }
  rest = rest.replace(/^[$£€¥]\s?|\s?(?:[$£€¥]|kr|sek|eur|euro|mnkr|tkr)$/i, '');
  const behind = /^[-\u2212\u2013](.*)$/.exec(rest);
  if (behind && !sign) {
    negative = !negative;
    rest = behind[1] ?? '';
  }
  let percent = false;
  const share = /^(.*\d)\s?%$/.exec(rest);
  if (share) {
    percent = true;
    rest = share[1] ?? '';
  }
  const noted = /^(.*\d)\s?(?:\(?[a-z]{1,2}\)|[a-z]|[*†‡¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\[\d{1,2}\]|\s\d\))$/i.exec(rest);
  if (noted) rest = (noted[1] ?? '').trim();
  const match = CORE.get(style)?.exec(rest);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const whole = (match[1] ?? '0').replace(/[ .,]/g, '');
  const plain = match[2] === undefined ? whole : `${whole}.${match[2]}`;
  return { plain: negative ? `-${plain}` : plain, percent };
}

/** The style under which most of the digit-bearing cells read as figures. */
export function voteStyle(cells: Iterable<string>): NumberStyle {
  const votes = STYLES.map(() => 0);
  for (const cell of cells) {
    if (!/\d/.test(cell) || cell.length > 40) continue;
    STYLES.forEach((style, i) => {
      if (parseFigure(cell, style)) votes[i] = (votes[i] ?? 0) + 1;
    });
  }
  let best = 0;
  votes.forEach((count, i) => {
    if (count > (votes[best] ?? 0)) best = i;
  });
  return STYLES[best] ?? { group: ',', point: '.' };
}
