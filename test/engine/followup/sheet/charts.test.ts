import { drawn, REPORT, rowOf } from '../../../support/drawn-tab';
import { made } from '../../../support/follow-up';

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
