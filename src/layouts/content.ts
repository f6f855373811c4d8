import { matchService, matchSubService, type ServiceMatch } from '../catalogue';
import type { Filled } from '../sheet/snapshot';
import { perText, type Text } from '../sheet/text';
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
  /** Rows that name a kind of spending. */
  readonly spendingRows: number;
  /** Cells that list lettered cost components. */
  readonly componentRows: number;
  /** Rows that speak of another field than social affairs. */
  readonly foreignRows: number;
  readonly socialRows: number;
  /** Numerator and denominator texts. */
  readonly partRows: number;
  /** Rows that name people whom a Dinas Sosial counts and no service of the SPM is for. */
  readonly groupRows: number;
}

const FORM =
  /persentase\s+(pen)?capaian\s+(penerima|mutu)|pencapaian\s+(penerima|mutu)|kategori\s+indeks|jumlah\s+mutu\s+barang|mutu\s+minimal\s+layanan|penerima\s+layanan\s+dasar|\b(80|20)\s*%/i;
const PROGRAM =
  /^(\W*\d*\W*)?(sub\s*)?(program|kegiatan)\b|^penyediaan |^pengelolaan |^pemeliharaan |^penyelenggaraan |^administrasi |^peningkatan |^penanganan |^rehabilitasi sosial|^perlindungan sosial/i;
const SOURCE =
  /\b(apbd|apbn|dak|dau|dbh|dbhcht|hibah|donatur|sumbangan|csr|pad|dekonsentrasi|tugas pembantuan|pkh|bpnt|bansos|baznas|dana desa|sumber lain)\b/i;
const STAFF =
  /\b(sd|smp|slta|sltp|sma|smk|d-?\s?i{2,3}|d[-\s]i|d-?[1234]|s-?\s?[123]|sarjana|diploma|gol(ongan)?\.?|eselon|jabatan|pelaksana|fungsional|administrator|pengawas|pns|cpns|pppk|honorer|thl|kontrak|non[- ]?asn|juru|pengatur|penata|pembina)\b/i;
const ASSET =
  /\b(tanah|gedung|bangunan|kendaraan|mobil|motor|komputer|laptop|printer|meja|kursi|lemari|mesin|peralatan|jaringan|irigasi|aset|studio|website|ac|telepon|monumen|rak|tenda|perahu|genset)\b/i;
const SPENDING = /^[\W\d]*(jumlah |total )?belanja\b/i;
const COMPONENTS = /(^|\s)a\s?[.)]\s.+(\s|\n)b\s?[.)]\s/is;
const FOREIGN =
  /\b(ibu hamil|bersalin|bayi|balita sakit|hipertensi|diabetes|tuberkulosis|hiv(?!\/aids dan napza)|puskesmas|imunisasi|gizi buruk|stunting|sekolah|paud|siswa|guru|murid|pendidikan (dasar|menengah|anak usia dini|kesetaraan)|air minum|air limbah|drainase|jalan|jembatan|irigasi teknis|rumah (layak huni|susun)|kebakaran|trantib|satpol|angka partisipasi|lama sekolah|melek huruf|kematian (?:ibu|bayi|balita)|harapan hidup|posyandu|rumah sakit|persalinan|wisatawan|nelayan|perda|peternakan|pertanian|padi|perikanan|koperasi|umkm|pariwisata|perpustakaan|arsip|lalu lintas|terminal|hutan|lingkungan hidup|sampah|ktp-?el|kartu keluarga|akta (?:kematian|perkawinan|perceraian))\b/i;
/** The other fields of which there is an SPM, as a recap of all six names them. */
const OTHER_FIELD =
  /^\W*(spm |bidang |urusan )*(pendidikan|kesehatan|pekerjaan umum|perumahan( rakyat)?|ketenteraman|ketentraman|trantib\p{L}*)\b(?!.*(sosial|dasar))/iu;
const SOCIAL =
  /sosial|ppks|pmks|psks|disabilitas|te(r)?lantar|lanjut usia|lansia|gelandangan|pengemis|tuna ?sosial|bencana|panti|fakir|miskin|pahlawan|migran|dtks|yatim|tagana|rehabilitasi/i;
const GROUP =
  /balita te(r)?lantar|fakir miskin|korban (tindak )?kekerasan|trafficking|perdagangan orang|napza|narkoba|\bhiv\b|warga binaan|rawan sosial|psikologis|komunitas adat|pekerja migran|pemulung|minoritas|anak jalanan|berhadapan dengan hukum|perlindungan khusus|susila/i;
const PART = /^(x|y)\s*[=:]|^jumlah\b|^populasi\b|^banyaknya\b|^total\b/i;

const MAX_ROWS = 250;

export function contentOf(segment: Segment): Content {
  const { sheet, bodyRows, left, right } = segment;
  const step = Math.max(1, bodyRows.length / MAX_ROWS);
  const counts = {
    rows: 0,
    serviceRows: 0,
    subServiceRows: 0,
    formRows: 0,
    programRows: 0,
    sourceRows: 0,
    staffRows: 0,
    assetRows: 0,
    spendingRows: 0,
    componentRows: 0,
    foreignRows: 0,
    socialRows: 0,
    partRows: 0,
    groupRows: 0,
  };
  const services = new Set<string>();
  for (let i = 0; i < bodyRows.length; i += step) {
    const texts = textsOf(sheet.rowCells(bodyRows[Math.floor(i)]!), left, right);
    if (!texts.length) continue;
    counts.rows++;
    let kinds = 0;
    for (const text of texts) kinds |= factsOf(text).kinds;
    if (kinds & IS_FORM) counts.formRows++;
    else {
      const service = serviceIn(texts);
      if (service) {
        counts.serviceRows++;
        services.add(service.slug);
      } else if (texts.some(namesSubService)) counts.subServiceRows++;
    }
    KINDS.forEach(([key], at) => {
      if (kinds & (1 << at)) counts[key]++;
    });
  }
  return { ...counts, services };
}

const KINDS = [
  ['programRows', PROGRAM],
  ['sourceRows', SOURCE],
  ['staffRows', STAFF],
  ['assetRows', ASSET],
  ['spendingRows', SPENDING],
  ['componentRows', COMPONENTS],
  ['foreignRows', new RegExp(`${FOREIGN.source}|${OTHER_FIELD.source}`, 'iu')],
  ['socialRows', SOCIAL],
  ['partRows', PART],
  ['groupRows', GROUP],
] as const;
const IS_FORM = 1 << KINDS.length;

/** What one text speaks of; `kinds` has a bit for each of KINDS, and one for the form's own words. */
const factsOf = perText((text: string) => {
  const isForm = FORM.test(text);
  return {
    // A figure or a single letter carries no meaning.
    hasWord: /\p{L}{2}/u.test(text),
    service: isForm ? null : matchService(text),
    kinds: KINDS.reduce(
      (bits, [, pattern], at) => (pattern.test(text) ? bits | (1 << at) : bits),
      isForm ? IS_FORM : 0,
    ),
  };
});

const namesSubService = perText((text: string): boolean => matchSubService(text) !== null);

/** Words of a row that can carry meaning. */
function textsOf(cells: readonly Filled[], left: number, right: number): Text[] {
  const out: Text[] = [];
  for (const { column, cell, words } of cells) {
    const isInside = column >= left && column <= right && typeof cell.value === 'string';
    if (isInside && words && factsOf(words).hasWord) out.push(words);
  }
  return out;
}

/** The first service that a row names. */
function serviceIn(texts: readonly Text[]): ServiceMatch | null {
  for (const text of texts) {
    const { service } = factsOf(text);
    if (service) return service;
  }
  return null;
}
