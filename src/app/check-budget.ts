import type { Work } from '../engine';
import type { Report } from '../engine/model/report';
import type { WorkbookSnapshot } from '../engine/model/snapshot';
import type { Host } from './host';
import { KeptMemory } from './kept-memory';
import { inPieces } from './pieces';

export interface Checked {
  readonly workbook: WorkbookSnapshot;
  readonly report: Report;
}

export interface CheckOptions {
  /** Ends the check with the signal's reason. */
  readonly stop?: AbortSignal;
  /** Called with the part that is done, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/** Reading through Office.js takes about so large a part of the time. */
const PART_OF_READING = 0.3;

export interface Recheck {
  /** The report is that of a first check; only what was touched since the last one is read and judged again. */
  readonly check: (options?: CheckOptions) => Promise<Checked>;
  /** What the last check had to do; null before the first one. */
  readonly work: () => Work | null;
}

/**
 * Checks of one workbook, one after the other, for whoever asks again after an edit. The engine is fetched meanwhile,
 * so that the pane can show itself before the judgement has arrived.
 */
export function createRecheck(host: Pick<Host, 'readWorkbook'>, kept = new KeptMemory()): Recheck {
  return {
    async check({ stop, onProgress } = {}) {
      const [engine, workbook] = await unlessStopped(
        Promise.all([import('../engine'), host.readWorkbook()]),
        stop,
      );
      onProgress?.(PART_OF_READING);
      const all = engine.stepsFor(workbook);
      const onSteps = (steps: number) =>
        onProgress?.(PART_OF_READING + (1 - PART_OF_READING) * Math.min(1, steps / all));
      const memory = kept.take(engine);
      const work = engine.checkInSteps(workbook, undefined, undefined, memory);
      const report = await inPieces(work, { stop, onSteps });
      kept.give(memory);
      return { workbook, report };
    },
    work: () => kept.work(),
  };
}

/** What is on its way from Excel cannot be called back, but need not be waited for. */
function unlessStopped<Result>(work: Promise<Result>, stop: AbortSignal | undefined): Promise<Result> {
  if (!stop) return work;
  return new Promise((resolve, reject) => {
    stop.addEventListener('abort', () => {
      reject(stop.reason as Error);
    });
    work.then(resolve, reject);
  });
}
