import { drawn, REPORT, rowOf } from '../../../support/drawn-tab';
import { made } from '../../../support/follow-up';
import { sheet } from '../../../support/text-table';

const plan = () => made(REPORT).plan;

test('the areas come to a total that is held against the statement', () => {
  expect(rowOf(plan(), 'areas|name')).toEqual(
    drawn(`
    A area Verksamheterna tillsammans`),
  );
  expect(rowOf(plan(), 'areas|result')).toEqual(
    drawn(`
    A total.label Netto
    B total.amount -111 =IF(B30&B32="","",SUM(B30,B32))
    C total.amount =IF(C30&C32="","",SUM(C30,C32))
    D total.amount -111 =IF(D30&D32="","",SUM(D30,D32))
    E total.amount -71 =IF(E30&E32="","",SUM(E30,E32))
    F total.percent 0.6396396396396397 =IF(OR(OR(E34&""="",E34="?"),SUM(D34)=0),"",SUM(E34)/SUM(D34))
    G total.percent 0.6666666666666666 =IF(D34&""="","",tk_guide_T2_2023)
    H total.amount -113 =IF(H30&H32="","",SUM(H30,H32))
    I total.amount -2 =IF(OR(H34&""="",H34="?"),"",ROUND(SUM(H34)-SUM(D34),0))
    J total.percent -0.018018018018018018 =IF(OR(I34&""="",SUM(D34)=0),"",I34/ABS(SUM(D34)))
    K:L total.empty
    M total.flag Uppfylls delvis =IF(OR(I34&""="",D34&""=""),"Ej bedömd",IF(I34>=0,"Uppfylls helt",IF(OR(ABS(I34)<=tk_tolerance_T2_2023*ABS(SUM(D34)),ABS(I34)<=tk_amount_T2_2023),"Uppfylls delvis","Uppfylls ej")))
    N total.choice
    O total.reason Prognosen är 2 sämre än budgeten; gränsen för delvis är 100. =IF(AND(N34<>"",N34<>M34),"Egen bedömning gäller före förslaget. ","")&IF(I34&""="","Prognos saknas.",IF(D34&""="","Budget saknas.","Prognosen är"&" "&IF(I34>=0,"inte sämre än budgeten.",""&SUBSTITUTE(FIXED(ABS(I34),0),MID(FIXED(1000,0),2,LEN(FIXED(1000,0))-4)," ")&" sämre än budgeten; gränsen för delvis är "&SUBSTITUTE(FIXED(MAX(tk_tolerance_T2_2023*ABS(SUM(D34)),tk_amount_T2_2023),0),MID(FIXED(1000,0),2,LEN(FIXED(1000,0))-4)," ")&".")))
    P total.need =IF(I34&""="","",IF(IF(tk_rule_T2_2023="båda",AND(ABS(I34)>tk_amount_T2_2023,ABS(I34)>tk_share_T2_2023*ABS(SUM(D34))),OR(ABS(I34)>tk_amount_T2_2023,ABS(I34)>tk_share_T2_2023*ABS(SUM(D34)))),IF(Q34="","saknas","finns"),""))
    Q total.comment`),
  );
  expect(rowOf(plan(), 'areas|result|check')).toEqual(
    drawn(`
    A difference.label Netto: mot resultaträkningen
    B difference.amount 0 =IF(OR(OR(B34&""="",B34="?"),OR(B26&""="",B26="?")),"",ROUND(B34-B26,0))
    C difference.amount =IF(OR(OR(C34&""="",C34="?"),OR(C26&""="",C26="?")),"",ROUND(C34-C26,0))
    D difference.amount 0 =IF(OR(OR(D34&""="",D34="?"),OR(D26&""="",D26="?")),"",ROUND(D34-D26,0))
    E difference.amount 0 =IF(OR(OR(E34&""="",E34="?"),OR(E26&""="",E26="?")),"",ROUND(E34-E26,0))
    H difference.amount 0 =IF(OR(OR(H34&""="",H34="?"),OR(H26&""="",H26="?")),"",ROUND(H34-H26,0))
    M checkText Stämmer med resultaträkningen. =IF(AND(ABS(SUM(B35))<=0,ABS(SUM(C35))<=0,ABS(SUM(D35))<=0,ABS(SUM(E35))<=0,ABS(SUM(H35))<=0),"Stämmer med resultaträkningen.",IF(AND(ABS(SUM(B35))<=1.5,ABS(SUM(C35))<=1.5,ABS(SUM(D35))<=1.5,ABS(SUM(E35))<=1.5,ABS(SUM(H35))<=1.5),"Skillnaden ryms i avrundningen.","Avviker från resultaträkningen."))`),
  );
});

test('what rounding can make between the areas and the statement is told from a difference', () => {
  const verdict = (net: string, sum: string) => {
    const sheets = REPORT.sheets.map((one) =>
      one.name === 'Nämnder'
        ? sheet(
            'Nämnder',
            `
            Nämndernas nettokostnader
            tkr
            Nämnd            | Budget 2023 | Utfall jan-aug 2023 | Prognos 2023
            Kommunstyrelsen  | ${net}      | -30                 | -52
            Bildningsnämnden | -61         | -41                 | -61
            Summa            | ${sum} | -71 | -113`,
          )
        : one,
    );
    const [, ...cells] = rowOf(made({ sheets }).plan, 'areas|result|check');
    return [cells[0], cells.at(-1)].map((cell) => cell?.replace(/ =.*/, ''));
  };
  expect(verdict('-50', '-111')).toEqual([
    'B difference.amount 0',
    'M checkText Stämmer med resultaträkningen.',
  ]);
  expect(verdict('-51', '-112')).toEqual([
    'B difference.amount -1',
    'M checkText Skillnaden ryms i avrundningen.',
  ]);
  expect(verdict('-52', '-113')).toEqual([
    'B difference.amount -2',
    'M checkText Avviker från resultaträkningen.',
  ]);
});
