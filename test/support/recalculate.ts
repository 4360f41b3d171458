import { outsideJest } from './outsideJest';
import { address } from '../../src/engine/model/cell';
import type { WorkbookSnapshot } from '../../src/engine/model/snapshot';
import { bookFromSnapshot } from '../../src/workbench/bookFromSnapshot';
import { createUniverFormulas } from '../../src/workbench/formulas/univerFormulas';
import type { Book } from '../../src/workbench/host/model/book';
import type { Made } from './follow-up';
import { withTab } from './follow-up';

jest.mock('@univerjs/presets', () => outsideJest('@univerjs/presets'));
jest.mock('@univerjs/presets/preset-sheets-node-core', () =>
  outsideJest('@univerjs/presets/preset-sheets-node-core'),
);
jest.mock('@univerjs/presets/preset-sheets-node-core/locales/en-US', () =>
  outsideJest('@univerjs/presets/preset-sheets-node-core/locales/en-US'),
);

/** A workbook that has the tab, and the names that its formulas call. */
function bookOf(workbook: WorkbookSnapshot, { plan }: Made): Book {
  const book = bookFromSnapshot(workbook);
  for (const { name, row, column } of plan.names) {
    const cell = address({ row, column }).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
    book.names.push({ name, formula: `='${plan.name}'!${cell}`, visible: true, comment: '' });
  }
  return book;
}

/** The cells of a tab in a calculated book that do not hold what was planned. */
function differences(book: Book, { plan }: Made): string[] {
  const tab = book.sheet(plan.name);
  return plan.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, value, formula }) => {
      if (formula === undefined) return [];
      const result = tab?.cell(row, column)?.value ?? '';
      const same =
        typeof result === 'number' && typeof value === 'number'
          ? Math.abs(result - value) <= 1e-9 * Math.max(1, Math.abs(value))
          : result === (value ?? '');
      return same
        ? []
        : [`${address({ row, column })} ${formula}: ${String(value)} / ${JSON.stringify(result)}`];
    }),
  );
}

/** Calculates every formula of the tab by another engine: what comes out otherwise than by ours. */
export async function recalculated(workbook: WorkbookSnapshot, change: Made): Promise<string[]> {
  const there = workbook.sheets.some(({ name }) => name === change.plan.name);
  return recalculatedBook(bookOf(there ? workbook : withTab(workbook, change), change), change);
}

/** The same in a book that the tab was written into. */
export async function recalculatedBook(book: Book, change: Made): Promise<string[]> {
  // Wrong on purpose, so that nothing can pass by being handed back.
  for (const { cell } of book.sheet(change.plan.name)?.filled() ?? [])
    if (cell.formula !== null) cell.value = -987654321;
  // It remembers names from one workbook to the next, so each gets an engine of its own.
  const engine = createUniverFormulas();
  await engine.recalculate(book);
  engine.dispose();
  return differences(book, change);
}
