import type { Book } from '../model/book';
import type { Box } from '../model/boxes';
import { boxAddress, parseBox, quotedSheet, splitAddress } from '../model/boxes';
import type { NamedItem } from '../model/parts';
import type { Sheet } from '../model/sheet';
import type { Arguments } from '../rpc/arguments';
import { Fault, invalidArgument, notFound } from '../rpc/fault';
import { classTable } from '../rpc/members';
import { Instance } from '../rpc/instance';
import { needsWriting } from './guard';
import type { NamesOf, OfName, OnSheet } from './places';
import { the } from './places';
import { aBoolean, aText, kept, readOnly, selfArgument } from './take';

export const names = classTable<Excel.NamedItemCollection, NamesOf>({
  items: (self) => all(self).map((item) => the('NamedItem', { ...self, item })),
  item: (self, args) => {
    const item = named(self, args);
    if (!item) throw notFound(args.location, 'no such name');
    return the('NamedItem', { ...self, item });
  },
  methods: {
    add: (self, args) => {
      needsWriting(self, args);
      const name = args.text(0);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseBox(name))
        throw invalidArgument(args.location, 'no valid name');
      if (named(self, args)) throw exists(args);
      const item = {
        name,
        formula: formulaOf(args),
        visible: true,
        comment: args.has(2) ? args.text(2) : '',
      };
      all(self).push(item);
      return the('NamedItem', { ...self, item });
    },
    getItemOrNullObject: (self, args) => {
      const item = named(self, args);
      return item ? the('NamedItem', { ...self, item }) : null;
    },
    getCount: (self) => all(self).length,
  },
});

export const namedItem = classTable<Excel.NamedItem, OfName>({
  identity: ({ item }) => ({ _Id: item.name }),
  scalars: {
    name: readOnly(({ item }) => item.name),
    formula: kept(({ item }) => item, 'formula', aText, needsWriting),
    visible: kept(({ item }) => item, 'visible', aBoolean, needsWriting),
    comment: kept(({ item }) => item, 'comment', aText, needsWriting),
    scope: readOnly(({ sheet }) => (sheet ? 'Worksheet' : 'Workbook')),
    type: readOnly((self) => (place(self.book, self.item) ? 'Range' : 'String')),
    value: readOnly(({ item }) => item.formula.slice(1)),
  },
  methods: {
    getRange: (self, args) => {
      const found = place(self.book, self.item);
      if (!found) throw notFound(args.location, 'the name is not a range');
      return the('Range', { book: self.book, ...found });
    },
    getRangeOrNullObject: (self) => {
      const found = place(self.book, self.item);
      return found && the('Range', { book: self.book, ...found });
    },
    delete: (self, args) => {
      needsWriting(self, args);
      all(self).splice(all(self).indexOf(self.item), 1);
    },
  },
});

function all({ book, sheet }: NamesOf): NamedItem[] {
  return sheet ? sheet.names : book.names;
}

function named(self: NamesOf, args: Arguments): NamedItem | undefined {
  const key = args.text(0).toLowerCase();
  return all(self).find(({ name }) => name.toLowerCase() === key);
}

/** A range is written down with its sheet and dollar signs; a text is a formula and begins with `=`. */
function formulaOf(args: Arguments): string {
  if (args.values[1] instanceof Instance) {
    const { sheet, box } = selfArgument(args, 1, 'Range');
    return `=${quotedSheet(sheet.name)}!${boxAddress(box).replaceAll(/([A-Z]+|\d+)/g, '$$$1')}`;
  }
  const text = args.text(1);
  return text.startsWith('=') ? text : args.refuse(1, 'a range or a formula that begins with =');
}

function place(book: Book, item: NamedItem): { sheet: Sheet; box: Box } | null {
  const { sheet: name, address } = splitAddress(item.formula.slice(1));
  const sheet = name === null ? undefined : book.sheet(name);
  const box = parseBox(address);
  return sheet && box ? { sheet, box } : null;
}

function exists({ location }: Arguments): Fault {
  return new Fault('ItemAlreadyExists', 'The resource being created already exists.', location, 409);
}

/** Where a name points on this sheet; null when there is no such name or it points elsewhere. */
export function namedPlace({ book, sheet }: OnSheet, name: string): Box | null {
  const key = name.toLowerCase();
  const item = [...sheet.names, ...book.names].find((other) => other.name.toLowerCase() === key);
  const found = item && place(book, item);
  return found?.sheet === sheet ? found.box : null;
}
