import { serviceOf, type ServiceSlug, subServiceOf, subServicesOf } from '../../src/catalogue';

/** How a form writes its percentages. */
export type PercentStyle = 'pecahan' | 'angka' | 'teks';

export interface Counted {
  readonly name: string;
  readonly unit: string;
  readonly harus: number;
  readonly terlayani: number;
}

/** A service of the quarterly form with figures that are right; see `formText`. */
export interface RightForm {
  readonly service: ServiceSlug;
  readonly penerima: Counted;
  readonly mutu: readonly Counted[];
  readonly cara: 'rata' | 'jumlah';
  readonly style: PercentStyle;
  readonly decimals: number;
}

type Random = () => number;

export function pick<T>(next: Random, list: readonly T[]): T {
  const value = list[Math.floor(next() * list.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

export function between(next: Random, least: number, most: number): number {
  return least + Math.floor(next() * (most - least + 1));
}

/** A right form at random. */
export function rightForm(next: Random): RightForm {
  const service = pick<ServiceSlug>(next, ['disabilitas', 'anak', 'lansia', 'gepeng', 'bencana']);
  const count = (name: string, unit: string): Counted => {
    const harus = between(next, 2, 900);
    const terlayani = next() < 0.5 ? harus : between(next, 0, harus);
    return { name, unit, harus, terlayani };
  };
  const mutu = subServicesOf(service).map(({ slug }) => {
    const entry = subServiceOf(service, slug);
    return count(entry?.name ?? slug, entry?.unit ?? 'Orang');
  });
  return {
    service,
    penerima: count('A. JUMLAH YANG HARUS DILAYANI', 'Orang'),
    mutu,
    cara: pick(next, ['rata', 'jumlah']),
    style: pick<PercentStyle>(next, ['pecahan', 'angka', 'teks']),
    decimals: between(next, 1, 3),
  };
}

export function percentages(form: RightForm): { penerima: number; mutu: number; index: number } {
  const share = (c: Counted): number => (c.terlayani / c.harus) * 100;
  const sum = (key: 'harus' | 'terlayani'): number => form.mutu.reduce((a, c) => a + c[key], 0);
  const mutu =
    form.cara === 'rata'
      ? form.mutu.reduce((a, c) => a + share(c), 0) / form.mutu.length
      : (sum('terlayani') / sum('harus')) * 100;
  const penerima = share(form.penerima);
  return { penerima, mutu, index: 0.8 * penerima + 0.2 * mutu };
}

/** A percentage as the form writes it, rounded to its decimals. */
export function writePercent(form: RightForm, points: number): string {
  const zeros = form.decimals ? `.${'0'.repeat(form.decimals)}` : '';
  const rounded = points.toFixed(form.decimals);
  if (form.style === 'angka') return `${rounded}{0${zeros}}`;
  if (form.style === 'teks') return `${rounded.replace('.', ',')} %`;
  return `${points / 100}{0${zeros}%}`;
}

/** Header in row 1, service 2, 80 % row 3, A 4, 20 % row 5, B 6, its rows from 7; columns A to G. */
export function formText(form: RightForm): string {
  const all = percentages(form);
  const percent = (points: number): string => writePercent(form, points);
  const counted = (c: Counted, number: string): string =>
    ` | ${number}${c.name} | ${c.unit} | ${c.harus} | ${c.terlayani} | ${c.harus - c.terlayani} | ${percent((c.terlayani / c.harus) * 100)}`;
  return [
    'No. | Jenis Layanan SPM | Satuan | Yang Harus Dilayani | Yang Terlayani | Yang Belum Terlayani | Total Pencapaian',
    `1. | ${serviceOf(form.service).name} | | | | | ${percent(all.index)}`,
    ` | PERSENTASE PENCAPAIAN PENERIMA LAYANAN DASAR (80%) | | | | | ${percent(0.8 * all.penerima)}`,
    counted(form.penerima, ''),
    ` | PERSENTASE PENCAPAIAN MUTU MINIMAL LAYANAN DASAR (20%) | | | | | ${percent(0.2 * all.mutu)}`,
    ` | B. Jumlah Mutu Barang / Jasa / SDM | | | | | ${percent(all.mutu)}`,
    ...form.mutu.map((c, i) => counted(c, `${i + 1}. `)),
  ].join('\n');
}
