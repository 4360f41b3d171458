import { HostError } from '../app/host';

/** The text of a file whose encoding nobody wrote down: UTF-8, UTF-16, or what Windows programs save in the Nordic countries. */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text.includes('\0')) throw new HostError('not-a-workbook', 'bytes that are no text');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function decode(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-16 tells itself by its mark or, without one, by an empty half in nearly every character. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [high = 0, low = 0] = zeros;
  if (low > sample.length * 0.35 && high === 0) return 'utf-16le';
  if (high > sample.length * 0.35 && low === 0) return 'utf-16be';
  return null;
}

const SEPARATORS = ['\t', ';', ','] as const;
const SAMPLE_RECORDS = 200;

export function parseRecords(text: string): string[][] {
  const told = /^sep=(.)\r?\n/i.exec(text);
  if (told?.[1] !== undefined) return split(text.slice(told[0].length), told[1]);
  return split(text, likelySeparator(text));
}

/** The one that cuts most of the lines into equally many pieces; on a draw the one that figures cannot contain. */
function likelySeparator(text: string): string {
  const scored = SEPARATORS.map((separator) => ({ separator, score: evenness(text, separator) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

function evenness(text: string, separator: string): number {
  const counts = new Map<number, number>();
  for (const { length } of split(text, separator, SAMPLE_RECORDS)) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

function split(text: string, separator: string, most = Infinity): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (let at = 0; at < text.length && records.length < most;) {
    const field = text[at] === '"' ? quotedField(text, at) : { value: '', end: at };
    let end = field.end;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
    record.push(field.value + text.slice(field.end, end));
    if (text[end] === separator) {
      at = end + 1;
      if (at < text.length) continue;
      record.push('');
    } else at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    records.push(record);
    record = [];
  }
  return records;
}

/** A quote that is never closed takes the rest of the text, as it does in Excel. */
function quotedField(text: string, start: number): { value: string; end: number } {
  let value = '';
  for (let at = start + 1; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}
