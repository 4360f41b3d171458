import type { EventEntry, Json } from '../rpc/messages';

/** The numbers office.js gives to the events of worksheets. */
export const EventType = {
  SelectionOfDocument: 2,
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  NameChanged: 25,
  VisibilityChanged: 26,
} as const;

const WORKBOOK = 'Workbook';

/** What has happened in the workbook and has not been told to the client yet. */
export class HostEvents {
  private waiting: EventEntry[] = [];

  /** Told to who listens on the sheet, and to who listens on all of them. */
  onSheet(messageType: number, sheetId: string, message: { readonly [name: string]: Json }): void {
    const told = { ...message, worksheetId: sheetId };
    this.waiting.push({ messageType, targetId: sheetId, message: told });
    this.waiting.push({ messageType, targetId: WORKBOOK, message: told });
  }

  selectionOfDocument(): void {
    this.waiting.push({ messageType: EventType.SelectionOfDocument, targetId: '', message: {} });
  }

  take(): readonly EventEntry[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
