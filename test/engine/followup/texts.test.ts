import { outsideJest } from '../../support/outsideJest';
import type { CellValue } from '../../../src/engine/model/cell';
import { bookFromSnapshot } from '../../../src/workbench/bookFromSnapshot';
import { createUniverFormulas } from '../../../src/workbench/formulas/univerFormulas';
import { address } from '../../../src/engine/model/cell';
import { made, sample, sheetOf, valueOf, withTab, written } from '../../support/follow-up';

jest.mock('@univerjs/presets', () => outsideJest('@univerjs/presets'));
jest.mock('@univerjs/presets/preset-sheets-node-core', () =>
  outsideJest('@univerjs/presets/preset-sheets-node-core'),
);
jest.mock('@univerjs/presets/preset-sheets-node-core/locales/en-US', () =>
  outsideJest('@univerjs/presets/preset-sheets-node-core/locales/en-US'),
);

/** Figures as they are pasted, and what they are. */
const PASTED: readonly (readonly [pasted: CellValue, is: number | string])[] = [
  ['1\u00a0234,5', 1234.5],
  ['\u22121\u202f234,5', -1234.5],
  ['\u2013 12,0', -12],
  ['(1 200,5)', -1200.5],
  ['1.234,5', 1234.5],
  ['34,5 mnkr', 34.5],
  ['0,0', 0],
  ['\u2013', ''],
  ['', ''],
  [null, ''],
  [7.25, 7.25],
  ['12,5-', -12.5],
  ['se not', '?'],
];

test('a figure that is text gives a live number by the formula alone, never an error', async () => {
  const rows = PASTED.map(([pasted], i): CellValue[] => [`Övrig post nummer ${String(i + 1)}`, 1, pasted, 1]);
  const source = sheetOf('Utfall', [
    ['Bildningsnämnden'],
    ['Belopp i mnkr'],
    ['', 'Budget 2024', 'Utfall jan-aug 2024', 'Prognos 2024'],
    ['Försäljningsintäkter', '1,5', '1,0', '1,5'],
    ['Personalkostnader', '-1,5', '-1,0', '-1,5'],
    ['Köp av tjänster', '-2,5', '-1,0', '-2,5'],
    ['Material', '-2,5', '-1,0', '-2,5'],
    ...rows,
  ]);
  const result = made({ sheets: [source] }, { period: 'T2', year: 2024 });
  const { plan } = result;
  expect(
    PASTED.map((_, i) => valueOf(plan, `area:övrig post nummer ${String(i + 1)}|result`, 'outcome')),
  ).toEqual(PASTED.map(([, is]) => is));
  const book = bookFromSnapshot(withTab({ sheets: [source] }, result));
  for (const { name, row, column } of plan.names) {
    const cell = address({ row, column }).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
    book.names.push({ name, formula: `='${plan.name}'!${cell}`, visible: true, comment: '' });
  }
  const engine = createUniverFormulas();
  await engine.recalculate(book);
  engine.dispose();
  const tab = book.sheet(plan.name);
  const calculated = PASTED.map((_, i) => {
    const key = `area:övrig post nummer ${String(i + 1)}|result`;
    const row = plan.rows.find(({ cells }) => cells.some(({ value }) => value === key))?.row ?? 0;
    return tab?.cell(row, 4)?.value ?? '';
  });
  expect(calculated).toEqual(PASTED.map(([, is]) => is));
});

test('two areas of one name stay two, and a table of areas alone is enough', () => {
  const source = sheetOf('Områden', [
    ['Belopp i tkr'],
    ['Område', 'Budget 2024', 'Utfall jan-aug 2024', 'Prognos 2024', 'Avvikelse'],
    ['Skola', -500, -300, -520, -20],
    ['Övrigt', -100, -60, -90, 10],
    ['Övrigt', -50, -30, -50, 0],
    ['Summa', -650, -390, -660, -10],
  ]);
  const { plan, followUp } = made({ sheets: [source] });
  expect(followUp.areas?.areas.map(({ key }) => key)).toEqual(['area:skola', 'area:övrigt', 'area:övrigt#2']);
  expect(valueOf(plan, 'areas|result', 'deviation')).toBe(-10);
  expect(valueOf(plan, 'sum:net', 'deviation')).toBe(-10);
});

test('tables in different units come to the unit of the statement', () => {
  const statement = sheetOf('Total', [
    ['Belopp i mnkr'],
    ['', 'Budget 2024', 'Prognos 2024'],
    ['Intäkter', 3, 3.5],
    ['Kostnader', 10, 11.5],
    ['Netto', -7, -8],
  ]);
  const { followUp, plan } = made({ sheets: [statement] }, { scale: 1000 });
  expect(followUp.unit.scale).toBe(1000);
  expect(valueOf(plan, 'line:operating-costs', 'budget')).toBe(-10000);
  const cost = plan.rows
    .flatMap(({ cells }) => cells)
    .find(({ formula }) => formula?.includes("'Total'!B4") === true);
  expect(cost?.formula).toBe(`=IFERROR(IF('Total'!B4="","",-'Total'!B4*1000),"?")`);
});

test('where only the totals have a forecast they keep it, and nothing is called a difference', () => {
  const rows: CellValue[][] = [
    ['Försäljningsintäkter', 500, 330, null],
    ['Övriga verksamhetsintäkter', 120, 80, null],
    ['Verksamhetens intäkter', 620, 410, 600],
    ['Personalkostnader', -900, -610, null],
    ['Köp av tjänster', -300, -180, null],
    ['Verksamhetens kostnader', -1200, -790, -1210],
    ['Verksamhetsbidrag', -580, -380, -610],
  ];
  const { plan, followUp } = made({
    sheets: [sheetOf('Utfall', [['', 'Budget 2024', 'Utfall jan-aug 2024', 'Prognos 2024'], ...rows])],
  });
  expect(followUp.statement.map(({ kind }) => kind)).not.toContain('difference');
  expect(valueOf(plan, 'line:operating-costs', 'forecast')).toBe(-1210);
  expect(valueOf(plan, 'line:operating-margin', 'deviation')).toBe(-30);
  expect(valueOf(plan, 'line:operating-costs', 'budget')).toBe(-1200);
  const formulas = plan.rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  expect(formulas).toContain(`=IFERROR(IF('Utfall'!D7="","",'Utfall'!D7),"?")`);
});

test('the reason to leave a finding is kept with the finding', () => {
  const workbook = sample('lovisa-bokslut-2023.xlsx');
  const first = made(workbook);
  const finding = `finding:${first.followUp.findings[0]?.id ?? ''}`;
  const tab = written({
    ...first.plan,
    rows: first.plan.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.column === 16 && row.cells.some(({ value }) => value === finding)
          ? { ...cell, value: 'Rättas i nästa bokslut' }
          : cell,
      ),
    })),
  });
  const second = made(withTab(workbook, first, tab), {}, 'en');
  expect(valueOf(second.plan, finding, 'comment')).toBe('Rättas i nästa bokslut');
  expect(second.notices).toEqual([]);
});
