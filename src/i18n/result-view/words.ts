import type { Texts } from '../texts';

/** All that the pane says of a result in one language. */
export interface SpokenOfResult {
  readonly texts: Texts;
  readonly words: ResultWords;
}

/** What only the task pane says of a result. */
export interface ResultWords {
  readonly result: {
    /** How much was looked at; `tested` is the sentence of `Texts.app.tested`. */
    readonly scope: (tables: number, tested: string) => string;
    /** `counts` is the sentence of `Texts.app.counts`. */
    readonly done: (counts: string) => string;
    readonly now: (counts: string) => string;
    readonly checked: string;
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
  readonly mark: string;
  readonly explain: { readonly open: string; readonly back: string };
}
