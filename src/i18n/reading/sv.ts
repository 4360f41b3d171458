import { unitIn } from './units';
import type { ReadingWords } from './words';

const SCALES = {
  EUR: { 1: 'euro', 1000: '1 000 euro', 1000000: 'miljoner euro' },
  SEK: { 1: 'kr', 1000: 'tkr', 1000000: 'mnkr' },
} as const;

const of = (part: number, all: number) => `${String(part)} av ${String(all)}`;

export const sv: ReadingWords = {
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
  unit: unitIn(SCALES, 'enhet okänd'),
  noTable: 'Ingen tabell hittades.',
  lines: 'Rader',
  columns: 'Kolumner',
  mustHold: 'Samband',
  evidence: {
    shown: {
      1000: 'talformatet visar beloppen i tusental',
      1000000: 'talformatet visar beloppen i miljoner',
    },
    signs: (
      { costs, negativeCosts, revenues, negativeRevenues, revenueLessCosts, costsLessRevenue },
      signs,
    ) => {
      if (signs === 'revenue-negative') return `${of(negativeRevenues, revenues)} intäktsbelopp har minus`;
      if (costs === 0) return 'inga kostnadsbelopp kändes igen';
      if (signs === 'costs-negative' || signs === 'unknown')
        return `${of(negativeCosts, costs)} kostnadsbelopp har minus`;
      const nets = revenueLessCosts + costsLessRevenue;
      const plain = `${of(costs - negativeCosts, costs)} kostnadsbelopp saknar minus`;
      if (nets === 0) return plain;
      return signs === 'costs-positive'
        ? `${plain}, och ${of(revenueLessCosts, nets)} netton är intäkter − kostnader`
        : `${plain}, och ${of(costsLessRevenue, nets)} netton är kostnader − intäkter`;
    },
    column: (holds, all, rule) => `${of(holds, all)} rader ger ${rule}`,
    effect: (total, outcome, budget) => `${total} = effekten på resultatet av ${outcome} mot ${budget}`,
  },
  corrected: 'rättat',
  reasons: 'Vad som talar för det',
  aside: 'Enligt rättelse ingen budgettabell',
  idle: (n) =>
    n === 1
      ? '1 rättelse passar inte längre någon tabell.'
      : `${String(n)} rättelser passar inte längre någon tabell.`,
};
