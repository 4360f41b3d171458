import { createXlsx } from '../../xlsx/create';
import { patchXlsx } from '../../xlsx/patch';
import type { WorkbookPatch } from '../../xlsx/patch-plan';
import type { Sheet } from '../host/model/sheet';
import { changesOf } from './changes';
import { StyleList } from './fileStyles';
import { newSheet } from './newSheet';
import type { OpenFile } from './openFile';
import type { Arrangement, OpenedSheet } from './opened';
import { arrangementOf } from './opened';

export interface Download {
  readonly name: string;
  /** What of the user's changes the file does not get, a sentence each. */
  readonly lost: readonly string[];
  /** Throws a HostError where the file refuses the changes. */
  readonly write: () => Uint8Array;
}

/** The file that was opened, with what has been changed since. Nothing changed gives the very same bytes. */
export function prepareDownload(file: OpenFile): Download {
  const lost: string[] = [];
  const patch = patchOf(file, lost);
  const { bytes } = file;
  return {
    name: file.name.replace(/\.csv$/i, '.xlsx'),
    lost,
    write: () => {
      const base = bytes ?? emptyPackage(file);
      return isEmpty(patch) ? base : patchXlsx(base, patch);
    },
  };
}

function patchOf({ book, opened, bytes }: OpenFile, lost: string[]): WorkbookPatch {
  const styles = new StyleList();
  const cells = [...opened].flatMap(([sheet, was]) => {
    if (!book.sheets.includes(sheet)) return [];
    const { edits, refused } = changesOf(
      sheet,
      bytes ? was : { ...was, values: [], formulas: [], styles: new Map() },
      styles,
    );
    if (refused) lost.push(`Rubriker i en Excel-tabell på bladet ${was.name} behåller sin text.`);
    noteArrangement(sheet, was, lost);
    return edits;
  });
  const addSheets = book.sheets.flatMap((sheet, position) => {
    if (opened.has(sheet)) return [];
    if (sheet.charts.length > 0) lost.push(`Diagrammen på bladet ${sheet.name} följer inte med.`);
    if (sheet.protected) lost.push(`Skyddet av bladet ${sheet.name} följer inte med.`);
    return [newSheet(sheet, nameBefore(book.sheets, position, opened), styles)];
  });
  const kept = book.sheets.flatMap((sheet) => opened.get(sheet)?.position ?? []);
  if (kept.some((position, index) => index > 0 && position < (kept[index - 1] ?? 0)))
    lost.push('Bladen behåller sin ordning från filen.');
  return {
    cells,
    styles: styles.styles,
    differentialStyles: styles.differential,
    addSheets,
    removeSheets: [...opened].flatMap(([sheet, was]) => (book.sheets.includes(sheet) ? [] : [was.name])),
  };
}

/** A sheet that is in the file goes by the name it has there. */
function nameBefore(
  sheets: readonly Sheet[],
  position: number,
  opened: OpenFile['opened'],
): string | undefined {
  const before = sheets[position - 1];
  return before && (opened.get(before)?.name ?? before.name);
}

const ARRANGEMENTS: Readonly<Record<Arrangement, string>> = {
  sizes: 'Ändrade radhöjder, kolumnbredder och dolda rader eller kolumner',
  merges: 'Ändrade sammanslagna celler',
  frozen: 'Ändrade låsta fönsterrutor',
  conditional: 'Ändrad villkorsstyrd formatering',
  links: 'Ändrade länkar',
  visibility: 'Ändrad synlighet och flikfärg',
  charts: 'Nya diagram',
};

function noteArrangement(sheet: Sheet, was: OpenedSheet, lost: string[]): void {
  if (sheet.name !== was.name) lost.push(`Bladet ${sheet.name} heter ${was.name} i den nedladdade filen.`);
  const now = arrangementOf(sheet);
  for (const [key, text] of Object.entries(ARRANGEMENTS) as [Arrangement, string][]) {
    if (now[key] !== was.arrangement[key]) lost.push(`${text} på bladet ${was.name} följer inte med.`);
  }
}

function isEmpty({ cells = [], addSheets = [], removeSheets = [] }: WorkbookPatch): boolean {
  return cells.length + addSheets.length + removeSheets.length === 0;
}

function emptyPackage({ opened }: OpenFile): Uint8Array {
  return createXlsx({ sheets: [...opened.values()].map(({ name }) => ({ name, rows: [] })) });
}
