import { goalsOf, indicatorLines } from '../../../support/goals';
import { workbook } from '../../../support/text-table';

/** Names and analyses, a row each: `Nöjda kunder: Fler svarade.` */
const rows = (...lines: string[]) =>
  goalsOf(workbook(['Indikator | Utfall | Årsmål', ...lines].join('\n'))).indicators.map(
    ({ name, analysis }) => `${name}: ${analysis.replaceAll('\n', ' / ')}`,
  );
const BREAK = 'Indikator | Utfall | Årsmål';

test('an analysis goes on in the texts below it until the next row', () => {
  expect(
    rows('Nöjda kunder | 80 | 85', 'Analys: Fler svarade.', 'Enkäten gjordes i maj.', 'Svarstid | 3 | 2'),
  ).toEqual(['Nöjda kunder: Fler svarade. / Enkäten gjordes i maj.', 'Svarstid: ']);
  expect(rows('Nöjda kunder | 80 | 85', 'Kommentar', 'Enkäten gjordes i maj.')).toEqual([
    'Nöjda kunder: Enkäten gjordes i maj.',
  ]);
  expect(rows('Nöjda kunder | 80 | 85', 'Analyserna görs i maj.')[0]).toBe('Nöjda kunder: ');
});

test('a text in small letters is the rest of the name above, and one with a capital after a page break may be', () => {
  expect(rows('Antal bolag | 5 | 6', 'som köper tjänster')).toEqual(['Antal bolag som köper tjänster: ']);
  expect(rows('Antal bolag i | 5 | 6', BREAK, 'Stockholms stad')).toEqual([
    'Antal bolag i Stockholms stad: ',
  ]);
  expect(rows('Antal bolag i | 5 | 6', 'Stockholms stad')).toEqual(['Antal bolag i: ']);
  expect(rows('Antal bolag i länet. | 5 | 6', BREAK, 'Stockholms stad')).toEqual(['Antal bolag i länet.: ']);
});

test('a long text below a row is its analysis, a short one is not', () => {
  const long =
    'Under året har flera bolag valt att köpa tjänsterna själva, och det väntas fortsätta nästa år också.';
  expect(rows('Antal bolag | 5 | 6', long)).toEqual([`Antal bolag: ${long}`]);
  expect(rows('Antal bolag | 5 | 6', 'Nästa avsnitt')).toEqual(['Antal bolag: ']);
});

test('a row without a name fills what was blank above it, and one with figures of the same columns is a row of its own', () => {
  const read = (...lines: string[]) =>
    indicatorLines(goalsOf(workbook(['Indikator | Utfall | Årsmål', ...lines].join('\n'))));
  expect(read('Inköp | 95 % |', ' | | 80 %')).toEqual(['A2 Inköp: outcome 95 %, target 80 %']);
  expect(read('Inköp | 95 % | 70 %', ' | | 80 %', 'Svarstid | 3 | 2')).toEqual([
    'A2 Inköp: outcome 95 %, target 70 %',
    'A4 Svarstid: outcome 3, target 2',
  ]);
  expect(read('Inköp av | 95 % |', BREAK, 'livsmedel | | 80 %')).toEqual([
    'A2 Inköp av livsmedel: outcome 95 %, target 80 %',
  ]);
  expect(read('Inköp | 95 % |', 'livsmedel | | 80 %')).toEqual([
    'A2 Inköp: outcome 95 %',
    'A3 livsmedel: target 80 %',
  ]);
});

test('a second header row says more under the first, where it stands to the right and in known words', () => {
  const read = (...lines: string[]) => indicatorLines(goalsOf(workbook(lines.join('\n'))));
  expect(read('Indikator | Utfall | | Mål', ' | Män | Kvinnor |', 'Nöjda | 78 | 82 | 85')).toEqual([
    'A3 Nöjda: men 78, women 82, target 85',
  ]);
  expect(
    read('Indikator | Utfall | | Mål', ' | Totalt | Kvinnor 2023 | 2023', 'Nöjda | 80 | 82 | 85'),
  ).toEqual(['A3 Nöjda: outcome 80, women 82, target 85']);
});
