import type { CellRef, RangeRef } from '../engine/model/cell';
import type { Corrected, Correction } from '../engine/model/correction';
import { correctionMemo } from '../engine/model/correction-memo';
import type { Memo } from '../engine/model/memory';
import type { Table } from '../engine/model/table';
import type { ReadingViewWords } from '../i18n/reading-view/words';
import type { Host } from './host';
import { withMemo, withoutMemo } from './memory';
import type { BookSession } from './book-session';
import type { CheckSession } from './check-session';
import type { Store } from './store';
import { createStore } from './store';
import type { TroubleTold } from './trouble';
import { told } from './trouble';

/** Putting right how a table was read. */
export interface ReadingState {
  /** A correction is on its way into the workbook, or the check is being made again. */
  readonly busy: boolean;
  readonly trouble: TroubleTold | null;
  /** What was done last, so that it can be undone. */
  readonly last: Change | null;
}

export interface Change {
  readonly kind: 'saved' | 'removed';
  /** What stood in the workbook before, by key; null where nothing did. */
  readonly before: ReadonlyMap<string, Memo | null>;
}

export interface ReadingSession extends Store<ReadingState> {
  readonly correct: (
    table: Table,
    answers: readonly Corrected[],
    words: ReadingViewWords,
  ) => Promise<boolean>;
  readonly takeBack: (corrections: readonly Correction[]) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  readonly showRange: (range: RangeRef) => Promise<void>;
  readonly showCell: (cell: CellRef) => Promise<void>;
}

interface Parts {
  readonly host: Pick<Host, 'showCell' | 'showRange'>;
  readonly book: BookSession;
  readonly check: CheckSession;
}

const made = new WeakMap<Parts, ReadingSession>();

/** Made when its view is opened for the first time, and kept while the pane is open. */
export function readingSessionOf(parts: Parts): ReadingSession {
  const known = made.get(parts);
  if (known) return known;
  const session = createReadingSession(parts);
  made.set(parts, session);
  return session;
}

export function createReadingSession({ host, book, check }: Parts): ReadingSession {
  const { state, subscribe, set } = createStore<ReadingState>({ busy: false, trouble: null, last: null });

  /** Puts memos into the workbook, or takes them out where they are null, and reads everything anew. */
  const put = async (memos: ReadonlyMap<string, Memo | null>, kind: Change['kind'] | null) => {
    if (state().busy) return false;
    set({ busy: true, trouble: null });
    const known = new Map(book.state().memos.map((memo) => [memo.key, memo]));
    const before = new Map([...memos.keys()].map((key) => [key, known.get(key) ?? null]));
    const done = await book.rewrite((all) => {
      let next = all;
      for (const [key, memo] of memos) next = memo ? withMemo(next, memo) : withoutMemo(next, key);
      return next;
    });
    if (!done) {
      set({ busy: false, trouble: book.state().trouble });
      return false;
    }
    if (check.state().report) await check.check();
    else await book.look();
    const trouble = check.state().trouble ?? book.state().trouble;
    set({ busy: false, trouble, last: kind && { kind, before } });
    return true;
  };

  const show = async (how: () => Promise<void>) => {
    try {
      await how();
      set({ trouble: null });
    } catch (error) {
      set({ trouble: told(error) });
    }
  };

  return {
    state,
    subscribe,
    correct: (table, answers, words) =>
      put(
        new Map(
          answers.map((answer) => {
            const memo = memoOf({ table: table.mark, ...answer }, table, words);
            return [memo.key, memo];
          }),
        ),
        'saved',
      ),
    takeBack: (corrections) =>
      put(new Map(corrections.map((one) => [correctionMemo(one).key, null])), 'removed'),
    undo: () => put(state().last?.before ?? new Map<string, Memo | null>(), null),
    showRange: (range) => show(() => host.showRange(range)),
    showCell: (cell) => show(() => host.showCell(cell)),
  };
}

/** As it stands on the sheet that remembers: readable by a person, and by us. */
function memoOf(correction: Correction, table: Table, words: ReadingViewWords): Memo {
  return {
    ...correctionMemo(correction),
    reason: '',
    kind: words.memoKind,
    what: words.said(correction),
    where: words.where(table.range.sheet, table.title),
  };
}
