import { columnName } from '../../../engine/model/cell';
import type { Box } from './boxes';
import { parseBox, quotedSheet } from './boxes';

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = new RegExp(
  String.raw`"(?:[^"]|"")*"|(${SHEET})?(${CELL}(?::${CELL})?)(?![\p{L}\p{N}_(!.])`,
  'gu',
);

/** Writes a formula anew after the cells it points at have moved. Text in quotes stays as it is. */
export function movedFormula(
  formula: string,
  ownSheet: string,
  movedSheet: string,
  move: (box: Box) => Box | null,
): string {
  return formula.replace(
    REFERENCE,
    (whole: string, sheet: string | undefined, cells: string | undefined, at: number) => {
      const before = at > 0 ? formula.charAt(at - 1) : '';
      if (cells === undefined || /[\p{L}\p{N}_.]/u.test(before)) return whole;
      const named = sheet === undefined ? ownSheet : bareName(sheet);
      const box = parseBox(cells.replaceAll('$', ''));
      if (named.toLowerCase() !== movedSheet.toLowerCase() || !box) return whole;
      const target = move(box);
      return (sheet ?? '') + (target ? written(cells, target) : '#REF!');
    },
  );
}

/** Writes a formula anew after a sheet has another name. */
export function renamedFormula(formula: string, before: string, after: string): string {
  return formula.replace(
    new RegExp(String.raw`"(?:[^"]|"")*"|(${SHEET})`, 'gu'),
    (whole: string, sheet: string | undefined) =>
      sheet !== undefined && bareName(sheet).toLowerCase() === before.toLowerCase()
        ? `${quotedSheet(after)}!`
        : whole,
  );
}

function bareName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The dollar signs stay where they were. */
function written(cells: string, box: Box): string {
  const ends = cells.split(':').map((end) => /^(\$?)[A-Za-z]+(\$?)/.exec(end));
  const places = [
    [box.top, box.left],
    [box.bottom, box.right],
  ] as const;
  return ends
    .map((end, index) => {
      const [row, column] = places[index] ?? places[0];
      return `${end?.[1] ?? ''}${columnName(column)}${end?.[2] ?? ''}${String(row + 1)}`;
    })
    .join(':');
}
