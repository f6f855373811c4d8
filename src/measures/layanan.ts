import { SUB_SERVICE_BASIS, formulaText } from '../catalogue';
import { type Entry, findEntry, notInCatalogue, subSlug } from './entry';
import { isOmitted, literalText, quoted } from './formula';
import { type Measure, MeasureError, type Parameter } from './model';
import { option } from './options';
import { TEXT } from './parameters';

type Atribut = 'nama' | 'slug' | 'satuan' | 'kode' | 'rumus' | 'dasar';
const ATRIBUT: readonly [Atribut, ...Atribut[]] = [
  'nama',
  'slug',
  'satuan',
  'kode',
  'rumus',
  'dasar',
];

/** Kegiatan that hold the services (Permendagri 90/2019). */
const KEGIATAN = { rehabilitasi: '1.06.04.2.01', bencana: '1.06.06.2.01' } as const;

const NAMA: Parameter = {
  name: { id: 'nama', en: 'name' },
  description: {
    id: 'Nama atau slug layanan atau sub-layanan; salah ejaan kecil tidak masalah.',
    en: 'Name or slug of a service or sub-service; small misspellings do no harm.',
  },
  type: 'string',
  shape: 'scalar',
};
const ATTRIBUTE: Parameter = {
  name: { id: 'atribut', en: 'attribute' },
  description: {
    id: 'Yang dicari: "nama", "slug", "satuan", "kode", "rumus", atau "dasar".',
    en: 'What to look up: "nama", "slug", "satuan" (unit), "kode", "rumus" (formula) or "dasar" (basis).',
  },
  type: 'string',
  shape: 'scalar',
  optional: true,
  default: { id: '"nama"', en: '"nama"' },
};

function lookUp(nama: string, atribut: string | null): string {
  const wanted = option(atribut, ATTRIBUTE, ATRIBUT);
  const entry = findEntry(nama);
  if (!entry) throw notInCatalogue(NAMA, nama);
  return attributeOf(entry, wanted);
}

function attributeOf(entry: Entry, atribut: Atribut): string {
  if (entry.kind === 'layanan') {
    const { service } = entry;
    const values: Record<Atribut, string> = {
      nama: service.name,
      slug: service.slug,
      satuan: 'Orang',
      kode: KEGIATAN[service.family],
      rumus: 'X / Y × 100',
      dasar: service.basis,
    };
    return values[atribut];
  }
  const { sub } = entry;
  const values: Record<Atribut, string> = {
    nama: sub.name,
    slug: subSlug(sub),
    satuan: sub.unit,
    kode: sub.codes[0] ?? '',
    rumus: formulaText(sub.cost),
    dasar: SUB_SERVICE_BASIS,
  };
  return values[atribut];
}

export const LAYANAN: Measure = {
  name: 'LAYANAN',
  summary: {
    id: 'Keterangan layanan atau sub-layanan dari katalog SPM Sosial.',
    en: 'Looks up a service or sub-service in the SPM Sosial catalogue.',
  },
  parameters: [NAMA, ATTRIBUTE],
  result: { type: 'string', unit: TEXT },
  errors: [
    { code: '#VALUE!', when: { id: 'Atribut tidak dikenal.', en: 'The attribute is unknown.' } },
    {
      code: '#N/A',
      when: {
        id: 'Layanan tidak ada di katalog, atau layanan provinsi.',
        en: 'The service is not in the catalogue, or is one of the provinsi.',
      },
    },
  ],
  source: SUB_SERVICE_BASIS,
  examples: [
    { args: '"anak"', result: 'Rehabilitasi sosial dasar anak telantar di luar panti sosial' },
    { args: '"Penyediaan alat bantu","kode"', result: '1.06.04.2.01.03' },
    { args: '"bencana/permakanan","rumus"', result: 'a + b + c, a = d × e × f' },
    { args: '"tempat penampungan","satuan"', result: 'Unit' },
    { args: '"Pendidikan dasar"', result: '#N/A' },
  ],
  compute: (nama: string, atribut: string | null) => lookUp(nama, atribut),
  builtin: ([nama = '""', atribut]) => {
    const name = literalText(nama);
    const attribute = isOmitted(atribut) ? '' : literalText(atribut);
    if (name === null || attribute === null) return null;
    if (name.trim() === '') return '""';
    try {
      return quoted(lookUp(name, attribute.trim() || null));
    } catch (error) {
      if (error instanceof MeasureError) return error.code;
      throw error;
    }
  },
  builtinLimit: {
    id: 'Rumus bawaan tidak dapat mencari nama yang salah eja: hasilnya ditulis sebagai teks.',
    en: 'Built-in formulas cannot look up misspelt names: the result is written as text.',
  },
};
