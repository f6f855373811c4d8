import { remember } from '../sheet/remember';
import type { LayoutId, Role, RowKind } from './model';
import type { LayoutSpec } from './spec';
import { LAYOUTS } from './specs';
import { wantsOf } from './wants';

const YEAR = '{tahun}';

const patternsOf = (layout: LayoutSpec): string[] =>
  layout.columns.flatMap((spec) => spec.familyKeys ?? [spec.key]);

/**
 * The meanings that a column of this layout may have; those that come by year once for each year.
 * @param years four digits each
 */
export function keysOf(id: LayoutId, years: readonly number[] = []): string[] {
  const layout = LAYOUTS.find((l) => l.id === id);
  const keys = (layout ? patternsOf(layout) : []).flatMap((key) =>
    key.includes(YEAR) ? years.map((year) => key.replace(YEAR, String(year))) : [key],
  );
  return [...new Set(keys)];
}

/** Years for the columns that come by year: as many as any layout counts. */
const SOME_YEARS = [2021, 2022, 2023, 2024, 2025, 2026];

/** All meanings at once that the columns of a layout may have. */
export const everyKey = remember(
  (layout: LayoutSpec): ReadonlySet<string> => new Set(keysOf(layout.id, SOME_YEARS)),
);

/** Whether a column of this layout may have this meaning; stages may be joined (`apbd-perubahan`). */
export function isKeyOf(id: LayoutId, key: string): boolean {
  const general = key.replace(/(19|20)\d\d$/, YEAR);
  const layout = LAYOUTS.find((l) => l.id === id);
  const patterns = new Set(layout ? patternsOf(layout) : []);
  if (key.includes(YEAR)) return false;
  return patterns.has(general) || key.split('-').every((part) => patterns.has(part));
}

/** What the numbers of a column are that the layout knows by this key. */
export function roleOfKey(layout: LayoutSpec, key: string): Role | undefined {
  const general = key.replace(/(19|20)\d\d$/, YEAR);
  const { byKey, byFamily } = wantsOf(layout);
  const family = byFamily.get(general);
  return family ? roleOfFamily(family.role, key) : byKey.get(key)?.role;
}

/** Among the columns of a family money and percentages tell themselves by their key. */
export function roleOfFamily(role: Role, key: string): Role {
  if (/anggaran|serapan/i.test(key)) return /serapan/i.test(key) ? 'persen' : 'rupiah';
  return key.startsWith('capaian') ? 'persen' : role;
}

const ANYWHERE: readonly RowKind[] = [
  'item',
  'rincian',
  'judul',
  'jumlah',
  'rata-rata',
  'predikat',
  'keterangan',
];
const FORM: readonly RowKind[] = [
  'indeks',
  'layanan',
  'penerima-kontribusi',
  'penerima',
  'mutu-kontribusi',
  'mutu-jumlah',
  'mutu',
  'anggaran',
];
const PROGRAMMES: readonly RowKind[] = ['program', 'kegiatan', 'subkegiatan'];
const INDICATORS: readonly RowKind[] = ['indikator', 'pembilang', 'penyebut'];

/** What a row of this layout may be. */
export function kindsOf(id: LayoutId): readonly RowKind[] {
  if (id === 'spm-capaian-triwulan') return [...FORM, ...ANYWHERE];
  if (id.startsWith('spm-')) return ['layanan', ...INDICATORS, ...ANYWHERE];
  if (/^(pegawai|sarpras|anggaran-sumber)$/.test(id)) return ANYWHERE;
  if (id.includes('anggaran')) return [...PROGRAMMES, ...ANYWHERE];
  if (/^(evaluasi-rkpd|capaian-renstra)$/.test(id)) {
    return [...PROGRAMMES, ...INDICATORS, ...ANYWHERE];
  }
  return [...INDICATORS, ...ANYWHERE];
}
