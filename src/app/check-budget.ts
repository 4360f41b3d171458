import type { CheckMemory, Work } from '../engine';
import type { Report } from '../engine/model/report';
import type { WorkbookSnapshot } from '../engine/model/snapshot';
import type { Host } from './host';
import { inPieces } from './pieces';

export interface Checked {
  readonly workbook: WorkbookSnapshot;
  readonly report: Report;
}

/**
 * Reads the workbook once and says everything the checks have to say about it. The engine is fetched meanwhile, so
 * that the pane can show itself before the judgement has arrived. Throws the signal's reason when it is stopped.
 */
export async function checkBudget(host: Pick<Host, 'readWorkbook'>, stop?: AbortSignal): Promise<Checked> {
  const [{ checkInSteps }, workbook] = await Promise.all([import('../engine'), host.readWorkbook()]);
  stop?.throwIfAborted();
  return { workbook, report: await inPieces(checkInSteps(workbook), stop) };
}

export interface Recheck {
  /** The report is that of a first check; only what was touched since the last one is read and judged again. */
  readonly check: (stop?: AbortSignal) => Promise<Checked>;
  /** What the last check had to do; null before the first one. */
  readonly work: () => Work | null;
}

/** Checks of one workbook, one after the other, for whoever asks again after an edit. */
export function createRecheck(host: Pick<Host, 'readWorkbook'>): Recheck {
  let memory: CheckMemory | null = null;
  return {
    async check(stop) {
      const [engine, workbook] = await Promise.all([import('../engine'), host.readWorkbook()]);
      stop?.throwIfAborted();
      memory ??= new engine.CheckMemory();
      const steps = engine.checkInSteps(workbook, undefined, undefined, memory);
      return { workbook, report: await inPieces(steps, stop) };
    },
    work: () => memory?.work ?? null,
  };
}
