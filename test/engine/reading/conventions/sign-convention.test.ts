import { checkWorkbook, readTables } from '../../../../src/engine';
import { address } from '../../../../src/engine/model/cell';
import { relationText } from '../../../support/reading';
import { workbook } from '../../../support/text-table';

/** The rule for signs, and what speaks for it: negative costs, negative revenues, nets one way and the other. */
function signs(drawing: string): string {
  const [read] = readTables(workbook(drawing)).tables;
  const votes = read?.table.evidence.signs;
  if (!read || !votes) return 'no table';
  const { costs, negativeCosts, revenues, negativeRevenues, revenueLessCosts, costsLessRevenue } = votes;
  return [
    read.table.signConvention,
    `costs ${String(negativeCosts)}/${String(costs)}`,
    `revenues ${String(negativeRevenues)}/${String(revenues)}`,
    `nets ${String(revenueLessCosts)}:${String(costsLessRevenue)}`,
  ].join(', ');
}

/** How the deviations of a table are counted. */
function deviations(drawing: string): string[] {
  const tables = readTables(workbook(drawing)).tables.map(({ table }) => table);
  return tables.flatMap(({ deviationConvention, relations }) => [
    deviationConvention,
    ...relations.filter(({ kind }) => kind === 'deviation').map(relationText),
  ]);
}

const two = (...lines: string[]) => ['| Budget 2023 | Utfall 2023', ...lines].join('\n');

test('what is blank, nothing or an amendment says nothing of signs', () => {
  expect(
    signs(`
                        | Budget 2023 | Ändring | Utfall 2023
      Intäkter          | 400         | 5       | 410
      Personalkostnader | -700        | 20      | 0
      Köp av tjänster   | 90          | 30      |
      Material          | -12         | 10      | -14
    `),
  ).toBe('costs-negative, costs 3/4, revenues 0/2, nets 0:0');
});

test.each([
  [['Intäkter | 400 | 410', 'Personalkostnader | -700 | 650'], 'unknown, costs 1/2, revenues 0/2, nets 0:0'],
  [['Intäkter | 400 | 410', 'Personalkostnader | 700 |'], 'unknown, costs 0/1, revenues 0/2, nets 0:0'],
  [
    ['Intäkter | 400 | 410', 'Personalkostnader | 700 | 650'],
    'costs-positive, costs 0/2, revenues 0/2, nets 0:0',
  ],
  [
    ['Intäkter | -400 | -410', 'Avgifter | -30 | 22', 'Personalkostnader | 700 | 650'],
    'revenue-negative, costs 0/2, revenues 3/4, nets 0:0',
  ],
  [
    ['Intäkter | -400 | 410', 'Avgifter | -30 | 22', 'Personalkostnader | 700 | 650'],
    'costs-positive, costs 0/2, revenues 2/4, nets 0:0',
  ],
  [
    ['Intäkter | -400 |', 'Personalkostnader | 700 | 650'],
    'costs-positive, costs 0/2, revenues 1/1, nets 0:0',
  ],
])('most figures of a side decide: %j', (lines, expected) => {
  expect(signs(two(...lines))).toBe(expected);
});

const REVENUE = 'Verksamhetens intäkter | 400 | 410';
const COSTS = 'Verksamhetens kostnader | 700 | 650';

test.each([
  ['Verksamhetsbidrag | -300 | -240', 'costs-positive, nets 2:0'],
  ['Verksamhetsbidrag | 300 | 240', 'net-cost, nets 0:2'],
  ['Verksamhetens nettokostnader | 301 | 239', 'net-cost, nets 0:2'],
  ['Nettoresultat före resultatdisposition | 302 | 242', 'costs-positive, nets 0:0'],
  ['Nettoresultat före resultatdisposition | -300 | -242', 'costs-positive, nets 1:0'],
  ['Verksamhetsbidrag | -300 | 240', 'unknown, nets 1:1'],
  ['Verksamhetsbidrag | 0 | ', 'costs-positive, nets 0:0'],
  ['Statsandelar | 300 | 240', 'costs-positive, nets 0:0'],
])('where costs have no minus the nets decide: %s', (net, expected) => {
  expect(signs(two(REVENUE, COSTS, net)).replace(/costs \S+ revenues \S+ /, '')).toBe(expected);
});

test('a net may count what was made for own use, and the depreciation', () => {
  const all = (...nets: string[]) =>
    signs(
      two(
        REVENUE,
        'Tillverkning för eget bruk | 21 | 24',
        COSTS,
        'Avskrivningar | 60 | 55',
        `Verksamhetens nettokostnader | ${nets.join(' | ')}`,
      ),
    );
  expect(all('-339', '-271')).toBe('costs-positive, costs 0/4, revenues 0/4, nets 2:0');
  expect(all('-342', '-274')).toBe('costs-positive, costs 0/4, revenues 0/4, nets 2:0');
  expect(all('-343', '-275')).toBe('costs-positive, costs 0/4, revenues 0/4, nets 0:0');
  expect(all('339', '271')).toBe('net-cost, costs 0/4, revenues 0/4, nets 0:2');
});

test('costs without revenue are a net of their own', () => {
  expect(signs(two(COSTS, 'Verksamhetsbidrag | -700 | -650'))).toBe(
    'costs-positive, costs 0/2, revenues 0/0, nets 2:0',
  );
});

test('where no line sums the costs up, the nets are tried against the details since the result before', () => {
  const net = (bottom: string) =>
    signs(
      two(
        'Avgifter | 200 | 210',
        'Hyresintäkter | 100 | 110',
        'Personalkostnader | 520 | 533',
        'Övriga kostnader | 77 | 70',
        'varav städning | 7 | 8',
        `Verksamhetsbidrag | ${bottom}`,
        'Räntekostnader | 11 | 14',
      ),
    );
  expect(net('-297 | -283')).toBe('costs-positive, costs 0/6, revenues 0/4, nets 2:0');
  expect(net('297 | 283')).toBe('net-cost, costs 0/6, revenues 0/4, nets 0:2');
  expect(net('294 | 276')).toBe('net-cost, costs 0/6, revenues 0/4, nets 0:1');
  expect(
    signs(
      two(
        'Avgifter | 200 | 210',
        'Personalkostnader | 520 | 533',
        'Verksamhetsbidrag | 320 | 323',
        'Statsandelar | 410 | 400',
        'Räntekostnader | 11 | 14',
        'Nettokostnad | -399 | -386',
      ),
    ),
  ).toBe('net-cost, costs 0/4, revenues 0/4, nets 0:4');
});

test('columns of revenue, costs and nets say how costs count, row by row', () => {
  const columns = (...nets: string[]) =>
    signs(`
             | Budget 2023 intäkter | Budget 2023 kostnader | Budget 2023 netto | Utfall 2023 intäkter | Utfall 2023 kostnader
      Kultur | 10                   | 60                    | ${nets[0] ?? ''}  | 900                  | 61
      Skola  | 20                   | 90                    | ${nets[1] ?? ''}  | 900                  | 97
      Bygg   | 30                   | 41                    | ${nets[2] ?? ''}  | 900                  | 42
    `);
  expect(columns('-50', '-70', '-11')).toBe('costs-positive, costs 0/6, revenues 0/6, nets 3:0');
  expect(columns('50', '70', '-11')).toBe('net-cost, costs 0/6, revenues 0/6, nets 1:2');
});

const deviating = (header: string, ...lines: string[]) => deviations([header, ...lines].join('\n'));

test('a deviation lies between columns of one year', () => {
  expect(
    deviating(
      'Nettokostnader | Budget 2023 | Utfall 2022 | Utfall 2023 | Avvikelse',
      'Skola  | 410 | 430 | 402 | 8',
      'Omsorg | 520 | 500 | 533 | -13',
      'Kultur | 77  | 70  | 70  | 7',
      'Park   | 0   | 0   | 0   | 5',
    ),
  ).toEqual(['budget-outcome', 'deviation E = − D + B in 2 3 4 5']);
});

test('the forecast goes before the outcome, and the amended budget before the first, where the figures agree', () => {
  expect(
    deviating(
      '| Budget 2023 | Prognos 2023 | Utfall 2023 | Avvikelse',
      'Intäkter          | 300  | 320  | 180  | 20',
      'Personalkostnader | -520 | -533 | -310 | -13',
      'Övriga kostnader  | -77  | -70  | -40  | 7',
    ),
  ).toEqual(['outcome-budget', 'deviation E = C − B in 2 3 4']);
  const amended = (...budgets: string[]) =>
    deviating(
      '| Budget 2023 | Budget 2023 efter ändringar | Utfall 2023 | Avvikelse',
      `Intäkter          | 300  | ${budgets[0] ?? ''} | 320  | 20`,
      `Personalkostnader | -520 | ${budgets[1] ?? ''} | -533 | -13`,
      `Övriga kostnader  | -77  | ${budgets[2] ?? ''} | -70  | 7`,
    );
  expect(amended('310', '-530', '-72')).toEqual(['outcome-budget', 'deviation E = D − B in 2 3 4']);
  expect(amended('300', '-520', '-77')).toEqual(['outcome-budget', 'deviation E = D − C in 2 3 4']);
});

test('each deviation is that of the columns right before it, unless it mostly fails there', () => {
  const second = (...figures: string[]) =>
    deviating(
      '| Budget 2023 | Utfall 2023 | Avvikelse | Prognos 2023 | Budget 2023 | Avvikelse',
      `Intäkter          | 300  | 180  | -120 | 320  | 310  | ${figures[0] ?? ''}`,
      `Personalkostnader | -520 | -310 | 210  | -533 | -530 | ${figures[1] ?? ''}`,
      `Övriga kostnader  | -77  | -40  | 37   | -70  | -72  | ${figures[2] ?? ''}`,
    );
  expect(second('10', '-3', '2')).toEqual([
    'outcome-budget',
    'deviation D = C − B in 2 3 4',
    'deviation G = E − F in 2 3 4',
  ]);
  expect(second('10', '-3', '7')).toEqual([
    'outcome-budget',
    'deviation D = C − B in 2 3 4',
    'deviation G = E − F in 2 3 4',
  ]);
  expect(second('20', '-13', '7')).toEqual([
    'outcome-budget',
    'deviation D = C − B in 2 3 4',
    'deviation G = E − B in 2 3 4',
  ]);
});

test('effects on the result: a surplus in net costs, a balance and a result go each their own way', () => {
  expect(
    deviating(
      '| Budget 2023 | Utfall 2023 | Avvikelse',
      'Intäkter              | 300 | 320 | 20',
      'Personalkostnader     | 520 | 533 | -13',
      'Övriga kostnader      | 77  | 70  | 7',
      'Nettokostnad          | 297 | 283 | 14',
      'Ingående resultatfond | 40  | 42  | -2',
      'Utgående resultatfond | 50  | 57  | 7',
    ),
  ).toEqual(['result-effect', 'deviation D = C − B in 2 7', 'deviation D = − C + B in 3 4 5 6']);
  expect(
    deviating(
      '| Budget 2023 | Utfall 2023 | Avvikelse',
      'Skola        | 410 | 402 | 8',
      'Omsorg       | 520 | 533 | -13',
      'Nettokostnad | 930 | 935 | -5',
      'Resultat     | 12  | 19  | 7',
    ),
  ).toEqual(['budget-outcome', 'deviation D = C − B in 5', 'deviation D = − C + B in 2 3 4']);
});

test('where most rows agree with no rule, there is none', () => {
  expect(
    deviating(
      '| Budget 2023 | Utfall 2023 | Avvikelse',
      'Intäkter          | 300  | 320  | 20',
      'Personalkostnader | -520 | -533 | 4',
      'Övriga kostnader  | -77  | -70  | 1',
    ),
  ).toEqual(['unknown']);
});

test('where columns split the amount, each deviation is that of its own measure', () => {
  expect(
    deviations(`
      Nämnd  | Budget 2023 |           |       | Utfall 2023 |           |       | Avvikelse |           |
             | Intäkter    | Kostnader | Netto | Intäkter    | Kostnader | Netto | Intäkter  | Kostnader | Netto
      Kultur | 10          | -60       | -50   | 12          | -63       | -51   | 2         | -3        | -1
      Skola  | 20          | -90       | -70   | 19          | -88       | -69   | -1        | 2         | 1
      Bygg   | 30          | -41       | -11   | 33          | -45       | -12   | 3         | -4        | -1
    `),
  ).toEqual([
    'outcome-budget',
    'deviation H = E − B in 3 4 5',
    'deviation I = F − C in 3 4 5',
    'deviation J = G − D in 3 4 5',
  ]);
  expect(
    deviations(`
      Nämnd  | Budget 2023 |           |       | Utfall 2023 |           |       | Avvikelse
             | Intäkter    | Kostnader | Netto | Intäkter    | Kostnader | Netto |
      Kultur | 10          | -60       | -50   | 12          | -63       | -51   | -1
      Skola  | 20          | -90       | -70   | 19          | -88       | -69   | 1
      Bygg   | 30          | -41       | -11   | 33          | -45       | -12   | -1
    `),
  ).toEqual(['outcome-budget', 'deviation H = G − D in 3 4 5']);
});

const CHAPTERS = (turned: string) => `
                | TA 2023   | Toteutuma 2023 | Ero
  Hallinto
  Toimintakulut | 512 600   | 502 933   | 9 667
  Toimintatuotot | 42 300   | 40 811    | 1 489
  Netto         | 470 300   | 462 122   | ${turned}
  Seurakuntatyö
  Toimintakulut | 2 386 200 | 2 449 785 | -63 585
  Toimintatuotot | 118 450  | 119 015   | -565
  Netto         | 2 267 750 | 2 330 770 | -63 020
  Hautaustoimi
  Toimintakulut | 644 300   | 628 905   | 15 395
  Toimintatuotot | 301 900  | 324 604   | -22 704
  Netto         | 342 400   | 304 301   | 38 099`;

test('a result goes the way that its namesakes under the other headings go', () => {
  expect(deviations(CHAPTERS('8 178'))).toEqual(deviations(CHAPTERS('-8 178')));
  const told = checkWorkbook(workbook(CHAPTERS('-8 178'))).findings.filter((one) => one.severity === 'error');
  expect(told.map((one) => `${address(one.cell)} ${one.message.key}`)).toEqual(['D5 figure-proved']);
});
