import { HostError } from '../app/host';
import { checkFileSize, checkRatio, type Limits } from './limits';

/** One file inside the zip, as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly inflatedSize: number;
  readonly externalAttributes: number;
  /** The bytes as they are packed in the file. */
  readonly packed: Uint8Array;
}

const END_SIZE = 22;
const FULL_32 = 0xffffffff;

/** Reads the directory of a zip and refuses what no workbook needs. Nothing is unpacked here. */
export function readDirectory(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  checkFileSize(bytes, limits);
  checkKind(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entries(bytes, view, limits);
  } catch (error) {
    if (error instanceof RangeError) throw new HostError('damaged', 'zip directory', { cause: error });
    throw error;
  }
}

function entries(bytes: Uint8Array, view: DataView, limits: Limits): ZipEntry[] {
  const { count, offset } = findDirectory(view);
  if (count > limits.maxParts) throw new HostError('too-large', `${count} parts, limit ${limits.maxParts}`);
  const found: ZipEntry[] = [];
  const names = new Set<string>();
  let inflated = 0;
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new HostError('damaged', 'zip directory entry');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const entry = readEntry(bytes, view, at, nameLength, extraLength);
    checkRatio(entry.packed.length, entry.inflatedSize, limits, entry.name);
    inflated += entry.inflatedSize;
    if (inflated > limits.maxInflated) throw new HostError('too-large', 'unpacked size of all parts');
    if (names.has(entry.name)) throw new HostError('damaged', `${entry.name} twice in the zip`);
    names.add(entry.name);
    found.push(entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return found;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(rawName).replaceAll('\\', '/');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & 1) throw new HostError('password', `${name} is encrypted`);
  if (method !== 0 && method !== 8) throw new HostError('damaged', `${name}: packing method ${method}`);
  const long = longSizes(view, at, at + 46 + nameLength, extraLength);
  if (view.getUint32(long.offset, true) !== 0x04034b50) throw new HostError('damaged', `${name}: zip header`);
  const start =
    long.offset + 30 + view.getUint16(long.offset + 26, true) + view.getUint16(long.offset + 28, true);
  if (start + long.packed > bytes.length) throw new HostError('damaged', `${name} is cut off`);
  return {
    name,
    rawName,
    flags,
    method,
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    inflatedSize: long.inflated,
    externalAttributes: view.getUint32(at + 38, true),
    packed: bytes.subarray(start, start + long.packed),
  };
}

/** Streaming writers mark even small entries as "see the 64-bit field". */
function longSizes(
  view: DataView,
  at: number,
  extraStart: number,
  extraLength: number,
): { packed: number; inflated: number; offset: number } {
  let packed = view.getUint32(at + 20, true);
  let inflated = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extraStart; field + 4 <= extraStart + extraLength;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      const next = (): number => Number(view.getBigUint64((value += 8) - 8, true));
      if (inflated === FULL_32) inflated = next();
      if (packed === FULL_32) packed = next();
      if (offset === FULL_32) offset = next();
    }
    field += 4 + length;
  }
  return { packed, inflated, offset };
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const first = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== FULL_32) return { count, offset };
    if (view.getUint32(at - 20, true) !== 0x07064b50) return { count, offset };
    const long = Number(view.getBigUint64(at - 12, true));
    return {
      count: Number(view.getBigUint64(long + 32, true)),
      offset: Number(view.getBigUint64(long + 48, true)),
    };
  }
  throw new HostError('damaged', 'zip without directory');
}

function checkKind(bytes: Uint8Array): void {
  const starts = (...magic: number[]): boolean => magic.every((byte, index) => bytes[index] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    if (hasWideText(bytes, 'Workbook')) throw new HostError('not-a-workbook', 'the older .xls format');
    throw new HostError('password', 'compound file');
  }
  if (!starts(0x50, 0x4b)) throw new HostError('not-a-workbook', 'not a zip');
}

/** The older .xls and an encrypted .xlsx share their outer format; the names of its streams tell them apart. */
function hasWideText(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (length < text.length && bytes[at + 2 * length] === text.charCodeAt(length)) length++;
    if (length === text.length && bytes[at + 1] === 0) return true;
  }
  return false;
}
