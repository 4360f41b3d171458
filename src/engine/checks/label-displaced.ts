import { lineAt } from '../model/table';
import { CHART_RULES } from '../reading/lines/chart-rules';
import type { Form } from '../reading/lines/forms';
import { FORMS } from '../reading/lines/forms';
import type { PlacedLine } from '../reading/lines/lines';
import type { ReadTable } from '../reading/read-table';
import type { Equation } from '../repair/equation';
import type { System } from '../repair/system';
import type { Check } from './contract';
import { amountTables, labelPlace, remarkAt } from './remarks';

/** A standard label that stands twice belongs to one line; the order of the form and the sums name the other. */
export const labelDisplaced: Check = {
  id: 'label-displaced',
  needs: 'totals',
  tableByTable: true,
  *run({ reading, system }) {
    for (const read of amountTables(reading.tables)) {
      for (const { line, label } of displacedLines(read, system)) {
        const twins = read.lines.filter((one) => one !== line && one.standard === line.standard);
        yield remarkAt(
          read,
          'warning',
          labelPlace(read, line.row),
          { key: 'label-displaced', label: line.label, column: '', suggested: label },
          {
            related: twins.map((one) => ({
              sheet: read.table.range.sheet,
              ...labelPlace(read, one.row),
            })),
          },
        );
      }
    }
  },
};

/** The lines whose label is another line's, with what they are. */
export function displacedLines(read: ReadTable, system: System): Displaced[] {
  if (!hasTwins(read)) return [];
  const sums = sumsOf(read, system);
  return displacedIn(read).filter(({ line, suggested }) => isPartOf(line, suggested, read, sums));
}

function hasTwins(read: ReadTable): boolean {
  const known = read.lines.flatMap((line) => (line.standard === null ? [] : [line.standard]));
  return new Set(known).size < known.length;
}

interface Displaced {
  readonly line: PlacedLine;
  readonly suggested: string;
  readonly label: string;
}

/** What the forms that fit say; nothing unless all that say something say the same. */
function displacedIn(read: ReadTable): Displaced[] {
  const lines = read.lines.filter((line) => line.role !== 'memo' && line.role !== 'heading');
  const words = new Set(lines.map((line) => line.label.toLowerCase()));
  const fit = FORMS.map((form) => ({
    found: displacedUnder(form, lines),
    spoken: form.lines.filter((line) => words.has(line.label.toLowerCase())).length,
  }))
    .filter((one) => one.found.length > 0)
    .sort((a, b) => b.spoken - a.spoken);
  return fit[0]?.found ?? [];
}

/** Above this many ways of telling the twins apart nothing is said. */
const MOST_CHOICES = 64;

/**
 * Each label that stands twice is kept in one place and displaced in the others. A choice is possible if what is
 * kept stands in the form's order and each gap lacks just as many lines of the form as were displaced in it.
 */
function displacedUnder(form: Form, lines: readonly PlacedLine[]): Displaced[] {
  const place = new Map(form.lines.map((line, i) => [line.id, i]));
  const groups = new Map<string, PlacedLine[]>();
  for (const line of lines)
    if (line.standard !== null && place.has(line.standard))
      groups.set(line.standard, [...(groups.get(line.standard) ?? []), line]);
  const twins = [...groups.values()].filter((group) => group.length > 1);
  if (twins.length === 0 || twins.reduce((all, group) => all * group.length, 1) > MOST_CHOICES) return [];
  const possible = choices(twins).flatMap((dropped) => resolve(form, place, lines, dropped) ?? []);
  return possible.length === 1 ? (possible[0] ?? []) : [];
}

/** Every way of keeping one line of each group, as the lines that are then displaced. */
function choices(groups: readonly (readonly PlacedLine[])[]): ReadonlySet<PlacedLine>[] {
  let all: PlacedLine[][] = [[]];
  for (const group of groups)
    all = all.flatMap((dropped) =>
      group.map((kept) => [...dropped, ...group.filter((line) => line !== kept)]),
    );
  return all.map((dropped) => new Set(dropped));
}

function resolve(
  form: Form,
  place: ReadonlyMap<string, number>,
  lines: readonly PlacedLine[],
  dropped: ReadonlySet<PlacedLine>,
): Displaced[][] | null {
  const found: Displaced[] = [];
  let last = -1;
  let open: PlacedLine[] = [];
  let strangers = false;
  for (const line of lines) {
    if (dropped.has(line)) {
      open.push(line);
      continue;
    }
    const at = place.get(line.standard ?? '');
    if (at === undefined) {
      // A line that the form does not know may be the missing one under another name.
      strangers = true;
      continue;
    }
    if (at <= last) return null;
    if (open.length > 0) {
      const missing = form.lines.slice(last + 1, at).filter((one) => !one.optional);
      if (last < 0 || strangers || missing.length !== open.length) return null;
      open.forEach((one, i) => {
        const { id, label } = missing[i] ?? { id: '', label: '' };
        found.push({ line: one, suggested: id, label });
      });
    }
    last = at;
    open = [];
    strangers = false;
  }
  return open.length === 0 ? [found] : null;
}

/** The sums of a table that hold somewhere. */
function sumsOf(read: ReadTable, system: System): Equation[] {
  return system
    .within(read.table)
    .filter(({ state, relation: { kind } }) => state === 'holds' && (kind === 'sum' || kind === 'net'));
}

/** The figures themselves make it a part of the total that the suggested line is a part of. */
function isPartOf(line: PlacedLine, suggested: string, read: ReadTable, sums: readonly Equation[]): boolean {
  return sums.some(({ relation: { total, parts } }) => {
    if (!parts.some((part) => part.row === line.row && part.column === total.column)) return false;
    const whole = lineAt(read.lines, total.row)?.standard;
    return CHART_RULES.some(
      (rule) => rule.total === whole && rule.parts.some((part) => part.includes(suggested)),
    );
  });
}
