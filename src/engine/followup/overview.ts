import type { Amount } from '../model/amount';
import { absolute } from '../model/amount';
import type { CellRef } from '../model/cell';
import { goalSources, keysOf } from './goal-values';
import type { AmountRole, Flag, FollowUp, FollowUpLine } from '../model/follow-up';
import { AMOUNT_ROLES } from '../model/follow-up';
import { columnOf } from './sheet/grid';
import type { PlannedTab } from './sheet/plan';
import type { LineValues } from './values';
import { shareOf } from './values';

/** What a tab says, for a screen: figures, flags and the comments that are missing. */
export interface Overview {
  /** Revenue, costs, net and result, as far as the source has them. */
  readonly summary: readonly OverviewLine[];
  readonly ratios: readonly OverviewRatio[];
  readonly statement: readonly OverviewLine[];
  readonly areas: readonly OverviewArea[];
  /** How many of each are followed up; null where the workbook reports on none. */
  readonly goals: Readonly<Record<'goals' | 'indicators' | 'activities', number>> | null;
  /** The lines that ask for a comment and have none, in the order of the tab. */
  readonly missing: readonly MissingComment[];
}

export interface MissingComment {
  readonly key: string;
  /** The part of the tab that it stands in. */
  readonly section: 'statement' | 'areas' | 'indicators' | 'activities';
  readonly label: string;
  /** The area that the line belongs to, where it does to one. */
  readonly area: string | null;
  readonly deviation: Amount | null;
  readonly deviationShare: number | null;
  /** A cell of the source to show before the tab is made. */
  readonly source: CellRef | null;
  /** Where the comment goes, once the tab is made. */
  readonly commentCell: CellRef;
}

export interface OverviewArea {
  readonly key: string;
  readonly name: string;
  /** Its net last. */
  readonly lines: readonly OverviewLine[];
}

export interface OverviewLine {
  readonly key: string;
  readonly label: string;
  readonly kind: FollowUpLine['kind'];
  /** Revenue positive, costs negative, in the unit of the tab. */
  readonly amounts: Readonly<Record<AmountRole, Amount | null>>;
  /** Shares are numbers: 0.5 is 50 per cent. */
  readonly used: number | null;
  /** Positive is favourable. */
  readonly deviation: Amount | null;
  readonly deviationShare: number | null;
  /** On the follow-up before this one, and how much it has changed since. */
  readonly formerDeviation: Amount | null;
  readonly change: Amount | null;
  /** What the figures propose. */
  readonly flag: Flag;
  /** What a person decided instead, a flag or words of their own. */
  readonly judgement: string | null;
  readonly commentRequired: boolean;
  readonly comment: string | null;
  /** Where its comment goes on the tab, once the tab is made. */
  readonly commentCell: CellRef;
  /** A cell of the source that it is taken from. */
  readonly source: CellRef | null;
}

export interface OverviewRatio {
  readonly kind: 'cost-ratio' | 'cost-ratio-after' | 'net-ratio' | 'cost-accuracy' | 'net-accuracy';
  readonly share: number;
}

export function followUpOverview(followUp: FollowUp, tab: PlannedTab): Overview {
  const { keys, areas, statement } = followUp;
  const { lines, values } = tab;
  const commentCell = (key: string): CellRef => ({
    sheet: tab.plan.name,
    row: tab.places.get(key) ?? 0,
    column: columnOf('comment'),
  });
  const shown = (line: FollowUpLine): OverviewLine => {
    const own = [line, ...line.parts.flatMap((key) => lines.get(key) ?? [])];
    return {
      ...overviewLine(line, followUp, values),
      commentCell: commentCell(line.key),
      source:
        ROLES_TO_SHOW.flatMap((role) => own.flatMap(({ figures }) => figures[role]?.cell ?? []))[0] ?? null,
    };
  };
  const goalCells = goalSources(followUp.goals);
  const activities = new Set(keysOf('activity', followUp.goals?.activities ?? []));
  const areaNames = new Map(
    [...(areas ? [...areas.areas, areas.total] : [])].flatMap((area) =>
      area.lines.map((line) => [line.key, area.name] as const),
    ),
  );
  const summary = [keys.revenue, keys.cost, keys.net, keys.result].flatMap((key) => {
    const line = key === null ? undefined : lines.get(key);
    return line ? [shown(line)] : [];
  });
  return {
    summary,
    ratios: ratiosOf(followUp, values),
    statement: statement.map(shown),
    areas: areas
      ? [...areas.areas, areas.total].map(({ key, name, lines: own }) => ({
          key,
          name,
          lines: own.map(shown),
        }))
      : [],
    goals: followUp.goals && {
      goals: followUp.goals.goals.length,
      indicators: followUp.goals.indicators.length,
      activities: followUp.goals.activities.length,
    },
    missing: tab.needs.map((key) => {
      const line = lines.get(key);
      const told = line ? shown(line) : null;
      return {
        key,
        section: line
          ? areaNames.has(key)
            ? 'areas'
            : 'statement'
          : activities.has(key)
            ? 'activities'
            : 'indicators',
        label: told?.label ?? labelAt(tab, key),
        area: areaNames.get(key) ?? null,
        deviation: told?.deviation ?? null,
        deviationShare: told?.deviationShare ?? null,
        source: told?.source ?? goalCells.get(key) ?? null,
        commentCell: commentCell(key),
      };
    }),
  };
}

function labelAt({ plan, places }: PlannedTab, key: string): string {
  const row = places.get(key);
  return String(
    plan.rows.find((one) => one.row === row)?.cells.find(({ column }) => column === 0)?.value ?? '',
  );
}

function overviewLine(
  line: FollowUpLine,
  { period, settings }: FollowUp,
  values: LineValues,
): Omit<OverviewLine, 'commentCell' | 'source'> {
  const { key, label, kind } = line;
  const amounts = Object.fromEntries(AMOUNT_ROLES.map((role) => [role, values.amount(key, role)])) as Record<
    AmountRole,
    Amount | null
  >;
  const deviation = values.deviation(key, period);
  const judgement = values.typedAt(key, 'judgement');
  const comment = values.typedAt(key, 'comment');
  return {
    key,
    label,
    kind,
    amounts,
    used: shareOf(amounts.outcome, amounts.amended),
    deviation,
    deviationShare: shareOf(deviation, amounts.amended && absolute(amounts.amended)),
    formerDeviation: values.formerDeviation(key),
    change: values.change(key, period),
    flag: values.flag(key, period, settings),
    judgement: judgement ? String(judgement.value) : null,
    commentRequired: values.commentRequired(key, period, settings),
    comment: comment ? String(comment.value) : null,
  };
}

/** The figure that a deviation is asked about first. */
const ROLES_TO_SHOW: readonly AmountRole[] = ['forecast', 'outcome', 'amended', 'budget'];

/** Budget adherence and the accuracy of the forecast, as far as the figures are there. */
export function ratiosOf({ keys, fund, period }: FollowUp, values: LineValues): OverviewRatio[] {
  const ratio = (kind: OverviewRatio['kind'], part: string | null | undefined, whole: string | null) => {
    if (part === null || part === undefined || whole === null) return [];
    const role = period === 'T3' && values.amount(part, 'outcome') ? 'outcome' : 'forecast';
    const own = shareOf(values.amount(part, role), values.amount(whole, 'amended'));
    return own === null ? [] : [{ kind, share: own }];
  };
  const accuracy = (kind: OverviewRatio['kind'], key: string | null) => {
    const gap = key === null || period !== 'T3' ? null : values.accuracy(key);
    return gap === null ? [] : [{ kind, share: gap }];
  };
  return [
    ...ratio('cost-ratio', keys.cost, keys.cost),
    ...ratio('cost-ratio-after', fund?.costsAfter?.key, keys.cost),
    ...ratio('net-ratio', keys.net, keys.net),
    ...accuracy('cost-accuracy', keys.cost),
    ...accuracy('net-accuracy', keys.net),
  ];
}
