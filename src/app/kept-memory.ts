import type { CheckMemory } from '../engine';

/**
 * What the last look at the workbook leaves to the next one, whichever view asks: only what was touched since is read
 * and judged again.
 */
export class KeptMemory {
  private memory: CheckMemory | null = null;

  /** Whoever takes it gives it back when done: what is stopped half way leaves nothing to build on. */
  take(engine: { readonly CheckMemory: new () => CheckMemory }): CheckMemory {
    const memory = this.memory ?? new engine.CheckMemory();
    this.memory = null;
    return memory;
  }

  give(memory: CheckMemory): void {
    this.memory = memory;
  }

  /** How much the last one had to do; null before the first one, and while one is at it. */
  work(): CheckMemory['work'] | null {
    return this.memory?.work ?? null;
  }
}
