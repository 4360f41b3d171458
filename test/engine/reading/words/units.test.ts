import { unitOf } from '../../../../src/engine/reading/words/units';

test.each([
  [['Kunta', 'TA 2021', 'Muutos €', 'Laskutus kunnittain, 1 000 €'], { currency: 'EUR', scale: 1000 }],
  [['Verksamhet', 'Utfall', 'kr/inv', 'Belopp i tkr'], { currency: 'SEK', scale: 1000 }],
  [['Belopp i kr', 'Nämnden har ett överskott på 3,2 miljoner kronor'], { currency: 'SEK', scale: 1 }],
  [['Budget', 'Utfall'], { currency: null, scale: 1 }],
])('%j', (texts, unit) => {
  expect(unitOf(texts)).toEqual(unit);
});

test.each([
  ['tkr TSEK kkr KSEK t.kr', 'SEK', 1000],
  ['mkr mnkr MSEK mn|kr milj.|kr miljoner|kr', 'SEK', 1000000],
  ['tusen|kronor tusental|kr 1|000|kr 1000-tal|kr 1|000-tals|kronor', 'SEK', 1000],
  ['t€ T€ k€ KEUR TEUR 1.000|€ 1000|e 1|000|euroa tuhatta|€ tuhansina|euroina', 'EUR', 1000],
  ['M€ milj.|€ milj.e mn|euro miljoonaa|euroa', 'EUR', 1000000],
  ['kr kr/inv 21|000|kr', 'SEK', 1],
  ['€ euro €/asukas', 'EUR', 1],
  ['ke te e 5|000|e bokslut|2000|e', null, 1],
])('%s', (texts, currency, scale) => {
  for (const text of texts.split(' '))
    expect([text, unitOf([text.replaceAll('|', ' ')])]).toEqual([text, { currency, scale }]);
});
