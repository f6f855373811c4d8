import { UNADDED_KINDS } from '../../layouts/kinds';
import type { Column, Table } from '../../layouts/model';
import { columnOf } from '../../layouts/model';
import { type NumberFigure, readFigure } from '../../policy/figures';
import { jumlahkan } from '../../policy/arithmetic';
import { tampakSama } from '../../policy/printed';
import { kelonggaran } from '../../policy/satuan-uang';

/** The quarter columns of a table and the column of the year they make up. */
export interface KolomTriwulan {
  readonly triwulan: readonly Column[];
  readonly setahun: Column;
}

/** One row's quarters and its year. */
export interface BarisTriwulan {
  /** Index in `table.rows`. */
  readonly row: number;
  /** Quarters that hold a figure. */
  readonly triwulan: readonly { readonly column: Column; readonly nilai: number }[];
  readonly setahun: NumberFigure;
  readonly jumlah: number;
  /** Year less sum of the quarters. */
  readonly selisih: number;
}

function kolom(table: Table, word: string): KolomTriwulan | null {
  const setahun = columnOf(table, word);
  if (!setahun) return null;
  const triwulan = [1, 2, 3, 4].flatMap((n) => columnOf(table, `${word}Tw${n}`) ?? []);
  if (triwulan.length < 2) return null;
  const columns = { triwulan, setahun };
  return triwulan.length === 4 || isLengkap(barisTriwulan(table, columns)) ? columns : null;
}

/** A quarter in a column that could not be read is missing in most rows: then nothing is wrong. */
function isLengkap(rows: readonly BarisTriwulan[]): boolean {
  const off = rows.filter(
    ({ selisih, setahun, triwulan }) =>
      selisih !== 0 && triwulan.filter((t) => t.nilai !== 0).at(-1)?.nilai !== setahun.value,
  );
  return off.length * 2 <= rows.length;
}

/** Quarters in rupiah. */
export function kolomTriwulanRp(table: Table): KolomTriwulan | null {
  return kolom(table, 'realisasiAnggaran');
}

/** Quarters in the unit of the indicator. */
export function kolomTriwulanKinerja(table: Table): KolomTriwulan | null {
  return kolom(table, 'realisasi');
}

/** Quarters of the target: of a plan of action. */
export function kolomTriwulanTarget(table: Table): KolomTriwulan | null {
  return kolom(table, 'target');
}

/** Rows whose quarters and year can all be read. */
export function barisTriwulan(table: Table, columns: KolomTriwulan): readonly BarisTriwulan[] {
  return table.rows.flatMap((row, index): BarisTriwulan[] => {
    if (UNADDED_KINDS.has(row.kind)) return [];
    const setahun = readFigure(table, row, columns.setahun);
    if (setahun.kind !== 'number') return [];
    const triwulan: { column: Column; nilai: number }[] = [];
    for (const column of columns.triwulan) {
      const figure = readFigure(table, row, column);
      if (figure.kind === 'number') triwulan.push({ column, nilai: figure.value });
      else if (figure.kind !== 'blank' && figure.kind !== 'none') return [];
    }
    if (!triwulan.length) return [];
    const jumlah = jumlahkan(triwulan.map((t) => t.nilai));
    const agrees =
      Math.abs(setahun.value - jumlah) <= kelonggaran(table, columns.setahun, triwulan.length) ||
      tampakSama(setahun.value, setahun.decimals, jumlah);
    const selisih = agrees ? 0 : Number((setahun.value - jumlah).toPrecision(14));
    return [{ row: index, triwulan, setahun, jumlah, selisih }];
  });
}

/** Share of the telling rows that must agree before quarters are read as running totals. */
const MOST = 0.8;

/**
 * True where each quarter already holds those before it: then the last one is the year. Only rows
 * where the two readings differ tell anything.
 */
export function isKumulatif(rows: readonly BarisTriwulan[]): boolean {
  const telling = rows.filter((r) => r.triwulan.filter((t) => t.nilai !== 0).length > 1);
  const running = telling.filter((r) => r.triwulan.at(-1)!.nilai === r.setahun.value);
  return telling.length >= 2 && running.length >= telling.length * MOST;
}
