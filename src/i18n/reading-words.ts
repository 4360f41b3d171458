import type {
  ColumnRole,
  DeviationConvention,
  LineRole,
  RelationKind,
  SignConvention,
  TableKind,
  Unit,
} from '../engine/model/table';
import type { Language } from './texts';

/** The words with which a reading is told: what a table is, what its columns and lines are, what must hold. */
export interface ReadingWords {
  readonly kinds: Readonly<Record<TableKind, string>>;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly lineRoles: Readonly<Record<LineRole, string>>;
  readonly signs: Readonly<Record<SignConvention, string>>;
  readonly deviations: Readonly<Record<DeviationConvention, string>>;
  readonly relations: Readonly<Record<RelationKind, string>>;
  readonly verdicts: Readonly<Record<'exact' | 'rounding' | 'broken' | 'incomplete', string>>;
  readonly unit: (unit: Unit) => string;
  readonly noTable: string;
  readonly lines: string;
  readonly columns: string;
  readonly mustHold: string;
}

const SCALES = {
  sv: {
    EUR: { 1: 'euro', 1000: '1 000 euro', 1000000: 'miljoner euro' },
    SEK: { 1: 'kr', 1000: 'tkr', 1000000: 'mnkr' },
  },
  fi: {
    EUR: { 1: 'euroa', 1000: '1 000 euroa', 1000000: 'milj. euroa' },
    SEK: { 1: 'kruunua', 1000: '1 000 kruunua', 1000000: 'milj. kruunua' },
  },
  en: {
    EUR: { 1: 'euro', 1000: '1,000 euro', 1000000: 'million euro' },
    SEK: { 1: 'SEK', 1000: 'SEK 1,000', 1000000: 'SEK million' },
  },
} as const;

const unitIn = (language: Language, unknown: string) => (unit: Unit) =>
  unit.currency ? SCALES[language][unit.currency][unit.scale] : unknown;

export const READING_WORDS: Readonly<Record<Language, ReadingWords>> = {
  sv: {
    kinds: {
      statement: 'resultaträkning',
      departments: 'tabell per område',
      forecast: 'prognostabell',
      indicators: 'indikatorer',
      goals: 'mål',
      activities: 'aktiviteter',
      other: 'annan tabell',
    },
    roles: {
      budget: 'budget',
      amendment: 'budgetförändring',
      amended: 'budget efter förändringar',
      outcome: 'utfall',
      forecast: 'prognos',
      deviation: 'avvikelse',
      prior: 'tidigare år',
      plan: 'ekonomiplan',
      share: 'andel',
      note: 'not',
      label: 'benämning',
      text: 'text',
      other: 'övrigt',
    },
    lineRoles: { detail: '', total: 'summa', memo: 'varav', heading: 'rubrik' },
    signs: {
      'costs-negative': 'kostnader med minus',
      'costs-positive': 'kostnader utan minus, netto = intäkter − kostnader',
      'net-cost': 'kostnader utan minus, netto = kostnader − intäkter',
      'revenue-negative': 'intäkter med minus',
      unknown: 'teckenregeln går inte att avgöra',
    },
    deviations: {
      'outcome-budget': 'avvikelse = utfall − budget',
      'budget-outcome': 'avvikelse = budget − utfall',
      'result-effect': 'avvikelse = effekt på resultatet',
      none: 'ingen avvikelsekolumn',
      unknown: 'avvikelsens räkneregel går inte att avgöra',
    },
    relations: {
      sum: 'summa',
      net: 'netto',
      deviation: 'avvikelse',
      amended: 'budget efter förändringar',
      consolidation: 'mellan tabeller',
      share: 'andel',
      other: 'samband',
    },
    verdicts: {
      exact: 'stämmer',
      rounding: 'stämmer inom avrundningen',
      broken: 'stämmer inte',
      incomplete: 'ofullständigt',
    },
    unit: unitIn('sv', 'enhet okänd'),
    noTable: 'Ingen tabell hittades.',
    lines: 'Rader',
    columns: 'Kolumner',
    mustHold: 'Samband',
  },
  fi: {
    kinds: {
      statement: 'tuloslaskelma',
      departments: 'taulukko yksiköittäin',
      forecast: 'ennustetaulukko',
      indicators: 'mittarit',
      goals: 'tavoitteet',
      activities: 'toimenpiteet',
      other: 'muu taulukko',
    },
    roles: {
      budget: 'talousarvio',
      amendment: 'talousarviomuutos',
      amended: 'talousarvio muutosten jälkeen',
      outcome: 'toteuma',
      forecast: 'ennuste',
      deviation: 'poikkeama',
      prior: 'aiempi vuosi',
      plan: 'taloussuunnitelma',
      share: 'osuus',
      note: 'liite',
      label: 'selite',
      text: 'teksti',
      other: 'muu',
    },
    lineRoles: { detail: '', total: 'summa', memo: 'siitä', heading: 'otsikko' },
    signs: {
      'costs-negative': 'kulut miinusmerkkisinä',
      'costs-positive': 'kulut ilman miinusta, netto = tuotot − kulut',
      'net-cost': 'kulut ilman miinusta, netto = kulut − tuotot',
      'revenue-negative': 'tuotot miinusmerkkisinä',
      unknown: 'etumerkkisääntöä ei voi päätellä',
    },
    deviations: {
      'outcome-budget': 'poikkeama = toteuma − talousarvio',
      'budget-outcome': 'poikkeama = talousarvio − toteuma',
      'result-effect': 'poikkeama = vaikutus tulokseen',
      none: 'ei poikkeamasaraketta',
      unknown: 'poikkeaman laskutapaa ei voi päätellä',
    },
    relations: {
      sum: 'summa',
      net: 'netto',
      deviation: 'poikkeama',
      amended: 'muutettu talousarvio',
      consolidation: 'taulukoiden välillä',
      share: 'osuus',
      other: 'yhteys',
    },
    verdicts: {
      exact: 'täsmää',
      rounding: 'täsmää pyöristyksen rajoissa',
      broken: 'ei täsmää',
      incomplete: 'puutteellinen',
    },
    unit: unitIn('fi', 'yksikkö tuntematon'),
    noTable: 'Taulukkoa ei löytynyt.',
    lines: 'Rivit',
    columns: 'Sarakkeet',
    mustHold: 'Yhteydet',
  },
  en: {
    kinds: {
      statement: 'income statement',
      departments: 'table by area',
      forecast: 'forecast table',
      indicators: 'indicators',
      goals: 'goals',
      activities: 'activities',
      other: 'other table',
    },
    roles: {
      budget: 'budget',
      amendment: 'amendment',
      amended: 'amended budget',
      outcome: 'outcome',
      forecast: 'forecast',
      deviation: 'deviation',
      prior: 'earlier year',
      plan: 'plan',
      share: 'share',
      note: 'note',
      label: 'label',
      text: 'text',
      other: 'other',
    },
    lineRoles: { detail: '', total: 'total', memo: 'of which', heading: 'heading' },
    signs: {
      'costs-negative': 'costs with a minus',
      'costs-positive': 'costs without a minus, net = revenue - costs',
      'net-cost': 'costs without a minus, net = costs - revenue',
      'revenue-negative': 'revenue with a minus',
      unknown: 'the sign rule cannot be told',
    },
    deviations: {
      'outcome-budget': 'deviation = outcome - budget',
      'budget-outcome': 'deviation = budget - outcome',
      'result-effect': 'deviation = effect on the result',
      none: 'no deviation column',
      unknown: 'the rule of the deviation cannot be told',
    },
    relations: {
      sum: 'sum',
      net: 'net',
      deviation: 'deviation',
      amended: 'amended budget',
      consolidation: 'between tables',
      share: 'share',
      other: 'relation',
    },
    verdicts: {
      exact: 'holds',
      rounding: 'holds within rounding',
      broken: 'does not hold',
      incomplete: 'incomplete',
    },
    unit: unitIn('en', 'unit unknown'),
    noTable: 'No table was found.',
    lines: 'Lines',
    columns: 'Columns',
    mustHold: 'Relations',
  },
};
