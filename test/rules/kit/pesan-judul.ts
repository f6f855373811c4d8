import { CAPAIAN, FORMULIR } from '../../../src/rules/kit/contoh';
import { workbookOf } from '../../kit/sheet-text';
import type { Pesan } from './pesan';

const KINERJA = `Capaian Indikator Kinerja Tahun 2023
  Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
  Cakupan penerima bantuan sosial | % | 80 | 80 | 100
  Persentase pemeliharaan makam pahlawan | % | 100 | 90 | 90`;

/** What the rules say of titles, numbers, citations and formulas, where their examples do not show it. */
export const PESAN_JUDUL: readonly Pesan[] = [
  {
    rule: 'judul-salah',
    message: 'tahunIni',
    subject: `
      CAPAIAN INDIKATOR TAHUN 2024
      Indikator Kinerja | Satuan | Realisasi 2023 | Target 2023 | Realisasi 2023 (%) | Capaian 2023 (%)
      Cakupan penerima bantuan sosial | % | 75 | 80 | 80 | 100
      Persentase pemeliharaan makam pahlawan | % | 85 | 100 | 90 | 90`,
    says: [
      'Salah: D2 berjudul "Target 2023", padahal tabelnya tentang tahun 2024 dan kolom "Realisasi 2023" sudah memuat tahun 2023. Kolom target dan realisasi memuat tahun laporan. Ganti tahunnya menjadi 2024. Seharusnya "Target 2024". Dasar: PermenPANRB 53/2014.',
      'Salah: E2 berjudul "Realisasi 2023 (%)", padahal tabelnya tentang tahun 2024 dan kolom "Realisasi 2023" sudah memuat tahun 2023. Kolom target dan realisasi memuat tahun laporan. Ganti tahunnya menjadi 2024. Seharusnya "Realisasi 2024 (%)". Dasar: PermenPANRB 53/2014.',
      'Salah: F2 berjudul "Capaian 2023 (%)", padahal tabelnya tentang tahun 2024 dan kolom "Realisasi 2023" sudah memuat tahun 2023. Kolom target dan realisasi memuat tahun laporan. Ganti tahunnya menjadi 2024. Seharusnya "Capaian 2024 (%)". Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'judul-salah',
    message: 'tahunBeda',
    subject: `
      CAPAIAN KINERJA TAHUN 2023
      No | Indikator Kinerja | Satuan | Target 2023 | Realisasi 2022 | Capaian (%)
      1 | Persentase PPKS tertangani | % | 80 | 76 | 95
      2 | Persentase PSKS aktif | % | 60 | 48 | 80
      3 | Nilai SAKIP | Nilai | 70 | 49 | 70`,
    says: [
      'Salah: E2 berjudul "Realisasi 2022", padahal judul tabel dan kolom lainnya bertahun 2023. Target dan realisasi yang dibandingkan harus dari tahun yang sama. Ganti tahun 2022 menjadi 2023. Seharusnya "Realisasi 2023". Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'judul-salah',
    message: 'kolomGanda',
    subject: `
      INDIKATOR KINERJA UTAMA 2021-2026
      No | Sasaran | IKU | Satuan | Target | < | < | <
      ^ | ^ | ^ | ^ | 2022 | 2023 | 2023 | 2025
      1 | Meningkatnya PPKS mandiri | Persentase PPKS mandiri | % | 10 | 12 | 14 | 16
      2 | Meningkatnya PSKS aktif | Persentase PSKS aktif | % | 35 | 40 | 45 | 50`,
    says: [
      'Salah: G3 berjudul "2023", sama dengan kolom di F3. Dua kolom tidak bisa memuat masa yang sama. Perbaiki judulnya. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'judul-salah',
    message: 'judulTriwulan',
    subject: `CAPAIAN SPM SOSIAL TRIWULAN II TAHUN 2024
${FORMULIR.trim().replace('Yang Terlayani', 'Terlayani s.d. Triwulan III')}`,
    says: [
      'Janggal: E2 berjudul "Terlayani s.d. Triwulan III", padahal judul tabelnya "CAPAIAN SPM SOSIAL TRIWULAN II TAHUN 2024" (A1). Triwulan kolom dan judulnya harus sama. Perbaiki salah satunya. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'judul-salah',
    message: 'judulNomor',
    subject: workbookOf({ 'Tabel 3.5': `Tabel 3.4\n${KINERJA}` }),
    says: [
      'Janggal: A1 berjudul "Tabel 3.4", padahal lembarnya bernama "Tabel 3.5". Nomor tabel harus sama. Perbaiki judul atau nama lembarnya. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'judul-salah',
    message: 'judulPeriode',
    subject: workbookOf({ 'Capaian 2022': KINERJA }),
    says: [
      'Janggal: A1 berjudul "Capaian Indikator Kinerja Tahun 2023", padahal lembarnya bernama "Capaian 2022". Masa laporannya berbeda. Perbaiki judul atau nama lembarnya. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'nomor-salah',
    message: 'tanpaNomor',
    subject: `
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | Cakupan layanan sosial anak | % | 80 | 72 | 90
       | Cakupan layanan sosial lansia | % | 80 | 72 | 90
      3 | Cakupan layanan sosial disabilitas | % | 80 | 72 | 90
      4 | Cakupan layanan sosial bencana | % | 80 | 72 | 90`,
    says: [
      'Catatan: A3 tidak bernomor, padahal baris berikutnya bernomor 3: "Cakupan layanan sosial lansia". Isi dengan nomor 2. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'nomor-salah',
    message: 'mulai',
    subject: `
      No | Program/Kegiatan | Anggaran | Realisasi
      I | PROGRAM REHABILITASI SOSIAL | 9700000 | 8100000
      1. | Kegiatan Rehabilitasi Sosial Dasar | 6000000 | 4600000
      a. | Penyediaan Permakanan | 4000000 | 3000000
      b. | Penyediaan Sandang | 2000000 | 1600000
      c. | Kegiatan Rehabilitasi Sosial Lainnya | 3700000 | 3500000
      d. | Layanan Rujukan | 2100000 | 2000000
      e. | Layanan Data | 1600000 | 1500000`,
    says: [
      'Catatan: A7 mengawali daftarnya dengan nomor d, seharusnya a: "Layanan Rujukan". Perbaiki nomornya, atau periksa apakah ada baris yang hilang. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'nomor-salah',
    message: 'tingkat',
    subject: `
      No | Program/Kegiatan | Anggaran | Realisasi
      I | PROGRAM REHABILITASI SOSIAL | 9700000 | 8100000
      1. | Kegiatan Rehabilitasi Sosial Dasar | 6000000 | 4600000
      a. | Penyediaan Permakanan | 4000000 | 3000000
      b. | Penyediaan Sandang | 2000000 | 1600000
      c. | Pemberian Layanan Sosial Lainnya | 3700000 | 3500000
      d. | Layanan Rujukan | 2100000 | 2000000
      e. | Layanan Data | 1600000 | 1500000`,
    says: [
      'Catatan: A6 bernomor c. sebagai rincian baris 3 ("Kegiatan Rehabilitasi Sosial Dasar"), padahal angkanya adalah jumlah baris 7 sampai 8: "Pemberian Layanan Sosial Lainnya". Baris ini induk dari baris-baris itu. Beri nomor yang sesuai tingkatnya. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'dasar-hukum-salah',
    message: 'nomor',
    subject: `Permendagri Nomor 59 Tahun 2022 tentang Penerapan SPM

${CAPAIAN.trim()}`,
    says: [
      'Janggal: A1 mengutip "Permendagri Nomor 59 Tahun 2022" untuk SPM; yang berlaku bernomor 59/2021. Periksa nomor dan tahunnya. Seharusnya "Permendagri 59/2021". Dasar: Permensos 9/2018 Lampiran II; PP 2/2018 pasal 10.',
    ],
  },
  {
    rule: 'rumus-rusak',
    message: 'addIn',
    subject: `
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | Cakupan layanan sosial anak | % | 80 | 72 | =E2/D2*100 -> 90
      2 | Cakupan layanan sosial lansia | % | 80 | 72 | =_xldudf_SPM_CAPAIAN(D3,E3) -> #NAME?
      3 | Cakupan layanan sosial bencana | % | 80 | 72 | =E4/D4*100 -> 90`,
    says: [
      'Salah: F3 memakai fungsi add-in yang tidak ditemukan lagi (=_xldudf_SPM_CAPAIAN(D3,E3)), sehingga tidak menghitung lagi. Pasang kembali add-in itu, atau ganti dengan rumus Excel biasa. Dasar: Rumus Excel.',
    ],
  },
  {
    rule: 'rumus-rusak',
    message: 'bagiNol',
    subject: `
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | Cakupan layanan sosial anak | % | 80 | 72 | =E2/D2*100 -> 90
      2 | Cakupan layanan sosial lansia | % | 80 | 72 | =E3/D9*100 -> #DIV/0!
      3 | Cakupan layanan sosial bencana | % | 80 | 72 | =E4/D4*100 -> 90`,
    says: [
      'Salah: F3 berisi #DIV/0!: rumus =E3/D9*100 membagi dengan nol atau sel kosong. Isi pembaginya; bila memang tidak ada, kosongkan F3 atau tulis "-". Dasar: Rumus Excel.',
    ],
  },
  {
    rule: 'rumus-rusak',
    message: 'namaTakDikenal',
    subject: `
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | Cakupan layanan sosial anak | % | 80 | 72 | =E2/D2*100 -> 90
      2 | Cakupan layanan sosial lansia | % | 80 | 72 | =JUMLAH(D3,E3) -> #NAME?
      3 | Cakupan layanan sosial bencana | % | 80 | 72 | =E4/D4*100 -> 90`,
    says: [
      'Salah: F3 berisi #NAME?: Excel tidak mengenal nama fungsi dalam =JUMLAH(D3,E3). Perbaiki ejaannya, atau pasang add-in yang menyediakannya. Dasar: Rumus Excel.',
    ],
  },
  {
    rule: 'rumus-rusak',
    message: 'galat',
    subject: `
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | Cakupan layanan sosial anak | % | 80 | 72 | =E2/D2*100 -> 90
      2 | Cakupan layanan sosial lansia | % | 80 | 72 | =E3/D3*100 -> #VALUE!
      3 | Cakupan layanan sosial bencana | % | 80 | 72 | =E4/D4*100 -> 90`,
    says: [
      'Salah: F3 berisi #VALUE!, bukan angka, padahal kolom "Capaian (%)" berisi angka. Periksa rumus =E3/D3*100 dan sel yang dirujuknya. Dasar: Rumus Excel.',
    ],
  },
  {
    rule: 'rumus-rusak',
    message: 'tertinggal',
    subject: `
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | Cakupan layanan sosial anak | % | 80 | 72 | 90
      2 | Cakupan layanan sosial lansia | % | 80 | 72 | #DIV/0!
      3 | Cakupan layanan sosial bencana | % | 80 | 72 | 90`,
    says: [
      'Salah: F3 berisi #DIV/0! tanpa rumus: galat sebuah rumus yang ikut tertempel sebagai nilai, padahal kolom "Capaian (%)" berisi angka. Isi angkanya; bila memang tidak ada, kosongkan F3 atau tulis "-". Dasar: Rumus Excel.',
    ],
  },
];
