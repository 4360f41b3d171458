/** A line of a chart: a detail, a total of others, or a memo line inside the line above it. */
export interface ChartEntry {
  readonly key: string;
  readonly sv: readonly string[];
  readonly fi: readonly string[];
  /** 1 revenue, -1 cost, 0 either. */
  readonly sign?: 1 | -1 | 0;
  readonly size?: number;
  readonly of?: readonly string[];
  readonly memo?: boolean;
}

export const FINNISH: readonly ChartEntry[] = [
  {
    key: 'TI',
    sv: [
      'Verksamhetens intäkter',
      'VERKSAMHETENS INTÄKTER',
      'Verksamhetsintäkter',
      'Verksamhetens intäkter totalt',
    ],
    fi: ['Toimintatuotot', 'TOIMINTATUOTOT', 'Toimintatulot', 'Toimintatuotot yhteensä'],
    of: ['TI1', 'TI2', 'TI3', 'TI4'],
  },
  {
    key: 'TI1',
    sv: ['Försäljningsintäkter', 'Försäljningsinkomster'],
    fi: ['Myyntituotot', 'Myyntitulot'],
    sign: 1,
    size: 5,
  },
  {
    key: 'TI2',
    sv: ['Avgiftsintäkter', 'Avgiftsinkomster'],
    fi: ['Maksutuotot', 'Maksutulot'],
    sign: 1,
    size: 4,
  },
  { key: 'TI3', sv: ['Understöd och bidrag'], fi: ['Tuet ja avustukset'], sign: 1, size: 3 },
  {
    key: 'TI3m',
    sv: ['varav statsbidrag', 'Varav EU-bidrag'],
    fi: ['josta valtionavustukset', 'siitä EU-tuet'],
    sign: 1,
    size: 0.7,
    memo: true,
  },
  {
    key: 'TI4',
    sv: ['Övriga verksamhetsintäkter', 'Övriga intäkter'],
    fi: ['Muut toimintatuotot', 'Muut tuotot'],
    sign: 1,
    size: 4,
  },
  { key: 'TE', sv: ['Tillverkning för eget bruk'], fi: ['Valmistus omaan käyttöön'], sign: 1, size: 1 },
  {
    key: 'TK',
    sv: ['Verksamhetens kostnader', 'VERKSAMHETENS KOSTNADER', 'Verksamhetskostnader'],
    fi: ['Toimintakulut', 'TOIMINTAKULUT', 'Toimintamenot', 'Toimintakulut yhteensä'],
    of: ['TK1', 'TK2', 'TK3', 'TK4', 'TK6', 'TK5'],
  },
  {
    key: 'TK1',
    sv: ['Personalkostnader', 'PERSONALKOSTNADER'],
    fi: ['Henkilöstökulut', 'Henkilöstömenot'],
    sign: -1,
    size: 38,
    of: ['TK1a', 'TK1b'],
  },
  {
    key: 'TK1a',
    sv: ['Löner och arvoden', 'Löner'],
    fi: ['Palkat ja palkkiot', 'Palkat'],
    sign: -1,
    size: 30,
  },
  {
    key: 'TK1b',
    sv: ['Lönebikostnader'],
    fi: ['Henkilösivukulut', 'Henkilösivumenot'],
    sign: -1,
    size: 8,
    of: ['TK1c', 'TK1d'],
  },
  { key: 'TK1c', sv: ['Pensionskostnader'], fi: ['Eläkekulut'], sign: -1, size: 6 },
  { key: 'TK1d', sv: ['Övriga lönebikostnader'], fi: ['Muut henkilösivukulut'], sign: -1, size: 2 },
  {
    key: 'TK2',
    sv: ['Köp av tjänster', 'Köpta tjänster'],
    fi: ['Palvelujen ostot', 'Palveluiden ostot'],
    sign: -1,
    size: 35,
  },
  {
    key: 'TK2m',
    sv: ['varav interna köp', 'varav interna'],
    fi: ['josta sisäiset ostot', 'siitä sisäiset'],
    sign: -1,
    size: 6,
    memo: true,
  },
  {
    key: 'TK3',
    sv: ['Material, förnödenheter och varor', 'Material och varor'],
    fi: ['Aineet, tarvikkeet ja tavarat', 'Aineet ja tarvikkeet'],
    sign: -1,
    size: 6,
  },
  { key: 'TK4', sv: ['Understöd'], fi: ['Avustukset'], sign: -1, size: 5 },
  { key: 'TK6', sv: ['Hyror', 'Hyreskostnader'], fi: ['Vuokrakulut', 'Vuokrat'], sign: -1, size: 7 },
  {
    key: 'TK5',
    sv: ['Övriga verksamhetskostnader', 'Övriga kostnader'],
    fi: ['Muut toimintakulut', 'Muut kulut'],
    sign: -1,
    size: 3,
  },
  {
    key: 'VB',
    sv: [
      'Verksamhetsbidrag',
      'VERKSAMHETSBIDRAG',
      '= Verksamhetsbidrag (+ eller -)',
      'Verksamhetsbidrag (+/-)',
    ],
    fi: ['Toimintakate', 'TOIMINTAKATE', 'Toimintakate (sitova)', 'TOIMINTAKATE/JÄÄMÄ'],
    of: ['TI', 'TE', 'TK'],
  },
  { key: 'SK', sv: ['Skatteinkomster'], fi: ['Verotulot'], sign: 1, size: 50 },
  { key: 'SA', sv: ['Statsandelar'], fi: ['Valtionosuudet'], sign: 1, size: 20 },
  {
    key: 'FN',
    sv: ['Finansiella intäkter och kostnader', 'Finansiella inkomster och utgifter'],
    fi: ['Rahoitustuotot ja -kulut', 'Rahoitustulot ja -menot'],
    sign: 0,
    size: 1,
    of: ['FI1', 'FI2', 'FI3', 'FI4'],
  },
  {
    key: 'FI1',
    sv: ['Ränteintäkter', 'Ränteinkomster'],
    fi: ['Korkotuotot', 'Korkotulot'],
    sign: 1,
    size: 0.3,
  },
  {
    key: 'FI2',
    sv: ['Övriga finansiella intäkter'],
    fi: ['Muut rahoitustuotot', 'Muut rahoitustulot'],
    sign: 1,
    size: 0.8,
  },
  {
    key: 'FI3',
    sv: ['Räntekostnader', 'Ränteutgifter'],
    fi: ['Korkokulut', 'Korkomenot'],
    sign: -1,
    size: 1,
  },
  { key: 'FI4', sv: ['Övriga finansiella kostnader'], fi: ['Muut rahoituskulut'], sign: -1, size: 0.1 },
  {
    key: 'AB',
    sv: ['Årsbidrag', 'ÅRSBIDRAG', '= Årsbidrag (+ eller -)'],
    fi: ['Vuosikate', 'VUOSIKATE'],
    of: ['VB', 'SK', 'SA', 'FN'],
  },
  {
    key: 'AV',
    sv: ['Avskrivningar enligt plan', 'Avskrivningar och nedskrivningar', 'Avskrivningar'],
    fi: ['Suunnitelman mukaiset poistot', 'Poistot ja arvonalentumiset', 'Suunn. mukaiset poistot'],
    sign: -1,
    size: 6,
  },
  {
    key: 'EX',
    sv: ['Extraordinära poster'],
    fi: ['Satunnaiset erät', 'Satunnaiset tuotot ja kulut'],
    sign: 0,
    size: 0.5,
  },
  {
    key: 'RR',
    sv: ['Räkenskapsperiodens resultat', 'RÄKENSKAPSPERIODENS RESULTAT'],
    fi: ['Tilikauden tulos', 'TILIKAUDEN TULOS'],
    of: ['AB', 'AV', 'EX'],
  },
  {
    key: 'BD',
    sv: ['Förändring av avskrivningsdifferens', 'Ökning (-) eller minskning (+) av fonder'],
    fi: ['Poistoeron muutos', 'Rahastojen lisäys (-) tai vähennys (+)'],
    sign: 0,
    size: 0.4,
  },
  {
    key: 'OU',
    sv: ['Räkenskapsperiodens överskott (underskott)', 'ÖVERSKOTT/UNDERSKOTT (-)'],
    fi: ['Tilikauden ylijäämä (alijäämä)', 'TILIKAUDEN YLI-/ALIJÄÄMÄ'],
    of: ['RR', 'BD'],
  },
];

/** What stands under the margin in the accounts of a Finnish department; nothing of it is summed. */
export const DEPARTMENT_TAIL: readonly ChartEntry[] = [
  {
    key: 'T1',
    sv: ['Avskrivningar och nedskrivningar'],
    fi: ['Poistot ja arvonalentumiset'],
    sign: -1,
    size: 4,
  },
  {
    key: 'T2',
    sv: ['Interna poster netto', 'Interna poster'],
    fi: ['Sisäiset erät, netto'],
    sign: 0,
    size: 3,
  },
  {
    key: 'T3',
    sv: ['Kalkylmässiga poster netto', 'Kalkylmässiga poster'],
    fi: ['Laskennalliset erät, netto'],
    sign: 0,
    size: 3,
  },
];

export const SWEDISH: readonly ChartEntry[] = [
  {
    key: 'VI',
    sv: ['Verksamhetens intäkter', 'VERKSAMHETENS INTÄKTER', 'Verksamhetens intäkter'],
    fi: [],
    sign: 1,
    size: 15,
  },
  {
    key: 'JI',
    sv: ['Jämförelsestörande intäkter', 'Jämförelsestörande intäktsposter'],
    fi: [],
    sign: 1,
    size: 1,
  },
  { key: 'VK', sv: ['Verksamhetens kostnader', 'VERKSAMHETENS KOSTNADER'], fi: [], sign: -1, size: 60 },
  { key: 'JK', sv: ['Jämförelsestörande kostnader'], fi: [], sign: -1, size: 1 },
  {
    key: 'AV',
    sv: ['Avskrivningar', 'Av- och nedskrivningar', 'Avskrivningar och nedskrivningar'],
    fi: [],
    sign: -1,
    size: 4,
  },
  {
    key: 'VN',
    sv: ['Verksamhetens nettokostnader', 'VERKSAMHETENS NETTOKOSTNADER', 'Verksamhetens nettokostnad'],
    fi: [],
    of: ['VI', 'JI', 'VK', 'JK', 'AV'],
  },
  { key: 'SK', sv: ['Skatteintäkter'], fi: [], sign: 1, size: 40 },
  {
    key: 'GS',
    sv: ['Generella statsbidrag och utjämning', 'Generella statsbidrag och utjämningsbidrag'],
    fi: [],
    sign: 1,
    size: 15,
  },
  { key: 'AU', sv: ['Avgifter i utjämningssystemen'], fi: [], sign: -1, size: 2 },
  {
    key: 'VR',
    sv: ['Verksamhetens resultat', 'VERKSAMHETENS RESULTAT'],
    fi: [],
    of: ['VN', 'SK', 'GS', 'AU'],
  },
  { key: 'FI', sv: ['Finansiella intäkter'], fi: [], sign: 1, size: 1 },
  { key: 'FK', sv: ['Finansiella kostnader'], fi: [], sign: -1, size: 1 },
  {
    key: 'RF',
    sv: ['Resultat efter finansiella poster', 'Resultat efter skatteintäkter och finansnetto'],
    fi: [],
    of: ['VR', 'FI', 'FK'],
  },
  { key: 'EX', sv: ['Extraordinära poster', 'Extraordinära poster (netto)'], fi: [], sign: 0, size: 0.3 },
  {
    key: 'AR',
    sv: ['Årets resultat', 'ÅRETS RESULTAT', 'Årets resultat enligt resultaträkningen'],
    fi: [],
    of: ['RF', 'EX'],
  },
];

export const AREAS: readonly (readonly [string, string])[] = [
  ['Kommunstyrelsen', 'Kaupunginhallitus'],
  ['Barn- och utbildningsnämnden', 'Sivistyslautakunta'],
  ['Socialnämnden', 'Sosiaalilautakunta'],
  ['Tekniska nämnden', 'Tekninen lautakunta'],
  ['Kultur- och fritidsnämnden', 'Kulttuurilautakunta'],
  ['Miljönämnden', 'Ympäristölautakunta'],
  ['Byggnadsnämnden', 'Rakennuslautakunta'],
  ['Räddningsnämnden', 'Pelastuslautakunta'],
  ['Revisionen', 'Tarkastuslautakunta'],
  ['Överförmyndaren', 'Edunvalvonta'],
  ['Valnämnden', 'Keskusvaalilautakunta'],
  ['Servicenämnden', 'Palvelulautakunta'],
  ['Stadskanslicentralen', 'Kaupunginkanslia'],
  ['Ekonomienheten', 'Talousyksikkö'],
  ['Personalenheten', 'Henkilöstöyksikkö'],
  ['Måltidsservice', 'Ruokapalvelut'],
];
