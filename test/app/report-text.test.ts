import { checkWorkbook } from '../../src/engine';
import { reportText } from '../../src/app/report-text';
import { sv } from '../../src/i18n/sv';
import { sheet, workbook } from '../support/text-table';

/** What stands in a terminal; no-break blanks are written as blanks here. */
const page = (drawing: string) =>
  reportText('bok.xlsx', { report: checkWorkbook(workbook(sheet('Blad1', drawing))), ignored: [] }, sv)
    .replaceAll('\u00a0', ' ')
    .split('\n');

test('a sum that is off is set out as on paper, and what could not be checked stands below it', () => {
  expect(
    page(`
                            | Budget 2023 | Bokslut 2023
    Försäljningsintäkter    | 27 400      | 30 291
    Avgiftsintäkter         | 10 000      | 12 000
    Verksamhetens intäkter  | 37 400      | 42 921
    `),
  ).toEqual([
    'bok.xlsx: 1 tabell på 1 blad',
    '',
    'Fel  Blad1!C4  Verksamhetens intäkter: summan stämmer inte',
    '  I kolumnen Bokslut 2023 står 42 921, men delarna ger 42 291. Skillnaden är 630.',
    '    C2 Försäljningsintäkter  30 291',
    '    C3 Avgiftsintäkter       12 000',
    '    Delarna ger              42 291',
    '    Står i C4                42 921',
    '    Skillnad                    630',
    '  Felet kan ligga i en av de här cellerna. Bredvid varje cell står det belopp som skulle stämma:',
    '    Blad1!C4  42 291',
    '    Blad1!C2  30 921',
    '    Blad1!C3  12 630',
    '',
    '1 fel',
    'Inte kontrollerat (ingen budget efter förändringar hittades): budget efter förändringar.',
    'Inte kontrollerat (ingen avvikelse hittades): avvikelser.',
    'Inte kontrollerat (inga tabeller hör ihop): områdena mot helheten.',
    'Inte kontrollerat (inga indikatorer hittades): prognos mot utfall och mål, analys av mål som inte nås, ' +
      'indikatorernas skala, totalt mot män och kvinnor, indikatorernas enheter, mål som saknas, ' +
      'indikatorer utan värde, om högre eller lägre är bättre.',
    'Inte kontrollerat (inga aktiviteter hittades): aktiviteter vars slut har passerat, flyttade aktiviteter, ' +
      'aktiviteternas datum.',
    'Inte kontrollerat (inga mål hittades): mål jämfört med målen under.',
  ]);
});

test('where everything agrees the page says what was looked at', () => {
  expect(
    page(`
                            | Budget 2023
    Försäljningsintäkter    | 27 400
    Avgiftsintäkter         | 10 000
    Verksamhetens intäkter  | 37 400
    `).slice(0, 2),
  ).toEqual(['bok.xlsx: 1 tabell på 1 blad', 'Allt stämmer: 1 samband prövat.']);
});

test('a proof shows what else agrees with the repair: what is taken away last, and long sums without their middle', () => {
  const told = (deviation: string, costs: string) => {
    const lines = page(`
      Nämnd             | Budget 2024 | Utfall 2024 | Avvikelse
      Kommunstyrelsen   | 12 000      | 11 500      | 500
      Bildningsnämnden  | 45 000      | ${costs}    | ${deviation}
      Tekniska nämnden  | 20 000      | 19 000      | 1 000
      Kulturnämnden     | 7 000       | 7 000       | 0
      Fritidsnämnden    | 8 000       | 8 400       | -400
      Miljönämnden      | 3 000       | 2 900       | 100
      Valnämnden        | 500         | 450         | 50
      Summa             | 95 500      | 95 250      | 250
    `);
    const at = lines.indexOf('  Då stämmer också:');
    return lines.slice(at + 1, lines.indexOf('', at));
  };
  expect(told('-1 000', '64 000')).toEqual(['    D3 Avvikelse: 45 000 − 46 000 = −1 000']);
  expect(told('-100', '46 000')).toEqual(['    D9 Summa: 500 − 1 000 + … + 50 = 250']);
});
