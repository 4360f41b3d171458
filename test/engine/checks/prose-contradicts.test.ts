import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const NET = `
                | Budget 2012
Summa intäkter  | 900
Summa kostnader | 33 800
Summa netto     | 32 900
`;
const beside = (sentence: string, title = 'Administrativa avdelningen') =>
  told('prose-contradicts', workbook(`${sentence}\n${title}\nBelopp i tkr\n${NET}`));

test('who the sentence names must be named over the table', () => {
  const sentence = 'Avdelningens budget uppgår till 20,7 mnkr netto i år.';
  expect(beside(sentence)).toEqual(['warning A1 prose-contradicts']);
  expect(beside(sentence, 'Stadsdelsförvaltningen')).toEqual([]);
});

test('or must have said the amount of the table elsewhere', () => {
  const sentences =
    'Avdelningens budget uppgår till 32,9 mnkr netto i år. Nytt stycke. Avdelningens budget uppgår till 20,7 mnkr netto.';
  expect(beside(sentences, 'Stadsdelsförvaltningen')).toEqual(['warning A1 prose-contradicts']);
});

test('the amount in another unit, the gross amount, and other measures are left alone', () => {
  for (const sentence of [
    'Budgeten uppgår till 32 900 tkr netto för hela året.',
    'Budgeten uppgår till 32,9 mnkr netto för hela året.',
    'Budgeten uppgår till 33,8 mnkr för hela året och alla.',
    'Budgeten uppgår till 20,7 miljoner euro netto för året.',
    'I budgeten ingår feriearbete med 0,4 mnkr netto i år.',
    'Budgeten för 2010 uppgår till 20,7 mnkr netto för året.',
  ])
    expect(beside(sentence)).toEqual([]);
});

test('a deficit is compared with the deviation of the net', () => {
  const book = (said: string) =>
    workbook(`
För året prognostiseras underskott på ${said} mnkr före resultatdispositioner.

(mnkr)                                 | Budget 2023 | Prognos 2023 | Avvikelse
Kostnader                              | 312,2       | 311,6        | 0,6
Intäkter                               | 299,3       | 293,3        | -6,0
Nettoresultat före resultatdisposition | -12,9       | -18,3        | -5,4
`);
  expect(told('prose-contradicts', book('5,4'))).toEqual([]);
  expect(told('prose-contradicts', book('18,3'))).toEqual([]);
  expect(told('prose-contradicts', book('4,5'))).toEqual(['warning A1 prose-contradicts']);
});

test('in Finnish', () => {
  const book = (said: string) =>
    workbook(`
Nettobudjetti on ${said} miljoonaa euroa, ja se kasvaa viime vuodesta.

Tuhatta euroa  | Talousarvio 2023
Toimintatuotot | 900
Toimintakulut | -33 800
Toimintakate  | -32 900
`);
  expect(told('prose-contradicts', book('32,9'))).toEqual([]);
  expect(told('prose-contradicts', book('30,9'))).toEqual(['warning A1 prose-contradicts']);
});

test('a result that the sentence names is compared with its line', () => {
  const book = (sentence: string) =>
    workbook(`
${sentence}

Belopp i euro           | Budget 2024 | Bokslut 2024
Verksamhetens intäkter  | 7 551 800   | 7 545 815
Verksamhetens kostnader | -39 184 700 | -39 259 474
Verksamhetsbidrag       | -31 632 900 | -31 713 659
`);
  const found = (sentence: string) => told('prose-contradicts', book(sentence));
  expect(found('Verksamhetsbidraget blev -31 713 659 euro, det vill säga sämre än budgeten.')).toEqual([]);
  expect(found('Verksamhetsbidraget blev -31,7 miljoner euro, det vill säga sämre.')).toEqual([]);
  expect(found('Verksamhetsbidraget blev -31 137 659 euro, det vill säga sämre.')).toEqual([
    'warning A1 prose-contradicts',
  ]);
  expect(found('Verksamhetsbidraget 2019 blev -29 137 659 euro, det vill säga sämre.')).toEqual([]);
  expect(found('Årsbidraget blev 137 659 euro, det vill säga bättre än budgeten.')).toEqual([]);
});
