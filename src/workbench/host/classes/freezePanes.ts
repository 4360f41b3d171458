import type { Box } from '../model/boxes';
import { COLUMNS, ROWS } from '../model/boxes';
import { invalidArgument } from '../rpc/fault';
import { classTable } from '../rpc/members';
import { needsWriting } from './guard';
import type { OnSheet } from './places';
import { the } from './places';
import { areaArgument } from './take';

export const freezePanes = classTable<Excel.WorksheetFreezePanes, OnSheet>({
  methods: {
    freezeAt: (self, args) => {
      needsWriting(self, args);
      const { box } = areaArgument(args, 0, self);
      const whole = { rows: box.bottom + 1, columns: box.right + 1 };
      self.sheet.frozen = {
        rows: whole.rows === ROWS ? 0 : whole.rows,
        columns: whole.columns === COLUMNS ? 0 : whole.columns,
      };
    },
    freezeRows: (self, args) => {
      needsWriting(self, args);
      self.sheet.frozen = { rows: args.integer(0, 1), columns: 0 };
    },
    freezeColumns: (self, args) => {
      needsWriting(self, args);
      self.sheet.frozen = { rows: 0, columns: args.integer(0, 1) };
    },
    unfreeze: (self, args) => {
      needsWriting(self, args);
      self.sheet.frozen = { rows: 0, columns: 0 };
    },
    getLocation: (self, args) => {
      const box = location(self);
      if (!box) throw invalidArgument(args.location, 'nothing is frozen');
      return the('Range', { ...self, box });
    },
    getLocationOrNullObject: (self) => {
      const box = location(self);
      return box && the('Range', { ...self, box });
    },
  },
});

function location({ sheet }: OnSheet): Box | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return { top: 0, left: 0, bottom: (rows || ROWS) - 1, right: (columns || COLUMNS) - 1 };
}
