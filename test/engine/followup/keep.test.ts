import fc from 'fast-check';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/engine/model/snapshot';
import { readTables } from '../../../src/engine';
import type { Made } from '../../support/follow-up';
import { made, sample, sheetOf, typed, valueOf, withTab, written } from '../../support/follow-up';

type Row = readonly [label: string, budget: number, outcome: number, forecast: number];

const ROWS: readonly Row[] = [
  ['Försäljningsintäkter', 500, 330, 510],
  ['Övriga verksamhetsintäkter', 120, 80, 110],
  ['Verksamhetens intäkter', 620, 410, 620],
  ['Personalkostnader', -900, -610, -920],
  ['Köp av tjänster', -300, -180, -290],
  ['Verksamhetens kostnader', -1200, -790, -1210],
  ['Verksamhetsbidrag', -580, -380, -590],
];

function source(rows: readonly Row[] = ROWS, name = 'Utfall'): WorkbookSnapshot {
  return {
    sheets: [
      sheetOf(name, [
        ['Bildningsnämnden'],
        ['Belopp i tkr'],
        ['', 'Budget 2024', 'Utfall jan-aug 2024', 'Prognos 2024'],
        ...rows,
      ]),
    ],
  };
}

/** Made, typed on, and made again from another source. */
function again(
  first: Made,
  tab: SheetSnapshot,
  from: WorkbookSnapshot,
  language: 'sv' | 'fi' | 'en' = 'sv',
): Made {
  return made(withTab(from, first, tab), {}, language);
}

test('making the tab twice changes nothing', () => {
  const first = made(source());
  const second = again(first, written(first.plan), source());
  expect(second.replaces).toBe('Uppföljning T2 2024');
  expect({ ...second.plan, after: null }).toEqual({ ...first.plan, after: null });
});

test('our own tab is never read as a source', () => {
  const first = made(source());
  expect(readTables(withTab(source(), first)).tables.map(({ table }) => table.range.sheet)).toEqual([
    'Utfall',
  ]);
});

test('a comment, a judgement and a forecast stay with their line when lines move and the language changes', () => {
  const first = made(source());
  let tab = written(first.plan);
  tab = typed(tab, 'line:personnel-costs', 'comment', '=Två vakanser');
  tab = typed(tab, 'line:personnel-costs', 'judgement', 'Uppfylls ej');
  tab = typed(tab, 'line:services', 'forecast', -305);
  const moved = [ROWS[1], ROWS[0], ROWS[2], ROWS[4], ROWS[3], ROWS[5], ROWS[6]].flatMap((row) =>
    row ? [row] : [],
  );
  const { plan } = again(first, tab, source(moved, 'Nytt namn'), 'fi');
  expect(plan.name).toBe('Seuranta T2 2024');
  expect(valueOf(plan, 'line:personnel-costs', 'comment')).toBe('=Två vakanser');
  expect(valueOf(plan, 'line:personnel-costs', 'judgement')).toBe('Ei toteudu');
  expect(valueOf(plan, 'line:services', 'forecast')).toBe(-305);
  expect(valueOf(plan, 'line:services', 'deviation')).toBe(-5);
});

test('a forecast typed as a formula of its own row follows that row', () => {
  const workbook = source(ROWS.map(([label, budget, outcome]) => [label, budget, outcome, 0]));
  const bare: WorkbookSnapshot = {
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((cells) => cells?.slice(0, 3)),
    })),
  };
  const first = made(bare);
  const row = first.plan.rows.findIndex(({ cells }) => cells.some(({ value }) => value === 'line:services'));
  const tab = typed(written(first.plan), 'line:services', 'forecast', -270);
  const formulas = tab.formulas.map((cells, r) => {
    const copy = [...(cells ?? [])];
    if (r === row) copy[7] = `=E${String(row + 1)}*12/8`;
    return copy;
  });
  const shorter: WorkbookSnapshot = {
    sheets: bare.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.filter((cells) => cells?.[0] !== 'Försäljningsintäkter'),
    })),
  };
  const { plan } = again(first, { ...tab, formulas }, shorter);
  const cell = plan.rows
    .find(({ cells }) => cells.some(({ value }) => value === 'line:services'))
    ?.cells.find(({ column }) => column === 7);
  expect(cell).toMatchObject({ value: -270, formula: `=E${String(row)}*12/8` });
});

test('a forecast typed for a total stays there', () => {
  const bare: WorkbookSnapshot = {
    sheets: source().sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((cells) => cells?.slice(0, 3)),
    })),
  };
  const first = made(bare);
  const second = again(first, typed(written(first.plan), 'line:operating-margin', 'forecast', -600), bare);
  expect(valueOf(second.plan, 'line:operating-margin', 'deviation')).toBe(-20);
  expect(second.notices).toEqual([]);
});

test('an outcome typed where the source has none is kept, and gives way once the source has it', () => {
  const bare: WorkbookSnapshot = {
    sheets: source().sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((cells) => cells?.slice(0, 2)),
    })),
  };
  const first = made(bare);
  expect(first.notices).toEqual([{ key: 'no-outcome' }]);
  const tab = typed(written(first.plan), 'line:services', 'outcome', -99);
  const second = again(first, tab, bare);
  expect(valueOf(second.plan, 'line:services', 'outcome')).toBe(-99);
  const later = source().sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((cells) =>
      cells?.map((value) => (value === 'Utfall jan-aug 2024' ? 'Utfall jan-apr 2024' : value)),
    ),
  }));
  const third = made(withTab({ sheets: later }, second), { period: 'T1', year: 2024 });
  expect(valueOf(third.plan, 'line:services', 'outcome')).toBe(-180);
  expect(valueOf(third.plan, 'kept:outcome@line:services', 'outcome')).toBe(-99);
});

test('what has no line any more stands in a block of its own, and goes back when the line does', () => {
  const first = made(source());
  const tab = typed(written(first.plan), 'line:services', 'comment', 'Upphandlas om');
  const without = ROWS.filter(([label]) => label !== 'Köp av tjänster');
  const second = again(first, tab, source(without));
  expect(valueOf(second.plan, 'kept:comment@line:services', 'outcome')).toBe('Upphandlas om');
  expect(second.notices).toEqual([{ key: 'kept-apart', count: 1 }]);
  const third = again(second, written(second.plan), source());
  expect(valueOf(third.plan, 'line:services', 'comment')).toBe('Upphandlas om');
  expect(third.notices).toEqual([]);
});

test('limits and the name of the unit are the user’s', () => {
  const first = made(source());
  let tab = typed(written(first.plan), 'set:amount', 'budget', 5);
  tab = typed(tab, 'set:rule', 'budget', 'någon');
  const label = tab.values.map((cells, row) =>
    row === 2 ? ['Barn och unga', ...(cells ?? []).slice(1)] : cells,
  );
  const { followUp, plan } = again(first, { ...tab, values: label }, source(), 'en');
  expect(followUp.unitName).toBe('Barn och unga');
  expect(followUp.settings).toMatchObject({ amount: 5, rule: 'either' });
  expect(valueOf(plan, 'set:rule', 'budget')).toBe('either');
});

/** The rows under the header the other way round, as a user may sort them. */
function sortedTab(tab: SheetSnapshot): SheetSnapshot {
  const turned = <T>(rows: readonly T[]) => {
    const all = Array.from({ length: tab.values.length }, (_, row) => rows[row]);
    return [...all.slice(0, 4), ...all.slice(4).reverse()];
  };
  return { ...tab, values: turned(tab.values), formulas: turned(tab.formulas) };
}

const KEYS = [
  'sales-revenue',
  'other-revenue',
  'operating-revenue',
  'personnel-costs',
  'services',
  'operating-margin',
];

test('random edits between two makings lose nothing that a person wrote', () => {
  const edit = fc.record({
    key: fc.constantFrom(...KEYS),
    column: fc.constantFrom('comment', 'judgement', 'forecast'),
    text: fc.string({ minLength: 1, maxLength: 12 }).map((text) => `§${text}`),
    amount: fc.integer({ min: -99999, max: -9000 }),
  });
  const change = fc.record({
    order: fc.shuffledSubarray([...ROWS.keys()], { minLength: 3 }),
    renamed: fc.option(fc.constantFrom(0, 3, 4), { nil: null }),
    ownRow: fc.option(
      fc.string({ minLength: 1, maxLength: 10 }).map((text) => `¤${text}`),
      { nil: null },
    ),
    language: fc.constantFrom('sv', 'fi', 'en'),
    /** The tab sorted by the user, and called by another name. */
    sorted: fc.boolean(),
    called: fc.constantFrom('Uppföljning T2 2024', 'Mitt eget namn'),
    /** From thousands to kronor, or not. */
    scale: fc.constantFrom(1000, 1),
  });
  fc.assert(
    fc.property(
      fc.array(edit, { maxLength: 6 }),
      change,
      (edits, { order, renamed, ownRow, language, sorted, called, scale }) => {
        const first = made(source());
        let tab = written(first.plan);
        const expected = new Map<string, string | number>();
        for (const { key, column, text, amount } of edits) {
          const value = column === 'forecast' ? amount : text;
          tab = typed(tab, `line:${key}`, column, value);
          const shown = column === 'forecast' ? (amount * 1000) / scale : value;
          expected.set(`${column}@${key}`, shown);
        }
        if (ownRow !== null) tab = { ...tab, values: [...tab.values, [ownRow]] };
        if (sorted) tab = sortedTab(tab);
        tab = { ...tab, name: called };
        const rows = order.flatMap((place): Row[] => {
          const row = ROWS[place];
          return row ? [place === renamed ? [`Ny ${row[0]}`, row[1], row[2], row[3]] : row] : [];
        });
        const workbook = withTab(source(rows), first, tab);
        const second = made(workbook, { period: 'T2', year: 2024, scale }, language);
        expect(second.replaces).toBe(called);
        const shown = new Set(second.plan.rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
        for (const value of expected.values()) expect(shown).toContain(value);
        if (ownRow !== null && ownRow.trim() !== '') expect([...shown].join('\n')).toContain(ownRow);
        const third = made(withTab(source(rows), second), { period: 'T2', year: 2024 }, language);
        expect({ ...third.plan, after: null }).toEqual({ ...second.plan, after: null });
      },
    ),
    { numRuns: 60 },
  );
});

test('of a row that somebody copied, both comments are kept, and the same comment once', () => {
  const first = made(source());
  const tab = typed(written(first.plan), 'line:services', 'comment', 'Två vakanser');
  const keys = tab.values[0]?.indexOf('key') ?? -1;
  const comments = tab.values[0]?.indexOf('comment') ?? -1;
  const row = tab.values.find((cells) => cells?.[keys] === 'line:services') ?? [];
  const copy = (comment: string) => Array.from(row, (value, i) => (i === comments ? comment : value));
  const copied = (...texts: string[]) => ({ ...tab, values: [...tab.values, ...texts.map(copy)] });
  const kept = (...texts: string[]) => {
    const { plan } = again(first, copied(...texts), source());
    return ['line:services', 'kept:note@line:services#2', 'kept:note@line:services#3'].map((key) =>
      valueOf(plan, key, key.startsWith('kept') ? 'outcome' : 'comment'),
    );
  };
  expect(kept('Två vakanser')).toEqual(['Två vakanser', undefined, undefined]);
  expect(kept('Dyrare avtal', 'Två vakanser')).toEqual(['Två vakanser', 'Dyrare avtal', undefined]);
  expect(kept('Dyrare avtal', 'Ny hyra')).toEqual(['Två vakanser', 'Dyrare avtal', 'Ny hyra']);
});

test('what is written on rows that ask for nothing stays there, or is shown at the bottom', () => {
  const workbook = sample('servicenamnden-t2-2023.xlsx');
  const first = made(workbook);
  let tab = written(first.plan);
  tab = typed(tab, 'area:ekonomi|cost', 'comment', 'Konsulter i stället för vikarier');
  tab = typed(tab, 'sum:net', 'comment', 'Se nämndens beslut');
  tab = typed(tab, 'indicator:verksamhetsområde ekonomi har nöjda kunder', 'outcome', 71);
  const second = again(first, tab, workbook);
  expect(valueOf(second.plan, 'area:ekonomi|cost', 'comment')).toBe('Konsulter i stället för vikarier');
  expect(valueOf(second.plan, 'kept:note@sum:net', 'outcome')).toBe('Se nämndens beslut');
  expect(
    valueOf(second.plan, 'kept:note@indicator:verksamhetsområde ekonomi har nöjda kunder', 'outcome'),
  ).toBe(71);
  expect(second.notices).toEqual([{ key: 'kept-apart', count: 2 }]);
  const long = typed(tab, 'line:operating-costs', 'comment', 'Kostnaderna blir högre. '.repeat(8));
  const heightOf = ({ plan }: Made) =>
    plan.rows.find(({ cells }) => cells.some(({ value }) => value === 'line:operating-costs'))?.height;
  expect([heightOf(second), heightOf(again(first, long, workbook))]).toEqual([18, 87]);
});
