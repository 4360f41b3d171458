import { textOf } from '../../model/cell';
import { formatAt, valueAt } from '../../model/snapshot';
import type { Line, LineRole } from '../../model/table';
import type { Side, StandardLine } from './charts';
import { STANDARD_LINES } from './charts';
import { HEADINGS, OTHER_LINES } from './other-charts';
import { writtenOut } from '../words/abbreviations';
import { measureOf } from '../columns/columns';
import { BLANK, TEXT } from '../cells/kinds';
import type { Block } from '../cells/block';
import { joinPieces, plainWords } from '../words/words';
import { remembered } from '../words/remember';

/** `3000–3099 Intäkter`, `30 Kostnader`: an account or a line number before the words, but no year. */
const CODE = /^(?!(?:19|20)\d\d )\d{1,6}(?:\s?[-,]\s?\d{1,6})? (?=[\p{L}=])/u;
/** `Kostnader¹`, `Kostnader 1)`, `Kostnader*`: what stands below the table is meant, and not another line. */
const FOOTNOTE = /\s*(?:\d{1,2}\)|\*+|[\u00b9\u00b2\u00b3\u2070-\u2079]+\)?)$/;

/** The words of a label without a code before them, and without a colon or the mark of a footnote after them. */
const bareWords = remembered((label): string =>
  writtenOut(plainWords(label))
    .replace(CODE, '')
    .replace(FOOTNOTE, '')
    .replace(/(?<=\p{L})\s?:$/u, ''),
);

const MEMO = /^[-–•\s]*(?:varav|därav|av vilka|av vilket|dvs|siitä|josta|joista|of which|thereof)\b/;

const TOTAL =
  /^(?:=|summa|totalt?|sammanlagt|netto|resultat|yhteensä|total)(?![a-zåäö])|(?:\b|[a-zåäö])(?:totalt|yhteensä|sammanlagt)$|före förändring(?:ar)? av rörelsekapital$|^(?:verksamhetens (?:in|kost|netto|res)|verksamhetsbidrag|toimintakate|toimintatuotot|toimintakulut|vuosikate|årsbidrag|årets resultat|tilikauden|räkenskapsperiodens)/;

export function isMemoLabel(label: string): boolean {
  return MEMO.test(bareWords(label));
}

export function isTotalLabel(label: string): boolean {
  return TOTAL.test(bareWords(label)) && !isMemoLabel(label);
}

const SUM =
  /^(?:=|summa|delsumma|totalt?(?![a-zåäö])|sammanlagt|yhteensä|yht\.?$|(?:\d+\. ?)?(?:kassaflöde|medel) från|förändring av likvida medel|(?:årets|periodens) kassaflöde|(?:.* )?rahavirta|skattenetto|finansnetto|rörelseresultat|käyttökate|liikeylijäämä)|(?:\b|[a-zåäö])(?:summa|totalt|yhteensä|sammanlagt)$|\btotalt\b|före förändring(?:ar)? av rörelsekapital/;

/** Words that say that a line is the sum of those around it. */
export const saysSum = remembered((label): boolean => {
  return SUM.test(bareWords(label)) && !isMemoLabel(label);
});

const NET_LINE = /^(?:skattenetto|finansnetto|rörelseresultat|käyttökate|liikeylijäämä)/;

/** A net of lines of its own kind, which may just as well be stated alone: `Finansnetto` among deviations. */
export function isNetLine(label: string): boolean {
  return NET_LINE.test(plainWords(label));
}

const OPENING =
  /^(?:ingående|ib\b|alkusaldo|avsatt vid)|\bvid (?:årets|periodens|räkenskapsårets) (?:början|ingång)$|(?<!\d)0?1\.0?1\.?(?:\d{4})?$|\b(?:tilikauden|vuoden) alussa$/;
const CLOSING =
  /^(?:utgående|ub\b|loppusaldo|(?:redovisat|bokfört) värde|kirjanpitoarvo)|\bvid (?:årets|periodens|räkenskapsårets) (?:slut|utgång)$|(?<!\d)31\.12\.?(?:\d{4})?$|\b(?:tilikauden|vuoden) lopussa$/;

/** From an opening balance to the closing one everything adds up. */
export const isOpening = remembered((label): boolean => OPENING.test(plainWords(label)));

export const isClosing = remembered((label): boolean => {
  const words = plainWords(label);
  return CLOSING.test(words) && !OPENING.test(words);
});

/** What the parts of a group have sold each other, which is taken away again. */
export function isElimination(label: string): boolean {
  return /eliminer|eliminoin/.test(plainWords(label));
}

const RATIO =
  /(?:^|[^\d\s(]\s?)[,(]?\s*(?:%|procent|prosenttia?|pv|dagar)\)?$|(?:€|euroa?|kr|kronor)\s?(?:\/|per)\s?(?:as|inv)/;

const COUNT = /^(?:antal|lukumäärä|invånar|asuka)|\bper \p{L}+(?=,|$)/u;

/** `Antal platser`, `Kostnad per plats, tkr`: among amounts they add up with nothing. */
export function isCountLabel(label: string): boolean {
  return COUNT.test(plainWords(label));
}

/** A key figure below the amounts, `Soliditet, %`: it says nothing of what the amounts are printed with. */
export const isRatioLabel = remembered((label): boolean => RATIO.test(bareWords(label)));

/** `Årsbidrag, t€`, `Vuosikate (1 000 €)`. */
const IN_UNIT = /(?:, ?| ?\()(?:(?:(?:1 ?000|milj\.|mn|[tm]) ?)?(?:€|euroa?|eur|kr)|(?:mn|[tm])kr)\)?$/;

/** The words of a label without what accounts hang on it: numbering, signs, notes, units, qualifiers. */
export const labelWords = remembered((label): string => {
  return plainWords(label)
    .replace(FOOTNOTE, '')
    .replace(IN_UNIT, '')
    .replace(/^(?:[=+*./-]|[ivx\d]+[.)])+\s*/, '')
    .replace(/\((?:\+|-|±|\/|eller|och|tai|sitova|bindande|\s)*\)|(?<=\s)(?:\+ ?\/ ?-|±)$/g, ' ')
    .replace(/\s*[,:]?\s*(?:\(?(?:externt?|externa|netto|totalt|yhteensä|ulkoinen|netto-?)\)?)$/, '')
    .replace(/\s*:$/, '')
    .replace(/\s*&\s*/g, ' och ')
    .replace(/\bo\b/g, 'och')
    .replace(/\s+/g, ' ')
    .trim();
});

/** Words that say total, or a line that is by its nature the result of others. */
function isResult(label: string): boolean {
  return isTotalLabel(label) || standardLine(label)?.side === 'result';
}

const ALL_LINES = [...STANDARD_LINES, ...OTHER_LINES];
/** Most labels are those of no standard line, and one look says so. */
const ANY_LINE = new RegExp(ALL_LINES.map((line) => `(?:${line.words.source})`).join('|'));

export const standardLine = remembered((label): StandardLine | null => {
  const full = bareWords(label);
  const words = labelWords(full);
  if ((!ANY_LINE.test(words) && !ANY_LINE.test(full)) || isMemoLabel(label)) return null;
  return ALL_LINES.find((line) => line.words.test(words) || line.words.test(full)) ?? null;
});

const SIDES = new Map(ALL_LINES.map((line) => [line.id, line.side]));

/** What the words of a line say that it is: by its standard line, or by the words revenue and cost in its label. */
export function sideSaid(standard: string | null, label: string): Side | null {
  return (standard ? SIDES.get(standard) : null) ?? measureOf(label);
}

/** A line of a table as it stands, with what only its place says. */
export interface PlacedLine extends Line {
  readonly indent: number;
  readonly bold: boolean;
  /** Its label without what accounts hang on it. */
  readonly words: string;
  /** What it is, as its words say, or else its place. */
  readonly side: Side | null;
  /** The table row has figures of its own. */
  readonly figures: boolean;
  /** A heading stands before it, or more blank rows than between other lines; known while the sums are found. */
  readonly opens?: boolean;
}

/** How many blank rows stand before a row of the body; what a page break left behind is none. */
export function blanksBefore({ kinds, left, right }: Block, row: number, above: number | undefined): number {
  if (above === undefined) return 0;
  for (let between = above + 1; between < row; between++)
    for (let column = left; column <= Math.min(right, kinds.width(between) - 1); column++)
      if (kinds.at(between, column) !== BLANK) return 0;
  return row - above - 1;
}

/** A table of so many lines may have a blank row after each. */
const SPACED = 4;

/** Which lines begin a group. */
function withGaps(
  lines: readonly PlacedLine[],
  blanks: readonly number[],
  sections: readonly number[],
): PlacedLine[] {
  const begins = (row: number, above: number) => sections.some((one) => one > above && one <= row);
  const usual =
    lines.length < SPACED ? 0 : blanks.slice(1).reduce((least, one) => Math.min(least, one), Infinity);
  return lines.map((line, i) =>
    (blanks[i] ?? 0) > usual || lines[i - 1]?.role === 'heading' || begins(line.row, lines[i - 1]?.row ?? -1)
      ? { ...line, opens: true }
      : line,
  );
}

/** `NÄMND OCH`, `Resultat före`: no label ends so. */
const UNFINISHED =
  / (?:och|eller|samt|före|efter|av|för|från|till|med|inom|ja|sekä|tai|ennen|and|of|before|after)$/;

/**
 * The lines of a block. A label that runs over two or three rows is one line, at the row that has the figures:
 * the upper piece has none and ends as no label does, or the lower begins with a small letter.
 */
export function linesOf(
  block: Block,
  labelColumns: readonly number[],
  figureColumns: readonly number[],
): PlacedLine[] {
  const lines: PlacedLine[] = [];
  const blanks: number[] = [];
  let pieces: { readonly row: number; readonly text: string; readonly blanks: number }[] = [];
  const flush = () => {
    for (const piece of pieces) {
      lines.push(placed(block, labelColumns, piece.row, piece.text, 'heading', false));
      blanks.push(piece.blanks);
    }
    pieces = [];
  };
  block.bodyRows.forEach((row, i) => {
    const label = labelAt(block, labelColumns, row);
    const figures = figureColumns.some((column) => block.kinds.at(row, column) > TEXT);
    const above = pieces.at(-1)?.text ?? '';
    const before = blanksBefore(block, row, block.bodyRows[i - 1]);
    // Figures without a label right below a label without figures are its own.
    const isNamedAbove = label === '' && before === 0 && figures;
    const continues =
      (/^\p{Ll}/u.test(label) && !isMemoLabel(label)) || UNFINISHED.test(plainWords(above)) || isNamedAbove;
    if (!continues && pieces.length > 0) flush();
    if (!figures) {
      if (label !== '') pieces.push({ row, text: label, blanks: before });
      return;
    }
    const text = joinPieces([...pieces.map((piece) => piece.text), label]);
    blanks.push(pieces[0]?.blanks ?? before);
    pieces = [];
    lines.push(
      placed(
        block,
        labelColumns,
        row,
        text,
        isMemoLabel(text) ? 'memo' : isResult(text) ? 'total' : 'detail',
        true,
      ),
    );
  });
  flush();
  return withGaps(
    lines.map((line) =>
      line.figures || isHeaderAgain(block, figureColumns, line.row) ? line : withoutFigures(line, lines),
    ),
    blanks,
    block.sections ?? [],
  );
}

/** Words over every column of figures make the label beside them the name of a section. */
function isHeaderAgain({ kinds }: Block, figureColumns: readonly number[], row: number): boolean {
  return figureColumns.length > 1 && figureColumns.every((column) => kinds.at(row, column) === TEXT);
}

/** A label without figures is a heading, unless its words make it a line that nothing was booked on. */
function withoutFigures(line: PlacedLine, lines: readonly PlacedLine[]): PlacedLine {
  if (isMemoLabel(line.label)) return { ...line, role: 'memo' };
  const standard = standardLine(line.label);
  if (!standard || HEADINGS.has(standard.id)) return line;
  const twin = lines.some((other) => other.figures && standardLine(other.label)?.id === standard.id);
  if (twin) return line;
  return {
    ...line,
    standard: standard.id,
    side: standard.side,
    role: isTotalLabel(line.label) && standard.side === 'result' ? 'total' : 'detail',
  };
}

function placed(
  block: Block,
  labelColumns: readonly number[],
  row: number,
  label: string,
  role: LineRole,
  figures: boolean,
): PlacedLine {
  const column =
    wordColumns(block, labelColumns, row)[0] ??
    labelColumns.find((one) => block.kinds.at(row, one) !== BLANK) ??
    labelColumns[0] ??
    0;
  const raw = textOf(valueAt(block.sheet, row, column));
  const format = formatAt(block.sheet, row, column);
  const spaces = /^[\s\u00a0]*/.exec(raw)?.[0].length ?? 0;
  const step = Math.max(0, labelColumns.indexOf(column));
  // `Förskola | Intäkter`: whose they are, and in the next column what they are.
  const words = wordColumns(block, labelColumns, row);
  const inner =
    words.length > 1 ? textOf(valueAt(block.sheet, row, words[words.length - 1] ?? column)) : label;
  const standard = figures ? (standardLine(label) ?? standardLine(inner)) : null;
  return {
    row,
    label,
    standard: standard?.id ?? null,
    words: labelWords(label),
    side: sideSaid(standard?.id ?? null, label),
    role,
    figures,
    bold: format.bold,
    indent: format.indent * 2 + spaces + step * 4,
  };
}

function labelAt(block: Block, labelColumns: readonly number[], row: number): string {
  return joinPieces(
    wordColumns(block, labelColumns, row).map((column) => textOf(valueAt(block.sheet, row, column))),
  );
}

/** The columns in which a row has words: a code in a column before them says nothing of the line. */
function wordColumns(block: Block, labelColumns: readonly number[], row: number): readonly number[] {
  const texts = labelColumns.filter((column) => block.kinds.at(row, column) === TEXT);
  if (texts.length < 2) return texts;
  const words = texts.filter((column) => /\p{L}/u.test(textOf(valueAt(block.sheet, row, column))));
  return words.length > 0 ? words : texts;
}

/** What a line is called wherever it stands. */
export function lineKey(line: PlacedLine): string {
  return line.standard ?? line.words;
}
