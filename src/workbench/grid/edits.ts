import type { ICellData, IDisposable, IStyleData } from '@univerjs/presets';
import type { ISetRangeValuesMutationParams } from '@univerjs/presets/preset-sheets-core';
import { SetRangeValuesMutation } from '@univerjs/presets/preset-sheets-core';
import type { CellValue } from '../../engine/model/cell';
import type { Box } from '../host/model/boxes';
import { boxOf, union } from '../host/model/boxes';
import { tellChanged, writeCell } from '../host/model/edit';
import type { Sheet } from '../host/model/sheet';
import type { OfficeHost } from '../host/officeHost';
import { bookValue, entered, sameValue } from './content';
import { bookStyle } from './look';
import type { Shown } from './shown';
import { rawCell, worksheetOf } from './shown';

/** The workbook takes over what the user does to cells: typing, pasting, filling, deleting, undoing. */
export function takeEdits(shown: Shown, host: OfficeHost): IDisposable {
  return shown.univer.onCommandExecuted((command, options) => {
    if (shown.applying || options?.fromFormula || command.id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const sheet = shown.book.sheet(subUnitId);
    if (unitId !== shown.unit.getId() || !sheet || !cellValue) return;
    let changed: { box: Box; before: CellValue } | null = null;
    for (const [row, column] of places(cellValue)) {
      const before = sheet.cell(row, column)?.value ?? null;
      if (!takeCell(shown, sheet, row, column)) continue;
      const here = boxOf(row, column);
      changed = { box: changed ? union(changed.box, here) : here, before };
    }
    if (!changed) return;
    const { box, before } = changed;
    void host.edit((book) => {
      tellChanged(book, sheet, box, 'RangeEdited', before);
    });
  });
}

export function* places(
  matrix: NonNullable<ISetRangeValuesMutationParams['cellValue']>,
): Generator<[number, number]> {
  for (const [row, line] of Object.entries(matrix) as [string, object | undefined][]) {
    for (const column of Object.keys(line ?? {})) yield [Number(row), Number(column)];
  }
}

/** True when the content of the cell changed. */
export function takeCell(shown: Shown, sheet: Sheet, row: number, column: number): boolean {
  const worksheet = worksheetOf(shown, sheet);
  const raw = worksheet && rawCell(worksheet, row, column);
  takeLook(shown, sheet, row, column, raw);
  const formula = raw?.f ?? (raw?.si ? formulaAt(shown, sheet, row, column) : null);
  const known = sheet.cell(row, column);
  if (
    formula ? known?.formula === formula : !known?.formula && sameValue(known?.value ?? null, bookValue(raw))
  ) {
    return false;
  }
  writeCell(shown.book, sheet, row, column, formula ?? entered(raw));
  return true;
}

function formulaAt({ unit }: Shown, sheet: Sheet, row: number, column: number): string | null {
  return unit.getSheetBySheetId(sheet.id)?.getRange(row, column).getFormula() ?? null;
}

function takeLook(shown: Shown, sheet: Sheet, row: number, column: number, raw: ICellData | null): void {
  // A link is drawn as one without being told so.
  if (!raw?.s || sheet.cell(row, column)?.link) return;
  const styles = shown.unit.getWorkbook().getStyles();
  const before = sheet.style(row, column);
  const after = bookStyle((styles.getStyleByCell(raw) as IStyleData | undefined) ?? {}, before);
  if (JSON.stringify(after) !== JSON.stringify(before)) sheet.ensureCell(row, column).style = after;
}
