import { bacaanId } from './bacaan-id';
import { namaId } from './nama-id';
import { rumusId } from './rumus-id';

/**
 * Every text of the pane, in Indonesian. `{name}` stands for a value.
 * A text that depends on a number has one form per plural category of the language.
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

  'lainnya.judul': 'Lainnya',
  'lainnya.laporan': 'Hasil pemeriksaan sebagai lembar, berkas, dan ringkasan untuk surat',
  'lainnya.templat': 'Formulir baru yang kosong, dengan rumus dan pembatasan isian',
  'lainnya.grafik': 'Capaian dan indeks tiap layanan terhadap target',
  'lainnya.katalog': 'Layanan dasar menurut Permensos 9/2018, dengan satuan dan komponen biayanya',
  'lainnya.setelan': 'Bahasa, cara menghitung, dan tingkat temuan',
  'lainnya.versi': 'SPM Sosial versi {versi}',

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

  'tingkat.error': 'Salah',
  'tingkat.warning': 'Janggal',
  'tingkat.info': 'Catatan',
  'tingkat.off': 'Tidak diperiksa',
  'jumlah.error': { other: '{n} salah' },
  'jumlah.warning': { other: '{n} janggal' },
  'jumlah.info': { other: '{n} catatan' },

  'temuan.judul': 'Temuan',
  'temuan.belum': 'Buku kerja belum diperiksa',
  'temuan.belum-saran':
    'Pemeriksaan membaca semua lembar dan tidak mengubah apa pun. Biasanya selesai dalam beberapa detik.',
  'temuan.usang': 'Isi lembar sudah berubah; daftar ini mungkin tidak sesuai lagi.',
  'temuan.kosong': 'Tidak ada temuan',
  'temuan.kosong-diperiksa': {
    other: '{n} perbandingan dilakukan pada {tabel} tabel. Semuanya sesuai.',
  },
  'temuan.tanpa-tabel':
    'Tidak ada tabel yang dikenali di buku kerja ini, jadi tidak ada yang diperiksa.',
  'temuan.tak-cocok': 'Tidak ada temuan yang cocok dengan saringan.',
  'temuan.hapus-saringan': 'Hapus saringan',
  'temuan.cari': 'Cari temuan',
  'temuan.kelompok': 'Kelompokkan menurut',
  'temuan.kelompok.lembar': 'Lembar',
  'temuan.kelompok.aturan': 'Jenis temuan',
  'temuan.kelompok.tingkat': 'Tingkat',
  'temuan.saring': 'Saring menurut tingkat',
  'temuan.daftar': 'Daftar temuan',
  'temuan.petunjuk':
    'Alt+↓ atau J: temuan berikutnya. Alt+↑ atau K: temuan sebelumnya. J dan K berlaku di dalam daftar.',
  'temuan.serupa': { other: '{n} sel serupa' },
  'temuan.serupa-buka': { other: 'Tampilkan {n} sel serupa' },
  'temuan.serupa-tutup': 'Lipat sel serupa',
  'temuan.tertulis': 'Tertulis',
  'temuan.seharusnya': 'Seharusnya',
  'temuan.kosong-nilai': '(kosong)',
  'temuan.dasar': 'Dasar',
  'temuan.ke-sel': 'Ke sel',
  'temuan.berikutnya': 'Berikutnya',
  'temuan.sebelumnya': 'Sebelumnya',
  'temuan.urutan': '{ke} dari {semua}',
  'temuan.jelaskan': 'Jelaskan',
  'temuan.tutup-penjelasan': 'Tutup penjelasan',
  'temuan.perbaiki': 'Perbaiki menjadi {nilai}',
  'temuan.perbaiki-saja': 'Perbaiki',
  'temuan.diperbaiki': '{sel} diperbaiki.',
  'temuan.langkah-perbaiki': 'Perbaikan {sel}',
  'temuan.abaikan': 'Abaikan…',
  'temuan.alasan': 'Alasan mengabaikan',
  'temuan.alasan-contoh': 'Misalnya: sesuai berita acara rekonsiliasi',
  'temuan.alasan-simpan': 'Abaikan',
  'temuan.alasan-batal': 'Batal',
  'temuan.alasan-wajib': 'Tulis alasannya; alasan ini ikut tersimpan di buku kerja.',
  'temuan.diabaikan': { other: '{n} temuan diabaikan' },
  'temuan.diabaikan-satu': 'Temuan di {sel} diabaikan.',
  'temuan.kembalikan': 'Kembalikan',
  'temuan.dikembalikan': 'Temuan di {sel} dikembalikan ke daftar.',
  'temuan.gagal-aturan': {
    other: '{n} pemeriksaan tidak dapat dijalankan. Itu kesalahan add-in, bukan isian Anda.',
  },
  ...bacaanId,

  ...rumusId,

  'katalog.judul': 'Katalog layanan',
  'katalog.cari': 'Cari layanan atau kode',
  'katalog.kosong': 'Tidak ada layanan yang cocok.',
  'katalog.satuan': 'Satuan',
  'katalog.kode': 'Kode',
  'katalog.dasar': 'Dasar',
  'katalog.subjudul': { other: '{n} sublayanan' },
  'baris.sisipkan': 'Sisipkan baris…',
  'baris.pratinjau': 'Baris {baris} di {lembar} akan diisi:',
  'baris.tulis': 'Tulis baris ini',
  'baris.langkah': 'Baris {baris} di {lembar}',
  'baris.selesai': 'Baris {baris} diisi.',
  'baris.tanpa-formulir':
    'Baris {baris} tidak berada di formulir SPM yang dikenali. Pilih sel di baris kosong dalam formulir, lalu coba lagi.',
  'baris.berisi':
    'Baris {baris} sudah berisi atau memuat sel gabungan, jadi tidak ditulis. Di Excel, klik kanan nomor baris lalu pilih Sisipkan; pilih sel di baris kosong itu, lalu coba lagi.',
  'baris.layanan-lain':
    'Baris {baris} berada di bawah layanan lain. Pilih baris kosong di bawah {layanan}, lalu coba lagi.',
  'baris.sudah-ada': 'Sublayanan ini sudah ada di baris {baris}, jadi tidak perlu ditambah.',
  'katalog.komponen': 'Komponen biaya',

  'setelan.judul': 'Setelan',
  'setelan.bahasa': 'Bahasa panel',
  'setelan.bahasa.auto': 'Ikut Office',
  'setelan.bahasa.id': 'Bahasa Indonesia',
  'setelan.bahasa.en': 'English',
  'setelan.hitung': 'Cara menghitung',
  'setelan.hitung-ket':
    'Disimpan di buku kerja ini, sehingga berlaku bagi siapa pun yang membukanya.',
  'setelan.batas': 'Batas capaian',
  'setelan.batas.auto': 'Disimpulkan dari tabel',
  'setelan.batas.100': 'Paling tinggi 100 %',
  'setelan.batas.tanpa': 'Tanpa batas',
  'setelan.mutu': 'Persentase mutu',
  'setelan.mutu.auto': 'Disimpulkan dari tabel',
  'setelan.mutu.rata': 'Rata-rata persentase baris',
  'setelan.mutu.jumlah': 'Jumlah terlayani dibagi jumlah sasaran',
  'setelan.nol': 'Layanan tanpa sasaran',
  'setelan.nol.auto': 'Disimpulkan dari tabel',
  'setelan.nol.dilewati': 'Tidak ikut dirata-rata',
  'setelan.nol.seratus': 'Dihitung 100 %',
  'setelan.tingkat': 'Tingkat temuan',
  'setelan.tingkat-ket': 'Yang dimatikan tidak muncul di daftar temuan.',
  'setelan.tingkat.auto': 'Bawaan',
  'setelan.tersimpan': 'Setelan disimpan. Periksa lagi agar berlaku.',
  'setelan.otomatis': 'Periksa lagi sendiri setelah suntingan kecil',
  'setelan.otomatis-ket':
    'Paling banyak 20 sel sekali sunting. Setelah suntingan yang lebih besar, pilih Periksa lagi.',
  'setelan.versi-ket':
    'Memeriksa tidak menulis apa pun. Versi dan waktu pemeriksaan dicatat di buku kerja hanya bersama penulisan lain: rumus, setelan, atau temuan yang diabaikan.',
  'setelan.tentang': 'Tentang',
  'setelan.pengantar': 'Tampilkan layar perkenalan',

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
  ...namaId,
} as const;
