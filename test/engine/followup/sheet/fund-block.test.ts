import { drawn, REPORT, rowOf } from '../../../support/drawn-tab';
import { made } from '../../../support/follow-up';

const plan = () => made(REPORT).plan;

test('from the net before the disposition to the net after it', () => {
  expect(rowOf(plan(), 'fund:before')).toEqual(
    drawn(`
    A detail.label Netto före resultatdisposition
    B detail.amount -111 =IF(OR(OR(B26&""="",B26="?")),"",ROUND(B26,0))
    C detail.amount =IF(OR(OR(C26&""="",C26="?")),"",ROUND(C26,0))
    D detail.amount -111 =IF(OR(OR(D26&""="",D26="?")),"",ROUND(D26,0))
    E detail.amount -71 =IF(OR(OR(E26&""="",E26="?")),"",ROUND(E26,0))
    H detail.amount -113 =IF(OR(OR(H26&""="",H26="?")),"",ROUND(H26,0))
    I detail.amount -2 =IF(OR(H38&""="",H38="?"),"",ROUND(SUM(H38)-SUM(D38),0))`),
  );
  expect(rowOf(plan(), 'fund:appropriation')).toEqual(
    drawn(`
    A detail.label Nämndens anslag
    B detail.amount 110 =IFERROR(IF('Utfall'!B9="","",'Utfall'!B9),"?")
    C detail.empty
    D detail.amount 110 =IF(B39&C39="","",SUM(B39:C39))
    E detail.amount 73 =IFERROR(IF('Utfall'!C9="","",'Utfall'!C9),"?")
    F:G detail.empty
    H detail.amount 110 =IFERROR(IF('Utfall'!D9="","",'Utfall'!D9),"?")
    I detail.amount 0 =IF(OR(H39&""="",H39="?"),"",ROUND(SUM(H39)-SUM(D39),0))
    J:Q detail.empty`),
  );
  expect(rowOf(plan(), 'fund:opening-fund')).toEqual(
    drawn(`
    A balance.label Ingående resultatfond
    B balance.amount 12 =IFERROR(IF('Utfall'!B10="","",'Utfall'!B10),"?")
    C balance.empty
    D balance.amount 12 =IF(B40&C40="","",SUM(B40:C40))
    E balance.amount 12 =IFERROR(IF('Utfall'!C10="","",'Utfall'!C10),"?")
    F:G balance.empty
    H balance.amount 12 =IFERROR(IF('Utfall'!D10="","",'Utfall'!D10),"?")
    I:Q balance.empty`),
  );
  expect(rowOf(plan(), 'fund:draw')).toEqual(
    drawn(`
    A detail.label Uttag ur (+) eller avsättning till (−) fonden
    B detail.amount 1 =IF(OR(OR(B40&""="",B40="?"),OR(B41&""="",B41="?")),"",ROUND(B40-B41,0))
    C detail.amount =IF(OR(OR(C40&""="",C40="?"),OR(C41&""="",C41="?")),"",ROUND(C40-C41,0))
    D detail.amount 1 =IF(OR(OR(D40&""="",D40="?"),OR(D41&""="",D41="?")),"",ROUND(D40-D41,0))
    E detail.amount -2 =IF(OR(OR(E40&""="",E40="?"),OR(E41&""="",E41="?")),"",ROUND(E40-E41,0))
    H detail.amount 3 =IF(OR(OR(H40&""="",H40="?"),OR(H41&""="",H41="?")),"",ROUND(H40-H41,0))
    I detail.amount 2 =IF(OR(H42&""="",H42="?"),"",ROUND(SUM(H42)-SUM(D42),0))`),
  );
  expect(rowOf(plan(), 'fund:net-after-disposition')).toEqual(
    drawn(`
    A total.label Netto efter resultatdisposition
    B total.amount 0 =IFERROR(IF('Utfall'!B12="","",'Utfall'!B12),"?")
    C total.empty
    D total.amount 0 =IF(B43&C43="","",SUM(B43:C43))
    E total.amount 0 =IFERROR(IF('Utfall'!C12="","",'Utfall'!C12),"?")
    F:G total.empty
    H total.amount 0 =IFERROR(IF('Utfall'!D12="","",'Utfall'!D12),"?")
    I total.amount 0 =IF(OR(H43&""="",H43="?"),"",ROUND(SUM(H43)-SUM(D43),0))
    J:Q total.empty`),
  );
});
