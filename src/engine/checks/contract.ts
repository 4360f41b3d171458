import type { Capability, Finding } from '../model/finding';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { ReadTable } from '../reading/read';

/** What a check may know: the workbook, and what reading made of it. */
export interface CheckInput {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly ReadTable[];
}

/**
 * One question put to a workbook. It asks for a capability, never for a layout, so that a new layout touches
 * no check. It changes nothing and yields what it finds; `id` is also the name of its file, test and page.
 */
export interface Check {
  readonly id: string;
  readonly needs: Capability;
  run(input: CheckInput): Iterable<CheckFinding>;
}

/** A finding before it has its lasting id, which the runner gives. */
export type CheckFinding = Omit<Finding, 'id' | 'check'>;
