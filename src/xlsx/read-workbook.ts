import { HostError } from '../app/host';
import type { PackageParts, Relationship } from './package-parts';
import { END, OPEN, XmlScanner } from './xml-scanner';

export interface WorkbookPart {
  readonly path: string;
  readonly relationships: readonly Relationship[];
  readonly date1904: boolean;
  /** Whether the results of formulas are to be calculated anew by whoever opens the file. */
  readonly calculateOnLoad: boolean;
  readonly structureLocked: boolean;
  /** The rare other dialect of the format, with names of its own for every relationship. */
  readonly strict: boolean;
  readonly sheets: readonly SheetEntry[];
}

/** A line of the workbook's list of sheets; `path` is null for what is no worksheet, such as a chart sheet. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationshipId: string;
  readonly path: string | null;
}

export function readWorkbook(parts: PackageParts): WorkbookPart {
  const path = workbookPath(parts);
  const relationships = parts.relationships(path);
  const scanner = new XmlScanner(parts.requiredXml(path), path);
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let calculateOnLoad = false;
  let structureLocked = false;
  let strict = false;
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    if (kind !== OPEN) continue;
    if (scanner.depth === 1 && scanner.name !== 'workbook') {
      throw new HostError('not-a-workbook', `${path} holds ${scanner.name}`);
    }
    if (scanner.depth === 1) strict = scanner.attribute('conformance') === 'strict';
    if (scanner.name === 'workbookPr') date1904 = scanner.flag('date1904');
    else if (scanner.name === 'calcPr') calculateOnLoad = scanner.flag('fullCalcOnLoad');
    else if (scanner.name === 'workbookProtection') structureLocked = scanner.flag('lockStructure');
    else if (scanner.name === 'sheet' && scanner.depth === 3) sheets.push(sheetEntry(scanner, relationships));
  }
  const paths = sheets.flatMap((sheet) => sheet.path?.toLowerCase() ?? []);
  if (new Set(paths).size < paths.length) throw new HostError('damaged', 'two sheets with one part');
  return { path, relationships, date1904, calculateOnLoad, structureLocked, strict, sheets };
}

function sheetEntry(scanner: XmlScanner, relationships: readonly Relationship[]): SheetEntry {
  const relationshipId = scanner.prefixedAttribute('id') ?? '';
  const relationship = relationships.find(({ id }) => id === relationshipId);
  if (!relationship) throw new HostError('damaged', `sheet without part: ${relationshipId}`);
  const state = scanner.attribute('state');
  return {
    name: scanner.attribute('name') ?? '',
    hidden: state === 'hidden' || state === 'veryHidden',
    relationshipId,
    path: relationship.type === 'worksheet' ? relationship.target : null,
  };
}

function workbookPath(parts: PackageParts): string {
  const main = parts.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  const path = main ?? 'xl/workbook.xml';
  if (parts.entry(path) && !path.endsWith('.bin')) return path;
  if (main === undefined || path.endsWith('.bin')) {
    throw new HostError('not-a-workbook', 'a zip without an .xlsx workbook');
  }
  throw new HostError('damaged', `${path} is missing`);
}
