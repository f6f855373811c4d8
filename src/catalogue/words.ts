import { distance } from 'fastest-levenshtein';
import { memoised } from '../sheet/memo';

/** A word of a written name: as written, and as the catalogue knows it. */
export interface Word {
  /** Spelling as found, for messages. */
  readonly written: string;
  /** Known word, in lower case; the written one where it is not known. */
  readonly word: string;
  readonly known: boolean;
  /** Right spelling in the case of the written one, where a slip was corrected. */
  readonly corrected?: string;
  /** Where the written word starts and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** Words that carry meaning in names of services and sub-services; slips are corrected towards these. */
const CONTENT = words(`
  rehabilitasi sosial dasar penyandang disabilitas difabel anak lanjut usia lansia telantar terlantar
  tuna khususnya gelandangan pengemis gepeng luar dalam panti perlindungan jaminan saat setelah pasca
  paska tanggap darurat bencana korban alam nonalam data pengaduan kedaruratan reaksi cepat
  permakanan makanan sandang pakaian alat bantu perbekalan kesehatan bimbingan fisik mental spiritual
  keluarga masyarakat fasilitasi nomor induk kependudukan penduduk akta akte kelahiran surat nikah
  kartu identitas dokumen bukti kepemilikan keberadaan akses pendidikan penelusuran reunifikasi
  rujukan tempat penampungan penampung pengungsi penanganan khusus kelompok rentan dukungan
  psikososial pelayanan layanan penyediaan pemberian pembuatan pemenuhan kebutuhan dasarnya
  terpenuhi terpenuhinya memperoleh mendapatkan membutuhkan persentase presentase populasi
  dipenuhi kebutuhannya harus dilayani terlayani tanda
`);

/** Words that may stand in any name without telling what it is. */
const FILLER = words(`
  di ke dan serta atau bagi pada yang untuk dengan kepada dari oleh para per secara orang jiwa
  skala kab kota kabupaten daerah provinsi jumlah banyaknya indikator kinerja jenis kegiatan sub
  program spm warga negara wni menerima kewenangan cakupan persen dikali x sebagai total peserta
  mendapat diberikan tersedia kelengkapan lainnya
`);

/** Abbreviations and joined or shortened forms, with what they stand for. */
const EXPANSIONS = new Map<string, readonly string[]>(
  Object.entries({
    rehsos: 'rehabilitasi sosial',
    rsd: 'rehabilitasi sosial dasar',
    rehabsos: 'rehabilitasi sosial',
    resos: 'rehabilitasi sosial',
    rehab: 'rehabilitasi',
    linjamsos: 'perlindungan jaminan sosial',
    perlinjamsos: 'perlindungan jaminan sosial',
    perlinsos: 'perlindungan sosial',
    linsos: 'perlindungan sosial',
    diluar: 'di luar',
    didalam: 'di dalam',
    lu: 'lanjut usia',
    usila: 'lanjut usia',
    pd: 'penyandang disabilitas',
    pdt: 'penyandang disabilitas telantar',
    terlantar: 'telantar',
    paska: 'pasca',
    kia: 'kartu identitas anak',
    nik: 'nomor induk kependudukan',
    ktp: 'kartu tanda penduduk',
    adminduk: 'dokumen kependudukan',
    cacat: 'disabilitas',
    dg: 'dengan',
    dgn: 'dengan',
    yg: 'yang',
    utk: 'untuk',
    kpd: 'kepada',
    dlm: 'dalam',
    klg: 'keluarga',
    masy: 'masyarakat',
    sos: 'sosial',
    jamsos: 'jaminan sosial',
    ldp: 'layanan dukungan psikososial',
    thd: 'terhadap',
    prov: 'provinsi',
    kabkota: 'kabupaten kota',
    presentase: 'persentase',
    akte: 'akta',
    pengungsian: 'pengungsi',
    bimb: 'bimbingan',
    perbekkes: 'perbekalan kesehatan',
    fas: 'fasilitasi',
    kes: 'kesehatan',
    disab: 'disabilitas',
  }).map(([short, full]) => [short, full.split(' ')]),
);

/** Real words that are one or two letters away from one of ours and mean something else. */
const OTHER_WORDS = words(`
  rencana pengadaan pendampingan rentang pemakaian pemakaman pemeliharaan tunai bantuan sosialisasi
  pembinaan pembangunan pemberdayaan pengelolaan perlengkapan pelatihan pemulangan penyaluran
  pendataan keluarganya pembayaran kelahirannya pelayaran penyuluhan kebencanaan kedudukan
  pembuatannya pendanaan pelaporan pengawasan pantau pasar sensus dapat kesejahteraan kesehatannya
  pengungkapan pengurusan penanaman kekerasan perjalanan pemerintahan kelembagaan kependidikan
  pembelian menerapkan tingkat pengasuhan pengobatan khitanan penyandaran panen jabatan kedaulatan rumusan makan layan perekaman perekatan
`);

/** Letters that scanning takes for one another, brought to one: `Iuar`, `Usla`, `Sosia1`, `Perrnakanan`. */
function scanned(lower: string): string {
  return lower.replace(/[l1|]/g, 'i').replace(/0/g, 'o').replace(/5/g, 's').replace(/rn/g, 'm');
}

const SCANNED = new Map([...CONTENT].map((w) => [scanned(w), w]));

const FUZZY = [...CONTENT].filter((w) => w.length >= 5 && w !== 'difabel');

const VICTIMS = ['korban', 'bencana'];

/** "Linjamsos KB": of victims of disasters; elsewhere "KB" is family planning. */
const AFTER_PROTECTION =
  /\b((per)?linjamsos|(perlindungan|linsos)\s*(dan|&)?\s*(jaminan\s*sosial|jamsos))\s+(bagi\s+)?$/i;

const BEFORE_TIME = /^\.?\s*(saat|setelah|sesudah|masa|waktu|tahun|kab|kota)\b/i;

/** The first letter of a word, and all of its letters in order: the same for letters that changed places. */
const lettersOf = (word: string): string => word.charAt(0) + [...word].sort().join('');

/** The first word of each set of letters. */
const ANAGRAMS = new Map(
  [...CONTENT]
    .filter((word) => word.length >= 4)
    .reverse()
    .map((word) => [lettersOf(word), word]),
);

/** Words of a text, slips corrected where certain, abbreviations and joined words taken apart. */
export const wordsOf = memoised((text: string): readonly Word[] => {
  const out: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+|&/gu)) {
    const start = match.index;
    for (const piece of splitCamel(match[0])) {
      const at = start + piece.offset;
      // "pd" is the office's penyandang disabilitas, and everybody's pada.
      const isPada = /^pd$/i.test(piece.text) && BEFORE_TIME.test(text.slice(at + 2));
      const isVictims = /^kb$/i.test(piece.text) && AFTER_PROTECTION.test(text.slice(0, at));
      const read = readWord(piece.text, at);
      if (isPada) out.push({ ...read[0]!, word: 'pada' });
      else if (isVictims) out.push(...VICTIMS.map((word) => ({ ...read[0]!, word, known: true })));
      else out.push(...read);
    }
  }
  return joinBroken(out);
});

function readWord(written: string, start: number): Word[] {
  const lower = written.toLowerCase();
  const end = start + written.length;
  const make = (word: string, extra: Partial<Word> = {}): Word => ({
    written,
    word,
    known: true,
    start,
    end,
    ...extra,
  });
  if (lower === '&') return [make('dan')];
  const expansion = EXPANSIONS.get(lower);
  if (expansion) return expansion.map((word) => make(word));
  if (CONTENT.has(lower) || FILLER.has(lower) || /^\d+$/.test(lower)) return [make(lower)];
  const parts = takeApart(lower);
  if (parts) return parts.flatMap((word) => (EXPANSIONS.get(word) ?? [word]).map((w) => make(w)));
  const right = correct(lower);
  if (!right) return [make(lower, { known: false })];
  return [make(EXPANSIONS.get(right)?.[0] ?? right, { corrected: likeCase(written, right) })];
}

/** "danPengemis" loses its space when a PDF is read; the capital letter still shows where it was. */
function splitCamel(text: string): { text: string; offset: number }[] {
  const pieces: { text: string; offset: number }[] = [];
  let from = 0;
  for (let i = 1; i < text.length; i++) {
    if (/\p{Ll}/u.test(text.charAt(i - 1)) && /\p{Lu}/u.test(text.charAt(i))) {
      pieces.push({ text: text.slice(from, i), offset: from });
      from = i;
    }
  }
  pieces.push({ text: text.slice(from), offset: from });
  return pieces;
}

/** Two known words written as one: "kotayang", "sosialdasar". */
const takeApart = memoised((lower: string): [string, string] | null => {
  for (let i = 2; i <= lower.length - 2; i++) {
    const left = lower.slice(0, i);
    const right = lower.slice(i);
    const isWord = (w: string): boolean => CONTENT.has(w) || FILLER.has(w);
    if (isWord(left) && isWord(right) && (left.length >= 4 || right.length >= 4)) {
      return [left, right];
    }
  }
  return null;
});

/** One word broken in two ("reha bilitasi") is put together where only the whole is known. */
function joinBroken(list: readonly Word[]): readonly Word[] {
  const out: Word[] = [];
  for (const word of list) {
    const before = out[out.length - 1];
    if (before && !before.known) {
      const whole = (before.word + word.word).toLowerCase();
      if (CONTENT.has(whole)) {
        out[out.length - 1] = {
          written: `${before.written} ${word.written}`,
          word: EXPANSIONS.get(whole)?.[0] ?? whole,
          known: true,
          corrected: likeCase(before.written, whole),
          start: before.start,
          end: word.end,
        };
        continue;
      }
    }
    out.push(word);
  }
  return out;
}

/** Nearest known word, where near enough to be certain and no other word is as near. */
const correct = memoised((lower: string): string | null => {
  if (lower.length < 4 || OTHER_WORDS.has(lower)) return null;
  const asScanned = SCANNED.get(scanned(lower));
  if (asScanned !== undefined || /\d/.test(lower)) return asScanned ?? null;
  const anagram = ANAGRAMS.get(lettersOf(lower));
  if (anagram !== undefined) return anagram;
  let best: string | null = null;
  let bestDistance = Infinity;
  let tied = false;
  for (const candidate of FUZZY) {
    if (Math.abs(candidate.length - lower.length) > 3) continue;
    const d = distance(lower, candidate);
    if (d > allowed(lower, candidate)) continue;
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
      tied = false;
    } else if (d === bestDistance) tied = true;
  }
  return tied ? null : best;
});

function allowed(written: string, right: string): number {
  const length = Math.min(written.length, right.length);
  const sameStart = right.startsWith(written.charAt(0));
  if (length <= 6) return sameStart ? 1 : 0;
  if (length <= 8) return sameStart ? 2 : 1;
  return length >= 12 ? 3 : 2;
}

function likeCase(written: string, right: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return right.toUpperCase();
  return /^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
