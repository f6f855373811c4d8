import { type random } from './perturb';

/**
 * Other words for the headers of the published tables, as other offices write them.
 * They stand here only, not in the lexicon, so that recognition is tried on wordings that were reasoned
 * about, not copied.
 */
const OTHER_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^jenis pelayanan dasar$/i,
    ['Layanan SPM', 'Jenis Layanan Dasar', 'Nama Layanan', 'Pelayanan Dasar'],
  ],
  [
    /^indikator kinerja \/ jenis layanan spm$/i,
    ['Uraian SPM', 'Jenis Layanan', 'Uraian Layanan', 'Indikator / Layanan'],
  ],
  [/^indikator kinerja program$/i, ['Indikator Program', 'Nama Indikator', 'Indikator']],
  [
    /^program\/ ?kegiatan$/i,
    ['Program dan Kegiatan', 'Nama Program/Kegiatan', 'Uraian Program / Kegiatan / Sub Kegiatan'],
  ],
  [/^indikator tujuan \/ sasaran$/i, ['Indikator Kinerja Utama', 'Indikator']],
  [/^total pencapaian$/i, ['Persentase', '% Capaian', 'Capaian (%)', 'Tingkat Capaian']],
  [
    /^jumlah total yang harus dilayani$/i,
    ['Jumlah Sasaran', 'Yang Membutuhkan Layanan', 'Kebutuhan'],
  ],
  [
    /^realisasi keuangan \(rp\)$/i,
    ['Realisasi Anggaran (Rp)', 'Realisasi Belanja', 'Realisasi (Rp)'],
  ],
  [/^pagu dana \(rp\)$/i, ['Pagu Anggaran', 'Anggaran (Rp)', 'Alokasi Anggaran', 'Pagu (Rp)']],
  [/^anggaran$/i, ['Pagu', 'Pagu Anggaran (Rp)', 'Alokasi Dana', 'Anggaran DPA']],
  [/^penyerapan$/i, ['Serapan (%)', '% Serapan', 'Tingkat Penyerapan']],
  [/^satuan$/i, ['Sat.', 'Satuan Ukur', 'Unit']],
  [/^no\.?$/i, ['Nomor', 'No. Urut', 'No']],
  [/^target \(%\)$/i, ['Target', 'Target Capaian (%)', 'Rencana Target']],
  [/^realisa(s)?i \(%\)$/i, ['Realisasi', 'Realisasi Kinerja (%)', 'Hasil Realisasi']],
  [/^capaian \(%\)$/i, ['Capaian', '% Capaian', 'Tingkat Capaian (%)', 'Ketercapaian']],
  [/^keterangan$/i, ['Ket.', 'Catatan', 'Penjelasan']],
  [/^sasaran strategis$/i, ['Sasaran', 'Sasaran Kinerja', 'Sasaran OPD']],
  [/^cara menghitung$/i, ['Rumus', 'Formula', 'Cara Perhitungan']],
  [/^sasaran\/indikator kinerja$/i, ['Komponen Biaya', 'Komponen Pembiayaan']],
  [/^jumlah pegawai$/i, ['Jumlah', 'Banyaknya', 'Jumlah (orang)']],
  [/^jenis sarpras$/i, ['Nama Barang', 'Jenis Sarana', 'Sarana dan Prasarana']],
  [/^jenis belanja$/i, ['Sumber Dana', 'Sumber Pembiayaan', 'Uraian Sumber Anggaran']],
  [/^%$/, ['% Realisasi', 'Persentase', 'Capaian (%)']],
  [/^% realisasi anggaran$/i, ['Penyerapan Anggaran (%)', 'Serapan Anggaran']],
  [/^% capaian kinerja$/i, ['Capaian Kinerja (%)', 'Capaian']],
  [/^data dan formulasi$/i, ['Data', 'Nilai X dan Y', 'Data Dukung']],
  [/^formulasi$/i, ['Rumus Perhitungan', 'Cara Hitung']],
  [/^x\/y$/i, ['Data', 'Nilai X/Y']],
  [/^jumlah anggaran \(rp\)$/i, ['Anggaran', 'Pagu (Rp)', 'Alokasi (Rp)']],
  [/^kode$/i, ['Kode Rekening', 'Kode Program']],
];

/** The text in other words, or as it is. */
export function inOtherWords(text: string, next: ReturnType<typeof random>): string {
  const found = OTHER_WORDS.find(([pattern]) => pattern.test(text.trim()));
  return found ? found[1][Math.floor(next() * found[1].length)]! : text;
}
