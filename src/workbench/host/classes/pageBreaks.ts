import { classTable } from '../rpc/members';
import { needsWriting } from './guard';
import type { OfPageBreak, OnSheet } from './places';
import { the } from './places';
import { areaArgument, readOnly } from './take';

/** The horizontal ones; of vertical ones nothing is kept. */
export const pageBreaks = classTable<Excel.PageBreakCollection, OnSheet>({
  items: (self) => self.sheet.page.breaks.map((row) => the('PageBreak', { ...self, row })),
  methods: {
    add: (self, args) => {
      needsWriting(self, args);
      const { top: row } = areaArgument(args, 0, self).box;
      const { page } = self.sheet;
      page.breaks = [...new Set([...page.breaks, row])].sort((a, b) => a - b);
      return the('PageBreak', { ...self, row });
    },
    getCount: (self) => self.sheet.page.breaks.length,
    removePageBreaks: (self, args) => {
      needsWriting(self, args);
      self.sheet.page.breaks = [];
    },
  },
});

export const pageBreak = classTable<Excel.PageBreak, OfPageBreak>({
  scalars: { rowIndex: readOnly(({ row }) => row), columnIndex: readOnly(() => 0) },
  methods: {
    delete: (self, args) => {
      needsWriting(self, args);
      const { page } = self.sheet;
      page.breaks = page.breaks.filter((row) => row !== self.row);
    },
  },
});
