import { notFound } from '../rpc/fault';
import { classTable } from '../rpc/members';
import { needsWriting } from './guard';
import type { InBook, OfSetting } from './places';
import { the } from './places';
import { aValue, readOnly } from './take';

export const settings = classTable<Excel.SettingCollection, InBook>({
  items: (self) => [...self.book.settings.keys()].map((key) => the('Setting', { ...self, key })),
  item: (self, args) => {
    const key = args.text(0);
    if (!self.book.settings.has(key)) throw notFound(args.location, 'no such setting');
    return the('Setting', { ...self, key });
  },
  methods: {
    add: (self, args) => {
      needsWriting(self, args);
      const key = args.text(0);
      self.book.settings.set(key, args.values[1] as string);
      return the('Setting', { ...self, key });
    },
    getItemOrNullObject: (self, args) =>
      self.book.settings.has(args.text(0)) ? the('Setting', { ...self, key: args.text(0) }) : null,
    getCount: ({ book }) => book.settings.size,
  },
});

export const setting = classTable<Excel.Setting, OfSetting>({
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: readOnly(({ key }) => key),
    value: {
      read: ({ book, key }) => book.settings.get(key) ?? null,
      write: (self, args) => {
        needsWriting(self, args);
        self.book.settings.set(self.key, aValue(args));
      },
    },
  },
  methods: {
    delete: (self, args) => {
      needsWriting(self, args);
      self.book.settings.delete(self.key);
    },
  },
});
