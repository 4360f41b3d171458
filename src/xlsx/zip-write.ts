import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

/** Midnight, 1 January 1980: the same input must give the same bytes. */
const NO_DATE = 0x21;
const UTF8_NAME = 0x800;
const SIZES_FOLLOW = 0x8;

/** A packed entry with this content; what replaces a part keeps its place and its date. */
export function packEntry(name: string, content: Uint8Array, replaced?: ZipEntry): ZipEntry {
  return {
    name,
    rawName: replaced?.rawName ?? new TextEncoder().encode(name),
    flags: replaced?.flags ?? UTF8_NAME,
    method: 8,
    time: replaced?.time ?? 0,
    date: replaced?.date ?? NO_DATE,
    crc: crc32(content),
    inflatedSize: content.length,
    externalAttributes: replaced?.externalAttributes ?? 0,
    packed: deflateSync(content, { level: 6 }),
  };
}

/** Writes the entries in this order; their packed bytes go in as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const sizes = entries.map((entry) => 30 + entry.rawName.length + entry.packed.length);
  const directoryStart = sizes.reduce((sum, size) => sum + size, 0);
  const directorySize = entries.reduce((sum, { rawName }) => sum + 46 + rawName.length, 0);
  const bytes = new Uint8Array(directoryStart + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let record = directoryStart;
  for (const entry of entries) {
    view.setUint32(at, 0x04034b50, true);
    writeShared(view, at + 4, entry);
    bytes.set(entry.rawName, at + 30);
    bytes.set(entry.packed, at + 30 + entry.rawName.length);
    view.setUint32(record, 0x02014b50, true);
    view.setUint16(record + 4, 20, true);
    writeShared(view, record + 6, entry);
    view.setUint32(record + 38, entry.externalAttributes, true);
    view.setUint32(record + 42, at, true);
    bytes.set(entry.rawName, record + 46);
    at += 30 + entry.rawName.length + entry.packed.length;
    record += 46 + entry.rawName.length;
  }
  view.setUint32(record, 0x06054b50, true);
  view.setUint16(record + 8, entries.length, true);
  view.setUint16(record + 10, entries.length, true);
  view.setUint32(record + 12, directorySize, true);
  view.setUint32(record + 16, directoryStart, true);
  return bytes;
}

/** The fields that an entry's own header and its line in the directory have alike. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~SIZES_FOLLOW, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.inflatedSize, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}
