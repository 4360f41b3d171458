import { drawn, REPORT, rowOf } from '../../../support/drawn-tab';
import { made } from '../../../support/follow-up';

const plan = () => made(REPORT).plan;

test('the header says what stands in the columns of the indicators', () => {
  expect(rowOf(plan(), 'indicators:header:0:indicator:nöjda kunder')).toEqual(
    drawn(`
    A headerText God service
    B header Årsmål
    C header Mål enligt KF
    D header Utfall föregående år
    E header Utfall perioden
    F:G header
    H header Prognos helår
    I header Mot målet
    J header Trend
    K:Q header`),
  );
});

test('a figure against a target', () => {
  expect(rowOf(plan(), 'indicator:nöjda kunder')).toEqual(
    drawn(`
    A goal.label Nöjda kunder
    B measure:0:% 85 =IFERROR(IF('Mål'!E6="","",IF(ISNUMBER('Mål'!E6),'Mål'!E6,VALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE('Mål'!E6," "," ")," "," ")," "," ")," "," ")," %","")," ",""),"−","-"),"–","-"),",","."),".",tk_mark_T2_2023)))),"?")
    C goal.empty
    D measure:0:% 81 =IFERROR(IF('Mål'!C6="","",'Mål'!C6*1),"?")
    E measure:0:% 83 =IFERROR(IF('Mål'!B6="","",'Mål'!B6*1),"?")
    F:G goal.empty
    H measure:0:% 80 =IFERROR(IF('Mål'!D6="","",'Mål'!D6*1),"?")
    I measure:0:% -5 =IF(OR(AND(OR(H54&""="",H54="?"),OR(E54&""="",E54="?")),OR(B54&""="",B54="?")),"",ROUND((IF(OR(H54&""="",H54="?"),E54,H54)-B54),0))
    J goal.trend ↘ sämre =IF(OR(AND(OR(H54&""="",H54="?"),OR(E54&""="",E54="?")),OR(D54&""="",D54="?")),"",IF(ROUND((IF(OR(H54&""="",H54="?"),E54,H54)-D54),0)=0,"→ oförändrat",IF(ROUND((IF(OR(H54&""="",H54="?"),E54,H54)-D54),0)>0,"↗ bättre","↘ sämre")))
    K:L goal.empty
    M goal.flag Uppfylls delvis =IF(I54&""="","Ej bedömd",IF(I54>=0,"Uppfylls helt",IF(-I54<=ROUND(IF(AND(B54>=90,B54<=110),tk_goalPoints_T2_2023,tk_goalTolerance_T2_2023*ABS(B54)),8),"Uppfylls delvis","Uppfylls ej")))
    N goal.choice
    O goal.reason Prognosen når inte målet men är inom toleransen. Högre är bättre. =IF(AND(N54<>"",N54<>M54),"Egen bedömning gäller före förslaget. ","")&IF(AND(OR(H54&""="",H54="?"),OR(E54&""="",E54="?")),"Varken utfall eller prognos.",IF(M54="Ej bedömd","Är högre eller lägre bättre? Svara i Tertialkoll.",IF(OR(H54&""="",H54="?"),"Utfallet ","Prognosen ")&IF(M54="Uppfylls helt","når målet.",IF(M54="Uppfylls delvis","når inte målet men är inom toleransen.","når inte målet."))))&" Högre är bättre."
    P goal.need finns =IF(IF(N54<>"",OR(N54="Uppfylls delvis",N54="Uppfylls ej"),OR(M54="Uppfylls delvis",M54="Uppfylls ej")),"finns","")
    Q goal.comment`),
  );
});

test('a figure against a band, and a direction against last year', () => {
  expect(rowOf(plan(), 'indicator:prognossäkerhet t2')).toEqual(
    drawn(`
    A goal.label Prognossäkerhet T2
    B goal.words +/-1 % =IF('Mål'!E9="","",'Mål'!E9&"")
    C goal.empty
    D measure:0:% 0 =IFERROR(IF('Mål'!C9="","",IF(ISNUMBER('Mål'!C9),'Mål'!C9,VALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE('Mål'!C9," "," ")," "," ")," "," ")," "," ")," %","")," ",""),"−","-"),"–","-"),",","."),".",tk_mark_T2_2023)))),"?")
    E measure:0:% 2 =IFERROR(IF('Mål'!B9="","",IF(ISNUMBER('Mål'!B9),'Mål'!B9,VALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE('Mål'!B9," "," ")," "," ")," "," ")," "," ")," %","")," ",""),"−","-"),"–","-"),",","."),".",tk_mark_T2_2023)))),"?")
    F:H goal.empty
    I measure:0:% -1 =IF(AND(OR(H56&""="",H56="?"),OR(E56&""="",E56="?")),"",ROUND(MIN(IF(OR(H56&""="",H56="?"),E56,H56)--1,1-IF(OR(H56&""="",H56="?"),E56,H56)),0))
    J:L goal.empty
    M goal.flag Uppfylls ej =IF(I56&""="","Ej bedömd",IF(I56>=0,"Uppfylls helt",IF(-I56<=ROUND(tk_goalTolerance_T2_2023*IF(IF(OR(H56&""="",H56="?"),E56,H56)<-1,ABS(-1),ABS(1)),8),"Uppfylls delvis","Uppfylls ej")))
    N goal.choice
    O goal.reason Utfallet når inte målet. =IF(AND(N56<>"",N56<>M56),"Egen bedömning gäller före förslaget. ","")&IF(AND(OR(H56&""="",H56="?"),OR(E56&""="",E56="?")),"Varken utfall eller prognos.",IF(M56="Ej bedömd","Är högre eller lägre bättre? Svara i Tertialkoll.",IF(OR(H56&""="",H56="?"),"Utfallet ","Prognosen ")&IF(M56="Uppfylls helt","når målet.",IF(M56="Uppfylls delvis","når inte målet men är inom toleransen.","når inte målet."))))&""
    P goal.need saknas =IF(IF(N56<>"",OR(N56="Uppfylls delvis",N56="Uppfylls ej"),OR(M56="Uppfylls delvis",M56="Uppfylls ej")),IF(Q56="","saknas","finns"),"")
    Q goal.comment`),
  );
  expect(rowOf(plan(), 'indicator:antal platser')).toEqual(
    drawn(`
    A goal.label Antal platser
    B goal.empty
    C goal.words öka =IF('Mål'!F10="","",'Mål'!F10&"")
    D measure:0: 10 =IFERROR(IF('Mål'!C10="","",'Mål'!C10*1),"?")
    E measure:0: 12 =IFERROR(IF('Mål'!B10="","",'Mål'!B10*1),"?")
    F:I goal.empty
    J goal.trend ↗ bättre =IF(OR(AND(OR(H57&""="",H57="?"),OR(E57&""="",E57="?")),OR(D57&""="",D57="?")),"",IF(ROUND((IF(OR(H57&""="",H57="?"),E57,H57)-D57),0)=0,"→ oförändrat",IF(ROUND((IF(OR(H57&""="",H57="?"),E57,H57)-D57),0)>0,"↗ bättre","↘ sämre")))
    K:L goal.empty
    M goal.flag Uppfylls helt =IF(OR(AND(OR(H57&""="",H57="?"),OR(E57&""="",E57="?")),OR(D57&""="",D57="?")),"Ej bedömd",IF(ROUND((IF(OR(H57&""="",H57="?"),E57,H57)-D57),0)>0,"Uppfylls helt",IF(ROUND((IF(OR(H57&""="",H57="?"),E57,H57)-D57),0)=0,"Uppfylls delvis","Uppfylls ej")))
    N goal.choice
    O goal.reason Utfallet når målet. Mot föregående år. Högre är bättre. =IF(AND(N57<>"",N57<>M57),"Egen bedömning gäller före förslaget. ","")&IF(AND(OR(H57&""="",H57="?"),OR(E57&""="",E57="?")),"Varken utfall eller prognos.",IF(M57="Ej bedömd","Är högre eller lägre bättre? Svara i Tertialkoll.",IF(OR(H57&""="",H57="?"),"Utfallet ","Prognosen ")&IF(M57="Uppfylls helt","når målet.",IF(M57="Uppfylls delvis","når inte målet men är inom toleransen.","når inte målet."))))&" Mot föregående år. Högre är bättre."
    P goal.need =IF(IF(N57<>"",OR(N57="Uppfylls delvis",N57="Uppfylls ej"),OR(M57="Uppfylls delvis",M57="Uppfylls ej")),IF(Q57="","saknas","finns"),"")
    Q goal.comment`),
  );
});
