import type { Column, Table, TableRow } from '../../layouts/model';
import { jumlahkan, maksimum100, persentase } from '../../policy/arithmetic';
import { capaianCases, fits } from '../../policy/capaian';
import { figuresOf, nilai } from '../../policy/figures';
import {
  capaianColumns,
  layananColumns,
  layananLain,
  type PartColumns,
  rencanaColumns,
  serapanColumns,
} from '../../policy/pairs';
import { cocokSalahSatu, tampakSama } from '../../policy/printed';
import { samaSelisih } from './akun';
import { bulanTabel, isSetahun } from './bulan';
import { belumDi, berhitung, type TabelLayanan, tabelLain, tabelLayanan } from './layanan';
import { jumlahMendatar } from './mendatar';
import { isSelisih, selisihTabel } from './selisih';
import { barisTriwulan, kolomTriwulanKinerja } from './triwulan';

/** What a row prints that follows from one of its figures. */
export interface Kesamaan {
  readonly hasil: Column;
  /** Whether it holds with this figure in the place of the printed one. */
  readonly berlaku: (value: number) => boolean;
  /** Rule that reports at the figure itself where this does not hold. */
  readonly aturan?: string;
}

/** All that a row prints and that hangs on one of its figures. */
export function kesamaan(
  table: Table,
  at: number,
  row: TableRow,
  column: Column,
): readonly Kesamaan[] {
  return [
    ...serapan(table, row, column),
    ...selisih(table, row, column),
    ...mendatar(table, at, column),
    ...capaian(table, row, column),
    ...layanan(table, row, column),
    ...triwulan(table, at, column),
    ...bulan(table, row, column),
    ...bagianDari(table, row, column),
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
  const own = tabelLayanan(table);
  if (!own || !berhitung(table, row)) return [];
  return [own, ...tabelLain(table)].flatMap((of) => perLayanan(of, row, column));
}

function perLayanan(
  { table, columns, angka }: TabelLayanan,
  row: TableRow,
  column: Column,
): readonly Kesamaan[] {
  const { belum, persen } = angka;
  const read = (other: Column, value: number): number | null =>
    other === column ? value : figuresOf(other, table).hitungan(row);
  const parts = (value: number): readonly [number | null, number | null] => [
    read(columns.dari, value),
    read(columns.bagian, value),
  ];
  const out: Kesamaan[] = [];
  if (column !== columns.dari && column !== columns.bagian) return [];
  const left = belumDi(angka, row);
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

/** What is spent of a budget, and who is served of those in need: no more than the whole. */
function bagianDari(table: Table, row: TableRow, column: Column): readonly Kesamaan[] {
  return [...serapanColumns(table), ...orang(table, row)].flatMap(({ bagian, dari }) => {
    const isPart = column === bagian;
    if (!isPart && column !== dari) return [];
    const other = nilai(table, row, isPart ? dari : bagian);
    if (other === null) return [];
    // At the part the rule of parts says so itself.
    return isPart
      ? [{ hasil: dari, berlaku: (value) => value <= other, aturan: 'melebihi-sasaran' }]
      : [{ hasil: bagian, berlaku: (value) => value >= other }];
  });
}

/** People in need and served, or the target of a service and what was realised of it. */
function orang(table: Table, row: TableRow): readonly PartColumns[] {
  const counts = berhitung(table, row) ? layananColumns(table) : undefined;
  if (counts) return [counts, ...layananLain(table)];
  if (table.layout !== 'spm-capaian' || row.service === undefined) return [];
  return capaianColumns(table)
    .filter(({ target }) => target.role === 'jumlah')
    .map(({ target, realisasi }) => ({ dari: target, bagian: realisasi }));
}

/** Quarters of what is counted, and the year that they make up. */
function triwulan(table: Table, at: number, column: Column): readonly Kesamaan[] {
  const columns = kolomTriwulanKinerja(table);
  const isYear = columns?.setahun === column;
  if (!columns || (!isYear && !columns.triwulan.includes(column))) return [];
  const entry = barisTriwulan(table, columns).find(({ row }) => row === at);
  if (!entry) return [];
  const { setahun, triwulan: quarters } = entry;
  const berlaku = (value: number): boolean => {
    const own = quarters.map((quarter) => (quarter.column === column ? value : quarter.nilai));
    const year = isYear ? value : setahun.value;
    return [jumlahkan(own), own.at(-1) ?? year].some((v) => tampakSama(year, setahun.decimals, v));
  };
  return isYear
    ? [{ hasil: columns.triwulan[0]!, berlaku, aturan: 'triwulan-salah' }]
    : [{ hasil: columns.setahun, berlaku }];
}

/** Months of those served, and all that they make up. */
function bulan(table: Table, row: TableRow, column: Column): readonly Kesamaan[] {
  const counted = bulanTabel(table).get(row);
  if (!counted) return [];
  const { setahun, total, months } = counted;
  const isYear = setahun === column;
  if (!isYear && !months.some((m) => m.column === column)) return [];
  const berlaku = (value: number): boolean =>
    isSetahun(
      isYear ? value : total,
      months.map((m) => (m.column === column ? value : m.nilai)),
    );
  return isYear
    ? [{ hasil: months[0]!.column, berlaku, aturan: 'triwulan-salah' }]
    : [{ hasil: setahun, berlaku }];
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
