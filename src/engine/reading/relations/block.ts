/**
 * A rectangular block of figures, as the inference wants it: whole numbers on one scale, so that every
 * comparison is exact. It says nothing about where the block stands in the workbook.
 */
export interface FigureBlock {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, in units of ten to the power of minus `decimals`; NaN where there is no figure. */
  readonly figures: Float64Array;
  readonly decimals: number;
  /** What the last printed place of each column is worth, in those units. Read off the figures if missing. */
  readonly columnUnits?: Float64Array;
  /** The same for each row, which counts for sums along a row. */
  readonly rowUnits?: Float64Array;
  readonly labels: readonly string[];
  readonly headers: readonly string[];
  readonly rowHints?: readonly (LineHint | undefined)[];
  readonly columnHints?: readonly (LineHint | undefined)[];
  /** Relations that the words suggest, such as those of a line dictionary. */
  readonly priors?: readonly PriorRelation[];
}

/** What the caller knows of a row or column besides its figures and its words. */
export interface LineHint {
  readonly indent?: number;
  readonly bold?: boolean;
  /** The words or the place say that this is a total; or that it is surely none. */
  readonly total?: boolean;
  /** A "varav" line: inside another line, never a part of a sum of its own. */
  readonly memo?: boolean;
  /** Years, notes and running numbers: no amounts at all. */
  readonly excluded?: boolean;
  /** A difference of two other columns; the header decides where nothing is said. */
  readonly deviation?: boolean;
  /** How likely sums are meant to hold across this line: low for shares and averages. */
  readonly additive?: number;
}

export type Axis = 'row' | 'column';

export interface PriorRelation {
  readonly axis: Axis;
  readonly total: number;
  readonly parts: readonly number[];
  readonly weights: readonly number[];
  /** How strongly the words speak for it: 15 to 20 where both lines were recognised. */
  readonly bits: number;
}

/** "Line `total` is the weighted sum of lines `parts`", in every one of `positions`. */
export interface InferredRelation {
  readonly axis: Axis;
  readonly total: number;
  readonly parts: readonly number[];
  readonly weights: readonly number[];
  /** The columns (for rows) or rows (for columns) in which it is meant to hold. */
  readonly positions: readonly number[];
  /** Those of `positions` where it does not. */
  readonly failing: readonly number[];
  /** In bits: 10 more means a thousand times less likely to be chance. */
  readonly score: number;
  /** Positions where the figures speak for it, and against it. */
  readonly held: number;
  readonly failed: number;
  readonly source: 'figures' | 'prior' | 'both';
}

export interface InferenceSettings {
  /** Bits that a relation must reach. */
  readonly threshold: number;
  /** The share of the additive positions in which it must hold. */
  readonly minimumShare: number;
  /** How likely sums must be at a position to be meant there although this one fails. */
  readonly meantDespiteFailing: number;
  /** The largest distance between parts that stand at equal distances. */
  readonly longestStride: number;
  /** Positions at which each line is looked up; two survive one wrong cell. */
  readonly probes: number;
  /** Take a common multiple of the figures (statistics rounded to 5) for their resolution. */
  readonly coarseSlack: boolean;
  /** Try signs: costs printed without a minus make `net = revenue - costs - costs`. */
  readonly signs: boolean;
  /** Counts elementary steps, for tests of the amount of work. */
  readonly meter?: Meter;
}

export interface Meter {
  steps: number;
}

/** Tables of unknown origin: rather no relation than a wrong one. */
export const ANY_TABLE: InferenceSettings = {
  threshold: 12,
  minimumShare: 0.5,
  meantDespiteFailing: 0.5,
  longestStride: 60,
  probes: 3,
  coarseSlack: true,
  signs: false,
};

/** Budget tables: few columns, everything adds up, and a round budget is exact. */
export const BUDGET_TABLE: InferenceSettings = {
  threshold: 8,
  minimumShare: 0.4,
  meantDespiteFailing: 0.35,
  longestStride: 6,
  probes: 2,
  coarseSlack: false,
  signs: true,
};
