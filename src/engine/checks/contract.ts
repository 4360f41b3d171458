import type { Capability, Finding } from '../model/finding';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Reading } from '../reading/read';
import type { Contradiction } from '../repair/explain';
import type { System } from '../repair/system';

/** What a check may know: the workbook, what reading made of it, and what contradicts what. */
export interface CheckInput {
  readonly workbook: WorkbookSnapshot;
  readonly reading: Reading;
  readonly system: System;
  readonly contradictions: readonly Contradiction[];
}

/**
 * One question put to a workbook. It asks for a capability, never for a layout, so that a new layout touches
 * no check. It changes nothing and yields what it finds; `id` is also the name of its file, test and page.
 */
export interface Check {
  readonly id: string;
  readonly needs: Capability;
  /**
   * It looks at one table at a time, at nothing of its sheet but the rows of its lines and headers, and across tables
   * only along relations: then an edit elsewhere changes nothing in what it finds.
   */
  readonly tableByTable?: true;
  run(input: CheckInput): Iterable<CheckFinding>;
}

/** A finding before it has its lasting id, which the runner gives. */
export type CheckFinding = Omit<Finding, 'id' | 'check'>;
