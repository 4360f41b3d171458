import { HostError } from '../app/host';
import type { OpenOptions } from './limits';
import { PackageEdit } from './package-edit';
import { PackageParts } from './package-parts';
import { patchCells } from './patch-cells';
import type { CellEdit, WorkbookPatch } from './patch-plan';
import { patchSheets, printNames, sheetNamed } from './patch-sheets';
import { patchStyles, type PatchedStyles } from './patch-styles';
import { patchWorkbook } from './patch-workbook';
import { readListObjects } from './read-sheet';
import { readWorkbook, type WorkbookPart } from './read-workbook';

const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const NEW_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';

/**
 * The user's workbook with these changes. Parts that need no change go out with the very bytes they came in
 * with, so charts, comments, macros and whatever else we know nothing of are as they were.
 */
export function patchXlsx(bytes: Uint8Array, patch: WorkbookPatch, options: OpenOptions = {}): Uint8Array {
  const parts = PackageParts.open(bytes, options);
  const workbook = readWorkbook(parts);
  const { addSheets = [], removeSheets = [], definedNames = [], cells = [] } = patch;
  const sheetsChange = addSheets.length > 0 || removeSheets.length > 0;
  if (sheetsChange && workbook.structureLocked) throw new HostError('protected', 'structure of the workbook');
  if (workbook.strict) throw new HostError('read-only', 'strict Open XML');
  const edit = new PackageEdit(parts);
  const styles = addStyles(edit, workbook, patch);
  const formulasChanged = editCells(edit, parts, workbook, cells, styles);
  const sheets = sheetsChange
    ? patchSheets(edit, workbook, patch, styles)
    : workbook.sheets.map((_, was) => ({ was }));
  const names = [...definedNames, ...printNames(addSheets)];
  const calculateOnLoad = cells.length > 0 || sheetsChange;
  if (calculateOnLoad || names.length > 0) {
    const xml = edit.xml(workbook.path);
    edit.set(
      workbook.path,
      patchWorkbook(xml, workbook.path, { sheets, definedNames: names, calculateOnLoad }),
    );
  }
  if (formulasChanged || removeSheets.length > 0) dropCalculationChain(edit, workbook);
  return edit.toBytes();
}

function addStyles(edit: PackageEdit, workbook: WorkbookPart, patch: WorkbookPatch): PatchedStyles {
  const { styles = [], differentialStyles = [] } = patch;
  const known = workbook.relationships.find(({ type }) => type === 'styles')?.target;
  if (styles.length === 0 && differentialStyles.length === 0) {
    return { bytes: new Uint8Array(0), cellStyleIds: [], differentialIds: [] };
  }
  const path = known ?? edit.freeName('xl/styles', 'xml');
  if (!edit.has(path)) {
    edit.add(path, NEW_STYLES, STYLES);
    if (known === undefined) edit.addRelationship(workbook.path, 'styles', path);
  }
  const before = edit.xml(path);
  const patched = patchStyles(before, path, styles, differentialStyles);
  if (patched.bytes !== before) edit.set(path, patched.bytes);
  return patched;
}

function editCells(
  edit: PackageEdit,
  parts: PackageParts,
  workbook: WorkbookPart,
  cells: readonly CellEdit[],
  styles: PatchedStyles,
): boolean {
  const bySheet = new Map<string, CellEdit[]>();
  for (const cell of cells) {
    const { path } = sheetNamed(workbook.sheets, cell.sheet);
    if (path === null) throw new HostError('not-found', 'a sheet with cells');
    bySheet.set(path, [...(bySheet.get(path) ?? []), cell]);
  }
  let formulasChanged = false;
  for (const [path, edits] of bySheet) {
    refuseTableHeads(parts, path, edits);
    const patched = patchCells(edit.xml(path), path, edits, styles.cellStyleIds);
    edit.splice(path, patched.splices);
    formulasChanged ||= patched.formulasChanged;
  }
  return formulasChanged;
}

/** The names of a table's columns stand in another part as well, and Excel repairs a file where they differ. */
function refuseTableHeads(parts: PackageParts, path: string, edits: readonly CellEdit[]): void {
  for (const { box } of readListObjects(parts, path)) {
    const head = edits.some(
      ({ row, column }) => row === box.top && column >= box.left && column <= box.right,
    );
    if (head) throw new HostError('read-only', 'the head of an Excel table');
  }
}

/** Excel refuses a chain that names a cell without formula, and builds a missing one anew. */
function dropCalculationChain(edit: PackageEdit, workbook: WorkbookPart): void {
  const chain = workbook.relationships.find(({ type }) => type === 'calcChain');
  if (!chain) return;
  edit.removeRelationship(workbook.path, chain.id);
  if (edit.has(chain.target)) edit.remove(chain.target);
}
