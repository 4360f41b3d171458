import type { FirstTexts } from '../texts';
import { NUMBER_WRITING } from '../numbers';

export const first: FirstTexts = {
  language: 'en',
  numbers: NUMBER_WRITING.en,
  trouble(trouble) {
    switch (trouble) {
      case 'not-found':
        return 'The cell or sheet is no longer there. Check again to read the workbook anew.';
      case 'read-only':
        return 'The workbook is read-only. Save a copy of your own and try again.';
      case 'protected':
        return 'The sheet is protected. Remove the protection under Review and try again.';
      case 'too-large':
        return 'The workbook is too large to read at once. Split it into smaller workbooks and try again.';
      case 'busy':
        return 'Excel is busy, perhaps because a cell is being edited. Finish editing and try again.';
      case 'not-a-workbook':
        return 'The file is not a workbook. Choose a file of type .xlsx or .csv.';
      case 'password':
        return 'The file is protected by a password or saved in an older format. Save it as .xlsx without a password and try again.';
      case 'damaged':
        return 'The file is damaged and cannot be read. Open it in Excel, save it anew and try again.';
      case 'missing-file':
        return 'The file does not exist or may not be read.';
      case 'memory-refused':
        return 'The workbook does not take in the sheet Tertialkoll, where the choice would have been kept. Remove the protection under Review (Protect Workbook) or save a copy of your own, and try again.';
      case 'half-done':
        return 'Excel broke off the work, and the workbook could not be put back completely. Close it without saving and open it again.';
      case 'changed':
        return 'The cell has changed since the check, and nothing was written. Check again.';
      case 'unexpected':
        return 'Something went wrong on our side, not in your figures. Try again; if it comes back, send the details to your IT support.';
    }
  },
  app: {
    name: 'Tertialkoll',
    intro:
      'Check that the amounts in the tables of this workbook agree with each other. Nothing leaves the workbook and nothing is changed.',
    check: 'Check budget',
    checkAgain: 'Check again',
    startFailed: 'Tertialkoll could not start in Excel. Close the pane and open it again from the Home tab.',
  },
};
