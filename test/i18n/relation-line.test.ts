import { parseAmount } from '../../src/engine/model/amount';
import type { Arithmetic, Finding, FindingMessage } from '../../src/engine/model/finding';
import { en } from '../../src/i18n/en';
import { fi } from '../../src/i18n/fi';
import { otherRelations } from '../../src/i18n/relation-line';
import { sv } from '../../src/i18n/sv';
import type { Texts } from '../../src/i18n/texts';

const amount = (text: string) => {
  const found = parseAmount(text);
  if (!found) throw new Error(text);
  return found;
};
const cell = (row: number, sheet = 'Drift') => ({ sheet, row, column: 2 });

/** A relation between the cells of a column, as it is found. */
const sum = (
  terms: readonly string[],
  stated: string | null,
  ...[given, difference]: string[]
): Arithmetic => ({
  total: cell(8, 'Bilaga'),
  terms: terms.map((one, row) => ({ cell: cell(row), label: '', weight: 1, amount: amount(one) })),
  sum: amount(given ?? stated ?? '0'),
  stated: amount(stated ?? '0'),
  blank: stated === null,
  difference: amount(difference ?? '0'),
  slack: amount('1.5'),
});

const page = (key: 'figure-proved' | 'relation-broken', others: readonly Arithmetic[], texts: Texts) => {
  const message = { key, others: others.map((arithmetic) => ({ label: 'Summa', arithmetic })) };
  const shown = otherRelations(
    { cell: cell(0), message: message as unknown as FindingMessage } as unknown as Finding,
    texts,
  );
  return shown && [shown.heading, ...shown.lines].map((line) => line.replaceAll('\u00a0', ' '));
};

test('with the repair the other relations hold, to the last unit or within rounding', () => {
  expect(
    page('figure-proved', [sum(['11500', '-400.5'], '11099.5'), sum(['7', '8'], '16', '15', '1')], sv),
  ).toEqual([
    'Då stämmer också:',
    'Bilaga!C9 Summa: 11 500,0 − 400,5 = 11 099,5',
    'Bilaga!C9 Summa: 7 + 8 ≈ 16',
  ]);
});

test('where nothing is proved, what else fails is shown with what is stated', () => {
  const broken = [sum(['7', '8'], '18', '15', '3'), sum(['7', '8'], null, '15', '-15')];
  expect(page('relation-broken', broken, sv)).toEqual([
    'Detta stämmer inte heller:',
    'Bilaga!C9 Summa: 7 + 8 = 15, men där står 18',
    'Bilaga!C9 Summa: 7 + 8 = 15, men cellen är tom',
  ]);
  expect(page('relation-broken', broken, fi)).toEqual([
    'Tämäkään ei täsmää:',
    'Bilaga!C9 Summa: 7 + 8 = 15, mutta solussa on 18',
    'Bilaga!C9 Summa: 7 + 8 = 15, mutta solu on tyhjä',
  ]);
  expect(page('relation-broken', broken, en)).toEqual([
    'This does not hold either:',
    'Bilaga!C9 Summa: 7 + 8 = 15, but it says 18',
    'Bilaga!C9 Summa: 7 + 8 = 15, but the cell is blank',
  ]);
});

test('a finding about one relation says nothing more', () => {
  expect(page('figure-proved', [], sv)).toBeNull();
});
