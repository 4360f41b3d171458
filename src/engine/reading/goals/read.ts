import type { CellRef } from '../../model/cell';
import { isIn, textOf } from '../../model/cell';
import type {
  Activity,
  Directions,
  Goal,
  GoalLevel,
  Goals,
  Indicator,
  Status,
  ValueRole,
  WordedTarget,
} from '../../model/goals';
import { GOAL_LEVELS, VALUE_ROLES } from '../../model/goals';
import { isOwnTab } from '../../model/own-tab';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/snapshot';
import type { DecimalMark } from '../../numbers/figure';
import { decimalMark } from '../../numbers/figure';
import type { Table } from '../../model/table';
import { dayAt } from './days';
import type { Role } from './headers';
import { goalHeading } from './headings';
import { periodEndOf } from './period';
import type { Filled, Row } from './rows';
import { Register, headerRows, isAnalysis } from './rows';
import { statusOf } from './statuses';
import { plainUnit, valueOf } from './values';

/** The goals, indicators and activities of every sheet that is not our own, without the rows of tables set aside. */
export function readGoals(
  workbook: WorkbookSnapshot,
  tables: readonly Table[],
  aside: readonly Table[] = [],
  directions: Directions = {},
): Goals {
  const found = new Found();
  for (const sheet of workbook.sheets) if (!isOwnTab(sheet)) readSheet(sheet, found);
  const { goals } = found;
  const taken = ({ cell }: { readonly cell: CellRef }) => !aside.some(({ range }) => isIn(range, cell));
  const indicators = found.indicators.filter(taken);
  const activities = found.activities.filter(taken);
  const targets = found.targets.filter(taken);
  const periodEnd = periodEndOf(indicators, tables, workbook);
  return { goals, indicators, activities, targets, directions, periodEnd };
}

interface Writable extends Omit<Goal, 'status' | 'statusCell' | 'analysis'> {
  status: Status | null;
  statusCell: CellRef | null;
  analysis: string;
}

class Found {
  readonly goals: Writable[] = [];
  readonly indicators: Indicator[] = [];
  readonly activities: Activity[] = [];
  readonly targets: WordedTarget[] = [];
  /** The goal that what follows belongs to. */
  private at: number | null = null;
  /** Rows have come under it. */
  private used = false;

  open(level: GoalLevel, name: string, cell: CellRef): void {
    const rank = GOAL_LEVELS.indexOf(level);
    let parent = this.at;
    while (parent !== null && GOAL_LEVELS.indexOf(this.goals[parent]?.level ?? 'direction') >= rank)
      parent = this.goals[parent]?.parent ?? null;
    this.at = this.goals.length;
    this.used = false;
    this.goals.push({ cell, level, name, parent, status: null, statusCell: null, analysis: '' });
  }

  /** A judgement that stands after a goal's rows judges a goal whose heading a page break swallowed. */
  judge(status: Status, cell: CellRef): void {
    const current = this.current();
    if (!current) return;
    if (current.status !== null && this.used) {
      const rank = GOAL_LEVELS.indexOf(current.level);
      this.open(GOAL_LEVELS[Math.max(rank, GOAL_LEVELS.indexOf('board'))] ?? 'board', '', cell);
      this.judge(status, cell);
    } else if (current.status === null) {
      current.status = status;
      current.statusCell = cell;
    }
  }

  say(text: string): void {
    const current = this.current();
    if (current) current.analysis = current.analysis === '' ? text : `${current.analysis}\n${text}`;
  }

  goal(): number | null {
    this.used = true;
    return this.at;
  }

  /** Another sheet begins; what stands on it belongs to no goal of the last one. */
  leave(): void {
    this.at = null;
  }

  private current(): Writable | undefined {
    return this.at === null ? undefined : this.goals[this.at];
  }
}

const FURNITURE = /^\d{1,4}$|\d+\s*\(\d+\)\s*$|^sid(?:a|an)?\s*\d+|^sivu\s*\d+|^page\s*\d+/i;

function readSheet(sheet: SheetSnapshot, found: Found): void {
  let known: DecimalMark | null = null;
  const mark = () => (known ??= decimalMark(shortTexts(sheet)));
  let register: Register | null = null;
  let waiting: { readonly level: GoalLevel; readonly cell: CellRef } | null = null;
  let under = '';
  let gap = false;
  const put = (rows: readonly Row[]) => {
    for (const row of rows) take(row, sheet, mark(), under, found);
  };
  const close = () => {
    if (register) put(register.rows());
    register = null;
  };
  found.leave();
  for (let row = 0; row < sheet.values.length; row++) {
    // The rows of a budget table say nothing here, and there may be many.
    if (!register && !waiting && isOfFigures(sheet, row)) continue;
    const cells = filled(sheet, row);
    const [first] = cells;
    if (!first) {
      gap = true;
      continue;
    }
    const afterGap = gap;
    gap = false;
    const cell = { sheet: sheet.name, row, column: first.column };
    const header = headerRows(cells, () => filled(sheet, row + 1));
    if (header) {
      if (register?.words === header.words) register.repeatedHeader();
      else {
        close();
        under = '';
        register = new Register(sheet.name, header);
      }
      row += header.rows - 1;
      continue;
    }
    if (register?.holds(cells)) {
      const goal = register.goalOf(cells);
      if (goal) {
        put(register.flush());
        const heading = goalHeading(goal.text) ?? { level: 'board' as const, name: oneLine(goal.text) };
        found.open(heading.level, heading.name, { ...cell, column: goal.column });
      }
      register.take(row, cells);
      continue;
    }
    if (FURNITURE.test(first.text)) continue;
    const text = oneLine(first.text);
    if (waiting) {
      close();
      found.open(waiting.level, text, waiting.cell);
      waiting = null;
      continue;
    }
    const goal = goalHeading(first.text);
    const status = statusOf(first.text);
    if (goal) {
      close();
      if (goal.name === '') waiting = { level: goal.level, cell };
      else found.open(goal.level, goal.name, cell);
      const beside = cells.slice(1).find((one) => statusOf(one.text) !== null);
      const said = beside ? statusOf(beside.text) : null;
      if (beside && said) found.judge(said, { ...cell, column: beside.column });
    } else if (status) {
      close();
      found.judge(status, cell);
    } else if (register && cells.length === 1 && (!afterGap || isAnalysis(text))) {
      if (register.takeText(first.text, filled(sheet, row + 1))) continue;
      put(register.flush());
      under = text;
    } else if (cells.length === 1) {
      close();
      found.say(text);
    }
  }
  close();
}

function take(row: Row, sheet: SheetSnapshot, mark: DecimalMark, under: string, found: Found): void {
  const text = (role: Role) => row.cells.get(role)?.text ?? '';
  const name = row.cells.get('name');
  if (!name || name.text === '') return;
  const cell = name.cell;
  const own = { cell, name: oneLine(name.text) };
  switch (row.kind) {
    case 'indicators': {
      const unit = plainUnit(text('unit'));
      const values: Partial<Record<ValueRole, NonNullable<ReturnType<typeof valueOf>>>> = {};
      for (const role of VALUE_ROLES) {
        const at = row.cells.get(role)?.cell;
        const value = at ? valueOf(sheet, at, mark, unit) : null;
        if (value) values[role] = value;
      }
      const columns = Object.fromEntries(
        VALUE_ROLES.flatMap((role) => {
          const at = row.header.get(role);
          return at ? [[role, at]] : [];
        }),
      );
      const { analysis } = row;
      found.indicators.push({
        ...own,
        goal: found.goal(),
        values,
        columns,
        period: oneLine(text('period')),
        analysis,
      });
      break;
    }
    case 'activities': {
      const day = (role: Role) => {
        const at = row.cells.get(role)?.cell;
        return at ? dayAt(sheet, at.row, at.column) : null;
      };
      const deviates = row.header.get('deviation');
      found.activities.push({
        ...own,
        goal: found.goal(),
        start: day('start'),
        end: day('end'),
        deviation: deviates
          ? {
              cell: { sheet: sheet.name, row: row.row, column: deviates.column },
              text: oneLine(text('deviation')),
            }
          : null,
        state: oneLine(text('state')),
        responsible: oneLine(text('responsible')),
        analysis: row.analysis,
      });
      break;
    }
    case 'goals':
      takeGoal(row, own, under, found);
  }
}

/** A table of goals judges them, or answers each with a text. */
function takeGoal(
  row: Row,
  { cell, name }: { readonly cell: CellRef; readonly name: string },
  under: string,
  found: Found,
): void {
  const state = row.cells.get('state');
  const status = state ? statusOf(state.text) : null;
  if (row.header.has('state') && !row.header.has('outcome')) {
    found.open(goalHeading(row.header.get('name')?.header ?? '')?.level ?? 'board', name, cell);
    if (state && status) found.judge(status, state.cell);
    if (row.analysis !== '') found.say(row.analysis);
    return;
  }
  const outcome = row.cells.get('outcome') ?? null;
  const responsible = oneLine(row.cells.get('responsible')?.text ?? '');
  found.targets.push({ cell, name, goal: found.goal(), under, responsible, outcome, status });
}

/** A figure right after the first text: neither a header nor a heading. */
function isOfFigures(sheet: SheetSnapshot, row: number): boolean {
  let texts = 0;
  for (const value of sheet.values[row] ?? []) {
    if (value === null || value === undefined) continue;
    if (typeof value === 'number') return texts < 2;
    texts++;
    if (texts === 2) return false;
  }
  return false;
}

function filled(sheet: SheetSnapshot, row: number): Filled[] {
  const cells: Filled[] = [];
  const values = sheet.values[row] ?? [];
  for (let column = 0; column < values.length; column++) {
    const text = textOf(values[column] ?? null).trim();
    if (text !== '') cells.push({ column, text });
  }
  return cells;
}

function* shortTexts(sheet: SheetSnapshot): Generator<string> {
  for (const row of sheet.values)
    for (const value of row ?? []) if (typeof value === 'string' && value.length < 30) yield value;
}

function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
