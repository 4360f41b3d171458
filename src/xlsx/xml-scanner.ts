import { HostError } from '../app/host';
import { XmlAttributes } from './xml-attributes';
import { tagName, type TagName } from './xml-names';
import {
  BANG,
  decimalAt,
  EQUALS,
  findAscii,
  GT,
  isBlank,
  LT,
  matchesAscii,
  nameEnd,
  QUESTION,
  SLASH,
} from './xml-bytes';
import { rawText, xmlText } from './xml-text';

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type TokenKind = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

const decimalEnd = { at: 0 };

/**
 * Walks the XML of one part over its bytes, without building text that nobody asks for: reading sheets is
 * most of the work of the command line. It knows where each token stands, so a part can be patched in place.
 * Every element gives OPEN and CLOSE, also `<a/>`. A DTD is refused: no workbook has one, and an attack needs one.
 */
export class XmlScanner extends XmlAttributes {
  /** Of the latest OPEN or CLOSE, without namespace prefix. */
  name = '';
  /** With its colon, or empty. */
  prefix = '';
  /** Whether the latest OPEN was `<a/>`. */
  selfClosing = false;
  depth = 0;
  /** Where the latest token starts; `position` is where it ends. */
  tokenStart = 0;
  position = 0;
  /** Whether the latest TEXT was a CDATA section. */
  private cdata = false;
  private textStart = 0;
  private textEnd = 0;
  private pendingClose = false;
  private readonly open: TagName[] = [];
  private rootSeen = false;

  constructor(
    bytes: Uint8Array,
    readonly part: string,
  ) {
    super(bytes);
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.position = 3;
  }

  next(): TokenKind {
    if (this.pendingClose) {
      this.pendingClose = false;
      this.depth--;
      return CLOSE;
    }
    const { bytes } = this;
    for (;;) {
      const start = this.position;
      this.tokenStart = start;
      if (start >= bytes.length) return this.atEnd();
      if (bytes[start] !== LT) {
        let at = start + 1;
        while (at < bytes.length && bytes[at] !== LT) at++;
        this.position = at;
        if (this.depth > 0) return this.text(start, at, false);
        if (!isBlank(bytes, start, at)) this.fail('text outside the root');
        continue;
      }
      const sign = bytes[start + 1];
      if (sign === SLASH) return this.closeTag(start + 2);
      if (sign !== BANG && sign !== QUESTION) return this.openTag(start + 1);
      if (sign === QUESTION) this.position = this.find('?>', start + 2) + 2;
      else if (matchesAscii(bytes, '<!--', start)) this.position = this.find('-->', start + 4) + 3;
      else if (matchesAscii(bytes, '<![CDATA[', start) && this.depth > 0) {
        const end = this.find(']]>', start + 9);
        this.position = end + 3;
        return this.text(start + 9, end, true);
      } else this.fail('DTD');
    }
  }

  /** The text directly inside the element just opened, up to and with its end; its child elements are passed over. */
  content(): string {
    const until = this.depth - 1;
    let content = '';
    for (let kind = this.next(); ; kind = this.next()) {
      if (kind === TEXT && this.depth === until + 1) content += this.textValue();
      else if (kind === CLOSE && this.depth === until) return content;
    }
  }

  /**
   * The content of the element just opened as a number, with its end passed; NaN, and nothing passed, when it
   * is not a plain decimal of at most fifteen digits.
   */
  plainNumber(): number {
    const value = this.pendingClose ? NaN : decimalAt(this.bytes, this.position, decimalEnd);
    if (Number.isNaN(value)) return NaN;
    this.position = decimalEnd.at;
    this.next();
    return value;
  }

  /** Passes over the rest of the element just opened. */
  skip(): void {
    for (const until = this.depth - 1; this.depth > until;) this.next();
  }

  textValue(): string {
    const raw = rawText(this.bytes, this.textStart, this.textEnd);
    return this.cdata ? raw.replace(/\r\n?/g, '\n') : xmlText(raw);
  }

  fail(what: string): never {
    throw new HostError('damaged', `${this.part}: ${what} at byte ${this.tokenStart}`);
  }

  private text(start: number, end: number, cdata: boolean): TokenKind {
    this.textStart = start;
    this.textEnd = end;
    this.cdata = cdata;
    return TEXT;
  }

  private openTag(start: number): TokenKind {
    const { bytes, spans } = this;
    let at = nameEnd(bytes, start);
    if (at === start || (this.depth === 0 && this.rootSeen)) this.fail('tag');
    const tag = tagName(bytes, start, at);
    this.name = tag.local;
    this.prefix = tag.prefix;
    let count = 0;
    for (;;) {
      const before = at;
      while (bytes[at]! <= 32) at++;
      const sign = bytes[at];
      if (sign === GT || sign === SLASH) break;
      const first = at;
      if (before === at || (at = nameEnd(bytes, at)) === first) this.fail('attribute');
      const last = at;
      while (bytes[at]! <= 32) at++;
      if (bytes[at++] !== EQUALS) this.fail('attribute');
      while (bytes[at]! <= 32) at++;
      const quote = bytes[at++];
      if (quote !== 34 && quote !== 39) this.fail('attribute');
      const value = at;
      while (at < bytes.length && bytes[at] !== quote && bytes[at] !== LT) at++;
      if (bytes[at] !== quote) this.fail('attribute');
      spans[4 * count] = first;
      spans[4 * count + 1] = last;
      spans[4 * count + 2] = value;
      spans[4 * count + 3] = at++;
      count++;
    }
    this.spanCount = count;
    this.selfClosing = bytes[at] === SLASH;
    if (this.selfClosing && bytes[++at] !== GT) this.fail('tag');
    this.position = at + 1;
    this.rootSeen = true;
    this.open[this.depth++] = tag;
    this.pendingClose = this.selfClosing;
    return OPEN;
  }

  private closeTag(start: number): TokenKind {
    const { bytes } = this;
    const tag = this.depth > 0 ? this.open[this.depth - 1] : undefined;
    if (!tag) return this.fail('end tag');
    const { raw } = tag;
    let at = start;
    for (let index = 0; index < raw.length; index++) if (bytes[at++] !== raw[index]) this.fail('end tag');
    while (bytes[at]! <= 32) at++;
    if (bytes[at] !== GT) this.fail('end tag');
    this.position = at + 1;
    this.depth--;
    this.name = tag.local;
    this.prefix = tag.prefix;
    return CLOSE;
  }

  private atEnd(): TokenKind {
    if (this.depth > 0 || !this.rootSeen) this.fail('end of the part');
    return END;
  }

  private find(text: string, from: number): number {
    const at = findAscii(this.bytes, text, from);
    return at < 0 ? this.fail(`missing ${text}`) : at;
  }
}
