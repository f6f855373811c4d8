import { Inflate } from 'fflate';
import { WorkbookError } from './errors';

/** One entry of the archive's directory; the data stays where it is. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Time and date of change as zip writes them. */
  readonly date: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Compressed bytes, a view on the file. */
  readonly data: Uint8Array;
}

/** Bytes that all parts together may unpack to; above it reading would take more than 10 s. */
export const MAX_UNPACKED = 160 * 1024 * 1024;
/** Large real sheets pack up to about 100 : 1; bombs come near deflate's limit of 1032 : 1. */
const MAX_RATIO = 400;
const RATIO_FREE = 64 * 1024 * 1024;
/** A part of more than this that goes beyond the size it tells has been made to do harm. */
const LIE_FREE = 8 * 1024 * 1024;

const END_RECORD = 0x06054b50;
const DIRECTORY_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Reads the directory of an archive and unpacks single entries, never more than the bounds allow:
 * sizes in the directory may lie, so bytes are counted while they come out.
 */
export class Zip {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  #unpacked = 0;

  /** @throws WorkbookError when the bytes are no complete zip archive */
  constructor(bytes: Uint8Array) {
    refuseOthers(bytes);
    this.entries = readDirectory(bytes);
  }

  /**
   * Hands the unpacked bytes on piece by piece.
   * @throws WorkbookError when they are damaged or beyond the bounds
   */
  stream(entry: ZipEntry, onChunk: (chunk: Uint8Array) => void): void {
    let size = 0;
    let crc = 0xffffffff;
    // One that tells its size is refused before anything is unpacked.
    this.#bound(entry, entry.size);
    const take = (chunk: Uint8Array) => {
      size += chunk.length;
      this.#bound(entry, size);
      crc = updateCrc(crc, chunk);
      if (chunk.length) onChunk(chunk);
    };
    if (entry.method === 0) take(entry.data);
    else if (entry.method === 8) inflate(entry, take);
    else throw new WorkbookError('damaged', entry.name);
    if ((crc ^ 0xffffffff) >>> 0 !== entry.crc) throw new WorkbookError('damaged', entry.name);
    this.#unpacked += size;
  }

  /** Throws when `size` bytes of the entry, with those of the entries before, are beyond the bounds. */
  #bound(entry: ZipEntry, size: number): void {
    const isTooMuch = this.#unpacked + size > MAX_UNPACKED;
    const swells = size > RATIO_FREE && size > entry.compressedSize * MAX_RATIO;
    const lies = size > LIE_FREE && size > entry.size;
    if (isTooMuch || swells || lies) throw new WorkbookError('bomb', entry.name);
  }

  /** All unpacked bytes of one entry. */
  read(entry: ZipEntry): Uint8Array {
    const chunks: Uint8Array[] = [];
    this.stream(entry, (chunk) => chunks.push(chunk.slice()));
    const out = new Uint8Array(chunks.reduce((n, c) => n + c.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      out.set(chunk, at);
      at += chunk.length;
    }
    return out;
  }
}

function inflate(entry: ZipEntry, take: (chunk: Uint8Array) => void): void {
  const inflater = new Inflate(take);
  // Small portions keep what one push may unpack small: 16 KB become 16 MB at most.
  const portion = 16 * 1024;
  try {
    for (let at = 0; at < entry.data.length || at === 0; at += portion) {
      inflater.push(entry.data.subarray(at, at + portion), at + portion >= entry.data.length);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') {
      throw new WorkbookError('damaged', entry.name);
    }
    throw error;
  }
}

function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('empty');
  if (OLE.every((byte, i) => bytes[i] === byte)) {
    throw new WorkbookError(hasUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-xls');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookError('not-zip');
}

function hasUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function readDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new WorkbookError('truncated');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_RECORD) {
      throw new WorkbookError('truncated');
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw new WorkbookError('truncated');
    const name = decoder
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replaceAll('\\', '/');
    if (view.getUint16(at + 8, true) & 1) throw new WorkbookError('encrypted');
    const compressedSize = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_RECORD) {
      throw new WorkbookError('truncated');
    }
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + compressedSize > bytes.length) throw new WorkbookError('truncated');
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      date: view.getUint32(at + 12, true),
      compressedSize,
      size: view.getUint32(at + 24, true),
      data: bytes.subarray(start, start + compressedSize),
    });
    at = next;
  }
  return entries;
}

/** The end record lies in the last 64 KB, before a comment of any length. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  return -1;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 as zip uses it, before the final inversion. */
export function updateCrc(crc: number, bytes: Uint8Array): number {
  let c = crc;
  for (const byte of bytes) c = CRC_TABLE[(c ^ byte) & 0xff]! ^ (c >>> 8);
  return c;
}
