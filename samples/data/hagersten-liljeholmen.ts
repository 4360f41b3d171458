import {
  type Book,
  headerAgain,
  heading,
  line,
  type Page,
  prose,
  type Row,
  section,
  stray,
  table,
  total,
} from './model';

const WIDTHS = [52, 15, 18, 14];

/** Thousand kronor, costs positive, one column of figures. */
const budget: Page = {
  name: 'Budget 2012',
  left: 1,
  widths: [60, 16],
  blocks: [
    heading('Budget'),
    prose(
      'Avdelningens budget uppgår till 32,9 mnkr netto vilket är en ökning med 2,1 mnkr jämfört med föregående år. I budgeten ingår även kostnader för personalfuntionen och feriearbete. Förändringen beror huvudsakligen på att finansieringen av en tjänst inte längre sker med projektmedel, ökade IT-kostnader samt ökade kostnader för köpta tjänster.',
    ),
    heading('Resursanvändning'),
    prose(
      'Avdelningens budget uppgår till 20,7 mnkr netto vilket är en minskning med 1,3 mnkr jämfört med verksamhetsplanen 2010. Förändringen beror huvudsakligen på minskade personalkostnader. I budgeten ingår bland annat kostnader för feriearbetare med 0,4 mnkr, facklig tid, företagshälsovård, simhallskortet, kostnader för administrationens lokaler och inventering, kostnader till serviceförvaltningen och viss övertalighet.',
    ),
    heading('Resursanvändning'),
    heading('Budget 2012', 3),
    prose('Hägersten-Liljeholmens stadsdelsförvaltning'),
    prose('Budgetår: 2012'),
    prose('Enhet : Administrativa avdelning'),
    prose('Beloppen anges i TKr'),
    table({
      look: { figures: 'numbers', header: 'stacked', fill: 'F2F2F2' },
      header: [['', 'Budget']],
      rows: [
        section('Intäkter'),
        line('Förvaltningsinterna intäkter', '0'),
        line('Bidrag', '0'),
        line('Försäljning av verksamhet', '900'),
        line('Övriga externa intäkter', '0'),
        total('Summa intäkter', '900'),
        section('Kostnader'),
        line('Förvaltningsinterna kostnader', '0'),
        line('Personalkostnader', '15 931'),
        line('Övriga personalkostnader', '397'),
        line('Lokalkostnader', '0'),
        line('Övriga kostnader', '17 472'),
        total('Summa kostnader', '33 800'),
        total('Summa netto', '32 900'),
      ],
    }),
    prose(
      'Avdelningens budget uppgår till 32,9 mnkr netto vilket är en ökning med 2,1 mnkr jämfört med föregående år. I budgeten ingår även kostnader för personalfuntionen med 3,3 mnkr och feriearbete 0,4 mnkr. Förändringen beror huvudsakligen på att finansieringen av en tjänst inte längre sker med projektmedel, ökade IT-kostnader samt ökade kostnader för köpta tjänster.',
    ),
  ],
};

/** Targets of the council as percentages, as words, or missing. */
const indicators: Page = {
  name: 'Indikatorer',
  left: 1,
  widths: WIDTHS,
  blocks: [
    heading('KF:s INRIKTNINGSMÅL 1:', 3),
    heading(
      '1. Stockholm ska vara en attraktiv, trygg, tillgänglig och växande stad för boende, företagande och besök',
    ),
    heading('KF:s MÅL FÖR VERKSAMHETSOMRÅDET:', 3),
    heading('1.1 Företag ska välja etableringar i Stockholm framför andra städer i norra Europa'),
    targets([line('Andel upphandlad verksamhet i konkurrens (alla nämnder)', '35 %', '35 %', 'År')]),
    heading('KF:s MÅL FÖR VERKSAMHETSOMRÅDET:', 3),
    heading('1.2 Invånare i Stockholm ska vara eller bli självförsörjande'),
    targets([
      line('Antal ungdomar som fått sommarjobb i stadens regi (alla nämnder/bolag)', '60 st', 'öka', 'År'),
    ]),
    heading('KF:s MÅL FÖR VERKSAMHETSOMRÅDET:', 3),
    heading('1.3 Stockholms livsmiljö ska vara hållbar'),
    targets([
      line('Andel dubbdäck', '0 %', 'tas fram av nämnden/styrelsen', 'År'),
      line('Andel miljöbränslen i stadens miljöbilar', '25 %', 'tas fram av nämnden/ styrelsen', 'Halvår'),
    ]),
    heading('KF:s MÅL FÖR VERKSAMHETSOMRÅDET:', 3),
    heading('2.4 Stockholms stad som arbetsgivare ska erbjuda spännande och utmanande arbeten'),
    targets([
      line('Andel medarbetare på deltid som erbjuds heltid', '', 'fastställs 2012', 'År'),
      line('Chefer och ledare ställer tydliga krav på sina medarbetare', '', 'fastställs 2012', 'År'),
      line('Medarbetare vet vad som förväntas av dem i deras arbete', '', 'fastställs 2012', 'År'),
      line('Sjukfrånvaro (alla nämnder/bolag)', '', '4,5 %', 'År'),
    ]),
    heading('KF:s INRIKTNINGSMÅL 3:', 3),
    heading('3. Stadens verksamheter ska vara kostnadseffektiva'),
    heading('KF:s MÅL FÖR VERKSAMHETSOMRÅDET:', 3),
    heading('3.1 Budgeten ska vara i balans'),
    targets([
      line(
        'Nämndens budgetföljsamhet efter resultatöverföringar (alla nämnder)',
        '100 %',
        '100 %',
        'Tertial',
      ),
      line('Nämndens prognossäkerhet T2 (alla nämnder)', '', '+/- 1 %', 'År'),
      line('Nämndens andel indikatorer med hög måluppfyllelse', '', '', 'År'),
    ]),
  ],
};

const ofBoard = ['Nämndens aktiviteter', 'Startdatum', 'Slutdatum'];
const ofUnit = ['Enhetens aktiviteter', 'Startdatum', 'Slutdatum'];
const YEAR = ['2012-01-01', '2012-12-31'] as const;
const JANUARY = ['2012-01-01', '2012-01-31'] as const;

/** Dates typed as text; one header printed twice where the page broke right below it. */
const activities: Page = {
  name: 'Aktiviteter',
  left: 1,
  widths: WIDTHS,
  blocks: [
    heading('NÄMNDMÅL:', 3),
    heading(
      'Medarbetares och chefers kompetens ska utvecklas genom riktade insatser (Se även aktiviteter under 2.2 och 2.3.)',
    ),
    schedule(ofBoard, [
      line(
        'Samtliga enheter ska redovisa arbetet utifrån Jämställdhets- och mångfaldsplan för 2010-2012',
        ...YEAR,
      ),
    ]),
    heading('ÅTAGANDE:', 3),
    heading('Vi åtar oss att bidra till ett stärkt ledarskap'),
    schedule(ofUnit, [
      line(
        'Chefer på alla nivåer i organisationen ges individuell återkoppling på sitt ledarskap utifrån medarbetarenkäten.',
        ...YEAR,
      ),
    ]),
    heading('ÅTAGANDE:', 3),
    heading('Vi åtar oss att bidra till ett stärkt medarbetarskap'),
    schedule(ofUnit, [
      line(
        'Arbetsplatsträffarna ska ha fokus på att öka medarbetarnas engagemang i arbetet med verksamhetens mål. Särskilda teman behandlas under året.',
        ...YEAR,
      ),
    ]),
    heading('ÅTAGANDE:', 3),
    heading('Vi åtar oss att möjliggöra för avdelningens medarbetare att öka sin kompetens och delaktighet'),
    schedule(ofUnit, [
      line('Samtliga medarbetare har en individuell utvecklingsplan som fortlöpande uppdateras.', ...YEAR),
    ]),
    heading('NÄMNDMÅL:', 3),
    heading('Sjukfrånvaron ska minska jämfört med 2011'),
    schedule(ofBoard, [
      headerAgain(...ofBoard),
      line('Förvaltningen ska genomföra fysiska och psykosociala skyddsronder.', ...YEAR),
    ]),
    heading('ÅTAGANDE:', 3),
    heading('Sjukfrånvaron ska minska'),
    schedule(ofUnit, [
      line('Sjukfrånvaron ska analyseras per enhet.', ...YEAR),
      line(
        'Systematiskt arbete med rehabiliteringsmöten tillsammans med företagshälsovård,försäkringskass,berörda chefer,personalkonsulent',
        ...YEAR,
      ),
    ]),
    heading('NÄMNDMÅL:', 3),
    heading('Styrningen och uppföljningen av verksamhet och ekonomi ska vara tydlig'),
    schedule(ofBoard, [
      line('Internkontroll ska genomföras och dokumenteras inom samtliga avdelningar och enheter.', ...YEAR),
      line('Risk- och väsentlighetsanalys (ROV) ska genomföras av samtliga enheter i ILS-webben.', ...YEAR),
    ]),
    heading('ÅTAGANDE:', 3),
    heading('Vi åtar oss att ge god service till verksamheterna i ekonomiska frågor'),
    stray('SID 17 (19)'),
    schedule(ofUnit, [line('Enkätundersökning ska genomföras under året.', ...JANUARY)]),
    heading('ÅTAGANDE:', 3),
    heading('Vi åtar oss att stödja och utbilda/informera verksamheterna i ekonomiska frågor'),
    schedule(ofUnit, [line('Enkät undersökning ska genomföras under året.', ...JANUARY)]),
  ],
};

function targets(rows: Row[]) {
  return table({
    look: { figures: 'numbers', percent: 'number', header: 'wrapped', fill: 'FFF2CC' },
    header: [['KF:s indikatorer', 'Årsmål', 'KF:s årsmål', 'Periodicitet']],
    rows,
  });
}

function schedule(header: string[], rows: Row[]) {
  return table({
    look: { figures: 'text', dates: 'text', header: 'wrapped', grid: true },
    header: [header],
    rows,
  });
}

export const hagerstenLiljeholmen: Book = {
  file: 'hagersten-liljeholmen-vp-2012.xlsx',
  pages: [budget, indicators, activities],
};
