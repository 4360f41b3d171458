import type { CellRef } from '../model/cell';
import { address, columnName } from '../model/cell';
import type { Former, SourceFigure } from '../model/follow-up';
import type { FollowUpWords } from '../model/follow-up-words';
import { KEY_COLUMN } from './sheet/grid';

/** Shown where the source holds neither a figure nor nothing. */
export const UNREADABLE = '?';

/** Whether a cell of the tab shows nothing. Some engines take a calculated zero for an empty text; joined it is none. */
export function blank(reference: string): string {
  return `${reference}&""=""`;
}

/** Whether a cell of the tab holds no figure. */
export function missing(reference: string): string {
  return `OR(${blank(reference)},${reference}="${UNREADABLE}")`;
}

export function textLiteral(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A locale may group no digits, and then there is nothing to replace. */
const GROUP = 'MID(FIXED(1000,0),2,LEN(FIXED(1000,0))-4)';

/** An amount in the text of a formula, as the language of the tab writes it in whatever locale it is read. */
export function writtenAmount(
  expression: string,
  decimals: number,
  { group, mark }: FollowUpWords['numbers'],
  markName: string,
): string {
  const fixed = `FIXED(${expression},${String(decimals)})`;
  const swap = (text: string, from: string, to: string) => `SUBSTITUTE(${text},${from},${textLiteral(to)})`;
  if (decimals === 0) return swap(fixed, GROUP, group);
  // What marks the decimals of one locale groups the digits of another.
  return swap(swap(swap(fixed, markName, '|'), GROUP, group), '"|"', mark);
}

export function cellReference({ sheet, row, column }: CellRef): string {
  return `'${sheet.replace(/'/g, "''")}'!${address({ row, column })}`;
}

/**
 * The source cell in the sign and unit of the tab, blank where it is blank. A cell in a column with texts gets a
 * formula that reads both a number and a text that looks like one, in any locale: `markName` is the cell that holds
 * the decimal mark of whoever has the workbook open.
 */
export function figureFormula(figure: SourceFigure, markName: string): string {
  const { empty, read } = reading(figure, markName);
  return `=IFERROR(IF(${empty},"",${read}),"${UNREADABLE}")`;
}

/** A printed total less the sum of its parts; blank where nothing is printed. */
export function differenceFormula(
  figure: SourceFigure,
  sum: string,
  places: number,
  markName: string,
): string {
  const { empty, read } = reading(figure, markName);
  return `=IFERROR(IF(${empty},"",ROUND(${read}-${sum},${String(places)})),"")`;
}

function reading(figure: SourceFigure, markName: string): { empty: string; read: string } {
  const reference = cellReference(figure.cell);
  const nothing = `${reference}=""`;
  const dash = figure.stored === 'nothing' && figure.text !== null && figure.text !== '';
  return {
    empty: dash ? `OR(${nothing},${reference}=${textLiteral(figure.text)})` : nothing,
    read: figure.textColumn
      ? `IF(${reference}=SUM(${reference}),${inUnit(figure, `SUM(${reference})`)},` +
        `${inUnit(figure, textNumber(figure, reference, markName))})`
      : inUnit(figure, reference),
  };
}

function inUnit({ sign, shift }: SourceFigure, expression: string): string {
  const own = scaled(expression, shift);
  return sign < 0 ? `-${own}` : own;
}

function scaled(expression: string, shift: number): string {
  return shift === 0 ? expression : `${expression}${shift > 0 ? '*' : '/'}${String(10 ** Math.abs(shift))}`;
}

/** What the follow-up before says of the line of a row: found by the line's key, so rows may move on either tab. */
export function formerFormula(
  { sheet, columns, lastRow, shift }: Former,
  column: 'deviation' | 'forecast',
  row: number,
): string {
  const range = (one: number) =>
    `'${sheet.replace(/'/g, "''")}'!$${columnName(one)}$1:$${columnName(one)}$${String(lastRow + 1)}`;
  const key = `$${columnName(KEY_COLUMN)}${String(row + 1)}`;
  const found = `INDEX(${range(columns[column])},MATCH(${key},${range(columns.key)},0))`;
  return `IFERROR(IF(${blank(found)},"",${scaled(found, shift)}),"")`;
}

/** The spaces that print as a blank, and what prints as a minus. */
export const HARD_SPACES = ['\u00a0', '\u2007', '\u2009', '\u202f'];
const SPACES = [' ', ...HARD_SPACES];
const MINUSES = ['\u2212', '\u2013', '\u2014'];

/** The text of an expression with one text after the other put in the place of another. */
export function replacing(
  expression: string,
  pairs: readonly (readonly [from: string, to: string])[],
): string {
  return pairs.reduce(
    (inner, [from, to]) => `SUBSTITUTE(${inner},${textLiteral(from)},${textLiteral(to)})`,
    expression,
  );
}

/** VALUE reads numbers by the locale, so all that differs between locales is taken out or put right first. */
function textNumber({ text, mark }: SourceFigure, reference: string, markName: string): string {
  const found = text ?? '';
  const replaced: (readonly [string, string])[] = [
    ...SPACES.map((space) => [space, ''] as const),
    ...MINUSES.map((minus) => [minus, '-'] as const),
    ['(', '-'],
    [')', ''],
    ...unitIn(found).map((word) => [word, ''] as const),
    ...(mark === ',' ? ['.', "'", '\u2019'] : [',', "'", '\u2019']).map((group) => [group, ''] as const),
  ];
  const plain = replacing(reference, replaced);
  const local = `SUBSTITUTE(${plain},${textLiteral(mark)},${markName})`;
  // A minus that stands behind its number.
  return /\d\s*[-\u2212\u2013]\s*$/.test(found) ? `-VALUE(SUBSTITUTE(${local},"-",""))` : `VALUE(${local})`;
}

/** What hangs on a printed figure: `kr`, `€`, a note mark. Texts without digits are no figures. */
function unitIn(text: string): string[] {
  if (!/\d/.test(text)) return [];
  return [...new Set(text.match(/[^\d\s.,'()\u2019\u00a0\u2007\u2009\u202f\u2212\u2013\u2014+-]+/g) ?? [])];
}
