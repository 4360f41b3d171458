import { learnResult, paneWords } from '../i18n/pane/languages';
import type { BookSession } from './book-session';
import { createBookSession } from './book-session';
import type { CheckSession } from './check-session';
import { createCheckSession } from './check-session';
import type { FrameSession, FrameState } from './frame-session';
import { createFrameSession } from './frame-session';
import type { ActingHost, Host, MemoryHost, TabHost } from './host';
import { KeptMemory } from './kept-memory';
import type { WatchSession } from './watch-session';
import { createWatchSession } from './watch-session';

export type PaneHost = Host & MemoryHost & ActingHost & TabHost;

/** What the pane knows and can do: the frame around the views, the workbook, and a part for each view. */
export interface Session {
  /** What holds the workbook; views that come later make their parts from it. */
  readonly host: PaneHost;
  /** What one view has read and judged, the next need not. */
  readonly kept: KeptMemory;
  readonly frame: FrameSession;
  readonly book: BookSession;
  readonly check: CheckSession;
  readonly watch: WatchSession;
}

export function createSession(host: PaneHost, start: Pick<FrameState, 'language' | 'theme'>): Session {
  const words = () => paneWords(frame.state().language).memory;
  const kept = new KeptMemory();
  const book = createBookSession(host, kept, words);
  const frame: FrameSession = createFrameSession(start, book);
  const check = createCheckSession(host, book, kept, () => learnResult(frame.state().language));
  return { host, kept, frame, book, check, watch: createWatchSession(host, book, check, words) };
}
