import type { CellRef } from '../engine/model/cell';
import type { Report } from '../engine/model/report';
import type { BookSession } from './book-session';
import { createRecheck } from './check-budget';
import type { Host } from './host';
import type { Store } from './store';
import { createStore } from './store';
import type { TroubleTold } from './trouble';
import { told } from './trouble';

/** Checking the budget, and what came of it. */
export interface CheckState {
  readonly phase: 'start' | 'checking' | 'checked';
  /** The latest result; it stays while a new check runs. */
  readonly report: Report | null;
  readonly trouble: TroubleTold | null;
  /** The finding whose cell was shown last. */
  readonly shown: string | null;
}

export interface CheckSession extends Store<CheckState> {
  readonly check: () => Promise<void>;
  readonly showCell: (cell: CellRef, finding?: string) => Promise<void>;
}

export function createCheckSession(host: Host, book: BookSession): CheckSession {
  const { state, subscribe, set } = createStore<CheckState>({
    phase: 'start',
    report: null,
    trouble: null,
    shown: null,
  });
  const again = createRecheck(host);
  return {
    state,
    subscribe,
    async check() {
      if (state().phase === 'checking') return;
      const before = state().phase;
      set({ phase: 'checking', trouble: null });
      try {
        const { workbook, report } = await again.check();
        book.took({ workbook, ...report });
        set({ phase: 'checked', report, shown: null });
      } catch (error) {
        set({ phase: before, trouble: told(error) });
      }
    },
    async showCell(cell, finding) {
      try {
        await host.showCell(cell);
        set({ shown: finding ?? null, trouble: null });
      } catch (error) {
        set({ trouble: told(error) });
      }
    },
  };
}
