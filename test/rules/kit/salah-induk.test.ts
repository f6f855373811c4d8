import { check } from '../../kit/check';

/** The cell of each fault, then those that follow from it. */
const temuan = (table: string): string[] =>
  check(table).findings.map(({ rule, cell, consequences = [] }) =>
    [`${rule}@${cell}`, ...consequences.map((c) => c.cell).sort()].join(' '),
  );

const TIGA_KOLOM = (program: string): string => `
  No | Program/Kegiatan | Anggaran | Realisasi | Sisa
  I | PROGRAM REHABILITASI SOSIAL | ${program}
  1. | Penyediaan Permakanan | 5000000 | 4000000 | 1000000
  2. | Penyediaan Sandang | 3000000 | 2000000 | 1000000
  3. | Penyediaan Alat | 2500000 | 1200000 | 1300000
  II | PROGRAM PENANGANAN BENCANA | 9000000 | 8100000 | 900000
  1. | Penyediaan Permakanan | 9000000 | 8100000 | 900000`;

test('a detail left out of several columns is one fault, at the budget', () => {
  expect(temuan(TIGA_KOLOM('10500000 | 7200000 | 3300000'))).toEqual([]);
  expect(temuan(TIGA_KOLOM('8000000 | 6000000 | 2000000'))).toEqual(['rincian-salah@C2 D2 E2']);
  expect(temuan(TIGA_KOLOM('10500000 | 6000000 | 4500000'))).toEqual(['rincian-salah@D2 E2']);
});

test('also where another column holds it', () => {
  const table = (program: string): string => `
    Rencana Anggaran per Program Tahun 2023

    No | Program/Kegiatan | Renja | DPA | DPPA
    I | PROGRAM REHABILITASI SOSIAL | ${program}
    1. | Penyediaan Permakanan | 5000000 | 4000000 | 4500000
    2. | Penyediaan Sandang | 3000000 | 2000000 | 2500000
    3. | Penyediaan Alat | 2500000 | 1200000 | 1300000`;
  expect(temuan(table('10500000 | 7200000 | 8300000'))).toEqual([]);
  expect(temuan(table('8000000 | 6000000 | 8300000'))).toEqual(['rincian-salah@C4 D4']);
});
