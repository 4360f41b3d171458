import { learn, learnResult, paneWords } from '../i18n/pane/languages';
import type { Language } from '../i18n/texts';
import type { BookSession } from './book-session';
import type { Store } from './store';
import { createStore } from './store';

/** The views of the pane; `src/taskpane/views.ts` says which are built in. */
export type ViewId = 'check' | 'reading' | 'follow-up';

export type Theme = 'light' | 'dark' | 'contrast';

export interface FrameState {
  readonly view: ViewId;
  readonly language: Language;
  readonly theme: Theme;
  /** What was said last to whoever listens rather than looks. */
  readonly announced: string;
}

export interface FrameSession extends Store<FrameState> {
  readonly goTo: (view: ViewId) => void;
  readonly announce: (sentence: string) => void;
  readonly setTheme: (theme: Theme) => void;
  /** Speaks another language than Office; the workbook remembers it. */
  readonly speak: (language: Language) => Promise<void>;
}

const KEY = 'setting language';
const isLanguage = (text: string): text is Language => text === 'sv' || text === 'fi' || text === 'en';

export function createFrameSession(
  { language, theme }: Pick<FrameState, 'language' | 'theme'>,
  book: BookSession,
): FrameSession {
  const store = createStore<FrameState>({ view: 'check', language, theme, announced: '' });
  const { state, subscribe, set } = store;
  let chosen = false;
  /** With all that may be on the screen, so that nothing is without words for a moment. */
  const switchTo = async (next: Language, still = () => true) => {
    await Promise.all([learn(next), learnResult(next)]);
    if (still()) set({ language: next });
  };
  book.subscribe(() => {
    const kept = book.state().memos.find(({ key }) => key === KEY)?.value ?? language;
    if (!chosen && isLanguage(kept) && kept !== state().language) void switchTo(kept, () => !chosen);
  });
  return {
    state,
    subscribe,
    goTo(view) {
      set({ view });
    },
    announce(announced) {
      set({ announced });
    },
    setTheme(next) {
      set({ theme: next });
    },
    async speak(next) {
      chosen = true;
      await switchTo(next);
      const { setting, language: what } = paneWords(next).memory;
      if (next === language) await book.forget(KEY);
      else await book.remember({ key: KEY, value: next, reason: '', kind: setting, what, where: '' });
    },
  };
}
