import { CAPAIAN, dengan, FORMULIR, INDIKATOR, tanpaBaris } from '../../../src/rules/kit/contoh';
import { LAYANAN } from '../../kit/layanan';
import { workbookOf } from '../../kit/sheet-text';
import type { Pesan } from './pesan';

/** What the rules say of percentages, means and counts, where their examples do not show it. */
export const PESAN_ANGKA: readonly Pesan[] = [
  {
    rule: 'capaian-salah',
    message: 'jumlah',
    subject: `CAPAIAN SPM SOSIAL
      No | Jenis Pelayanan Dasar | Target (orang) | Realisasi (orang) | Capaian (%)
      1 | ${LAYANAN[0]} | 100 | 90 | 90
      2 | ${LAYANAN[1]} | 40 | 40 | 100
      3 | ${LAYANAN[2]} | 200 | 180 | 90
      4 | ${LAYANAN[3]} | 20 | 20 | 100
      5 | ${LAYANAN[4]} | 50 | 50 | 100
       | Jumlah | 410 | 380 | 94`,
    says: [
      'Salah: E8 tertulis capaian 94,00 %, padahal jumlah realisasi 380 (D8) terhadap jumlah target 410 (C8) adalah 92,68 %, dan 94,00 % bukan pula rata-rata baris-barisnya. Hitung ulang E8. Seharusnya 92.6829268292683. Sel terkait: D8, C8. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'capaian-salah',
    message: 'tidakDibatasi',
    subject: INDIKATOR,
    policy: { batas: 100 },
    says: [
      'Janggal: F2 tertulis 115 %, padahal capaian di atas 100 % di tabel ini dihitung sebagai 100 %. Dengan realisasi 92 (E2) dan target 80 (D2) seharusnya 100 %: "Cakupan penerima bantuan sosial di kabupaten". Pakai satu cara untuk seluruh tabel. Seharusnya 100. Diusulkan 100. Sel terkait: E2, D2. Dasar: PermenPANRB 53/2014.',
      'Janggal: F4 tertulis 110 %, padahal capaian di atas 100 % di tabel ini dihitung sebagai 100 %. Dengan realisasi 9 (E4) dan target 10 (D4) seharusnya 100 %: "Angka kemiskinan". Pakai satu cara untuk seluruh tabel. Seharusnya 100. Diusulkan 100. Sel terkait: E4, D4. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'persen-salah',
    message: 'mutuJumlah',
    subject: dengan(FORMULIR, { G6: '0.97{0.00%}' }),
    policy: { mutu: 'jumlah' },
    says: [
      'Salah: G6 tertulis 97,00 %, padahal jumlah terlayani dibagi jumlah yang harus dilayani pada 5 baris mutu (G7 sampai G11) adalah 98,01 %. Hitung ulang G6. Seharusnya 0.980053191489362. Diusulkan 0.980053191489362. Sel terkait: G7, G11. Dasar: Permendagri 59/2021.',
    ],
  },
  {
    rule: 'persen-salah',
    message: 'porsi',
    subject: `
      No | Sumber Dana | Besaran (Rp) | Persentase
      1 | APBD Kabupaten | 750000000 | "75,00%"
      2 | APBD Provinsi | 150000000 | "51,00%"
      3 | APBN (Dekonsentrasi) | 80000000 | "8,00%"
      4 | CSR | 20000000 | "2,00%"
       | Jumlah | 1000000000 | "100,00%"`,
    says: [
      'Salah: D3 tertulis 51,00 %, padahal Rp 150.000.000 (C3) dari jumlah Rp 1.000.000.000 (C6) adalah 15,00 %. Hitung ulang D3 atau perbaiki kedua angka itu. Seharusnya 15. Diusulkan 15. Sel terkait: C3, C6. Dasar: PP 12/2019.',
    ],
  },
  {
    rule: 'persen-salah',
    message: 'perubahan',
    subject: `
      Kode | Program/Kegiatan | Jumlah (Rp) | < | Bertambah/(Berkurang) | <
      ^ | ^ | Sebelum Perubahan | Setelah Perubahan | Rp | %
      1.06.02 | Program Pemberdayaan Sosial | 200000000 | 220000000 | 20000000 | 10
      1.06.04 | Program Rehabilitasi Sosial | 400000000 | 380000000 | -20000000 | -15
      1.06.06 | Program Penanganan Bencana | 100000000 | 125000000 | 25000000 | 25
       | Jumlah | 700000000 | 725000000 | 25000000 | 3.57`,
    says: [
      'Salah: F4 tertulis -15 %, padahal perubahan Rp -20.000.000 (E4) terhadap anggaran semula Rp 400.000.000 (C4) adalah -5 %. Hitung ulang F4 atau perbaiki kedua angka itu. Seharusnya -5. Diusulkan -5. Sel terkait: E4, C4. Dasar: PP 12/2019.',
    ],
  },
  {
    rule: 'indeks-salah',
    message: 'kontribusiMutu',
    subject: tanpaBaris(dengan(FORMULIR, { G5: '0.2{0.00%}' }), 6),
    says: [
      'Salah: G5 tertulis 20,00 %, padahal 20 % dari persentase baris mutunya (G6 sampai G10) adalah 19,75 %. Indeks SPM terdiri atas 80 % penerima dan 20 % mutu. Hitung ulang G5. Seharusnya 0.1975. Diusulkan 0.1975. Sel terkait: G6, G7, G8, G9, G10. Dasar: Permendagri 59/2021.',
    ],
  },
  {
    rule: 'indeks-salah',
    message: 'indeksDatar',
    subject: `REKAPITULASI CAPAIAN SPM SOSIAL TAHUN 2023
      No | Jenis Layanan | Harus Dilayani | Terlayani | Persentase Penerima | Persentase Mutu | Indeks SPM
      1 | ${LAYANAN[0]} | 420 | 315 | 75 | 74 | 74.8
      2 | ${LAYANAN[1]} | 88 | 88 | 100 | 100 | 100
      3 | ${LAYANAN[2]} | 1260 | 1134 | 90 | 85 | 88
      4 | ${LAYANAN[3]} | 45 | 36 | 80 | 87.8 | 81.56
      5 | ${LAYANAN[4]} | 230 | 230 | 100 | 93.04 | 98.61`,
    says: [
      'Salah: G5 tertulis indeks 88 %, padahal 80 % dari penerima (E5) ditambah 20 % dari mutu (F5) adalah 89 %. Hitung ulang G5. Seharusnya 89. Diusulkan 89. Dasar: Permendagri 59/2021.',
    ],
  },
  {
    rule: 'indeks-salah',
    message: 'jumlahDatar',
    subject: `REKAPITULASI CAPAIAN SPM SOSIAL TAHUN 2023
      No | Jenis Layanan | Sasaran | Terlayani | Penerima (80%) | Mutu (20%) | Indeks
      1 | ${LAYANAN[0]} | 100 | 75 | 60 | 16 | 76
      2 | ${LAYANAN[1]} | 40 | 40 | 80 | 20 | 100
      3 | ${LAYANAN[2]} | 200 | 180 | 72 | 18 | 95
      4 | ${LAYANAN[3]} | 10 | 8 | 64 | 18.4 | 82.4
      5 | ${LAYANAN[4]} | 300 | 300 | 80 | 20 | 100`,
    says: [
      'Salah: G5 tertulis indeks 95 %, padahal bagian penerima (E5) ditambah bagian mutu (F5) adalah 90 %. Hitung ulang G5. Seharusnya 90. Diusulkan 90. Dasar: Permendagri 59/2021.',
    ],
  },
  {
    rule: 'indeks-salah',
    message: 'kategori',
    subject: `${FORMULIR}
 | KATEGORI INDEKS PENCAPAIAN SPM | | | | | 0.9{0.00%}`,
    says: [
      'Salah: G12 tertulis indeks 90,00 %, padahal rata-rata indeks 1 layanan adalah 99,75 %. Hitung ulang G12 dari baris tiap layanan. Seharusnya 0.9975. Diusulkan 0.9975. Sel terkait: G2. Dasar: Permendagri 59/2021.',
    ],
  },
  {
    rule: 'belum-terlayani-salah',
    message: 'harusBeda',
    subject: dengan(FORMULIR, { D8: '500' }),
    says: [
      'Salah: F8 tertulis 30 belum terlayani, padahal 500 (D8) dikurangi 450 (E8) adalah 50. Persentase di G8 juga cocok dengan 480 yang harus dilayani. Periksa D8: bila memang 500, ganti F8 dengan 50 dan hitung ulang G8. Akibatnya juga: G8. Seharusnya 50. Sel terkait: D8, E8. Ikut keliru: G8 (persen-salah). Dasar: Permensos 9/2018 Lampiran II; PP 2/2018 pasal 10.',
    ],
  },
  {
    rule: 'rata-rata-salah',
    message: 'halaman',
    subject: workbookOf({
      'Hal 1': `
        Capaian IKU Tahun 2023
        No | Indikator | Satuan | Target | Realisasi | Capaian (%)
        1 | Persentase PPKS tertangani | % | 60 | 54 | 90
        2 | Persentase lansia tertangani | % | 50 | 40 | 80`,
      'Hal 2': `
        3 | Persentase PSKS aktif | % | 80 | 80 | 100
        4 | Nilai SAKIP | Nilai | 70 | 66.5 | 95
         | Rata-rata | | | | 97.5`,
    }),
    says: [
      'Salah: F3 tertulis 97,50 %, padahal rata-rata 4 baris di lembar "Hal 1", "Hal 2" adalah 91,25 %. Rata-rata dihitung dari angka yang belum dibulatkan. Hitung ulang F3 atau perbaiki barisnya. Seharusnya 91.25. Diusulkan 91.25. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'rata-rata-salah',
    message: 'diLuar',
    subject: `
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | Persentase PPKS tertangani | % | 80 | 76 | 95
      2 | Persentase PSKS aktif | % | 60 | 48 | 80
       | Rata-rata sasaran | | | | 87.5
       | Rata-rata seluruhnya | | | | 78.5`,
    says: [
      'Salah: F5 tertulis 78,5 %, padahal angka yang dirata-ratakan antara 80 % dan 95 %. Rata-rata tidak mungkin di luar itu. Hitung ulang F5. Sel terkait: F2, F3. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'rata-rata-salah',
    message: 'namaSama',
    subject: `
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | Persentase PPKS tertangani | % | 80 | 76 | 95
      2 | Persentase PSKS aktif | % | 60 | 48 | 80
       | Rata-rata capaian | | | | 87.5
       | Rata-rata capaian | | | | 86`,
    says: [
      'Janggal: F4 (87,5) dan F5 (86) sama-sama bernama "Rata-rata capaian", tetapi angkanya berbeda. Satu rata-rata hanya punya satu angka. Perbaiki nama baris yang merata-ratakan baris lain, atau angkanya. Sel terkait: F5. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'rata-rata-salah',
    message: 'totalAnggaran',
    subject: workbookOf({
      Efisiensi: `
        No | Sasaran Strategis | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi
        1 | Meningkatnya rehabilitasi sosial | 90 | 100 | 10
        2 | Terlaksananya penanganan bencana | 50 | 80 | 30
         | Rata-rata | 82 | 90 | 20`,
      Anggaran: `
        No | Program | Anggaran | Realisasi | %
        1 | Program Rehabilitasi Sosial | 40000000 | 36000000 | 90
        2 | Program Penanganan Bencana | 10000000 | 5000000 | 50
         | Jumlah | 50000000 | 41000000 | 82`,
    }),
    says: [
      'Salah: C4 tertulis 82 %, yaitu jumlah realisasi dibagi jumlah anggaran, bukan rata-rata. Rata-rata 2 baris (C2 sampai C3) adalah 70 %. Ganti angkanya, atau beri nama baris ini sesuai cara hitungnya. Seharusnya 70. Diusulkan 70. Sel terkait: C2, C3. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'melebihi-sasaran',
    message: 'tertukar',
    subject: `
      No | Program | Anggaran | Realisasi | %
      1 | Program Rehabilitasi Sosial | 40000000 | 36000000 | 90
      2 | Program Penanganan Bencana | 8000000 | 10000000 | 80
       | Jumlah | 50000000 | 44000000 | 88`,
    says: [
      'Salah: D3 tertulis Rp 10.000.000 dan C3 Rp 8.000.000: "Program Penanganan Bencana". Jumlah kedua kolom hanya cocok bila keduanya ditukar. Tukar isi D3 dan C3. Akibatnya juga: E3, C4, D4. Seharusnya 8000000. Sel terkait: C3. Ikut keliru: E3 (persen-salah), C4 (total-salah), D4 (total-salah). Dasar: PP 12/2019.',
    ],
  },
  {
    rule: 'melebihi-sasaran',
    message: 'target',
    subject: `CAPAIAN SPM SOSIAL
      No | Jenis Pelayanan Dasar | Target (orang) | Realisasi (orang) | Capaian (%)
      1 | ${LAYANAN[0]} | 100 | 120 | 100
      2 | ${LAYANAN[1]} | 40 | 40 | 100
      3 | ${LAYANAN[2]} | 200 | 180 | 90
      4 | ${LAYANAN[3]} | 20 | 20 | 100
      5 | ${LAYANAN[4]} | 50 | 50 | 100`,
    says: [
      'Janggal: D3 tertulis realisasi 120, lebih 20 dari target 100 (C3): "Rehabilitasi sosial dasar penyandang disabilitas telantar di luar pan…". Target layanan SPM adalah seluruh warga yang membutuhkan, sehingga yang terlayani tidak melebihinya. Periksa kedua angka; bila sasarannya bertambah, perbarui C3. Seharusnya 100. Sel terkait: C3. Dasar: Permensos 9/2018 Lampiran II; PP 2/2018 pasal 10.',
    ],
  },
  {
    rule: 'melebihi-sasaran',
    message: 'tertukar',
    subject: `
      No | Program | Anggaran | Realisasi | % | Sisa
      1 | Program Rehabilitasi Sosial | 600000000 | 540000000 | 90 | 60000000
      2 | Program Penanganan Bencana | 290000000 | 300000000 | 96.67 | 10000000
      3 | Program Pemberdayaan Sosial | 150000000 | 120000000 | 80 | 30000000
       | Jumlah | 1050000000 | 950000000 | 90.48 | 100000000`,
    says: [
      'Salah: D3 tertulis Rp 300.000.000 dan C3 Rp 290.000.000: "Program Penanganan Bencana". Jumlah kedua kolom hanya cocok bila keduanya ditukar. Tukar isi D3 dan C3. Akibatnya juga: E3, F3, C5, D5. Seharusnya 290000000. Sel terkait: C3. Ikut keliru: E3 (persen-salah), F3 (belum-terlayani-salah), C5 (total-salah), D5 (total-salah). Dasar: PP 12/2019.',
    ],
  },
  {
    rule: 'nilai-negatif',
    message: 'persenNegatif',
    subject: `
      No | Program | Anggaran (Rp) | Realisasi (Rp) | % Keuangan | % Fisik
      1 | Program Rehabilitasi Sosial | 50000000 | 45000000 | 90 | 95
      2 | Program Penanganan Bencana | 30000000 | 25000000 | 83.33 | -93.75`,
    says: [
      'Salah: F3 tertulis -93,75 % di kolom "% Fisik". Persentase ini tidak dapat kurang dari nol. Periksa tanda dan angkanya. Dasar: PP 12/2019.',
    ],
  },
  {
    rule: 'nilai-negatif',
    message: 'lebihSeratus',
    subject: dengan(CAPAIAN, { D4: '104', E4: '104', E7: '88.8' }),
    says: [
      'Janggal: D4 tertulis 104 % di kolom "Realisasi (%)". Layanan SPM dihitung dari warga yang membutuhkan, jadi paling tinggi 100 %. Periksa angkanya. Dasar: Permensos 9/2018 Lampiran II; PP 2/2018 pasal 10.',
    ],
  },
  {
    rule: 'beda-antar-tabel',
    message: 'beda',
    subject: workbookOf({
      IKU: `
        Indikator Kinerja Utama

        TUJUAN | SASARAN | INDIKATOR TUJUAN / SASARAN | TARGET 2023
        Masyarakat berdaya | Penanganan PPKS | Persentase PPKS yang ditangani | 63
         | | Persentase pendataan fakir miskin cakupan daerah kab/kota | 85`,
      PK: `
        PERJANJIAN KINERJA TAHUN 2023

        NO | SASARAN STRATEGIS | INDIKATOR KINERJA | TARGET | SATUAN
        1 | Penanganan PPKS | Persentase Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) yang ditangani | 63 | %
         | | Persentase Pendataan Fakir Miskin Cakupan Daerah Kabupaten/ Kota | 80 | %`,
    }),
    says: [
      'Salah: PK!D5 tertulis 80 % untuk "Persentase Pendataan Fakir Miskin Cakupan Daerah Kabupaten/ Kota" (kolom TARGET, tahun 2023), padahal IKU!D5 tertulis 85 %; selisihnya 5 poin persen. Hal yang sama harus berangka sama di semua tabel. Periksa mana yang benar, lalu samakan. Seharusnya 85. Sel terkait: D5. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'beda-antar-tabel',
    message: 'ragu',
    subject: workbookOf({
      IKU: `
        Indikator Kinerja Utama

        TUJUAN | SASARAN | INDIKATOR TUJUAN / SASARAN | TARGET 2023
        Masyarakat berdaya | Penanganan PPKS | Persentase PPKS yang ditangani | 63
         | | Persentase pendataan fakir miskin cakupan daerah kab/kota | 85`,
      PK: `
        PERJANJIAN KINERJA TAHUN 2023

        NO | SASARAN STRATEGIS | INDIKATOR KINERJA | TARGET | SATUAN
        1 | Penanganan PPKS | Persentase Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) yang ditangani | 63 | %
         | | Persentase Pendataan Fakir Miskin | 80 | %`,
    }),
    says: [
      'Janggal: PK!D5 tertulis 80 % untuk "Persentase Pendataan Fakir Miskin" (kolom TARGET, tahun 2023), padahal IKU!D5 tertulis 85 % untuk nama yang hampir sama; selisihnya 5 poin persen. Tampaknya namanya terpotong. Lengkapi namanya, dan samakan angkanya bila memang hal yang sama. Seharusnya 85. Sel terkait: D5. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'beda-antar-tabel',
    message: 'bedaSebab',
    subject: workbookOf({
      'PK 1': `
        PERJANJIAN KINERJA TAHUN 2023

        NO | PROGRAM | ANGGARAN | KETERANGAN
        1. | Program Rehabilitasi Sosial | 40000000 | APBD`,
      'PK 2': `
        PERJANJIAN KINERJA TAHUN 2023

        NO | PROGRAM | ANGGARAN | KETERANGAN
        1. | Program Rehabilitasi Sosial | 40000000 | APBD`,
      Anggaran: `
        Kinerja Anggaran Tahun 2023

        No | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp)
        I | PROGRAM REHABILITASI SOSIAL | 50000000 | 40000000
        a. | Penyediaan Permakanan | 40000000 | 30000000
        b. | Penyediaan Sandang | 10000000 | 10000000`,
    }),
    says: [
      'Salah: Anggaran!C4 tertulis Rp 50.000.000 untuk "PROGRAM REHABILITASI SOSIAL" (kolom Anggaran (Rp), tahun 2023), padahal PK 1!C4, PK 2!C4 tertulis Rp 40.000.000; selisihnya Rp 10.000.000. Selisih ini sama dengan isi Anggaran!C6, yang mungkin terlewat atau terhitung dua kali. Periksa mana yang benar, lalu samakan. Seharusnya 40000000. Sel terkait: C4. Dasar: PermenPANRB 53/2014.',
    ],
  },
  {
    rule: 'beda-antar-tabel',
    message: 'versi',
    subject: workbookOf({
      Rencana: `
        Rencana Anggaran per Program Tahun 2023

        Program | Renja | APBD
        Program Rehabilitasi Sosial | 1000000 | 50000000
        Program Penanganan Bencana | 2000000 | 40000000
        Program Pemberdayaan Sosial | 3000000 | 30000000`,
      Anggaran: `
        Kinerja Anggaran Tahun 2023

        No | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp)
        I | PROGRAM REHABILITASI SOSIAL | 51000000 | 40000000
        II | PROGRAM PENANGANAN BENCANA | 41000000 | 40000000
        III | PROGRAM PEMBERDAYAAN SOSIAL | 31000000 | 30000000`,
    }),
    says: [
      'Janggal: Rencana!C4 tertulis Rp 50.000.000 (kolom APBD, tahun 2023), padahal Anggaran!C4 tertulis Rp 51.000.000; 3 dari 3 angka pada kolom ini berbeda. Tampaknya kedua tabel memakai versi dokumen yang berlainan. Pastikan versinya sama, atau sebut versinya pada judul kolom. Sel terkait: C4, C5, C6. Dasar: PermenPANRB 53/2014.',
    ],
  },
];
