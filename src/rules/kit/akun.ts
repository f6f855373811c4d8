import type { Column, Table } from '../../layouts/model';
import { readFigure } from '../../policy/figures';
import { tampakSama } from '../../policy/printed';
import { satuanUang } from '../../policy/satuan-uang';
import { isDatar } from './layanan';
import type { Pohon } from './pohon';

/** What one cell contributes: its figure; null where it is blank; NaN where it cannot be read. */
export interface Isi {
  readonly nilai: number | null;
  readonly decimals: number;
}

/** The figures of one column that adds up, by row. */
export interface Akun {
  readonly column: Column;
  readonly isi: readonly Isi[];
  /** How far rounding may move each figure: 0 unless money is written in thousands or millions. */
  readonly setengah: number;
}

/** Sums of one column over a tree. */
export interface Jumlahan {
  /** Own figure of each row, or the sum of its details where it prints none. */
  readonly nilai: readonly number[];
  /** The same with every figure rounded as it is shown. */
  readonly tampak: readonly number[];
  /** Whether a figure stands in the row or below it. */
  readonly ada: readonly boolean[];
}

/** Counts add up only where they count things of one kind; the people of an SPM table are told by their role. */
const COUNTED_LAYOUTS = new Set(['pegawai', 'sarpras', 'spm-capaian', 'spm-target']);

/** Columns whose figures add up: rupiah, and heads or goods in lists; never rates or targets. */
export function kolomBerjumlah(table: Table): readonly Column[] {
  // Section C of the quarterly form lists budget, realisation and rest: no parts of one sum.
  if (table.layout === 'spm-capaian-triwulan')
    return isDatar(table)
      ? table.columns.filter((c) => c.role === 'jumlah' || c.role === 'rupiah')
      : [];
  return table.columns.filter(
    (c) => c.role === 'rupiah' || (c.role === 'jumlah' && COUNTED_LAYOUTS.has(table.layout)),
  );
}

export function bacaAkun(table: Table, column: Column): Akun {
  const isi = table.rows.map((row): Isi => {
    const figure = readFigure(table, row, column);
    switch (figure.kind) {
      case 'number':
        return { nilai: figure.value, decimals: figure.decimals };
      case 'blank':
      case 'none':
        return { nilai: null, decimals: 0 };
      default:
        return { nilai: NaN, decimals: 0 };
    }
  });
  return { column, isi, setengah: satuanUang(column, table).setengah };
}

export function jumlahkanAkun(akun: Akun, pohon: Pohon): Jumlahan {
  const nilai: number[] = [];
  const tampak: number[] = [];
  const ada: boolean[] = [];
  // Details stand below their parent, so that backwards every detail is known before its parent.
  for (let i = akun.isi.length - 1; i >= 0; i--) {
    const own = akun.isi[i]!;
    const details = pohon.rincian[i]!;
    const isBlank = own.nilai === null;
    nilai[i] = own.nilai ?? jumlah(nilai, details);
    tampak[i] = isBlank ? jumlah(tampak, details) : Number(own.nilai.toFixed(own.decimals));
    ada[i] = !isBlank || details.some((k) => ada[k]);
  }
  return { nilai, tampak, ada };
}

/** Sum of the values of some rows. */
export function jumlah(values: readonly number[], rows: readonly number[]): number {
  let sum = 0;
  for (const i of rows) sum += values[i] ?? 0;
  return sum;
}

/** True where a printed figure is the sum of the exact or of the shown figures, or `longgar` away from it. */
export function cocokJumlah(
  { nilai, decimals }: Isi,
  exact: number,
  shown = exact,
  longgar = 0,
): boolean {
  if (nilai === null) return false;
  if (Math.abs(nilai - exact) <= longgar) return true;
  return [exact, shown].some((sum) => tampakSama(nilai, decimals, sum));
}

/** True where two differences are the same one. */
export function samaSelisih(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}
