import type { CellRef } from '../../../engine/model/cell';
import { HostEvents } from './events';
import type { Box } from './boxes';
import type { NamedItem } from './parts';
import { Sheet } from './sheet';
import type { Json } from '../rpc/messages';

export const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
export type CalculationMode = (typeof CALCULATION_MODES)[number];

export interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
}

/** The workbook on the far side of office.js, in memory. */
export class Book {
  name = 'Bok1.xlsx';
  readonly sheets: Sheet[] = [];
  active: Sheet;
  readOnly = false;
  names: NamedItem[] = [];
  readonly settings = new Map<string, Json>();
  calculationMode: CalculationMode = 'Automatic';
  /** How numbers are written on this user's screen. */
  culture: Culture = { name: 'en-US', decimal: '.', group: ',' };
  readonly events = new HostEvents();
  /** Cells written since formulas were last calculated. */
  stale: CellRef[] = [];
  /** Asked for by `calculate` while calculation is manual. */
  calculateNow = false;
  private nextId = 1;

  constructor(sheetNames: readonly string[] = ['Blad1']) {
    const made = sheetNames.map((name) => this.addSheet(name));
    const first = made[0];
    if (!first) throw new Error('A workbook has at least one sheet.');
    this.active = first;
  }

  get selection(): Box {
    return this.active.selection;
  }

  set selection(box: Box) {
    this.active.selection = box;
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(`{00000000-0000-4000-8000-${this.newId().padStart(12, '0')}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** By name, whatever the case of its letters, or by id. */
  sheet(key: string): Sheet | undefined {
    return (
      this.sheets.find((sheet) => sheet.id === key) ??
      this.sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase())
    );
  }

  newId(): string {
    return String(this.nextId++);
  }
}
