import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { checksumList, releaseArchive, sha256 } from '../../tools/release';
import { compareVersions, versionFault } from '../../tools/manifest/releases';
import { compressedCopies } from '../../tools/webpack/compressed';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a release archive', () => {
  const files = [
    { name: 'addin/b.js', bytes: bytes('b') },
    { name: 'addin/a.js', bytes: bytes('a'.repeat(5000)) },
  ];

  test('is the same bytes whatever order the files come in, and at any time', () => {
    const once = releaseArchive(files, 'x-1.0.0');
    jest.useFakeTimers({ now: new Date('2031-05-06') });
    const again = releaseArchive([...files].reverse(), 'x-1.0.0');
    jest.useRealTimers();
    expect(sha256(again)).toBe(sha256(once));
  });

  test('changes with any byte of any file', () => {
    const changed = [files[0]!, { ...files[1]!, bytes: bytes('c') }];
    expect(sha256(releaseArchive(changed, 'x'))).not.toBe(sha256(releaseArchive(files, 'x')));
  });

  test('holds the files in one folder, and a list of their checksums', () => {
    const parts = unzipSync(releaseArchive(files, 'x-1.0.0'));
    expect(Object.keys(parts)).toEqual([
      'x-1.0.0/addin/a.js',
      'x-1.0.0/addin/b.js',
      'x-1.0.0/SHA256SUMS',
    ]);
    const list = new TextDecoder().decode(parts['x-1.0.0/SHA256SUMS']);
    expect(list.split('\n')[1]).toBe(
      '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  addin/b.js',
    );
    expect(list).toBe(checksumList([files[1]!, files[0]!]));
  });
});

describe('the version', () => {
  const last = [{ version: '0.9.0', sha256: '' }];

  test.each([
    ['0.10.0', true, true],
    ['0.9.0', true, false],
    ['0.9.0', false, true],
    ['0.8.9', false, false],
    ['1.0', true, false],
  ])('%s, to be given out: %s, may be built: %s', (version, isRelease, allowed) => {
    expect(versionFault(version, last, isRelease) === null).toBe(allowed);
  });

  test('of the first release needs nothing to grow from', () => {
    expect(versionFault('0.1.0', [], true)).toBeNull();
  });

  test('is compared by numbers, not by letters', () => {
    expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
    expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
  });
});

describe('compressed copies', () => {
  const script = Buffer.from('function a() {}\n'.repeat(200));

  test('unpack to the file, and say nothing of the machine or the time', () => {
    const copies = new Map(compressedCopies('a.js', script));
    expect(gunzipSync(copies.get('.gz')!)).toEqual(script);
    expect(brotliDecompressSync(copies.get('.br')!)).toEqual(script);
    expect([...copies.get('.gz')!.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
    expect(copies.get('.gz')![9]).toBe(255);
  });

  test('are not made of pictures and of small files', () => {
    expect(compressedCopies('icon.png', script)).toEqual([]);
    expect(compressedCopies('a.js', script.subarray(0, 100))).toEqual([]);
  });
});
