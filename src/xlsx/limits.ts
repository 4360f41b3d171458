import { HostError } from '../app/host';

/** How much a file may ask of the reader before it is refused. */
export interface Limits {
  /** Size of the file itself, in bytes. */
  readonly maxBytes: number;
  /** Size of all its parts together when unpacked, in bytes. */
  readonly maxInflated: number;
  /** How many times larger than its packed form a part may be; judged for parts that unpack to 4 MB or more. */
  readonly maxRatio: number;
  readonly maxParts: number;
}

/** How to open a package. */
export interface OpenOptions {
  readonly limits?: Limits;
  /** Where the platform unpacks faster than our own code does, as Node can. */
  readonly inflate?: InflateRaw;
}

/** Unpacks raw deflate data of a known size; must throw, or stop, when there is more of it. */
export type InflateRaw = (packed: Uint8Array, size: number) => Uint8Array;

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  maxBytes: 100 * MEGABYTE,
  maxInflated: 600 * MEGABYTE,
  maxRatio: 250,
  maxParts: 10_000,
};

/** Below this a high ratio costs nothing: a sheet of a few repeated cells packs very well. */
const RATIO_FROM = 4 * MEGABYTE;

export function checkFileSize(bytes: Uint8Array, limits: Limits): void {
  if (bytes.length > limits.maxBytes) {
    throw new HostError('too-large', `file of ${bytes.length} bytes, limit ${limits.maxBytes}`);
  }
}

export function checkRatio(packed: number, inflated: number, limits: Limits, part: string): void {
  if (inflated >= RATIO_FROM && inflated > packed * limits.maxRatio) {
    throw new HostError('too-large', `${part} unpacks to more than ${limits.maxRatio} times its size`);
  }
}
