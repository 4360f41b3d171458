import { HostError } from '../app/host';
import { inflateEntry } from './inflate';
import { DEFAULT_LIMITS, type InflateRaw, type OpenOptions } from './limits';
import { END, OPEN, XmlScanner } from './xml-scanner';
import { readDirectory, type ZipEntry } from './zip-directory';

export interface Relationship {
  readonly id: string;
  /** The last piece of its type's address: `worksheet`, `styles`. Strict and older files differ before that. */
  readonly type: string;
  /** A part of the package, without leading slash; an address as it stands when `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an Office file. Names are compared as the format says: without regard to case. */
export class PackageParts {
  private readonly byName = new Map<string, ZipEntry>();

  constructor(
    readonly entries: readonly ZipEntry[],
    private readonly inflate?: InflateRaw,
  ) {
    for (const entry of entries) this.byName.set(keyOf(entry.name), entry);
  }

  static open(bytes: Uint8Array, { limits = DEFAULT_LIMITS, inflate }: OpenOptions = {}): PackageParts {
    return new PackageParts(readDirectory(bytes, limits), inflate);
  }

  entry(name: string): ZipEntry | undefined {
    return this.byName.get(keyOf(name));
  }

  /** The XML of a part as UTF-8; undefined when there is no such part. */
  xml(name: string): Uint8Array | undefined {
    const entry = this.entry(name);
    return entry && asUtf8(inflateEntry(entry, this.inflate), name);
  }

  requiredXml(name: string): Uint8Array {
    const bytes = this.xml(name);
    if (!bytes) throw new HostError('damaged', `${name} is missing`);
    return bytes;
  }

  /** What a part refers to, in file order; the package itself when the name is empty. */
  relationships(name: string): Relationship[] {
    const path = relationshipsPath(name);
    const bytes = this.xml(path);
    return bytes ? readRelationships(bytes, path, name) : [];
  }
}

export function relationshipsPath(name: string): string {
  const cut = name.lastIndexOf('/') + 1;
  return `${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`;
}

/** Where a target, relative to the part that names it or absolute, points inside the package. */
export function resolveTarget(source: string, target: string): string {
  const slashed = target.replaceAll('\\', '/');
  const whole = slashed.startsWith('/') ? slashed : source.slice(0, source.lastIndexOf('/') + 1) + slashed;
  const steps: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export function readRelationships(bytes: Uint8Array, path: string, source: string): Relationship[] {
  const scanner = new XmlScanner(bytes, path);
  const found: Relationship[] = [];
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    if (kind !== OPEN || scanner.name !== 'Relationship') continue;
    const type = scanner.attribute('Type') ?? '';
    const target = scanner.attribute('Target') ?? '';
    const external = scanner.attribute('TargetMode') === 'External';
    found.push({
      id: scanner.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(source, target),
      external,
    });
  }
  return found;
}

function keyOf(name: string): string {
  const plain = name.includes('%') ? name.replace(/%[0-9A-Fa-f]{2}/g, percentDecoded) : name;
  return (plain.startsWith('/') ? plain.slice(1) : plain).toLowerCase();
}

function percentDecoded(code: string): string {
  return String.fromCharCode(parseInt(code.slice(1), 16));
}

/** Parts are UTF-8 or, rarely, UTF-16; nothing else is allowed in an Office file. */
function asUtf8(bytes: Uint8Array, name: string): Uint8Array {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : '';
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes);
    return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?) encoding=["'][^"']*["']/, '$1'));
  }
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const encoding = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*? encoding=["']([^"']*)["']/.exec(head)?.[1];
  if (encoding !== undefined && !/^(?:utf-?8|us-ascii|ascii)$/i.test(encoding)) {
    throw new HostError('damaged', `${name}: encoding ${encoding}`);
  }
  return bytes;
}
