/**
 * Texts of the first view and of all that any view may be told, in Indonesian; the others are in
 * `lain-id.ts`. `{name}` stands for a value. A text that depends on a number has one form per plural
 * category of the language.
 */
export const id = {
  nama: 'SPM Sosial',
  'nav.label': 'Bagian panel',
  'nav.beranda': 'Beranda',
  'nav.temuan': 'Temuan',
  'nav.rumus': 'Rumus',
  'nav.lainnya': 'Lainnya',
  'nav.laporan': 'Laporan',
  'nav.templat': 'Templat',
  'nav.grafik': 'Grafik',
  'nav.katalog': 'Katalog',
  'nav.setelan': 'Setelan',
  'nav.kembali': 'Kembali ke Lainnya',
  'nav.kembali-beranda': 'Kembali ke Beranda',
  'nav.bacaan': 'Bacaan tabel',
  'nav.jumlah-temuan': { other: '{n} temuan' },
  'nav.memuat': 'Sedang dimuat…',

  'pengantar.judul': 'Selamat datang di SPM Sosial',
  'pengantar.guna':
    'Add-in ini mengenali formulir SPM dan tabel LKjIP urusan sosial, memeriksa angkanya, dan menyisipkan rumus yang benar.',
  'pengantar.spm': 'SPM di sini adalah Standar Pelayanan Minimal.',
  'pengantar.aman':
    'Tidak ada data yang keluar dari buku kerja ini. Memeriksa tidak mengubah apa pun; setiap penulisan ditampilkan dulu dan dapat diurungkan.',
  'pengantar.mulai': 'Mulai',

  'beranda.judul': 'Buku kerja ini',
  'beranda.membaca': 'Membaca buku kerja…',
  'beranda.periksa': 'Periksa',
  'beranda.periksa-ulang': 'Periksa lagi',
  'beranda.lihat-temuan': 'Lihat temuan',
  'beranda.batal': 'Batalkan',
  'beranda.belum': 'Belum diperiksa',
  'beranda.diperiksa': 'Diperiksa pukul {jam}',
  'beranda.usang': 'Ada perubahan sejak diperiksa pukul {jam}',
  'beranda.dulu': 'Terakhir diperiksa {waktu}, dengan versi {versi}.',
  'beranda.versi-lain':
    'Terakhir diperiksa {waktu} dengan versi lain ({versi}; sekarang {kini}). Periksa lagi agar hasilnya sesuai.',
  'beranda.bersih': 'Tidak ada temuan.',
  'beranda.tanpa-tabel': 'Tidak ada tabel yang dikenali, jadi tidak ada yang diperiksa.',
  'beranda.tabel': { other: '{n} tabel dikenali' },
  'beranda.tak-dikenal': { other: '{n} tabel tidak dikenali' },
  'beranda.rentang': '{lembar}, {rentang}',
  'beranda.paling-mirip': 'Paling mirip: {tata}',
  'beranda.buka': 'Tunjukkan {rentang}',
  'beranda.kosong': 'Belum ada tabel yang dikenali',
  'beranda.kosong-saran':
    'Buka lembar yang memuat formulir SPM atau tabel LKjIP, lalu baca ulang. Judul kolom seperti Layanan, Target, dan Realisasi perlu terlihat di atas angkanya.',
  'beranda.baca-ulang': 'Baca ulang',
  'periode.triwulan': 'Triwulan {triwulan} {tahun}',
  'periode.triwulan-saja': 'Triwulan {triwulan}',
  'periode.bulan': '{bulan} {tahun}',
  'periode.tahun': 'Tahun {tahun}',

  'kemajuan.membaca': 'Membaca isi lembar…',
  'kemajuan.langkah': '{selesai} dari {semua}: {apa}',
  'kemajuan.label': 'Kemajuan pemeriksaan',

  'jumlah.error': { other: '{n} salah' },
  'jumlah.warning': { other: '{n} janggal' },
  'jumlah.info': { other: '{n} catatan' },

  'temuan.diperbaiki': '{sel} diperbaiki.',
  'temuan.diabaikan-satu': 'Temuan di {sel} diabaikan.',
  'temuan.dikembalikan': 'Temuan di {sel} dikembalikan ke daftar.',

  'setelan.tersimpan': 'Setelan disimpan. Periksa lagi agar berlaku.',

  'galat.judul': 'Belum berhasil',
  'galat.tutup': 'Tutup pesan',
  'galat.rinci': 'Rincian',
  'galat.sunting': 'Sebuah sel masih disunting. Tekan Enter atau Esc di lembar, lalu coba lagi.',
  'galat.terlindung':
    'Lembar {tempat} dilindungi, jadi tidak ada yang ditulis. Buka perlindungannya (Tinjau > Buka Proteksi Lembar), lalu coba lagi.',
  'galat.baca-saja':
    'Buku kerja ini terbuka hanya untuk dibaca. Pilih Aktifkan Pengeditan atau simpan salinannya, lalu coba lagi.',
  'galat.lembar-hilang':
    'Lembar {tempat} tidak ada lagi; mungkin namanya diubah atau dihapus. Periksa lagi buku kerja ini.',
  'galat.terlalu-besar':
    'Isinya terlalu besar untuk dibaca sekaligus. Pindahkan lembar yang tidak perlu ke buku kerja lain, lalu coba lagi.',
  'galat.tidak-didukung':
    'Excel ini belum mendukung langkah tersebut. Perbarui Excel, atau pakai Excel di web.',
  'galat.berubah':
    'Sel {tempat} berubah atau bergeser sejak diperiksa, jadi tidak ada yang ditulis. Periksa lagi, lalu ulangi.',
  'galat.tak-menjawab':
    'Excel tidak menjawab. Periksa sambungan jaringan, lalu coba lagi; yang sudah tertulis tercatat di Riwayat.',
  'galat.gagal-tulis':
    'Excel menolak penulisan; semua sel sudah dikembalikan seperti semula. Coba lagi, atau tutup dialog yang masih terbuka di Excel.',
  'galat.gagal-pulih':
    'Excel menolak penulisan dan pengembaliannya. Sel yang mungkin berubah: {tempat}. Pakai Urungkan di bagian Rumus, atau tutup berkas tanpa menyimpan.',
  'galat.struktur':
    'Susunan buku kerja ini dilindungi, jadi lembar tidak dapat ditambah. Buka perlindungannya (Tinjau > Proteksi Buku Kerja), lalu coba lagi.',
  'galat.dibatalkan': 'Dibatalkan. Tidak ada yang berubah.',
  'galat.lain':
    'Terjadi kesalahan yang tidak terduga. Coba lagi; bila berulang, tutup dan buka kembali panel ini.',
  'galat.luar-excel':
    'Panel ini bekerja di dalam Excel. Buka lewat Beranda > Add-in > SPM Sosial di Excel.',
  'galat.muat': 'Bagian ini gagal dimuat. Periksa sambungan jaringan, lalu coba lagi.',
  'galat.coba-lagi': 'Coba lagi',

  'kabar.mulai': 'Pemeriksaan dimulai.',
  'kabar.selesai': 'Pemeriksaan selesai: {salah}, {janggal}, {catatan}.',
  'kabar.bersih': 'Pemeriksaan selesai. Tidak ada temuan.',
  'kabar.usang': 'Isi lembar berubah. Hasil pemeriksaan mungkin tidak sesuai lagi.',
  'kabar.pilih': 'Temuan {ke} dari {semua}, sel {sel}.',
  'kabar.tanpa-temuan': 'Tidak ada temuan di sel {sel}.',
  'kabar.saring': { other: '{n} temuan ditampilkan.' },

  'bacaan.lihat': 'Bacaan: {yakin}',
  'bacaan.buka': '{bacaan}, {tata}, {rentang}',
  'bacaan.tentukan': 'Tentukan sendiri…',
  'bacaan.tentukan-tempat': 'Tentukan sendiri… {rentang}',
  'bacaan.yakin': 'Yakin ({persen} %)',
  'bacaan.cukup-yakin': 'Cukup yakin ({persen} %)',
  'bacaan.ditetapkan': 'Ditetapkan pengguna',
  'bacaan.diabaikan': {
    other: '{n} bagian setelan yang tersimpan di buku kerja ini rusak dan diabaikan.',
  },
  'rumus.terurungkan': { other: '{n} sel dikembalikan seperti semula.' },
  'rumus.dibiarkan': {
    other: '{n} sel sudah Anda ubah sejak itu, jadi dibiarkan: {sel}',
  },
  'rumus.lembar-dibiarkan':
    'Lembar "{lembar}" sudah Anda isi atau ubah, jadi dibiarkan. Hapus sendiri bila tidak diperlukan.',
  'tata.spm-capaian-triwulan': 'Capaian SPM triwulanan',
  'tata.spm-capaian': 'Capaian SPM tahunan',
  'tata.spm-target': 'Target SPM',
  'tata.spm-perhitungan': 'Perhitungan capaian SPM',
  'tata.spm-komponen-biaya': 'Komponen biaya SPM',
  'tata.anggaran-sumber': 'Anggaran menurut sumber dana',
  'tata.anggaran-kegiatan': 'Anggaran program dan kegiatan',
  'tata.anggaran-rencana': 'Rencana anggaran program',
  'tata.pegawai': 'Data pegawai',
  'tata.sarpras': 'Sarana dan prasarana',
  'tata.iku': 'Indikator kinerja utama',
  'tata.capaian-indikator': 'Capaian indikator kinerja',
  'tata.efisiensi': 'Efisiensi anggaran',
  'tata.capaian-renstra': 'Capaian Renstra',
  'tata.evaluasi-rkpd': 'Evaluasi Renja dan RKPD',
  'tata.perjanjian-kinerja-sasaran': 'Perjanjian kinerja: sasaran',
  'tata.perjanjian-kinerja-anggaran': 'Perjanjian kinerja: anggaran',
} as const;
