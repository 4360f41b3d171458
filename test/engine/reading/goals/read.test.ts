import { activityLines, goalLines, goalsOf, indicatorLines } from '../../../support/goals';
import { sheet, workbook } from '../../../support/text-table';

test('an indicator with outcome, sexes, last year, forecast and both targets', () => {
  const goals = goalsOf(
    workbook(`
      Indikator    | Periodens utfall | Utfall män/ pojkar | Utfall kvinnor/ flickor | Utfall VB 2022 | Prognos helår | Årsmål | KF:s årsmål                | Period
      Sjukfrånvaro | 5,5 %            | 5,1 %              | 5,6 %                   | 5,6 %          | 6 %           | 6,5 %  | Tas fram av nämnd/styrelse | Tertial 2 2023
      Nöjda kunder | 87               |                    |                         |                |               | 85 %   |                            | 2023
    `),
  );
  expect(indicatorLines(goals)).toEqual([
    'A2 Sjukfrånvaro: outcome 5.5 %, men 5.1 %, women 5.6 %, prior 5.6 %, forecast 6 %, target 6.5 %, councilTarget "Tas fram av nämnd/styrelse"',
    'A3 Nöjda kunder: outcome 87, target 85 %',
  ]);
  expect(goals.periodEnd).toBe('2023-08-31');
});

test('a page break: the header again, the name going on below its figures', () => {
  const goals = goalsOf(
    workbook(`
      Indikator                       | Periodens utfall | Årsmål
      Antal bolag som köper tjänster  | 5                | 6
      Indikator                       | Periodens utfall | Årsmål
      av Kontaktcenter                |                  |
      Analys: Fler bolag köper själva |                  |
      Antal platser                   | 4                | 4 st
    `),
  );
  expect(indicatorLines(goals)).toEqual([
    'A2 Antal bolag som köper tjänster av Kontaktcenter: outcome 5, target 6',
    'A6 Antal platser: outcome 4, target 4 st',
  ]);
  expect(goals.indicators.map((one) => one.analysis)).toEqual(['Fler bolag köper själva', '']);
});

test('a name that begins above its figures, and figures that go on below', () => {
  expect(
    indicatorLines(
      goalsOf(
        workbook(`
          Indikator                 | Utfall | Årsmål
          Andel inköpta ekologiska  |        |
          måltider och livsmedel    | 47 %   | 70 %
          Andel elektroniska inköp  | 95 %   |
                                    |        | 80 %
        `),
      ),
    ),
  ).toEqual([
    'A3 Andel inköpta ekologiska måltider och livsmedel: outcome 47 %, target 70 %',
    'A4 Andel elektroniska inköp: outcome 95 %, target 80 %',
  ]);
});

test('goal and unit in columns of their own, a merged goal, a number before the name, headers in two rows', () => {
  const goals = goalsOf(
    workbook(
      sheet(
        'Mål',
        `
        Mål         | Indikator   | Utfall |     |         | Mål 2023 | Enhet
                    |             | Totalt | Män | Kvinnor |          |
        God service | Nöjda       | 80     | 78  | 82      | 85       | %
                    | Svarstid    | 3      |     |         | 2        | dagar
        God miljö   | Utsläpp     | 1,8    |     |         | 1,6      | ton
        `,
      ),
    ),
  );
  expect(indicatorLines(goals)).toEqual([
    'B3 Nöjda: outcome 80 %, men 78 %, women 82 %, target 85 %',
    'B4 Svarstid: outcome 3 dagar, target 2 dagar',
    'B5 Utsläpp: outcome 1.8 ton, target 1.6 ton',
  ]);
  expect(goalLines(goals)).toEqual(['board God service: -', 'board God miljö: -']);
  expect(goals.indicators.map((one) => one.goal)).toEqual([0, 0, 1]);
});

test('of several years the latest is the outcome and the one before it last year', () => {
  expect(
    indicatorLines(
      goalsOf(
        workbook(`
          Nr | Nyckeltal | Utfall 2021 | Utfall 2022 | Utfall 2023 | Mål 2023 | Mål 2024
          1  | Frisktal  | 60 %        | 61 %        | 62 %        | 65 %     | 66 %
        `),
      ),
    ),
  ).toEqual(['B2 Frisktal: outcome 62 %, prior 61 %, target 65 %']);
});

test('Finnish words', () => {
  const goals = goalsOf(
    workbook(
      sheet(
        'Tavoitteet',
        `
        Strateginen tavoite: Hyvinvoiva kunta |             |              |         |         |
        Toteutuu osittain                     |             |              |         |         |
        Lautakunnan tavoite: Toimivat palvelut |            |              |         |         |
        Ei toteudu                            |             |              |         |         |
                                              |             |              |         |         |
        Mittari                               | Toteuma     | Edellinen vuosi | Ennuste | Tavoite | Kausi
        Sairauspoissaolot                     | 4,8 %       | 5,1 %        | 5,0 %   | enintään 4,5 % | Kolmannes 2 2023
                                              |             |              |         |         |
        Toimenpide                            | Aloituspäivä | Päättymispäivä | Poikkeama | Vastuuhenkilö |
        Valmiusharjoitus                      | 1.2.2023    | 30.6.2023    |         | Kunnanjohtaja |
        `,
      ),
    ),
  );
  expect(goalLines(goals)).toEqual(['direction Hyvinvoiva kunta: partly', '  board Toimivat palvelut: not']);
  expect(indicatorLines(goals)).toEqual([
    'A7 Sairauspoissaolot: outcome 4.8 %, prior 5.1 %, forecast 5 %, target at most 4.5 %',
  ]);
  expect(activityLines(goals)).toEqual(['A10 Valmiusharjoitus: 2023-02-01 to 2023-06-30, ""']);
  expect(goals.periodEnd).toBe('2023-08-31');
});

test('the tree of goals with its statuses, whatever their form', () => {
  const goals = goalsOf(
    workbook(`
      KF:s inriktningsmål: 1. En stad som håller samman
      Uppfylls helt
      KF:s mål för verksamhetsområdet: 1.1 Trygg uppväxt
      Uppfyllt
      Nämndmål: God service
      Uppfylls delvis
      NÄMNDMÅL:
      Ekonomi i balans
      Ej uppfyllt
      Åtagande: Vi svarar i tid
    `),
  );
  expect(goalLines(goals)).toEqual([
    'direction 1. En stad som håller samman: fully',
    '  area 1.1 Trygg uppväxt: fully',
    '    board God service: partly',
    '    board Ekonomi i balans: not',
    '      unit Vi svarar i tid: -',
  ]);
});

test('a status after the rows of a goal belongs to a goal whose heading was lost', () => {
  const goals = goalsOf(
    workbook(`
      KF:s mål för verksamhetsområdet: 2.4 Ren luft |        |
      Uppfylls delvis                               |        |
      Indikator                                     | Utfall | Årsmål
      Andel ekologiskt                              | 47 %   | 70 %
      Uppfylls helt                                 |        |
    `),
  );
  expect(goalLines(goals)).toEqual(['area 2.4 Ren luft: partly', '  board (no name): fully']);
});

test('a table of goals with their statuses, and a status beside its heading', () => {
  const goals = goalsOf(
    workbook(`
      KF:s mål för verksamhetsområdet: Trygghet | Uppfylls helt |
                                                |               |
      Nämndmål                                  | Status        | Kommentar
      Nöjda invånare                            | Uppfylls delvis | Kötiderna har ökat
      Ekonomi i balans                          | Uppfylls helt |
    `),
  );
  expect(goalLines(goals)).toEqual([
    'area Trygghet: fully',
    '  board Nöjda invånare: partly',
    '  board Ekonomi i balans: fully',
  ]);
  expect(goals.goals.map((one) => one.analysis)).toEqual(['', 'Kötiderna har ökat', '']);
});

test('key targets that are texts, one of them cut in two', () => {
  const { targets } = goalsOf(
    workbook(`
      CENTRALENS NYCKELMÅL | Åtgärdsplan | Ansvarig | Utfall 2023
      Staden är barnvänlig | | |
      Vi förverkligar planen för den | Vi utbildar | Personalchefen | Vi gjorde en video
      barnvänliga kommunen. | personalen. | | för personalen.
    `),
  );
  expect(
    targets.map(({ name, under, responsible, outcome }) => [under, name, responsible, outcome?.text]),
  ).toEqual([
    [
      'Staden är barnvänlig',
      'Vi förverkligar planen för den barnvänliga kommunen.',
      'Personalchefen',
      'Vi gjorde en video för personalen.',
    ],
  ]);
});

test('days in any notation, and days of the workbook', () => {
  const dates = sheet(
    'Aktiviteter',
    `
    Aktivitet | Startdatum | Slutdatum
    A         | 2023-01-01 | 31.12.2023
    B         | 1.2.2023   | 30 juni 2023
    C         | 20230101   | 31/8 2023
    D         | 44927      | 45291
    `,
    {
      formats: [
        { numberFormat: 'General', indent: 0, bold: false },
        { numberFormat: 'yyyy\\-mm\\-dd', indent: 0, bold: false },
      ],
      formatIds: [[], [], [], [], [0, 1, 1]],
    },
  );
  expect(activityLines(goalsOf(workbook(dates)))).toEqual([
    'A2 A: 2023-01-01 to 2023-12-31',
    'A3 B: 2023-02-01 to 2023-06-30',
    'A4 C: 2023-01-01 to 2023-08-31',
    'A5 D: 2023-01-01 to 2023-12-31',
  ]);
});

test('a budget table is no register, whatever its first word is', () => {
  const goals = goalsOf(
    workbook(`
      Åtgärd      | Budget 2023 | Utfall 2023 | Avvikelse
      Ny skola    | 1 000       | 900         | 100
      Ny väg      | 500         | 600         | -100
    `),
  );
  expect([goals.indicators, goals.activities, goals.goals]).toEqual([[], [], []]);
});

test('of several years the latest is the outcome and the one before it last year, in whatever order they stand', () => {
  const read = (header: string, cells: string) =>
    indicatorLines(goalsOf(workbook(`Indikator | ${header}\nNöjda kunder | ${cells}`)));
  expect(
    read('Utfall 2021 | Utfall 2023 | Utfall 2022 | Mål 2022 | Mål 2023', '81 | 83 | 82 | 84 | 85'),
  ).toEqual(['A2 Nöjda kunder: outcome 83, prior 82, target 85']);
  expect(read('Utfall T1 2023 | Utfall T2 2023 | Utfall 2022', '81 | 83 | 80')).toEqual([
    'A2 Nöjda kunder: outcome 81, prior 80',
  ]);
  expect(read('Utfall 2021 | Utfall 2022 | Utfall | Årsmål', '81 | 82 | 83 | 85')).toEqual([
    'A2 Nöjda kunder: outcome 83, prior 82, target 85',
  ]);
  expect(read('Utfall kontor | Utfall bibliotek | Årsmål', '81 | 82 | 85')).toEqual([
    'A2 Nöjda kunder: outcome 81, target 85',
  ]);
});

test('what stands on another sheet belongs to no goal of this one', () => {
  const { indicators } = goalsOf(
    workbook(
      `
      Nämndmål: Nöjda kunder | |
      Indikator | Utfall | Årsmål
      Kunder    | 80     | 85`,
      `
      Indikator | Utfall | Årsmål
      Elever    | 80     | 85`,
    ),
  );
  expect(indicators.map(({ name, goal }) => [name, goal])).toEqual([
    ['Kunder', 0],
    ['Elever', null],
  ]);
});
