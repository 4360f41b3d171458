import { CLOSE, END, OPEN, XmlScanner } from './xml-scanner';
import { unescapeExcel } from './xml-text';

/** The texts of `sharedStrings.xml`, in order. */
export function readStrings(bytes: Uint8Array, part: string): string[] {
  const scanner = new XmlScanner(bytes, part);
  const strings: string[] = [];
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    if (kind === OPEN && scanner.name === 'si') strings.push(readRichText(scanner));
  }
  return strings;
}

/** Joins the runs of the `<si>` or `<is>` just opened. Phonetic guides are not part of the text. */
export function readRichText(scanner: XmlScanner): string {
  const outside = scanner.depth - 1;
  let text = '';
  for (let kind = scanner.next(); kind !== CLOSE || scanner.depth > outside; kind = scanner.next()) {
    if (kind !== OPEN || scanner.name === 'r') continue;
    if (scanner.name === 't') text += readRun(scanner);
    else scanner.skip();
  }
  return text;
}

/** Excel drops white space at the ends of a run that does not ask to keep it. */
function readRun(scanner: XmlScanner): string {
  const keep = scanner.prefixedAttribute('space') === 'preserve';
  const content = scanner.content();
  return unescapeExcel(keep ? content : content.replace(/^[ \t\n]+|[ \t\n]+$/g, ''));
}
