import { checkWorkbook, readTables } from '../../../../src/engine';
import { amountText } from '../../../../src/engine/model/amount';
import { address } from '../../../../src/engine/model/cell';
import { workbook } from '../../../support/text-table';

/** The lines of each table: headings in brackets. */
function lines(drawing: string): string[] {
  return readTables(workbook(drawing)).tables.map(({ table }) =>
    table.lines.map(({ label, role }) => (role === 'heading' ? `[${label}]` : label)).join(', '),
  );
}

function told(drawing: string): string[] {
  return checkWorkbook(workbook(drawing))
    .findings.filter((one) => one.severity !== 'info')
    .map(({ cell, message, repair }) =>
      [address(cell), message.key, ...(repair ? [amountText(repair.value)] : [])].join(' '),
    );
}

const INVESTMENTS = (water: string) => `
  Investeringsbudget, tkr
  Skattefinansierat         | Budget 2025 | Plan 2026 | Plan 2027 | Summa 2025–2027
  Förskolor                 | 12 400      | 8 250     | 17 300    | 37 950
  Gator                     | 6 150       | 7 480     | 5 020     | 18 650
  Summa skattefinansierat   | 18 550      | 15 730    | 22 320    | 56 600
  Avgiftsfinansierat        | Budget 2025 | Plan 2026 | Plan 2027 | Summa 2025–2027
  Ledningsnät               | 4 310       | 3 975     | 6 240     | 14 525
  Vattenverk                | 1 500       | ${water}  | 7 125     | 27 825
  Summa avgiftsfinansierat  | 5 810       | 23 175    | 13 365    | 42 350
  Totalt                    | Budget 2025 | Plan 2026 | Plan 2027 | Summa 2025–2027
  Summa investeringar       | 24 360      | 38 905    | 35 685    | 98 950`;

test('the header again under another name is the next section of the same table', () => {
  expect(lines(INVESTMENTS('19 200'))).toEqual([
    'Förskolor, Gator, Summa skattefinansierat, [Avgiftsfinansierat], Ledningsnät, Vattenverk, ' +
      'Summa avgiftsfinansierat, [Totalt], Summa investeringar',
  ]);
  expect(told(INVESTMENTS('19 200'))).toEqual([]);
});

test('sums over the sections and over the years prove what is wrong', () => {
  expect(told(INVESTMENTS('12 900'))).toEqual(['C8 figure-proved 19200']);
});

test('sections with the same lines are areas, and tables of their own', () => {
  expect(
    lines(`
      Skola     | Budget 2024 | Utfall 2024
      Intäkter  | 410         | 433
      Kostnader | -9 120      | -9 306
      Omsorg    | Budget 2024 | Utfall 2024
      Intäkter  | 388         | 371
      Kostnader | -7 044      | -6 998
    `),
  ).toEqual(['Intäkter, Kostnader', 'Intäkter, Kostnader']);
});

test('after a gap, under a title, or with the name of another statement another table begins', () => {
  const parts = (between: string) => `
    Resultaträkning, mnkr | 2023  | 2024
    Intäkter              | 312,4 | 320,8
    Kostnader             | -301,9 | -318,5
    ${between}
    Balansräkning, mnkr   | 2023  | 2024
    Tillgångar            | 812,6 | 844,1
    Skulder               | 640,2 | 661,7`;
  expect(lines(parts('').replace(/\n\s*\n/, '\n'))).toEqual(['Intäkter, Kostnader', 'Tillgångar, Skulder']);
  expect(lines(parts(''))).toEqual(['Intäkter, Kostnader', 'Tillgångar, Skulder']);
  expect(lines(parts('Ställningen vid årets slut'))).toEqual(['Intäkter, Kostnader', 'Tillgångar, Skulder']);
});
