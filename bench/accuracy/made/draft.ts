import type { Roll } from '../dice';

/** How an organisation prints: an exact amount over `step`, rounded, is the figure in its last shown place. */
export interface Print {
  readonly step: number;
  readonly decimals: number;
  readonly unit: readonly string[];
  /** The cells keep what was rounded away, and only the number format hides it. */
  readonly stored: boolean;
}

export type LineKind = 'detail' | 'total' | 'memo' | 'heading';

/** A line of a table before it has a place on a sheet; amounts are exact, null is nothing at all. */
export interface DraftLine {
  readonly label: string;
  readonly depth: number;
  readonly kind: LineKind;
  readonly amounts: readonly (number | null)[];
  /** A blank row or a heading may stand before this line. */
  readonly opens?: boolean;
}

export interface DraftColumn {
  /** Spanning header, the same for neighbours; empty where there is none. */
  readonly group: string;
  readonly header: string;
  /** Shares and amounts per head have a print of their own. */
  readonly kind: 'amount' | 'percent' | 'capita';
}

/** One equation that is meant: cells as line and column of the table `table`, the total first with weight -1. */
export interface DraftTerm {
  readonly table: number;
  readonly line: number;
  readonly column: number;
  readonly weight: number;
}

/** A relation that the makers of the tables had in mind, in all its positions. */
export interface DraftRelation {
  readonly name: string;
  readonly equations: readonly (readonly DraftTerm[])[];
}

export interface DraftTable {
  readonly title: string;
  readonly language: 0 | 1;
  readonly lines: readonly DraftLine[];
  readonly columns: readonly DraftColumn[];
  readonly print: Print;
}

/** Tables that belong together, with what is meant to hold in and between them. */
export interface DraftBook {
  readonly name: string;
  readonly tables: readonly DraftTable[];
  readonly relations: readonly DraftRelation[];
}

const PRINTS: readonly Print[] = [
  { step: 1, decimals: 0, unit: ['Belopp i euro', 'euro'], stored: false },
  { step: 1, decimals: 2, unit: ['euro', 'euroa'], stored: false },
  { step: 1, decimals: 0, unit: ['tkr', '1 000 €'], stored: false },
  { step: 1000, decimals: 0, unit: ['Belopp i tkr', 'tuhansina euroina'], stored: false },
  { step: 1000, decimals: 0, unit: ['(tkr)', '1 000 euroa'], stored: false },
  { step: 1000, decimals: 0, unit: ['tkr', '1 000 euro'], stored: true },
  { step: 100000, decimals: 1, unit: ['mnkr', 'milj. euroa'], stored: false },
  { step: 100000, decimals: 1, unit: ['(mnkr)', 'milj. €'], stored: false },
  { step: 1000000, decimals: 0, unit: ['Mkr', 'milj. euroa'], stored: false },
];

export function anyPrint(roll: Roll): Print {
  return one(roll, PRINTS);
}

/** The size of a usual amount in such a print: three to seven digits. */
export function usualSize(roll: Roll, print: Print): number {
  const digits =
    print.step === 1 ? 3.5 + roll() * 3 : print.step === 1000 ? 3 + roll() * 2.5 : 2 + roll() * 1.5;
  return 10 ** digits * print.step;
}

export function chance(roll: Roll, share: number): boolean {
  return roll() < share;
}

export function one<T>(roll: Roll, items: readonly T[]): T {
  const item = items[Math.floor(roll() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}
