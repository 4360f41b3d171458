import type { FollowUpPreview } from '../../src/app/follow-up';
import { makeFollowUpTab, previewFollowUp, readFollowUp } from '../../src/app/follow-up';
import type { TabChange } from '../../src/app/host';
import { ignoreMemo } from '../../src/app/ignoring';
import { amountText } from '../../src/engine/model/amount';
import { address } from '../../src/engine/model/cell';
import { MEMORY_COLUMNS, MEMORY_MARK } from '../../src/engine/model/memory';
import type { WorkbookSnapshot } from '../../src/engine/model/snapshot';
import { textsFor } from '../../src/i18n/languages';
import { made, sample, sheetOf, typed, valueOf, withTab, written } from '../support/follow-up';

function hostWith(workbook: WorkbookSnapshot) {
  const changes: TabChange[] = [];
  return {
    changes,
    readWorkbook: () => Promise.resolve(workbook),
    showCell: () => Promise.resolve(),
    writeTab: (change: TabChange) => Promise.resolve(void changes.push(change)),
  };
}

type Shown = Extract<FollowUpPreview, { refusal: null }>;

async function preview(workbook: WorkbookSnapshot, ...rest: [Parameters<typeof previewFollowUp>[1]?]) {
  const basis = await readFollowUp(hostWith(workbook));
  return (await previewFollowUp(basis, rest[0] ?? {}, 'fi')) as Shown;
}

test('the preview says what would be made, with figures, flags and the comments that are missing', async () => {
  const shown = await preview(sample('servicenamnden-t2-2023.xlsx'), { language: 'sv' });
  expect(shown).toMatchObject({
    refusal: null,
    language: 'sv',
    sheet: 'Uppföljning T2 2023',
    replaces: null,
    notices: [],
    years: [2023],
    comparedWith: null,
    unitName: 'Servicenämnden',
    period: 'T2',
    year: 2023,
    unit: { currency: 'SEK', scale: 1_000_000 },
    settings: { amount: 0.1, share: 0.02, rule: 'both', tolerance: 0.1, guide: 8 / 12 },
  });
  expect(
    shown.summary.map(({ label, amounts, deviation, flag }) => [
      label,
      ...[amounts.amended, amounts.outcome, amounts.forecast, deviation].map((one) => one && amountText(one)),
      flag,
    ]),
  ).toEqual([
    ['Intäkter', '299.3', '191.5', '293.3', '-6', 'partly'],
    ['Kostnader', '-312.2', '-208', '-311.6', '0.6', 'fully'],
    ['Nettoresultat före resultatdisposition', '-12.9', '-16.5', '-18.3', '-5.4', 'partly'],
  ]);
  expect(shown.ratios.map(({ kind, share }) => [kind, (share * 100).toFixed(1)])).toEqual([
    ['cost-ratio', '99.8'],
    ['cost-ratio-after', '98.1'],
    ['net-ratio', '141.9'],
  ]);
  const ofMoney = shown.missing.filter(({ key }) => /^(?:line|area)/.test(key));
  expect(ofMoney.map(({ key, section, source }) => [key, section, source && address(source)])).toEqual([
    ['line:operating-revenue', 'statement', 'D14'],
    ['area:nämnd och administration|result', 'areas', 'D6'],
    ['area:upphandling|result', 'areas', 'D10'],
    ['area:rekrytering|result', 'areas', 'D14'],
    ['area:lokalplanering|result', 'areas', 'D15'],
  ]);
  const ofGoals = shown.missing.filter((one) => !ofMoney.includes(one));
  expect(ofGoals.map(({ label, source }) => [label.slice(0, 40), source && address(source)])).toEqual([
    ['Antal stadsdelsförvaltningar som anlitar', 'A25'],
    ['Förvaltningen ska inrätta en lokal suppo', 'A62'],
    ['Servicenämnden ska från och med den 1 ja', 'A134'],
    ['Förvaltningen ska fastställa en lokal an', 'A141'],
    ['Förvaltningen ska implementera en lokal ', 'A144'],
    ['Förvaltningen ska ta fram en krigsorgani', 'A146'],
    ['Förvaltningens ledningsgrupp ska genomfö', 'A147'],
    ['Förvaltningen ska, i samarbete med perso', 'A174'],
  ]);
});

test('a missing comment has its cell on the tab that is made', async () => {
  const host = hostWith(sample('servicenamnden-t2-2023.xlsx'));
  const shown = (await makeFollowUpTab(host, {}, 'sv')) as Shown;
  const plan = host.changes[0]?.plan;
  const places = shown.missing.map(({ commentCell }) => commentCell);
  expect(places.length).toBe(13);
  for (const place of places) {
    const row = plan?.rows.find((one) => one.row === place?.row);
    expect([place?.sheet, row?.cells.find(({ column }) => column === place?.column)?.look]).toEqual([
      'Uppföljning T2 2023',
      expect.stringMatching(/\.comment$/),
    ]);
    expect(row?.cells.some(({ value }) => value === 'saknas')).toBe(true);
  }
});

test('choices change the preview; without any the earlier tab decides', async () => {
  const workbook = sample('servicenamnden-t2-2023.xlsx');
  const basis = await readFollowUp(hostWith(workbook));
  const wide = (await previewFollowUp(
    basis,
    { period: 'T1', scale: 1000, settings: { amount: 5000, guide: 0.3 } },
    'en',
  )) as Shown;
  expect(wide).toMatchObject({ sheet: 'Follow-up T1 2023', unit: { scale: 1000 }, shownDecimals: 0 });
  const ofMoney = wide.missing.map(({ key }) => key).filter((key) => /^(?:line|area)/.test(key));
  expect(ofMoney).toEqual(['line:operating-revenue']);
  expect(wide.statement[0]?.amounts.budget).toEqual({ units: 299300n, decimals: 0 });
  const english = made(workbook, { scale: 1000 }, 'en');
  const again = await preview(withTab(workbook, english));
  expect(again).toMatchObject({
    language: 'en',
    sheet: 'Follow-up T2 2023',
    replaces: 'Follow-up T2 2023',
    unit: { scale: 1000 },
  });
  expect(await preview(withTab(workbook, english), { scale: 'source' })).toMatchObject({
    unit: { scale: 1_000_000 },
  });
});

test('a workbook without a budget table and another currency than that of the source are refused', async () => {
  expect(await preview(sample('bara-text.xlsx'))).toEqual({ refusal: 'no-budget-table' });
  expect(await preview(sample('servicenamnden-t2-2023.xlsx'), { currency: 'EUR', scale: 1 })).toEqual({
    refusal: 'other-currency',
  });
});

test('what was set aside in the pane stands among the findings with its reason', async () => {
  const workbook = sample('servicenamnden-t2-2023.xlsx');
  const [finding] = (await preview(workbook)).findings;
  if (!finding) throw new Error('no finding');
  const memo = ignoreMemo(finding, 'Rättas i T3', 'Lämnad', textsFor('sv'));
  const memory = (reason: string) =>
    sheetOf('Tertialkoll', [
      ['', '', '', '', '', MEMORY_MARK],
      MEMORY_COLUMNS.map((column) => ({ ...memo, reason })[column]),
    ]);
  const planIn = async (...more: WorkbookSnapshot['sheets']) => {
    const host = hostWith({ sheets: [...workbook.sheets, ...more] });
    await makeFollowUpTab(host, {}, 'sv');
    const plan = host.changes[0]?.plan;
    if (!plan) throw new Error('no plan');
    return plan;
  };
  const key = `finding:${finding.id}`;
  const reasonOn = async (...more: WorkbookSnapshot['sheets']) =>
    valueOf(await planIn(...more), key, 'comment');
  const tab = written(await planIn(memory('Rättas i T3')));
  expect(await reasonOn(memory('Rättas i T3'))).toBe('Rättas i T3');
  // Made again it follows the pane; what was typed on the tab does not.
  expect(await reasonOn(tab, memory('Rättas i bokslutet'))).toBe('Rättas i bokslutet');
  expect(await reasonOn(tab)).toBeNull();
  expect(await reasonOn(typed(tab, key, 'comment', 'Rättas senare'))).toBe('Rättas senare');
});
