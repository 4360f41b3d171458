import type { Corrected, Direction } from '../../engine/model/correction';

export type Verdicts = Readonly<Record<'exact' | 'rounding' | 'broken' | 'incomplete', number>>;

/** What the view "How we read your sheet" says. */
export interface ReadingViewWords {
  readonly title: string;
  readonly intro: string;
  readonly reading: string;
  readonly noTable: string;
  readonly sheet: (name: string, tables: number) => string;
  readonly show: (place: string) => string;
  readonly relationCount: (count: number) => string;
  /** How many of the relations hold. */
  readonly verdicts: (counts: Verdicts) => string;
  readonly facts: Readonly<
    Record<'kind' | 'unit' | 'signs' | 'deviations' | 'columns' | 'relations', string>
  >;
  /** What the kind of a table decides. */
  readonly kindNote: string;
  readonly role: string;
  readonly measure: string;
  /** The lines say what is revenue and what is cost. */
  readonly measuredByLines: string;
  readonly year: string;
  readonly period: string;
  readonly periods: Readonly<Record<4 | 8 | 12, string>>;
  readonly months: (months: number) => string;
  readonly measures: Readonly<Record<'revenue' | 'cost' | 'either' | 'result', string>>;
  readonly notSaid: string;
  readonly noHeader: string;
  readonly change: string;
  /** For whoever hears the button and does not see beside what it stands. */
  readonly changeWhat: (what: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly byYou: string;
  readonly takeBack: string;
  readonly takeBackWhat: (what: string) => string;
  readonly yearWrong: string;
  readonly leaveOut: string;
  /** Of a table that nobody would take for one: of indicators, goals or activities. */
  readonly leaveOutOther: string;
  readonly leftOut: string;
  readonly leftOutWhy: string;
  readonly takeIn: string;
  readonly takeInWhat: (table: string) => string;
  readonly idle: string;
  readonly idleWhy: string;
  /** The answers to whether more or less of an indicator is better. */
  readonly directionAnswers: Readonly<Record<Direction, string>>;
  readonly saved: string;
  /** The check was made again: how many errors and warnings there are now. */
  readonly rechecked: (errors: number, warnings: number) => string;
  readonly undo: string;
  readonly undone: string;
  readonly showParts: (count: number) => string;
  readonly hideParts: string;
  readonly ofTables: (count: number) => string;
  readonly positions: (axis: 'row' | 'column', count: number) => string;
  readonly line: (row: number) => string;
  readonly column: (name: string) => string;
  /** A correction in a few words, for the sheet that remembers it and for the list of those that fit no table. */
  readonly said: (correction: Corrected) => string;
  readonly memoKind: string;
  readonly where: (sheet: string, title: string | null) => string;
}
