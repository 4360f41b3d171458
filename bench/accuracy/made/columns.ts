import type { Roll } from '../dice';
import type { DraftColumn } from './draft';
import { chance, one } from './draft';

export type Convention = 'outcome-budget' | 'budget-outcome' | 'result-effect';

/** A column that is worked out of others: the positions of its parts, and how. */
export interface Derived {
  readonly column: number;
  readonly kind: 'amended' | 'deviation';
  readonly parts: readonly [number, number];
}

export interface ColumnPlan {
  readonly columns: readonly DraftColumn[];
  readonly derived: readonly Derived[];
  /** Columns whose amounts are drawn, in which everything adds up of itself. */
  readonly drawn: readonly number[];
  /** The ratio of two columns, in percent, or an amount over the number of inhabitants. */
  readonly ratios: readonly { readonly column: number; readonly of: readonly [number, number] | number }[];
  readonly convention: Convention;
  /** The column of what is booked so far, where a forecast for the full year stands beside it. */
  readonly soFar: number | null;
}

/** What is booked by the end of August, of the full year. */
export const SO_FAR = 2 / 3;

type Role =
  | 'budget'
  | 'amendment'
  | 'amended'
  | 'outcome'
  | 'deviation'
  | 'prior'
  | 'forecast'
  | 'plan'
  | 'share'
  | 'capita';

const WORDS: Readonly<Record<Role, readonly [readonly string[], readonly string[]]>> = {
  budget: [
    [
      'Budget #',
      'BUDGET #',
      'Budget',
      'Årsbudget #',
      'Ursprunglig budget',
      'Kommunbidrag #',
      'Kommun-bidrag #',
    ],
    [
      'Talousarvio #',
      'TA #',
      'Alkuperäinen talousarvio',
      'Budjetti #',
      'TA',
      'TALOUSARVIO #',
      'Talous-arvio #',
    ],
  ],
  amendment: [
    [
      'Budgetförändringar',
      'BUDGET- FÖRÄNDRINGAR',
      'Ändringar',
      'Tilläggsanslag',
      'Förändring',
      'Budget-ändringar',
    ],
    ['Talousarviomuutokset', 'TA-muutokset', 'Muutos', 'Bu-muutos', 'Lisätalousarvio'],
  ],
  amended: [
    [
      'Budget efter förändringar',
      'BUDGET EFTER FÖRÄNDRINGAR',
      'Budget efter ändringar',
      'Budget inkl. ändringar',
      'Ändrad budget',
    ],
    [
      'Talousarvio muutosten jälkeen',
      'TA+muut',
      'TA+M #',
      'Muutettu talousarvio',
      'Budjetti + muutos',
      'Ta + Ta-muutos',
    ],
  ],
  outcome: [
    ['Bokslut #', 'Utfall #', 'Utfall', 'Utfall#', 'Redovisning #', '01.01.-31.12.#', 'BOKSLUT #'],
    ['Toteuma #', 'Toteutuma', 'Tilinpäätös #', 'TP #', 'Toteutunut #', 'Tilinp. #', 'Toteutu-minen #'],
  ],
  deviation: [
    [
      'Avvikelse',
      'Budget-avvikelse',
      'Avvikelse #',
      'Differens',
      'Avvikelse mot budget #',
      'Budgetavvikelse',
      'AVVIKELSE',
    ],
    ['Poikkeama', 'Poikk.', 'Erotus', 'Ero', 'POIKKEAMA', 'Poikkeama #'],
  ],
  prior: [
    ['Bokslut <', 'Utfall <', 'Utfall föregående år', 'Fg år'],
    ['TP <', 'Tilinpäätös <', 'Ed. TP', 'Edellinen vuosi'],
  ],
  forecast: [
    ['Prognos #', 'Helårsprognos', 'Prognos', 'Prognos helår #'],
    ['Ennuste #', 'Toteutumisennuste', 'Ennuste'],
  ],
  plan: [
    ['Plan >', 'Ekonomiplan >', 'Ekonomi-plan >', 'EP >'],
    ['TS >', 'Taloussuunnitelma >', 'Suunnitelma >'],
  ],
  share: [
    ['Utfall-%', 'Utfall %', 'Förbrukning %', 'Avvikelse procent'],
    ['Toteuma %', 'Tot. %', 'Tot-%', 'Käyttö-%'],
  ],
  capita: [
    ['Utfall per invånare', 'kr/inv', 'Utfall €/invånare'],
    ['Toteuma €/asukas', '€/asukas'],
  ],
};

const YEAR = 2023;

export function headerFor(roll: Roll, role: Role, language: 0 | 1, year = YEAR): string {
  return one(roll, WORDS[role][language])
    .replace('#', String(year))
    .replace('<', String(year - 1))
    .replace('>', String(year + 1));
}

/** The columns of a statement or of a list of departments with one measure. */
export function anyColumns(roll: Roll, language: 0 | 1, positive: boolean): ColumnPlan {
  const convention: Convention = positive
    ? one(roll, ['budget-outcome', 'result-effect', 'result-effect'] as const)
    : one(roll, ['outcome-budget', 'outcome-budget', 'outcome-budget', 'budget-outcome'] as const);
  const shape = roll();
  if (shape < 0.3) return years(roll, language, convention);
  return comparison(roll, language, convention, shape);
}

function years(roll: Roll, language: 0 | 1, convention: Convention): ColumnPlan {
  const count = 1 + Math.floor(roll() * 7);
  const bare = chance(roll, 0.25);
  const start = 2022 - Math.floor(count / 2);
  const columns = Array.from({ length: count }, (_, i): DraftColumn => {
    const year = start + i;
    const role = year < YEAR ? 'outcome' : year === YEAR ? 'budget' : 'plan';
    const header = bare
      ? String(year)
      : one(roll, WORDS[role][language]).replace(/[#<]/, String(year)).replace('>', String(year));
    return { group: '', header, kind: 'amount' };
  });
  return { columns, derived: [], drawn: columns.map((_, i) => i), ratios: [], convention, soFar: null };
}

function comparison(roll: Roll, language: 0 | 1, convention: Convention, shape: number): ColumnPlan {
  const roles: Role[] =
    shape < 0.5
      ? ['budget', 'amendment', 'amended', 'outcome', 'deviation']
      : shape < 0.62
        ? ['outcome', 'budget', 'deviation']
        : shape < 0.74
          ? ['budget', 'outcome', 'deviation']
          : shape < 0.84
            ? ['budget', 'forecast', 'deviation']
            : shape < 0.92
              ? ['prior', 'budget', 'outcome', 'deviation']
              : ['outcome', 'budget', 'forecast', 'deviation'];
  if (chance(roll, 0.2)) roles.unshift('prior');
  if (chance(roll, 0.2) && !roles.includes('forecast')) roles.push('plan');
  if (chance(roll, 0.3)) roles.push('share');
  if (chance(roll, 0.12)) roles.push('capita');
  const seen = new Set<Role>();
  const kept = roles.filter((role) => !seen.has(role) && seen.add(role));
  const at = (role: Role) => kept.indexOf(role);
  const derived: Derived[] = [];
  const from = at('forecast') >= 0 ? at('forecast') : at('outcome');
  const to = at('amended') >= 0 ? at('amended') : at('budget');
  if (at('amended') >= 0)
    derived.push({ column: at('amended'), kind: 'amended', parts: [at('budget'), at('amendment')] });
  derived.push({ column: at('deviation'), kind: 'deviation', parts: [from, to] });
  const ratios: { column: number; of: readonly [number, number] | number }[] = [];
  if (at('share') >= 0) ratios.push({ column: at('share'), of: [from, to] });
  if (at('capita') >= 0) ratios.push({ column: at('capita'), of: from });
  return {
    columns: kept.map((role) => ({
      group: '',
      header: headerFor(roll, role, language),
      kind: role === 'share' ? 'percent' : role === 'capita' ? 'capita' : 'amount',
    })),
    derived,
    drawn: kept.flatMap((role, i) => (['amended', 'deviation', 'share', 'capita'].includes(role) ? [] : [i])),
    ratios,
    convention,
    soFar: at('forecast') >= 0 && at('outcome') >= 0 ? at('outcome') : null,
  };
}
