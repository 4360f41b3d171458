import type { PlanColumn } from '../../model/sheet-plan';
import type { TabRow } from './tab';

/** A4 landscape within the margins that the tab is printed with, in points. */
const PAGE = { width: 770, height: 487 } as const;
const CHARACTER = 5.25;
const PLAIN_ROW = 15;
/** Another font may need a little more room than ours. */
const CAREFUL = 0.93;
/** So near the edge of a page, as a share of it, a heading may in truth stand on either side. */
const EDGE = 0.15;

/**
 * The rows that a new page begins at, so that a heading stays with what stands under it and an area on one page.
 * `head` rows are repeated on every page; `below` so many plain rows stay with the last heading.
 */
export function pageBreaks(
  rows: readonly TabRow[],
  columns: readonly PlanColumn[],
  head: number,
  below: number,
): number[] {
  const heights = rows.map(({ height = PLAIN_ROW, hidden }) => (hidden ? 0 : height));
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((all, one) => all + one, 0);
  const width = columns.reduce((all, one) => all + (one.hidden ? 0 : one.width * CHARACTER + 4), 0);
  const scale = Math.min(1, PAGE.width / width);
  const room = (PAGE.height / scale) * CAREFUL - sum(0, head);
  const breaks: number[] = [];
  const last = rows.findLastIndex(({ keep }) => keep !== undefined);
  let used = 0;
  // Once a page has filled up by itself, nobody knows for certain where the next one began.
  let certain = true;
  rows.forEach(({ keep }, row) => {
    if (row < head) return;
    const own = heights[row] ?? 0;
    if (keep !== undefined && used > 0) {
      const isChart = row === last && below > 0;
      const together = sum(row, row + keep + 1) + (isChart ? below * PLAIN_ROW : 0);
      const atEdge = used < EDGE * room || used + together > (1 - EDGE) * room;
      const fits = used + together <= room && (certain || (!atEdge && !isChart));
      if (!fits && together <= room) {
        breaks.push(row);
        used = 0;
        certain = true;
      }
    }
    if (used + own > room) certain = false;
    used = used + own > room ? own : used + own;
  });
  return breaks;
}
