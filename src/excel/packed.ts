import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** Bytes that a packed text may unpack to: a workbook from elsewhere can hold anything. */
const MOST = 32 * 1024 * 1024;
/** Small portions keep what one push may unpack small: 16 KB become 16 MB at most. */
const PORTION = 16 * 1024;

/** Text made short: deflated, in Base64, so that it can stand in XML. */
export function pack(text: string): string {
  return btoa(strFromU8(deflateSync(strToU8(text)), true));
}

/** The JSON value in a packed text; null where it is damaged or too long. */
export function unpack(packed: string): unknown {
  try {
    return JSON.parse(strFromU8(inflated(strToU8(atob(packed), true)))) as unknown;
  } catch {
    return null;
  }
}

/** @throws where the data is damaged or too long */
function inflated(data: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < data.length; at += PORTION) {
    inflater.push(data.subarray(at, at + PORTION), at + PORTION >= data.length);
    if (length > MOST) throw new RangeError('too long');
  }
  const out = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
