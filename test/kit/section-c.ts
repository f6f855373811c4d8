/** The quarterly form of one service, with these rows below the heading of its section C. */
export const withSectionC = (...rows: readonly string[]): string => `
  No | Jenis Layanan | Satuan | Harus Dilayani | Terlayani | Belum Terlayani | Capaian (%)
  1 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | | | | | 100
   | Persentase pencapaian penerima layanan dasar (80%) | | | | | 80
   | A. Jumlah yang harus dilayani | Orang | 20 | 20 | 0 | 100
   | Persentase pencapaian mutu minimal layanan dasar (20%) | | | | | 20
   | B. Jumlah mutu barang/jasa/SDM | | | | | 100
   | 1. Penyediaan permakanan | Orang | 20 | 20 | 0 | 100
   | C. Anggaran | | | | |
   ${rows.join('\n   ')}`;
