import { amountText } from '../../../src/engine/model/amount';
import { address } from '../../../src/engine/model/cell';
import type { Overview } from '../../../src/engine/followup/overview';
import { drawn, REPORT } from '../../support/drawn-tab';
import { made, typed, withTab, written } from '../../support/follow-up';
import { workbook } from '../../support/text-table';

const share = (one: number | null) => (one === null ? '–' : `${(100 * one).toFixed(1)} %`);

/** `services detail: amended -100, outcome -60; 60.0 % used, off – (–), none, Utfall D6, comment in Q23`. */
function lines(all: Overview['statement']): string[] {
  return all.map((line) => {
    const amounts = Object.entries(line.amounts).flatMap(([role, one]) =>
      one ? [`${role} ${amountText(one)}`] : [],
    );
    const off = `off ${line.deviation ? amountText(line.deviation) : '–'} (${share(line.deviationShare)})`;
    const source = line.source ? `${line.source.sheet} ${address(line.source)}` : '–';
    const said = [line.commentRequired ? 'asks' : '', line.judgement, line.comment].filter(Boolean);
    return [
      `${line.key} ${line.kind}: ${amounts.join(', ')}; ${share(line.used)} used`,
      off,
      line.flag,
      ...said,
      source,
      `comment in ${address(line.commentCell)}`,
    ].join(', ');
  });
}

function missing(all: Overview['missing']): string[] {
  return all.map((one) => {
    const off = one.deviation ? `, off ${amountText(one.deviation)} (${share(one.deviationShare)})` : '';
    const source = one.source ? `${one.source.sheet} ${address(one.source)}` : '–';
    const label = one.area === null ? one.label : `${one.area} ${one.label}`;
    return `${one.section}: ${label}${off}, ${source}, comment in ${address(one.commentCell)}`;
  });
}

test('what the tab says of its lines, for a screen', () => {
  const { summary, statement, areas, ratios, goals } = made(REPORT).overview();
  expect(summary.map(({ key }) => key)).toEqual([
    'line:operating-revenue',
    'line:operating-costs',
    'line:operating-margin',
  ]);
  expect(lines(statement.slice(1))).toEqual(
    drawn(`
    line:personnel-costs detail: budget -246, amended -246, outcome -161, forecast -240; 65.4 % used, off 6 (2.4 %), fully, Utfall D4, comment in Q21
    line:varav löner memo: budget -200, amended -200, outcome -130, forecast -195; 65.0 % used, off 5 (2.5 %), fully, Utfall D5, comment in Q22
    line:services detail: budget -100, amended -100, outcome -60; 60.0 % used, off – (–), none, Utfall D6, comment in Q23
    line:operating-costs|difference difference: budget 0, amended 0, outcome 0, forecast -99; – used, off -99 (–), partly, Utfall D7, comment in Q24
    line:operating-costs total: budget -346, amended -346, outcome -221, forecast -339; 63.9 % used, off 7 (2.0 %), fully, Utfall D7, comment in Q25
    line:operating-margin total: budget -111, amended -111, outcome -71, forecast -113; 64.0 % used, off -2 (-1.8 %), partly, Utfall D8, comment in Q26`),
  );
  expect(areas.flatMap(({ name, lines: own }) => [name, ...lines(own)])).toEqual(
    drawn(`
    Kommunstyrelsen
    area:kommunstyrelsen|result total: budget -50, amended -50, outcome -30, forecast -52; 60.0 % used, off -2 (-4.0 %), partly, Nämnder D4, comment in Q30
    Bildningsnämnden
    area:bildningsnämnden|result total: budget -61, amended -61, outcome -41, forecast -61; 67.2 % used, off 0 (0.0 %), fully, Nämnder D5, comment in Q32
    Verksamheterna tillsammans
    areas|result total: budget -111, amended -111, outcome -71, forecast -113; 64.0 % used, off -2 (-1.8 %), partly, Nämnder D4, comment in Q34`),
  );
  expect(ratios.map((ratio) => `${ratio.kind} ${share(ratio.share)}`)).toEqual([
    'cost-ratio 98.0 %',
    'net-ratio 101.8 %',
  ]);
  expect(goals).toEqual({ goals: 2, indicators: 4, activities: 3 });
});

test('what asks for a comment, with where it comes from and where the comment goes', () => {
  const choices = { settings: { amount: 1, rule: 'either' } } as const;
  const first = made(REPORT, choices);
  const asked = drawn(`
    statement: Verksamhetens intäkter, off -9 (-3.8 %), Utfall D3, comment in Q20
    statement: Personalkostnader, off 6 (2.4 %), Utfall D4, comment in Q21
    statement: Verksamhetens kostnader, off 7 (2.0 %), Utfall D7, comment in Q25
    statement: Verksamhetsbidrag, off -2 (-1.8 %), Utfall D8, comment in Q26
    areas: Kommunstyrelsen Netto, off -2 (-4.0 %), Nämnder D4, comment in Q30
    areas: Verksamheterna tillsammans Netto, off -2 (-1.8 %), Nämnder D4, comment in Q34
    indicators: Prognossäkerhet T2, Mål A9, comment in Q56
    activities: Lokal anvisning, Mål A13, comment in Q62
    activities: Nytt system, Mål A14, comment in Q63`);
  expect(missing(first.overview().missing)).toEqual(asked);
  let tab = typed(written(first.plan), 'line:personnel-costs', 'comment', 'Två vakanser');
  tab = typed(tab, 'line:operating-costs', 'judgement', 'Uppfylls ej');
  tab = typed(tab, 'activity:nytt system', 'comment', 'Upphandlas om');
  const { statement, missing: left } = made(withTab(REPORT, first, tab), choices).overview();
  expect(missing(left)).toEqual(asked.filter((one) => !/Personal|Nytt/.test(one)));
  expect(statement.map(({ judgement, comment }) => judgement ?? comment).filter(Boolean)).toEqual([
    'Två vakanser',
    'not',
  ]);
});

test('at the end of the year the outcome is held against the budget and against what was expected', () => {
  const year = workbook(`
    Bildningsnämnden
    tkr       | Budget 2024 | Bokslut 2024 | Prognos 2024
    Intäkter  | 100  | 110  | 100
    Kostnader | -500 | -525 | -510
    Netto     | -400 | -415 | -410`);
  const ratios = (period: 'T2' | 'T3') =>
    made(year, { period })
      .overview()
      .ratios.map((ratio) => `${ratio.kind} ${share(ratio.share)}`);
  expect(ratios('T3')).toEqual([
    'cost-ratio 105.0 %',
    'net-ratio 103.8 %',
    'cost-accuracy -2.9 %',
    'net-accuracy -1.2 %',
  ]);
  expect(ratios('T2')).toEqual(['cost-ratio 102.0 %', 'net-ratio 102.5 %']);
});
