import type { SubServiceSlug } from './model';
import type { Family } from './services';
import type { Word } from './words';

export interface SubServiceReading {
  readonly slug: SubServiceSlug;
  readonly family: Family;
  readonly provincial: boolean;
  readonly confidence: number;
  readonly used: readonly Word[];
}

/**
 * What makes a name that of a sub-service: the words of `phrase` in this order, each at most `gap`
 * words after the one before. A phrase holds alternatives with "|".
 */
interface Key {
  readonly slug: SubServiceSlug;
  readonly family?: Family;
  readonly phrase: readonly string[];
  readonly gap?: number;
  /** The key does not count where one of these stands between or right after its words. */
  readonly unless?: string;
  readonly confidence?: number;
}

const KEYS: readonly Key[] = [
  { slug: 'data-pengaduan', phrase: ['data', 'pengaduan'] },
  { slug: 'data-pengaduan', phrase: ['pengaduan'], confidence: 0.7 },
  { slug: 'kedaruratan', phrase: ['kedaruratan'] },
  { slug: 'kedaruratan', phrase: ['reaksi', 'cepat'], gap: 1 },
  { slug: 'kedaruratan', phrase: ['darurat'], unless: 'bencana', confidence: 0.9 },
  { slug: 'permakanan', phrase: ['permakanan'] },
  { slug: 'permakanan', phrase: ['penyediaan|pemberian', 'makanan'], gap: 1, confidence: 0.9 },
  { slug: 'sandang', phrase: ['sandang'] },
  {
    slug: 'sandang',
    phrase: ['mendapatkan|menerima|penyediaan|pemberian', 'pakaian'],
    confidence: 0.9,
  },
  { slug: 'alat-bantu', phrase: ['alat', 'bantu'], gap: 1, unless: 'psikososial' },
  { slug: 'perbekalan-kesehatan', phrase: ['perbekalan'] },
  { slug: 'bimbingan', phrase: ['bimbingan', 'fisik|mental|spiritual'] },
  {
    slug: 'bimbingan-keluarga',
    phrase: ['bimbingan', 'keluarga|masyarakat'],
    gap: 4,
  },
  { slug: 'dokumen-kependudukan', phrase: ['nomor', 'induk', 'kependudukan|penduduk'] },
  { slug: 'dokumen-kependudukan', phrase: ['dokumen', 'kependudukan|penduduk'] },
  { slug: 'dokumen-kependudukan', phrase: ['kartu', 'tanda', 'penduduk'] },
  { slug: 'dokumen-kependudukan', phrase: ['akta', 'kelahiran'] },
  { slug: 'dokumen-kependudukan', phrase: ['kartu', 'identitas', 'anak'] },
  { slug: 'pendidikan-kesehatan', phrase: ['akses', 'pendidikan|kesehatan'], gap: 4 },
  { slug: 'pendidikan-kesehatan', phrase: ['pendidikan', 'kesehatan', 'dasar'], gap: 2 },
  { slug: 'penelusuran-keluarga', phrase: ['penelusuran', 'keluarga'] },
  { slug: 'reunifikasi', phrase: ['reunifikasi'] },
  { slug: 'rujukan', phrase: ['rujukan'] },
  { slug: 'tempat-penampungan', family: 'bencana', phrase: ['penampungan|penampung'] },
  { slug: 'tempat-penampungan', family: 'bencana', phrase: ['tempat', 'pengungsi'], gap: 1 },
  { slug: 'kelompok-rentan', family: 'bencana', phrase: ['kelompok', 'rentan'], gap: 1 },
  { slug: 'psikososial', family: 'bencana', phrase: ['psikososial'] },
];

/** Words that may stand before the key: what is done, and for how many. */
const LEAD = new Set(
  `pemberian penyediaan pelayanan layanan fasilitasi pembuatan pemenuhan akses ke bukti kepemilikan
  keberadaan penanganan khusus dukungan kebutuhan tempat jumlah banyaknya orang jiwa yang mendapatkan
  mendapat memperoleh menerima peserta bagi untuk di dan per kegiatan sub persentase total data
  bimbingan sosial surat nikah alat bantu akta kartu identitas dasar terpenuhi harus dilayani`
    .trim()
    .split(/\s+/),
);

/**
 * The key that is complete first decides, so that a name wins over the words of its own explanation
 * ("penelusuran keluarga … untuk reunifikasi"). Foreign words before the key make the name foreign.
 */
export function readSubService(
  words: readonly Word[],
  family: Family | undefined,
): SubServiceReading | null {
  let first: { key: Key; at: readonly number[] } | null = null;
  for (const key of KEYS) {
    const at = positions(words, key);
    if (!at) continue;
    const [start = 0] = at;
    const best = first?.at[0] ?? Infinity;
    const longer = start === best && at.length > (first?.at.length ?? 0);
    if (start < best || longer) first = { key, at };
  }
  if (!first) return null;
  const { key, at } = first;
  const last = at.at(-1)!;
  // A sentence about the service, as in a column of notes.
  if (words.some((w) => w.word === 'dilakukan')) return null;
  if (!words.slice(0, at[0]).every((w) => LEAD.has(w.word) || /^\d+$/.test(w.word))) return null;
  const inside = words.some((w, i) => w.word === 'dalam' && words[i + 1]?.word === 'panti');
  return {
    slug: key.slug,
    family: key.family ?? (isShared(key.slug) ? familyOf(words, family) : 'rehabilitasi'),
    provincial: inside,
    confidence: key.confidence ?? 1,
    used: [...words.slice(0, last + 1), ...institution(words.slice(last + 1))],
  };
}

/** "… di Luar Pantli" behind the name belongs to it, so its spelling counts. */
function institution(rest: readonly Word[]): readonly Word[] {
  const at = rest.findIndex((w) => w.word === 'panti');
  return at >= 0 && at <= 3 ? rest.slice(0, at + 1) : [];
}

function isShared(slug: SubServiceSlug): boolean {
  return slug === 'permakanan' || slug === 'sandang';
}

function familyOf(words: readonly Word[], family: Family | undefined): Family {
  if (family) return family;
  return words.some((w) => w.word === 'bencana' || w.word === 'pengungsi')
    ? 'bencana'
    : 'rehabilitasi';
}

function positions(words: readonly Word[], key: Key): readonly number[] | null {
  for (let start = 0; start < words.length; start++) {
    const at: number[] = [];
    let from = start;
    for (const part of key.phrase) {
      const options = part.split('|');
      const limit = at.length ? from + (key.gap ?? 2) : start + 1;
      const found = indexIn(words, options, from, limit);
      if (found < 0) break;
      at.push(found);
      from = found + 1;
    }
    if (at.length < key.phrase.length) continue;
    const last = at.at(-1)!;
    const reach = words.slice(start, last + 3);
    if (key.unless && reach.some((w) => w.word === key.unless)) continue;
    return at;
  }
  return null;
}

function indexIn(
  words: readonly Word[],
  options: readonly string[],
  from: number,
  to: number,
): number {
  for (let i = from; i < to && i < words.length; i++) {
    if (options.includes(words[i]!.word)) return i;
  }
  return -1;
}
