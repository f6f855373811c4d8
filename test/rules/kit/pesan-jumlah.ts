import { LAYANAN } from '../../kit/layanan';
import { workbookOf } from '../../kit/sheet-text';
import type { Pesan } from './pesan';

/** What the rules say of sums, where their examples do not show it. */
export const PESAN_JUMLAH: readonly Pesan[] = [
  {
    rule: 'total-salah',
    message: 'terlewat',
    subject: `
      No | Program | Anggaran
      1 | Program Rehabilitasi Sosial | 50000000
      2 | Program Penanganan Bencana | 40000000
      3 | Program Pemberdayaan Sosial | 30000000
       | Jumlah | 80000000`,
    says: [
      'Salah: C5 tertulis Rp 80.000.000, padahal 3 baris yang dijumlahkan (C2:C4) berjumlah Rp 120.000.000. Selisih Rp 40.000.000 sama dengan C3 (baris 3), yang tampaknya terlewat. Ganti C5 menjadi Rp 120.000.000. Seharusnya 120000000. Diusulkan 120000000. Sel terkait: C3. Dasar: PP 12/2019.',
    ],
  },
  {
    rule: 'total-salah',
    message: 'terhitungGanda',
    subject: `
      No | Program | Anggaran
      1 | Program Rehabilitasi Sosial | 50000000
      2 | Program Penanganan Bencana | 40000000
      3 | Program Pemberdayaan Sosial | 30000000
       | Jumlah | 160000000`,
    says: [
      'Salah: C5 tertulis Rp 160.000.000, padahal 3 baris yang dijumlahkan (C2:C4) berjumlah Rp 120.000.000. Selisih Rp 40.000.000 sama dengan C3 (baris 3), yang tampaknya terhitung dua kali. Ganti C5 menjadi Rp 120.000.000. Seharusnya 120000000. Diusulkan 120000000. Sel terkait: C3. Dasar: PP 12/2019.',
    ],
  },
  {
    rule: 'total-salah',
    message: 'duaJumlah',
    subject: `
      No | Program/Kegiatan | Anggaran
      I | PROGRAM REHABILITASI SOSIAL | 6000000
      1. | Kegiatan Rehabilitasi Sosial Dasar | 4000000
      2. | Kegiatan Rehabilitasi Sosial Lainnya | 2500000
      II | PROGRAM PENANGANAN BENCANA | 3000000
      3. | Kegiatan Perlindungan Korban Bencana | 3000000
       | Jumlah | 9900000`,
    says: [
      'Salah: C7 tertulis Rp 9.900.000, padahal 2 baris yang dijumlahkan (C2, C5) berjumlah Rp 9.000.000, selisih Rp 900.000; rinciannya yang terbawah berjumlah Rp 9.500.000. Perbaiki dulu rincian yang tidak cocok dengan induknya, lalu jumlahkan ulang C7. Seharusnya 9000000. Sel terkait: C2, C5. Dasar: PP 12/2019.',
    ],
  },
  {
    rule: 'total-salah',
    message: 'halaman',
    subject: workbookOf({
      'Hal 1': `
        Kinerja Anggaran Tahun 2023

        No | Program | Anggaran | Realisasi | %
        1 | Program Rehabilitasi Sosial | 40000000 | 36000000 | 90
        2 | Program Penanganan Bencana | 10000000 | 5000000 | 50`,
      'Hal 2': `
        3 | Program Pemberdayaan Sosial | 20000000 | 20000000 | 100
        4 | Program Perlindungan Sosial | 30000000 | 24000000 | 80
         | Jumlah | 100000000 | 95000000 | 85`,
    }),
    says: [
      'Salah: D3 tertulis Rp 95.000.000, padahal 4 baris yang dijumlahkan di lembar "Hal 1", "Hal 2" berjumlah Rp 85.000.000, selisih Rp 10.000.000. Ganti D3 menjadi Rp 85.000.000, atau perbaiki baris yang keliru. Akibatnya juga: E3. Seharusnya 85000000. Ikut keliru: E3 (persen-salah). Dasar: PP 12/2019.',
    ],
  },
  {
    rule: 'rincian-salah',
    message: 'terlewat',
    subject: `
      No | Program/Kegiatan | Anggaran | Realisasi
      I | PROGRAM REHABILITASI SOSIAL | 7700000 | 6500000
      1. | Kegiatan Rehabilitasi Sosial Dasar | 4000000 | 3000000
      a. | Penyediaan Permakanan | 4000000 | 3000000
      b. | Penyediaan Sandang | 2000000 | 1600000
      2. | Kegiatan Rehabilitasi Sosial Lainnya | 3700000 | 3500000
      a. | Layanan Rujukan | 2100000 | 2000000
      b. | Layanan Data | 1600000 | 1500000`,
    says: [
      'Salah: C3 tertulis Rp 4.000.000, padahal rinciannya (C4:C5) berjumlah Rp 6.000.000: "Kegiatan Rehabilitasi Sosial Dasar". Selisih Rp 2.000.000 sama dengan C5 (baris 5, "Penyediaan Sandang"), yang tampaknya belum ikut dijumlahkan. Ganti C3 menjadi Rp 6.000.000. Akibatnya juga: D3. Seharusnya 6000000. Diusulkan 6000000. Sel terkait: C5. Ikut keliru: D3 (rincian-salah). Dasar: PP 12/2019.',
    ],
  },
  {
    rule: 'rincian-salah',
    message: 'terlewatTanpaKode',
    subject: `
      Kode | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
      1.06.04 | PROGRAM REHABILITASI SOSIAL | 30000 | 30000 | 100
      1.06.04.2.01 | Rehabilitasi Sosial Dasar | 30000 | 30000 | 100
      1.06.04.2.01.01 | Penyediaan Permakanan | 10000 | 10000 | 100
      1.06.04.2.01.02 | Penyediaan Sandang | 20000 | 20000 | 100
       | Belanja Lain Kantor | 35000 | 35000 | 100`,
    says: [
      'Salah: C3 tertulis Rp 30.000, padahal rinciannya (C4:C6) berjumlah Rp 65.000: "Rehabilitasi Sosial Dasar". Selisih Rp 35.000 sama dengan C6 (baris 6, "Belanja Lain Kantor"), yang tidak berkode sehingga tampaknya belum ikut dijumlahkan. Lengkapi kodenya dan ganti C3 menjadi Rp 65.000. Akibatnya juga: D3. Seharusnya 65000. Diusulkan 65000. Sel terkait: C6. Ikut keliru: D3 (rincian-salah). Dasar: PP 12/2019.',
    ],
  },
  {
    rule: 'rincian-salah',
    message: 'salahInduk',
    subject: `
      No | Program/Kegiatan | Anggaran | Realisasi
      I | PROGRAM REHABILITASI SOSIAL | 9700000 | 8100000
      1. | Kegiatan Rehabilitasi Sosial Dasar | 6000000 | 4600000
      a. | Penyediaan Permakanan | 4000000 | 3000000
      b. | Penyediaan Sandang | 2000000 | 1600000
      c. | Layanan Rujukan | 2100000 | 2000000
      2. | Kegiatan Rehabilitasi Sosial Lainnya | 3700000 | 3500000
      a. | Layanan Data | 1600000 | 1500000`,
    says: [
      'Salah: C3 tertulis Rp 6.000.000, padahal rinciannya (C4:C6) berjumlah Rp 8.100.000: "Kegiatan Rehabilitasi Sosial Dasar". Selisih Rp 2.100.000 sama dengan C6 (baris 6, "Layanan Rujukan"), dan persis sebesar itu pula kekurangan rincian baris 7 ("Kegiatan Rehabilitasi Sosial Lainnya"). Pindahkan baris 6 ke bawah baris 7. Akibatnya juga: D3, C7, D7. Seharusnya 8100000. Sel terkait: C6. Ikut keliru: D3 (rincian-salah), C7 (rincian-salah), D7 (rincian-salah). Dasar: PP 12/2019.',
    ],
  },
  {
    rule: 'triwulan-salah',
    message: 'satuTriwulan',
    subject: `
      Kode | Program/Kegiatan | Target 2023 | Realisasi per Triwulan | < | < | < | Realisasi 2023
      ^ | ^ | Rp | I | II | III | IV | Rp
      ^ | ^ | ^ | Rp | Rp | Rp | Rp | ^
      1.06.04.2.01.01 | Penyediaan Permakanan | 90000000 | 2000000 | 3000000 | 4000000 | 5000000 | 9000000`,
    says: [
      'Salah: H4 tertulis Rp 9.000.000, padahal realisasi triwulannya (D4, E4, F4, G4) berjumlah Rp 14.000.000: "Penyediaan Permakanan". Selisih Rp 5.000.000 sama dengan G4: entah G4 belum ikut dijumlahkan, entah isinya salah tempat. Perbaiki salah satunya. Seharusnya 14000000. Sel terkait: D4, E4, F4, G4. Dasar: Permendagri 86/2017.',
    ],
  },
  {
    rule: 'triwulan-salah',
    message: 'letakPasti',
    subject: `
      Kode | Program/Kegiatan | Target 2023 | Realisasi per Triwulan | < | < | < | Realisasi 2023
      ^ | ^ | Rp | I | II | III | IV | Rp
      ^ | ^ | ^ | Rp | Rp | Rp | Rp | ^
      1.06.04.2.01.01 | Penyediaan Permakanan | 90000000 | 2000000 | 3000000 | 4000000 | 5000000 | 14000000
      1.06.04.2.01.02 | Penyediaan Sandang | 90000000 | 1000000 | 1000000 | 1000500 | 1000000 | 4000000
       | Jumlah | 180000000 | 3000000 | 4000000 | 5000000 | 6000000 | 18000000`,
    says: [
      'Salah: F5 tertulis Rp 1.000.500 di kolom "III Rp", seharusnya Rp 1.000.000: "Penyediaan Sandang". Triwulannya (D5, E5, F5, G5) berjumlah Rp 4.000.500 sedangkan realisasi setahun Rp 4.000.000 (H5), dan jumlah yang memuat F5 juga berbeda tepat Rp 500. Ganti F5 menjadi Rp 1.000.000. Akibatnya juga: F6. Seharusnya 1000000. Diusulkan 1000000. Sel terkait: D5, E5, G5, H5. Ikut keliru: F6 (total-salah). Dasar: Permendagri 86/2017.',
    ],
  },
  {
    rule: 'triwulan-salah',
    message: 'kumulatif',
    subject: `
      Kode | Program/Kegiatan | Target 2023 | Realisasi per Triwulan | < | < | < | Realisasi 2023
      ^ | ^ | Rp | I | II | III | IV | Rp
      ^ | ^ | ^ | Rp | Rp | Rp | Rp | ^
      1.06.04.2.01.01 | Penyediaan Permakanan | 90000000 | 2000000 | 5000000 | 9000000 | 14000000 | 14000000
      1.06.04.2.01.02 | Penyediaan Sandang | 90000000 | 1000000 | 4000000 | 6000000 | 7000000 | 7000000
      1.06.04.2.01.03 | Penyediaan Alat Bantu | 90000000 | 2000000 | 5000000 | 9000000 | 14000000 | 14000000
      1.06.04.2.01.04 | Penyediaan Asrama | 90000000 | 2000000 | 5000000 | 9000000 | 14000000 | 14000000
      1.06.04.2.01.05 | Penyediaan Obat | 90000000 | 2000000 | 5000000 | 9000000 | 14000000 | 15000000`,
    says: [
      'Salah: H8 tertulis Rp 15.000.000, padahal triwulan terakhir (G8) adalah Rp 14.000.000: "Penyediaan Obat". Triwulan di tabel ini diisi sampai dengan triwulan itu, sehingga yang terakhir sama dengan realisasi setahun. Periksa H8 dan G8. Seharusnya 14000000. Sel terkait: G8. Dasar: Permendagri 86/2017.',
    ],
  },
  {
    rule: 'triwulan-salah',
    message: 'hitungan',
    subject: `
      Kode | Program/Kegiatan | Indikator Kinerja | Satuan | Target 2023 | < | < | Realisasi per Triwulan | < | < | < | < | < | < | < | Realisasi 2023 | <
      ^ | ^ | ^ | ^ | K | Rp (Renja) | Rp (DPA) | I | < | II | < | III | < | IV | < | K | Rp
      ^ | ^ | ^ | ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | ^ | ^
      1.06.04.2.01.01 | Penyediaan Permakanan | Jumlah orang dilayani | Orang | 60 | 12000000 | 12000000 | 5 | 1000000 | 15 | 2000000 | 20 | 3000000 | 20 | 4000000 | 61 | 10000000`,
    says: [
      'Salah: P4 tertulis 61, padahal triwulannya (H4, J4, L4, N4) berjumlah 60 dan triwulan terakhir 20: "Penyediaan Permakanan". Realisasi setahun adalah jumlah triwulan, atau angka terakhir bila orangnya sama. Periksa P4 dan tiap triwulannya. Seharusnya 60. Sel terkait: H4, J4, L4, N4. Dasar: Permendagri 86/2017.',
    ],
  },
  {
    rule: 'triwulan-salah',
    message: 'bulan',
    subject: `CAPAIAN SPM BIDANG SOSIAL TAHUN 2024
      No | Uraian | Sasaran | Jan | Feb | Mar | Apr | Jumlah Terlayani | Belum | %
      1 | ${LAYANAN[1]} | | | | | | | | 100
       | Persentase pencapaian penerima layanan dasar (80%) | | | | | | | | 80
       | A. Jumlah yang harus dilayani | 40 | 10 | 10 | 10 | 5 | 40 | 0 | 100
       | Persentase pencapaian mutu minimal layanan dasar (20%) | | | | | | | | 20
       | B. Jumlah mutu barang/jasa/SDM | | | | | | | | 100
       | 1. Penyediaan permakanan | 40 | 40 | 40 | 40 | 40 | 40 | 0 | 100`,
    says: [
      'Salah: H5 tertulis 40 terlayani, padahal bulannya (D5, E5, F5, G5) berjumlah 35 dan bulan terakhir 5 (G5): "Jumlah yang harus dilayani". Yang terlayani setahun adalah jumlah bulannya, atau angka bulan terakhir bila orangnya sama. Periksa H5 dan tiap bulannya. Seharusnya 35. Sel terkait: D5, E5, F5, G5. Dasar: Permendagri 86/2017.',
    ],
  },
  {
    rule: 'triwulan-salah',
    message: 'bulanRp',
    subject: `CAPAIAN SPM BIDANG SOSIAL TAHUN 2024
      No | Uraian | Sasaran | Jan | Feb | Mar | Apr | Jumlah Terlayani | Belum | %
      1 | ${LAYANAN[1]} | | | | | | | | 100
       | Persentase pencapaian penerima layanan dasar (80%) | | | | | | | | 80
       | A. Jumlah yang harus dilayani | 40 | 10 | 10 | 10 | 10 | 40 | 0 | 100
       | Persentase pencapaian mutu minimal layanan dasar (20%) | | | | | | | | 20
       | B. Jumlah mutu barang/jasa/SDM | | | | | | | | 100
       | 1. Penyediaan permakanan | 40 | 40 | 40 | 40 | 40 | 40 | 0 | 100
       | C. Anggaran | 9000000 | 1000000 | 2000000 | 1500000 | 2500000 | 7500000 | 1500000 | 83.33`,
    says: [
      'Salah: H9 tertulis Rp 7.500.000, padahal bulannya (D9, E9, F9, G9) berjumlah Rp 7.000.000: "Anggaran". Uang setahun adalah jumlah bulannya, atau angka bulan terakhir (G9) bila tiap bulan diisi sampai dengan bulan itu. Periksa H9 dan tiap bulannya. Seharusnya 7000000. Sel terkait: D9, E9, F9, G9. Dasar: Permendagri 86/2017.',
    ],
  },
];
