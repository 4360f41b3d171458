import type { CellValue } from '../engine/model/cell';
import { emptySheet, GENERAL, type CellFormat, type WorkbookSnapshot } from '../engine/model/snapshot';
import { HostError } from '../app/host';
import { decodeText, parseRecords } from './csv-text';
import { checkFileSize, DEFAULT_LIMITS, type Limits } from './limits';

type DecimalMark = '.' | ',';

const LAST_ROW = 1048576;
const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:([.,])(\d{1,9}))?$/;
const CLEARLY_DECIMAL = /^-?(?:\d+([.,])(?:\d{1,2}|\d{4,9})|0([.,])\d+)$/;

/** Reads a .csv file as a workbook of one sheet, which is named as the file. */
export function readCsv(
  bytes: Uint8Array,
  fileName: string,
  limits: Pick<Limits, 'maxBytes'> = DEFAULT_LIMITS,
): WorkbookSnapshot {
  checkFileSize(bytes, { ...DEFAULT_LIMITS, ...limits });
  const records = parseRecords(decodeText(bytes));
  if (records.length > LAST_ROW) throw new HostError('too-large', `${records.length} lines`);
  const mark = decimalMark(records);
  const formats: CellFormat[] = [GENERAL];
  const formatIds: (number | undefined)[][] = [];
  const values = records.map((record, row) =>
    record.map((field, column) => {
      const { value, decimals } = cellOf(field, mark);
      if (decimals > 0) {
        formats[decimals] ??= { ...GENERAL, numberFormat: `0.${'0'.repeat(decimals)}` };
        (formatIds[row] ??= [])[column] = decimals;
      }
      return value;
    }),
  );
  const known = Array.from(formats, (format) => format ?? GENERAL);
  return {
    sheets: [{ ...emptySheet(sheetName(fileName)), values, formatIds, formats: known, plainText: true }],
  };
}

/**
 * A plain number becomes one and keeps its printed decimals as its format. Anything that takes judgement, such
 * as `1 234`, or `1,234` where no other figure says what a comma is, stays text: the engine reads figures in text and
 * can see the whole table while it does.
 */
function cellOf(field: string, mark: DecimalMark | null): { value: CellValue; decimals: number } {
  if (field === '') return { value: null, decimals: 0 };
  const match = PLAIN.exec(field);
  const decimals = match?.[2]?.length ?? 0;
  const ambiguous = decimals > 0 && match?.[1] !== mark;
  if (!match || ambiguous || field.length > 16) return { value: field, decimals: 0 };
  return { value: Number(field.replace(',', '.')) + 0, decimals };
}

/** The mark that some figures clearly have as their decimal mark, unless others clearly have the other. */
function decimalMark(records: readonly (readonly string[])[]): DecimalMark | null {
  const seen = new Set<string>();
  for (const record of records) {
    for (const field of record) {
      const match = CLEARLY_DECIMAL.exec(field);
      if (match) seen.add(match[1] ?? match[2] ?? '');
    }
  }
  if (seen.size !== 1) return null;
  return seen.has(',') ? ',' : '.';
}

function sheetName(fileName: string): string {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  return base.replace(/(?<=.)\.[^.]*$/, '');
}
