import type { Language } from '../i18n/texts';
import type { Store } from './store';
import { createStore } from './store';

/** The views of the pane; `src/taskpane/views.ts` says which are built in. */
export type ViewId = 'check' | 'reading' | 'follow-up';

export interface FrameState {
  readonly view: ViewId;
  readonly language: Language;
  /** What was said last to whoever listens rather than looks. */
  readonly announced: string;
}

export interface FrameSession extends Store<FrameState> {
  readonly goTo: (view: ViewId) => void;
  readonly announce: (sentence: string) => void;
}

export function createFrameSession(language: Language): FrameSession {
  const { state, subscribe, set } = createStore<FrameState>({ view: 'check', language, announced: '' });
  return {
    state,
    subscribe,
    goTo(view) {
      set({ view });
    },
    announce(announced) {
      set({ announced });
    },
  };
}
