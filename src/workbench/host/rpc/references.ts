import { Fault } from './fault';
import type { Instance } from './instance';

/** The objects a client keeps over several requests (`track`, and every range inside a `run`). */
export class References {
  private readonly kept = new Map<string, Instance>();
  private next = 1;

  keep(instance: Instance): string {
    const id = `ref-${String(this.next++)}`;
    this.kept.set(id, instance);
    return id;
  }

  find(id: string): Instance {
    const instance = this.kept.get(id);
    if (!instance)
      throw new Fault('InvalidReference', 'This reference is not valid for the current operation.');
    return instance;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  get count(): number {
    return this.kept.size;
  }
}
