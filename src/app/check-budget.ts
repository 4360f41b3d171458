import type { Report } from '../engine/model/report';
import type { Host } from './host';
import { inPieces } from './in-pieces';

/**
 * Reads the workbook once and says everything the checks have to say about it. The engine is fetched meanwhile, so
 * that the pane can show itself before the judgement has arrived; and it pauses often enough that the pane and the
 * workbook beside it go on answering.
 */
export async function checkBudget(host: Host): Promise<Report> {
  const [{ checkInSteps }, workbook] = await Promise.all([import('../engine'), host.readWorkbook()]);
  return inPieces(checkInSteps(workbook));
}
