import { CellFormulas } from './cell-formulas';
import { CellReader, type CellGrids, type SharedParts } from './read-cells';
import { OPEN, type XmlScanner } from './xml-scanner';

const LAST_ROW = 1048575;

/** Reads the inside of `<sheetData>`. Cells that are only styled are left out: a coloured page costs nothing. */
export function readRows(scanner: XmlScanner, shared: SharedParts): CellGrids {
  const formulas = new CellFormulas();
  const grids: CellGrids = { values: [], formulas, formatIds: [], hiddenRows: [], columnCount: 0 };
  const cells = new CellReader(scanner, shared, grids);
  const outside = scanner.depth - 1;
  let row = -1;
  for (let kind = scanner.next(); scanner.depth > outside; kind = scanner.next()) {
    if (kind !== OPEN) continue;
    if (scanner.name !== 'row') {
      scanner.skip();
      continue;
    }
    const number = scanner.attribute('r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    if (!(row >= 0 && row <= LAST_ROW)) scanner.fail('row number');
    if (scanner.flag('hidden') || Number(scanner.attribute('ht') ?? 1) === 0) grids.hiddenRows.push(row);
    cells.readRow(row);
  }
  formulas.finish(grids.values);
  return grids;
}
