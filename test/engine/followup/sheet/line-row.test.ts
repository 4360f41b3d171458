import { drawn, REPORT, rowOf } from '../../../support/drawn-tab';
import { made } from '../../../support/follow-up';

const plan = () => made(REPORT).plan;

test('a line of costs with its figures, what follows from them, the proposal and room for a person', () => {
  expect(rowOf(plan(), 'line:personnel-costs')).toEqual(
    drawn(`
    A detail.label Personalkostnader
    B detail.amount -246 =IFERROR(IF('Utfall'!B4="","",'Utfall'!B4),"?")
    C detail.empty
    D detail.amount -246 =IF(B21&C21="","",SUM(B21:C21))
    E detail.amount -161 =IFERROR(IF('Utfall'!C4="","",'Utfall'!C4),"?")
    F detail.percent 0.6544715447154471 =IF(OR(OR(E21&""="",E21="?"),SUM(D21)=0),"",SUM(E21)/SUM(D21))
    G detail.percent 0.6666666666666666 =IF(D21&""="","",tk_guide_T2_2023)
    H detail.amount -240 =IFERROR(IF('Utfall'!D4="","",'Utfall'!D4),"?")
    I detail.amount 6 =IF(OR(H21&""="",H21="?"),"",ROUND(SUM(H21)-SUM(D21),0))
    J detail.percent 0.024390243902439025 =IF(OR(I21&""="",SUM(D21)=0),"",I21/ABS(SUM(D21)))
    K:L detail.empty
    M detail.flag Uppfylls helt =IF(OR(I21&""="",D21&""=""),"Ej bedömd",IF(I21>=0,"Uppfylls helt",IF(OR(ABS(I21)<=tk_tolerance_T2_2023*ABS(SUM(D21)),ABS(I21)<=tk_amount_T2_2023),"Uppfylls delvis","Uppfylls ej")))
    N detail.choice
    O detail.reason Prognosen är inte sämre än budgeten. =IF(AND(N21<>"",N21<>M21),"Egen bedömning gäller före förslaget. ","")&IF(I21&""="","Prognos saknas.",IF(D21&""="","Budget saknas.","Prognosen är"&" "&IF(I21>=0,"inte sämre än budgeten.",""&SUBSTITUTE(FIXED(ABS(I21),0),MID(FIXED(1000,0),2,LEN(FIXED(1000,0))-4)," ")&" sämre än budgeten; gränsen för delvis är "&SUBSTITUTE(FIXED(MAX(tk_tolerance_T2_2023*ABS(SUM(D21)),tk_amount_T2_2023),0),MID(FIXED(1000,0),2,LEN(FIXED(1000,0))-4)," ")&".")))
    P detail.need =IF(I21&""="","",IF(IF(tk_rule_T2_2023="båda",AND(ABS(I21)>tk_amount_T2_2023,ABS(I21)>tk_share_T2_2023*ABS(SUM(D21))),OR(ABS(I21)>tk_amount_T2_2023,ABS(I21)>tk_share_T2_2023*ABS(SUM(D21)))),IF(Q21="","saknas","finns"),""))
    Q detail.comment`),
  );
});

test('a memo line and what a printed total says beyond its parts: figures only', () => {
  expect(rowOf(plan(), 'line:varav löner')).toEqual(
    drawn(`
    A memo.label varav löner
    B memo.amount -200 =IFERROR(IF('Utfall'!B5="","",'Utfall'!B5),"?")
    C memo.empty
    D memo.amount -200 =IF(B22&C22="","",SUM(B22:C22))
    E memo.amount -130 =IFERROR(IF('Utfall'!C5="","",'Utfall'!C5),"?")
    F:G memo.empty
    H memo.amount -195 =IFERROR(IF('Utfall'!D5="","",'Utfall'!D5),"?")
    I memo.amount 5 =IF(OR(H22&""="",H22="?"),"",ROUND(SUM(H22)-SUM(D22),0))
    J:Q memo.empty`),
  );
  expect(rowOf(plan(), 'line:operating-costs|difference')).toEqual(
    drawn(`
    A difference.label Källans summa avviker med
    B difference.amount 0 =IFERROR(IF('Utfall'!B7="","",ROUND('Utfall'!B7-SUM(B21,B23),0)),"")
    C difference.empty
    D difference.amount 0 =IF(B24&C24="","",SUM(B24:C24))
    E difference.amount 0 =IFERROR(IF('Utfall'!C7="","",ROUND('Utfall'!C7-SUM(E21,E23),0)),"")
    F:G difference.empty
    H difference.doubted -99 =IFERROR(IF('Utfall'!D7="","",ROUND('Utfall'!D7-SUM(H21,H23),0)),"")
    I difference.amount -99 =IF(OR(H24&""="",H24="?"),"",ROUND(SUM(H24)-SUM(D24),0))
    J:Q difference.empty`),
  );
});

test('a total is a sum on the tab, marked where a finding says that it is wrong', () => {
  expect(rowOf(plan(), 'line:operating-costs')).toEqual(
    drawn(`
    A total.label Verksamhetens kostnader
    B total.amount -346 =IF(B21&B23&B24="","",SUM(B21,B23:B24))
    C total.amount =IF(C21&C23&C24="","",SUM(C21,C23:C24))
    D total.amount -346 =IF(D21&D23&D24="","",SUM(D21,D23:D24))
    E total.amount -221 =IF(E21&E23&E24="","",SUM(E21,E23:E24))
    F total.percent 0.638728323699422 =IF(OR(OR(E25&""="",E25="?"),SUM(D25)=0),"",SUM(E25)/SUM(D25))
    G total.percent 0.6666666666666666 =IF(D25&""="","",tk_guide_T2_2023)
    H total.doubted -339 =IF(H21&H23&H24="","",SUM(H21,H23:H24))
    I total.amount 7 =IF(OR(H25&""="",H25="?"),"",ROUND(SUM(H25)-SUM(D25),0))
    J total.percent 0.02023121387283237 =IF(OR(I25&""="",SUM(D25)=0),"",I25/ABS(SUM(D25)))
    K:L total.empty
    M total.flag Uppfylls helt =IF(OR(I25&""="",D25&""=""),"Ej bedömd",IF(I25>=0,"Uppfylls helt",IF(OR(ABS(I25)<=tk_tolerance_T2_2023*ABS(SUM(D25)),ABS(I25)<=tk_amount_T2_2023),"Uppfylls delvis","Uppfylls ej")))
    N total.choice
    O total.reason Prognosen är inte sämre än budgeten. =IF(AND(N25<>"",N25<>M25),"Egen bedömning gäller före förslaget. ","")&IF(I25&""="","Prognos saknas.",IF(D25&""="","Budget saknas.","Prognosen är"&" "&IF(I25>=0,"inte sämre än budgeten.",""&SUBSTITUTE(FIXED(ABS(I25),0),MID(FIXED(1000,0),2,LEN(FIXED(1000,0))-4)," ")&" sämre än budgeten; gränsen för delvis är "&SUBSTITUTE(FIXED(MAX(tk_tolerance_T2_2023*ABS(SUM(D25)),tk_amount_T2_2023),0),MID(FIXED(1000,0),2,LEN(FIXED(1000,0))-4)," ")&".")))
    P total.need =IF(I25&""="","",IF(IF(tk_rule_T2_2023="båda",AND(ABS(I25)>tk_amount_T2_2023,ABS(I25)>tk_share_T2_2023*ABS(SUM(D25))),OR(ABS(I25)>tk_amount_T2_2023,ABS(I25)>tk_share_T2_2023*ABS(SUM(D25)))),IF(Q25="","saknas","finns"),""))
    Q total.comment`),
  );
});
