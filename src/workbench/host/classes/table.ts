import type { Box } from '../model/boxes';
import { intersection } from '../model/boxes';
import { newTable } from '../model/sheet';
import type { Arguments } from '../rpc/arguments';
import { Fault, invalidArgument, notFound } from '../rpc/fault';
import type { Instance } from '../rpc/instance';
import { classTable } from '../rpc/members';
import { needsOpenSheet, needsWriting } from './guard';
import type { InBook, OfTable, TablesOf } from './places';
import { the } from './places';
import { aBoolean, areaArgument, aText, kept, readOnly } from './take';

export const table = classTable<Excel.Table, OfTable>({
  identity: (self) => ({ Id: self.table.id }),
  scalars: {
    id: readOnly((self) => self.table.id),
    name: {
      read: (self) => self.table.name,
      write: (self, args) => {
        needsOpenSheet(self, args);
        const name = aText(args);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name))
          throw invalidArgument(args.location, 'no valid table name');
        if (allTables(self).some(({ table: other }) => other !== self.table && sameName(other.name, name))) {
          throw new Fault(
            'ItemAlreadyExists',
            'The resource being created already exists.',
            args.location,
            409,
          );
        }
        self.table.name = name;
      },
    },
    style: kept((self) => self.table, 'style', aText, needsOpenSheet),
    showHeaders: kept((self) => self.table, 'headers', aBoolean, needsOpenSheet),
    showTotals: kept((self) => self.table, 'totals', aBoolean, needsOpenSheet),
    showBandedRows: kept((self) => self.table, 'banded', aBoolean, needsOpenSheet),
    showFilterButton: kept((self) => self.table, 'filterButton', aBoolean, needsOpenSheet),
  },
  parts: { worksheet: (self) => the('Worksheet', self) },
  methods: {
    getRange: (self) => part(self, self.table.box),
    getHeaderRowRange: (self) => part(self, { ...self.table.box, bottom: self.table.box.top }),
    getDataBodyRange: (self) => {
      const { box, headers, totals } = self.table;
      return part(self, { ...box, top: box.top + (headers ? 1 : 0), bottom: box.bottom - (totals ? 1 : 0) });
    },
    getTotalRowRange: (self) => part(self, { ...self.table.box, top: self.table.box.bottom }),
    resize: (self, args) => {
      needsOpenSheet(self, args);
      self.table.box = areaArgument(args, 0, self).box;
    },
    convertToRange: (self, args) => {
      needsOpenSheet(self, args);
      self.sheet.tables = self.sheet.tables.filter((other) => other !== self.table);
      return part(self, self.table.box);
    },
    delete: (self, args) => {
      needsOpenSheet(self, args);
      self.sheet.tables = self.sheet.tables.filter((other) => other !== self.table);
    },
  },
});

export const tables = classTable<Excel.TableCollection, TablesOf>({
  scalars: { count: readOnly((self) => listed(self).length) },
  items: (self) => listed(self).map((found) => the('Table', found)),
  item: (self, args) => the('Table', find(self, args) ?? missing(args)),
  methods: {
    add: (self, args) => {
      needsWriting(self, args);
      const near = { book: self.book, sheet: self.sheet ?? self.book.active };
      const area = areaArgument(args, 0, near);
      needsOpenSheet(area, args);
      if (area.sheet.tables.some(({ box }) => intersection(box, area.box))) {
        throw new Fault('InvalidArgument', 'A table cannot overlap another table.', args.location);
      }
      const id = self.book.newId();
      const made = { ...newTable(id, `Table${id}`, area.box), headers: args.boolean(1) };
      area.sheet.tables.push(made);
      return the('Table', { ...area, table: made });
    },
    getItemOrNullObject: (self, args) => {
      const found = find(self, args);
      return found ? the('Table', found) : null;
    },
    getItemAt: (self, args) => the('Table', listed(self)[args.integer(0)] ?? missing(args)),
    getCount: (self) => listed(self).length,
  },
});

function part({ book, sheet }: OfTable, box: Box): Instance {
  return the('Range', { book, sheet, box });
}

function listed(self: TablesOf): OfTable[] {
  return allTables(self).filter(({ sheet }) => self.sheet === null || sheet === self.sheet);
}

function allTables({ book }: InBook): OfTable[] {
  return book.sheets.flatMap((sheet) => sheet.tables.map((model) => ({ book, sheet, table: model })));
}

function find(self: TablesOf, args: Arguments): OfTable | undefined {
  const key = args.text(0);
  return listed(self).find(({ table: model }) => model.id === key || sameName(model.name, key));
}

function missing(args: Arguments): never {
  throw notFound(args.location, 'no such table');
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
