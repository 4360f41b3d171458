import { textOf } from '../../../src/engine/model/cell';
import type { CellValue } from '../../../src/engine/model/cell';
import type { PlacedColumn } from '../../../src/engine/reading/columns/columns';
import type { PlacedLine } from '../../../src/engine/reading/lines/lines';
import type { Spread } from './spread';
import type { Leaf } from './leaf';

/** A way to lay out a sheet anew that changes nothing of what its figures say. */
export interface Alteration {
  readonly name: string;
  /** Checks that speak of how figures are stored, and so rightly say something else afterwards. */
  readonly besides?: readonly string[];
  /** Only where every sum holds without rounding: in smaller units a rounded figure would say more than it knows. */
  readonly exact?: boolean;
  /** Lays out the leaf anew; says whether there was anything to do. `spreads` are from the bottom upwards. */
  alter(leaf: Leaf, spreads: readonly Spread[]): boolean;
}

/** The same done to every table of which it can be done. */
export function each(
  name: string,
  alter: (spread: Spread) => boolean | undefined,
  besides?: readonly string[],
): Alteration {
  return {
    name,
    ...(besides ? { besides } : {}),
    alter: (_leaf, spreads) => {
      let done = false;
      for (const one of spreads) if (alter(one) ?? true) done = true;
      return done;
    },
  };
}

/** Every cell of the body that has a figure in it, or none where another of its row has. */
export function eachFigure(
  { lines, columns }: Spread,
  visit: (line: PlacedLine, column: PlacedColumn) => void,
): void {
  for (const line of lines) if (line.figures) for (const column of columns) visit(line, column);
}

/** What stands in the label of a line, rewritten; of one over several rows the last piece, or with `all` each. */
export function relabel(
  { leaf, lines, labels, read }: Spread,
  how: (label: string, line: PlacedLine, place: number) => string,
  all = false,
): void {
  let above = read.table.range.top;
  lines.forEach((line, place) => {
    const first = all ? above + 1 : line.row;
    for (let row = first; row <= line.row; row++) {
      const column = labels.find((one) => typeof leaf.at(row, one).value === 'string');
      if (column === undefined || leaf.at(row, column).value === '') continue;
      const cell = leaf.at(row, column);
      cell.value = how(textOf(cell.value), line, place);
    }
    above = line.row;
  });
}

export const textAt = (value: CellValue): string => (typeof value === 'string' ? value : '');
