import type { Amount } from '../model/amount';
import { amount, amountFromNumber, powerOfTen } from '../model/amount';
import type { CellFormat, SheetSnapshot } from '../model/snapshot';
import { formatAt, valueAt } from '../model/snapshot';
import { isCellError } from '../model/cell';
import type { CellValue } from '../model/cell';
import { formatShape } from './format';

/** A figure as it stands in a cell. */
export interface Figure {
  readonly amount: Amount;
  /** The place of the last digit that is shown; 0 for whole numbers, 1 for one decimal, -3 for thousands. */
  readonly decimals: number;
  /** The cell stores more digits than it shows: nothing was rounded away. */
  readonly exact: boolean;
  readonly percent: boolean;
  /** A number, or text that only looks like one. */
  readonly stored: 'number' | 'text';
}

/** Blank, "-" and 0 are different things: nothing stated, stated as nothing, stated as zero. */
export type CellReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'dash' }
  | { readonly kind: 'date' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'figure'; readonly figure: Figure };

export type DecimalMark = ',' | '.';

const BLANK: CellReading = { kind: 'blank' };
const DASH: CellReading = { kind: 'dash' };
const DATE: CellReading = { kind: 'date' };

export function readCell(sheet: SheetSnapshot, row: number, column: number, mark: DecimalMark): CellReading {
  const value = valueAt(sheet, row, column);
  return value === null ? BLANK : readValue(value, formatAt(sheet, row, column), mark);
}

export function readValue(value: CellValue, format: CellFormat, mark: DecimalMark): CellReading {
  if (value === null) return BLANK;
  if (typeof value === 'number') return readNumber(value, format.numberFormat);
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  if (isCellError(value)) return { kind: 'error', error: value.error };
  return readText(value, mark);
}

function readNumber(value: number, numberFormat: string): CellReading {
  const shape = formatShape(numberFormat);
  if (shape.kind === 'date') return DATE;
  const stored = amountFromNumber(value);
  if (!stored) return { kind: 'text', text: String(value) };
  if (shape.kind !== 'number') {
    return {
      kind: 'figure',
      figure: { amount: stored, decimals: stored.decimals, exact: false, percent: false, stored: 'number' },
    };
  }
  const shown = shape.decimals - shape.scale;
  const exact =
    shown >= 0 ? stored.decimals > shown : stored.decimals > 0 || stored.units % powerOfTen(-shown) !== 0n;
  return {
    kind: 'figure',
    figure: {
      amount: stored,
      decimals: exact ? stored.decimals : shown,
      exact,
      percent: shape.percent,
      stored: 'number',
    },
  };
}

const SPACES = /[\s\u00a0\u2007\u2009\u202f]+/g;
const NOTHING = /^(?:[-\u2010-\u2015\u2212]|\.\.\.?|\u2026)$/;
const FIGURE =
  /^(?<open>\()?(?<sign>[-\u2010-\u2013\u2212+])? ?(?<body>\d[\d ,.'\u2019]*)(?<close>\))?(?<after>[-\u2010-\u2013\u2212])?(?<unit> ?(?:%|€|kr|tkr|mkr|mnkr|milj\.? ?€|euro|eur))?(?<note> ?(?:\*+|[a-z]\)|\([a-z0-9]\)|[\u00b9\u00b2\u00b3\u2070-\u2079]+))?$/i;

/** A text figure with any of the spacings, minus signs, brackets and marks that are printed in accounts. */
export function readText(raw: string, mark: DecimalMark): CellReading {
  const text = raw.replace(SPACES, ' ').trim();
  if (text === '') return BLANK;
  if (NOTHING.test(text)) return DASH;
  const parts = FIGURE.exec(text)?.groups;
  if (!parts?.['body'] || Boolean(parts['open']) !== Boolean(parts['close'])) return { kind: 'text', text };
  const digits = plainDigits(parts['body'].trimEnd(), mark);
  if (!digits) return { kind: 'text', text };
  const negative =
    Boolean(parts['open']) ||
    Boolean(parts['after']) ||
    (parts['sign'] !== undefined && parts['sign'] !== '+');
  const percent = parts['unit']?.trim() === '%';
  const units = BigInt(digits.whole + digits.fraction);
  const decimals = digits.fraction.length + (percent ? 2 : 0);
  return {
    kind: 'figure',
    figure: {
      amount: amount(negative ? -units : units, decimals),
      decimals,
      exact: false,
      percent,
      stored: 'text',
    },
  };
}

/** `1 234,50` -> 1234 and 50; null where the marks make no number. */
function plainDigits(body: string, mark: DecimalMark): { whole: string; fraction: string } | null {
  const other = mark === ',' ? '.' : ',';
  const at = body.lastIndexOf(mark);
  let whole = at < 0 ? body : body.slice(0, at);
  const fraction = at < 0 ? '' : body.slice(at + 1);
  if (!/^\d*$/.test(fraction) || (at >= 0 && fraction === '')) return null;
  for (const group of [' ', other, "'", '\u2019']) {
    if (!whole.includes(group)) continue;
    const pieces = whole.split(group);
    const wellGrouped = pieces.every((piece, i) =>
      i === 0 ? /^[1-9]\d{0,2}$/.test(piece) : /^\d{3}$/.test(piece),
    );
    if (!wellGrouped) return null;
    whole = pieces.join('');
  }
  return /^\d+$/.test(whole) ? { whole, fraction } : null;
}

/** What one text says about the decimal mark. */
export interface MarkVotes {
  /** It is a figure where commas, or points, are decimal marks. */
  readonly comma: boolean;
  readonly point: boolean;
  /** Its marks look like groups of thousands. */
  readonly grouped: boolean;
  /** It may as well be a day: `31.8` under `Utfall`. */
  readonly day: boolean;
}

const DAY = /^(?:[1-9]|[12]\d|3[01])\.(?:[1-9]|1[0-2])$/;
/** So few texts that may all be days are no figures. */
const FEW_DAYS = 2;

export function markVotes(text: string): MarkVotes | null {
  if (!/\d[.,]\d/.test(text)) return null;
  const groups = /\d,\d{3}(?!\d)/.test(text) && !/(?:^|\D)0,\d/.test(text);
  const decimals = /\d,\d/.test(text) || (/\d\.\d{3}(?!\d)/.test(text) && !/(?:^|\D)0\.\d/.test(text));
  return {
    comma: readText(text, ',').kind === 'figure',
    point: readText(text, '.').kind === 'figure',
    grouped: groups || !decimals,
    day: DAY.test(text.trim()),
  };
}

/**
 * Which mark a table uses for decimals: the one under which more of its texts are figures. Where both read the same
 * number of them, three digits behind every comma are a group of thousands, and a comma is a decimal mark otherwise,
 * as it is in both countries.
 */
export class MarkCount {
  private points = 0;
  private groups = 0;
  private days = 0;
  private all = 0;

  add({ comma, point, grouped, day }: MarkVotes): void {
    this.all++;
    if (day) this.days++;
    this.points += Number(point) - Number(comma);
    this.groups += grouped ? 1 : -1;
  }

  get mark(): DecimalMark {
    if (this.days === this.all && this.days <= FEW_DAYS) return ',';
    return (this.points === 0 ? this.groups : this.points) > 0 ? '.' : ',';
  }
}

export function decimalMark(texts: Iterable<string>): DecimalMark {
  const count = new MarkCount();
  for (const text of texts) {
    const votes = markVotes(text);
    if (votes) count.add(votes);
  }
  return count.mark;
}
