import { textOf } from '../../model/cell';
import { valueAt } from '../../model/snapshot';
import type { Block } from '../cells/block';

export function aboveTexts(block: Block): string[] {
  return block.above
    .slice(-4)
    .reverse()
    .map((row) => firstText(block, row))
    .filter((text) => text.length < 160);
}

function firstText(block: Block, row: number): string {
  for (let column = block.left; column < block.kinds.width(row); column++) {
    const text = textOf(valueAt(block.sheet, row, column))
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '') return text;
  }
  return '';
}

const NO_TITLE =
  /^(?:belopp|\(?(?:i )?(?:mnkr|tkr|mkr|kr|euro|€|1 ?000)|ansvarsperson|vastuuhenkilö|tuhansina|uppfylls|not\b|källa)/i;

/**
 * The nearest short text above the table that names something: no sentence, no unit, and nothing that stands over
 * other tables of the sheet as well.
 */
export function titleOf(block: Block, repeated: ReadonlySet<string>): string | null {
  const texts = block.above
    .map((row) => firstText(block, row))
    .filter((text) => text !== '' && text.length <= 120 && !/[.!?]$/.test(text) && !NO_TITLE.test(text));
  const own = texts.filter((text) => !repeated.has(text));
  return own.findLast((text) => !REMARK.test(text)) ?? own.at(-1) ?? texts.at(-1) ?? null;
}

/** A bracket at the end that is no unit makes a text a remark. */
const REMARK = /\((?![^)]*(?:kr\b|€|euro|1 ?000))[^)]*\)$/i;

/** Texts that stand over more than one table of a sheet. */
export function repeatedTitles(blocks: readonly Block[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const block of blocks) {
    for (const text of new Set(block.above.map((row) => firstText(block, row)))) {
      if (seen.has(text)) twice.add(text);
      seen.add(text);
    }
  }
  return twice;
}
