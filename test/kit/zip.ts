import { gzipSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, the first day that zip knows. */
const DATE = 0x21;
const GZIP_HEAD = 10;
const GZIP_TAIL = 8;

interface Packed {
  readonly data: Buffer;
  readonly crc: number;
  readonly size: number;
}

/** A gzip stream is what a zip entry needs: deflated bytes, their checksum and their length. */
function deflated(bytes: Buffer): Packed {
  const gzip = gzipSync(bytes);
  const end = gzip.length - GZIP_TAIL;
  return {
    data: gzip.subarray(GZIP_HEAD, end),
    crc: gzip.readUInt32LE(end),
    size: gzip.readUInt32LE(end + 4),
  };
}

/** What the local header and the directory say alike. */
function header({ data, crc, size }: Packed, name: Buffer): Buffer {
  const out = Buffer.alloc(26);
  out.writeUInt16LE(20, 0);
  // Names are UTF-8.
  out.writeUInt16LE(0x800, 2);
  out.writeUInt16LE(8, 4);
  out.writeUInt16LE(DATE, 8);
  out.writeUInt32LE(crc, 10);
  out.writeUInt32LE(data.length, 14);
  out.writeUInt32LE(size, 18);
  out.writeUInt16LE(name.length, 22);
  return out;
}

function signed(signature: number, ...rest: readonly Buffer[]): Buffer {
  const start = Buffer.alloc(4);
  start.writeUInt32LE(signature);
  return Buffer.concat([start, ...rest]);
}

/** Parts packed as a zip archive, by Node's own deflate; parts that are alike are packed once. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const known = new Map<string | Uint8Array, Packed>();
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, part] of Object.entries(parts)) {
    const packed = known.get(part) ?? deflated(Buffer.from(part as string));
    known.set(part, packed);
    const name = Buffer.from(path);
    const common = header(packed, name);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const version = Buffer.from([20, 0]);
    directory.push(signed(DIRECTORY, version, common, place, name));
    const entry = [signed(LOCAL, common, name), packed.data];
    body.push(...entry);
    at += entry.reduce((sum, one) => sum + one.length, 0);
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...body, list, signed(END, end)]));
}
