import type { CellRef } from '../engine/model/cell';
import type { WorkbookSnapshot } from '../engine/model/snapshot';
import type { Trouble } from '../i18n/texts';

/** What the use cases need of whatever holds the workbook: Excel, a file, a test. */
export interface Host {
  readWorkbook(): Promise<WorkbookSnapshot>;
  /** Shows the cell and selects it. */
  showCell(cell: CellRef): Promise<void>;
}

/** Why the host could not do what was asked; every language has a sentence for each. */
export type HostFailure = Trouble;

export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly failure: HostFailure,
    /** For the IT department: the host's own code and what was being done. Never a figure of the user's. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${failure}: ${detail}`, options);
  }
}
