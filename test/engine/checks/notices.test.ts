import { checkWorkbook } from '../../../src/engine';
import { fi } from '../../../src/i18n/fi';
import { sv } from '../../../src/i18n/sv';
import { sheet, workbook } from '../../support/text-table';

const TABLE = `
  Intäkter  | Budget | Utfall
  Avgifter  | 10     | 12
  Bidrag    | 20     | 18
  Summa     | 30     | 30
`;
const noticed = (...sheets: Parameters<typeof workbook>) =>
  checkWorkbook(workbook(...sheets)).notices.map((notice) => Object.values(notice).join(' '));

test('a workbook without anything, and one without tables, are told apart', () => {
  expect(noticed('')).toEqual(['empty-workbook']);
  expect(noticed('Protokoll från mötet')).toEqual(['no-table']);
  expect(noticed(TABLE)).toEqual([]);
});

test('a protected sheet is named', () => {
  expect(noticed(sheet('Bildning', TABLE, { protected: true }))).toEqual(['sheet-protected Bildning']);
});

test('figures that may be older than the latest changes are told', () => {
  const { notices } = checkWorkbook({ ...workbook(TABLE), calculationPending: true });
  expect(notices).toEqual([{ key: 'calculation-pending' }]);
});

describe('rows that stand in one cell each are told, with what to do', () => {
  const PASTED = `
    Resultaträkning, tusen euro
    Budget 2024 Bokslut 2024 Avvikelse
    Försäljningsintäkter 1 200 1 250 50
    Avgiftsintäkter 300 280 -20
    Verksamhetens intäkter 1 500 1 530 30
  `;

  test('as they come out of a PDF', () => {
    expect(noticed(sheet('Bildning', PASTED))).toEqual(['rows-in-one-cell Bildning']);
    const [notice] = checkWorkbook(workbook(sheet('Bildning', PASTED))).notices;
    expect(notice && [sv.notice(notice), fi.notice(notice)]).toEqual([
      'På bladet Bildning står text och belopp i samma cell, som efter inklistring från en PDF. Dela upp raderna så att varje belopp får en egen cell (i Excel under Data: Text till kolumner, eller Hämta data från PDF) och kontrollera igen.',
      'Välilehdellä Bildning teksti ja luvut ovat samassa solussa, kuten PDF-tiedostosta liitettäessä. Jaa rivit niin, että jokaisella luvulla on oma solunsa (Excelissä Tiedot: Teksti sarakkeisiin tai Nouda tiedot PDF-tiedostosta), ja tarkista uudelleen.',
    ]);
  });

  test('with semicolons between them', () => {
    expect(noticed(sheet('Blad1', 'Avgifter;10;12\nBidrag;20;18\nSumma;30;30'))).toEqual([
      'rows-in-one-cell Blad1',
    ]);
  });

  test('not beside a table on the same sheet, and not where sentences end with a year', () => {
    expect(noticed(sheet('Blad1', `${TABLE}\n${PASTED}`))).toEqual([]);
    expect(
      noticed(sheet('Blad1', 'Mål för 2024\nBeslutat i mars 2023\nNytt beslut 12 maj\nGäller 2024')),
    ).toEqual(['no-table']);
  });
});
