import { textOf } from '../model/cell';
import { formatAt, valueAt } from '../model/snapshot';
import type { Line, LineRole } from '../model/table';
import type { Side, StandardLine } from './charts';
import { STANDARD_LINES } from './charts';
import { HEADINGS, OTHER_LINES } from './other-charts';
import { BLANK, TEXT } from './kinds';
import type { Block } from './layout';
import { joinPieces, plainWords } from './words';
import { remembered } from './remember';

/** `3000–3099 Intäkter`, `30 Kostnader`: an account or a line number before the words, but no year. */
const CODE = /^(?!(?:19|20)\d\d )\d{1,6}(?:\s?[-,]\s?\d{1,6})? (?=[\p{L}=])/u;
/** `Kostnader¹`, `Kostnader 1)`, `Kostnader*`: what stands below the table is meant, and not another line. */
const FOOTNOTE = /\s*(?:\d{1,2}\)|\*+|[\u00b9\u00b2\u00b3\u2070-\u2079]+\)?)$/;

/** The words of a label without a code before them and the mark of a footnote after them. */
const bareWords = remembered((label): string => plainWords(label).replace(CODE, '').replace(FOOTNOTE, ''));

const MEMO = /^[-–•\s]*(?:varav|därav|av vilka|av vilket|dvs|siitä|josta|joista|of which|thereof)\b/;

const TOTAL =
  /^(?:=|summa|totalt?|sammanlagt|netto|resultat|yhteensä|total)(?![a-zåäö])|(?:\b|[a-zåäö])(?:totalt|yhteensä|sammanlagt)$|^(?:verksamhetens (?:in|kost|netto|res)|verksamhetsbidrag|toimintakate|toimintatuotot|toimintakulut|vuosikate|årsbidrag|årets resultat|tilikauden|räkenskapsperiodens)/;

export const isMemoLabel = remembered((label): boolean => {
  return MEMO.test(bareWords(label));
});

export const isTotalLabel = remembered((label): boolean => {
  return TOTAL.test(bareWords(label)) && !isMemoLabel(label);
});

const SUM =
  /^(?:=|summa|delsumma|totalt?(?![a-zåäö])|sammanlagt|yhteensä|yht\.?$|(?:\d+\. ?)?(?:kassaflöde|medel) från|förändring av likvida medel|(?:årets|periodens) kassaflöde|(?:.* )?rahavirta|skattenetto|finansnetto|rörelseresultat|käyttökate|liikeylijäämä)|(?:\b|[a-zåäö])(?:summa|totalt|yhteensä|sammanlagt)$/;

/** Words that say that a line is the sum of those around it. */
export const saysSum = remembered((label): boolean => {
  return SUM.test(bareWords(label)) && !isMemoLabel(label);
});

const NET_LINE = /^(?:skattenetto|finansnetto|rörelseresultat|käyttökate|liikeylijäämä)/;

/** A net of lines of its own kind, which may just as well be stated alone: `Finansnetto` among deviations. */
export const isNetLine = remembered((label): boolean => NET_LINE.test(plainWords(label)));

const OPENING = /^(?:ingående|ib\b|alkusaldo)|\bvid (?:årets|periodens) (?:början|ingång)$/;
const CLOSING =
  /^(?:utgående|ub\b|loppusaldo|(?:redovisat|bokfört) värde)|\bvid (?:årets|periodens) (?:slut|utgång)$/;

/** From an opening balance to the closing one everything adds up. */
export const isOpening = remembered((label): boolean => OPENING.test(plainWords(label)));
export const isClosing = remembered((label): boolean => CLOSING.test(plainWords(label)));

const RATIO =
  /(?:^|[^\d\s(]\s?)[,(]?\s*(?:%|procent|prosenttia?|pv|dagar)\)?$|(?:€|euroa?|kr|kronor)\s?(?:\/|per)\s?(?:as|inv)/;

const COUNT = /^(?:antal|lukumäärä|invånar|asuka)|\bper \p{L}+(?=,|$)/u;

/** `Antal platser`, `Kostnad per plats, tkr`: among amounts they add up with nothing. */
export const isCountLabel = remembered((label): boolean => COUNT.test(plainWords(label)));

/** A key figure below the amounts, `Soliditet, %`: it says nothing of what the amounts are printed with. */
export const isRatioLabel = remembered((label): boolean => RATIO.test(bareWords(label)));

/** The words of a label without what accounts hang on it: numbering, signs, notes, qualifiers. */
export const labelWords = remembered((label): string => {
  return plainWords(label)
    .replace(FOOTNOTE, '')
    .replace(/^(?:[=+*./-]|[ivx\d]+[.)])+\s*/, '')
    .replace(/\((?:\+|-|±|\/|eller|och|tai|sitova|bindande|\s)*\)|(?<=\s)(?:\+ ?\/ ?-|±)$/g, ' ')
    .replace(/\s*[,:]?\s*(?:\(?(?:externt?|externa|netto|totalt|yhteensä|ulkoinen|netto-?)\)?)$/, '')
    .replace(/\s*\d?\)$|\s*\*+$/, '')
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

/** A line of a table as it stands, with what only its place says. */
export interface PlacedLine extends Line {
  readonly indent: number;
  readonly bold: boolean;
  /** What its place says that it is, where its words do not. */
  readonly side?: Side;
  /** The table row has figures of its own. */
  readonly figures: boolean;
}

/** `NÄMND OCH`, `Resultat före`: no label ends so. */
const isUnfinished = remembered((label): boolean =>
  / (?:och|eller|samt|före|efter|av|för|från|till|med|inom|ja|sekä|tai|ennen|and|of|before|after)$/.test(
    plainWords(label),
  ),
);

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
  let pieces: { readonly row: number; readonly text: string }[] = [];
  const flush = () => {
    for (const piece of pieces)
      lines.push(placed(block, labelColumns, piece.row, piece.text, 'heading', false));
    pieces = [];
  };
  for (const row of block.bodyRows) {
    const label = labelAt(block, labelColumns, row);
    const figures = figureColumns.some((column) => block.kinds.at(row, column) > TEXT);
    const above = pieces.at(-1)?.text ?? '';
    const continues = (/^\p{Ll}/u.test(label) && !isMemoLabel(label)) || isUnfinished(above);
    if (!continues && pieces.length > 0) flush();
    if (!figures) {
      if (label !== '') pieces.push({ row, text: label });
      continue;
    }
    const text = joinPieces([...pieces.map((piece) => piece.text), label]);
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
  }
  flush();
  return lines.map((line) => (line.figures ? line : withoutFigures(line, lines)));
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
  const column = labelColumns.find((one) => block.kinds.at(row, one) !== BLANK) ?? labelColumns[0] ?? 0;
  const raw = textOf(valueAt(block.sheet, row, column));
  const format = formatAt(block.sheet, row, column);
  const spaces = /^[\s\u00a0]*/.exec(raw)?.[0].length ?? 0;
  const step = Math.max(0, labelColumns.indexOf(column));
  const standard = figures ? (standardLine(label)?.id ?? null) : null;
  return {
    row,
    label,
    standard,
    role,
    figures,
    bold: format.bold,
    indent: format.indent * 2 + spaces + step * 4,
  };
}

function labelAt(block: Block, labelColumns: readonly number[], row: number): string {
  return joinPieces(
    labelColumns
      .filter((column) => block.kinds.at(row, column) === TEXT)
      .map((column) => textOf(valueAt(block.sheet, row, column))),
  );
}

/** What a line is called wherever it stands. */
export function lineKey(line: PlacedLine): string {
  return line.standard ?? labelWords(line.label);
}
