import { parseRangeAddress } from '../engine/model/cell';
import type { Box } from '../engine/model/snapshot';

/** `'Blad 1'!A1:B2` -> the box, without the sheet. */
export function boxOfAddress(address: string): Box {
  const box = parseRangeAddress(address.slice(address.lastIndexOf('!') + 1));
  if (!box) throw new RangeError('An address that is not made of cells.');
  return box;
}
