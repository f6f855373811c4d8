import { ANGGARAN, CAPAIAN, dengan, FORMULIR, INDIKATOR } from '../../../src/rules/kit/contoh';
import { LAYANAN } from '../../kit/layanan';
import type { Pesan } from './pesan';

/** A detail with this code and name below others in a table of codes. */
const kode = (code: string, nama: string): string => `
  Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
  1.06.04 | PROGRAM REHABILITASI SOSIAL | 60000 | 60000 | 100
  1.06.04.2.01 | Rehabilitasi Sosial Dasar | 60000 | 60000 | 100
  1.06.04.2.01.01 | Penyediaan Permakanan | 10000 | 10000 | 100
  1.06.04.2.01.02 | Penyediaan Sandang | 20000 | 20000 | 100
  ${code} | ${nama} | 30000 | 30000 | 100`;

/** What the rules say of blanks, names, units and codes, where their examples do not show it. */
export const PESAN_TEKS: readonly Pesan[] = [
  {
    rule: 'sel-kosong',
    message: 'tanpaBaris',
    subject: 'No | Jabatan | Jumlah Pegawai',
    says: [
      'Janggal: C2 kosong: tabel ini hanya berjudul kolom, tanpa satu baris pun di bawahnya (kolom "Jumlah Pegawai" dan lainnya). Isi barisnya, atau hapus tabelnya bila tidak dipakai. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'sel-kosong',
    message: 'formulir',
    subject: FORMULIR.replace(/(?<=\| )[\d.]+(\{0\.00%\})?(?= *\|| *$)/gm, ''),
    says: [
      'Janggal: D4 kosong, begitu pula semua angka di tabel ini (6 baris; kolom harus dilayani, terlayani, belum terlayani, Total Pencapaian): formulirnya belum diisi. Isi angkanya, atau hapus tabelnya bila tidak dipakai. Dasar: Permensos 9/2018 Lampiran II; PP 2/2018 pasal 10.',
    ],
  },
  {
    rule: 'sel-kosong',
    message: 'uraian',
    subject: `
      No | Kegiatan | Komponen Biaya | Cara Menghitung
      1 | Penyediaan permakanan | a. penerima layanan b. jumlah hari c. indeks d. transpor | (a x b x c) + d
      2 | Penyediaan alat tulis | a. transpor petugas b. transpor penerima |
      3 | Layanan rujukan | a. transpor petugas b. transpor penerima | a + b`,
    says: [
      'Janggal: D3 kosong, padahal kolom "Cara Menghitung" wajib diisi untuk "Penyediaan alat tulis". Isi seperti pada baris lainnya. Dasar: Permensos 9/2018 Lampiran II; PP 2/2018 pasal 10.',
    ],
  },
  {
    rule: 'isian-contoh',
    message: 'isian',
    subject: dengan(ANGGARAN, { B3: 'a', E3: '%' }),
    says: [
      'Salah: B3, E3 masih berisi isian contoh ("a", "%"), bukan isi yang sebenarnya. Baris seperti ini ikut terbaca sebagai data. Isi dengan yang sebenarnya, atau hapus barisnya. Sel terkait: E3. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'isian-contoh',
    message: 'judul',
    subject: `CAPAIAN SPM TAHUN 20XX

${CAPAIAN.trim()}`,
    says: [
      'Janggal: A1 masih berisi bagian kosong dari formulir ("20XX"). Judul harus menyebut daerah dan tahunnya. Lengkapi judulnya. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'layanan-asing',
    message: 'layanan',
    subject: dengan(CAPAIAN, { B4: 'Rehabilitasi sosial dasar nelayan' }),
    says: [
      'Salah: B4 mencantumkan "Rehabilitasi sosial dasar nelayan", yang tidak ada dalam daftar layanan SPM bidang sosial kabupaten/kota. Yang paling mirip: Rehabilitasi sosial dasar anak telantar di luar panti sosial, Rehabilitasi sosial dasar lanjut usia telantar di luar panti sosial. Perbaiki namanya, atau pindahkan barisnya ke luar tabel SPM. B1: Tabel ini mencantumkan 4 dari lima layanan SPM bidang sosial kabupaten/kota; yang tidak ada: Rehabilitasi sosial dasar lanjut usia telantar di luar panti sosial. Setiap kabupaten/kota wajib memberikan kelimanya. Tambahkan barisnya, juga bila tidak ada warga yang membutuhkan. Ikut keliru: B1 (layanan-kurang). Dasar: Permensos 9/2018 Lampiran II; PP 2/2018 pasal 10.',
    ],
  },
  {
    rule: 'satuan-salah',
    message: 'persentase',
    subject: dengan(INDIKATOR, { B2: 'Persentase penerima bantuan sosial', C2: 'Tahun' }),
    says: [
      'Janggal: C2 menulis satuan "Tahun" untuk indikator "Persentase penerima bantuan sosial". Indikator ini berupa persentase. Ganti satuannya dengan %. Seharusnya "%". Diusulkan "%". Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'satuan-salah',
    message: 'jumlah',
    subject: dengan(INDIKATOR, { C3: '%', D3: '400', E3: '360' }),
    says: [
      'Janggal: C3 menulis satuan "%" untuk indikator "Jumlah tenaga kesejahteraan sosial yang dilatih". Indikator ini menghitung jumlah, bukan persentase. Ganti satuannya, misalnya dengan Orang, atau perbaiki nama indikatornya. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'satuan-salah',
    message: 'orang',
    subject: dengan(INDIKATOR, { B3: 'Jumlah peserta bimbingan sosial', C3: 'Tahun' }),
    says: [
      'Janggal: C3 menulis satuan "Tahun" untuk indikator "Jumlah peserta bimbingan sosial". Indikator ini menghitung orang. Ganti satuannya, misalnya dengan Orang, atau perbaiki nama indikatornya. Seharusnya "Orang". Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'kode-salah',
    message: 'bentuk',
    subject: kode('407.02.008', 'Belanja Lain Kantor'),
    says: [
      'Salah: A6 berisi kode "407.02.008" untuk "Belanja Lain Kantor". Kode program ditulis seperti 1.06.04.2.01.03. Ganti dengan kode yang benar. Dasar: Permendagri 90/2019.',
    ],
  },
  {
    rule: 'kode-salah',
    message: 'kosong',
    subject: kode('', 'Belanja Lain Kantor'),
    says: [
      'Janggal: A6 kosong, padahal baris lain yang setingkat berkode: "Belanja Lain Kantor". Tanpa kode, baris ini mudah terlewat saat dijumlahkan. Isi kodenya. Dasar: Permendagri 90/2019.',
    ],
  },
  {
    rule: 'kode-salah',
    message: 'kosongPasti',
    subject: kode('', 'Penyediaan Alat Bantu'),
    says: [
      'Janggal: A6 kosong, padahal baris lain yang setingkat berkode: "Penyediaan Alat Bantu". Kode sub kegiatan ini adalah 1.06.04.2.01.03. Isi kodenya. Seharusnya "1.06.04.2.01.03". Diusulkan "1.06.04.2.01.03". Dasar: Permendagri 90/2019.',
    ],
  },
  {
    rule: 'kode-salah',
    message: 'induk',
    subject: kode('1.06.05.2.02.03', 'Belanja Lain Kantor'),
    says: [
      'Salah: A6 berisi kode 1.06.05.2.02.03 untuk "Belanja Lain Kantor", padahal baris ini berada di bawah 1.06.04.2.01 (A3). Kode rincian dimulai dengan kode induknya. Perbaiki kodenya, atau pindahkan barisnya. Sel terkait: A3. Dasar: Permendagri 90/2019.',
    ],
  },
  {
    rule: 'kode-salah',
    message: 'ganda',
    subject: kode('1.06.04.2.01.02', 'Belanja Lain Kantor'),
    says: [
      'Salah: A6 berisi kode 1.06.04.2.01.02 untuk "Belanja Lain Kantor", padahal kode itu sudah dipakai di A5 untuk "Penyediaan Sandang". Satu kode hanya untuk satu nama. Perbaiki salah satunya. Sel terkait: A5. Dasar: Permendagri 90/2019.',
    ],
  },
  {
    rule: 'indikator-salah',
    message: 'duaKali',
    subject: `
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | Persentase PPKS tertangani | % | 80 | 76 | 95
      2 | Persentase PSKS aktif | % | 60 | 48 | 80
      3 | Persentase PPKS tertangani | % | 70 | 49 | 70`,
    says: [
      'Janggal: B4 memuat indikator yang sudah tertulis di B2 ("Persentase PPKS tertangani"), tetapi dengan angka lain. Satu indikator hanya punya satu target dan satu realisasi. Ganti dengan indikator baris ini, atau hapus salah satunya. Sel terkait: B2. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'indikator-salah',
    message: 'layananLain',
    subject: `
      No | Jenis Pelayanan Dasar | Indikator Pencapaian | Target (%)
      1 | ${LAYANAN[1]} | Persentase anak telantar yang memperoleh rehabilitasi sosial di luar panti | 100
      2 | ${LAYANAN[2]} | Persentase anak telantar yang terpenuhi kebutuhan dasarnya di luar panti | 100`,
    says: [
      'Salah: C3 berbicara tentang layanan lain ("Rehabilitasi sosial dasar anak telantar di luar panti sosial"), padahal barisnya tentang "Rehabilitasi sosial dasar lanjut usia telantar di luar panti sosial" (B3). Indikator harus mengukur layanan barisnya sendiri. Ganti indikatornya, atau perbaiki nama layanannya. Dasar: PermenPANRB 53/2014.',
    ],
  },
];
