import { dengan } from '../../src/rules/kit/contoh';
import { findingsIn, saysOf } from '../kit/check';

test('a total does not follow from a subtotal of another column that is off as much', () => {
  const table = (spent: string, budget: string): string => `
    No | Uraian Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)
    A | Bidang Rehabilitasi Sosial | |
    1 | Penyediaan Permakanan | 200000000 | 180000000
    2 | Penyediaan Alat Bantu | 100000000 | 95000000
     | Sub Jumlah A | 300000000 | ${spent}
    B | Bidang Perlindungan dan Jaminan Sosial | |
    1 | Pengelolaan Data Fakir Miskin | 150000000 | 150000000
    2 | Fasilitasi Bantuan Sosial | 250000000 | 200000000
     | Sub Jumlah B | 400000000 | 350000000
     | Jumlah A + B | ${budget} | 625000000`;
  expect(findingsIn(table('275000000', '700000000'))).toEqual([]);
  expect(findingsIn(table('285000000', '710000000'))).toEqual([
    'total-salah@D5',
    'total-salah@C10',
  ]);
});

test('a total of sums across does not follow from one of them that is off as much', () => {
  const table = (anak: number, jumlah: number): string => `
    No | Jenis Pelayanan | APBD Kota | APBD Provinsi | APBN | Jumlah (Rp)
    1 | Rehabilitasi sosial anak telantar | 150000000 | 25000000 | - | ${anak}
    2 | Rehabilitasi sosial lanjut usia telantar | 210000000 | - | 30000000 | 240000000
    3 | Perlindungan korban bencana | 134000000 | 60000000 | 215000000 | 409000000
    | Jumlah | 494000000 | 85000000 | 245000000 | ${jumlah}`;
  expect(findingsIn(table(175000000, 824000000))).toEqual([]);
  expect(findingsIn(table(185000000, 844000000))).toEqual(['total-salah@F2', 'total-salah@F5']);
});

/** A kegiatan with its two details, each of two sources and their sum, and two that are right. */
const SUMBER = `
Kode | Program/Kegiatan | APBD | APBN | Jumlah (Rp)
1.06.04 | PROGRAM REHABILITASI SOSIAL | 700 | 300 | 1000
1.06.04.2.01 | Kegiatan Rehabilitasi Sosial Dasar | 700 | 300 | 1000
1.06.04.2.01.01 | Penyediaan Permakanan | 400 | 100 | 500
1.06.04.2.01.02 | Penyediaan Sandang | 300 | 200 | 500
1.06.05 | PROGRAM PERLINDUNGAN SOSIAL | 700 | 300 | 1000
1.06.05.2.01 | Kegiatan Pengelolaan Data | 700 | 300 | 1000
1.06.06 | PROGRAM PENANGANAN BENCANA | 500 | 300 | 800
1.06.06.2.01 | Kegiatan Perlindungan Korban | 500 | 300 | 800`;

test.each([
  ['right', {}, []],
  ['off from its details too: told of these', { E3: '1100' }, ['rincian-salah@E3']],
  ['beside details that print none', { E3: '1100', E4: '', E5: '' }, ['total-salah@E3']],
])('a parent that is the sum of its sources: %s', (_, changes, found) => {
  expect(findingsIn(dengan(SUMBER, changes))).toEqual(found);
});

test('details whose sum is one off from their parents by rounding are no second sum', () => {
  const table = (detail: number): string => `
    No | Program/Kegiatan | Anggaran
    I | PROGRAM REHABILITASI SOSIAL | 600
    1. | Kegiatan Rehabilitasi Sosial Dasar | ${detail}
    2. | Kegiatan Rehabilitasi Sosial Lainnya | 300
    II | PROGRAM PENANGANAN BENCANA | 900
    1. | Kegiatan Kesiapsiagaan Bencana | 900
     | Jumlah | 1570`;
  const said = (detail: number): string => saysOf('total-salah', table(detail)).join();
  expect(said(301)).toMatch(/berjumlah Rp 1\.500, selisih/);
  expect(said(301)).not.toMatch(/rinciannya yang terbawah/);
  expect(said(302)).toMatch(/rinciannya yang terbawah berjumlah Rp 1\.502/);
});
