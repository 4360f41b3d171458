import {
  saysDeviation,
  saysMemo,
  saysShare,
  saysTotal,
} from '../../../../src/engine/reading/relations/words';

/** What the words of any table say of a line. */
function said(text: string): string {
  const told = [
    saysTotal(text) && 'total',
    saysMemo(text) && 'memo',
    saysShare(text) && 'share',
    saysDeviation(text) && 'deviation',
  ];
  return told.filter(Boolean).join(' ');
}

test.each([
  ['Summa  kostnader', 'total'],
  ['Kostnader, totalt', 'total'],
  ['Yhteensä', 'total'],
  ['= Netto', 'total'],
  ['Årets resultat', 'total'],
  ['Grand total', 'total'],
  ['varav totalt', 'memo'],
  ['(siitä: palkat)', 'memo'],
  ['Thereof women', 'memo'],
  ['Totalvikt', ''],
  ['Varavgift', ''],
  ['Andel %', 'share'],
  ['Genomsnitt', 'share'],
  ['Osuus', 'share'],
  ['Avvikelse', 'deviation'],
  ['Muutos-%', 'share deviation'],
  ['Ero', 'deviation'],
  ['Erottelu', ''],
  ['Hyror', ''],
  ['', ''],
])('%s: %s', (text, told) => {
  expect(said(text)).toBe(told);
});
