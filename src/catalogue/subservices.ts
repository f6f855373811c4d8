import type { ServiceSlug, SubServiceSlug } from './model';
import { type Family, serviceOf } from './services';

/** One lettered cost component of Lampiran II. */
export interface CostComponent {
  readonly letter: string;
  readonly name: string;
}

/** One way to add the components up: a sum of products, `[['a','b'],['c']]` is (a × b) + c. */
export interface CostVariant {
  /** 1, 2 or 3 where the regulation tells categories apart. */
  readonly category?: 1 | 2 | 3;
  /** Whom the category is for. */
  readonly when?: string;
  readonly terms: readonly (readonly string[])[];
}

export interface CostFormula {
  readonly components: readonly CostComponent[];
  readonly variants: readonly CostVariant[];
  /** Component `a` is itself the product of these letters, where they are filled in. */
  readonly derivedA?: readonly string[];
  /** True where the regulation names no formula, only "standar biaya" of the region. */
  readonly standardCost?: true;
}

export interface SubService {
  readonly slug: SubServiceSlug;
  readonly family: Family;
  readonly name: string;
  readonly unit: 'Orang' | 'Unit';
  /** Codes of the sub kegiatan, normalised; the present one first, then older or doubled ones. */
  readonly codes: readonly string[];
  readonly cost: CostFormula;
}

export const SUB_SERVICE_BASIS = 'Permensos 9/2018 Lampiran II; Permendagri 90/2019';

function components(...names: readonly string[]): readonly CostComponent[] {
  return names.map((name, i) => ({ letter: String.fromCharCode(97 + i), name }));
}

function sum(...names: readonly string[]): CostFormula {
  const parts = components(...names);
  return { components: parts, variants: [{ terms: parts.map((p) => [p.letter]) }] };
}

function rehabilitation(
  slug: SubServiceSlug,
  name: string,
  tails: readonly string[],
  cost: CostFormula,
): SubService {
  const codes = tails.map((t) => `1.06.04.2.${t}`);
  return { slug, family: 'rehabilitasi', name, unit: 'Orang', codes, cost };
}

const PETUGAS = 'transpor petugas';
const PENERIMA = 'transpor penerima layanan';
const TALI_ASIH = 'tali asih Tenaga Kesejahteraan Sosial/Relawan Sosial';

export const REHABILITATION_SUB_SERVICES: readonly SubService[] = [
  rehabilitation('data-pengaduan', 'Layanan data dan pengaduan', ['01.09'], {
    components: components(
      'honor petugas',
      'jumlah petugas',
      'alat pengolah data (komputer, printer)',
      'alat tulis kantor',
      'sewa jaringan internet',
    ),
    variants: [{ terms: [['a', 'b'], ['c'], ['d'], ['e']] }],
  }),
  rehabilitation('kedaruratan', 'Layanan kedaruratan', ['01.10'], {
    components: components(
      PETUGAS,
      'pembelian kendaraan khusus',
      'pemeliharaan kendaraan',
      'honor petugas tim reaksi cepat',
    ),
    variants: [
      { category: 1, when: 'sudah punya kendaraan khusus', terms: [['c'], ['d']] },
      {
        category: 2,
        when: 'belum punya kendaraan khusus dan mampu membeli',
        terms: [['b'], ['c'], ['d']],
      },
      {
        category: 3,
        when: 'belum punya kendaraan khusus dan tidak mampu membeli',
        terms: [['a'], ['d']],
      },
    ],
  }),
  rehabilitation('permakanan', 'Penyediaan permakanan', ['01.01'], {
    components: components(
      'penerima layanan setahun',
      'jumlah hari pemberian permakanan dalam setahun',
      'indeks permakanan per orang per hari',
      PETUGAS,
    ),
    variants: [{ terms: [['a', 'b', 'c'], ['d']] }],
  }),
  rehabilitation(
    'sandang',
    'Penyediaan sandang',
    ['01.02'],
    sum(
      'pembelian pakaian',
      'pembelian perlengkapan mandi',
      'pembelian kebutuhan khusus (perempuan dewasa, balita, bedridden)',
      'pembelian alas kaki',
      PETUGAS,
    ),
  ),
  rehabilitation(
    'alat-bantu',
    'Penyediaan alat bantu',
    ['01.03'],
    sum(
      'kursi roda',
      'kaca mata',
      'jasa pemeriksaan, pengukuran, dan penyediaan alat bantu',
      'alat bantu dengar',
      'kruk',
      'tripod',
      'tongkat putih',
      'reglet',
      PETUGAS,
      PENERIMA,
    ),
  ),
  rehabilitation(
    'perbekalan-kesehatan',
    'Penyediaan perbekalan kesehatan',
    ['02.06'],
    sum('obat umum', 'timbangan', 'pengukur tinggi badan', 'termometer', PETUGAS, PENERIMA),
  ),
  rehabilitation(
    'bimbingan',
    'Pemberian bimbingan fisik, mental, spiritual, dan sosial',
    ['01.05'],
    sum('honor Pekerja Sosial', TALI_ASIH, 'pembelian alat peraga', PETUGAS),
  ),
  rehabilitation(
    'bimbingan-keluarga',
    'Pemberian bimbingan sosial kepada keluarga dan masyarakat',
    ['01.06'],
    sum(TALI_ASIH, 'pembelian alat peraga', PETUGAS),
  ),
  rehabilitation(
    'dokumen-kependudukan',
    'Fasilitasi pembuatan nomor induk kependudukan, akta kelahiran, surat nikah, dan kartu identitas anak',
    ['01.07', '02.09'],
    sum(PETUGAS, PENERIMA),
  ),
  rehabilitation(
    'pendidikan-kesehatan',
    'Akses ke layanan pendidikan dan kesehatan dasar',
    ['01.08'],
    sum(PETUGAS, PENERIMA),
  ),
  rehabilitation('penelusuran-keluarga', 'Pemberian pelayanan penelusuran keluarga', ['01.11'], {
    ...sum('biaya perjalanan Pekerja Sosial Profesional'),
    standardCost: true,
  }),
  rehabilitation('reunifikasi', 'Pemberian pelayanan reunifikasi keluarga', ['01.04', '01.12'], {
    ...sum(
      'biaya perjalanan atau transpor Pekerja Sosial Profesional',
      PENERIMA,
      'biaya perjalanan penguatan sebelum dan sesudah reunifikasi',
    ),
    standardCost: true,
  }),
  rehabilitation('rujukan', 'Layanan rujukan', ['01.13', '01.12'], sum(PETUGAS, PENERIMA)),
];

function disaster(
  slug: SubServiceSlug,
  name: string,
  tail: string,
  own: string,
  second: string,
  derived: readonly string[],
  unit: 'Orang' | 'Unit' = 'Orang',
): SubService {
  const parts = components(own, second, 'biaya pengiriman', ...derived);
  return {
    slug,
    family: 'bencana',
    name,
    unit,
    codes: [`1.06.06.2.01.${tail}`],
    cost: {
      components: parts,
      variants: [{ terms: [['a'], ['b'], ['c']] }],
      derivedA: parts.slice(3).map((p) => p.letter),
    },
  };
}

const KORBAN = 'perkiraan jumlah korban bencana setahun';
const PERJALANAN = 'biaya perjalanan/transpor petugas';

export const DISASTER_SUB_SERVICES: readonly SubService[] = [
  disaster('permakanan', 'Penyediaan permakanan', '01', 'paket bahan permakanan', PERJALANAN, [
    KORBAN,
    'perkiraan jumlah hari permakanan per kejadian dalam setahun',
    'indeks permakanan per orang per hari',
  ]),
  disaster(
    'sandang',
    'Penyediaan sandang',
    '02',
    'paket sandang dan perlengkapan keluarga',
    PERJALANAN,
    [KORBAN, 'indeks sandang per orang per kejadian'],
  ),
  disaster(
    'tempat-penampungan',
    'Penyediaan tempat penampungan pengungsi',
    '03',
    'paket tempat penampungan pengungsi',
    PERJALANAN,
    [KORBAN, 'indeks tempat penampungan'],
    'Unit',
  ),
  disaster(
    'kelompok-rentan',
    'Penanganan khusus bagi kelompok rentan',
    '04',
    'paket bahan permakanan khusus',
    PERJALANAN,
    ['perkiraan jumlah kelompok rentan', 'indeks penanganan khusus'],
  ),
  disaster(
    'psikososial',
    'Pelayanan dukungan psikososial',
    '05',
    'paket alat bantu dukungan psikososial',
    'honor Pekerja Sosial Profesional/Tenaga Kesejahteraan Sosial/Relawan Sosial',
    ['perkiraan jumlah korban bencana', 'indeks dukungan psikososial'],
  ),
];

/** All 13 + 5. `permakanan` and `sandang` stand in both families, with their own codes and costs. */
export const SUB_SERVICES: readonly SubService[] = [
  ...REHABILITATION_SUB_SERVICES,
  ...DISASTER_SUB_SERVICES,
];

function bySlug(family: Family): ReadonlyMap<SubServiceSlug, SubService> {
  return new Map(SUB_SERVICES.filter((s) => s.family === family).map((s) => [s.slug, s]));
}

const BY_FAMILY: Readonly<Record<Family, ReadonlyMap<SubServiceSlug, SubService>>> = {
  rehabilitasi: bySlug('rehabilitasi'),
  bencana: bySlug('bencana'),
};

/** The entry of a sub-service in the family of a service (or in a family); undefined where it has none. */
export function subServiceOf(
  family: Family | ServiceSlug,
  slug: SubServiceSlug,
): SubService | undefined {
  const wanted = family === 'rehabilitasi' ? family : serviceOf(family).family;
  return BY_FAMILY[wanted].get(slug);
}

/** Entries that a normalised code stands for: none, one, or two (`1.06.04.2.01.12` moved). */
export function subServicesWithCode(code: string): readonly SubService[] {
  return SUB_SERVICES.filter((s) => s.codes.includes(code));
}

/** "(a × b) + c" with derived parts said after it; a category's own formula where one is named. */
export function formulaText(cost: CostFormula, category?: number): string {
  const single = (v: CostVariant): string =>
    v.terms
      .map((t) => (t.length > 1 && v.terms.length > 1 ? `(${t.join(' × ')})` : t.join(' × ')))
      .join(' + ');
  const chosen = cost.variants.filter((v) => category === undefined || v.category === category);
  const text = chosen
    .map((v) => (chosen.length > 1 ? `kategori ${v.category}: ${single(v)}` : single(v)))
    .join('; ');
  const derived = cost.derivedA ? `, a = ${cost.derivedA.join(' × ')}` : '';
  return `${text}${derived}${cost.standardCost ? ' (sesuai standar biaya)' : ''}`;
}
