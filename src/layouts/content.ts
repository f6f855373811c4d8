import { matchService, matchSubService } from '../catalogue';
import { memoised } from '../sheet/memo';
import { type Sheet, textOf } from '../sheet/snapshot';
import type { Segment } from './header/segment';

/** What the words in a table's body speak of. Counts are of rows looked at. */
export interface Content {
  readonly rows: number;
  /** Rows that name one of the five services. */
  readonly serviceRows: number;
  readonly services: ReadonlySet<string>;
  readonly subServiceRows: number;
  /** Rows of the 80/20 form. */
  readonly formRows: number;
  readonly programRows: number;
  readonly sourceRows: number;
  readonly staffRows: number;
  readonly assetRows: number;
  /** Cells that list lettered cost components. */
  readonly componentRows: number;
  /** Rows that speak of another field than social affairs. */
  readonly foreignRows: number;
  readonly socialRows: number;
  /** Numerator and denominator texts. */
  readonly partRows: number;
}

const FORM =
  /persentase\s+(pen)?capaian\s+(penerima|mutu)|pencapaian\s+(penerima|mutu)|kategori\s+indeks|jumlah\s+mutu\s+barang|mutu\s+minimal\s+layanan|penerima\s+layanan\s+dasar|\b(80|20)\s*%/i;
const PROGRAM =
  /^(\W*\d*\W*)?(sub\s*)?(program|kegiatan)\b|^penyediaan |^pengelolaan |^pemeliharaan |^penyelenggaraan |^administrasi |^peningkatan |^penanganan |^rehabilitasi sosial|^perlindungan sosial/i;
const SOURCE =
  /\b(apbd|apbn|dak|dau|dbh|dbhcht|hibah|donatur|sumbangan|csr|pad|dekonsentrasi|tugas pembantuan|pkh|bpnt|bansos|baznas|dana desa|sumber lain)\b/i;
const STAFF =
  /\b(sd|smp|slta|sltp|sma|smk|d-?\s?i{1,3}|d-?[1234]|s-?\s?[123]|sarjana|diploma|gol(ongan)?\.?|eselon|jabatan|pelaksana|fungsional|administrator|pengawas|pns|cpns|pppk|honorer|thl|kontrak|non[- ]?asn|juru|pengatur|penata|pembina)\b/i;
const ASSET =
  /\b(tanah|gedung|bangunan|kendaraan|mobil|motor|komputer|laptop|printer|meja|kursi|lemari|mesin|peralatan|jaringan|irigasi|aset|studio|website|ac|telepon|monumen|rak|tenda|perahu|genset)\b/i;
const COMPONENTS = /(^|\s)a\s?[.)]\s.+(\s|\n)b\s?[.)]\s/is;
const FOREIGN =
  /\b(ibu hamil|bersalin|bayi|balita sakit|hipertensi|diabetes|tuberkulosis|hiv(?!\/aids dan napza)|puskesmas|imunisasi|gizi buruk|stunting|sekolah|paud|siswa|guru|murid|pendidikan (dasar|menengah|anak usia dini|kesetaraan)|air minum|air limbah|drainase|jalan|jembatan|irigasi teknis|rumah (layak huni|susun)|kebakaran|trantib|satpol|perda|peternakan|pertanian|padi|perikanan|koperasi|umkm|pariwisata|perpustakaan|arsip|lalu lintas|terminal|hutan|lingkungan hidup|sampah)\b/i;
const SOCIAL =
  /sosial|ppks|pmks|psks|disabilitas|te(r)?lantar|lanjut usia|lansia|gelandangan|pengemis|tuna ?sosial|bencana|panti|fakir|miskin|pahlawan|migran|dtks|yatim|tagana|rehabilitasi/i;
const PART = /^(x|y)\s*[=:]|^jumlah\b|^populasi\b|^banyaknya\b|^total\b/i;

const MAX_ROWS = 250;

export function contentOf(segment: Segment): Content {
  const step = Math.max(1, segment.bodyRows.length / MAX_ROWS);
  const counts = {
    rows: 0,
    serviceRows: 0,
    subServiceRows: 0,
    formRows: 0,
    programRows: 0,
    sourceRows: 0,
    staffRows: 0,
    assetRows: 0,
    componentRows: 0,
    foreignRows: 0,
    socialRows: 0,
    partRows: 0,
  };
  const services = new Set<string>();
  for (let i = 0; i < segment.bodyRows.length; i += step) {
    const row = segment.bodyRows[Math.floor(i)]!;
    const texts = rowTexts(segment.sheet, row, segment.left, segment.right).map(factsOf);
    if (!texts.length) continue;
    counts.rows++;
    if (texts.some((t) => t.form)) counts.formRows++;
    else {
      const service = texts.find((t) => t.service !== null)?.service;
      if (service && !service.provincial) {
        counts.serviceRows++;
        services.add(service.slug);
      } else if (texts.some((t) => matchSubService(t.text) !== null)) counts.subServiceRows++;
    }
    for (const [key] of KINDS) if (texts.some((t) => t.kinds.has(key))) counts[key]++;
  }
  return { ...counts, services };
}

const KINDS = [
  ['programRows', PROGRAM],
  ['sourceRows', SOURCE],
  ['staffRows', STAFF],
  ['assetRows', ASSET],
  ['componentRows', COMPONENTS],
  ['foreignRows', FOREIGN],
  ['socialRows', SOCIAL],
  ['partRows', PART],
] as const;

/** What one text speaks of. */
const factsOf = memoised((text: string) => {
  const form = FORM.test(text);
  return {
    text,
    form,
    service: form ? null : matchService(text),
    kinds: new Set(KINDS.flatMap(([key, pattern]) => (pattern.test(text) ? [key] : []))),
  };
});

const hasWord = memoised((text: string) => /\p{L}{2}/u.test(text));

/** Words of a row that can carry meaning: no figures, no single letters. */
export function rowTexts(sheet: Sheet, row: number, left: number, right: number): string[] {
  const out: string[] = [];
  for (const { column, cell } of sheet.rowCells(row)) {
    if (column < left || column > right || typeof cell.value !== 'string') continue;
    const text = textOf(cell);
    if (hasWord(text)) out.push(text);
  }
  return out;
}
