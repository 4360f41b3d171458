import { HostError } from '../app/host';
import type { PackageEdit } from './package-edit';
import type { DefinedName, PartRelationship, SheetPart, WorkbookPatch } from './patch-plan';
import type { PatchedStyles } from './patch-styles';
import { sameText, type SheetSlot } from './patch-workbook';
import type { SheetEntry, WorkbookPart } from './read-workbook';
import { quotedSheet, sheetReference } from './references';
import { sheetXml } from './sheet-xml';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Takes sheets out and puts new ones in; returns the order of sheets that results. */
export function patchSheets(
  edit: PackageEdit,
  workbook: WorkbookPart,
  patch: WorkbookPatch,
  styles: PatchedStyles,
): SheetSlot[] {
  const removed = (patch.removeSheets ?? []).map((name) => sheetNamed(workbook.sheets, name));
  for (const sheet of removed) removeSheet(edit, workbook, sheet);
  const slots: { name: string; slot: SheetSlot | null }[] = workbook.sheets.map((sheet, was) => ({
    name: sheet.name,
    slot: removed.includes(sheet) ? null : { was },
  }));
  for (const sheet of patch.addSheets ?? []) {
    const slot = { name: sheet.name, relationshipId: addSheet(edit, workbook, sheet, styles) };
    const replaced = slots.find(({ name }) => sameText(name, sheet.name));
    if (replaced?.slot) throw new HostError('unexpected', 'a sheet of this name is there');
    const after =
      sheet.after === undefined ? -1 : slots.findIndex(({ name }) => sameText(name, sheet.after ?? ''));
    if (sheet.after !== undefined && after < 0) throw new HostError('not-found', 'the sheet to stand after');
    if (replaced && after < 0) replaced.slot = slot;
    else {
      if (replaced) replaced.name = '';
      slots.splice(after < 0 ? slots.length : after + 1, 0, { name: sheet.name, slot });
    }
  }
  const order = slots.flatMap(({ slot }) => slot ?? []);
  if (order.length === 0) throw new HostError('unexpected', 'a workbook needs a sheet');
  return order;
}

export function sheetNamed(sheets: readonly SheetEntry[], name: string): SheetEntry {
  const sheet = sheets.find((each) => sameText(each.name, name));
  if (!sheet) throw new HostError('not-found', 'sheet');
  return sheet;
}

/** The names by which Excel knows what to print of the new sheets. */
export function printNames(sheets: readonly SheetPart[]): DefinedName[] {
  return sheets.flatMap(({ name, print }) => {
    const names: DefinedName[] = [];
    if (print?.area) {
      names.push({ name: '_xlnm.Print_Area', sheet: name, formula: sheetReference(name, print.area) });
    }
    if (print?.titleRows) {
      const [first, last] = print.titleRows;
      const formula = `${quotedSheet(name)}!$${first + 1}:$${last + 1}`;
      names.push({ name: '_xlnm.Print_Titles', sheet: name, formula });
    }
    return names;
  });
}

function addSheet(
  edit: PackageEdit,
  workbook: WorkbookPart,
  sheet: SheetPart,
  styles: PatchedStyles,
): string {
  const path = edit.freeName('xl/worksheets/sheet', 'xml');
  // Set first, so that no further part takes the name.
  edit.add(path, '', WORKSHEET);
  const names = new Map<string, string>();
  for (const { key, stem, extension, contentType, content } of sheet.parts ?? []) {
    const name = edit.freeName(stem, extension);
    names.set(key, name);
    edit.add(name, content, contentType);
  }
  addRelationships(edit, path, sheet.relationships ?? [], names);
  for (const { key, relationships = [] } of sheet.parts ?? []) {
    addRelationships(edit, names.get(key) ?? '', relationships, names);
  }
  const linkIds = new Map<number, string>();
  for (const [index, { target }] of (sheet.hyperlinks ?? []).entries()) {
    if (!('url' in target)) continue;
    linkIds.set(index, edit.addRelationship(path, 'hyperlink', target.url, { external: true }));
  }
  edit.set(path, sheetXml(sheet, { ...styles, linkIds }));
  return edit.addRelationship(workbook.path, 'worksheet', path);
}

function addRelationships(
  edit: PackageEdit,
  source: string,
  relationships: readonly PartRelationship[],
  names: ReadonlyMap<string, string>,
): void {
  for (const { id, type, target } of relationships) {
    if ('url' in target) edit.addRelationship(source, type, target.url, { id, external: true });
    else {
      const name = names.get(target.part);
      if (name === undefined) throw new HostError('unexpected', `no part with the key ${target.part}`);
      edit.addRelationship(source, type, name, { id });
    }
  }
}

/** Removes a sheet's part and every part that only it led to, such as its drawings and charts. */
function removeSheet(edit: PackageEdit, workbook: WorkbookPart, sheet: SheetEntry): void {
  const relationship = workbook.relationships.find(({ id }) => id === sheet.relationshipId);
  if (!relationship) return;
  const candidates = reachable(edit, relationship.target);
  edit.removeRelationship(workbook.path, relationship.id);
  const needed = reachable(edit, '');
  for (const name of candidates) if (!needed.has(name) && edit.has(name)) edit.remove(name);
}

function reachable(edit: PackageEdit, from: string): Set<string> {
  const seen = new Set<string>([from]);
  for (const name of seen) {
    for (const { target, external } of edit.relationships(name)) if (!external) seen.add(target);
  }
  return seen;
}
