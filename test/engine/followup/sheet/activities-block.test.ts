import { drawn, REPORT, rowOf } from '../../../support/drawn-tab';
import { made } from '../../../support/follow-up';

const plan = () => made(REPORT).plan;

test('days, what the report says and what follows from it', () => {
  expect(rowOf(plan(), 'activities:header:0:activity:krisövning')).toEqual(
    drawn(`
    A headerText God service
    B header Start
    C:D header
    E header Slut
    F:G header
    H header Avvikelse
    I:Q header`),
  );
  expect(rowOf(plan(), 'activity:krisövning')).toEqual(
    drawn(`
    A goal.label Krisövning
    B goal.date 44927
    C:D goal.empty
    E goal.date 45291
    F:G goal.empty
    H goal.text =IF('Mål'!D12="","",'Mål'!D12&"")
    I:L goal.empty
    M goal.flag =IF(H61="","","Uppfylls delvis")
    N goal.choice
    O goal.reason =IF(AND(N61<>"",N61<>M61),"Egen bedömning gäller före förslaget. ","")&IF(H61<>"","Avvikelse enligt rapporten.","")
    P goal.need =IF(IF(N61<>"",OR(N61="Uppfylls delvis",N61="Uppfylls ej"),OR(OR(M61="Uppfylls delvis",M61="Uppfylls ej"),FALSE)),IF(Q61="","saknas","finns"),"")
    Q goal.comment`),
  );
  expect(rowOf(plan(), 'activity:lokal anvisning')).toEqual(
    drawn(`
    A goal.label Lokal anvisning
    B goal.date 44927
    C:D goal.empty
    E goal.date 45077
    F:G goal.empty
    H goal.text =IF('Mål'!D13="","",'Mål'!D13&"")
    I:L goal.empty
    M goal.flag Ej bedömd =IF(H62="","Ej bedömd","Uppfylls delvis")
    N goal.choice
    O goal.reason Slutdatum har passerat och inget sägs. =IF(AND(N62<>"",N62<>M62),"Egen bedömning gäller före förslaget. ","")&IF(H62<>"","Avvikelse enligt rapporten.","Slutdatum har passerat och inget sägs.")
    P goal.need saknas =IF(IF(N62<>"",OR(N62="Uppfylls delvis",N62="Uppfylls ej"),OR(OR(M62="Uppfylls delvis",M62="Uppfylls ej"),H62="")),IF(Q62="","saknas","finns"),"")
    Q goal.comment`),
  );
});
