import type { AmountRole, FollowUp, FollowUpLine } from '../../model/follow-up';
import type { SheetPlan } from '../../model/sheet-plan';
import { COLUMNS, SAID_COLUMNS } from './grid';
import { usedByGoals } from './indicators-block';

const WIDTHS: Readonly<Record<(typeof COLUMNS)[number], number | 'amount'>> = {
  label: 40,
  budget: 'amount',
  amendment: 'amount',
  amended: 'amount',
  outcome: 'amount',
  used: 10.5,
  guide: 10.5,
  forecast: 'amount',
  deviation: 'amount',
  deviationShare: 10.5,
  former: 'amount',
  change: 'amount',
  flag: 17,
  judgement: 17,
  reason: 34,
  commentRequired: 13.5,
  comment: 36,
};

/** As wide as the largest figure needs, with its grouping and a mark behind it. */
export function columnsOf(followUp: FollowUp, lines: readonly FollowUpLine[]): SheetPlan['columns'] {
  const { shownDecimals } = followUp;
  const digits = Math.max(
    6,
    ...lines.flatMap((line) =>
      Object.values(line.figures).map(({ amount }) =>
        amount ? String(amount.units).length - amount.decimals + shownDecimals : 0,
      ),
    ),
  );
  const amount = Math.min(18, digits + Math.floor(digits / 3) + 3);
  const empty = emptyColumns(followUp, lines);
  return [
    ...COLUMNS.map((column) => {
      const width = WIDTHS[column];
      return {
        width: width === 'amount' ? Math.max(11.5, amount) : width,
        ...(empty.has(column) ? { hidden: true } : {}),
      };
    }),
    { width: 24, hidden: true },
    { width: 6, hidden: true },
    ...Object.keys(SAID_COLUMNS).map(() => ({ width: 12, hidden: true })),
  ];
}

/** Every tab has the same columns in the same places; those that say nothing on this one are out of sight. */
function emptyColumns(
  { period, former, kept, goals }: FollowUp,
  lines: readonly FollowUpLine[],
): ReadonlySet<(typeof COLUMNS)[number]> {
  const has = (role: AmountRole) =>
    lines.some(({ figures }) => (role === 'amendment' ? figures[role]?.amount : role in figures)) ||
    kept.entries.some((entry) => entry.role === role);
  const changed = has('amendment') || (has('amended') && has('budget'));
  const empty = new Set<(typeof COLUMNS)[number]>();
  if (!former) empty.add('former').add('change');
  if (!has('amendment')) empty.add('amendment');
  if (!changed && (has('budget') || lines.length === 0)) empty.add('amended');
  if (period === 'T3' || lines.length === 0) empty.add('guide');
  if (period === 'T3' && !has('forecast') && !former) empty.add('forecast');
  // What is empty for money may hold something of the goals.
  for (const column of goals ? usedByGoals(goals) : []) empty.delete(column);
  return empty;
}
