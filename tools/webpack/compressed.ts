import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Files that a web server sends compressed; pictures are packed already. */
const COMPRESSIBLE = /\.(js|json|html|css|txt|xml)$/;
/** Below this a copy saves less than a network packet. */
const LEAST_BYTES = 1000;
/** Place in a gzip header of the operating system, which must not make two builds differ. */
const OS_BYTE = 9;
const UNKNOWN_OS = 255;

/** The copies of a file that stand beside it, by their ending; none where they would not help. */
export function compressedCopies(name: string, bytes: Buffer): [ending: string, copy: Buffer][] {
  if (!COMPRESSIBLE.test(name) || bytes.length < LEAST_BYTES) return [];
  const gz = gzipSync(bytes, { level: 9 });
  gz[OS_BYTE] = UNKNOWN_OS;
  const br = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  return [
    ['.gz', gz],
    ['.br', br],
  ];
}
