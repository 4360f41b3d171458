import type { ColumnAt, ValueRole } from '../../model/goals';
import { joinPieces, plainWords, yearIn } from '../words/words';

/** What the columns of a table of indicators, activities or goals hold. */
export type WordRole =
  | 'name'
  | 'goal'
  | 'period'
  | 'unit'
  | 'start'
  | 'end'
  | 'deviation'
  | 'state'
  | 'responsible'
  | 'analysis'
  | 'text';
export type Role = ValueRole | WordRole;

export type Header = ReadonlyMap<Role, ColumnAt>;

type Rules = readonly (readonly [Role, RegExp])[];

const EVERYWHERE: Rules = [
  ['analysis', /^analys|kommentar|kommentti|analyysi|selite|perustelu|^comment|^analysis/],
  ['responsible', /ansvarig|vastuu|responsible/],
];

const INDICATORS: Rules = [
  ['name', /indikator|nyckeltal|mittari|tunnusluku|^indicator|^mått\b/],
  ['period', /periodicitet|^(?:mät)?period$|^mätning|seurantaväli|^kausi$|frequency/],
  ['women', /kvinn|flick|nais|tyt[ötä]|women|girls|female/],
  ['men', /\bmän\b|^män|pojk|mieh|poj[ai]t|\bmen\b|boys|\bmale/],
  ['unit', /^(?:enhet|mätenhet|yksikkö|mittayksikkö|unit)$/],
  ['state', /^status|^bedömning|måluppfyllelse|måluppfyllnad|^tila$|^arvio|^assessment/],
  ['councilTarget', /(?:kf|fullmäktige)\S*\s+(?:års)?mål|fullmäktiges|valtuuston tavoite|council/],
  ['target', /årsmål|målvärde|måltal|målnivå|^mål\b|^målet\b|riktvärde|tavoite|target|^goal/],
  ['forecast', /prognos|ennuste|forecast/],
  ['prior', /\bvb\b|föregående|förra året|\bf\.?å\.?\b|edelli|ed\. ?vuosi|previous|last year|prior/],
  [
    'outcome',
    /utfall|resultat|toteum|toteutu|tulos|outcome|actual|bokslut|tilinpäätös|^värde|^(?:19|20)\d\d$/,
  ],
];

const ACTIVITIES: Rules = [
  ['name', /aktivitet|åtgärd|toimenpide|^activit|uppdrag|tehtävä/],
  ['start', /start|påbörj|aloit|alku|alkaa|begin/],
  ['end', /slut|klar|färdig|senast|deadline|päätty|päättym|valmis|määräaika|^end|end date|due/],
  ['deviation', /avvik|poikkeama|deviation/],
  ['state', /^status|^läge|^bedömning|^tila(?:nne)?$|^state|progress/],
];

const GOALS: Rules = [
  [
    'state',
    /^status|^bedömning|måluppfyllelse|måluppfyllnad|^uppfyllelse|^arvio|^tila$|^toteutuminen$|^assessment/,
  ],
  ['outcome', /utfall|toteum|resultat|^outcome/],
  ['text', /åtgärdsplan|tillvägagångssätt|toimenpi|keinot|^plan/],
  ['name', /mål|tavoite|goal/],
];

/**
 * The roles of a table's columns. A role is given once: of several years the latest is the outcome and the one before
 * it last year's, of several goals the first is the name.
 */
export function headerOf(kind: 'indicators' | 'activities' | 'goals', cells: readonly ColumnAt[]): Header {
  const rules = [
    ...(kind === 'indicators' ? INDICATORS : kind === 'activities' ? ACTIVITIES : GOALS),
    ...EVERYWHERE,
  ];
  const roles = new Map<Role, ColumnAt>();
  const several = new Map<Role, ColumnAt[]>();
  const roleOf = (cell: ColumnAt) => rules.find(([, pattern]) => pattern.test(headerWords(cell.header)))?.[0];
  const named = cells.findIndex((cell) => roleOf(cell) === 'name');
  cells.forEach((cell, i) => {
    if (NUMBERING.test(headerWords(cell.header))) return;
    // What stands before the name is what it belongs to.
    const role = kind !== 'goals' && i < named ? 'goal' : roleOf(cell);
    if (role) several.set(role, [...(several.get(role) ?? []), cell]);
  });
  for (const [role, found] of several) {
    const [first] = found;
    if (first) roles.set(role, first);
  }
  if (kind === 'indicators') years(roles, several);
  if (!roles.has('name') && cells[0]) roles.set('name', cells[0]);
  return roles;
}

function years(roles: Map<Role, ColumnAt>, several: ReadonlyMap<Role, readonly ColumnAt[]>): void {
  const outcomes = [...(several.get('outcome') ?? [])];
  if (outcomes.length < 2) return;
  const byYear = outcomes
    .map((cell) => ({ cell, year: yearIn(cell.header) }))
    .filter((one): one is { cell: ColumnAt; year: number } => one.year !== null)
    .sort((a, b) => b.year - a.year);
  const [latest] = byYear;
  // `Utfall` beside `Utfall 2022` is the one that is reported.
  const bare = outcomes.find((cell) => yearIn(cell.header) === null);
  const outcome = bare ?? latest?.cell;
  const before = byYear.find(
    (one) => one.cell !== outcome && (bare !== undefined || one.year < (latest?.year ?? 0)),
  );
  if (outcome) roles.set('outcome', outcome);
  if (before && !roles.has('prior')) roles.set('prior', before.cell);
  const year = outcome ? yearIn(outcome.header) : null;
  const target = (several.get('target') ?? []).find((cell) => year !== null && yearIn(cell.header) === year);
  if (target) roles.set('target', target);
}

const NUMBERING = /^(?:nr|nro|no|id|kod|koodi|#)\.?$/;

export function headerWords(text: string): string {
  return plainWords(joinPieces([text])).replace(/\s*\/\s*/g, '/');
}
