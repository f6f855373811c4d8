import type { Message } from '../rules/model';

export const HELP_CHECK: Message = {
  id: `Memeriksa lembar kerja SPM Sosial dan LKjIP dalam berkas .xlsx atau .xlsm.

Pemakaian: npm run --silent periksa -- BERKAS… [opsi]

  --format teks|json   bentuk laporan (teks bila tidak disebut)
  --bahasa id|en       bahasa laporan (id bila tidak disebut)
  --kebijakan BERKAS   berkas JSON berisi pilihan cara menghitung dan bacaan tabel
  --rinci              juga alasan bacaan kolom, cara hitung, dan isi pemeriksaan tiap tabel
  --jelaskan ATURAN    menjelaskan satu aturan, misalnya total-salah
  --bantuan            bantuan ini

Mencocokkan angka dengan laporan yang dibuat sebelumnya:
npm run --silent periksa -- --cocokkan BERKAS [--laporan LAPORAN]

  --cocokkan BERKAS    apakah angka di berkas masih sama dengan saat laporan dibuat
                       (0 sama; 1 berubah; 2 tidak ada laporan)
  --laporan LAPORAN    laporan .xlsx atau .json, bila tidak ada di berkas itu sendiri

Kode keluar: 0 tidak ada temuan yang salah; 1 ada; 2 ada berkas yang
tidak terbaca atau perintahnya keliru. Berkas tidak pernah diubah.`,
  en: `Checks SPM Sosial and LKjIP worksheets in .xlsx or .xlsm files.

Usage: npm run --silent periksa -- FILE… [options]

  --format teks|json   form of the report (teks, plain text, by default)
  --bahasa id|en       language of the report (id by default)
  --kebijakan FILE     JSON file with choices of how to count and to read tables
  --rinci              also why columns were read so, how each table counts, what was checked
  --jelaskan RULE      explains one rule, such as total-salah
  --help               this help

Comparing the figures with a report made before:
npm run --silent periksa -- --cocokkan FILE [--laporan REPORT]

  --cocokkan FILE      whether the figures are still those the report was made from
                       (0 same; 1 changed; 2 no report)
  --laporan REPORT     the report, .xlsx or .json, where the file itself holds none

Exit code: 0 no errors; 1 at least one finding of severity error; 2 a file could
not be read, or bad usage. Files are never changed.`,
};

export const HELP_INSERT: Message = {
  id: `Menulis rumus yang diusulkan ke dalam salinan workbook. Berkas asal tidak diubah.

Pemakaian: npm run --silent sisip -- BERKAS --keluar SALINAN [opsi]

  --semua              juga sel yang nilainya akan berubah
  --timpa              mengganti berkas keluaran yang sudah ada
  --kebijakan BERKAS   berkas JSON berisi pilihan cara menghitung
  --bahasa id|en       bahasa pesan (id bila tidak disebut)
  --bantuan            bantuan ini`,
  en: `Writes the proposed formulas into a copy of the workbook. The input is never changed.

Usage: npm run --silent sisip -- FILE --keluar COPY [options]

  --semua              also cells whose value would change
  --timpa              replace an output file that exists
  --kebijakan FILE     JSON file with choices of how to count
  --bahasa id|en       language of the messages (id by default)
  --help               this help`,
};

export const HELP_DETACH: Message = {
  id: `Menulis salinan workbook yang tidak memerlukan add-in: rumus SPM menjadi rumus bawaan Excel.

Pemakaian: npm run --silent lepas -- BERKAS --keluar SALINAN [opsi]

  --nilai          angka hasilnya saja, tanpa rumus
  --pasang         sebaliknya: memasang kembali rumus yang dahulu dilepas
  --lembar NAMA    hanya lembar ini; boleh diulang untuk beberapa lembar
  --timpa          mengganti berkas keluaran yang sudah ada
  --bahasa id|en   bahasa pesan (id bila tidak disebut)
  --bantuan        bantuan ini`,
  en: `Writes a copy of the workbook that needs no add-in: SPM formulas become built-in ones.

Usage: npm run --silent lepas -- FILE --keluar COPY [options]

  --nilai          results only, without formulas
  --pasang         the other way: puts back the formulas freed before
  --lembar NAME    this sheet only; may be repeated for several sheets
  --timpa          replace an output file that exists
  --bahasa id|en   language of the messages (id by default)
  --help           this help`,
};
