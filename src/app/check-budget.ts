import { checkWorkbook } from '../engine';
import type { Report } from '../engine/model/report';
import type { Host } from './host';

/** Reads the workbook once and says everything the checks have to say about it. */
export async function checkBudget(host: Host): Promise<Report> {
  return checkWorkbook(await host.readWorkbook());
}
