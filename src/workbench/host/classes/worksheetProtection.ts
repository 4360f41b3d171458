import { classTable } from '../rpc/members';
import type { OnSheet } from './places';

export const worksheetProtection = classTable<Excel.WorksheetProtection, OnSheet>({
  scalars: {
    protected: { read: ({ sheet }) => sheet.protected },
  },
});
