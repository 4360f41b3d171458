import { Fault } from '../rpc/fault';
import type { Json } from '../rpc/messages';
import { classTable } from '../rpc/members';
import { needsWriting } from './guard';
import type { OnSheet } from './places';
import { readOnly } from './take';

export const worksheetProtection = classTable<Excel.WorksheetProtection, OnSheet>({
  scalars: {
    protected: readOnly(({ sheet }) => sheet.protected),
    options: readOnly(({ sheet }) => sheet.protectionOptions),
  },
  methods: {
    protect: (self, args) => {
      needsWriting(self, args);
      const { sheet } = self;
      if (sheet.protected)
        throw new Fault('InvalidOperation', 'The worksheet is protected already.', args.location);
      sheet.protected = true;
      sheet.protectionOptions = args.has(0) ? (args.record(0) as Record<string, Json & boolean>) : {};
      sheet.password = args.has(1) ? args.text(1) : '';
    },
    unprotect: (self, args) => {
      needsWriting(self, args);
      const { sheet } = self;
      if (sheet.password !== '' && sheet.password !== args.values[0]) {
        throw new Fault('InvalidArgument', 'The password is not correct.', args.location);
      }
      sheet.protected = false;
      sheet.password = '';
    },
  },
});
