import type { IDisposable } from '@univerjs/presets';
import type { OfficeHost } from '../host/officeHost';
import type { Book } from '../host/model/book';
import { signature } from './arrange';
import { takeEdits } from './edits';
import { takeSheetEdits } from './sheetEdits';
import { arrangeConditionalFormats } from './conditional';
import { Looks, rememberLooks, sheetData, workbookData } from './sheetData';
import { followLinks } from './links';
import { guardProtection } from './protection';
import { refreshNames } from './names';
import { refreshCells, takeResults } from './refresh';
import { followSelection, showSelection } from './selection';
import { refreshSheets } from './sheetList';
import type { Shown } from './shown';
import { inSlices } from './slices';
import type { Univer } from './univer';
import { drawn, startUniver } from './univer';

const CALCULATION_LIMIT = 60_000;
/** So many levels of formulas that call each other the wrong way round are settled. */
const MOST_TIMES = 12;

/** The cell that the grid shows as selected, and what it shows in it. */
export interface GridCell {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

/** The spreadsheet on the page. It shows the workbook of a host and hands the user's doings back to it. */
export class Grid {
  private readonly univer: Univer;
  private shown: Shown | null = null;
  /** Formulas were written that have not been calculated since. */
  private written = false;
  private endings: IDisposable[] = [];
  private opened = 0;

  constructor(
    container: HTMLElement,
    /** Told when the user tried to write into a protected sheet. */
    private readonly refused: () => void,
  ) {
    this.univer = startUniver(container);
  }

  async open(host: OfficeHost, progress: (part: number) => void): Promise<void> {
    const { book } = host;
    const looks = new Looks();
    const sheets = await inSlices(book.sheets, (sheet) => sheetData(sheet, looks), progress);
    this.close();
    const id = `book${String(++this.opened)}`;
    const unit = this.univer.createWorkbook(workbookData(book, id, looks, sheets));
    unit.setNumfmtLocal('sv');
    await drawn(this.univer);
    const shown: Shown = {
      univer: this.univer,
      unit,
      book,
      looks: new WeakMap(),
      arranged: new WeakMap(),
      names: new Map(),
      applying: false,
    };
    refreshNames(shown);
    for (const sheet of book.sheets) {
      rememberLooks(shown, sheet);
      shown.arranged.set(sheet, signature(sheet));
      if (sheet.conditionalFormats.length > 0) arrangeConditionalFormats(shown, sheet);
    }
    this.shown = shown;
    showSelection(shown);
    this.endings = [
      takeEdits(shown, host),
      takeSheetEdits(shown, host),
      followSelection(shown, host),
      followLinks(shown, host),
      guardProtection(shown, this.refused),
    ];
    this.followReadOnly();
  }

  /** The grid follows what was done to the workbook through office.js. */
  refresh(): void {
    if (!this.shown) return;
    if (refreshSheets(this.shown)) this.written = true;
    if (refreshCells(this.shown, this.shown.book.active)) this.written = true;
  }

  async recalculate(book: Book): Promise<void> {
    const { shown } = this;
    if (shown?.book !== book) return;
    if (refreshSheets(shown)) this.written = true;
    refreshNames(shown);
    for (const sheet of book.sheets) if (refreshCells(shown, sheet)) this.written = true;
    const formulas = book.sheets.some((sheet) =>
      [...sheet.filled()].some(({ cell }) => cell.formula !== null),
    );
    if (!formulas) return;
    const engine = this.univer.getFormula();
    await engine.onCalculationResultApplied(CALCULATION_LIMIT);
    let changed = takeResults(shown);
    // Of many new formulas that call each other, some are calculated before those that they call.
    for (let times = 0; this.written && changed && times < MOST_TIMES; times++) {
      const applied = engine.onCalculationResultApplied(CALCULATION_LIMIT);
      engine.executeCalculation();
      await applied;
      changed = takeResults(shown);
    }
    this.written = false;
  }

  /** What is being typed counts as entered. */
  async finishTyping(): Promise<void> {
    if (this.shown?.unit.isCellEditing()) await this.shown.unit.endEditingAsync(true);
  }

  followReadOnly(): void {
    this.shown?.unit.setEditable(!this.shown.book.readOnly);
  }

  selected(): GridCell | null {
    const range = this.shown?.unit.getActiveRange();
    if (!this.shown || !range) return null;
    const sheet = this.shown.unit.getActiveSheet().getSheetName();
    return { sheet, address: range.getA1Notation(), text: range.getDisplayValue() };
  }

  private close(): void {
    if (!this.shown) return;
    for (const ending of this.endings) ending.dispose();
    this.univer.disposeUnit(this.shown.unit.getId());
    this.shown = null;
  }
}
