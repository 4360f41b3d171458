import type { FollowUp, FollowUpLine } from '../../model/follow-up';
import type { FollowUpWords } from '../../model/follow-up-words';
import type { SheetPlan } from '../../model/sheet-plan';
import { GoalValues } from '../goal-values';
import { LineValues } from '../values';
import { activityRows } from './activities-block';
import { areaRows } from './areas-block';
import { chartHeight, chartRows, chartsOf } from './charts';
import { columnsOf } from './columns';
import { conditionals } from './conditionals';
import { fundRows } from './fund-block';
import type { GoalInput } from './goal-cells';
import { goalLooks, measureLooks } from './goal-figures';
import { goalRows, targetRows } from './goals-block';
import { LAST_COLUMN } from './grid';
import { basisRows, HEAD_ROWS, headRows } from './head';
import { indicatorRows } from './indicators-block';
import { keptRows, withoutPlace } from './kept-block';
import { lineRow } from './line-row';
import { logRows } from './log';
import { looksFor } from './looks';
import { pageBreaks } from './pages';
import { settingRows } from './settings-block';
import { summaryRows } from './summary';
import type { TabInput, TabRow } from './tab';
import { cell, fitted, placeRows, sectionRow, spaceRow, tabNames } from './tab';

export interface PlannedTab {
  readonly plan: SheetPlan;
  /** So many things that a person wrote have no line any more. */
  readonly apart: number;
  /** The row of each line, by its key. */
  readonly places: ReadonlyMap<string, number>;
  /** The keys of the rows that ask for a comment and have none, from the top. */
  readonly needs: readonly string[];
  readonly lines: ReadonlyMap<string, FollowUpLine>;
  /** What each of them comes to. */
  readonly values: LineValues;
}

/** From what a follow-up says to the sheet that says it. */
export function sheetPlanOf(
  followUp: FollowUp,
  words: FollowUpWords,
  place: Pick<SheetPlan, 'name' | 'after'>,
): PlannedTab {
  const lines = linesOf(followUp);
  const input: TabInput = {
    followUp,
    words,
    values: new LineValues(lines, followUp),
    lines,
    names: tabNames(followUp),
  };
  const sections = SECTIONS.map((section) => section(input));
  const apart = withoutPlace(followUp, sections.flat());
  const body = spaced([...sections, keptRows(input, apart), chartRows(input)]);
  const lastRow = HEAD_ROWS + body.length - 1;
  const needs = body.filter(({ needsComment }) => needsComment).map(({ key }) => key);
  const columns = columnsOf(followUp, [...lines.values()]);
  const rows = fitted([...headRows(input, lastRow, needs.length), ...body], columns);
  const placed = placeRows(rows);
  const charts = chartsOf(input, placed.places, lastRow);
  const plan: SheetPlan = {
    ...place,
    rows: placed.rows,
    columns,
    looks: looksOf(followUp, words),
    merges: placed.merges,
    freeze: { rows: HEAD_ROWS, columns: 1 },
    names: placed.names,
    conditionals: conditionals(lastRow, words),
    lists: placed.lists,
    links: placed.links,
    print: {
      titleRows: [1, HEAD_ROWS - 1],
      lastColumn: LAST_COLUMN,
      lastRow,
      footerLeft: words.footer,
      breaks: pageBreaks(rows, columns, HEAD_ROWS, chartHeight(input)),
    },
    charts,
  };
  return { plan, apart: apart.length, places: placed.places, needs, lines, values: input.values };
}

/** Every line that has a row of its own, by its key. */
export function linesOf({ statement, areas, fund }: FollowUp): Map<string, FollowUpLine> {
  const all = [
    ...statement,
    ...(areas ? [...areas.areas.flatMap((area) => area.lines), ...areas.total.lines] : []),
    ...[fund?.grant, fund?.opening, fund?.closing, fund?.after, fund?.costsAfter].flatMap(
      (line) => line ?? [],
    ),
  ];
  return new Map(all.map((line) => [line.key, line]));
}

const GOAL_SECTIONS = [goalRows, targetRows, indicatorRows, activityRows].map(ofGoals);

/** What stands under the head, from the top; a section without rows is left out. */
const SECTIONS: readonly ((input: TabInput) => readonly TabRow[])[] = [
  basisRows,
  summaryRows,
  statementRows,
  areaRows,
  fundRows,
  ...GOAL_SECTIONS,
  logRows,
  settingRows,
];

/** A section of goals, where the workbook reports on any. */
function ofGoals(rows: (input: GoalInput) => readonly TabRow[]): (input: TabInput) => readonly TabRow[] {
  return (input) => {
    const { followUp, words } = input;
    if (!followUp.goals) return [];
    return rows({ ...input, goalValues: new GoalValues(followUp.goals, followUp, words.knownFlags) });
  };
}

function statementRows(input: TabInput): TabRow[] {
  const { followUp, words } = input;
  if (followUp.statement.length === 0) return [];
  return [
    sectionRow('statement', words.sections.statement),
    ...followUp.statement.flatMap((line) => [lineRow(line, input), ...printedRow(line, words)]),
  ];
}

/** Under a line that the source calls by the name of another, what stands there. */
function printedRow({ key, printed }: FollowUpLine, words: FollowUpWords): TabRow[] {
  if (printed === undefined) return [];
  const text = words.printed(printed);
  return [
    {
      key: `${key}|printed`,
      height: 15,
      cells: () => [cell(0, 'printed', text)],
    },
  ];
}

function spaced(sections: readonly (readonly TabRow[])[]): TabRow[] {
  return sections
    .filter((rows) => rows.length > 0)
    .flatMap((rows, i) => (i === 0 ? rows : [spaceRow(String(i)), ...rows]));
}

function looksOf(followUp: FollowUp, words: FollowUpWords): SheetPlan['looks'] {
  const { goals } = followUp;
  const looks = looksFor(followUp, words.shareFormat);
  return goals ? { ...looks, ...goalLooks(words.goals.dateFormat), ...measureLooks(goals) } : looks;
}
