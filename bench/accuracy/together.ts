/** Wrong figures that meet: several in one table, apart or so that one hides another. */
import { amountToNumber } from '../../src/engine/model/amount';
import { sameCell } from '../../src/engine/model/cell';
import { keyOf, SLIPS, slipped } from './made/errors';
import type { Target } from './mended';
import type { Roll } from './dice';

/** A figure with what is written in its place, in last units; null for nothing. */
export interface Wrong {
  readonly target: Target;
  readonly units: number | null;
}

type Plant = (roll: Roll, all: readonly Target[]) => readonly Wrong[] | null;

export const TOGETHER: Readonly<Record<string, Plant>> = {
  'two anywhere': apart(2, () => true),
  'two in a row': apart(2, isInRow),
  'two in a column': apart(2, isInColumn),
  'two by the same amount': alike,
  'two exchanged': exchanged,
  'an amount on the wrong line': (roll, all) => tied(roll, all, false),
  'carried on into a total': (roll, all) => tied(roll, all, true),
  'three anywhere': apart(3, () => true),
  'three in a row': apart(3, isInRow),
  'three in a column': apart(3, isInColumn),
  'on the wrong line, and one more': (roll, all) => andOne(roll, all, tied(roll, all, false)),
  'carried on, and one more': (roll, all) => andOne(roll, all, tied(roll, all, true)),
};

export function unitsOf({ figure }: Target): number {
  return Math.round(amountToNumber(figure.amount) * 10 ** Math.max(0, figure.decimals));
}

function isInRow({ cell: a }: Target, { cell: b }: Target): boolean {
  return a.sheet === b.sheet && a.row === b.row;
}

function isInColumn({ cell: a }: Target, { cell: b }: Target): boolean {
  return a.sheet === b.sheet && a.column === b.column;
}

function any<T>(roll: Roll, list: readonly T[]): T | undefined {
  return list[Math.floor(roll() * list.length)];
}

/** More than the roundings of all its equations. */
function isBeyondRounding({ equations }: Target, by: number): boolean {
  return Math.abs(by) > Math.max(...equations.map((one) => one.cells.length)) + 1;
}

function wrong(roll: Roll, target: Target, slips: readonly (typeof SLIPS)[number][] = SLIPS): Wrong | null {
  for (let attempt = 0; attempt < 8; attempt++) {
    const units = slipped(unitsOf(target), any(roll, slips) ?? 'digit', roll);
    if (units !== unitsOf(target) && isBeyondRounding(target, (units ?? 0) - unitsOf(target)))
      return { target, units };
  }
  return null;
}

function offBy(target: Target, by: number): Wrong {
  return { target, units: unitsOf(target) + by };
}

function apart(count: number, isNear: (a: Target, b: Target) => boolean): Plant {
  return (roll, all) => {
    const first = any(roll, all);
    if (!first) return null;
    const others = all.filter(
      (one) => one !== first && one.cell.sheet === first.cell.sheet && isNear(first, one),
    );
    const chosen = [first];
    while (chosen.length < count && others.length > 0)
      chosen.push(...others.splice(Math.floor(roll() * others.length), 1));
    const found = chosen.flatMap((one) => wrong(roll, one) ?? []);
    return found.length === count ? found : null;
  };
}

function amountOff(roll: Roll, target: Target): number | null {
  const found = wrong(roll, target, ['digit', 'swap', 'offset']);
  return found ? (found.units ?? 0) - unitsOf(target) : null;
}

function alike(roll: Roll, all: readonly Target[]): readonly Wrong[] | null {
  const first = any(roll, all);
  const second =
    first &&
    any(
      roll,
      all.filter((one) => one !== first && (isInRow(first, one) || isInColumn(first, one))),
    );
  const by = first ? amountOff(roll, first) : null;
  return first && second && by !== null ? [offBy(first, by), offBy(second, by)] : null;
}

function exchanged(roll: Roll, all: readonly Target[]): readonly Wrong[] | null {
  const first = any(roll, all);
  const fits = (one: Target) =>
    first &&
    one.figure.decimals === first.figure.decimals &&
    (isInRow(first, one) || isInColumn(first, one)) &&
    [first, one].every((target) => isBeyondRounding(target, unitsOf(one) - unitsOf(first)));
  const second = any(roll, all.filter(fits));
  return first && second
    ? [
        { target: first, units: unitsOf(second) },
        { target: second, units: unitsOf(first) },
      ]
    : null;
}

/** Two cells of an equation changed so that it still holds: a part and the total, or two parts. */
function tied(roll: Roll, all: readonly Target[], withTotal: boolean): readonly Wrong[] | null {
  const first = any(roll, all);
  const equation =
    first &&
    any(
      roll,
      first.equations.filter(({ cells }) => !sameCell(cells[0]?.cell ?? first.cell, first.cell)),
    );
  const by = first ? amountOff(roll, first) : null;
  if (!first || !equation || by === null) return null;
  const weightOf = ({ cell }: Target) =>
    equation.weights[equation.cells.findIndex((one) => sameCell(one.cell, cell))] ?? 1;
  const others = equation.cells
    .slice(withTotal ? 0 : 1, withTotal ? 1 : undefined)
    .flatMap((one) => all.find((other) => other !== first && sameCell(other.cell, one.cell)) ?? []);
  const second = any(roll, others);
  return second ? [offBy(first, by), offBy(second, -(weightOf(first) * by) / weightOf(second))] : null;
}

function andOne(roll: Roll, all: readonly Target[], pair: readonly Wrong[] | null): readonly Wrong[] | null {
  const taken = new Set(pair?.map(({ target }) => keyOf(target.cell)));
  const sheet = pair?.[0]?.target.cell.sheet;
  const more = any(
    roll,
    all.filter(({ cell }) => cell.sheet === sheet && !taken.has(keyOf(cell))),
  );
  const third = more ? wrong(roll, more) : null;
  return pair && third ? [...pair, third] : null;
}
