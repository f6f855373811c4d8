import type { Column, Table, TableRow } from '../../layouts/model';
import { maksimum100, persentase } from '../../policy/arithmetic';
import { capaianCases, fits } from '../../policy/capaian';
import { figuresOf, nilai } from '../../policy/figures';
import { layananColumns, rencanaColumns, serapanColumns } from '../../policy/pairs';
import { cocokSalahSatu } from '../../policy/printed';
import { samaSelisih } from './akun';
import { nilaiPesan } from './angka';
import { alamat, namaBaris, sel } from './cells';
import { berhitung, tabelLayanan } from './layanan';
import { jumlahMendatar } from './mendatar';
import type { Neraca, Persamaan } from './neraca';
import { RESTS } from './sebab';
import { isSelisih, selisihTabel } from './selisih';
import type { Cause, Message, RawFinding, RuleContext } from '../model';

/** The one figure of a sum whose correction mends the sum and all that its own row computes from it. */
interface AngkaKeliru {
  readonly row: TableRow;
  readonly column: Column;
  readonly tercetak: number;
  readonly seharusnya: number;
  /** Columns of the row that contradict the printed figure, and agree with the other. */
  readonly saksi: readonly Column[];
}

/** What a row prints that follows from one of its figures. */
interface Kesamaan {
  readonly hasil: Column;
  /** Whether it holds with this figure in the place of the printed one. */
  readonly berlaku: (value: number) => boolean;
}

/** undefined where the rows say nothing of it, or more than one would do. */
function angkaKeliru(sums: Neraca, equation: Persamaan): AngkaKeliru | undefined {
  // A wrong rest is said by the rule of rests.
  if (RESTS.has(equation.column.key)) return undefined;
  const found = terbawah(sums, equation.anggota, equation.column).flatMap(
    (at) => periksa(sums, at, equation) ?? [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The rows whose own figures make up the sum: details in the place of parents that print none. */
function terbawah(sums: Neraca, rows: readonly number[], column: Column): readonly number[] {
  const isi = sums.akuns.find((akun) => akun.column === column)?.isi ?? [];
  return rows.flatMap((row) => {
    if (isi[row]?.nilai == null) return terbawah(sums, sums.pohon.rincian[row] ?? [], column);
    // A parent has its own details to answer to.
    return sums.induk.get(row)?.has(column) ? [] : [row];
  });
}

function periksa(
  { table }: Neraca,
  at: number,
  { column, selisih }: Persamaan,
): AngkaKeliru | undefined {
  const row = table.rows[at]!;
  const tercetak = nilai(table, row, column);
  if (tercetak === null) return undefined;
  const seharusnya = Number((tercetak + selisih).toPrecision(15));
  if (seharusnya < 0) return undefined;
  const all = kesamaan(table, at, row, column);
  if (!all.every(({ berlaku }) => berlaku(seharusnya))) return undefined;
  const saksi = all.filter(({ berlaku }) => !berlaku(tercetak)).map(({ hasil }) => hasil);
  return saksi.length ? { row, column, tercetak, seharusnya, saksi } : undefined;
}

function kesamaan(table: Table, at: number, row: TableRow, column: Column): readonly Kesamaan[] {
  return [
    ...serapan(table, row, column),
    ...selisih(table, row, column),
    ...mendatar(table, at, column),
    ...capaian(table, row, column),
    ...layanan(table, row, column),
  ];
}

function serapan(table: Table, row: TableRow, column: Column): readonly Kesamaan[] {
  const { uang } = rencanaColumns(table);
  return [...serapanColumns(table), ...(uang ? [uang] : [])].flatMap(({ bagian, dari, persen }) => {
    if (!persen || (column !== bagian && column !== dari)) return [];
    const printed = figuresOf(persen, table);
    const value = printed.nilai(row);
    const other = nilai(table, row, column === bagian ? dari : bagian);
    if (value === null || other === null) return [];
    const berlaku = (figure: number): boolean => {
      const exact = column === bagian ? persentase(figure, other) : persentase(other, figure);
      if (exact === null) return true;
      return cocokSalahSatu(value, printed.decimals(row), [exact, maksimum100(exact)]);
    };
    return [{ hasil: persen, berlaku }];
  });
}

const PARTS = ['dari', 'dikurangi'] as const;

function selisih(table: Table, row: TableRow, column: Column): readonly Kesamaan[] {
  return selisihTabel(table).flatMap((entry) => {
    const part = PARTS.find((name) => entry[name].row === row && entry[name].column === column);
    if (!part) return [];
    const berlaku = (value: number): boolean =>
      isSelisih(table, { ...entry, [part]: { ...entry[part], value } });
    return [{ hasil: entry.sisa.column, berlaku }];
  });
}

function mendatar(table: Table, at: number, column: Column): readonly Kesamaan[] {
  return jumlahMendatar(table).flatMap((entry) => {
    const isWhole = entry.column === column;
    if (entry.row !== at || (!isWhole && !entry.bagian.includes(column))) return [];
    const own = nilai(table, table.rows[at]!, column) ?? 0;
    const berlaku = (value: number): boolean =>
      samaSelisih(entry.selisih, isWhole ? own - value : value - own);
    return [{ hasil: isWhole ? entry.bagian[0]! : entry.column, berlaku }];
  });
}

/** People in need and served: what is left of them, and the percentage. */
function layanan(table: Table, row: TableRow, column: Column): readonly Kesamaan[] {
  const of = tabelLayanan(table);
  if (!of || !berhitung(table, row)) return [];
  const { columns, angka } = of;
  const { belum, persen } = angka;
  const read = (other: Column, value: number): number | null =>
    other === column ? value : figuresOf(other, table).hitungan(row);
  const parts = (value: number): readonly [number | null, number | null] => [
    read(columns.dari, value),
    read(columns.bagian, value),
  ];
  const out: Kesamaan[] = [];
  if (column !== columns.dari && column !== columns.bagian) return [];
  const left = belum?.hitungan(row) ?? null;
  if (belum && left !== null) {
    const berlaku = (value: number): boolean => {
      const [dari, bagian] = parts(value);
      return dari === null || bagian === null || Math.max(0, dari - bagian) === left;
    };
    out.push({ hasil: belum.column, berlaku });
  }
  const printed = persen?.nilai(row) ?? null;
  if (persen && printed !== null) {
    const berlaku = (value: number): boolean => {
      const [dari, bagian] = parts(value);
      const exact = dari === null || bagian === null ? null : persentase(bagian, dari);
      if (exact === null) return true;
      return cocokSalahSatu(printed, persen.decimals(row), [exact, maksimum100(exact)]);
    };
    out.push({ hasil: persen.column, berlaku });
  }
  return out;
}

const CAPS = [null, 100] as const;

function capaian(table: Table, row: TableRow, column: Column): readonly Kesamaan[] {
  return capaianCases(table).flatMap((entry) => {
    const { target, realisasi, capaian: hasil } = entry.columns;
    if (entry.row !== row || (column !== target && column !== realisasi)) return [];
    const berlaku = (value: number): boolean => {
      const other = { ...entry, [column === target ? 'target' : 'realisasi']: value };
      return CAPS.some((batas) => fits(other, 'naik', batas));
    };
    return [{ hasil, berlaku }];
  });
}

/** More than the budget is said in words of its own. */
function isMelebihi(table: Table, { row, column, tercetak }: AngkaKeliru): boolean {
  const counts = layananColumns(table);
  return [...serapanColumns(table), ...(counts ? [counts] : [])].some(
    ({ bagian, dari }) => bagian === column && tercetak > (nilai(table, row, dari) ?? Infinity),
  );
}

/**
 * Reports that figure, where there is one, and says so to the sum.
 * @returns the causes of the sum's own finding; null where its rows say nothing
 */
export function laporkanKeliru(
  context: RuleContext,
  sums: Neraca,
  equation: Persamaan,
): readonly Cause[] | null {
  const keliru = angkaKeliru(sums, equation);
  if (!keliru) return null;
  const { table } = sums;
  const at = sel(table, keliru.row, keliru.column);
  if (isMelebihi(table, keliru)) return [{ ...at, rule: 'melebihi-sasaran' }];
  context.report(temuan(table, equation, keliru));
  return [
    { ...at, rule: 'total-salah', selisih: -equation.selisih },
    { ...at, rule: 'rincian-salah', selisih: -equation.selisih },
  ];
}

function temuan(table: Table, equation: Persamaan, keliru: AngkaKeliru): RawFinding {
  const sum = table.rows[equation.row]!;
  const { row, column, tercetak, seharusnya, saksi } = keliru;
  return {
    ...sel(table, row, column),
    message: 'barisKeliru',
    values: {
      sel: alamat(table, row, column),
      baris: namaBaris(row),
      tercetak: nilaiPesan(column, tercetak),
      selJumlah: alamat(table, sum, column),
      tercetakJumlah: nilaiPesan(column, equation.tercetak),
      selSaksi: { list: saksi.map((c) => alamat(table, row, c)) },
      seharusnya: nilaiPesan(column, seharusnya),
    },
    found: tercetak,
    expected: seharusnya,
    related: [sel(table, sum, column), ...saksi.map((c) => sel(table, row, c))],
    // The same figure in another table may say so, too: then it is told there.
    causes: [{ ...sel(table, row, column), rule: 'beda-antar-tabel', selisih: -equation.selisih }],
  };
}

export const BARIS_KELIRU: Message = {
  id: '{sel} tertulis {tercetak}, padahal jumlahnya di {selJumlah} ({tercetakJumlah}) dan angka sebaris di {selSaksi} hanya cocok dengan {seharusnya}: "{baris}". Periksa {sel}; bila memang salah ketik, ganti menjadi {seharusnya}.',
  en: '{sel} says {tercetak}, but its sum in {selJumlah} ({tercetakJumlah}) and the figure of its row in {selSaksi} agree only with {seharusnya}: "{baris}". Check {sel}; if it is a slip, change it to {seharusnya}.',
};
