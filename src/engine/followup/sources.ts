import { least, most } from '../model/lists';
import type { CellRef } from '../model/cell';
import type { Source } from '../model/follow-up';
import type { Goals } from '../model/goals';
import type { ReadTable } from '../reading/read-table';
import type { Chosen } from './choose';

/** What the tab is made from: the tables of its amounts, and the sheets of its goals. */
export function sourcesOf({ statement, areaTables, areaRows }: Chosen, goals: Goals | null): Source[] {
  const source = (read: ReadTable, purpose: Source['purpose']): Source => ({
    purpose,
    title: read.table.title ?? read.table.range.sheet,
    range: read.table.range,
  });
  return [
    ...(statement ? [source(statement, 'statement')] : []),
    ...areaTables.map((read) => source(read, 'areas')),
    ...areaRows.map((read, i) => source(read, i === 0 ? 'areas' : 'outcome')),
    ...(goals ? goalSheets(goals) : []),
  ];
}

/** On each sheet from the first to the last cell of what is followed up. */
function goalSheets({ goals, indicators, activities, targets }: Goals): Source[] {
  const cells: CellRef[] = [
    ...goals.map(({ cell }) => cell),
    ...indicators.flatMap(({ cell, values }) => [cell, ...Object.values(values).map((value) => value.cell)]),
    ...activities.flatMap(({ cell, start, end }) => [cell, start?.cell ?? cell, end?.cell ?? cell]),
    ...targets.flatMap(({ cell, outcome }) => [cell, outcome?.cell ?? cell]),
  ];
  return [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => {
    const own = cells.filter((cell) => cell.sheet === sheet);
    const [rows, columns] = [own.map(({ row }) => row), own.map(({ column }) => column)];
    const range = {
      sheet,
      top: least(rows),
      bottom: most(rows),
      left: least(columns),
      right: most(columns),
    };
    return { purpose: 'goals', title: sheet, range };
  });
}
