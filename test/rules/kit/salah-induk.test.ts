import { faultsIn, saysOf } from '../../kit/check';

const TIGA_KOLOM = (program: string): string => `
  No | Program/Kegiatan | Anggaran | Realisasi | Sisa
  I | PROGRAM REHABILITASI SOSIAL | ${program}
  1. | Penyediaan Permakanan | 5000000 | 4000000 | 1000000
  2. | Penyediaan Sandang | 3000000 | 2000000 | 1000000
  3. | Penyediaan Alat | 2500000 | 1200000 | 1300000
  II | PROGRAM PENANGANAN BENCANA | 9000000 | 8100000 | 900000
  1. | Penyediaan Permakanan | 9000000 | 8100000 | 900000`;

test('a detail left out of several columns is one fault, at the budget', () => {
  expect(faultsIn(TIGA_KOLOM('10500000 | 7200000 | 3300000'))).toEqual([]);
  expect(faultsIn(TIGA_KOLOM('8000000 | 6000000 | 2000000'))).toEqual(['rincian-salah@C2 D2 E2']);
  expect(faultsIn(TIGA_KOLOM('10500000 | 6000000 | 4500000'))).toEqual(['rincian-salah@D2 E2']);
});

test('also where another column holds it', () => {
  const table = (program: string): string => `
    Rencana Anggaran per Program Tahun 2023

    No | Program/Kegiatan | Renja | DPA | DPPA
    I | PROGRAM REHABILITASI SOSIAL | ${program}
    1. | Penyediaan Permakanan | 5000000 | 4000000 | 4500000
    2. | Penyediaan Sandang | 3000000 | 2000000 | 2500000
    3. | Penyediaan Alat | 2500000 | 1200000 | 1300000`;
  expect(faultsIn(table('10500000 | 7200000 | 8300000'))).toEqual([]);
  expect(faultsIn(table('8000000 | 6000000 | 8300000'))).toEqual(['rincian-salah@C4 D4']);
});

const TIGA = (satu: string, dua: string, tiga: string, alat = '2500 | 1200'): string => `
  No | Program/Kegiatan | Anggaran | Realisasi
  I | PROGRAM REHABILITASI SOSIAL | ${satu}
  1. | Penyediaan Permakanan | 5000 | 4000
  2. | Penyediaan Sandang | 3000 | 2000
  3. | Penyediaan Alat | ${alat}
  II | PROGRAM PENANGANAN BENCANA | ${dua}
  1. | Penyediaan Makanan | 9000 | 8100
  III | PROGRAM PERLINDUNGAN SOSIAL | ${tiga}
  1. | Pengelolaan Data | 7000 | 6000`;
const [DUA, KETIGA] = ['9000 | 8100', '7000 | 6000'] as const;

test.each([
  ['all right', TIGA('10500 | 7200', DUA, KETIGA), []],
  ['one lacks what another has', TIGA('8000 | 6000', '11500 | 9300', KETIGA), ['C2 C6 D2 D6']],
  // The first that lacks it in every column.
  ['two lack it', TIGA('8000 | 6000', '11500 | 9300', '9500 | 6000'), ['C2 C6 D2 D6', 'C8']],
  ['one lacks it in one column only', TIGA('8000 | 6000', DUA, '9500 | 6000'), ['C2 D2', 'C8']],
  ['one lacks it and leaves the other out', TIGA('8000 | 6000', DUA, '9500 | '), ['C2 D2', 'C8']],
  ['each column lacks another detail', TIGA('8000 | 5200', DUA, KETIGA), ['C2', 'D2']],
  ['a difference that is no detail', TIGA('9999 | 7000', DUA, KETIGA), ['C2', 'D2']],
])('%s', (_, table, found) => {
  expect(faultsIn(table)).toEqual(found.map((cells) => `rincian-salah@${cells}`));
});

test('a detail is named where it alone is the difference', () => {
  const named = (table: string): (string | undefined)[] =>
    saysOf('rincian-salah', table).map((text) => /sama dengan ([A-Z]\d)/.exec(text)?.[1]);
  expect(named(TIGA('8000 | 5200', DUA, KETIGA))).toEqual(['C5', 'D4']);
  expect(named(TIGA('9999 | 7000', DUA, KETIGA))).toEqual([undefined, undefined]);
  // Of two alike either may be the one that is left out.
  const alike = TIGA('8000 | 6000', DUA, KETIGA, '5000 | 4000');
  expect(named(alike)).toEqual([undefined]);
  expect(faultsIn(alike)).toEqual(['rincian-salah@C2 D2']);
});

test('the budget bears the fault, wherever it stands', () => {
  const table = (program: string): string => `
    No | Program/Kegiatan | Sisa | Realisasi | Anggaran
    I | PROGRAM REHABILITASI SOSIAL | ${program}
    1. | Penyediaan Permakanan | 1000000 | 4000000 | 5000000
    2. | Penyediaan Sandang | 1000000 | 2000000 | 3000000
    3. | Penyediaan Alat | 1300000 | 1200000 | 2500000`;
  expect(faultsIn(table('3300000 | 7200000 | 10500000'))).toEqual([]);
  expect(faultsIn(table('2000000 | 6000000 | 8000000'))).toEqual(['rincian-salah@E2 C2 D2']);
  expect(faultsIn(table('4500000 | 6000000 | 10500000'))).toEqual(['rincian-salah@D2 C2']);
});
