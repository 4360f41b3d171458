import type { CellRef, RangeRef } from '../engine/model/cell';
import type { Language } from '../i18n/texts';
import type { FollowUpBasis, FollowUpPreview, FollowUpWishes } from './follow-up';
import { makeFollowUpTab, previewFollowUp, readFollowUp } from './follow-up';
import type { Host, TabHost } from './host';
import type { KeptMemory } from './kept-memory';
import type { Store } from './store';
import { createStore } from './store';
import type { TroubleTold } from './trouble';
import { told } from './trouble';

/** Choosing, previewing and making the follow-up. */
export interface FollowUpState {
  readonly phase: 'start' | 'reading' | 'ready' | 'making';
  readonly wishes: FollowUpWishes;
  /** What would be made, or why nothing can be; the latest one stays while a new one is worked out. */
  readonly preview: FollowUpPreview | null;
  /** The name of the tab that was made last. */
  readonly made: string | null;
  readonly trouble: (TroubleTold & { readonly doing: 'reading' | 'making' | 'showing' }) | null;
}

export interface FollowUpSession extends Store<FollowUpState> {
  /** Reads the workbook anew and says what would be made of it. */
  readonly read: () => Promise<void>;
  readonly wish: (wishes: FollowUpWishes) => Promise<void>;
  readonly make: () => Promise<void>;
  readonly showCell: (cell: CellRef) => Promise<void>;
  readonly showRange: (range: RangeRef) => Promise<void>;
}

export type FollowUpHost = Pick<Host, 'readWorkbook' | 'showCell' | 'showRange'> & TabHost;

interface Parts {
  readonly kept: KeptMemory;
  readonly host: FollowUpHost;
  readonly frame: Store<{ readonly language: Language }>;
}

const sessions = new WeakMap<Parts, FollowUpSession>();

/** Made when its view is opened for the first time, and kept while the pane is open. */
export function followUpSessionOf(parts: Parts): FollowUpSession {
  const known = sessions.get(parts);
  if (known) return known;
  const session = createFollowUpSession(parts);
  sessions.set(parts, session);
  return session;
}

export function createFollowUpSession({ host, kept, frame }: Parts): FollowUpSession {
  const { state, subscribe, set } = createStore<FollowUpState>({
    phase: 'start',
    wishes: {},
    preview: null,
    made: null,
    trouble: null,
  });
  let basis: FollowUpBasis | null = null;
  /** Only the latest wish is shown, however long the earlier ones took. */
  let turn = 0;
  const display = () => frame.state().language;

  const preview = async () => {
    if (!basis) return;
    const mine = ++turn;
    const found = await previewFollowUp(basis, state().wishes, display());
    if (mine === turn) set({ preview: found });
  };
  const read = async () => {
    if (state().phase === 'reading' || state().phase === 'making') return;
    set({ phase: 'reading', trouble: null });
    try {
      basis = await readFollowUp(host, kept);
      await preview();
    } catch (error) {
      set({ trouble: { ...told(error), doing: 'reading' } });
    }
    set({ phase: basis ? 'ready' : 'start' });
  };
  const show = async (how: () => Promise<void>) => {
    try {
      await how();
      set({ trouble: null });
    } catch (error) {
      set({ trouble: { ...told(error), doing: 'showing' } });
    }
  };
  return {
    state,
    subscribe,
    read,
    async wish(wishes) {
      set({ wishes: together(state().wishes, wishes, state().preview), made: null });
      try {
        await preview();
      } catch (error) {
        set({ trouble: { ...told(error), doing: 'reading' } });
      }
    },
    async make() {
      if (state().phase !== 'ready') return;
      set({ phase: 'making', trouble: null });
      try {
        const made = await makeFollowUpTab(host, state().wishes, display(), kept);
        set({ preview: made, made: made.refusal === null ? made.sheet : null });
        basis = await readFollowUp(host, kept);
        await preview();
      } catch (error) {
        set({ trouble: { ...told(error), doing: 'making' } });
      }
      set({ phase: 'ready' });
    },
    showCell: (cell) => show(() => host.showCell(cell)),
    showRange: (range) => show(() => host.showRange(range)),
  };
}

/** Limits go with what they were meant for: the guide with its period, an amount with its value in another unit. */
function together(
  former: FollowUpWishes,
  next: FollowUpWishes,
  preview: FollowUpPreview | null,
): FollowUpWishes {
  const { guide, amount, ...rest } = { ...former.settings, ...next.settings };
  const from = preview?.refusal === null ? preview.unit.scale : null;
  const to = typeof next.scale === 'number' ? next.scale : from;
  return {
    ...former,
    ...next,
    settings: {
      ...rest,
      ...(guide === undefined || (next.period && next.period !== former.period) ? {} : { guide }),
      ...(amount === undefined ? {} : { amount: from && to ? (amount * from) / to : amount }),
    },
  };
}
