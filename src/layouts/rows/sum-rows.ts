import { textOf } from '../../sheet/snapshot';
import { numberIn } from '../header/evidence';
import type { Chosen, View } from '../spec';
import { asTotal, figureColumns, type RawRow, summaryKind } from './base';

/** "Jumlah Tahun 2023", "Total Kab. Blora", "Keseluruhan", "Kabupaten": may be a sum, or what an indicator counts. */
const MAY_SUM =
  /^(jumlah|total|jml|jlh|keseluruhan|seluruh|semua|akumulasi|sub ?total|sub ?jumlah|kab|kabupaten|kota|provinsi)\b/i;

/** Money and large counts do not add up by chance; small figures may, in one column. */
const LEAST_TELLING = 1000;

/**
 * Rows that are sums by their figures, under a name that may say so: what stands above them, on one level or on
 * all, adds up to them.
 */
export function withSumRows(
  raws: readonly RawRow[],
  view: View,
  chosen: Chosen,
): readonly RawRow[] {
  // Beside the programmes "Jumlah …" names what their indicators count.
  const isBeside = NAMES.some((key) => chosen.has(key));
  const indicator = isBeside ? chosen.get('indikator')?.column : undefined;
  const mayBe = (raw: RawRow): boolean =>
    raw.hasFigures &&
    raw.number === undefined &&
    raw.labelColumn !== indicator &&
    MAY_SUM.test(raw.label) &&
    summaryKind(raw) === null &&
    codeOf(raw, view, chosen) === '';
  if (!raws.some(mayBe)) return raws;
  const columns = figureColumns(chosen);
  const { sheet } = view.segment;
  let groups = new Map<string, Group>();
  return raws.map((raw) => {
    const own = columns.map((column) => numberIn(sheet, raw.row, column));
    const isSum = mayBe(raw) && [...groups.values()].some((group) => agrees(own, group));
    if (isSum || summaryKind(raw) === 'jumlah') groups = new Map();
    else if (raw.hasFigures)
      for (const key of ['', keyOf(raw, view, chosen)]) add(groups, key, own);
    return isSum ? asTotal(raw) : raw;
  });
}

const NAMES = ['program', 'kegiatan', 'subkegiatan', 'layanan'] as const;

/** Rows of one level, or all of them. */
interface Group {
  rows: number;
  readonly sums: number[];
}

function add(groups: Map<string, Group>, key: string, own: readonly (number | null)[]): void {
  let group = groups.get(key);
  if (!group) groups.set(key, (group = { rows: 0, sums: own.map(() => 0) }));
  group.rows++;
  own.forEach((value, i) => (group.sums[i]! += value ?? 0));
}

function agrees(own: readonly (number | null)[], { rows, sums }: Group): boolean {
  if (rows < 2) return false;
  const same = own.filter(
    (value, i) => value !== null && value > 0 && Math.abs(value - sums[i]!) < 0.5,
  );
  return same.length >= 2 || same.some((value) => value !== null && value >= LEAST_TELLING);
}

const codeOf = ({ row }: RawRow, { segment }: View, chosen: Chosen): string => {
  const column = chosen.get('kode')?.column;
  return column === undefined ? '' : textOf(segment.sheet.cell(row, column));
};

/** Rows are of one level by the style of their numbers, or the length of their codes. */
const keyOf = (raw: RawRow, view: View, chosen: Chosen): string =>
  `${raw.style}|${codeOf(raw, view, chosen).split('.').length}`;
