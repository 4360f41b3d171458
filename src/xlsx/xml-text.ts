import { HostError } from '../app/host';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const LONGEST_PLAIN = 40;
const codes: number[] = [];

/** The bytes as text, as they stand. Short plain text, which most is, avoids the decoder's cost per call. */
export function rawText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > LONGEST_PLAIN) return decodeUtf8(bytes.subarray(start, end));
  codes.length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte > 127) return decodeUtf8(bytes.subarray(start, end));
    codes.push(byte);
  }
  return String.fromCharCode.apply(null, codes);
}

export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    throw new HostError('damaged', 'text that is not UTF-8', { cause: error });
  }
}

/** Replaces entities and joins line endings, as an XML reader must. */
export function xmlText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? text.replace(/&([^;&]*);?/g, entity) : text;
}

function entity(whole: string, name: string): string {
  const known = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (known !== undefined && whole.endsWith(';')) return known;
  const match = /^#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}))$/.exec(name);
  const code = match ? parseInt(match[1] ?? match[2] ?? '', match[1] ? 16 : 10) : NaN;
  if (whole.endsWith(';') && code <= 0x10ffff) return String.fromCodePoint(code);
  throw new HostError('damaged', 'unknown XML entity');
}

/** Excel writes characters that XML cannot hold, and only those, as `_x000D_`. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The text as element content or attribute value, so that Excel reads back exactly the same. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign]};`);
}

/** For text in a cell: also what XML cannot hold, and what would be mistaken for such an escape. */
export function escapeCellText(text: string): string {
  const safe = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g, excelEscape)
    .replace(/(?<![\ud800-\udbff])[\udc00-\udfff]/g, excelEscape);
  return escapeXml(safe);
}

function excelEscape(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
