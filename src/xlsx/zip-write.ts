import { deflateSync } from 'fflate';
import { type ZipEntry, updateCrc } from './zip';

/** 1 January 1980, the first date zip knows: the same input gives the same bytes. */
const NO_DATE = 0x00210000;
const UTF8_NAMES = 0x0800;

/** A part written anew; parts given as `ZipEntry` are copied as they are, still compressed. */
export interface NewPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Entry for a part written anew. */
export function packPart({ name, bytes }: NewPart): ZipEntry {
  return {
    name,
    method: 8,
    crc: (updateCrc(0xffffffff, bytes) ^ 0xffffffff) >>> 0,
    date: NO_DATE,
    size: bytes.length,
    ...compressed(bytes),
  };
}

function compressed(bytes: Uint8Array): { compressedSize: number; data: Uint8Array } {
  const data = deflateSync(bytes);
  return { compressedSize: data.length, data };
}

/** An archive of these entries, in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const named = entries.map((entry) => ({ entry, name: encoder.encode(entry.name) }));
  const localSize = named.reduce(
    (n, { entry, name }) => n + 30 + name.length + entry.data.length,
    0,
  );
  const directorySize = named.reduce((n, { name }) => n + 46 + name.length, 0);
  const out = new Uint8Array(localSize + directorySize + 22);
  const view = new DataView(out.buffer);

  /** The fields that local and central records share, from `version needed` on. */
  const shared = (at: number, entry: ZipEntry, nameLength: number) => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, UTF8_NAMES, true);
    view.setUint16(at + 4, entry.method, true);
    view.setUint32(at + 6, entry.date, true);
    view.setUint32(at + 10, entry.crc, true);
    view.setUint32(at + 14, entry.compressedSize, true);
    view.setUint32(at + 18, entry.size, true);
    view.setUint16(at + 22, nameLength, true);
  };

  let local = 0;
  let central = localSize;
  for (const { entry, name } of named) {
    view.setUint32(local, 0x04034b50, true);
    shared(local + 4, entry, name.length);
    out.set(name, local + 30);
    out.set(entry.data, local + 30 + name.length);

    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    shared(central + 6, entry, name.length);
    view.setUint32(central + 42, local, true);
    out.set(name, central + 46);

    local += 30 + name.length + entry.data.length;
    central += 46 + name.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, named.length, true);
  view.setUint16(central + 10, named.length, true);
  view.setUint32(central + 12, directorySize, true);
  view.setUint32(central + 16, localSize, true);
  return out;
}
