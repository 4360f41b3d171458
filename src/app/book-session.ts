import type { Correction } from '../engine/model/correction';
import type { Memo } from '../engine/model/memory';
import { isMemory, memosOf } from '../engine/model/memory';
import type { WorkbookSnapshot } from '../engine/model/snapshot';
import type { CellRelation, Table } from '../engine/model/table';
import type { MemoryWords } from '../i18n/pane/words';
import type { Host, MemoryHost } from './host';
import type { KeptMemory } from './kept-memory';
import { changeMemory, withMemo, withoutMemo } from './memory';
import { inPieces } from './pieces';
import type { Store } from './store';
import { createStore } from './store';
import type { TroubleTold } from './trouble';
import { told } from './trouble';

/** What is known of the workbook, whatever is being done with it. */
export interface BookState {
  readonly phase: 'unread' | 'reading' | 'read';
  /** As it was read last. */
  readonly workbook: WorkbookSnapshot | null;
  readonly tables: readonly Table[];
  /** Relations between tables. */
  readonly links: readonly CellRelation[];
  /** Tables that a person has said are none of a budget. */
  readonly aside: readonly Table[];
  /** Corrections that fit no table any more. */
  readonly idle: readonly Correction[];
  readonly memos: readonly Memo[];
  /** The sheet they stand on, where there is one. */
  readonly memorySheet: string | null;
  readonly trouble: TroubleTold | null;
}

export interface BookSession extends Store<BookState> {
  /** Reads the workbook anew and says which tables it holds. */
  readonly look: () => Promise<void>;
  /** Takes in what another use case has just read. */
  readonly took: (
    read: Pick<BookState, 'tables' | 'links' | 'aside' | 'idle'> & { readonly workbook: WorkbookSnapshot },
  ) => void;
  /** Keeps a memo in the workbook, in the place of an earlier one of the same key. False when it could not. */
  readonly remember: (memo: Memo) => Promise<boolean>;
  /** Nothing to forget is nothing to write. */
  readonly forget: (key: string) => Promise<boolean>;
  /** Several at once. */
  readonly rewrite: (how: (memos: readonly Memo[]) => readonly Memo[]) => Promise<boolean>;
}

export function createBookSession(
  host: Host & MemoryHost,
  kept: KeptMemory,
  words: () => MemoryWords,
): BookSession {
  const store = createStore<BookState>({
    phase: 'unread',
    workbook: null,
    tables: [],
    links: [],
    aside: [],
    idle: [],
    memos: [],
    memorySheet: null,
    trouble: null,
  });
  const change = async (how: (memos: readonly Memo[]) => readonly Memo[]) => {
    try {
      const { memos, sheet } = await changeMemory(host, store.state().memorySheet, how, words());
      store.set({ memos, memorySheet: sheet, trouble: null });
      return true;
    } catch (error) {
      store.set({ trouble: told(error) });
      return false;
    }
  };
  const took: BookSession['took'] = ({ workbook, tables, links, aside, idle }) => {
    const memorySheet = workbook.sheets.find(isMemory)?.name ?? null;
    store.set({
      phase: 'read',
      workbook,
      tables,
      links,
      aside,
      idle,
      memos: memosOf(workbook),
      memorySheet,
      trouble: null,
    });
  };
  return {
    state: store.state,
    subscribe: store.subscribe,
    async look() {
      if (store.state().phase === 'reading') return;
      store.set({ phase: 'reading', trouble: null });
      try {
        const [engine, workbook] = await Promise.all([import('../engine'), host.readWorkbook()]);
        const memory = kept.take(engine);
        const { tables, ...rest } = await inPieces(engine.readInSteps(workbook, undefined, memory.reading));
        kept.give(memory);
        took({ ...rest, workbook, tables: tables.map(({ table }) => table) });
      } catch (error) {
        store.set({ phase: 'unread', trouble: told(error) });
      }
    },
    took,
    remember: (memo) => change((memos) => withMemo(memos, memo)),
    forget: (key) =>
      store.state().memos.some((memo) => memo.key === key)
        ? change((memos) => withoutMemo(memos, key))
        : Promise.resolve(true),
    rewrite: change,
  };
}
