import { drawn, rowOf } from '../../../support/drawn-tab';
import { made, valueOf } from '../../../support/follow-up';
import { recalculated } from '../../../support/recalculate';
import { sheet, workbook } from '../../../support/text-table';

const BOOK = workbook(
  sheet(
    'Mål',
    `
    Nämndmål: Nöjda invånare | | | | | |
    Indikator          | Periodens utfall | Utfall 2022 | Prognos helår | Årsmål | KF:s årsmål | Period
    Andel nöjda elever | 88 %     | 86 %     |      | minst 87 %    |         | Tertial 2 2023
    Andel med plan     | 70 %     | 71 %     | 98 % | 99 %          |         | Tertial 2 2023
    Väntetid           | 40 dagar | 30 dagar |      | högst 35 dagar |        | Tertial 2 2023
    Andel behöriga     | 12 st    | 10 %     |      | 15 %          |         | Tertial 2 2023
    Nytt mått          | 3        |          |      | Tas fram      |         | Tertial 2 2023
    Utan mål           | 3        | 4        |      |               |         | Tertial 2 2023
    Okänd väg          | 3        | 4        |      | 5             |         | Tertial 2 2023
    Antal elever       | 3        |          |      |               | öka     | Tertial 2 2023
    Antal klagomål     | 3        | 5        |      |               | minska  | Tertial 2 2023
    Antal lika         | 5        | 5        |      |               | behålla | Tertial 2 2023
    Andel resande      |          | 50 %     |      | 55 %          |         | Tertial 2 2023
    Andel cyklister    | 50,25 %  | 50,125 % |      | 80–85 %       |         | Tertial 2 2023
    Andel gående       | 50 %     | 55 %     |      |               | 60 %    | Tertial 2 2023
    Energi             | 120,5 kWh per kvm | 130 kWh per kvm | 118 kWh per kvm | 119 kWh per kvm | | Tertial 2 2023
    Aktivitet          | Startdatum | Slutdatum | Status | Avvikelse
    Krisövning         | 2023-01-01 | våren 2023 | Klar   |
    Plan               | 230101     | 20230531   | Utgår  | Nej
    Kurs               | 2023-01-01 | 2023-12-31 | Pågår  | försenad`,
  ),
);

/** A row a line: its gap, its trend, the proposal with its reason, and whether a comment is missing. */
function judged(period: 'T2' | 'T3', wanted: RegExp): string[] {
  const { plan } = made(BOOK, { period, year: 2023 });
  const keys = plan.rows.flatMap(({ cells }) =>
    cells.map(({ value }) => String(value)).filter((one) => wanted.test(one)),
  );
  return keys.map((key) => {
    const told = ['deviation', 'deviationShare', 'flag', 'reason', 'commentRequired'].map((column) =>
      valueOf(plan, key, column),
    );
    return `${key.replace(/^.*?:/, '')}: ${told.filter((one) => one !== '' && one !== null).join(' | ')}`.trim();
  });
}

const SAME = drawn(`
  väntetid: -5 | ↘ sämre | Uppfylls ej | Utfallet når inte målet. Lägre är bättre. | saknas
  andel behöriga: Ej bedömd | Värde och mål står i olika enheter. Högre är bättre.
  nytt mått: Ej bedömd | Målet är en text.
  utan mål: Ej bedömd | Mål saknas.
  okänd väg: Ej bedömd | Är högre eller lägre bättre? Svara i Tertialkoll.
  antal elever: Ej bedömd | Föregående års värde saknas. Högre är bättre.
  antal klagomål: ↗ bättre | Uppfylls helt | Utfallet når målet. Mot föregående år. Lägre är bättre.
  antal lika: → oförändrat | Uppfylls helt | Utfallet når målet. Mot föregående år. Högre antas vara bättre.
  andel resande: Ej bedömd | Varken utfall eller prognos. Högre antas vara bättre.
  andel cyklister: -29.75 | ↗ bättre | Uppfylls ej | Utfallet når inte målet. Högre antas vara bättre. | saknas
  andel gående: -10 | ↘ sämre | Uppfylls ej | Utfallet når inte målet. Mot fullmäktiges mål. Högre antas vara bättre. | saknas
  energi: Ej bedömd | Är högre eller lägre bättre? Svara i Tertialkoll.`);

test('each indicator says why it is judged so, or why it is not', () => {
  expect(judged('T2', /^indicator:/)).toEqual([
    ...drawn(`
    andel nöjda elever: 1 | ↗ bättre | Uppfylls helt | Utfallet når målet. Högre är bättre.
    andel med plan: -1 | ↗ bättre | Uppfylls delvis | Prognosen når inte målet men är inom toleransen. Högre antas vara bättre. | saknas`),
    ...SAME,
  ]);
});

test('at the end of the year the outcome counts and not the forecast', () => {
  expect(judged('T3', /^indicator:/)).toEqual([
    ...drawn(`
    andel nöjda elever: 1 | ↗ bättre | Uppfylls helt | Utfallet når målet. Högre är bättre.
    andel med plan: -29 | ↘ sämre | Uppfylls ej | Utfallet når inte målet. Högre antas vara bättre. | saknas`),
    ...SAME,
  ]);
});

test('an activity goes by its status, else by its deviation', () => {
  expect(judged('T2', /^activity:/)).toEqual(
    drawn(`
    krisövning: Uppfylls helt | Klar enligt rapporten.
    plan:
    kurs: Uppfylls delvis | Avvikelse enligt rapporten. | saknas`),
  );
});

test.each(['T2', 'T3'] as const)('%s: the formulas come to the same', async (period) => {
  expect(await recalculated(BOOK, made(BOOK, { period, year: 2023 }))).toEqual([]);
});

test('a long unit stands behind the name; a day of the workbook is live, one in words stays so', () => {
  const { plan } = made(BOOK, { period: 'T2', year: 2023 });
  const shown = (key: string) => rowOf(plan, key).map((cell) => cell.replace(/ =.*/, ''));
  expect(shown('indicator:energi').slice(0, 8)).toEqual(
    drawn(`
    A goal.label Energi (kWh per kvm)
    B measure:0: 119
    C goal.empty
    D measure:0: 130
    E measure:1: 120.5
    F:G goal.empty
    H measure:0: 118
    I measure:1:`),
  );
  expect(rowOf(plan, 'activity:krisövning').slice(1, 4)).toEqual([
    'B goal.date 44927',
    'C:D goal.empty',
    `E goal.words våren 2023 =IF('Mål'!C18="","",'Mål'!C18&"")`,
  ]);
});
