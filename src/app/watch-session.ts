import type { MemoryWords } from '../i18n/pane/words';
import type { BookSession } from './book-session';
import type { CheckSession } from './check-session';
import type { ActingHost } from './host';
import type { Store } from './store';
import { createStore } from './store';

/** Checking anew whatever the user changes in the sheets, once there is a result to keep up to date. */
export interface WatchState {
  readonly on: boolean;
}

export interface WatchSession extends Store<WatchState> {
  /** What is chosen is remembered in the workbook, where it is not what is usual. */
  readonly turn: (on: boolean) => Promise<void>;
}

const KEY = 'setting recheck-on-edit';
const OFF = 'off';
/** Nobody is disturbed while still typing. */
const CALM = 700;

export function createWatchSession(
  host: ActingHost,
  book: BookSession,
  check: CheckSession,
  words: () => MemoryWords,
): WatchSession {
  const { state, subscribe, set } = createStore<WatchState>({ on: true });
  let following = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const edited = (sheet: string) => {
    if (!state().on || sheet === book.state().memorySheet || check.state().writing) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (check.state().phase === 'checking') edited(sheet);
      else void check.recheck();
    }, CALM);
  };
  /** Where Excel cannot tell of changes, the button is still there. */
  const follow = () => {
    if (following) return;
    following = true;
    host.onEdit(edited).catch(() => undefined);
  };
  check.subscribe(() => {
    if (check.state().phase === 'checked' && state().on) follow();
  });
  book.subscribe(() => {
    const on = !book.state().memos.some(({ key, value }) => key === KEY && value === OFF);
    if (on !== state().on) set({ on });
  });

  return {
    state,
    subscribe,
    async turn(on) {
      set({ on });
      if (on) {
        await book.forget(KEY);
        return;
      }
      clearTimeout(timer);
      const { setting, recheck } = words();
      await book.remember({ key: KEY, value: OFF, reason: '', kind: setting, what: recheck, where: '' });
    },
  };
}
