import type { CellLook } from '../../model/sheet-plan';

export const INK = '1F2A44';
const QUIET = '5F6672';
const RULE = 'F2F4F7';
export const INPUT = 'FFFBEA';
const DOUBT = 'FDEBD3';

/** How each kind of row looks in each kind of cell; the number of decimals is the source's. */
export function looksFor(decimals: number): Record<string, CellLook> {
  const digits = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const plain = `#,##0${digits}`;
  const amount = `${plain};\u2212${plain};${plain}`;
  const doubted = `${plain}" *";\u2212${plain}" *";${plain}" *"`;
  const percent = '0.0%;\u22120.0%;0.0%';
  const looks: Record<string, CellLook> = {
    key: { color: 'A6A6A6', size: 8 },
    title: { bold: true, size: 16, color: INK, vertical: 'center' },
    head: { color: INK, bold: true, vertical: 'center', wrap: false },
    headQuiet: { color: QUIET, vertical: 'center', align: 'right' },
    headUnit: { bold: true, color: INK, fill: INPUT, vertical: 'center' },
    header: {
      bold: true,
      color: INK,
      fill: 'E3E8F0',
      align: 'right',
      vertical: 'center',
      wrap: true,
      bottom: 'thin',
      top: 'thin',
    },
    headerChoice: {
      bold: true,
      color: INK,
      fill: 'E3E8F0',
      align: 'center',
      vertical: 'center',
      wrap: true,
      bottom: 'thin',
      top: 'thin',
    },
    headerText: {
      bold: true,
      color: INK,
      fill: 'E3E8F0',
      vertical: 'center',
      wrap: true,
      bottom: 'thin',
      top: 'thin',
    },
    headerNote: {
      bold: true,
      color: INK,
      fill: 'E3E8F0',
      vertical: 'center',
      wrap: true,
      indent: 1,
      bottom: 'thin',
      top: 'thin',
    },
    section: { bold: true, size: 12, color: INK, vertical: 'bottom', bottom: 'medium' },
    area: { bold: true, color: INK, vertical: 'bottom' },
    text: { vertical: 'top', wrap: true },
    note: { vertical: 'top', wrap: true, color: QUIET, italic: true, indent: 1 },
    noteMiddle: { vertical: 'center', wrap: true, color: QUIET, italic: true, indent: 1 },
    printed: { size: 8, italic: true, color: QUIET, vertical: 'top', indent: 3 },
    link: { color: '1F4E9E', underline: true, vertical: 'top' },
    logLink: { color: '1F4E9E', underline: true, vertical: 'top', indent: 1 },
    settingAmount: {
      numberFormat: `#,##0.##;\u2212#,##0.##;0`,
      fill: INPUT,
      align: 'right',
      vertical: 'top',
    },
    settingPercent: { numberFormat: '0.0%', fill: INPUT, align: 'right', vertical: 'top' },
    settingText: { fill: INPUT, align: 'right', vertical: 'top' },
    keptText: { vertical: 'top', wrap: true, fill: INPUT },
    keptAmount: { vertical: 'top', numberFormat: amount, fill: INPUT, align: 'left' },
    checkText: { color: QUIET, vertical: 'center' },
  };
  const kinds: Readonly<Record<string, CellLook>> = {
    detail: {},
    memo: { italic: true, color: QUIET },
    difference: { italic: true, color: QUIET },
    total: { bold: true, top: 'thin', fill: RULE },
    balance: {},
  };
  for (const [kind, base] of Object.entries(kinds)) {
    const middle: CellLook = { ...base, vertical: 'center' };
    const indent = kind === 'memo' || kind === 'difference' ? 2 : kind === 'total' ? 0 : 1;
    looks[`${kind}.label`] = { ...middle, wrap: true, ...(indent > 0 ? { indent } : {}) };
    looks[`${kind}.amount`] = { ...middle, numberFormat: amount, align: 'right' };
    looks[`${kind}.doubted`] = { ...middle, numberFormat: doubted, align: 'right', fill: DOUBT };
    looks[`${kind}.percent`] = { ...middle, numberFormat: percent, align: 'right' };
    looks[`${kind}.input`] = { ...middle, numberFormat: amount, align: 'right', fill: INPUT };
    looks[`${kind}.flag`] = { ...middle, wrap: true, align: 'center' };
    looks[`${kind}.choice`] = { ...middle, wrap: true, align: 'center', fill: INPUT };
    looks[`${kind}.reason`] = { ...middle, bold: false, wrap: true, size: 9, color: QUIET, indent: 1 };
    looks[`${kind}.need`] = { ...middle, align: 'center' };
    looks[`${kind}.comment`] = { ...middle, bold: false, wrap: true, fill: INPUT, indent: 1 };
    looks[`${kind}.empty`] = middle;
  }
  return looks;
}
