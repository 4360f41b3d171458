import type { Overview } from '../../engine/model/overview';
import type { Texts } from '../texts';

/** What only the task pane says. A missing sentence does not compile. */
export interface PaneWords {
  readonly views: Readonly<Record<'check' | 'reading' | 'follow-up', string>>;
  /** What the views are together. */
  readonly viewsLabel: string;
  readonly opening: string;
  /** What was found on opening: `5 tabeller på 3 blad; belopp i €; kostnader med minus`. */
  readonly found: (overview: Overview) => string;
  readonly progress: {
    readonly reading: string;
    readonly checking: string;
    readonly stop: string;
    readonly stopped: string;
  };
  readonly result: {
    /** How much was looked at. */
    readonly scope: (tables: number, relations: number) => string;
    /** `counts` is the sentence of `Texts.app.counts`. */
    readonly done: (counts: string) => string;
    readonly now: (counts: string) => string;
    readonly checked: string;
    readonly otherTables: string;
    readonly hint: string;
  };
  readonly filter: {
    readonly label: string;
    readonly more: string;
    readonly chosen: (names: readonly string[]) => string;
    readonly classes: Readonly<Record<'error' | 'warning' | 'info' | 'rounding', string>>;
    readonly sheet: string;
    readonly anySheet: string;
    readonly check: string;
    readonly anyCheck: string;
    readonly nothing: string;
    readonly clear: string;
  };
  readonly mark: string;
  readonly repair: {
    readonly accept: (amount: string) => string;
    /** The same where the cell is blank. */
    readonly fill: (amount: string) => string;
    readonly here: string;
    readonly hereAt: (cell: string) => string;
    readonly title: (cell: string) => string;
    readonly before: string;
    readonly after: string;
    readonly only: string;
    readonly formula: string;
    readonly write: string;
    readonly cancel: string;
    readonly list: string;
    readonly done: (cell: string, amount: string) => string;
    readonly undo: string;
    readonly undoAt: (cell: string) => string;
    readonly undone: (cell: string) => string;
  };
  readonly ignore: {
    readonly start: string;
    readonly reason: string;
    readonly kept: string;
    readonly confirm: string;
    readonly missing: string;
    readonly done: string;
    readonly list: (count: number) => string;
    readonly takeBack: string;
    readonly takeBackOf: (title: string) => string;
    readonly takenBack: string;
  };
  readonly explain: { readonly open: string; readonly back: string };
  readonly settings: { readonly title: string; readonly language: string; readonly recheck: string };
  readonly trouble: {
    readonly details: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly again: string;
  };
  readonly memory: MemoryWords;
}

/** What stands on the sheet that holds what the workbook remembers. */
export interface MemoryWords {
  readonly intro: string;
  readonly columns: Readonly<Record<'kind' | 'what' | 'where' | 'value' | 'reason', string>>;
  readonly ignored: string;
  readonly setting: string;
  readonly recheck: string;
  readonly language: string;
}

/** All that the pane says in one language. */
export interface Spoken {
  readonly texts: Texts;
  readonly words: PaneWords;
}
