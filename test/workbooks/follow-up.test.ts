import { plans } from '../../samples/make';
import { amountToNumber } from '../../src/engine/model/amount';
import { makeFollowUp, readTables } from '../../src/engine';
import { followUpWords } from '../../src/i18n/follow-up/languages';
import { followUpPatch } from '../../src/xlsx/follow-up';
import { patchXlsx } from '../../src/xlsx/patch';
import { readXlsx } from '../../src/xlsx/read';
import { made, sample, sampleBytes, valueOf } from '../support/follow-up';
import { recalculated } from '../support/recalculate';

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

test.each(followed)(
  '%s: another engine comes to the same result in every formula',
  async (file) => {
    const tabMade = made(sample(file));
    const read = readXlsx(patchXlsx(sampleBytes(file), followUpPatch(tabMade)));
    const formulas = tabMade.plan.rows.flatMap(({ cells }) =>
      cells.filter((one) => one.formula !== undefined),
    );
    expect(formulas.length).toBeGreaterThan(60);
    expect(await recalculated(read, tabMade)).toEqual([]);
  },
  60_000,
);

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
  const { plan, followUp } = made(sample('servicenamnden-t2-2023.xlsx'));
  expect(
    ['line:operating-costs', 'line:operating-revenue', 'line:net-before-disposition', 'fund:draw'].map(
      (key) => valueOf(plan, key, 'deviation'),
    ),
  ).toEqual([0.6, -6, -5.4, 5.4]);
  const areas = followUp.areas?.areas.map(({ key }) => valueOf(plan, `${key}|result`, 'deviation'));
  expect(areas).toEqual([-2.2, 0, 0.4, -1.2, 0.1, -1, -0.4, -0.5, -0.6, 0]);
  const ratio = (key: string) => (Number(valueOf(plan, key, 'forecast')) * 100).toFixed(1);
  expect([ratio('sum:cost-ratio'), ratio('sum:cost-ratio-after')]).toEqual(['99.8', '98.1']);
});
