import type { Judged } from '../checks/run';
import type {
  FollowUp,
  FollowUpChoices,
  FollowUpLine,
  FollowUpRefusal,
  Kept,
  KeptEntry,
} from '../model/follow-up';
import type { Day } from '../model/goals';
import type { FollowUpWords } from '../model/follow-up-words';
import { AMOUNT_ROLES } from '../model/follow-up';
import type { WorkbookSnapshot } from '../model/snapshot';
import { monthsOf } from '../reading/columns/columns';
import { lastDayOf } from '../reading/goals/days';
import { areNetCosts } from './area-rows';
import { areasOf } from './areas';
import type { Chosen } from './choose';
import { outcomesOf, tablesOf } from './choose';
import { withDifferences } from './differences';
import type { EarlierTab } from './earlier-tabs';
import { earlierTabs } from './earlier-tabs';
import { formerOf } from './former';
import { fundOf } from './fund';
import { reportedGoals } from './goal-values';
import { chooseSources } from './goals-alone';
import { keptFrom } from './keep';
import { MONTHS_OF } from './periods';
import { nameOfTable } from './rivals';
import { settingsOf } from './settings';
import type { Taking } from './source-figures';
import { cellKey, columnFor } from './source-figures';
import { sourcesOf } from './sources';
import { findingKey } from './sheet/log';
import { costLine, revenueLine, statementLines, wholeLine } from './statement';
import { unitName } from './unit-name';
import { precision, unitOf } from './units';

/** Findings that the user has set aside in the pane, by id, with the reason. */
export type SetAside = ReadonlyMap<string, string>;

/** From what was understood of a workbook to what its follow-up says. */
export function followUpOf(
  workbook: WorkbookSnapshot,
  { reading, findings, checks }: Judged,
  words: FollowUpWords,
  choices: FollowUpChoices,
  setAside: SetAside,
): FollowUp | FollowUpRefusal {
  const chosen = chooseSources(reading, choices);
  if (typeof chosen === 'string') return chosen;
  const main = tablesOf(chosen)[0] ?? null;
  const earlier = earlierTabs(workbook, chosen.period, chosen.year);
  const unit = unitOf(chosen, main, choices, earlier);
  if (unit === null) return 'other-currency';
  const shown = findings.filter((finding) => finding.severity !== 'info');
  const taking: Taking = {
    year: chosen.year,
    period: chosen.period,
    scale: unit.scale,
    findings,
    doubted: new Set(shown.map(({ cell }) => cellKey(cell))),
  };
  const printed = chosen.statement ? statementLines(chosen.statement, 'line:', taking) : [];
  const areaWords = {
    revenue: words.summary.revenue,
    cost: words.summary.cost,
    net: words.summary.net,
    total: words.areas.total,
  };
  const plain = areasOf(chosen, printed, areaWords, taking);
  const precise = precision(
    chosen,
    [...printed, ...(plain?.areas.flatMap((area) => area.lines) ?? [])],
    unit.scale,
  );
  const summed = (all: readonly FollowUpLine[]) => withDifferences(all, words, precise.decimals);
  const statement = summed(printed);
  const areas = plain && {
    ...plain,
    areas: plain.areas.map((area) => ({ ...area, lines: summed(area.lines) })),
  };
  // A plan that has a budget is followed up by its budget alone.
  const goals = main ? reportedGoals(reading.goals) : reading.goals;
  const sources = sourcesOf(chosen, goals);
  const oneOfMany = chosen.areaTables.length > 1 && !chosen.statement;
  const suggestedName = unitName(workbook, sources[0], oneOfMany);
  const keptOn = (tab: EarlierTab | null): Kept => (tab ? keptFrom(tab, words, unit.scale) : { entries: [] });
  const kept = withSetAside(keptOn(earlier.same), setAside, words);
  const keptBefore = keptOn(earlier.former);
  const named = [...kept.entries, ...keptBefore.entries].find((entry) => entry.role === 'unit')?.value;
  const lines = [...statement, ...(areas?.areas.flatMap((area) => area.lines) ?? [])];
  const net = wholeLine(statement, NETS);
  const last = wholeLine(statement, RESULTS);
  const used = usedCells(lines);
  return {
    unitName: named === undefined ? suggestedName : String(named),
    suggestedName,
    period: chosen.period,
    year: chosen.year,
    unit,
    ...precise,
    sources,
    statement,
    keys: {
      revenue: revenueLine(statement)?.key ?? totalKey(areas, 'revenue'),
      cost: costLine(statement)?.key ?? totalKey(areas, 'cost'),
      net: net?.key ?? totalKey(areas, 'result'),
      result: last && last !== net ? last.key : null,
    },
    areas,
    fund: fundOf(chosen, taking),
    checks,
    // Those about figures on this tab first, then the rest of the workbook's.
    findings: [
      ...shown.filter((one) => used.has(cellKey(one.cell))),
      ...shown.filter((one) => !used.has(cellKey(one.cell))),
    ],
    settings: settingsOf(unit, chosen.period, choices.settings, kept, keptBefore),
    kept,
    leftOut: chosen.leftOut.map(nameOfTable),
    otherMonths: otherMonths(chosen),
    periodAssumed: isPeriodAssumed(chosen, taking, reading.goals.periodEnd),
    takenAsCosts: chosen.areaRows
      .filter((read) => areNetCosts(read) && read.table.deviationConvention !== 'budget-outcome')
      .map(nameOfTable),
    former: earlier.former && formerOf(earlier.former, unit.scale, lines),
    goals,
  };
}

/** What stands on the tab goes before what was said in the pane. */
function withSetAside(kept: Kept, setAside: SetAside, words: FollowUpWords): Kept {
  const told = new Set(kept.entries.flatMap(({ key, role }) => (role === 'comment' ? [key] : [])));
  const entries = [...setAside].flatMap(([id, reason]): KeptEntry[] => {
    const key = findingKey({ id });
    const value = reason || words.log.noReason;
    return told.has(key) ? [] : [{ key, role: 'comment', label: '', value, fromPane: true }];
  });
  return { entries: [...kept.entries, ...entries] };
}

function usedCells(lines: readonly FollowUpLine[]): Set<string> {
  return new Set(
    lines.flatMap((line) =>
      AMOUNT_ROLES.flatMap((role) => {
        const cell = line.figures[role]?.cell;
        return cell ? [cellKey(cell)] : [];
      }),
    ),
  );
}

const NETS = ['operating-margin', 'net-before-disposition', 'net-operating-costs', 'year-result'];
/** What the year of a whole municipality comes to. */
const RESULTS = ['surplus', 'year-result', 'period-result', 'annual-margin'];

function totalKey(areas: FollowUp['areas'], measure: string): string | null {
  return areas?.total.lines.find((line) => line.key.endsWith(`|${measure}`))?.key ?? null;
}

/** The months of outcomes that are of another period, where none is of this one. */
function otherMonths(chosen: Chosen): number | null {
  const { year, period } = chosen;
  const outcomes = tablesOf(chosen).flatMap((read) => outcomesOf(read, year));
  const fits = outcomes.some(({ months }) => months === null || months === MONTHS_OF[period]);
  return fits ? null : (outcomes[0]?.months ?? null);
}

/** Neither the header of an outcome, what its table or sheet is called nor an indicator says what it covers. */
function isPeriodAssumed(chosen: Chosen, taking: Taking, reported: Day | null): boolean {
  if (reported === lastDayOf(taking.year, MONTHS_OF[taking.period])) return false;
  return tablesOf(chosen).some((read) => {
    const { table } = read;
    const named = monthsOf(table.title ?? '') ?? monthsOf(table.range.sheet);
    return (
      named !== MONTHS_OF[taking.period] &&
      outcomesOf(read, taking.year).some(
        (column) => column.months === null && columnFor(read, 'outcome', column.measure, taking) === column,
      )
    );
  });
}
