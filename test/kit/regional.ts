import { serviceOf, type ServiceSlug, subServiceOf, subServicesOf } from '../../src/catalogue';
import { SERVICE_SLUGS } from '../../src/catalogue/model';
import { type Cell, type Scalar, Sheet } from '../../src/sheet/snapshot';

/** Figures of one service as a region reports them; all else on its form follows from them. */
export interface RegionService {
  readonly service: ServiceSlug;
  readonly harus: number;
  readonly terlayani: number;
  readonly mutu: readonly { readonly harus: number; readonly terlayani: number }[];
  /** Rupiah. */
  readonly alokasi: number;
  readonly realisasi: number;
}

export interface Region {
  readonly name: string;
  readonly services: readonly RegionService[];
}

export interface RegionOptions {
  /** With section C, the budget of each service. */
  readonly withBudget?: boolean;
  readonly year?: number;
  readonly triwulan?: number;
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const PERCENT = '0.00%';

/** Two syllables a name, distinct up to 400 regions; further ones carry a third. */
function regionName(index: number): string {
  const syllables = 'Ba Ca Da Ga Ja Ka La Ma Na Pa Ra Sa Ta Wa Ya Be Ce De Ge Je'.split(' ');
  let n = index;
  let name = '';
  do {
    const syllable = syllables[n % syllables.length]!;
    name += name ? syllable.toLowerCase() : syllable;
    n = Math.floor(n / syllables.length);
  } while (n > 0 || name.length < 6);
  return `${index % 5 === 0 ? 'Kota' : 'Kabupaten'} ${name}`;
}

/** A region with figures of its own, always the same for the same number. */
export function region(index: number): Region {
  let state = index * 7919 + 17;
  const between = (least: number, most: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return least + (Math.floor(state / 65_536) % (most - least + 1));
  };
  const counts = () => {
    const harus = between(4, 900);
    return { harus, terlayani: between(Math.ceil(harus / 2), harus) };
  };
  const services = SERVICE_SLUGS.map((service) => {
    const alokasi = between(50, 900) * 1_000_000;
    return {
      service,
      ...counts(),
      mutu: subServicesOf(service).map(counts),
      alokasi,
      realisasi: Math.round((alokasi * between(60, 100)) / 100),
    };
  });
  return { name: regionName(index), services };
}

/** What the form of a service must print, in percent points, by plain arithmetic. */
export function expectedOf({ harus, terlayani, mutu, alokasi, realisasi }: RegionService) {
  const penerima = (terlayani / harus) * 100;
  const shares = mutu.map((m) => (m.terlayani / m.harus) * 100);
  const quality = shares.reduce((a, b) => a + b, 0) / shares.length;
  const indeks = 0.8 * penerima + 0.2 * quality;
  return { penerima, mutu: quality, indeks, serapan: (realisasi / alokasi) * 100 };
}

/** Rows of a region's quarterly form, header in rows 4 and 5, columns A to G. */
export function regionRows(of: Region, options: RegionOptions = {}): (Scalar | null)[][] {
  const { year = 2024, triwulan = 2 } = options;
  const indexes = of.services.map((s) => expectedOf(s).indeks);
  const mean = indexes.reduce((a, b) => a + b, 0) / indexes.length;
  return [
    [`CAPAIAN SPM BIDANG SOSIAL ${of.name}`],
    [`TRIWULAN ${ROMAN[triwulan - 1]!} TAHUN ${year}`],
    [],
    ['No.', 'Jenis Layanan SPM', 'Satuan', 'Harus Dilayani', 'Terlayani', 'Belum', 'Pencapaian'],
    [-1, -2, -3, -4, -5, -6, -7],
    [null, 'KATEGORI INDEKS PENCAPAIAN SPM', null, null, null, null, mean / 100],
    ...of.services.flatMap((service, i) => serviceRows(service, i, options.withBudget ?? false)),
  ];
}

function serviceRows(of: RegionService, index: number, withBudget: boolean): (Scalar | null)[][] {
  const { penerima, mutu, indeks, serapan } = expectedOf(of);
  const blank = [null, null, null, null];
  const counted = (label: string, unit: string, harus: number, terlayani: number) => [
    null,
    label,
    unit,
    harus,
    terlayani,
    harus - terlayani,
    terlayani / harus,
  ];
  return [
    [`${index + 1}.`, serviceOf(of.service).name, ...blank, indeks / 100],
    [null, 'PERSENTASE PENCAPAIAN PENERIMA LAYANAN DASAR (80%)', ...blank, penerima / 125],
    counted('A. JUMLAH YANG HARUS DILAYANI', 'Orang', of.harus, of.terlayani),
    [null, 'PERSENTASE PENCAPAIAN MUTU MINIMAL LAYANAN DASAR (20%)', ...blank, mutu / 500],
    [null, 'B. Jumlah Mutu Barang / Jasa / SDM', ...blank, mutu / 100],
    ...subServicesOf(of.service).map(({ slug }, i) => {
      const { name, unit } = subServiceOf(of.service, slug)!;
      return counted(`${i + 1}. ${name}`, unit, of.mutu[i]!.harus, of.mutu[i]!.terlayani);
    }),
    ...(withBudget
      ? [
          [
            null,
            'C. Anggaran',
            'Rp',
            of.alokasi,
            of.realisasi,
            of.alokasi - of.realisasi,
            serapan / 100,
          ],
        ]
      : []),
  ];
}

/** One region's form as a sheet. */
export function regionSheet(of: Region, name: string, options: RegionOptions = {}): Sheet {
  const sheet = new Sheet(name);
  regionRows(of, options).forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) sheet.set(r, c, cellOf(value, c));
    });
  });
  return sheet;
}

function cellOf(value: Scalar, column: number): Cell {
  return column === 6 && typeof value === 'number' && value >= 0
    ? { value, format: PERCENT }
    : { value };
}
