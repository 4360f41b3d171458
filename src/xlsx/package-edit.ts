import { readRelationships, relationshipsPath, type PackageParts, type Relationship } from './package-parts';
import { appendingSplice, spliced, withPrefix, type Splice } from './xml-splice';
import { END, OPEN, XmlScanner } from './xml-scanner';
import { escapeXml } from './xml-text';
import { packEntry, writeZip } from './zip-write';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const NEW_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A package being changed: what is never set or removed goes out with the very bytes it came in with. */
export class PackageEdit {
  /** New contents by part name; null is a removed part. */
  private readonly changes = new Map<string, Uint8Array | null>();

  constructor(private readonly original: PackageParts) {}

  has(name: string): boolean {
    const change = this.changes.get(this.nameOf(name));
    return change === undefined ? this.original.entry(name) !== undefined : change !== null;
  }

  xml(name: string): Uint8Array {
    const change = this.changes.get(this.nameOf(name));
    return change ?? this.original.requiredXml(name);
  }

  set(name: string, content: Uint8Array | string): void {
    this.changes.set(
      this.nameOf(name),
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    );
  }

  splice(name: string, splices: readonly Splice[]): void {
    if (splices.length > 0) this.set(name, spliced(this.xml(name), splices));
  }

  add(name: string, content: Uint8Array | string, contentType: string): void {
    this.set(name, content);
    const xml = `<Override PartName="/${escapeXml(name)}" ContentType="${escapeXml(contentType)}"/>`;
    this.splice(CONTENT_TYPES, [this.appending(CONTENT_TYPES, xml)]);
  }

  /** Removes a part with its relationships and its content type. */
  remove(name: string): void {
    this.changes.set(this.nameOf(name), null);
    const path = relationshipsPath(name);
    if (this.has(path)) this.changes.set(this.nameOf(path), null);
    this.removeElements(CONTENT_TYPES, 'Override', (scanner) => {
      return (scanner.attribute('PartName') ?? '').toLowerCase() === `/${name}`.toLowerCase();
    });
  }

  /** The first free name of the kind `xl/worksheets/sheet1.xml`. */
  freeName(stem: string, extension: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}.${extension}`;
      if (!this.has(name)) return name;
    }
  }

  relationships(name: string): Relationship[] {
    const path = relationshipsPath(name);
    if (!this.has(path)) return [];
    return readRelationships(this.xml(path), path, name);
  }

  /** Adds a relationship and returns its id, which is the one asked for, if that is free. */
  addRelationship(source: string, type: string, target: string, options: RelationshipOptions = {}): string {
    const path = relationshipsPath(source);
    const taken = new Set(this.relationships(source).map((relationship) => relationship.id));
    let id = options.id ?? 'rId1';
    for (let number = 1; taken.has(id); number++) id = `rId${number}`;
    if (!this.has(path)) this.set(path, NEW_RELATIONSHIPS);
    const address = type.includes('/') ? type : RELATIONSHIP_TYPES + type;
    const where = options.external
      ? `Target="${escapeXml(target)}" TargetMode="External"`
      : `Target="/${escapeXml(target)}"`;
    const xml = `<Relationship Id="${id}" Type="${escapeXml(address)}" ${where}/>`;
    this.splice(path, [this.appending(path, xml)]);
    return id;
  }

  removeRelationship(source: string, id: string): void {
    this.removeElements(
      relationshipsPath(source),
      'Relationship',
      (scanner) => scanner.attribute('Id') === id,
    );
  }

  toBytes(): Uint8Array {
    const waiting = new Map(this.changes);
    const entries = this.original.entries.flatMap((entry) => {
      const change = waiting.get(entry.name);
      waiting.delete(entry.name);
      if (change === null) return [];
      return [change === undefined ? entry : packEntry(entry.name, change, entry)];
    });
    for (const [name, content] of waiting) if (content) entries.push(packEntry(name, content));
    return writeZip(entries);
  }

  /** Part names are compared without regard to case; the first writing of a name stays. */
  private nameOf(name: string): string {
    return this.original.entry(name)?.name ?? name;
  }

  private appending(path: string, xml: string): Splice {
    const scanner = new XmlScanner(this.xml(path), path);
    scanner.next();
    return appendingSplice(scanner, withPrefix(xml, scanner.prefix));
  }

  private removeElements(path: string, name: string, matches: (scanner: XmlScanner) => boolean): void {
    const scanner = new XmlScanner(this.xml(path), path);
    const splices: Splice[] = [];
    for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
      if (kind !== OPEN || scanner.name !== name || !matches(scanner)) continue;
      const start = scanner.tokenStart;
      scanner.skip();
      splices.push({ start, end: scanner.position, text: '' });
    }
    this.splice(path, splices);
  }
}

export interface RelationshipOptions {
  readonly id?: string;
  readonly external?: boolean;
}
