import { textOf } from '../../model/cell';
import { valueAt } from '../../model/snapshot';
import { BLANK } from '../cells/kinds';
import type { Block } from '../cells/block';
import { joinPieces, plainWords } from '../words/words';

/** The header of each column, its pieces joined from the top; a spanning piece counts for every column under it. */
export function headerTexts(block: Block): Map<number, string> {
  const rows = block.headerRows;
  const pieceAt = (row: number, column: number) =>
    block.kinds.at(row, column) === BLANK ? '' : textOf(valueAt(block.sheet, row, column));
  const spans = new Map<string, string>();
  rows.forEach((row, level) => {
    const lower = rows.slice(level + 1);
    const centred = centredSpans(block, lower, row, pieceAt);
    for (let column = block.left; column <= block.right; column++) {
      const text = pieceAt(row, column);
      if (text === '') continue;
      const group = centred.get(column);
      if (group) {
        for (let under = group.from; under <= group.to; under++)
          spans.set(`${String(row)}:${String(under)}`, text);
        continue;
      }
      const merge = block.sheet.merges.find(
        (box) => box.top === row && box.left === column && box.right > column,
      );
      const end = merge
        ? merge.right
        : /\p{L}[-\u2010\u00ad]$/u.test(text)
          ? column
          : spanByRepetition(block, rows.slice(0, level), lower, column, row, pieceAt);
      for (let under = column; under <= end; under++) spans.set(`${String(row)}:${String(under)}`, text);
    }
  });
  const headers = new Map<number, string>();
  for (let column = block.left; column <= block.right; column++) {
    headers.set(
      column,
      joinPieces(rows.flatMap((row) => (spans.get(`${String(row)}:${String(column)}`) ?? '').split('\n'))),
    );
  }
  return headers;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Group headers that stand in the middle of their columns: the words below come again group after group, and each
 * group has one header over it, wherever.
 */
function centredSpans(
  block: Block,
  lower: readonly number[],
  row: number,
  pieceAt: (row: number, column: number) => string,
): ReadonlyMap<number, Span> {
  const { left, right } = block;
  const words = (column: number) => plainWords(joinPieces(lower.map((one) => pieceAt(one, column))));
  const headerIn = (from: number, to: number) => {
    const found: number[] = [];
    for (let column = from; column <= to; column++) if (pieceAt(row, column) !== '') found.push(column);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  let centred: ReadonlyMap<number, Span> = new Map();
  for (let from = left; lower.length > 0 && from + 5 <= right; from++) {
    for (let size = 3; from + 2 * size - 1 <= right; size++) {
      const group = Array.from({ length: size }, (_, i) => words(from + i));
      if (group.includes('') || new Set(group).size < size) continue;
      const spans = new Map<number, Span>();
      for (let start = from; start + size - 1 <= right; start += size) {
        const header = headerIn(start, start + size - 1);
        if (header === null || !group.every((one, i) => words(start + i) === one)) break;
        spans.set(header, { from: start, to: start + size - 1 });
      }
      if (spans.size < 2) continue;
      const offsets = new Set([...spans].map(([header, span]) => header - span.from));
      // Each stands over the first column of its own: then nothing is centred.
      if (offsets.size === 1 && offsets.has(0)) return new Map();
      const middle = [...offsets].every((one) => Math.abs(2 * one - (size - 1)) <= 1);
      if (middle && centred.size === 0) centred = spans;
    }
  }
  return centred;
}

/**
 * Without merged cells a group header stands over its first column only. It reaches as far as blank cells do,
 * provided that the words below it come again under another group, and never past the start of a group above it.
 */
function spanByRepetition(
  block: Block,
  upper: readonly number[],
  lower: readonly number[],
  column: number,
  row: number,
  pieceAt: (row: number, column: number) => string,
): number {
  const below = (one: number) => joinPieces(lower.map((next) => pieceAt(next, one)));
  const isRepeated = (one: number) => {
    const words = plainWords(below(one));
    if (words === '') return false;
    for (let other = block.left; other <= block.right; other++)
      if (other !== one && plainWords(below(other)) === words) return true;
    return false;
  };
  let end = column;
  const isFree = (one: number) =>
    one <= block.right && pieceAt(row, one) === '' && upper.every((above) => pieceAt(above, one) === '');
  while (isFree(end + 1) && isRepeated(end + 1) && isRepeated(column)) end++;
  return end;
}
