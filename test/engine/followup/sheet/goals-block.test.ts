import { drawn, REPORT, rowOf } from '../../../support/drawn-tab';
import { made } from '../../../support/follow-up';

const plan = () => made(REPORT).plan;

test('a goal counts what stands under it and follows its judgements', () => {
  expect(rowOf(plan(), 'goals:header')).toEqual(
    drawn(`
    A headerText Mål
    B header Helt
    C:D header
    E header Delvis
    F header Ej
    G header
    H header Enligt rapporten
    I header Ej bedömda
    J:Q header`),
  );
  expect(rowOf(plan(), 'goal:god service')).toEqual(
    drawn(`
    A goal.level0 Mål för verksamhetsområdet: God service
    B goal.count 0 =0+(IF(N49<>"",N49,IF(H49&""="",M49,H49))="Uppfylls helt")
    C:D goal.empty
    E goal.count 1 =0+(IF(N49<>"",N49,IF(H49&""="",M49,H49))="Uppfylls delvis")
    F goal.count 0 =0+(IF(N49<>"",N49,IF(H49&""="",M49,H49))="Uppfylls ej")
    G goal.empty
    H goal.report Uppfylls helt
    I goal.count 0 =0+(IF(N49<>"",N49,IF(H49&""="",M49,H49))="Ej bedömd")
    J:L goal.empty
    M goal.flag Uppfylls delvis =IF((B48+E48+F48)=0,"Ej bedömd",IF(tk_rollUp_T2_2023="sämsta",IF(F48>0,"Uppfylls ej",IF(E48>0,"Uppfylls delvis","Uppfylls helt")),IF(tk_rollUp_T2_2023="flest",IF(B48>MAX(E48,F48),"Uppfylls helt",IF(E48>F48,"Uppfylls delvis","Uppfylls ej")),IF((2*B48+E48)/(2*(B48+E48+F48))>=0.9,"Uppfylls helt",IF((2*B48+E48)/(2*(B48+E48+F48))>=0.5,"Uppfylls delvis","Uppfylls ej")))))
    N goal.choice
    O goal.reason Rapporten säger något annat än det som står under. =IF(AND(N48<>"",N48<>M48),"Egen bedömning gäller före förslaget. ","")&IF(M48="Ej bedömd","Inget under målet är bedömt.",IF(H48&""="","",IF(H48=M48,"Rapporten säger detsamma.","Rapporten säger något annat än det som står under.")))
    P goal.need =IF(FALSE,IF(Q48="","saknas","finns"),"")
    Q goal.comment`),
  );
});
