import type { CellValue } from '../../../src/engine/model/cell';
import type { WorkbookSnapshot } from '../../../src/engine/model/snapshot';
import { made, sheetOf, typed, valueOf, withTab, written } from '../../support/follow-up';
import { recalculated } from '../../support/recalculate';

const LINES = ['Försäljningsintäkter', 'Personalkostnader', 'Köp av tjänster', 'Verksamhetsbidrag'];

/** Four lines in tkr: revenue, two costs and their net. */
function source(header: readonly string[], figures: readonly (readonly number[])[]): WorkbookSnapshot {
  const rows = LINES.map((label, i): CellValue[] => [label, ...(figures[i] ?? [])]);
  return {
    sheets: [
      sheetOf('Utfall', [['Bildningsnämnden'], ['Belopp i tkr'], ['', 'Budget 2024', ...header], ...rows]),
    ],
  };
}

const T1 = source(
  ['Utfall jan-apr 2024', 'Prognos 2024'],
  [
    [500, 160, 505],
    [-900, -310, -930],
    [-300, -90, -300],
    [-700, -240, -725],
  ],
);
const T2 = source(
  ['Utfall jan-aug 2024', 'Prognos 2024'],
  [
    [500, 330, 510],
    [-900, -610, -920],
    [-300, -180, -290],
    [-700, -460, -700],
  ],
);
const T3 = source(
  ['Bokslut 2024'],
  [
    [500, 520],
    [-900, -915],
    [-300, -310],
    [-700, -705],
  ],
);

const first = made(T1, { period: 'T1' });

test('the second follow-up shows what the first said and what has changed since', async () => {
  const second = made(withTab(T2, first));
  expect(second.followUp.period).toBe('T2');
  const shown = (column: string) =>
    ['sales-revenue', 'personnel-costs', 'services', 'operating-margin'].map((line) =>
      valueOf(second.plan, `line:${line}`, column),
    );
  expect(shown('former')).toEqual([5, -30, 0, -25]);
  expect(shown('change')).toEqual([5, 10, 10, 25]);
  expect(valueOf(second.plan, 'sum:net', 'former')).toBe(-25);
  expect(valueOf(second.plan, 'header', 'former')).toBe('Avvikelse T1');
  expect(valueOf(second.plan, 'header', 'change')).toBe('Ändring sedan T1');
  expect(second.plan.columns[11]?.hidden).toBeUndefined();
  expect(first.plan.columns[11]?.hidden).toBe(true);
  expect(second.notices).toEqual([{ key: 'former-overwritten', sheet: 'Uppföljning T1 2024' }]);
  expect(await recalculated(withTab(T2, first), second)).toEqual([]);
});

test('where the first still has cells of its own, what it shows now counts, also what was typed on it since', () => {
  const own = sheetOf(
    'Utfall T1',
    T1.sheets[0]?.values.map((cells) => [...(cells ?? [])] as CellValue[]) ?? [],
  );
  const alone = made({ sheets: [own] }, { period: 'T1', year: 2024 });
  const tab = typed(
    typed(written(alone.plan), 'line:services', 'forecast', -310),
    'line:services',
    'deviation',
    -10,
  );
  const workbook = withTab({ sheets: [...T2.sheets, own] }, alone, tab);
  const second = made(workbook, { period: 'T2', year: 2024 });
  expect(second.followUp.sources.map(({ range }) => range.sheet)).toEqual(['Utfall']);
  expect(second.notices).toEqual([]);
  expect(valueOf(second.plan, 'line:services', 'former')).toBe(-10);
  expect(valueOf(second.plan, 'line:services', 'change')).toBe(20);
});

test('the first stands in another unit, was sorted and has a line more: the comparison holds', async () => {
  const inKronor = made(T1, { period: 'T1', scale: 1 });
  const tab = written(inKronor.plan);
  const sorted = {
    ...tab,
    values: [...tab.values.slice(0, 4), ['egen rad'], ...tab.values.slice(4).reverse()],
    formulas: [],
  };
  const second = made(withTab(T2, inKronor, sorted), { scale: 1000 });
  expect(valueOf(second.plan, 'line:personnel-costs', 'former')).toBe(-30);
  expect(valueOf(second.plan, 'line:personnel-costs', 'change')).toBe(10);
  expect(await recalculated(withTab(T2, inKronor, sorted), second)).toEqual([]);
});

test('the year ends 0.7 per cent worse than the second follow-up expected: within the target', async () => {
  const second = made(withTab(T2, first));
  const workbook = withTab(withTab(T3, first), second);
  const third = made(workbook, { period: 'T3', year: 2024 });
  expect(third.followUp.former?.period).toBe('T2');
  expect(Number(valueOf(third.plan, 'sum:net-accuracy', 'outcome')).toFixed(4)).toBe('-0.0071');
  expect(valueOf(third.plan, 'sum:net-accuracy', 'forecast')).toBe(-700);
  expect(valueOf(third.plan, 'sum:net-accuracy', 'label')).toBe('Prognossäkerhet T2, netto');
  expect(valueOf(third.plan, 'sum:net-accuracy', 'flag')).toBe(
    'Årets utfall i förhållande till prognosen. Inom målet, högst ±1 %.',
  );
  const narrow = made(workbook, { period: 'T3', year: 2024, settings: { accuracy: 0.005 } });
  expect(valueOf(narrow.plan, 'sum:net-accuracy', 'flag')).toBe(
    'Årets utfall i förhållande till prognosen. Utanför målet, högst ±0,5 %.',
  );
  expect(await recalculated(workbook, third)).toEqual([]);
});

test('limits and the name of the unit are handed on from the first to the second; the guide is not', () => {
  let tab = written(first.plan);
  tab = typed(tab, 'set:amount', 'budget', 15);
  tab = typed(tab, 'set:guide', 'budget', 0.3);
  tab = typed(tab, 'unit', 'label', 'Barn och unga');
  const { followUp } = made(withTab(T2, first, tab));
  expect(followUp.unitName).toBe('Barn och unga');
  expect(followUp.settings).toMatchObject({ amount: 15, guide: 8 / 12 });
});

test('what was typed in thousands is right in kronor, and what is chosen goes before what was typed', () => {
  let tab = written(first.plan);
  tab = typed(tab, 'set:amount', 'budget', 15);
  tab = typed(tab, 'line:services', 'forecast', -305.5);
  const again = made(withTab(T1, first, tab), { period: 'T1', scale: 1 });
  expect(valueOf(again.plan, 'line:services', 'forecast')).toBe(-305500);
  expect(again.followUp.settings.amount).toBe(15000);
  expect(again.notices).toEqual([]);
  const chosen = made(withTab(T1, first, tab), { period: 'T1', settings: { amount: 20, guide: 0.25 } });
  expect(chosen.followUp.settings).toMatchObject({ amount: 20, guide: 0.25 });
  expect(valueOf(chosen.plan, 'line:services', 'guide')).toBe(0.25);
});

test('where the cells that the first was taken from are gone, what it shows is no longer its own', () => {
  const own = sheetOf(
    'Utfall T1',
    T1.sheets[0]?.values.map((cells) => [...(cells ?? [])] as CellValue[]) ?? [],
  );
  const alone = made({ sheets: [own] }, { period: 'T1', year: 2024 });
  const tab = written(alone.plan);
  const gone = (formula: string | undefined) => formula?.replace(/'Utfall T1'!\$?[A-Z]+\$?\d+/g, '#REF!');
  const cut = { ...tab, formulas: tab.formulas.map((row) => row?.map(gone)) };
  const notices = (before: typeof tab) =>
    made(withTab(T2, alone, before), { period: 'T2', year: 2024 }).notices;
  expect(notices(cut)).toEqual([{ key: 'former-overwritten', sheet: 'Uppföljning T1 2024' }]);
  expect(notices(tab)).toEqual([]);
});
