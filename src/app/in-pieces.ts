/** So long may one piece of work keep a screen from answering. */
const LONGEST_PIECE = 40;

/** Does work that comes in steps, and pauses often enough that the screen and the workbook go on answering. */
export async function inPieces<Result>(steps: Generator<void, Result>): Promise<Result> {
  let resumed = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - resumed < LONGEST_PIECE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    resumed = performance.now();
  }
}
