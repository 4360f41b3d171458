import type { Report } from '../engine/model/report';
import type { WorkbookSnapshot } from '../engine/model/snapshot';
import type { Host } from './host';
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

/**
 * Reads the workbook once and says everything the checks have to say about it. The engine is fetched meanwhile, so
 * that the pane can show itself before the judgement has arrived.
 */
export async function checkBudget(
  host: Pick<Host, 'readWorkbook'>,
  { stop, onProgress }: CheckOptions = {},
): Promise<Checked> {
  const [{ checkInSteps, stepsFor }, workbook] = await unlessStopped(
    Promise.all([import('../engine'), host.readWorkbook()]),
    stop,
  );
  onProgress?.(PART_OF_READING);
  const all = stepsFor(workbook);
  const onSteps = (steps: number) =>
    onProgress?.(PART_OF_READING + (1 - PART_OF_READING) * Math.min(1, steps / all));
  return { workbook, report: await inPieces(checkInSteps(workbook), { stop, onSteps }) };
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
