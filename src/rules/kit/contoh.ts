/** Right tables that the rules' examples start from; see `dengan` for how they are made wrong. */

const BENCANA =
  'Perlindungan dan Jaminan Sosial Pada Saat dan Setelah Tanggap Darurat Bencana Bagi Korban Bencana';

/** The quarterly form with its shortest service: header in row 1, service in row 2, B in row 6. */
export const FORMULIR = `
No. | Indikator Kinerja / Jenis Layanan SPM | Satuan | Yang Harus Dilayani | Yang Terlayani | Yang Belum Terlayani | Total Pencapaian
1. | ${BENCANA} | | | | | 0.9975{0.00%}
 | PERSENTASE PENCAPAIAN PENERIMA LAYANAN DASAR (80%) | | | | | 0.8{0.00%}
 | A. JUMLAH YANG HARUS DILAYANI : | Orang | 495 | 495 | 0 | 1{0.00%}
 | PERSENTASE PENCAPAIAN MUTU MINIMAL LAYANAN DASAR (20%) | | | | | 0.1975{0.00%}
 | B. Jumlah Mutu Barang / Jasa / SDM | | | | | 0.9875{0.00%}
 | 1. Penyediaan permakanan | Orang | 495 | 495 | 0 | 1{0.00%}
 | 2. Penyediaan sandang | Orang | 480 | 450 | 30 | 0.9375{0.00%}
 | 3. Penyediaan tempat penampungan pengungsi | Unit | 4 | 4 | 0 | 1{0.00%}
 | 4. Penanganan khusus bagi kelompok rentan | Orang | 30 | 30 | 0 | 1{0.00%}
 | 5. Pelayanan dukungan psikososial | Orang | 495 | 495 | 0 | 1{0.00%}`;

/** Yearly capaian of the five services with their mean: services in rows 2 to 6, mean in row 7. */
export const CAPAIAN = `
No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%)
1 | Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti | 100 | 90 | 90
2 | Rehabilitasi sosial dasar anak telantar di luar panti | 100 | 87.5 | 87.5
3 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | 100 | 100 | 100
4 | Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti | 100 | 62.5 | 62.5
5 | ${BENCANA} | 100 | 100 | 100
 | Rata-rata capaian | | | 88`;

/** Indicators of a report: in rows 2 to 4, their mean in row 5. */
export const INDIKATOR = `
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
1 | Cakupan penerima bantuan sosial di kabupaten | % | 80 | 92 | 115
2 | Jumlah tenaga kesejahteraan sosial yang dilatih | Orang | 40 | 36 | 90
3 | Angka kemiskinan | % | 10 | 9 | 110
 | Rata-rata capaian indikator | | | | 105`;

/** Budget and its realisation: programme in row 2, its activities in rows 3 and 4, total in row 5. */
export const ANGGARAN = `
No | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
I | PROGRAM REHABILITASI SOSIAL | 50000000 | 45000000 | 90
1 | Kegiatan Rehabilitasi Sosial Dasar Anak Telantar | 20000000 | 20000000 | 100
2 | Kegiatan Rehabilitasi Sosial Dasar Lanjut Usia Telantar | 30000000 | 25000000 | 83.33
 | JUMLAH | 50000000 | 45000000 | 90`;

/** How an indicator was computed: numerator and denominator in two rows of one column. */
export const PERHITUNGAN = `
No | Indikator | Formulasi | Data | Target (%) | Realisasi (%)
1 | Persentase penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di luar panti | Jumlah penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya | 90 | 100 | 90
 | | Populasi penyandang disabilitas telantar yang membutuhkan rehabilitasi sosial dasar | 100 | |
2 | Persentase anak telantar yang terpenuhi kebutuhan dasarnya di luar panti | Jumlah anak telantar yang terpenuhi kebutuhan dasarnya | 35 | 100 | 87.5
 | | Populasi anak telantar yang membutuhkan rehabilitasi sosial dasar | 40 | |`;

/** A table with some cells changed: `{ E3: '500' }`. An empty text makes the cell blank. */
export function dengan(table: string, changes: Readonly<Record<string, string>>): string {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
  for (const [address, text] of Object.entries(changes)) {
    const row = rows[Number(address.slice(1)) - 1];
    const column = address.charCodeAt(0) - 65;
    if (row?.[column] === undefined) throw new Error(`Example has no cell ${address}`);
    row[column] = text;
  }
  return rows.map((row) => row.join('|')).join('\n');
}

/** A table without some of its lines, counted from 1. */
export function tanpaBaris(table: string, ...lines: readonly number[]): string {
  return table
    .trim()
    .split('\n')
    .filter((_, i) => !lines.includes(i + 1))
    .join('\n');
}
