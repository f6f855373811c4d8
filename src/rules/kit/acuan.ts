import { nilai } from '../../policy/figures';
import { samaRupiah, tampakSama } from '../../policy/printed';
import { layananColumns } from '../../policy/pairs';
import { quotientsAt } from '../../policy/quotients';
import { samaSelisih } from './akun';
import type { Kelompok } from './kelompok';
import { kesamaan } from './kesamaan';
import { neraca } from './neraca';
import type { Pengamatan } from './pengamatan';

/**
 * Tables from the most to the least trusted where they stand one against one: those that show how a
 * figure came about, then accounts, then plans and contracts. Never the order of the sheets.
 */
const TRUST = [
  'spm-capaian-triwulan',
  'capaian-renstra',
  'spm-perhitungan',
  'anggaran-kegiatan',
  'anggaran-rencana',
  'iku',
  'capaian-indikator',
  'spm-capaian',
  'spm-target',
  'evaluasi-rkpd',
  'perjanjian-kinerja-anggaran',
  'perjanjian-kinerja-sasaran',
  'efisiensi',
];

/** A figure that differs from the one most tables, or the better one, give. */
export interface Beda {
  readonly ini: Pengamatan;
  /** The figures it is held against, the most trusted first. */
  readonly acuan: readonly [Pengamatan, ...Pengamatan[]];
  /** True where the names are not quite the same. */
  readonly ragu: boolean;
}

/** True where two printed figures say the same, at the coarser of their precisions. */
export function angkaSama(a: Pengamatan, b: Pengamatan): boolean {
  if (a.satuan === 'rp') {
    const [x, y] = [a.figure.value, b.figure.value];
    if (samaRupiah(x, y)) return true;
    if (Math.min(a.figure.decimals, b.figure.decimals) < 0) return tampakSamaKasar(a, b);
    // Written in thousands or millions of rupiah.
    return [1e3, 1e6].some((scale) => samaSkala(x, y, scale) || samaSkala(y, x, scale));
  }
  return tampakSamaKasar(a, b);
}

function tampakSamaKasar({ figure: a }: Pengamatan, { figure: b }: Pengamatan): boolean {
  const [coarse, fine] = a.decimals <= b.decimals ? [a, b] : [b, a];
  return tampakSama(coarse.value, coarse.decimals, fine.value);
}

function samaSkala(small: number, large: number, scale: number): boolean {
  return small !== 0 && Math.abs(small * scale - large) < scale;
}

function compareTrust(a: Pengamatan, b: Pengamatan): number {
  const rank = (one: Pengamatan): number =>
    (one.terurai ? 0 : 100) + TRUST.indexOf(one.table.layout);
  return rank(a) - rank(b) || a.table.sheet.name.localeCompare(b.table.sheet.name, 'id');
}

/** One against one, a budget that another programme of its own table has too was copied from there. */
function notCopied(best: Pengamatan, two: readonly Pengamatan[]): Pengamatan {
  const other = two.find((one) => one !== best);
  return other && isCopied(best) && !isCopied(other) ? other : best;
}

function isCopied({ subjek, table, row, column, figure }: Pengamatan): boolean {
  if (subjek !== 'program' || figure.value === 0) return false;
  return table.rows.some(
    (other) =>
      other !== row && other.kind === row.kind && nilai(table, other, column) === figure.value,
  );
}

/**
 * One against one, a budget is the wrong one where the total of its table holds only with the other; a target or
 * what was realised of it, where that is so of its own row.
 */
function holding(best: Pengamatan, two: readonly Pengamatan[]): Pengamatan {
  const other = two.find((one) => one !== best);
  if (!other || angkaSama(best, other)) return best;
  if (isDisproved(other, best)) return best;
  // What its own parts make needs no other proof.
  const isOpen = !hasParts(best) && !isProved(best, other);
  return isDisproved(best, other) || (isOpen && isProved(other, best)) ? other : best;
}

/** A percentage with the figures that it is computed from. */
const hasParts = ({ terurai, table, row, column }: Pengamatan): boolean =>
  terurai || layananColumns(table)?.persen === column || quotientsAt(table, row, column).length > 0;

/**
 * A realisation that its own row proves. Of targets that says nothing: those of a plan are copied, and what is
 * computed from them follows.
 */
function isProved(one: Pengamatan, against: Pengamatan): boolean {
  return one.column.key.startsWith('realisasi') && rowFits(one, one, against);
}

/** The row of an indicator or service, or the total above a programme, holds with the other figure only. */
function isDisproved(one: Pengamatan, by: Pengamatan): boolean {
  const { subjek, table, column, figure } = one;
  if (subjek !== 'program') return rowFits(one, by, one);
  const more = by.figure.value - figure.value;
  return neraca(table).total.some(
    (total) => total.column === column && !total.isBenar && samaSelisih(total.selisih, more),
  );
}

/** What the row of an indicator or service computes holds with the one figure, and not with the other. */
function rowFits(
  { subjek, table, row, column }: Pengamatan,
  one: Pengamatan,
  other: Pengamatan,
): boolean {
  const all = kesamaan(table, table.rows.indexOf(row), row, column);
  return (
    (subjek === 'indikator' || subjek === 'layanan') &&
    all.every(({ berlaku }) => berlaku(one.figure.value)) &&
    all.some(({ berlaku }) => !berlaku(other.figure.value))
  );
}

/** Members that differ from what most others say; one against one, the better table decides. */
export function yangBeda(group: Kelompok): readonly Beda[] {
  const ranked = [...group.anggota].sort(compareTrust);
  const support = (one: Pengamatan): number =>
    ranked.filter((other) => angkaSama(one, other)).length;
  const most = ranked.reduce((a, b) => (support(b) > support(a) ? b : a));
  const best = ranked.length === 2 ? holding(notCopied(most, ranked), ranked) : most;
  const agreeing = ranked.filter((one) => one !== best && angkaSama(one, best));
  return ranked
    .filter((one) => !angkaSama(one, best))
    .map((ini) => ({
      ini,
      acuan: [best, ...agreeing],
      ragu: group.terpotong.has(ini) || group.terpotong.has(best),
    }));
}
