import { Inflate, inflateSync } from 'fflate';
import { HostError } from '../app/host';
import { crc32 } from './crc32';
import type { InflateRaw } from './limits';
import type { ZipEntry } from './zip-directory';

/** Packed parts above this are unpacked piece by piece, so that one that lies about its size is stopped early. */
const PIECE = 256 * 1024;

/** Unpacks one entry. The directory's size is a promise that is held to, never trusted. */
export function inflateEntry(entry: ZipEntry, inflate?: InflateRaw): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : unpack(entry, inflate);
  if (bytes.length !== entry.inflatedSize) throw new HostError('damaged', `${entry.name}: size`);
  if (crc32(bytes) !== entry.crc) throw new HostError('damaged', `${entry.name}: checksum`);
  return bytes;
}

function unpack(entry: ZipEntry, inflate: InflateRaw | undefined): Uint8Array {
  try {
    if (inflate) return inflate(entry.packed, entry.inflatedSize);
    return entry.packed.length <= PIECE
      ? // One byte more than promised shows a part that is larger than it says; fflate never writes past `out`.
        inflateSync(entry.packed, { out: new Uint8Array(entry.inflatedSize + 1) })
      : inPieces(entry);
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError('damaged', `${entry.name}: packed data`, { cause: error });
  }
}

function inPieces(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.inflatedSize);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > bytes.length) throw new HostError('damaged', `${entry.name}: size`);
    bytes.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < entry.packed.length; at += PIECE) {
    stream.push(entry.packed.subarray(at, at + PIECE), at + PIECE >= entry.packed.length);
  }
  return bytes.subarray(0, length);
}
