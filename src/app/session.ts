import type { Language } from '../i18n/texts';
import { paneWords } from '../i18n/pane/languages';
import type { BookSession } from './book-session';
import { createBookSession } from './book-session';
import type { CheckSession } from './check-session';
import { createCheckSession } from './check-session';
import type { FrameSession } from './frame-session';
import { createFrameSession } from './frame-session';
import type { Host, MemoryHost, TabHost } from './host';

export type PaneHost = Host & MemoryHost & TabHost;

/** What the pane knows and can do: the frame around the views, the workbook, and a part for each view. */
export interface Session {
  /** What holds the workbook; views that come later make their parts from it. */
  readonly host: PaneHost;
  readonly frame: FrameSession;
  readonly book: BookSession;
  readonly check: CheckSession;
}

export function createSession(host: PaneHost, language: Language): Session {
  const frame = createFrameSession(language);
  const book = createBookSession(host, () => paneWords(frame.state().language).memory);
  return { host, frame, book, check: createCheckSession(host, book) };
}
