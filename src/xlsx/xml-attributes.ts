import { matchesAscii } from './xml-bytes';
import { rawText, xmlText } from './xml-text';

/** The attributes of the element that was opened last. */
export class XmlAttributes {
  /** Four positions for each attribute: the start and end of its name and of its value. */
  readonly spans: number[] = [];
  spanCount = 0;

  constructor(readonly bytes: Uint8Array) {}

  /** The value of an attribute without prefix. */
  attribute(name: string): string | undefined {
    for (let span = 0; span < this.spanCount; span++) {
      if (this.attributeIs(span, name, this.spans[4 * span]!)) return this.attributeValue(span);
    }
    return undefined;
  }

  /** The value of an attribute that must have a prefix, whichever it is: `r:id`. */
  prefixedAttribute(name: string): string | undefined {
    for (let span = 0; span < this.spanCount; span++) {
      const start = this.spans[4 * span + 1]! - name.length;
      const prefixed = start - 1 > this.spans[4 * span]! && this.bytes[start - 1] === 58;
      if (prefixed && this.attributeIs(span, name, start)) return this.attributeValue(span);
    }
    return undefined;
  }

  /** The prefix, with its colon, that such an attribute has here. */
  attributePrefix(name: string): string | undefined {
    for (let span = 0; span < this.spanCount; span++) {
      const whole = rawText(this.bytes, this.spans[4 * span]!, this.spans[4 * span + 1]!);
      if (whole.endsWith(`:${name}`)) return whole.slice(0, -name.length);
    }
    return undefined;
  }

  /** Where an attribute without prefix stands, with the white space before it. */
  attributeSpan(name: string): { readonly start: number; readonly end: number } | null {
    for (let span = 0; span < this.spanCount; span++) {
      if (!this.attributeIs(span, name, this.spans[4 * span]!)) continue;
      let start = this.spans[4 * span]!;
      while (this.bytes[start - 1]! <= 32) start--;
      return { start, end: this.spans[4 * span + 3]! + 1 };
    }
    return null;
  }

  flag(name: string, otherwise = false): boolean {
    const value = this.attribute(name);
    return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
  }

  private attributeIs(span: number, name: string, start: number): boolean {
    if (start < this.spans[4 * span]! || this.spans[4 * span + 1]! - start !== name.length) return false;
    return matchesAscii(this.bytes, name, start);
  }

  private attributeValue(span: number): string {
    const raw = rawText(this.bytes, this.spans[4 * span + 2]!, this.spans[4 * span + 3]!);
    return xmlText(raw.replace(/[\t\n\r]/g, ' '));
  }
}
