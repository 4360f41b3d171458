import { address } from '../engine/model/cell';
import type { Box } from '../engine/model/snapshot';

/** A sheet's name as formulas write it: in quotes unless it could be mistaken for nothing else. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeReference(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'Blad 1'!$A$1:$C$4`, as defined names and charts want it. */
export function sheetReference(sheet: string, box: Box): string {
  const first = fixed(box.top, box.left);
  const last = fixed(box.bottom, box.right);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

function fixed(row: number, column: number): string {
  return address({ row, column }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** Also in the row-and-column style, and in Swedish and Finnish where its letters differ; quotes never hurt. */
function looksLikeReference(name: string): boolean {
  return /^[A-Za-z]{1,3}\d+$|^[RrCcKkSs]\d*(?:[RrCcKkSs]\d*)?$|^(?:true|false)$/i.test(name);
}
