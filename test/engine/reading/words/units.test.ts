import { unitOf } from '../../../../src/engine/reading/words/units';

test.each([
  [['Kunta', 'TA 2021', 'Muutos €', 'Laskutus kunnittain, 1 000 €'], { currency: 'EUR', scale: 1000 }],
  [['Verksamhet', 'Utfall', 'kr/inv', 'Belopp i tkr'], { currency: 'SEK', scale: 1000 }],
  [['Belopp i kr', 'Nämnden har ett överskott på 3,2 miljoner kronor'], { currency: 'SEK', scale: 1 }],
  [['Budget', 'Utfall'], { currency: null, scale: 1 }],
])('%j', (texts, unit) => {
  expect(unitOf(texts)).toEqual(unit);
});
