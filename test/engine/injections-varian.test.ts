import { injections, periksa } from '../../src/engine';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Formulas follow the figures that a table prints, whatever its way of writing them. */

/** Cells of which a formula would change the figure. */
function changes(text: string): string[] {
  const { policies } = periksa(workbookOf({ Contoh: sheetFromText(text) }));
  return [...policies].flatMap(([table, policy]) =>
    injections(table, policy).flatMap((i) => (i.state === 'beda' ? `${i.cell} ${i.formula}` : [])),
  );
}

test('a category follows the index beside it, not the percentage of the served', () => {
  const text = `
    REKAP INDEKS SPM SOSIAL TAHUN 2024
    No | Jenis Layanan | Harus Dilayani | Terlayani | Persentase Penerima | Persentase Mutu | Indeks SPM | Kategori
    1 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | 88 | 88 | 100 | 100 | 100 | Tuntas Paripurna
    2 | Rehabilitasi Sosial Dasar Lanjut Usia Telantar di Luar Panti | 1260 | 1134 | 90 | 85 | 89 | Tuntas Madya
    3 | Perlindungan Sosial Korban Bencana | 230 | 230 | 100 | 93.05 | 98.61 | Tuntas Utama`;
  expect(changes(text)).toEqual([]);
});

test('a mean below one programme takes that programme in where its figure says so', () => {
  const text = `
    Kode | Program/Kegiatan | Indikator | Satuan | Target | < | TW I | < | TW II | < | TW III | < | TW IV | < | Realisasi | < | Capaian (%) | <
    ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | % | 80 | 600 | 20 | 100 | 40 | 150 | 60 | 150 | 78 | 180 | 78 | 580 | 97.5 | 96.67
    1.06.04.2.01 | Rehabilitasi Sosial Dasar | Jumlah PPKS | Orang | 400 | 600 | 90 | 100 | 100 | 150 | 110 | 150 | 80 | 180 | 380 | 580 | 95 | 96.67
    Rata-rata capaian kinerja (%) | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | 96.25 | 96.67`;
  expect(changes(text)).toEqual([]);
});

test('"Lebih/(Kurang)" keeps its sign', () => {
  const text = `
    No | Program | Anggaran | Realisasi | Lebih/(Kurang)
    1 | Program Rehabilitasi Sosial | 50000000 | 45000000 | -5000000
    2 | Program Pemberdayaan Sosial | 30000000 | 28000000 | -2000000`;
  expect(changes(text)).toEqual([]);
});
