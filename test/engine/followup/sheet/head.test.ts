import { drawn, REPORT, rowOf } from '../../../support/drawn-tab';
import { made } from '../../../support/follow-up';

const plan = () => made(REPORT).plan;

test('the head says which follow-up it is, of whom, in what, and what is missing', () => {
  expect(rowOf(plan(), 'title')).toEqual(
    drawn(`
    A title Uppföljning T2 2023
    M headQuiet Inte klar: 3 kommentarer saknas =IF(I26&""="","Inte klar: Prognos saknas.",IF(SUM(S5:S90)=0,"Klar: alla kommentarer som krävs finns","Inte klar: "&SUM(S5:S90)&" kommentarer saknas"))`),
  );
  expect(rowOf(plan(), 'unit')).toEqual(
    drawn(`
    A headUnit Servicenämnden
    B head Period: januari–augusti 2023
    H head Belopp i: tkr`),
  );
  expect(rowOf(plan(), 'header')).toEqual(
    drawn(`
    A headerText Rad
    B header Budget
    C header Förändring
    D header Budget efter förändring
    E header Utfall perioden
    F header Förbrukat %
    G header Riktvärde %
    H header Prognos helår
    I header Avvikelse
    J header Avvikelse %
    K header Föregående avvikelse
    L header Ändring sedan dess
    M headerChoice Förslag
    N headerChoice Egen bedömning
    O headerNote Skäl
    P headerChoice Kommentar krävs
    Q headerNote Kommentar`),
  );
});

test('what the tab was made from and what was checked', () => {
  expect(rowOf(plan(), 'source:0')).toEqual(
    drawn(`
    A text Resultaträkning
    B link Servicenämnden (Utfall!A2:D12)`),
  );
  expect(rowOf(plan(), 'source:2')).toEqual(
    drawn(`
    A text Mål och indikatorer
    B link Mål!A1:F14`),
  );
  const [, checks = ''] = rowOf(plan(), 'checks');
  const [found, ...others] = checks.split('\n');
  expect(found).toBe(
    'B text Iakttagelser: Summor (1), Analys av mål som inte nås (1), Aktiviteter vars slut har passerat (1), Mål jämfört med målen under (1).',
  );
  expect(others.map((line) => line.replace(/: .+\.$/, ''))).toEqual(['Utan anmärkning', 'Ej tillämpliga']);
  expect(rowOf(plan(), 'convention')).toEqual(
    drawn(`
    A text Tecken
    B text Intäkter är positiva och kostnader negativa. En positiv avvikelse är gynnsam. Varje belopp hämtas ur sin cell i underlaget. Ett belopp märkt * är ifrågasatt, se iakttagelserna. ? betyder att cellen i underlaget inte kan läsas som belopp. Gula celler är till för dig att fylla i och behålls när fliken görs om.`),
  );
});
