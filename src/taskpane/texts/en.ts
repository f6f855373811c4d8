import type { FirstTexts } from './catalogue';

/** Texts of the first view, in English; the same keys and values as in Indonesian. */
export const en: FirstTexts = {
  nama: 'SPM Sosial',
  'nav.label': 'Parts of the pane',
  'nav.beranda': 'Home',
  'nav.temuan': 'Findings',
  'nav.rumus': 'Formulas',
  'nav.lainnya': 'More',
  'nav.laporan': 'Report',
  'nav.templat': 'Templates',
  'nav.grafik': 'Chart',
  'nav.katalog': 'Catalogue',
  'nav.setelan': 'Settings',
  'nav.kembali': 'Back to More',
  'nav.kembali-beranda': 'Back to Home',
  'nav.bacaan': 'Reading of the table',
  'nav.jumlah-temuan': { one: '{n} finding', other: '{n} findings' },
  'nav.memuat': 'Loading…',

  'pengantar.judul': 'Welcome to SPM Sosial',
  'pengantar.guna':
    'This add-in recognises SPM forms and LKjIP tables of social affairs, checks their figures and inserts the right formulas.',
  'pengantar.spm': 'SPM here is Standar Pelayanan Minimal, Indonesia’s minimum service standards.',
  'pengantar.aman':
    'No data leaves this workbook. Checking changes nothing; every write is shown first and can be undone.',
  'pengantar.mulai': 'Start',

  'beranda.judul': 'This workbook',
  'beranda.membaca': 'Reading the workbook…',
  'beranda.periksa': 'Check',
  'beranda.periksa-ulang': 'Check again',
  'beranda.lihat-temuan': 'Show findings',
  'beranda.batal': 'Cancel',
  'beranda.belum': 'Not checked yet',
  'beranda.diperiksa': 'Checked at {jam}',
  'beranda.usang': 'Changed since the check at {jam}',
  'beranda.dulu': 'Last checked {waktu}, by version {versi}.',
  'beranda.versi-lain':
    'Last checked {waktu} by another version ({versi}; this is {kini}). Check again to be sure.',
  'beranda.bersih': 'No findings.',
  'beranda.tanpa-tabel': 'No table was recognised, so nothing was checked.',
  'beranda.tabel': { one: '{n} table recognised', other: '{n} tables recognised' },
  'beranda.tak-dikenal': { one: '{n} table not recognised', other: '{n} tables not recognised' },
  'beranda.rentang': '{lembar}, {rentang}',
  'beranda.paling-mirip': 'Nearest: {tata}',
  'beranda.buka': 'Show {rentang}',
  'beranda.kosong': 'No table recognised yet',
  'beranda.kosong-saran':
    'Open the sheet that holds an SPM form or an LKjIP table, then read again. Column headers such as Layanan, Target and Realisasi must stand above the figures.',
  'beranda.baca-ulang': 'Read again',
  'periode.triwulan': 'Quarter {triwulan} of {tahun}',
  'periode.triwulan-saja': 'Quarter {triwulan}',
  'periode.bulan': '{bulan} {tahun}',
  'periode.tahun': 'Year {tahun}',

  'kemajuan.membaca': 'Reading the sheets…',
  'kemajuan.langkah': '{selesai} of {semua}: {apa}',
  'kemajuan.label': 'Progress of the check',

  'jumlah.error': { one: '{n} error', other: '{n} errors' },
  'jumlah.warning': { one: '{n} warning', other: '{n} warnings' },
  'jumlah.info': { one: '{n} note', other: '{n} notes' },

  'temuan.diperbaiki': '{sel} corrected.',
  'temuan.diabaikan-satu': 'Finding at {sel} set aside.',
  'temuan.dikembalikan': 'Finding at {sel} is back in the list.',

  'setelan.tersimpan': 'Settings stored. Check again to apply them.',

  'galat.judul': 'That did not work',
  'galat.tutup': 'Close message',
  'galat.rinci': 'Details',
  'galat.sunting': 'A cell is still being edited. Press Enter or Esc in the sheet and try again.',
  'galat.terlindung':
    'Sheet {tempat} is protected, so nothing was written. Unprotect it (Review > Unprotect Sheet) and try again.',
  'galat.baca-saja':
    'This workbook is open for reading only. Choose Enable Editing or save a copy, then try again.',
  'galat.lembar-hilang':
    'Sheet {tempat} is gone; it may have been renamed or deleted. Check the workbook again.',
  'galat.terlalu-besar':
    'There is too much to read at once. Move sheets that are not needed to another workbook and try again.',
  'galat.tidak-didukung': 'This Excel cannot do that yet. Update Excel, or use Excel on the web.',
  'galat.berubah':
    'Cell {tempat} has changed or moved since the check, so nothing was written. Check again, then repeat.',
  'galat.tak-menjawab':
    'Excel gives no answer. Check the network connection and try again; whatever was written stands in the history.',
  'galat.gagal-tulis':
    'Excel refused to write; all cells have been put back as they were. Try again, or close any dialog still open in Excel.',
  'galat.gagal-pulih':
    'Excel refused to write and to put back. Cells that may have changed: {tempat}. Use Undo under Formulas, or close the file without saving.',
  'galat.struktur':
    'The structure of this workbook is protected, so no sheet can be added. Unprotect it (Review > Protect Workbook) and try again.',
  'galat.dibatalkan': 'Cancelled. Nothing has changed.',
  'galat.lain':
    'Something unexpected went wrong. Try again; if it happens again, close and reopen this pane.',
  'galat.luar-excel': 'This pane works inside Excel. Open it from Home > Add-ins > SPM Sosial.',
  'galat.muat': 'This part could not be loaded. Check the network connection and try again.',
  'galat.coba-lagi': 'Try again',

  'kabar.mulai': 'Check started.',
  'kabar.selesai': 'Check finished: {salah}, {janggal}, {catatan}.',
  'kabar.bersih': 'Check finished. No findings.',
  'kabar.usang': 'The sheet has changed. The results may no longer fit.',
  'kabar.pilih': 'Finding {ke} of {semua}, cell {sel}.',
  'kabar.tanpa-temuan': 'No finding at cell {sel}.',
  'kabar.saring': { one: '{n} finding shown.', other: '{n} findings shown.' },

  'bacaan.lihat': 'Reading: {yakin}',
  'bacaan.buka': '{bacaan}, {tata}, {rentang}',
  'bacaan.tentukan': 'Set it yourself…',
  'bacaan.tentukan-tempat': 'Set it yourself… {rentang}',
  'bacaan.yakin': 'Sure ({persen} %)',
  'bacaan.cukup-yakin': 'Fairly sure ({persen} %)',
  'bacaan.ditetapkan': 'Set by the user',
  'bacaan.diabaikan': {
    one: '{n} part of the settings stored in this workbook is damaged and left out.',
    other: '{n} parts of the settings stored in this workbook are damaged and left out.',
  },
  'rumus.terurungkan': {
    one: '{n} cell is as it was before.',
    other: '{n} cells are as they were before.',
  },
  'rumus.dibiarkan': {
    one: '{n} cell was changed by you since, so it was left: {sel}',
    other: '{n} cells were changed by you since, so they were left: {sel}',
  },
  'rumus.lembar-dibiarkan':
    'You have filled in or changed sheet "{lembar}", so it was left. Delete it yourself if you do not need it.',
  'tata.spm-capaian-triwulan': 'Quarterly SPM achievement',
  'tata.spm-capaian': 'Yearly SPM achievement',
  'tata.spm-target': 'SPM targets',
  'tata.spm-perhitungan': 'Calculation of SPM achievement',
  'tata.spm-komponen-biaya': 'SPM cost components',
  'tata.anggaran-sumber': 'Budget by source',
  'tata.anggaran-kegiatan': 'Budget of programmes and activities',
  'tata.anggaran-rencana': 'Planned budget of programmes',
  'tata.pegawai': 'Staff',
  'tata.sarpras': 'Facilities',
  'tata.iku': 'Key performance indicators',
  'tata.capaian-indikator': 'Achievement of indicators',
  'tata.efisiensi': 'Budget efficiency',
  'tata.capaian-renstra': 'Achievement of the strategic plan',
  'tata.evaluasi-rkpd': 'Evaluation of Renja and RKPD',
  'tata.perjanjian-kinerja-sasaran': 'Performance agreement: goals',
  'tata.perjanjian-kinerja-anggaran': 'Performance agreement: budget',
};
