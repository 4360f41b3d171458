import type { XmlScanner } from './xml-scanner';

/** A stretch of a part that gives way to a text; an insertion when it is empty. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Splices at one place go in in the order given. They must not overlap. */
export function spliced(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const ordered = splices
    .map((splice, index) => ({ ...splice, index }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let done = 0;
  for (const { start, end, text } of ordered) {
    if (start < done) throw new RangeError('splices overlap');
    pieces.push(bytes.subarray(done, start), encoder.encode(text));
    done = end;
  }
  pieces.push(bytes.subarray(done));
  const result = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}

/** Puts the namespace prefix (`x:` or nothing) of the part in front of every element name. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** Sets an attribute of the element just opened; null takes it away. */
export function attributeSplice(scanner: XmlScanner, name: string, value: string | null): Splice[] {
  const span = scanner.attributeSpan(name);
  if (span) return [{ ...span, text: value === null ? '' : ` ${name}="${value}"` }];
  const end = scanner.position - (scanner.selfClosing ? 2 : 1);
  return value === null ? [] : [{ start: end, end, text: ` ${name}="${value}"` }];
}

/**
 * Puts more into the element just opened, before its end. Leaves the scanner at that end. `visit` sees each
 * child when it has just been opened, and must leave the scanner at the child's end.
 */
export function appendingSplice(scanner: XmlScanner, xml: string, visit?: () => void): Splice {
  const { prefix, name, selfClosing, position } = scanner;
  const outside = scanner.depth - 1;
  while (scanner.depth > outside) {
    scanner.next();
    if (scanner.depth <= outside + 1) continue;
    if (visit) visit();
    else scanner.skip();
  }
  if (selfClosing) return { start: position - 2, end: position, text: `>${xml}</${prefix}${name}>` };
  return { start: scanner.tokenStart, end: scanner.tokenStart, text: xml };
}
