import { inUnit, statementsIn } from '../../../src/engine/checks/statements';
import { amountText } from '../../../src/engine/model/amount';

/** `avdelningens net-budget 20.7 × 1000000 SEK 2023`. */
const said = (text: string) =>
  statementsIn(text).map(({ subject, about, line, said: amount, scale, currency, years }) =>
    [subject, line ?? about, amountText(amount), '×', scale, currency, ...years]
      .filter((one) => one !== '')
      .join(' '),
  );

test('an amount is said in any unit of either country', () => {
  const units: [string, string][] = [
    ['mnkr', '1000000 SEK'],
    ['mkr', '1000000 SEK'],
    ['miljoner kronor', '1000000 SEK'],
    ['tkr', '1000 SEK'],
    ['kronor', '1 SEK'],
    ['kr', '1 SEK'],
    ['miljoner euro', '1000000 EUR'],
    ['miljoonaa euroa', '1000000 EUR'],
    ['milj. €', '1000000 EUR'],
    ['tusen euro', '1000 EUR'],
    ['tuhatta euroa', '1000 EUR'],
    ['TKR', '1000 SEK'],
    ['euro', '1 EUR'],
    ['€', '1 EUR'],
  ];
  for (const [unit, scale] of units)
    expect(said(`Avdelningens budget uppgår till -1 020,7 ${unit} netto.`)).toEqual([
      `avdelningens net-budget -1020.7 × ${scale}`,
    ]);
  expect(said('Budgeten är 20,7 krukor netto.')).toEqual([]);
});

test('of a budget, a result or a line, with the year it names', () => {
  expect(said('Budgeten för 2023 är på 20,7 mnkr netto. Nettobudgeten för 2024 är 21 mnkr.')).toEqual([
    'net-budget 20.7 × 1000000 SEK 2023',
    'net-budget 21 × 1000000 SEK 2024',
  ]);
  expect(said('Nämndens nettobudget är 20,7 mnkr.')).toEqual(['nämndens net-budget 20.7 × 1000000 SEK']);
  expect(said('Lautakunnan talousarvio vuodelle 2023 on nettona 5 milj. €.')).toEqual([
    'lautakunnan net-budget 5 × 1000000 EUR 2023',
  ]);
  expect(said('För helåret prognostiseras ett underskott på 5,4 mnkr.')).toEqual([
    'result 5.4 × 1000000 SEK',
  ]);
  expect(said('Lautakunnan ennustettu ylijäämä on 5,4 milj. €.')).toEqual(['result 5.4 × 1000000 EUR']);
  expect(said('Årets resultat 2023 blev 5 405 tkr.')).toEqual(['year-result 5405 × 1000 SEK 2023']);
  expect(said('Vuosikate oli 5 405 €.')).toEqual(['annual-margin 5405 × 1 EUR']);
});

test('a sentence that does not open with it states something else', () => {
  for (const text of [
    'I budgeten ingår 20,7 mnkr netto.',
    'Budgeten uppgår till 20,7 mnkr.',
    'Under året blev årets resultat 5 405 tkr.',
    'Budgeten uppgår till netto.',
  ])
    expect(said(text)).toEqual([]);
  expect(said('Så här är det.  Budgeten är\n20,7 mnkr netto.')).toEqual(['net-budget 20.7 × 1000000 SEK']);
});

test('an amount of one unit in another', () => {
  const tenths = { units: 207n, decimals: 1 };
  expect(amountText(inUnit(tenths, 1000000, 1000))).toBe('20700');
  expect(amountText(inUnit(tenths, 1000, 1000000))).toBe('0.0207');
  expect(amountText(inUnit(tenths, 1, 1))).toBe('20.7');
});
