import { append } from '../../model/lists';
import type { SheetSnapshot } from '../../model/snapshot';
import { secondTable } from './beside';
import type { Block } from '../cells/block';
import { Draft, draftFrom } from './draft';
import { CellKinds } from '../cells/kinds';
import { registerOf } from './registers';
import { Rows } from './rows';

/** Tables that may stand side by side. */
const MOST_BESIDE = 12;

export function findBlocks(sheet: SheetSnapshot): Block[] {
  if (sheet.values.length === 0) return [];
  const kinds = new CellKinds(sheet);
  let right = -1;
  for (let row = 0; row < kinds.rows; row++) right = Math.max(right, kinds.width(row) - 1);
  return scan(new Rows(kinds, { top: 0, bottom: kinds.rows - 1, left: 0, right }), 0);
}

/** From top to bottom: figures take the rows that wait above them, into the table that is open or into one of their own. */
function scan(rows: Rows, depth: number): Block[] {
  const blocks: Block[] = [];
  let draft: Draft | null = null;
  let pending: number[] = [];
  let blanks = 0;
  const close = () => {
    if (draft && !draft.register) pending = pending.slice(draft.takeTrailingLabels(pending));
    if (draft && draft.body.length > 0) append(blocks, finish(rows, draft, depth));
    draft = null;
  };

  for (let row = rows.box.top; row <= rows.box.bottom; row++) {
    const kind = rows.kind(row);
    if (kind === 'blank') {
      blanks++;
      continue;
    }
    const gap = blanks;
    blanks = 0;
    const register = kind === 'words' ? registerOf(rows.texts(row)) : null;
    if (register) {
      const goesOn = draft?.register && draft.hasHeader(row) && pending.every((one) => rows.isFurniture(one));
      if (!goesOn) {
        close();
        draft = new Draft(rows, register, { above: pending, header: [row] });
      }
      pending = [];
    } else if (draft?.register) {
      if (gap > 0 && kind === 'single') {
        close();
        pending = [row];
      } else draft.take(row);
    } else if (kind !== 'body') {
      if (kind === 'single' && rows.isProse(row)) close();
      pending.push(row);
    } else if (!draft?.isStrayNumber(row)) {
      // Right below the last figures: nothing stands between that could begin another table.
      if (draft && ((pending.length === 0 && gap <= 1) || !draft.endsBefore(row, pending, gap))) {
        for (const one of draft.ownOf(pending)) draft.take(one);
        draft.take(row);
      } else {
        close();
        draft = draftFrom(rows, row, pending);
      }
      pending = [];
    }
  }
  close();
  return blocks;
}

/** The block of a draft, or two where a second table stands beside the first. */
function finish(rows: Rows, draft: Draft, depth: number): Block[] {
  const { kinds, box } = rows;
  const extent = rows.extent([...draft.header, ...draft.body]);
  if (!extent) return [];
  const split = draft.register || depth > MOST_BESIDE ? null : secondTable(kinds, draft, extent);
  if (split !== null) {
    const part = { ...box, top: draft.above[0] ?? extent.top, bottom: extent.bottom };
    return [
      ...scan(new Rows(kinds, { ...part, right: split - 1 }), depth + 1),
      ...scan(new Rows(kinds, { ...part, left: split }), depth + 1),
    ];
  }
  return [
    {
      sheet: kinds.sheet,
      kinds,
      mark: kinds.mark,
      register: draft.register,
      above: draft.above.filter((row) => rows.kind(row) === 'single'),
      headerRows: draft.header,
      bodyRows: draft.body,
      left: extent.left,
      right: extent.right,
    },
  ];
}
