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
