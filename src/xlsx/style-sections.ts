import { appendingSplice, attributeSplice, spliced, withPrefix, type Splice } from './xml-splice';
import { XmlScanner } from './xml-scanner';
import { rawText } from './xml-text';

const SECTIONS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;
export type StyleSection = (typeof SECTIONS)[number];

interface FoundSection {
  readonly start: number;
  /** Where each entry starts and ends. */
  readonly entries: readonly { readonly start: number; readonly end: number }[];
  readonly position: { readonly start: number; readonly end: number; readonly selfClosing: boolean };
  readonly countSplice: (count: number) => Splice[];
}

/** Sees each entry when it has just been opened, and must leave the scanner at the entry's end. */
type Visit = (section: StyleSection, scanner: XmlScanner, index: number) => void;

/** The lists of a styles part, to which entries can be added at the end. */
export class StyleSections {
  private readonly found = new Map<StyleSection, FoundSection>();
  private readonly added = new Map<StyleSection, string[]>();
  private readonly known = new Map<StyleSection, Map<string, number>>();
  private readonly prefix: string;
  private readonly end: number;

  constructor(
    private readonly bytes: Uint8Array,
    part: string,
    visit: Visit,
  ) {
    const scanner: XmlScanner = new XmlScanner(bytes, part);
    scanner.next();
    this.prefix = scanner.prefix;
    if (scanner.selfClosing) scanner.fail('empty styles');
    const root = appendingSplice(scanner, '', () => {
      const section = SECTIONS.find((name) => name === scanner.name);
      if (section) this.found.set(section, readSection(scanner, section, visit));
      else scanner.skip();
    });
    this.end = root.start;
  }

  count(section: StyleSection): number {
    return (this.found.get(section)?.entries.length ?? 0) + (this.added.get(section)?.length ?? 0);
  }

  /** The place of an entry in its list; it is added unless it is there. */
  place(section: StyleSection, xml: string): number {
    const text = withPrefix(xml, this.prefix);
    const known = this.knownEntries(section);
    const there = known.get(text);
    if (there !== undefined) return there;
    const place = this.count(section);
    known.set(text, place);
    this.added.set(section, [...(this.added.get(section) ?? []), text]);
    return place;
  }

  toBytes(): Uint8Array {
    const splices: Splice[] = [];
    for (const section of SECTIONS) {
      const entries = this.added.get(section);
      if (!entries) continue;
      const found = this.found.get(section);
      const xml = entries.join('');
      const count = this.count(section);
      const name = this.prefix + section;
      if (!found) {
        const at = this.startOfNext(section);
        splices.push({ start: at, end: at, text: `<${name} count="${count}">${xml}</${name}>` });
        continue;
      }
      const { start, end, selfClosing } = found.position;
      splices.push(
        { start, end, text: selfClosing ? `>${xml}</${name}>` : xml },
        ...found.countSplice(count),
      );
    }
    if (splices.length === 0) return this.bytes;
    return spliced(this.bytes, splices);
  }

  private knownEntries(section: StyleSection): Map<string, number> {
    let known = this.known.get(section);
    if (!known) {
      const entries = this.found.get(section)?.entries ?? [];
      known = new Map();
      for (const [index, { start, end }] of entries.entries()) {
        const text = rawText(this.bytes, start, end);
        if (!known.has(text)) known.set(text, index);
      }
      this.known.set(section, known);
    }
    return known;
  }

  /** Where a section that is missing belongs: before the first of those that come after it. */
  private startOfNext(section: StyleSection): number {
    const later = SECTIONS.slice(SECTIONS.indexOf(section) + 1);
    return Math.min(this.end, ...later.map((name) => this.found.get(name)?.start ?? this.end));
  }
}

function readSection(scanner: XmlScanner, section: StyleSection, visit: Visit): FoundSection {
  const start = scanner.tokenStart;
  const { selfClosing } = scanner;
  const before = attributeSplice(scanner, 'count', '0');
  const entries: { start: number; end: number }[] = [];
  const { start: from, end: to } = appendingSplice(scanner, '', () => {
    const entryStart = scanner.tokenStart;
    visit(section, scanner, entries.length);
    entries.push({ start: entryStart, end: scanner.position });
  });
  return {
    start,
    entries,
    position: { start: from, end: to, selfClosing },
    countSplice: (count) => before.map((splice) => ({ ...splice, text: ` count="${count}"` })),
  };
}
