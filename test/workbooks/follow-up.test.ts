import { outsideJest } from '../support/outsideJest';
import { plans } from '../../samples/make';
import { amountToNumber } from '../../src/engine/model/amount';
import { address } from '../../src/engine/model/cell';
import { makeFollowUp, readTables } from '../../src/engine';
import { followUpWords } from '../../src/i18n/follow-up/languages';
import { bookFromSnapshot } from '../../src/workbench/bookFromSnapshot';
import { createUniverFormulas } from '../../src/workbench/formulas/univerFormulas';
import { followUpPatch } from '../../src/xlsx/follow-up';
import { patchXlsx } from '../../src/xlsx/patch';
import { readXlsx } from '../../src/xlsx/read';
import { made, sample, sampleBytes, valueOf } from '../support/follow-up';

jest.mock('@univerjs/presets', () => outsideJest('@univerjs/presets'));
jest.mock('@univerjs/presets/preset-sheets-node-core', () =>
  outsideJest('@univerjs/presets/preset-sheets-node-core'),
);
jest.mock('@univerjs/presets/preset-sheets-node-core/locales/en-US', () =>
  outsideJest('@univerjs/presets/preset-sheets-node-core/locales/en-US'),
);

const followed = plans()
  .map(({ name }) => name)
  .filter(
    (name) => name !== 'stort.xlsx' && makeFollowUp(sample(name), followUpWords('sv')).refusal === null,
  );

test('every sample with a budget gets a tab', () => {
  expect(followed).toEqual([
    'lovisa-bokslut-2023.xlsx',
    'lovisa-budget-2023.xlsx',
    'servicenamnden-t2-2023.xlsx',
    'hagersten-liljeholmen-vp-2012.xlsx',
    'korrekt.xlsx',
    'skyddat-blad.xlsx',
    'fel-i-cell.xlsx',
  ]);
});

test.each(followed)('%s: another engine comes to the same result in every formula', async (file) => {
  const tabMade = made(sample(file));
  const { plan } = tabMade;
  const read = readXlsx(patchXlsx(sampleBytes(file), followUpPatch(tabMade)));
  const book = bookFromSnapshot(read);
  for (const { name, row, column } of plan.names) {
    const cell = address({ row, column }).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
    book.names.push({ name, formula: `='${plan.name}'!${cell}`, visible: true, comment: '' });
  }
  const tab = book.sheet(plan.name);
  // Wrong on purpose, so that nothing can pass by being handed back.
  for (const { cell } of tab?.filled() ?? []) if (cell.formula !== null) cell.value = -987654321;
  // It remembers names from one workbook to the next, so each gets an engine of its own.
  const engine = createUniverFormulas();
  await engine.recalculate(book);
  engine.dispose();
  const wrong: string[] = [];
  let formulas = 0;
  for (const { row, cells } of plan.rows) {
    for (const { column, value, formula } of cells) {
      if (formula === undefined) continue;
      formulas++;
      const result = tab?.cell(row, column)?.value ?? '';
      const same =
        typeof result === 'number' && typeof value === 'number'
          ? Math.abs(result - value) <= 1e-9 * Math.max(1, Math.abs(value))
          : result === (value ?? '');
      if (!same)
        wrong.push(`${address({ row, column })} ${formula}: ${String(value)} / ${JSON.stringify(result)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(formulas).toBeGreaterThan(60);
});

/** The deviations that a sheet prints, by row, counted from 1. */
function printed(file: string, sheet: string): { row: number; value: number }[] {
  return readTables(sample(file)).tables.flatMap(({ table, lines, columns, figures }) => {
    const column = columns.find((one) => one.role === 'deviation');
    if (table.range.sheet !== sheet || !column) return [];
    return lines.flatMap(({ row }) => {
      const figure = figures.at(row, column.column);
      return figure ? [{ row: row + 1, value: amountToNumber(figure.amount) }] : [];
    });
  });
}

/** The deviations on the tab by the row of the source that their budget, outcome or forecast comes from. */
function onTab(file: string, sheet: string): Map<number, number> {
  const { followUp, plan } = made(sample(file));
  const lines = [...followUp.statement, ...(followUp.areas?.areas.flatMap((area) => area.lines) ?? [])];
  return new Map(
    lines.flatMap((line) => {
      const cell = Object.values(line.figures).find((figure) => figure.cell.sheet === sheet)?.cell;
      const value = valueOf(plan, line.key, 'deviation');
      return cell && typeof value === 'number' && line.kind !== 'difference'
        ? [[cell.row + 1, value] as const]
        : [];
    }),
  );
}

test('Lovisa accounts: every printed deviation of the centre comes out', () => {
  const tab = onTab('lovisa-bokslut-2023.xlsx', 'Stadskanslicentralen');
  const stated = printed('lovisa-bokslut-2023.xlsx', 'Stadskanslicentralen');
  expect(stated.length).toBe(12);
  expect(stated.map(({ row }) => tab.get(row))).toEqual(stated.map(({ value }) => value));
});

test('Lovisa accounts: so do those of the areas, but for rounding and the one that the document has wrong', () => {
  const tab = onTab('lovisa-bokslut-2023.xlsx', 'Ansvarsområden');
  const gaps = printed('lovisa-bokslut-2023.xlsx', 'Ansvarsområden').map(({ row, value }) => [
    row,
    (tab.get(row) ?? NaN) - value,
  ]);
  expect(gaps).toEqual([
    [11, 0],
    [15, 1],
    [17, 1],
    [32, 0],
    [36, 0],
    [38, 0],
    [53, 0],
    [57, 0],
    [59, -2710],
  ]);
});

test('Servicenämnden: the forecast deviations come out, and both ratios of budget adherence', () => {
  const { plan } = made(sample('servicenamnden-t2-2023.xlsx'));
  expect(
    ['line:operating-costs', 'line:operating-revenue', 'line:net-before-disposition', 'fund:draw'].map(
      (key) => valueOf(plan, key, 'deviation'),
    ),
  ).toEqual([0.6, -6, -5.4, 5.4]);
  const areas = plan.rows.flatMap(({ cells }) => {
    const key = String(cells.at(-1)?.value === 0 || cells.at(-1)?.value === 1 ? cells.at(-2)?.value : '');
    return /^area:.*\|result$/.test(key) ? [valueOf(plan, key, 'deviation')] : [];
  });
  expect(areas).toEqual([-2.2, 0, 0.4, -1.2, 0.1, -1, -0.4, -0.5, -0.6, 0]);
  const ratio = (key: string) => (Number(valueOf(plan, key, 'forecast')) * 100).toFixed(1);
  expect([ratio('sum:cost-ratio'), ratio('sum:cost-ratio-after')]).toEqual(['99.8', '98.1']);
});
