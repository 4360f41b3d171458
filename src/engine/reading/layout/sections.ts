import { textOf } from '../../model/cell';
import { valueAt } from '../../model/snapshot';
import { BLANK, TEXT } from '../cells/kinds';
import type { Block } from '../cells/block';
import { saysSum } from '../lines/lines';
import { plainWords } from '../words/words';

/**
 * Right below a table its header again, with another name where the labels stand: `Investeringar | Utfall | Budget`. What
 * follows is the next section of the same table. Where it has the same lines, it is another area, and a table of its own.
 */
export function joinSections(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const open = joined.at(-1);
    if (open && isSection(open, block)) joined[joined.length - 1] = withSection(open, block);
    else joined.push(block);
  }
  return joined;
}

function isSection(open: Block, next: Block): boolean {
  const [header] = next.headerRows;
  const own = open.headerRows.at(-1);
  if (header === undefined || own === undefined) return false;
  if (next.headerRows.length !== 1 || !next.above.every((row) => nameAt(next, row) === nameAt(next, header)))
    return false;
  if (STATEMENT.test(nameAt(next, header))) return false;
  if ((next.above[0] ?? header) !== (open.bodyRows.at(-1) ?? 0) + 1) return false;
  return saysTheSame(open, own, header) && !sharesLines(open, next);
}

/** Another statement of the accounts is no section of this one. */
const STATEMENT =
  /^(?:resultat(?:räkning|budget)|balans(?:räkning|budget)|kassaflödes|finansierings(?:analys|budget)|nyckeltal|tuloslaskelma|tase\b|rahoituslaskelma|tunnusluvut)/;

function nameAt(block: Block, row: number): string {
  return plainWords(textOf(valueAt(block.sheet, row, block.left)));
}

/** The same words over every column of figures, and a name over the labels. */
function saysTheSame(open: Block, own: number, header: number): boolean {
  const words = (row: number, column: number) => plainWords(textOf(valueAt(open.sheet, row, column)));
  if (words(header, open.left) === '' || words(own, open.left) === '') return false;
  let same = 0;
  const right = Math.max(open.kinds.width(own), open.kinds.width(header));
  for (let column = open.left + 1; column < right; column++) {
    if (words(own, column) !== words(header, column)) return false;
    if (words(own, column) !== '') same++;
  }
  return same > 1;
}

function sharesLines(open: Block, next: Block): boolean {
  const known = new Set(labelsOf(open));
  return labelsOf(next).some((label) => known.has(label));
}

function labelsOf(block: Block): string[] {
  return block.bodyRows
    .filter((row) => block.kinds.width(row) > block.left + 1)
    .map((row) => nameAt(block, row))
    .filter((label) => label !== '' && !saysSum(label));
}

/**
 * The name of the section is a heading, unless years stand beside it, which would be taken for amounts; a section begins
 * there all the same.
 */
function withSection(open: Block, next: Block): Block {
  const own = nameAt(open, open.headerRows.at(-1) ?? 0);
  const header = next.headerRows.filter((row) => {
    if (nameAt(open, row) === own) return false;
    for (let column = open.left; column < open.kinds.width(row); column++) {
      const kind = open.kinds.at(row, column);
      if (kind !== BLANK && kind !== TEXT) return false;
    }
    return true;
  });
  return {
    ...open,
    bodyRows: [...open.bodyRows, ...header, ...next.bodyRows],
    sections: [...(open.sections ?? []), ...next.bodyRows.slice(0, 1)],
    right: Math.max(open.right, next.right),
  };
}
