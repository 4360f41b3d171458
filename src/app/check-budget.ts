import type { Report } from '../engine/model/report';
import type { Host } from './host';

/**
 * Reads the workbook once and says everything the checks have to say about it. The engine is fetched meanwhile, so
 * that the pane can show itself before the judgement has arrived.
 */
export async function checkBudget(host: Host): Promise<Report> {
  const [{ checkWorkbook }, workbook] = await Promise.all([import('../engine'), host.readWorkbook()]);
  return checkWorkbook(workbook);
}
