import { address, type CellValue } from '../engine/model/cell';
import { escapeCellText, escapeXml } from './xml-text';
import type { CellContent } from './patch-plan';

/** One cell as the file writes it. Texts stand in the cell itself, so the list of shared texts is left alone. */
export function cellXml(row: number, column: number, content: CellContent, style: number | null): string {
  const { value = null, formula } = content;
  const start = `<c r="${address({ row, column })}"${style === null ? '' : ` s="${style}"`}`;
  if (formula !== undefined) {
    const { type, text } = storedResult(value);
    const shown = escapeXml(formula.startsWith('=') ? formula.slice(1) : formula);
    return `${start}${type}><f>${shown}</f>${text === null ? '' : `<v>${text}</v>`}</c>`;
  }
  if (value === null) return `${start}/>`;
  if (typeof value === 'string') {
    return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
  }
  const { type, text } = storedResult(value);
  return `${start}${type}><v>${text}</v></c>`;
}

function storedResult(value: CellValue): { type: string; text: string | null } {
  if (value === null) return { type: '', text: null };
  if (typeof value === 'boolean') return { type: ' t="b"', text: value ? '1' : '0' };
  if (typeof value === 'string') return { type: ' t="str"', text: escapeCellText(value) };
  if (typeof value === 'object') return { type: ' t="e"', text: escapeXml(value.error) };
  return Number.isFinite(value) ? { type: '', text: String(value) } : { type: ' t="e"', text: '#NUM!' };
}
