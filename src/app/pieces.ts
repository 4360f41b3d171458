/** So long may one piece of work keep a screen from answering. */
const LONGEST_PIECE = 40;

export interface Pauses {
  /** Ends the work with the signal's reason. */
  readonly stop?: AbortSignal | undefined;
  /** Called at each pause with the number of steps that were taken. */
  readonly onSteps?: ((steps: number) => void) | undefined;
}

/** Takes work to its end, pausing often enough that the pane and the workbook beside it go on answering. */
export async function inPieces<Result>(
  work: Generator<void, Result>,
  { stop, onSteps }: Pauses = {},
): Promise<Result> {
  let resumed = performance.now();
  for (let steps = 1; ; steps++) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - resumed < LONGEST_PIECE) continue;
    onSteps?.(steps);
    await new Promise((resolve) => setTimeout(resolve));
    stop?.throwIfAborted();
    resumed = performance.now();
  }
}
