import type { Search } from './search';

const TOTAL_WORD = 5;
const ONLY_PART_HAS_WORD = -3;
const MEMO_PART = -6;
const BORDER = 3;
const SKIPPED_LINE = -3.7;
const WALK = -2;
const SIGNED = -4;
const OUTLINE = 8;
const HOLE = -0.7;

/** What the words and the lie of the lines say, whatever the figures are. */
function common(search: Search, total: number, parts: readonly number[]): number {
  const { lines } = search;
  let bits = -0.5 * Math.log2(Math.max(2, lines.numeric.length));
  if (lines.totals[total]) bits += TOTAL_WORD;
  else if (parts.filter((part) => lines.totals[part]).length > 0) bits += ONLY_PART_HAS_WORD;
  for (const part of parts) if (lines.memos[part]) bits += MEMO_PART;
  return bits;
}

/** A block that ends where the table, a section or another sum ends is more likely meant. */
function border(search: Search, total: number, parts: readonly number[]): number {
  const { lines, knownTotals } = search;
  const first = parts[0] ?? 0;
  const last = parts[parts.length - 1] ?? 0;
  const after = first > total;
  const open = after ? lines.openAfter[last] : lines.openBefore[first];
  const beyond = after ? last + 1 : first - 1;
  return open || lines.totals[beyond] || knownTotals.has(beyond) ? BORDER : 0;
}

/** Parts indented under their total, and all of them: the outline says what the sum is. */
function outline(search: Search, total: number, parts: readonly number[]): number {
  const { indents, numeric, count } = search.lines;
  const own = indents[total] ?? 0;
  for (const part of parts) if ((indents[part] ?? 0) <= own) return 0;
  const first = parts[0] ?? 0;
  const last = parts[parts.length - 1] ?? 0;
  const step = first > total ? 1 : -1;
  let beyond = first > total ? last + 1 : first - 1;
  while (beyond >= 0 && beyond < count && !numeric.includes(beyond)) beyond += step;
  const ends = beyond < 0 || beyond >= count || (indents[beyond] ?? 0) <= own;
  return ends ? OUTLINE : 0;
}

/** The more lines, the more loose guesses there are to be right by chance. */
function choices(search: Search): number {
  return 0.6 * Math.log2(Math.max(2, search.lines.numeric.length));
}

export function blockShape(search: Search, total: number, parts: readonly number[], skipped: number): number {
  return (
    common(search, total, parts) +
    border(search, total, parts) +
    outline(search, total, parts) +
    SKIPPED_LINE * skipped
  );
}

export function strideShape(
  search: Search,
  total: number,
  parts: readonly number[],
  stride: number,
  skipped: number,
): number {
  const holes = (parts.length - 1) * (stride - 1);
  return (
    common(search, total, parts) -
    choices(search) -
    6 -
    Math.log2(stride) +
    HOLE * holes -
    Math.log2(1 + skipped)
  );
}

/** A block when the insides of other sums are passed over. */
export function walkShape(search: Search, total: number, parts: readonly number[]): number {
  return common(search, total, parts) + WALK;
}

/** Signs are free to choose, one for each part: that many bits the figures must pay for. */
export function signedShape(search: Search, total: number, parts: readonly number[]): number {
  return common(search, total, parts) - parts.length + SIGNED;
}

export function tripleShape(search: Search, total: number, parts: readonly number[], gap: number): number {
  return common(search, total, parts) - 4 - 1.5 * gap - choices(search);
}
