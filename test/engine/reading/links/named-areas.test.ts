import { checkWorkbook, readTables } from '../../../../src/engine';
import { address, placeText } from '../../../../src/engine/model/cell';
import { sheet, workbook } from '../../../support/text-table';

const HEADER = '| Budget 2024 | Utfall jan-aug | Prognos 2024';

const board = (title: string, personnel: string, net: string) => `
  ${title}
  ${HEADER}
  Intäkter          | 1 210   | 830    | 1 240
  Personalkostnader | ${personnel}
  Nettokostnad      | ${net}`;

const SOCIAL = board(
  'Socialnämnden, uppföljning',
  '-45 120 | -30 410 | -45 900',
  '-43 910 | -29 580 | -44 660',
);
const SCHOOL = board(
  'Uppföljning för bildningsnämnden',
  '-88 300 | -57 905 | -87 150',
  '-87 090 | -57 075 | -85 910',
);

const boards = (social: string, school: string, sum: string) => `
  Sammandrag
  Nämnd            ${HEADER}
  Socialnämnden    | ${social}
  Bildningsnämnden | ${school}
  Summa            | ${sum}`;

const SAME = [
  '-43 910 | -29 580 | -44 660',
  '-87 090 | -57 075 | -85 910',
  '-131 000 | -86 655 | -130 570',
] as const;

const links = (...drawn: Parameters<typeof workbook>) =>
  readTables(workbook(...drawn)).links.map(({ total, parts, weights }) =>
    [
      address(total),
      ...parts.map((part, i) => `${(weights[i] ?? 1) < 0 ? '-' : ''}${placeText(part, '')}`),
    ].join(' '),
  );

const ALL = ['B3 Blad2!B5', 'C3 Blad2!C5', 'D3 Blad2!D5', 'B4 Blad3!B5', 'C4 Blad3!C5', 'D4 Blad3!D5'];

test('a row of a summary is what the table that it names comes to', () => {
  expect(links(boards(...SAME), SOCIAL, SCHOOL)).toEqual(ALL);
});

test('the sheet may bear the name, and the sign may be turned', () => {
  const positive = SAME.map((row) => row.replaceAll('-', '')) as unknown as typeof SAME;
  expect(
    links(boards(...positive), sheet('Socialnämnden', SOCIAL.replace('Socialnämnden, u', 'U')), SCHOOL),
  ).toEqual(ALL.map((link) => link.replace('Blad2', 'Socialnämnden').replace(' ', ' -')));
});

test('what a board changed after the summary was made is told, though both add up', () => {
  const later = SOCIAL.replace('-30 410', '-31 410').replace('-29 580', '-30 580');
  const told = checkWorkbook(workbook(boards(...SAME), later, SCHOOL)).findings.map(
    ({ check, severity, cell, message }) => `${severity} ${check} ${address(cell)} ${message.key}`,
  );
  expect(told).toEqual(['error consolidation C3 relation-broken']);
});

test('a figure that its own sum and the board deny is proved', () => {
  const [social, school, sum] = SAME;
  const told = checkWorkbook(
    workbook(boards(social.replace('29 580', '25 980'), school, sum), SOCIAL, SCHOOL),
  ).findings.map(({ cell, message }) => `${placeText(cell, '')} ${message.key}`);
  expect(told).toEqual(['Blad1!C3 figure-proved']);
});

test('names alone, or one board alone, say nothing', () => {
  expect(links(boards('-1 | -2 | -3', '-4 | -5 | -6', '-5 | -7 | -9'), SOCIAL, SCHOOL)).toEqual([]);
  expect(links(boards(SAME[0], '-4 | -5 | -6', '-43 914 | -29 585 | -44 666'), SOCIAL, SCHOOL)).toEqual([]);
  expect(links(boards(...SAME), SOCIAL, SCHOOL.replace('bildningsnämnden', 'skolan'))).toEqual([]);
});
