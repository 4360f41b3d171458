/** A line of a chart of lines: a detail, a total of other lines, or a memo line inside the line above. */
export interface ChartLine {
  readonly key: string;
  readonly sv: string;
  readonly fi: string;
  /** 1 for revenue, -1 for cost, 0 where either sign occurs. Totals have none of their own. */
  readonly sign?: 1 | -1 | 0;
  readonly size?: number;
  readonly of?: readonly string[];
  readonly memo?: boolean;
}

export const FINNISH: readonly ChartLine[] = [
  { key: 'TI', sv: 'Verksamhetens intäkter', fi: 'Toimintatuotot', of: ['TI1', 'TI2', 'TI3', 'TI4'] },
  { key: 'TI1', sv: 'Försäljningsintäkter', fi: 'Myyntituotot', sign: 1, size: 5 },
  { key: 'TI2', sv: 'Avgiftsintäkter', fi: 'Maksutuotot', sign: 1, size: 4 },
  { key: 'TI3', sv: 'Understöd och bidrag', fi: 'Tuet ja avustukset', sign: 1, size: 3 },
  { key: 'TI4', sv: 'Övriga verksamhetsintäkter', fi: 'Muut toimintatuotot', sign: 1, size: 4 },
  { key: 'TE', sv: 'Tillverkning för eget bruk', fi: 'Valmistus omaan käyttöön', sign: 1, size: 1 },
  {
    key: 'TK',
    sv: 'Verksamhetens kostnader',
    fi: 'Toimintakulut',
    of: ['TK1', 'TK2', 'TK3', 'TK4', 'TK5'],
  },
  { key: 'TK1', sv: 'Personalkostnader', fi: 'Henkilöstökulut', of: ['TK1a', 'TK1b'] },
  { key: 'TK1a', sv: 'Löner och arvoden', fi: 'Palkat ja palkkiot', sign: -1, size: 30 },
  { key: 'TK1b', sv: 'Lönebikostnader', fi: 'Henkilösivukulut', sign: -1, size: 8 },
  { key: 'TK2', sv: 'Köp av tjänster', fi: 'Palvelujen ostot', sign: -1, size: 35 },
  { key: 'TK2m', sv: 'varav interna köp', fi: 'josta sisäiset ostot', sign: -1, size: 6, memo: true },
  {
    key: 'TK3',
    sv: 'Material, förnödenheter och varor',
    fi: 'Aineet, tarvikkeet ja tavarat',
    sign: -1,
    size: 6,
  },
  { key: 'TK4', sv: 'Understöd', fi: 'Avustukset', sign: -1, size: 5 },
  { key: 'TK5', sv: 'Övriga verksamhetskostnader', fi: 'Muut toimintakulut', sign: -1, size: 3 },
  { key: 'VB', sv: 'Verksamhetsbidrag', fi: 'Toimintakate', of: ['TI', 'TE', 'TK'] },
  { key: 'SK', sv: 'Skatteinkomster', fi: 'Verotulot', sign: 1, size: 50 },
  { key: 'SA', sv: 'Statsandelar', fi: 'Valtionosuudet', sign: 1, size: 20 },
  { key: 'FI1', sv: 'Ränteintäkter', fi: 'Korkotuotot', sign: 1, size: 0.3 },
  { key: 'FI2', sv: 'Övriga finansiella intäkter', fi: 'Muut rahoitustuotot', sign: 1, size: 0.8 },
  { key: 'FI3', sv: 'Räntekostnader', fi: 'Korkokulut', sign: -1, size: 1 },
  { key: 'FI4', sv: 'Övriga finansiella kostnader', fi: 'Muut rahoituskulut', sign: -1, size: 0.1 },
  { key: 'AB', sv: 'Årsbidrag', fi: 'Vuosikate', of: ['VB', 'SK', 'SA', 'FI1', 'FI2', 'FI3', 'FI4'] },
  { key: 'AV', sv: 'Avskrivningar enligt plan', fi: 'Suunnitelman mukaiset poistot', sign: -1, size: 6 },
  { key: 'EX', sv: 'Extraordinära poster', fi: 'Satunnaiset erät', sign: 0, size: 0.5 },
  { key: 'RR', sv: 'Räkenskapsperiodens resultat', fi: 'Tilikauden tulos', of: ['AB', 'AV', 'EX'] },
  { key: 'BD', sv: 'Förändring av avskrivningsdifferens', fi: 'Poistoeron muutos', sign: 0, size: 0.4 },
  {
    key: 'OU',
    sv: 'Räkenskapsperiodens överskott (underskott)',
    fi: 'Tilikauden ylijäämä (alijäämä)',
    of: ['RR', 'BD'],
  },
];

export const SWEDISH: readonly ChartLine[] = [
  { key: 'VI', sv: 'Verksamhetens intäkter', fi: '', sign: 1, size: 15 },
  { key: 'VK', sv: 'Verksamhetens kostnader', fi: '', sign: -1, size: 60 },
  { key: 'AV', sv: 'Avskrivningar', fi: '', sign: -1, size: 4 },
  { key: 'VN', sv: 'Verksamhetens nettokostnader', fi: '', of: ['VI', 'VK', 'AV'] },
  { key: 'SK', sv: 'Skatteintäkter', fi: '', sign: 1, size: 40 },
  { key: 'GS', sv: 'Generella statsbidrag och utjämning', fi: '', sign: 1, size: 15 },
  { key: 'VR', sv: 'Verksamhetens resultat', fi: '', of: ['VN', 'SK', 'GS'] },
  { key: 'FI', sv: 'Finansiella intäkter', fi: '', sign: 1, size: 1 },
  { key: 'FK', sv: 'Finansiella kostnader', fi: '', sign: -1, size: 1 },
  { key: 'RF', sv: 'Resultat efter finansiella poster', fi: '', of: ['VR', 'FI', 'FK'] },
  { key: 'EX', sv: 'Extraordinära poster', fi: '', sign: 0, size: 0.3 },
  { key: 'AR', sv: 'Årets resultat', fi: '', of: ['RF', 'EX'] },
];

export const DEPARTMENTS: readonly (readonly [string, string])[] = [
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
];
