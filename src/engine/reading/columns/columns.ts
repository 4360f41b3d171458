import type { Column } from '../../model/table';
import type { Side } from '../../model/kinds';
import { headerTexts } from './column-headers';
import { BLANK, TEXT } from '../cells/kinds';
import type { Block } from '../cells/block';
import { roleOfHeader, shortYearOf } from './roles';
import { plainWords, yearIn } from '../words/words';
import { remembered } from '../words/remember';

/** A column with what its header says beyond its role. */
export interface PlacedColumn extends Omit<Column, 'mark'> {
  /** A body cell of this column is a figure. */
  readonly figures: boolean;
}

export function isAmountColumn(column: PlacedColumn): boolean {
  return !['label', 'text', 'note', 'share', 'deviation'].includes(column.role);
}

const REVENUE = /\b(?:intäkt(?:er)?|inkomst(?:er)?|tuotot|tulot|revenue)\b/;
const COST = /\b(?:kostnad(?:er)?|utgift(?:er)?|kulut|menot|costs?)\b/;
const NET = /\b(?:netto(?:kostnad(?:er)?|resultat)?|verksamhetsbidrag|toimintakate|resultat|net)\b/;

/** `Förutbetalda kostnader` stand in the balance sheet and go up and down. */
const ACCRUED = /\b(?:förutbetal|upplup)\p{L}* (?:kostnad|intäkt)/u;

export const measureOf = remembered((header): Side | null => {
  const words = plainWords(header);
  if (ACCRUED.test(words)) return null;
  if (NET.test(words)) return 'result';
  if (/egen? (?:bruk|produktion)|eget bruk|omaan käyttöön/.test(words)) return 'either';
  if (REVENUE.test(words)) return COST.test(words) ? 'result' : 'revenue';
  return COST.test(words) ? 'cost' : null;
});

const MONTHS: readonly (readonly [number, RegExp])[] = [
  [4, /jan(?:uari)?\s?[-–]\s?apr|tammi(?:kuu)?\s?[-–]\s?huhti|t1\b|tertial 1|1\.1\.?\s?[-–]\s?30\.4|1-4\b/],
  [8, /jan(?:uari)?\s?[-–]\s?aug|tammi(?:kuu)?\s?[-–]\s?elo|t2\b|tertial 2|1\.1\.?\s?[-–]\s?31\.8|1-8\b/],
  [6, /jan(?:uari)?\s?[-–]\s?jun|tammi(?:kuu)?\s?[-–]\s?kesä|1\.1\.?\s?[-–]\s?30\.6|1-6\b/],
  [12, /jan(?:uari)?\s?[-–]\s?dec|helår|koko vuosi|bokslut|årsbudget|tilinpäätös|1\.1\.?\s?[-–]\s?31\.12/],
];

export const monthsOf = remembered((header): number | null => {
  const words = plainWords(header);
  return MONTHS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
});

/** Regions write April 2024 as `2404`; what begins with 19 or 20 is a year. */
const YEAR_MONTH = /^(?:utfall|budget|prognos|ack\.? \p{L}+|t\.?o\.?m\.?) (2[1-9]|3\d)(0[1-9]|1[0-2])$/u;

/** `Ombudgeterat från 2023` is an amount of this year. */
const CARRIED = /^(?:ombudgeter|överför|balanser)\p{L}* (?:\p{L}+ )?från (?:19|20)\d\d$/u;

function periodOf(header: string): { readonly year: number | null; readonly months: number | null } {
  if (CARRIED.test(plainWords(header))) return { year: null, months: null };
  const found = YEAR_MONTH.exec(plainWords(header));
  return found
    ? { year: 2000 + Number(found[1]), months: Number(found[2]) }
    : { year: yearIn(header) ?? shortYearOf(header), months: monthsOf(header) };
}

export interface ColumnPlan {
  readonly labels: readonly number[];
  readonly columns: readonly PlacedColumn[];
}

/** Which columns hold the labels, which the figures, and what each is. */
export function columnsOf(block: Block): ColumnPlan | null {
  const texts = new Map<number, number>();
  const figures = new Map<number, number>();
  for (const row of block.bodyRows) {
    for (let column = block.left; column <= Math.min(block.right, block.kinds.width(row) - 1); column++) {
      const kind = block.kinds.at(row, column);
      if (kind === BLANK) continue;
      const counts = kind === TEXT ? texts : figures;
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  const mostly = (column: number) => (texts.get(column) ?? 0) > (figures.get(column) ?? 0);
  const first = firstFigureColumn(block, texts, figures);
  const labels: number[] = [];
  for (let column = block.left; column < (first ?? block.left); column++)
    if (mostly(column)) labels.push(column);
  if (first === null || labels.length === 0) return null;
  const headers = headerTexts(block);
  const columns: PlacedColumn[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const header = headers.get(column) ?? '';
    if (labels.includes(column)) {
      columns.push({
        column,
        role: 'label',
        year: null,
        header,
        measure: null,
        months: null,
        figures: false,
      });
      continue;
    }
    const count = figures.get(column) ?? 0;
    if (count === 0 && (texts.get(column) ?? 0) === 0 && header === '') continue;
    columns.push({
      column,
      role:
        // What names its role is no column of notes, though nobody has filled it in yet.
        column < first && roleOfHeader(header) === 'other'
          ? 'note'
          : count === 0 && mostly(column)
            ? 'text'
            : roleOfHeader(header),
      header,
      measure: measureOf(header),
      ...periodOf(header),
      figures: count > 0,
    });
  }
  return { labels, columns };
}

/** Figures stand to the right of the label column: the one with the most texts in the left part. */
function firstFigureColumn(
  block: Block,
  texts: ReadonlyMap<number, number>,
  figures: ReadonlyMap<number, number>,
): number | null {
  const amounts = [...figures.keys()]
    .filter((column) => (texts.get(column) ?? 0) <= (figures.get(column) ?? 0))
    .sort((a, b) => a - b);
  for (const column of amounts) {
    const label = [...texts.keys()]
      .filter((one) => one < column)
      .sort((a, b) => (texts.get(b) ?? 0) - (texts.get(a) ?? 0))[0];
    if (label !== undefined && (texts.get(label) ?? 0) * 2 >= (figures.get(column) ?? 0)) return column;
  }
  return null;
}

/** What a column is called wherever it stands. */
export function columnKey(column: PlacedColumn): string {
  return `${column.role}:${String(column.year ?? '')}:${column.measure ?? ''}`;
}
