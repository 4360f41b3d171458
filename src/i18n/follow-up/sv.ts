import { capital, nameOf } from '../check-names';
import type { Period } from '../../engine/model/follow-up';
import { NUMBER_WRITING } from '../numbers';
import { sv as texts } from '../sv';
import { sv as goals } from './goals/sv';
import { listed } from '../words';
import type { TabWords } from './words';

const MONTHS: Readonly<Record<Period, string>> = {
  T1: 'januari\u2013april',
  T2: 'januari\u2013augusti',
  T3: 'januari\u2013december',
};

const COMPARED = { amended: 'budget', outcome: 'utfall', forecast: 'prognos' } as const;

export const sv: TabWords = {
  language: 'sv',
  numbers: NUMBER_WRITING.sv,
  shareFormat: '0.0 %',
  sheetName: (period, year) => `Uppföljning ${period} ${String(year)}`,
  title: (period, year) => `Uppföljning ${period} ${String(year)}`,
  period: MONTHS,
  unit: ({ currency, scale }) => {
    if (currency === 'SEK') return scale === 1 ? 'kr' : scale === 1000 ? 'tkr' : 'mnkr';
    const name = currency === 'EUR' ? 'euro' : '';
    if (scale === 1) return name || 'okänd enhet (anges inte i underlaget)';
    return `${scale === 1000 ? 'tusental' : 'miljoner'} ${name}`.trim();
  },
  head: {
    unit: 'Enhet',
    period: 'Period',
    periodAssumed: 'antagen, underlaget anger inga månader',
    amounts: 'Belopp i',
    status: 'Inte klar',
    ready: 'Klar: alla kommentarer som krävs finns',
    commentsMissing: 'kommentarer saknas',
    sources: 'Underlag',
    purposes: {
      statement: 'Resultaträkning',
      areas: 'Verksamheter',
      outcome: 'Periodens utfall',
      goals: 'Mål och indikatorer',
    },
    checks: 'Kontroller',
    checkName: (check) => capital(nameOf(check, { language: 'sv' })),
    outcomes: {
      passed: 'Utan anmärkning',
      findings: 'Iakttagelser',
      'not-applicable': 'Ej tillämpliga',
      'could-not-run': 'Kunde inte köras',
    },
    convention: 'Tecken',
    conventionText:
      'Intäkter är positiva och kostnader negativa. En positiv avvikelse är gynnsam. Varje belopp hämtas ur sin cell i underlaget. Ett belopp märkt * är ifrågasatt, se iakttagelserna. ? betyder att cellen i underlaget inte kan läsas som belopp. Gula celler är till för dig att fylla i och behålls när fliken görs om.',
    noBudgetText:
      'Ingen tabell med en budget hittades, så fliken följer upp mål, indikatorer och aktiviteter. Varje värde hämtas ur sin cell i underlaget. Gula celler är till för dig att fylla i och behålls när fliken görs om.',
  },
  columns: {
    label: 'Rad',
    budget: 'Budget',
    amendment: 'Förändring',
    amended: 'Budget efter förändring',
    outcome: 'Utfall perioden',
    used: 'Förbrukat %',
    guide: 'Riktvärde %',
    forecast: 'Prognos helår',
    deviation: 'Avvikelse',
    deviationShare: 'Avvikelse %',
    former: 'Föregående avvikelse',
    change: 'Ändring sedan dess',
    flag: 'Förslag',
    judgement: 'Egen bedömning',
    reason: 'Skäl',
    commentRequired: 'Kommentar krävs',
    comment: 'Kommentar',
  },
  formerColumns: (period) => ({ former: `Avvikelse ${period}`, change: `Ändring sedan ${period}` }),
  sections: {
    basis: 'Underlag och kontroller',
    summary: 'Sammanfattning',
    statement: 'Resultaträkning',
    areas: 'Verksamheter',
    fund: 'Resultatfond',
    log: 'Iakttagelser',
    settings: 'Gränser',
    kept: 'Kvar från tidigare version',
  },
  flags: { fully: 'Uppfylls helt', partly: 'Uppfylls delvis', not: 'Uppfylls ej', none: 'Ej bedömd' },
  reasons: {
    byForecast: 'Prognosen är',
    byOutcome: 'Utfallet är',
    noForecast: 'Prognos saknas.',
    noOutcome: 'Utfall saknas.',
    noBudget: 'Budget saknas.',
    notWorse: 'inte sämre än budgeten.',
    worse: ['', ' sämre än budgeten; gränsen för delvis är '],
    own: 'Egen bedömning gäller före förslaget.',
  },
  commentMissing: 'saknas',
  commentGiven: 'finns',
  rounding: 'Avrundning i källan',
  difference: 'Källans summa avviker med',
  printed: (label) => `Står som ”${label}” i underlaget, se iakttagelserna`,
  summary: {
    binding: 'bindande gentemot fullmäktige',
    revenue: 'Intäkter',
    cost: 'Kostnader',
    net: 'Netto',
    costRatio: 'Budgetföljsamhet, kostnader',
    costRatioAfter: 'Budgetföljsamhet efter resultatöverföringar',
    netRatio: 'Budgetföljsamhet, netto',
    ratioNote: {
      forecast: 'Prognosens kostnader i förhållande till budgetens; högst 100 % är målet.',
      outcome: 'Utfallets kostnader i förhållande till budgetens; högst 100 % är målet.',
    },
    netRatioNote:
      'Nettot i förhållande till budgeten; här räknas även intäkterna. Över 100 % kostar verksamheten mer än budgeterat.',
    accuracyNet: (period) => `Prognossäkerhet${period ? ` ${period}` : ''}, netto`,
    accuracyCost: (period) => `Prognossäkerhet${period ? ` ${period}` : ''}, kostnader`,
    accuracyWithin: 'Årets utfall i förhållande till prognosen. Inom målet, högst \u00b1',
    accuracyBeyond: 'Årets utfall i förhållande till prognosen. Utanför målet, högst \u00b1',
  },
  areas: {
    total: 'Verksamheterna tillsammans',
    check: (line) => `${line}: mot resultaträkningen`,
    agrees: 'Stämmer med resultaträkningen.',
    rounding: 'Skillnaden ryms i avrundningen.',
    differs: 'Avviker från resultaträkningen.',
  },
  fund: {
    before: 'Netto före resultatdisposition',
    grant: 'Nämndens anslag',
    grantImplied: 'Anslag (framräknat, står inte i källan)',
    opening: 'Ingående resultatfond',
    closing: 'Utgående resultatfond',
    draw: 'Uttag ur (+) eller avsättning till (\u2212) fonden',
    after: 'Netto efter resultatdisposition',
    costsAfter: 'Kostnader efter resultatöverföringar',
  },
  log: {
    none: 'Kontrollerna har inget att anmärka på.',
    severity: texts.severity,
    where: 'Cell',
    what: 'Iakttagelse',
    ignored: 'Lämnas som den är, skäl',
    noReason: 'Lämnad utan angivet skäl',
    show: 'Gå till',
    finding: texts.finding,
  },
  settings: {
    amount: ['Belopp', 'Avvikelser över beloppet räknas som stora. Samma enhet som fliken.'],
    share: ['Andel', 'Avvikelser över andelen av budgeten räknas som stora.'],
    rule: ['Kommentar krävs över', 'båda: både beloppet och andelen ska överskridas. någon: det ena räcker.'],
    tolerance: [
      'Tolerans',
      'En sämre prognos inom toleransen, eller inom beloppet, föreslås som Uppfylls delvis. Nettot mäts mot de budgeterade kostnaderna.',
    ],
    guide: [
      'Riktvärde',
      'Så stor del av årets budget borde perioden ha förbrukat: 4/12 eller 8/12 vid jämn fördelning. Skriv en egen andel om budgeten är fördelad på annat sätt.',
    ],
    accuracy: [
      'Prognossäkerhet',
      'Så långt från prognosen får årets utfall hamna, åt endera hållet, för att ligga inom målet.',
    ],
    goalTolerance: [
      'Tolerans, indikatorer',
      'Ett värde som inte når målet men ligger inom så stor andel av det föreslås som Uppfylls delvis.',
    ],
    goalPoints: [
      'Tolerans nära 100 %',
      'För mål på 90 till 110 % gäller i stället så här många procentenheter.',
    ],
    rollUp: [
      'Målens bedömning',
      'andel: 90 % helt ger Uppfylls helt och 50 % ger delvis, där delvis räknas som en halv. sämsta: den sämsta avgör. flest: den vanligaste avgör.',
    ],
    mark: ['Decimaltecken', 'Räknas fram; används när belopp i underlaget är text.'],
    both: 'båda',
    either: 'någon',
  },
  keptSection: {
    intro:
      'Det här skrevs på en tidigare version av fliken och har ingen rad längre. Flytta det du behöver och radera resten.',
    roles: {
      budget: 'Budget',
      amendment: 'Budgetförändringar',
      amended: 'Budget efter förändringar',
      outcome: 'Utfall',
      forecast: 'Prognos',
      judgement: 'Egen bedömning',
      comment: 'Kommentar',
      setting: 'Gräns',
      unit: 'Enhet',
      note: 'Anteckning',
    },
  },
  judgementPrompt: ['Egen bedömning', 'Gäller före förslaget. Lämna tom för att följa förslaget.'],
  charts: {
    section: 'Diagram',
    deviation: 'Avvikelse',
    comparison: (shown) =>
      capital(
        listed(
          shown.map((one) => COMPARED[one]),
          'och',
          String,
        ),
      ),
    description: ({ kind, title, lines, worst, best }) =>
      kind === 'deviation'
        ? `Stapeldiagram: avvikelse på ${String(lines)} rader.${worst ? ` Sämst mot budget: ${worst}.` : ''}${best ? ` Bäst: ${best}.` : ''} Beloppen står på raderna ovanför.`
        : `Stapeldiagram: ${title.toLowerCase()} på ${String(lines)} rader. Beloppen står på raderna ovanför.`,
  },
  goals,
  footer: 'Tertialkoll',
};
