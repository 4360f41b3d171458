import { parseRangeAddress } from '../engine/model/cell';
import type { Box, ListObject, SheetSnapshot } from '../engine/model/snapshot';
import type { PackageParts } from './package-parts';
import type { CellGrids, SharedParts } from './read-cells';
import { readRows } from './read-rows';
import type { SheetEntry } from './read-workbook';
import type { Styles } from './read-styles';
import { END, OPEN, XmlScanner } from './xml-scanner';

interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

export function readSheet(
  parts: PackageParts,
  { name, hidden }: SheetEntry,
  path: string,
  shared: SharedParts & Styles,
): SheetSnapshot {
  const scanner = new XmlScanner(parts.requiredXml(path), path);
  const merges: Box[] = [];
  const hiddenSpans: ColumnSpan[] = [];
  let grids: CellGrids | null = null;
  let isProtected = false;
  let hasTables = false;
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    if (kind !== OPEN) continue;
    if (scanner.depth === 1 && scanner.name !== 'worksheet') scanner.fail('not a worksheet');
    if (scanner.name === 'sheetData') grids = readRows(scanner, shared);
    else if (scanner.name === 'col') addHiddenSpan(scanner, hiddenSpans);
    else if (scanner.name === 'sheetProtection') isProtected = scanner.flag('sheet');
    else if (scanner.name === 'mergeCell') {
      const box = parseRangeAddress(scanner.attribute('ref') ?? '');
      if (box) merges.push(box);
    } else if (scanner.name === 'tablePart') hasTables = true;
    else if (scanner.name === 'extLst') scanner.skip();
  }
  const rowCount = grids?.values.length ?? 0;
  return {
    name,
    hidden,
    protected: isProtected,
    values: grids?.values ?? [],
    formulas: grids?.formulas.grid ?? [],
    formatIds: grids?.formatIds ?? [],
    formats: shared.formats,
    merges,
    hiddenRows: grids?.hiddenRows.filter((row) => row < rowCount) ?? [],
    hiddenColumns: columnsOf(hiddenSpans, grids?.columnCount ?? 0),
    listObjects: hasTables ? readListObjects(parts, path) : [],
  };
}

function addHiddenSpan(scanner: XmlScanner, spans: ColumnSpan[]): void {
  const width = scanner.attribute('width');
  if (!scanner.flag('hidden') && (width === undefined || Number(width) !== 0)) return;
  spans.push({
    first: Number(scanner.attribute('min')) - 1,
    last: Number(scanner.attribute('max')) - 1,
  });
}

/** Hiding "all the rest" is common, so only columns with content are counted. */
function columnsOf(spans: readonly ColumnSpan[], columnCount: number): number[] {
  const columns: number[] = [];
  for (const { first, last } of spans) {
    for (let column = Math.max(0, first); column <= Math.min(last, columnCount - 1); column++)
      columns.push(column);
  }
  return columns;
}

export function readListObjects(parts: PackageParts, sheetPath: string): ListObject[] {
  const found: ListObject[] = [];
  const tables = parts.relationships(sheetPath).filter(({ type }) => type === 'table');
  for (const target of new Set(tables.map((table) => table.target))) {
    const scanner: XmlScanner = new XmlScanner(parts.requiredXml(target), target);
    scanner.next();
    const name = scanner.attribute('displayName') ?? scanner.attribute('name');
    const box = parseRangeAddress(scanner.attribute('ref') ?? '');
    if (name === undefined || !box) scanner.fail('table');
    found.push({ name, box });
  }
  return found;
}
