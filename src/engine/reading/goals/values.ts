import type { Amount } from '../../model/amount';
import { amount, negate } from '../../model/amount';
import type { CellRef } from '../../model/cell';
import { textOf } from '../../model/cell';
import type { Value } from '../../model/goals';
import type { SheetSnapshot } from '../../model/snapshot';
import { formatAt, valueAt } from '../../model/snapshot';
import type { DecimalMark } from '../../numbers/figure';
import { readText, readValue } from '../../numbers/figure';
import { plainWords } from '../words/words';

/** What stands in the cell of an indicator; null where it is blank, a dash or no value at all. */
export function valueOf(sheet: SheetSnapshot, cell: CellRef, mark: DecimalMark, unit: string): Value | null {
  const stored = valueAt(sheet, cell.row, cell.column);
  if (typeof stored !== 'number') return textValue(textOf(stored), cell, mark, unit);
  const format = formatAt(sheet, cell.row, cell.column);
  const read = readValue(stored, format, mark);
  if (read.kind !== 'figure') return null;
  const { percent, decimals, amount: own } = read.figure;
  const printed = percent ? { amount: timesHundred(own), decimals: Math.max(0, decimals - 2) } : read.figure;
  return {
    kind: 'figure',
    cell,
    text: String(stored),
    amount: printed.amount,
    decimals: printed.decimals,
    unit: percent ? '%' : plainUnit(literalOf(format.numberFormat)) || unit,
    bound: null,
    stored: percent ? 'percent' : 'number',
  };
}

/** `0" st"`: what a format hangs on its numbers. */
function literalOf(numberFormat: string): string {
  return (numberFormat.split(';')[0] ?? '').match(/"([^"]*)"\s*$/)?.[1] ?? '';
}

function timesHundred(value: Amount): Amount {
  return amount(value.units * 100n, value.decimals);
}

const NOTHING = /^(?:[-\u2212\u2013\u2014]|\.\.\.?|\u2026|n\/?a|ej aktuellt|saknas|uppgift saknas|puuttuu)$/i;
const LEAST =
  /^(?:minst|lägst|över|mer än|fler än|vähintään|yli|at least|over|≥|>=|>)\s*|\s*(?:eller mer|eller fler|tai enemmän|or more)$/i;
const MOST =
  /^(?:högst|max(?:imalt|\.)?|under|mindre än|färre än|enintään|korkeintaan|alle|at most|below|≤|<=|<)\s*|\s*(?:eller mindre|eller färre|tai vähemmän|or less)$/i;
const SIGNED = /^(?:\+\s?\/\s?[-\u2212\u2013]|±)\s*/;
const RANGE =
  /^(\d[\d\s\u00a0.,]*?)\s*%?\s*(?:[-\u2013\u2014]|till|to|–)\s*(\d[\d\s\u00a0.,]*)(?=$|\s*[^\d\s.,])/;
const FIGURE = /^([-\u2212\u2013+]?\s?\d[\d\s\u00a0\u2007\u2009\u202f.,]*)(.*)$/s;

const DIRECTIONS: readonly (readonly ['higher' | 'lower' | 'same', RegExp])[] = [
  [
    'higher',
    /^(?:ska |skall |bör )?(?:öka[rs]?|ökning|ökande|högre|höjas|kasva[aa]?|nousee|lisää?ntyy|lisätä|nousta|increase[sd]?|higher|↑)(?: \S+){0,4}$/,
  ],
  [
    'lower',
    /^(?:ska |skall |bör )?(?:minska[rs]?|minskning|minskande|lägre|sänkas|vähen(?:ee|tyä|tää)|laske(?:e|a)|decrease[sd]?|lower|↓)(?: \S+){0,4}$/,
  ],
  [
    'same',
    /^(?:ska |skall |bör )?(?:behålla|bibehålla[s]?|oförändra[dt]|lika|pysyy|ennallaan|säilyy|unchanged|keep)(?: \S+){0,4}$/,
  ],
];

function textValue(raw: string, cell: CellRef, mark: DecimalMark, ownUnit: string): Value | null {
  const text = raw.replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ').trim();
  if (text === '' || NOTHING.test(text)) return null;
  const direction = DIRECTIONS.find(([, pattern]) => pattern.test(plainWords(text)))?.[0];
  if (direction) return { kind: 'direction', direction, cell, text, unit: '' };
  const bound = LEAST.test(text) ? 'least' : MOST.test(text) ? 'most' : null;
  const bare = bound === 'least' ? text.replace(LEAST, '') : bound === 'most' ? text.replace(MOST, '') : text;
  const signed = SIGNED.test(bare);
  const range = signed ? null : RANGE.exec(bare);
  if (range) {
    const [low, high] = [printed(range[1] ?? '', mark), printed(range[2] ?? '', mark)];
    const unit = plainUnit(bare.slice(range[0].length)) || ownUnit;
    if (low && high) return { kind: 'band', low: low.amount, high: high.amount, cell, text, unit };
  }
  const parts = FIGURE.exec(signed ? bare.replace(SIGNED, '') : bare);
  const figure = printed(parts?.[1] ?? '', mark);
  const rest = parts?.[2]?.trim() ?? '';
  if (!figure || rest.length > LONGEST_UNIT || /[.!?]$/.test(rest) || /^[\d/.:-]/.test(rest))
    return { kind: 'words', cell, text, unit: '' };
  const unit = plainUnit(rest) || ownUnit;
  if (signed) return { kind: 'band', low: negate(figure.amount), high: figure.amount, cell, text, unit };
  const at = text.indexOf(parts?.[1]?.trim() ?? '');
  const digits = parts?.[1]?.trim().length ?? 0;
  const stored = { before: text.slice(0, at), after: text.slice(at + digits) };
  return { kind: 'figure', cell, text, ...figure, unit, bound, stored };
}

/** `kg CO2 per kg livsmedel` is as long as units are; what is longer is a sentence that begins with a number. */
const LONGEST_UNIT = 40;

function printed(text: string, mark: DecimalMark): { amount: Amount; decimals: number } | null {
  const read = readText(text, mark);
  if (read.kind !== 'figure') return null;
  const { amount: value, decimals } = read.figure;
  return { amount: value, decimals };
}

const PERCENT = /^(?:%|procent|prosenttia|pros\.?|per cent|percent)$/;
const PIECES = /^(?:st\.?|stycken|kpl|pcs|antal)$/;

/** As it is printed, but per cent and pieces always the same. */
export function plainUnit(text: string): string {
  const unit = text
    .replace(/[*)\].,;]+$/, '')
    .replace(/^[([]/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const words = plainWords(unit);
  return PERCENT.test(words) ? '%' : PIECES.test(words) ? 'st' : unit;
}
