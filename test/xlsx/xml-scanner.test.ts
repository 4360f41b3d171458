import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { CLOSE, END, OPEN, TEXT, XmlScanner } from '../../src/xlsx/xml-scanner';

/** The elements and texts of an XML document, one line each; texts that touch are one. */
function seenByScanner(xml: string): string[] {
  const scanner = new XmlScanner(new TextEncoder().encode(xml), 'test');
  const seen = new Lines();
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    const name = scanner.prefix + scanner.name;
    if (kind === OPEN)
      seen.add(`<${name} ${scanner.attribute('a') ?? ''}|${scanner.prefixedAttribute('id') ?? ''}`);
    else if (kind === CLOSE) seen.add(`>${name}`);
    else if (kind === TEXT) seen.text(scanner.textValue());
  }
  return seen.lines();
}

function seenBySaxes(xml: string): string[] {
  const parser = new SaxesParser();
  const seen = new Lines();
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    seen.add(`<${name} ${attributes['a'] ?? ''}|${attributes['r:id'] ?? ''}`);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    seen.add(`>${name}`);
  });
  parser.on('text', (text) => depth > 0 && seen.text(text));
  parser.on('cdata', (text) => seen.text(text));
  parser.write(xml).close();
  return seen.lines();
}

class Lines {
  private readonly all: string[] = [];
  private waiting = '';
  add(line: string): void {
    this.lines().push(line);
  }
  text(text: string): void {
    this.waiting += text;
  }
  lines(): string[] {
    if (this.waiting !== '') this.all.push(`"${this.waiting}`);
    this.waiting = '';
    return this.all;
  }
}

const text = fc.constantFrom(
  '',
  'Summa',
  'å—€😀',
  ' \r\n\t',
  '&amp;&#38;&#x20AC;',
  '<![CDATA[<a>&]]>',
  '<!-- <b> -->',
  '<?pi a>b?>',
);
const attributes = fc.constantFrom(
  '',
  ' a="1"',
  " a = '\"&lt;\t>'",
  ' r:id="r1"\n',
  ' aa="2" a="&quot;" r:id=""',
  ' xa="0"',
);
const names = fc.constantFrom('c', 'row', 'x:row', 'mc:Choice', 'åäö', 'worksheet');
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      names,
      attributes,
      fc.array(fc.oneof({ depthSize: 'small' }, text, tie('element')), { maxLength: 4 }),
    )
    .map(([name, attribute, inside]) =>
      inside.length === 0 ? `<${name}${attribute}/>` : `<${name}${attribute}>${inside.join('')}</${name} >`,
    ),
}));

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->';

test('sees what a full XML parser sees', () => {
  fc.assert(
    fc.property(element, (xml) => expect(seenByScanner(HEAD + xml)).toEqual(seenBySaxes(HEAD + xml))),
    { numRuns: 500 },
  );
});

test('what it accepts after a change of one character, a full parser sees alike or refuses', () => {
  const change = fc.tuple(fc.nat(), fc.constantFrom('<', '>', '/', '"', '&', ' ', '=', '!', ''));
  fc.assert(
    fc.property(element, change, (xml, [place, sign]) => {
      const at = place % xml.length;
      const changed = asBytesSayIt(xml.slice(0, at) + sign + xml.slice(at + 1));
      const ours = orRefusal(seenByScanner, changed);
      const theirs = orRefusal(seenBySaxes, changed);
      if (ours !== null && theirs !== null) expect(ours).toEqual(theirs);
    }),
    { numRuns: 2000 },
  );
});

/** Half a character, cut by the change, has no bytes of its own. */
function asBytesSayIt(xml: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(xml));
}

function orRefusal(see: (xml: string) => string[], xml: string): string[] | null {
  try {
    return see(xml);
  } catch {
    return null;
  }
}

test('plain numbers are read in place, anything else is left for the text reader', () => {
  const scanner = new XmlScanner(new TextEncoder().encode('<a><v>-1.50</v><v>1e5</v><v/></a>'), 'test');
  scanner.next();
  scanner.next();
  expect(scanner.plainNumber()).toBe(-1.5);
  expect(scanner.next()).toBe(OPEN);
  expect(scanner.plainNumber()).toBeNaN();
  expect(scanner.content()).toBe('1e5');
  expect(scanner.next()).toBe(OPEN);
  expect(scanner.plainNumber()).toBeNaN();
  expect(scanner.content()).toBe('');
  expect(scanner.next()).toBe(CLOSE);
  expect(scanner.next()).toBe(END);
});

test('an element can be passed over whole', () => {
  const scanner = new XmlScanner(new TextEncoder().encode('<a><b><c/>x</b><d/></a>'), 'test');
  scanner.next();
  scanner.next();
  scanner.skip();
  expect([scanner.next(), scanner.name]).toEqual([OPEN, 'd']);
});

test('a byte order mark is no text', () => {
  expect(seenByScanner('\ufeff<a/>')).toEqual(['<a |', '>a']);
});
