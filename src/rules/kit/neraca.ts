import type { Column, Table } from '../../layouts/model';
import { remember } from '../../sheet/remember';
import {
  type Akun,
  bacaAkun,
  cocokJumlah,
  type Jumlahan,
  jumlah,
  jumlahkanAkun,
  kolomBerjumlah,
} from './akun';
import { type Pohon, pohonDengan, pohonTertulis, type SalahTingkat } from './pohon';
import { salahTingkat } from './tingkat';
import { barisTotal } from './total';

/** One figure against the sum of the rows it should hold. */
export interface Persamaan {
  /** Index in `table.rows` of the row that prints the sum. */
  readonly row: number;
  readonly column: Column;
  readonly anggota: readonly number[];
  readonly tercetak: number;
  readonly jumlah: number;
  /** Printed less summed; 0 where the two agree. */
  readonly selisih: number;
}

/** A total row, with the other sums that it may rightly print. */
export interface PersamaanTotal extends Persamaan {
  /** Sums over lower levels, over printed figures only, over all rows above. */
  readonly jumlahLain: readonly number[];
  readonly isBenar: boolean;
}

/** Every sum of a table, compared. */
export interface Neraca {
  readonly table: Table;
  readonly pohon: Pohon;
  readonly akuns: readonly Akun[];
  readonly salahTingkat: readonly SalahTingkat[];
  /** Parents with details, balanced or not, by row and column. */
  readonly induk: ReadonlyMap<number, ReadonlyMap<Column, Persamaan>>;
  readonly total: readonly PersamaanTotal[];
  /** Total rows by row and column. */
  readonly totalDi: ReadonlyMap<number, ReadonlyMap<Column, PersamaanTotal>>;
}

/** Of a table without a column that adds up, such as the quarterly form. */
const NOTHING_ADDS: Omit<Neraca, 'table'> = {
  pohon: { rincian: [], induk: [], puncak: [] },
  akuns: [],
  salahTingkat: [],
  induk: new Map(),
  total: [],
  totalDi: new Map(),
};

/** The sums of a table, worked out once. */
export const neraca = remember((table: Table): Neraca => {
  const akuns = kolomBerjumlah(table).map((column) => bacaAkun(table, column));
  if (!akuns.length) return { table, ...NOTHING_ADDS };
  const written = pohonTertulis(table);
  const slips = salahTingkat(akuns, written);
  const pohon = pohonDengan(written, slips);
  const induk = new Map<number, Map<Column, Persamaan>>();
  const total: PersamaanTotal[] = [];
  const totals = barisTotal(table, pohon);
  // Goods below a heading may be counted in units of their own; only a total says that it adds.
  const isLoose = table.layout === 'sarpras';
  for (const akun of akuns) {
    const sums = jumlahkanAkun(akun, pohon);
    pohon.rincian.forEach((details, row) => {
      if (isLoose) return;
      const equation = persamaan(akun, sums, row, details);
      if (!equation) return;
      let columns = induk.get(row);
      if (!columns) induk.set(row, (columns = new Map<Column, Persamaan>()));
      columns.set(akun.column, equation);
    });
    for (const { row, sejak, semua, isPilihan } of totals) {
      const own = persamaan(akun, sums, row, sejak);
      const wider = isPilihan ? persamaan(akun, sums, row, semua) : null;
      const isWider = own && wider && Math.abs(wider.selisih) < Math.abs(own.selisih);
      const equation = isWider ? wider : own;
      if (equation) total.push(persamaanTotal(akun, sums, pohon, equation, semua));
    }
  }
  const totalDi = new Map<number, Map<Column, PersamaanTotal>>();
  for (const equation of total) {
    const columns = totalDi.get(equation.row);
    if (columns) columns.set(equation.column, equation);
    else totalDi.set(equation.row, new Map([[equation.column, equation]]));
  }
  return { table, pohon, akuns, salahTingkat: slips, induk, total, totalDi };
});

/** The rows whose figures a total sums: a heading without a figure of its own stands for its details. */
export function barisDijumlah(
  { akuns, pohon }: Neraca,
  column: Column,
  anggota: readonly number[],
): readonly number[] {
  const { isi } = akuns.find((akun) => akun.column === column)!;
  const berangka = (i: number): readonly number[] => {
    const details = pohon.rincian[i]!;
    return isi[i]!.nilai === null && details.length ? details.flatMap(berangka) : [i];
  };
  return anggota.flatMap(berangka);
}

/** What rounding of a sum and of each of its parts may make of it; nothing where all are exact. */
function longgar({ setengah }: Akun, anggota: readonly number[]): number {
  return setengah * (anggota.length + 1) * (1 + 1e-9);
}

/** null where there is nothing to compare, or a figure that cannot be read. */
function persamaan(
  akun: Akun,
  sums: Jumlahan,
  row: number,
  anggota: readonly number[],
): Persamaan | null {
  const own = akun.isi[row]!;
  if (own.nilai === null || !anggota.some((i) => sums.ada[i])) return null;
  const exact = jumlah(sums.nilai, anggota);
  if (Number.isNaN(own.nilai) || Number.isNaN(exact)) return null;
  const agrees = cocokJumlah(own, exact, jumlah(sums.tampak, anggota), longgar(akun, anggota));
  const selisih = agrees ? 0 : Number((own.nilai - exact).toPrecision(14));
  return { row, column: akun.column, anggota, tercetak: own.nilai, jumlah: exact, selisih };
}

function persamaanTotal(
  akun: Akun,
  sums: Jumlahan,
  pohon: Pohon,
  equation: Persamaan,
  semua: readonly number[],
): PersamaanTotal {
  const own = akun.isi[equation.row]!;
  const others: number[] = [];
  for (const anggota of new Set([equation.anggota, semua])) {
    others.push(jumlah(sums.nilai, anggota), jumlah(sums.tampak, anggota));
    others.push(anggota.reduce((sum, i) => sum + (akun.isi[i]!.nilai ?? 0), 0));
    for (let level = turun(pohon, anggota); level; level = turun(pohon, level)) {
      others.push(jumlah(sums.nilai, level));
    }
  }
  const jumlahLain = [...new Set(others)].filter((sum) => !Number.isNaN(sum));
  const room = longgar(akun, semua);
  const isBenar = jumlahLain.some((sum) => cocokJumlah(own, sum, sum, room));
  return { ...equation, jumlahLain, isBenar };
}

/** The rows one level lower, those without details kept; null where none has any. */
function turun(pohon: Pohon, rows: readonly number[]): readonly number[] | null {
  const lower = rows.flatMap((i) => {
    const details = pohon.rincian[i]!;
    return details.length ? details : [i];
  });
  return lower.every((row, i) => row === rows[i]) ? null : lower;
}
