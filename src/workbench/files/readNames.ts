import type { PackageParts } from '../../xlsx/package-parts';
import { END, OPEN, XmlScanner } from '../../xlsx/xml-scanner';
import type { Book } from '../host/model/book';
import type { Sheet } from '../host/model/sheet';

/** The names of the workbook and of its sheets; those that begin with `_xlnm.` are Excel's own. */
export function readNames(
  parts: PackageParts,
  path: string,
  book: Book,
  byPosition: readonly (Sheet | null)[],
): void {
  const scanner = new XmlScanner(parts.requiredXml(path), path);
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    if (kind !== OPEN || scanner.name !== 'definedName') continue;
    const name = scanner.attribute('name') ?? '';
    const local = scanner.attribute('localSheetId');
    const visible = !scanner.flag('hidden');
    const comment = scanner.attribute('comment') ?? '';
    const item = { name, visible, comment, formula: `=${scanner.content()}` };
    if (name.startsWith('_xlnm.')) continue;
    if (local === undefined) book.names.push(item);
    else byPosition[Number(local)]?.names.push(item);
  }
}
