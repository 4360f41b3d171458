import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Page, Table } from '../../samples/data/model';

/** The part of the seed document that a page was typed from. */
export function seedText(book: string, region: string): string {
  return readFileSync(join(__dirname, 'seed-texts', book, `${region}.txt`), 'utf8');
}

/** Every text of a page, in the order of the document. */
export function textsOf(page: Page): string[] {
  return page.blocks.flatMap(textsOfBlock);
}

function textsOfBlock(block: Block): string[] {
  return block.kind === 'table'
    ? [...block.header.flat(), ...cellsOf(block)].filter((cell) => cell !== '<')
    : [block.text];
}

export function cellsOf(block: Table): string[] {
  return block.rows.flatMap((row) => row.cells);
}

/**
 * Letters, digits, decimal commas and signs, without what a line break may have changed: spaces, bullets and the
 * hyphens that divide words.
 */
export function essence(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2212\u2010\u2011]/g, '-')
    .replace(/[\uf000-\uf8ff\u00ad]/g, '')
    .replace(/(?<![\p{L}\d])-(?=\d)/gu, '§')
    .replace(/[-\s]/g, '')
    .replaceAll('§', '-');
}

/** Where two texts part, with some of what stands around; null where they agree. */
export function firstDifference(typed: string, printed: string): string | null {
  if (typed === printed) return null;
  let at = 0;
  while (at < typed.length && typed[at] === printed[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `typed   …${around(typed)}…\nprinted …${around(printed)}…`;
}
