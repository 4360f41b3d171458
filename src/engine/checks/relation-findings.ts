import { equal, negate, subtract } from '../model/amount';
import type { CellRef } from '../model/cell';
import { sameCell } from '../model/cell';
import type { Candidate, FindingMessage, Repair, Severity } from '../model/finding';
import type { RelationKind } from '../model/table';
import { formulaAt } from '../model/snapshot';
import { lineAt } from '../model/table';
import type { Contradiction } from '../repair/explain';
import type { Explanation } from '../repair/explanation';
import type { Equation } from '../repair/equation';
import { isSound } from '../repair/equation';
import type { Reading } from '../reading/read';
import { arithmeticOf, othersOf } from './arithmetic';
import type { CheckFinding, CheckInput } from './contract';
import { causeOf } from './cause';
import { formulaFor } from './formula-for';
import { placeOf, tableOf } from './places';

/** Which relation leads when several are broken by one cell: the one that a controller would look at first. */
const LEADS: readonly RelationKind[] = [
  'sum',
  'net',
  'amended',
  'deviation',
  'consolidation',
  'share',
  'other',
];

/** The findings about relations of some kinds: one for each guilty cell, and what rounding explains. */
export function* relationFindings(
  input: CheckInput,
  kinds: readonly RelationKind[],
): Generator<CheckFinding> {
  for (const contradiction of input.contradictions) {
    const lead = leadOf(contradiction);
    if (!lead || !kinds.includes(lead.relation.kind) || isMissing(contradiction)) continue;
    yield contradictionFinding(input.reading, contradiction, lead);
  }
  for (const equation of input.system.equations) {
    if (
      equation.state !== 'holds' ||
      equation.residual.units === 0n ||
      !kinds.includes(equation.relation.kind)
    )
      continue;
    yield roundingFinding(input.reading, equation);
  }
}

/** A blank cell that the other figures fill in one way only. */
export function isMissing({ explanations }: Contradiction): boolean {
  return explanations.length === 1 && explanations[0]?.unknown.figure === null;
}

/** A deviation or an amended budget is first of all what its own row says; any other figure is part of its sum. */
export function leadOf({ equations, explanations }: Contradiction): Equation | undefined {
  const guilty = explanations.length === 1 ? explanations[0]?.unknown.key : undefined;
  const rank = (equation: Equation) =>
    (equation.relation.kind === 'deviation' || equation.relation.kind === 'amended') &&
    equation.cells[0]?.key === guilty
      ? -1
      : LEADS.indexOf(equation.relation.kind);
  return [...equations].sort((a, b) => rank(a) - rank(b))[0];
}

export function contradictionFinding(
  reading: Reading,
  contradiction: Contradiction,
  lead: Equation,
): CheckFinding {
  const { equations, explanations } = contradiction;
  const [only] = explanations;
  const proved = explanations.length === 1 && only ? only : null;
  const cell = proved ? proved.unknown.cell : lead.relation.total;
  const arithmetic = arithmeticOf(reading, lead, cell);
  const others = othersOf(reading, equations, lead, proved);
  const place = placeOf(reading, cell);
  const message: FindingMessage = !proved
    ? { key: 'relation-broken', ...place, relation: lead.relation.kind, arithmetic, others }
    : proved.unknown.figure === null
      ? {
          key: 'figure-missing',
          ...place,
          value: proved.value,
          mends: proved.mends.length,
          percent: percentOf(reading, proved),
          arithmetic,
          others,
        }
      : {
          key: 'figure-proved',
          ...place,
          relation: lead.relation.kind,
          slip: causeOf(tableOf(reading, cell), proved),
          value: proved.value,
          mends: proved.mends.length,
          percent: percentOf(reading, proved),
          arithmetic,
          others,
        };
  const stated = proved ? (proved.unknown.figure?.amount ?? null) : arithmetic.stated;
  const expected = proved ? proved.value : arithmetic.sum;
  const severity = mayGoTheOtherWay(reading, contradiction, proved)
    ? 'warning'
    : severityOf(contradiction, proved);
  return {
    severity,
    table: tableOf(reading, cell)?.table.id ?? null,
    cell,
    related: [...relatedTo(cell, equations), ...(proved?.percents ?? [])],
    stated,
    expected,
    difference: stated ? subtract(stated, expected) : null,
    repair: proved && severity !== 'info' ? repairOf(reading, proved) : null,
    candidates: proved ? [] : explanations.map(candidateOf),
    message,
  };
}

/**
 * An error must be provable: the relation is named by words or roles, or holds often enough elsewhere that it cannot
 * be chance. Everything thinner is a warning.
 */
function severityOf({ equations }: Contradiction, proved: Explanation | null): Severity {
  const sound = equations.filter(isSound);
  if (sound.length === 0) return 'warning';
  // A figure that only one sum asks for may be left out on purpose.
  if (equations.length === 1 && equations[0]?.state === 'incomplete') return 'warning';
  if (proved)
    return equations.length > 1 || proved.keeps > 0 || (sound[0]?.footing.holds ?? 0) > 0
      ? 'error'
      : 'warning';
  return sound.some((equation) => equation.footing.holds > 0 || equation.relation.kind !== 'sum')
    ? 'error'
    : 'warning';
}

/**
 * Where costs and revenue are both printed without a minus, deviations may be effects on the net. One that is exactly
 * turned, of a line of no known side or the only one of its side, is no sure error while its own row alone speaks against it.
 */
function mayGoTheOtherWay(
  reading: Reading,
  { equations }: Contradiction,
  proved: Explanation | null,
): boolean {
  const [only] = equations;
  if (proved || equations.length > 1 || only?.relation.kind !== 'deviation') return false;
  const { stated, sum } = arithmeticOf(reading, only);
  const read = tableOf(reading, only.relation.total);
  const line = lineAt(read?.lines ?? [], only.relation.total.row);
  if (!read || !line) return false;
  const { side } = line;
  const isOpen = side === null || !read.lines.some((one) => one !== line && one.side === side);
  return isOpen && !SIGNED.has(read.table.signConvention) && equal(stated, negate(sum));
}

const SIGNED: ReadonlySet<string> = new Set(['costs-negative', 'revenue-negative']);

function percentOf(reading: Reading, { percents: [first] }: Explanation): string | null {
  return first ? placeOf(reading, first).column : null;
}

function candidateOf({ unknown, value, range }: Explanation): Candidate {
  return { cell: unknown.cell, value, range: [range.low, range.high] };
}

function repairOf(reading: Reading, proved: Explanation): Repair {
  const { cell, key } = proved.unknown;
  const sheet = tableOf(reading, cell)?.sheet;
  const mended = proved.mends.find(({ cells }) => cells[0]?.key === key);
  const isFormula = sheet && formulaAt(sheet, cell.row, cell.column) !== null;
  return {
    ...candidateOf(proved),
    certainty: 'unique',
    ...(isFormula && mended && { formula: formulaFor(mended.relation) }),
  };
}

function roundingFinding(reading: Reading, equation: Equation): CheckFinding {
  const arithmetic = arithmeticOf(reading, equation);
  const cell = equation.relation.total;
  return {
    severity: 'info',
    table: tableOf(reading, cell)?.table.id ?? null,
    cell,
    related: equation.relation.parts,
    stated: arithmetic.stated,
    expected: arithmetic.sum,
    difference: arithmetic.difference,
    repair: null,
    candidates: [],
    message: { key: 'rounded', ...placeOf(reading, cell), relation: equation.relation.kind, arithmetic },
  };
}

function relatedTo(cell: CellRef, equations: readonly Equation[]): CellRef[] {
  const seen = new Map<string, CellRef>();
  for (const equation of equations) {
    for (const one of equation.cells) {
      if (one.figure === null || sameCell(one.cell, cell)) continue;
      seen.set(`${one.cell.sheet}!${String(one.cell.row)}:${String(one.cell.column)}`, one.cell);
    }
  }
  return [...seen.values()];
}
