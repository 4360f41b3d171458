import { drawn, REPORT, rowOf } from '../../../support/drawn-tab';
import { made } from '../../../support/follow-up';

const plan = () => made(REPORT).plan;

test('the summary shows what stands below', () => {
  expect(rowOf(plan(), 'sum:cost')).toEqual(
    drawn(`
    A detail.label Kostnader
    B detail.amount -346 =IF(B25&""="","",B25)
    C detail.amount =IF(C25&""="","",C25)
    D detail.amount -346 =IF(D25&""="","",D25)
    E detail.amount -221 =IF(E25&""="","",E25)
    F detail.percent 0.638728323699422 =IF(F25&""="","",F25)
    G detail.percent 0.6666666666666666 =IF(G25&""="","",G25)
    H detail.amount -339 =IF(H25&""="","",H25)
    I detail.amount 7 =IF(I25&""="","",I25)
    J detail.percent 0.02023121387283237 =IF(J25&""="","",J25)
    K:L detail.empty
    M detail.flag Uppfylls helt =IF(N25="",M25,N25)
    N:Q detail.empty`),
  );
  expect(rowOf(plan(), 'sum:net')).toEqual(
    drawn(`
    A total.label Verksamhetsbidrag (bindande gentemot fullmäktige)
    B total.amount -111 =IF(B26&""="","",B26)
    C total.amount =IF(C26&""="","",C26)
    D total.amount -111 =IF(D26&""="","",D26)
    E total.amount -71 =IF(E26&""="","",E26)
    F total.percent 0.6396396396396397 =IF(F26&""="","",F26)
    G total.percent 0.6666666666666666 =IF(G26&""="","",G26)
    H total.amount -113 =IF(H26&""="","",H26)
    I total.amount -2 =IF(I26&""="","",I26)
    J total.percent -0.018018018018018018 =IF(J26&""="","",J26)
    K:L total.empty
    M total.flag Uppfylls delvis =IF(N26="",M26,N26)
    N:Q total.empty`),
  );
  expect(rowOf(plan(), 'sum:cost-ratio')).toEqual(
    drawn(`
    A detail.label Budgetföljsamhet, kostnader
    H detail.percent 0.9797687861271677 =IF(OR(OR(H25&""="",H25="?"),SUM(D25)=0),"",H25/D25)
    M noteMiddle Prognosens kostnader i förhållande till budgetens; högst 100 % är målet.`),
  );
});
