import type { CellRef } from '../engine/model/cell';
import type { Finding } from '../engine/model/finding';
import type { Report } from '../engine/model/report';
import type { Texts } from '../i18n/texts';
import type { Filter } from './arrange';
import type { BookSession } from './book-session';
import { createRecheck } from './check-budget';
import type { ActingHost, Host } from './host';
import { ignoreKey, ignoreMemo, setAside } from './ignoring';
import type { KeptMemory } from './kept-memory';
import type { Repaired, Written } from './repair';
import { contentAt, contentFor } from './repair';
import type { Store } from './store';
import { createStore } from './store';
import type { TroubleTold } from './trouble';
import { blockOf, toldCells } from './told-cells';
import { told } from './trouble';

/** Checking the budget, and what came of it. */
export interface CheckState {
  readonly phase: 'start' | 'checking' | 'checked';
  /** Of the check that is running, from 0 to 1. */
  readonly progress: number;
  /** The latest result, whatever was set aside in it; it stays while a new check runs. */
  readonly report: Report | null;
  readonly trouble: TroubleTold | null;
  /** The finding that is laid open. */
  readonly current: string | null;
  readonly filter: Filter;
  /** The cells that were put right since the pane was opened, the latest last. */
  readonly repaired: readonly Repaired[];
  /** Whether the cells of the findings are coloured in the sheets. */
  readonly marked: boolean;
  /** Something is being written into the workbook. */
  readonly writing: boolean;
}

export interface CheckSession extends Store<CheckState> {
  readonly check: () => Promise<void>;
  /** Checks anew without a word about it, for what has changed. */
  readonly recheck: () => Promise<void>;
  readonly stop: () => void;
  /** Lays a finding open and shows in the sheet what it is about, or this cell of it. */
  readonly show: (finding: Finding, cell?: CellRef) => Promise<void>;
  readonly open: (finding: string) => void;
  readonly choose: (filter: Partial<Filter>) => void;
  readonly repair: (repair: Written & { readonly cell: CellRef }) => Promise<boolean>;
  readonly undo: (repaired: Repaired) => Promise<boolean>;
  readonly ignore: (finding: Finding, reason: string, kind: string, texts: Texts) => Promise<boolean>;
  readonly takeBack: (finding: Finding) => Promise<boolean>;
  readonly mark: (on: boolean) => Promise<void>;
}

const EVERYTHING: Filter = { hidden: ['rounding'], sheet: null, check: null };

export function createCheckSession(
  host: Host & ActingHost,
  book: BookSession,
  kept: KeptMemory,
): CheckSession {
  const { state, subscribe, set } = createStore<CheckState>({
    phase: 'start',
    progress: 0,
    report: null,
    trouble: null,
    current: null,
    filter: EVERYTHING,
    repaired: [],
    marked: false,
    writing: false,
  });
  const again = createRecheck(host, kept);
  let running: AbortController | null = null;

  const run = async (onProgress: (part: number) => void) => {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    try {
      const { workbook, report } = await again.check({ stop: mine.signal, onProgress });
      mine.signal.throwIfAborted();
      book.took({ workbook, ...report });
      const there = report.findings.some(({ id }) => id === state().current);
      set({ report, ...(there ? {} : { current: null }) });
      if (state().marked) await host.mark(marksOf(report));
    } finally {
      if (running === mine) running = null;
    }
  };
  /** A protected sheet takes no colour. */
  const marksOf = (report: Report) => {
    const { memos, workbook } = book.state();
    const open = new Set(workbook?.sheets.flatMap((sheet) => (sheet.protected ? [] : [sheet.name])));
    return setAside(report, memos)
      .report.findings.filter(({ severity }) => severity !== 'info')
      .flatMap((finding) => toldCells(finding).map((cell) => ({ cell, severity: finding.severity })))
      .filter(({ cell }) => open.has(cell.sheet));
  };
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    set({ trouble: null, writing: true });
    try {
      await work();
      return true;
    } catch (error) {
      set({ trouble: told(error) });
      return false;
    } finally {
      set({ writing: false });
    }
  };
  const recheck = async () => {
    if (state().phase === 'checking') return;
    try {
      await run(() => undefined);
    } catch (error) {
      if (!isAbort(error)) set({ trouble: told(error) });
    }
  };
  const refreshMarks = async () => {
    const { report, marked } = state();
    if (report && marked) await host.mark(marksOf(report));
  };

  return {
    state,
    subscribe,
    async check() {
      if (state().phase === 'checking') return;
      const before = state().phase;
      set({ phase: 'checking', progress: 0, trouble: null });
      try {
        await run((progress) => {
          set({ progress });
        });
        set({ phase: 'checked', filter: EVERYTHING });
      } catch (error) {
        set({ phase: before, trouble: isAbort(error) ? null : told(error) });
      }
    },
    recheck,
    stop() {
      running?.abort();
    },
    async show(finding, cell) {
      set({ current: finding.id, trouble: null });
      try {
        await (cell ? host.showCell(cell) : host.showRange(blockOf(finding)));
      } catch (error) {
        set({ trouble: told(error) });
      }
    },
    open(finding) {
      set({ current: finding });
    },
    choose(filter) {
      set({ filter: { ...state().filter, ...filter } });
    },
    async repair({ cell, ...written }) {
      const { workbook } = book.state();
      if (!workbook) return false;
      const former = contentAt(workbook, cell);
      const next = contentFor(written, former);
      const done = await attempt(() => host.writeCell(cell, former, next));
      if (done) {
        set({ repaired: [...state().repaired, { cell, value: written.value, former, next }] });
        await recheck();
      }
      return done;
    },
    async undo(repaired) {
      const done = await attempt(() => host.writeCell(repaired.cell, repaired.next, repaired.former));
      if (done) {
        set({ repaired: state().repaired.filter((one) => one !== repaired) });
        await recheck();
      }
      return done;
    },
    async ignore(finding, reason, kind, texts) {
      const done = await book.remember(ignoreMemo(finding, reason, kind, texts));
      if (done) await attempt(refreshMarks);
      return done;
    },
    async takeBack(finding) {
      const done = await book.forget(ignoreKey(finding));
      if (done) await attempt(refreshMarks);
      return done;
    },
    async mark(marked) {
      const { report } = state();
      if (!report) return;
      set({ marked });
      const done = await attempt(() => host.mark(marked ? marksOf(report) : []));
      if (!done) set({ marked: !marked });
    },
  };
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
