import type { FollowUpChoices } from '../../../src/engine/model/follow-up';
import { made, valueOf, withTab } from '../../support/follow-up';
import { sheet, workbook } from '../../support/text-table';

const book = (unit: string, factor = 1, budget = -100.25) =>
  workbook(`
    Nämnden
    ${unit} | Budget 2024 | Utfall jan-aug 2024 | Prognos 2024
    Löner   | ${text(budget * factor)} | ${text(-70.5 * factor)} | ${text(-101 * factor)}
    Hyror   | ${text(-50 * factor)}  | ${text(-30 * factor)}   | ${text(-52 * factor)}
    Kostnader | ${text((budget - 50) * factor)} | ${text(-100.5 * factor)} | ${text(-153 * factor)}`);
const text = (value: number) => String(value).replace('.', ',');

/** `SEK 1000, 2 decimals, 2 shown, 2 places` and what the costs come to. */
function told(from: ReturnType<typeof book>, choices: FollowUpChoices = {}): string {
  const { followUp, plan } = made(from, choices);
  const { unit, decimals, shownDecimals, places } = followUp;
  const amount = String(valueOf(plan, 'line:operating-costs', 'budget'));
  return `${unit.currency ?? '-'} ${String(unit.scale)}: ${[decimals, shownDecimals, places].join(' ')}, ${amount}`;
}

test('the tab is in the unit of the source, with its decimals', () => {
  expect(told(book('tkr'))).toBe('SEK 1000: 2 2 2, -150.25');
  expect(told(book('1 000 €'))).toBe('EUR 1000: 2 2 2, -150.25');
  expect(told(book('Nämnd', 100))).toBe('- 1: 0 0 0, -15025');
});

test('in a larger unit thousands are shown whole and millions with one decimal; in a smaller one nothing is lost', () => {
  expect(told(book('kr', 10000), { scale: 1000 })).toBe('SEK 1000: 3 0 3, -1502.5');
  expect(told(book('kr', 10000), { scale: 1000000 })).toBe('SEK 1000000: 6 1 6, -1.5025');
  expect(told(book('tkr'), { scale: 1 })).toBe('SEK 1: 0 0 0, -150250');
  expect(told(book('tkr'), { scale: 1000000 })).toBe('SEK 1000000: 5 1 5, -0.15025');
});

test('a currency is chosen where the source names none, and must not contradict one that it names', () => {
  expect(told(book('Nämnd', 100), { currency: 'EUR' })).toBe('EUR 1: 0 0 0, -15025');
  expect(told(book('tkr'), { currency: 'SEK' })).toBe('SEK 1000: 2 2 2, -150.25');
  expect(() => told(book('tkr'), { currency: 'EUR' })).toThrow('other-currency');
});

test('the unit of an earlier tab is kept until the source is chosen again', () => {
  const first = made(book('kr', 10000), { scale: 1000 });
  const again = withTab(book('kr', 10000), first);
  expect(told(again)).toBe('SEK 1000: 3 0 3, -1502.5');
  expect(told(again, { scale: 'source' })).toBe('SEK 1: 0 0 0, -1502500');
  expect(made(again).followUp.settings.amount).toBe(100);
});

test('what counts as much is 100 000 kronor or 10 000 euro in the unit of the tab', () => {
  const limit = (unit: string, choices: FollowUpChoices = {}) =>
    made(book(unit), choices).followUp.settings.amount;
  expect([
    limit('tkr'),
    limit('mnkr'),
    limit('€'),
    limit('Nämnd'),
    limit('tkr', { settings: { amount: 7 } }),
  ]).toEqual([100, 0.1, 10_000, 100_000, 7]);
});

test('a tab stands after the last sheet that it was made from, under a name that nobody has', () => {
  const { sheets } = book('tkr');
  const [own] = sheets;
  const around = own
    ? {
        sheets: [
          sheet('Före', 'x'),
          own,
          sheet('Uppföljning T2 2024', 'mitt'),
          sheet('uppföljning t2 2024 (2)', 'mitt'),
        ],
      }
    : { sheets };
  const { plan, notices } = made(around);
  expect([plan.name, plan.after]).toEqual(['Uppföljning T2 2024 (3)', 'Blad1']);
  expect(notices).toEqual([
    { key: 'name-taken', name: 'Uppföljning T2 2024', used: 'Uppföljning T2 2024 (3)' },
  ]);
});

test('findings about figures on the tab come first', () => {
  const broken = (year: string) => `
    Nämnden
    tkr       | Budget ${year} | Bokslut ${year}
    Löner     | -1013 | -1101
    Hyror     | -1130 | -1214
    Resor     | -2017 | -1987
    Kostnader | -4160 | -4352`;
  const { followUp } = made(workbook(broken('2023'), broken('2024')));
  expect(followUp.findings.map(({ cell }) => cell.sheet)).toEqual(['Blad2', 'Blad1']);
});
