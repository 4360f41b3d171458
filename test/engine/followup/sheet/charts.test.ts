import { drawn, REPORT, rowOf } from '../../../support/drawn-tab';
import { rangeAddress } from '../../../../src/engine/model/cell';
import { made } from '../../../support/follow-up';
import { workbook } from '../../../support/text-table';

const plan = () => made(REPORT).plan;

test('a chart is drawn from cells out of sight', () => {
  expect(rowOf(plan(), 'chart:deviation')).toEqual(
    drawn(`
    A headerText Avvikelse
    B header Avvikelse`),
  );
  expect(rowOf(plan(), 'chart:deviation:area:kommunstyrelsen|result')).toEqual(
    drawn(`
    A detail.label Kommunstyrelsen =IF(OR(A29&""="",A29="?"),"",A29)
    B detail.amount -2 =IF(OR(I30&""="",I30="?"),"",I30)`),
  );
  expect(rowOf(plan(), 'chart:deviation:area:bildningsnämnden|result')).toEqual(
    drawn(`
    A detail.label Bildningsnämnden =IF(OR(A31&""="",A31="?"),"",A31)
    B detail.amount 0 =IF(OR(I32&""="",I32="?"),"",I32)`),
  );
  expect(rowOf(plan(), 'chart:comparison')).toEqual(
    drawn(`
    A headerText Budget, utfall och prognos
    B header Budget efter förändring
    C header Utfall perioden
    D header Prognos helår`),
  );
  expect(rowOf(plan(), 'chart:comparison:line:operating-revenue')).toEqual(
    drawn(`
    A detail.label Verksamhetens intäkter =IF(OR(A20&""="",A20="?"),"",A20)
    B detail.amount 235 =IF(OR(D20&""="",D20="?"),"",D20)
    C detail.amount 150 =IF(OR(E20&""="",E20="?"),"",E20)
    D detail.amount 226 =IF(OR(H20&""="",H20="?"),"",H20)`),
  );
  expect(rowOf(plan(), 'chart:comparison:line:operating-costs')).toEqual(
    drawn(`
    A detail.label Verksamhetens kostnader =IF(OR(A25&""="",A25="?"),"",A25)
    B detail.amount -346 =IF(OR(D25&""="",D25="?"),"",D25)
    C detail.amount -221 =IF(OR(E25&""="",E25="?"),"",E25)
    D detail.amount -339 =IF(OR(H25&""="",H25="?"),"",H25)`),
  );
  expect(rowOf(plan(), 'chart:comparison:line:operating-margin')).toEqual(
    drawn(`
    A detail.label Verksamhetsbidrag =IF(OR(A26&""="",A26="?"),"",A26)
    B detail.amount -111 =IF(OR(D26&""="",D26="?"),"",D26)
    C detail.amount -71 =IF(OR(E26&""="",E26="?"),"",E26)
    D detail.amount -113 =IF(OR(H26&""="",H26="?"),"",H26)`),
  );
});

test('the charts stand side by side below everything else and say what they show', () => {
  const told = plan().charts.map(({ kind, title, description, box, data }) => [
    kind,
    title,
    rangeAddress(box),
    rangeAddress(data),
    description,
  ]);
  expect(told).toEqual([
    [
      'deviation',
      'Avvikelse',
      'A91:H109',
      'A84:B86',
      'Stapeldiagram: avvikelse på 2 rader. Sämst mot budget: Kommunstyrelsen. Beloppen står på raderna ovanför.',
    ],
    [
      'comparison',
      'Budget, utfall och prognos',
      'I91:Q109',
      'A87:D90',
      'Stapeldiagram: budget, utfall och prognos på 3 rader. Beloppen står på raderna ovanför.',
    ],
  ]);
});

test('without areas the lines are drawn, and the best and the worst are named', () => {
  const statement = workbook(`
    Nämnden
    tkr       | Budget 2024 | Utfall jan-aug 2024 | Prognos 2024
    Intäkter          | 500   | 330  | 510
    Personalkostnader | -900  | -610 | -930
    Köp av tjänster   | -300  | -180 | -292
    Material          | -100  | -70  | -100
    Kostnader         | -1300 | -860 | -1322
    Nettokostnad      | -800  | -530 | -812`);
  const [chart] = made(statement).plan.charts;
  expect(chart?.description).toBe(
    'Stapeldiagram: avvikelse på 4 rader. Sämst mot budget: Personalkostnader. Bäst: Intäkter. Beloppen står på raderna ovanför.',
  );
  expect(
    rowOf(made(statement).plan, 'chart:deviation:line:personnel-costs').map((one) => one.replace(/ =.*/, '')),
  ).toEqual(['A detail.label Personalkostnader', 'B detail.amount -30']);
});
