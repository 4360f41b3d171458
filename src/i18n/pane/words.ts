import type { Overview } from '../../engine/model/overview';
import type { FirstTexts } from '../texts';

/** What only the task pane says, before and beside a result. A missing sentence does not compile. */
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

/** All that the pane says in one language before anything has been checked. */
export interface Spoken {
  readonly texts: FirstTexts;
  readonly words: PaneWords;
}
