import type { CellRef } from '../model/cell';
import type { WorkbookSnapshot } from '../model/snapshot';

/** A formula of the user's that calls the tab, as it must read once the tab is another sheet. */
export interface Repointed {
  readonly cell: CellRef;
  readonly former: string;
  readonly formula: string;
}

export function repointed(workbook: WorkbookSnapshot, from: string, to: string): Repointed[] {
  const quoted = `'${from.replace(/'/g, "''")}'!`.toLowerCase();
  const bare = `${from}!`.toLowerCase();
  const target = `'${to.replace(/'/g, "''")}'!`;
  const found: Repointed[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.name === from) continue;
    sheet.formulas.forEach((cells, row) =>
      cells?.forEach((formula, column) => {
        if (formula === undefined || !formula.includes('!')) return;
        const changed = formula.replace(
          /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/gu,
          (piece) => ([quoted, bare].includes(piece.toLowerCase()) ? target : piece),
        );
        if (changed !== formula || changed.includes(target))
          found.push({ cell: { sheet: sheet.name, row, column }, former: formula, formula: changed });
      }),
    );
  }
  return found;
}
