import type { FollowUp, FollowUpChoices, FollowUpNotice, FollowUpRefusal } from '../model/follow-up';
import { hasBudget } from '../model/follow-up';
import type { FollowUpWords } from '../model/follow-up-words';
import type { SheetPlan } from '../model/sheet-plan';
import { finish } from '../model/steps';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Judged } from '../checks/run';
import { judgeInSteps } from '../checks/run';
import type { SetAside } from './follow-up';
import { followUpOf } from './follow-up';
import type { EarlierTab } from './earlier-tabs';
import { earlierTabs } from './earlier-tabs';
import type { Overview } from './overview';
import { followUpOverview } from './overview';
import type { Repointed } from './repoint';
import { repointed } from './repoint';
import { sheetPlanOf } from './sheet/plan';

export type MadeFollowUp =
  | { readonly refusal: FollowUpRefusal }
  | {
      readonly refusal: null;
      readonly followUp: FollowUp;
      readonly plan: SheetPlan;
      /** What the tab says, for a screen; a file needs none. */
      readonly overview: () => Overview;
      /** The earlier tab of the same period, which the plan takes the place of. */
      readonly replaces: string | null;
      /** Formulas of the user's that call the earlier tab. */
      readonly repointed: readonly Repointed[];
      readonly notices: readonly FollowUpNotice[];
    };

/** The follow-up of a workbook as a sheet to be written, with all that a person wrote on an earlier one. */
export function makeFollowUp(
  workbook: WorkbookSnapshot,
  words: FollowUpWords,
  choices: FollowUpChoices = {},
  judged: Judged = finish(judgeInSteps(workbook)),
  setAside: SetAside = new Map(),
): MadeFollowUp {
  const followUp = followUpOf(workbook, judged, words, choices, setAside);
  if (typeof followUp === 'string') return { refusal: followUp };
  const replaced = earlierTabs(workbook, followUp.period, followUp.year).same;
  const wanted = nameOf(replaced, followUp, words);
  const others = workbook.sheets.filter((sheet) => sheet !== replaced?.sheet).map((sheet) => sheet.name);
  const name = freeName(wanted, others);
  const after = lastSource(followUp, workbook);
  const tab = sheetPlanOf(followUp, words, { name, after: replaced ? null : after });
  const { plan, apart } = tab;
  const notices: FollowUpNotice[] = [];
  if (name !== wanted) notices.push({ key: 'name-taken', name: wanted, used: name });
  const { leftOut, otherMonths, period, sources, takenAsCosts } = followUp;
  if (!hasBudget(followUp)) notices.push({ key: 'no-budget' });
  else if (otherMonths !== null) notices.push({ key: 'other-months', months: otherMonths, period });
  else if (!hasFigures(followUp)) notices.push({ key: 'no-outcome' });
  if (followUp.periodAssumed) notices.push({ key: 'period-assumed', period });
  for (const table of takenAsCosts) notices.push({ key: 'taken-as-costs', table });
  if (leftOut.length > 0) notices.push({ key: 'same-lines', used: sources[0]?.title ?? '', others: leftOut });
  if (followUp.former?.overwritten) notices.push({ key: 'former-overwritten', sheet: followUp.former.sheet });
  if (apart > 0) notices.push({ key: 'kept-apart', count: apart });
  return {
    refusal: null,
    followUp,
    plan,
    overview: () => followUpOverview(followUp, tab),
    replaces: replaced?.sheet.name ?? null,
    repointed: replaced ? repointed(workbook, replaced.sheet.name, name) : [],
    notices,
  };
}

/** Whether anything stands against the budget yet. */
function hasFigures({ statement, areas }: FollowUp): boolean {
  const lines = [...statement, ...(areas?.areas.flatMap((area) => area.lines) ?? [])];
  return lines.some((line) => line.figures.outcome?.amount ?? line.figures.forecast?.amount);
}

/** The user may have renamed the tab; only a change of language gives it a new name. */
function nameOf(earlier: EarlierTab | null, followUp: FollowUp, words: FollowUpWords): string {
  if (earlier?.tab.language === words.language) return earlier.sheet.name;
  return words.sheetName(followUp.period, followUp.year);
}

const LONGEST_NAME = 31;

/** A sheet of the user's is never written over. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((one) => one.toLowerCase() === name.toLowerCase());
  if (!isTaken(wanted)) return wanted;
  for (let nth = 2; ; nth++) {
    const ending = ` (${String(nth)})`;
    const name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!isTaken(name)) return name;
  }
}

function lastSource({ sources }: FollowUp, { sheets }: WorkbookSnapshot): string | null {
  const used = sheets.filter((sheet) => sources.some(({ range }) => range.sheet === sheet.name));
  return used.at(-1)?.name ?? null;
}
