import { readTables } from '../../../../src/engine';
import type { CellValue } from '../../../../src/engine/model/cell';
import {
  isMemoLabel,
  isTotalLabel,
  labelWords,
  standardLine,
} from '../../../../src/engine/reading/lines/lines';
import { joinPieces } from '../../../../src/engine/reading/words/words';
import { sheet } from '../../../support/text-table';

test.each([
  ['= Verksamhetsbidrag (+ eller -)', 'operating-margin'],
  ['TOIMINTAKATE/JÄÄMÄ', 'operating-margin'],
  ['Av- och nedskrivningar', 'depreciation'],
  ['Rahoitustuotot ja -kulut', 'financial-net'],
  ['Palveluiden ostot', 'services'],
  ['Understöd', 'grants-costs'],
  ['Understöd och bidrag', 'grants-revenue'],
  ['Personalkostnader¹', 'personnel-costs'],
  ['Köp av tjänster 2)', 'services'],
  ['3000–3099 Verksamhetens intäkter', 'operating-revenue'],
  ['45 Avskrivningar', 'depreciation'],
  ['Verks. kostnader', 'operating-costs'],
  ['Övr. verksamhetsintäkter', 'other-revenue'],
  ['Henk.kulut', 'personnel-costs'],
  ['Verksamhetsbidrag:', 'operating-margin'],
  ['S:a intäkter', 'operating-revenue'],
  ['Totala kostnader', 'operating-costs'],
  ['Kostnader tot.', 'operating-costs'],
  ['Summa int', 'operating-revenue'],
  ['Övr kostn', 'other-costs'],
  ['Pers.kostn.', 'personnel-costs'],
  ['Nettokostn', 'operating-margin'],
  ['PO-pålägg', 'social-costs'],
  ['Tuotot yht.', 'operating-revenue'],
  ['Tuet ja avust.', 'grants-revenue'],
  ['Aineet, tarv. ja tavarat', 'materials'],
  ['Int. kostnader', null],
  ['Nya satsningar', null],
])('%s is the line %s', (label, id) => {
  expect(standardLine(label)?.id ?? null).toBe(id);
});

test('a memo line is inside another, and no total', () => {
  expect(isMemoLabel('josta sisäiset ostot')).toBe(true);
  expect(isTotalLabel('varav summa interna')).toBe(false);
  expect(isTotalLabel('LAUTAKUNNAT YHTEENSÄ')).toBe(true);
  expect(isTotalLabel('39 Summa intäkter')).toBe(true);
  expect(isMemoLabel('3001 varav interna')).toBe(true);
});

test('a label that ends as none does goes on in the next row, also in capitals', () => {
  const labels = (drawing: string) =>
    readTables({ sheets: [sheet('Blad', drawing)] }).tables.flatMap(({ lines }) =>
      lines.map((line) => line.label),
    );
  expect(
    labels(`
                     | Budget 2023 | Bokslut 2023
      KOSTNADER      | 312,2       | 311,6
      RESULTAT FÖRE  |             |
      DISPOSITIONER  | -12,9       | -18,3
      ÖVRIGT         |             |
      FONDEN         | 19,9        | 14,5
    `),
  ).toEqual(['KOSTNADER', 'RESULTAT FÖRE DISPOSITIONER', 'ÖVRIGT', 'FONDEN']);
});

test('a hyphen at the end of a row is a broken word, unless a word is left out', () => {
  expect(joinPieces(['BUDGET-', 'FÖRÄNDRINGAR'])).toBe('BUDGETFÖRÄNDRINGAR');
  expect(joinPieces(['Av-', 'och nedskrivningar'])).toBe('Av- och nedskrivningar');
  expect(joinPieces(['Rahoitustuotot- ja kulut'])).toBe('Rahoitustuotot- ja kulut');
});

test('a line stands as far in as its label does: by spaces, or by a column of labels further to the right', () => {
  const indents = (...values: CellValue[][]) =>
    readTables({ sheets: [sheet('Blad', '', { values })] }).tables.flatMap(({ lines }) =>
      lines.map(({ label, indent }) => `${label} ${String(indent)}`),
    );
  expect(
    indents(
      [null, 'Budget 2023', 'Bokslut 2023'],
      ['Intäkter', 120, 131],
      ['  Avgifter', 80, 90],
      ['\u00a0\u00a0\u00a0\u00a0Hyror från andra', 40, 41],
      ['Köp  av tjänster', 7, 8],
    ),
  ).toEqual(['Intäkter 0', 'Avgifter 2', 'Hyror från andra 4', 'Köp av tjänster 0']);
  expect(
    indents(
      [null, null, 'Budget 2023', 'Bokslut 2023'],
      ['Intäkter', null, 120, 131],
      [null, 'Avgifter', 80, 90],
      [null, 'Hyror', 40, 41],
      ['Kostnader', null, -7, -8],
    ),
  ).toEqual(['Intäkter 0', 'Avgifter 4', 'Hyror 4', 'Kostnader 0']);
});

test('a code in a column before the words says nothing of the line, nor of how far in it stands', () => {
  const { tables } = readTables({
    sheets: [
      sheet('Blad', '', {
        values: [
          ['Konto', null, 'Budget 2023', 'Bokslut 2023'],
          ['30–39', 'Intäkter', 120, 131],
          ['30–31', '   Avgifter', 100, 110],
          ['32–39', '   Hyror', 20, 21],
        ],
      }),
    ],
  });
  expect(
    tables.flatMap(({ lines }) => lines.map(({ label, indent }) => `${label} ${String(indent)}`)),
  ).toEqual(['Intäkter 4', 'Avgifter 7', 'Hyror 7']);
});

test('what accounts hang on a label is none of its words', () => {
  const same = (words: string, ...labels: string[]) => {
    for (const label of labels) expect([label, labelWords(label)]).toEqual([label, words]);
  };
  same(
    'hyror',
    '1. Hyror',
    'IV) Hyror',
    '1.2.3. Hyror',
    '= Hyror',
    '- Hyror',
    '*/ Hyror',
    '+Hyror',
    'Hyror:',
    'Hyror  :',
  );
  same(
    'hyror',
    'Hyror (+/-)',
    'Hyror (+ eller -)',
    'Hyror (bindande)',
    'Hyror (sitova +)',
    'Hyror ()',
    'Hyror +/-',
    'Hyror + / -',
    'Hyror ±',
  );
  same(
    'hyror',
    'Hyror, netto',
    'Hyror: totalt',
    'Hyror externa',
    'Hyror (extern)',
    'Hyror, externt',
    'Hyror yhteensä',
    'Hyror (netto-)',
  );
  same('hyror', 'Hyror 1)', 'Hyror **', 'Hyror²');
  same('hyror', 'Hyror, t€', 'Hyror (1 000 €)', 'Hyror, milj. euroa', 'Hyror, tkr');
  same('hyror, €/invånare', 'Hyror, €/invånare');
  same('mat och dryck', 'Mat & dryck', 'Mat&dryck', 'Mat o dryck', 'Mat   och dryck');
  same('hyror (interna)', 'Hyror (interna)');
  same('hyror av lokaler', 'Hyror av lokaler');
  same('2 hyror', '2 hyror');
});

test('a line on which nothing was booked is a line, a memo line or a result; other words are a heading', () => {
  const roles = (...rows: string[]) =>
    readTables({
      sheets: [sheet('Blad', ['| Budget 2023 | Bokslut 2023', ...rows].join('\n'))],
    }).tables.flatMap(({ lines }) =>
      lines.map(({ label, role, standard }) => `${label}: ${role} ${standard ?? ''}`.trim()),
    );
  expect(
    roles(
      'Verksamhetens intäkter | 120 | 131',
      'Skatteintäkter',
      'varav kommunalskatt',
      'Nya satsningar',
      'Personalkostnader | -80 | -90',
      'Summa tillgångar',
      'Verksamhetsbidrag',
      'Årets resultat | 40 | 41',
    ),
  ).toEqual([
    'Verksamhetens intäkter: total operating-revenue',
    'Skatteintäkter: detail tax-revenue',
    'varav kommunalskatt: memo',
    'Nya satsningar: heading',
    'Personalkostnader: detail personnel-costs',
    'Summa tillgångar: detail total-assets',
    'Verksamhetsbidrag: total operating-margin',
    'Årets resultat: total year-result',
  ]);
  expect(roles('Personalkostnader', 'Löner | -80 | -90', 'Personalkostnader | -80 | -90')).toEqual([
    'Personalkostnader: heading',
    'Löner: detail salaries',
    'Personalkostnader: detail personnel-costs',
  ]);
});

test('a label goes on below in small letters, unless that says what is inside it', () => {
  const labels = (...rows: string[]) =>
    readTables({
      sheets: [sheet('Blad', ['| Budget 2023 | Bokslut 2023', ...rows].join('\n'))],
    }).tables.flatMap(({ lines }) => lines.map(({ label }) => label));
  expect(labels('Museer', 'konst | 12 | 13', 'Bad | 7 | 8')).toEqual(['Museer konst', 'Bad']);
  expect(labels('Museer', 'varav konst | 12 | 13', 'Bad | 7 | 8')).toEqual(['Museer', 'varav konst', 'Bad']);
  expect(labels('Museer', 'Konst | 12 | 13', 'Bad | 7 | 8')).toEqual(['Museer', 'Konst', 'Bad']);
  expect(labels('Museer och', 'Konst | 12 | 13', 'Bad | 7 | 8')).toEqual(['Museer och Konst', 'Bad']);
  expect(labels('Museer', 'samt konst', 'och slöjd | 12 | 13')).toEqual(['Museer samt konst och slöjd']);
});
