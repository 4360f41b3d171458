import type { CellRef } from '../engine/model/cell';
import type { Report } from '../engine/model/report';
import type { Trouble } from '../i18n/texts';
import { checkBudget } from './check-budget';
import type { Host } from './host';
import { HostError } from './host';

/** What the pane is doing. Screens are functions of this. */
export interface SessionState {
  readonly phase: 'start' | 'checking' | 'checked';
  /** The latest result; it stays while a new check runs. */
  readonly report: Report | null;
  readonly trouble: TroubleTold | null;
  /** The finding whose cell was shown last. */
  readonly shown: string | null;
}

export interface TroubleTold {
  readonly trouble: Trouble;
  /** For IT support; holds no figure of the user's. */
  readonly detail: string;
}

export interface Session {
  readonly state: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly check: () => Promise<void>;
  readonly showCell: (cell: CellRef, finding?: string) => Promise<void>;
}

export function createSession(host: Host): Session {
  let state: SessionState = { phase: 'start', report: null, trouble: null, shown: null };
  const listeners = new Set<() => void>();
  const set = (change: Partial<SessionState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async check() {
      if (state.phase === 'checking') return;
      const before = state.phase;
      set({ phase: 'checking', trouble: null });
      try {
        set({ phase: 'checked', report: await checkBudget(host), shown: null });
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

function told(error: unknown): TroubleTold {
  if (error instanceof HostError) return { trouble: error.failure, detail: error.detail };
  return {
    trouble: 'unexpected',
    detail: error instanceof Error ? `${error.name} ${stackOf(error)}` : 'unknown',
  };
}

/** Where it happened, without the message: that could quote a cell. */
function stackOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at /.test(line))
    .slice(0, 5)
    .join('\n');
}
