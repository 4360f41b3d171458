import type { WorkbookSnapshot } from '../engine/model/snapshot';
import type { OpenOptions } from './limits';
import { calculated } from './calculate';
import { PackageParts } from './package-parts';
import { readSheet } from './read-sheet';
import { readStrings } from './read-strings';
import { NO_STYLES, readStyles } from './read-styles';
import { readWorkbook } from './read-workbook';

/** Reads an .xlsx or .xlsm file. Throws a HostError, and nothing else, for a file that is not in order. */
export function readXlsx(bytes: Uint8Array, options: OpenOptions = {}): WorkbookSnapshot {
  const parts = PackageParts.open(bytes, options);
  const workbook = readWorkbook(parts);
  const partOf = (type: string): string | undefined =>
    workbook.relationships.find((relationship) => relationship.type === type)?.target;
  const stringsPath = partOf('sharedStrings');
  const stylesPath = partOf('styles');
  const strings = stringsPath === undefined ? undefined : parts.xml(stringsPath);
  const styles = stylesPath === undefined ? undefined : parts.xml(stylesPath);
  const shared = {
    strings: strings && stringsPath !== undefined ? readStrings(strings, stringsPath) : [],
    ...(styles && stylesPath !== undefined ? readStyles(styles, stylesPath) : NO_STYLES),
    date1904: workbook.date1904,
  };
  const sheets = workbook.sheets.flatMap((sheet) =>
    sheet.path === null ? [] : [readSheet(parts, sheet, sheet.path, shared)],
  );
  return calculated({ sheets }, workbook.calculateOnLoad);
}
