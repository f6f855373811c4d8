import type { Message } from '../rules/model';

export const HELP_CHECK: Message = {
  id: `Memeriksa lembar kerja SPM Sosial dan LKjIP dalam berkas .xlsx atau .xlsm.

Pemakaian: npm run --silent periksa -- BERKAS… [opsi]

  --format teks|json   bentuk laporan (teks bila tidak disebut)
  --bahasa id|en       bahasa laporan (id bila tidak disebut)
  --kebijakan BERKAS   berkas JSON berisi pilihan cara menghitung
  --jelaskan ATURAN    menjelaskan satu aturan, misalnya total-salah
  --bantuan            bantuan ini

Kode keluar: 0 tidak ada kesalahan; 1 ada temuan yang salah; 2 ada berkas yang
tidak terbaca atau perintahnya keliru. Berkas tidak pernah diubah.`,
  en: `Checks SPM Sosial and LKjIP worksheets in .xlsx or .xlsm files.

Usage: npm run --silent periksa -- FILE… [options]

  --format teks|json   form of the report (teks, plain text, by default)
  --bahasa id|en       language of the report (id by default)
  --kebijakan FILE     JSON file with choices of how to count
  --jelaskan RULE      explains one rule, such as total-salah
  --help               this help

Exit code: 0 no errors; 1 at least one finding of severity error; 2 a file could
not be read, or bad usage. Files are never changed.`,
};
