import { dengan, INDIKATOR } from '../../src/rules/kit/contoh';
import { cellsOf, findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

/** Which rows are asked for something, and which are not. */
const at = (table: string): string[] => cellsOf('sel-kosong', table);

test('an indicator of the report that is named as a service is asked for nothing before it is begun', () => {
  const B3 = 'Persentase anak telantar di luar panti yang terlayani';
  expect(at(dengan(INDIKATOR, { B3, D3: '', E3: '', F3: '' }))).toEqual([]);
  expect(at(dengan(INDIKATOR, { B3, E3: '' }))).toEqual(['E3']);
});

test('a mean of the targets has no unit', () => {
  expect(
    at(INDIKATOR.replace(/\n \| Rata-rata.*/, '\n | Rata-rata | | 43.33 | 45.67 | 105')),
  ).toEqual([]);
});

test('people and quality in a table that prints no percentage at all', () => {
  const table = `
    Jenis Layanan | Satuan | Target | Realisasi | Selisih
    ${LAYANAN[1]} | | | |
    Jumlah penerima layanan | Orang | 120 | 114 | 6
    Penyediaan Permakanan | Orang | 120 | 120 | 0
    Penyediaan Sandang | Orang | 30 | 27 | 3`;
  expect(findingsIn(table)).toEqual(['layanan-kurang@A2']);
});

test('a programme without the money that is promised for it, and an indicator of the IKU without its target', () => {
  const promise = (money: string): string => `
    PERJANJIAN KINERJA TAHUN 2025
    Program | Anggaran | Keterangan
    Program Rehabilitasi Sosial | 450000000 | APBD
    Program Pemberdayaan Sosial | ${money} | APBD
    Jumlah | 575500000 |`;
  expect(findingsIn(promise('125500000'))).toEqual([]);
  // The sum that then seems wrong follows from it.
  expect(findingsIn(promise(''))).toEqual(['sel-kosong@B4']);
  const iku = (target: string): string => `
    PENETAPAN INDIKATOR KINERJA UTAMA
    No | Sasaran Strategis | Indikator Kinerja Utama | Formula Perhitungan | Target 2025
    1 | Meningkatnya penanganan PPKS | Persentase PPKS yang tertangani | PPKS yang tertangani / seluruh PPKS x 100 % | 70
    2 | Meningkatnya peran PSKS | Persentase PSKS aktif | PSKS yang aktif / seluruh PSKS x 100 % | ${target}`;
  expect(findingsIn(iku('72'))).toEqual([]);
  expect(findingsIn(iku(''))).toEqual(['sel-kosong@E4']);
});
