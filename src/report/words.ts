import type { Period } from '../layouts/model';
import type { Language, Message } from '../rules/model';
import { SEVERITY_WORDS } from '../rules/kit/severity-words';

/** Texts of the report; `{name}` stands for a value. */
const WORDS = {
  sheet: { id: 'Hasil Pemeriksaan', en: 'Check Results' },
  title: { id: 'HASIL PEMERIKSAAN LEMBAR KERJA', en: 'WORKSHEET CHECK RESULTS' },
  subtitle: {
    id: 'Standar Pelayanan Minimal dan kinerja bidang sosial',
    en: 'Minimum service standards and performance, social affairs',
  },
  workbook: { id: 'Buku kerja', en: 'Workbook' },
  time: { id: 'Waktu pemeriksaan', en: 'Time of the check' },
  product: { id: 'Diperiksa dengan', en: 'Checked with' },
  version: { id: 'SPM Sosial versi {version}', en: 'SPM Sosial version {version}' },
  results: { id: 'Ringkasan', en: 'Summary' },
  errors: { id: 'Salah', en: 'Errors' },
  warnings: { id: 'Janggal', en: 'Warnings' },
  infos: { id: 'Catatan', en: 'Notes' },
  waivedCount: { id: 'Diabaikan dengan alasan', en: 'Set aside with a reason' },
  tablesRead: { id: 'Tabel yang diperiksa', en: 'Tables checked' },
  tablesUnread: { id: 'Tabel yang tidak diperiksa', en: 'Tables not checked' },
  comparisons: { id: 'Perbandingan yang dilakukan', en: 'Comparisons made' },
  none: { id: 'Tidak ada temuan.', en: 'No findings.' },
  noTables: {
    id: 'Tidak ada tabel yang dikenali, jadi tidak ada yang diperiksa.',
    en: 'No table was recognised, so nothing was checked.',
  },
  findings: { id: 'Temuan', en: 'Findings' },
  findingsBelow: {
    id: 'Daftar temuan panjang, maka ada di akhir lembar ini, mulai baris {row}.',
    en: 'The list of findings is long and so stands at the end of this sheet, from row {row}.',
  },
  no: { id: 'No', en: 'No' },
  place: { id: 'Lembar', en: 'Sheet' },
  cell: { id: 'Sel', en: 'Cell' },
  level: { id: 'Tingkat', en: 'Level' },
  rule: { id: 'Aturan', en: 'Rule' },
  message: { id: 'Penjelasan', en: 'Explanation' },
  found: { id: 'Tertulis', en: 'Found' },
  expected: { id: 'Seharusnya', en: 'Expected' },
  remedy: { id: 'Perbaikan', en: 'Fix' },
  basis: { id: 'Dasar', en: 'Basis' },
  reason: { id: 'Alasan', en: 'Reason' },
  ...SEVERITY_WORDS,
  waived: { id: 'Temuan yang diabaikan', en: 'Findings set aside' },
  checkedTables: { id: 'Tabel yang diperiksa', en: 'Tables checked' },
  range: { id: 'Rentang', en: 'Range' },
  layout: { id: 'Jenis tabel', en: 'Kind of table' },
  period: { id: 'Periode dan daerah', en: 'Period and region' },
  rows: { id: 'Baris', en: 'Rows' },
  counts: { id: 'Salah / janggal / catatan', en: 'Errors / warnings / notes' },
  policies: { id: 'Cara menghitung', en: 'How it counts' },
  unrecognised: { id: 'Tabel yang tidak diperiksa', en: 'Tables not checked' },
  nearest: { id: 'Paling mirip', en: 'Nearest kind' },
  checkedRules: { id: 'Yang diperiksa menurut aturan', en: 'What was checked, by rule' },
  compared: { id: 'Perbandingan', en: 'Comparisons' },
  comparedIn: { id: 'Yang diperiksa menurut tabel', en: 'What was checked, by table' },
  byRule: { id: 'Perbandingan tiap aturan', en: 'Comparisons of each rule' },
  state: { id: 'Keterangan', en: 'Remark' },
  off: { id: 'Dimatikan dalam setelan', en: 'Switched off in the settings' },
  idle: { id: 'Tanpa bahan untuk diperiksa', en: 'Nothing to check for' },
  failed: {
    id: 'Tidak dapat dijalankan; kesalahan add-in, bukan isian Anda ({failure})',
    en: 'Could not be run; an error of the add-in, not of your entries ({failure})',
  },
  done: { id: 'Diperiksa', en: 'Checked' },
  services: { id: 'Capaian per layanan', en: 'Achievement by service' },
  service: { id: 'Layanan', en: 'Service' },
  target: { id: 'Target (%)', en: 'Target (%)' },
  capaian: { id: 'Capaian (%)', en: 'Achievement (%)' },
  indeks: { id: 'Indeks', en: 'Index' },
  chart: {
    id: 'Diagram batang capaian dan indeks tiap layanan terhadap target; angkanya ada pada tabel di sampingnya.',
    en: 'Bar chart of achievement and index of each service against the target; the figures are in the table beside it.',
  },
  digest: { id: 'Sidik data', en: 'Data fingerprint' },
  digestHelp: {
    id: 'Sidik berubah bila satu angka saja di tabel berubah. Cocokkan dengan: npm run --silent periksa -- --cocokkan BERKAS',
    en: 'The fingerprint changes when a single figure of a table changes. Compare with: npm run --silent periksa -- --cocokkan FILE',
  },
  all: { id: 'Semua tabel', en: 'All tables' },
  page: { id: 'Halaman {n} dari {N}', en: 'Page {n} of {N}' },
} satisfies Readonly<Record<string, Message>>;

export type Word = keyof typeof WORDS;

/** Writes texts of one language, with values put in for `{name}`. */
export type TextWriter<W extends string> = (
  word: W,
  values?: Readonly<Record<string, string>>,
) => string;

export function textWriter<W extends string>(
  words: Readonly<Record<W, Message>>,
  language: Language,
): TextWriter<W> {
  return (word, values = {}) =>
    words[word][language].replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}

/** Writes the report's texts, numbers and times in one language. */
export interface ReportWriter extends TextWriter<Word> {
  readonly language: Language;
  number: (value: number, decimals?: number) => string;
  /** "21 November 2026 pukul 14.02" */
  time: (iso: string) => string;
  /** "Triwulan II 2024", '' where nothing is known */
  period: (period: Period) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
const QUARTERS = ['I', 'II', 'III', 'IV'];

export function reportWriter(language: Language): ReportWriter {
  const locale = LOCALES[language];
  return Object.assign(textWriter(WORDS, language), {
    language,
    number: (value: number, decimals = 2) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value),
    time: (iso: string) => {
      const when = new Date(iso);
      const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(when);
      const hour = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
      return `${day}${language === 'id' ? ' pukul ' : ' at '}${hour.format(when)}`;
    },
    period: ({ year, triwulan, bulan }: Period) => {
      const name =
        triwulan !== undefined
          ? `${language === 'id' ? 'Triwulan' : 'Quarter'} ${QUARTERS[triwulan - 1] ?? triwulan}`
          : bulan !== undefined
            ? new Intl.DateTimeFormat(locale, { month: 'long' }).format(new Date(2000, bulan - 1))
            : '';
      const tahun = year === undefined ? '' : String(year);
      const prefix = !name && tahun ? (language === 'id' ? 'Tahun' : 'Year') : name;
      return [prefix, tahun].filter(Boolean).join(' ');
    },
  });
}
