import { cellsOf } from '../model/edit';
import { isUnbounded } from '../model/boxes';
import type { Arguments } from '../rpc/arguments';
import { Fault } from '../rpc/fault';
import type { Area, InBook, OnSheet } from './places';

/** Excel has one code for all of these, so a client cannot tell a read-only workbook from a protected sheet. */
function denied(location: string): Fault {
  return new Fault('AccessDenied', 'You cannot perform the requested operation.', location, 403);
}

export function needsWriting({ book }: InBook, { location }: Arguments): void {
  if (book.readOnly) throw denied(location);
}

export function needsOpenSheet(self: OnSheet, args: Arguments): void {
  needsWriting(self, args);
  if (self.sheet.protected) throw denied(args.location);
}

/** On a protected sheet only cells that are not locked may be written. */
export function needsOpenCells(self: Area, args: Arguments): void {
  needsWriting(self, args);
  const { sheet, box } = self;
  if (!sheet.protected) return;
  if (isUnbounded(box)) throw denied(args.location);
  for (const [row, column] of cellsOf(box)) {
    if (sheet.style(row, column).locked) throw denied(args.location);
  }
}
