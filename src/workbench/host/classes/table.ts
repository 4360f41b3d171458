import type { TableModel } from '../model/sheet';
import { notFound } from '../rpc/fault';
import { classTable } from '../rpc/members';
import type { OfTable, OnSheet } from './places';
import { the } from './places';

export const table = classTable<Excel.Table, OfTable>({
  identity: (self) => ({ Id: self.table.id }),
  scalars: {
    id: { read: (self) => self.table.id },
    name: { read: (self) => self.table.name },
  },
  methods: {
    getRange: ({ book, sheet, table: model }) => the('Range', { book, sheet, box: model.box }),
  },
});

export const tables = classTable<Excel.TableCollection, OnSheet>({
  items: (self) => self.sheet.tables.map((model) => the('Table', { ...self, table: model })),
  item: (self, args) => {
    const model = find(self, args.text(0));
    if (!model) throw notFound(args.location, 'no such table');
    return the('Table', { ...self, table: model });
  },
  methods: {
    getItemOrNullObject: (self, args) => {
      const model = find(self, args.text(0));
      return model ? the('Table', { ...self, table: model }) : null;
    },
  },
});

function find({ sheet }: OnSheet, key: string): TableModel | undefined {
  return sheet.tables.find((model) => model.id === key || model.name.toLowerCase() === key.toLowerCase());
}
