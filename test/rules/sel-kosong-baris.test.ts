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
