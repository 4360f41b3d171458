const SLICE = 24;

/** Goes through many things without holding up the page: after a while it lets everything else have its turn. */
export async function inSlices<Thing, Result>(
  things: readonly Thing[],
  make: (thing: Thing) => Result,
  progress: (part: number) => void,
): Promise<Result[]> {
  const results: Result[] = [];
  let until = performance.now() + SLICE;
  for (const thing of things) {
    results.push(make(thing));
    if (performance.now() < until) continue;
    progress(results.length / things.length);
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + SLICE;
  }
  return results;
}
