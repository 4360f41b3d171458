import type { Report } from '../engine/model/report';
import type { Host } from './host';

/** So long may one piece of work keep a screen from answering. */
const LONGEST_PIECE = 40;

/**
 * Reads the workbook once and says everything the checks have to say about it. The engine is fetched meanwhile, so
 * that the pane can show itself before the judgement has arrived; and it pauses often enough that the pane and the
 * workbook beside it go on answering.
 */
export async function checkBudget(host: Host): Promise<Report> {
  const [{ checkInSteps }, workbook] = await Promise.all([import('../engine'), host.readWorkbook()]);
  const steps = checkInSteps(workbook);
  let resumed = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - resumed < LONGEST_PIECE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    resumed = performance.now();
  }
}
