/** So long may one piece of work keep a screen from answering. */
const LONGEST_PIECE = 40;

/** Takes work to its end, pausing often enough that the pane and the workbook beside it go on answering. */
export async function inPieces<Result>(steps: Generator<void, Result>, stop?: AbortSignal): Promise<Result> {
  let resumed = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - resumed < LONGEST_PIECE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    stop?.throwIfAborted();
    resumed = performance.now();
  }
}
