import { OWN_KINDS } from '../layouts/kinds';
import {
  type Column,
  columnOf,
  columnsOf,
  rowOfKind,
  rowsOfKind,
  type Table,
  type TableRow,
} from '../layouts/model';
import { joined } from '../layouts/page';
import { capaian } from '../measures/capaian';
import { indeks } from '../measures/indeks';
import { rata } from '../measures/rata';
import { jumlahkan, maksimum100, persentase } from '../policy/arithmetic';
import { capaianCases, capaianInputs, directions, fits } from '../policy/capaian';
import { nilai, type NumberFigure, readFigure } from '../policy/figures';
import type { TablePolicy } from '../policy/model';
import { capaianColumns, layananColumns, type PartColumns, serapanColumns } from '../policy/pairs';
import { cocokSalahSatu } from '../policy/printed';
import { LKJIP } from './kit/basis';
import { alamat, dalamSatuanSel, duaAngka, duaPersen, namaKolom, sel } from './kit/cells';
import { numericColumns } from './kit/wajib';
import { CAPAIAN, dengan, INDIKATOR } from './kit/contoh';
import { selDaftar } from './kit/daftar';
import { halamanPertama, lembarHalaman } from './kit/halaman';
import type { Cause, MessageValue, Rule, RuleContext } from './model';

/** What the figures of a column exactly are, by row; null where nothing tells. */
type ByRow = ReadonlyMap<TableRow, number | null>;

/** What a row's figure exactly is: from target and realisasi, budget and spending. */
type Exact = ReadonlyMap<Column, ByRow>;

function exactOf(table: Table, policy: TablePolicy): Exact {
  return new Map([...exactCapaian(table, policy), ...exactBudget(table), ...exactIndex(table)]);
}

function* exactBudget(table: Table): Generator<[Column, ByRow]> {
  for (const { persen, bagian, dari } of serapanColumns(table)) {
    if (persen) yield [persen, perRow(table, (row) => spentAt(table, row, { bagian, dari }))];
  }
  const efisiensi = columnOf(table, 'efisiensi');
  if (efisiensi) yield [efisiensi, perRow(table, (row) => efisiensiAt(table, row))];
}

/** One row a service: what its index is made of stands beside it. */
function* exactIndex(table: Table): Generator<[Column, ByRow]> {
  const [penerima, mutu, index] = columnsOf(table, 'capaian', 'persenMutu', 'indeks');
  if (!penerima || !mutu || !index) return;
  yield [index, perRow(table, (row) => following(table, row, [penerima, mutu], indeks))];
}

function perRow(table: Table, compute: (row: TableRow) => number | null): ByRow {
  return new Map(table.rows.map((row) => [row, compute(row)]));
}

/** What follows from two figures of a row; null where one is missing. */
function following(
  table: Table,
  row: TableRow,
  columns: readonly (Column | undefined)[],
  compute: (a: number, b: number) => number | null,
): number | null {
  const [a = null, b = null] = columns.map((column) => nilai(table, row, column));
  return a === null || b === null ? null : compute(a, b);
}

function spentAt(table: Table, row: TableRow, { bagian, dari }: PartColumns): number | null {
  return following(table, row, [bagian, dari], persentase);
}

function efisiensiAt(table: Table, row: TableRow): number | null {
  const columns = columnsOf(table, 'capaian', 'serapan');
  return following(table, row, columns, (reached, spent) => reached - spent);
}

function exactCapaian(table: Table, policy: TablePolicy): Exact {
  const out = new Map<Column, Map<TableRow, number | null>>();
  const followed = new Map([...capaianCases(table)].map((entry) => [entry.row, entry]));
  for (const input of capaianInputs(table)) {
    const ways = directions(input.row, policy.turun);
    const entry = followed.get(input.row);
    const arah = ways.find((a) => entry && fits(entry, a, policy.batas)) ?? ways[0];
    const value = capaian(input.target, input.realisasi, { arah, batas: policy.batas });
    const column = input.columns.capaian;
    let rows = out.get(column);
    if (!rows) out.set(column, (rows = new Map<TableRow, number | null>()));
    rows.set(input.row, value);
  }
  return out;
}

/** Rows between a mean row and the mean row before it. */
function rowsAbove(table: Table, index: number): readonly TableRow[] {
  const before = table.rows.slice(0, index);
  const start = before.map((row) => row.kind).lastIndexOf('rata-rata') + 1;
  return before.slice(start).filter((row) => OWN_KINDS.has(row.kind));
}

/** Sets of rows that a mean row may speak of: all above, one level of them, its siblings. */
function averagedSets(table: Table, index: number): readonly (readonly TableRow[])[] {
  const above = rowsAbove(table, index);
  const kinds = new Set(above.map((row) => row.kind));
  const own = table.rows[index];
  const sets = [above, ...[...kinds].map((kind) => above.filter((row) => row.kind === kind))];
  if (own?.parent != null) sets.push(above.filter((row) => row.parent === own.parent));
  const all = table.rows.slice(0, index).filter((row) => OWN_KINDS.has(row.kind));
  const levels = new Set(all.map((row) => row.kind));
  sets.push(all, ...[...levels].map((kind) => all.filter((row) => row.kind === kind)));
  sets.push(table.rows.slice(0, index).filter((row) => row.kind === 'rata-rata'));
  return sets;
}

interface Means {
  /** What the mean should be: of the rows right above. */
  readonly expected: number;
  readonly rows: number;
  readonly candidates: readonly (number | null)[];
}

function meansOf(
  table: Table,
  index: number,
  column: Column,
  exact: ByRow | undefined,
): Means | null {
  const candidates: (number | null)[] = [];
  let first: { value: number; rows: number } | null = null;
  for (const rows of averagedSets(table, index)) {
    const printed = rows.flatMap((row) => nilai(table, row, column) ?? []);
    const mean = rata(printed);
    if (mean === null) continue;
    first ??= { value: mean, rows: printed.length };
    const recomputed = rows.flatMap((row) => exact?.get(row) ?? nilai(table, row, column) ?? []);
    for (const list of [printed, recomputed]) {
      candidates.push(rata(list), rata(list.map(maksimum100)));
    }
  }
  candidates.push(totalsToo(table, index, column));
  // The efficiency of the means follows from them as that of a row does.
  if (column.key === 'efisiensi') candidates.push(efisiensiAt(table, table.rows[index]!));
  return first && { expected: first.value, rows: first.rows, candidates };
}

const OF_BOTH =
  /\b(rata\W*rata\s*(\/|dan|&)\s*(jumlah|total)|(jumlah|total)\s*(\/|dan|&)\s*rata\W*rata)\b/i;

/** In a row of means and totals in one, percentages may be those of the totals. */
function totalsToo(table: Table, index: number, column: Column): number | null {
  if (!OF_BOTH.test(table.rows[index]!.label)) return null;
  const counted = layananColumns(table);
  const all = [...serapanColumns(table), ...(counted ? [counted] : [])];
  const spent = all.find(({ persen }) => persen === column);
  if (!spent) return totalOverTotal(table, index, column);
  const above = rowsAbove(table, index);
  const sum = (c: Column): number => jumlahkan(above.flatMap((r) => nilai(table, r, c) ?? []));
  return persentase(sum(spent.bagian), sum(spent.dari));
}

/** Total spent over total budget, in whichever table of the workbook gives them. */
function totalBudget(context: RuleContext): readonly (number | null)[] {
  return context.tables.flatMap((table) => {
    const total = table.rows.find((row) => row.kind === 'jumlah' && row.level === 0);
    const [columns] = serapanColumns(table);
    return total && columns ? [spentAt(table, total, columns)] : [];
  });
}

/** Total realised over total target, the usual slip. */
function totalOverTotal(table: Table, index: number, column: Column): number | null {
  const columns = capaianColumns(table).find((c) => c.capaian === column);
  if (!columns) return null;
  const rows = rowsAbove(table, index);
  const sum = (c: Column): number => jumlahkan(rows.flatMap((row) => nilai(table, row, c) ?? []));
  return persentase(sum(columns.realisasi), sum(columns.target));
}

function checkCell(
  context: RuleContext,
  table: Table,
  index: number,
  column: Column,
  exact: Exact,
): void {
  const row = table.rows[index];
  const printed = row && readFigure(table, row, column);
  if (!row || printed?.kind !== 'number') return;
  // Amounts are summed up there.
  if (column.role !== 'persen' && OF_BOTH.test(row.label)) return;
  const means = meansOf(table, index, column, exact.get(column));
  if (!means) return;
  context.checked(1, table);
  if (cocokSalahSatu(printed.value, printed.decimals, means.candidates)) return;
  const above = rowsAbove(table, index);
  // A mean over the whole table may take its rows in more ways than can be told apart.
  if (!above.length) {
    checkRange(context, table, index, column);
    return;
  }
  const totals =
    column.key === 'serapan' ? totalBudget(context) : [totalOverTotal(table, index, column)];
  const isTotal = cocokSalahSatu(printed.value, printed.decimals, totals);
  const [first, last] = [above[0]!, above.at(-1)!];
  context.report({
    ...sel(table, row, column),
    message: !isTotal ? 'salah' : column.key === 'serapan' ? 'totalAnggaran' : 'totalPerTotal',
    values: {
      sel: alamat(table, row, column),
      kolom: namaKolom(column),
      ...(column.role === 'persen' ? duaPersen : duaAngka)(printed, means.expected),
      banyak: { number: means.rows },
      dariSel: alamat(table, first, column),
      sampaiSel: alamat(table, last, column),
    },
    found: printed.raw,
    expected: dalamSatuanSel(printed, means.expected),
    fix: { value: dalamSatuanSel(printed, means.expected) },
    related: above.map((r) => sel(table, r, column)),
    // The printed mean may count a service that is not there any more.
    causes: [
      { ...selDaftar(table), rule: 'layanan-kurang' },
      ...sebabIndeks(table, above, column, printed),
    ],
  });
}

/** Whatever rows it takes, a mean lies between the least and the largest of them. */
function checkRange(context: RuleContext, table: Table, index: number, column: Column): void {
  const row = table.rows[index]!;
  const printed = readFigure(table, row, column);
  const rows = table.rows.slice(0, index).filter(({ kind }) => OWN_KINDS.has(kind));
  const all = rows.flatMap((r) => nilai(table, r, column) ?? []);
  if (printed.kind !== 'number' || all.length < 2) return;
  // What is above 100 may have been counted as 100.
  const [least, most] = [Math.min(...all, 100), Math.max(...all)];
  const half = 10 ** -printed.decimals;
  if (printed.value >= least - half && printed.value <= most + half) return;
  context.report({
    ...sel(table, row, column),
    message: 'diLuar',
    values: {
      sel: alamat(table, row, column),
      tercetak: tulis(column, printed.value, printed.decimals),
      terkecil: tulis(column, Math.min(...all)),
      terbesar: tulis(column, most),
    },
    found: printed.raw,
    related: rows.map((r) => sel(table, r, column)),
  });
}

const tulis = ({ role }: Column, value: number, decimals?: number): MessageValue => ({
  ...(role === 'persen' ? { percent: value } : { number: value }),
  ...(decimals === undefined ? {} : { decimals }),
});

/** Of 80 and 20 % and the index: where the mean holds with the figure that the row's other two make, that row is odd. */
function sebabIndeks(
  table: Table,
  rows: readonly TableRow[],
  column: Column,
  mean: NumberFigure,
): readonly Cause[] {
  const columns = columnsOf(table, 'bobotPenerima', 'bobotMutu', 'indeks');
  if (!columns.includes(column)) return [];
  const [, , index] = columns;
  const values = rows.map((row) => nilai(table, row, column) ?? NaN);
  const missing = mean.value * rows.length - jumlahkan(values);
  return rows.flatMap((row, i) => {
    const [a, b, c] = columns.map((one) => {
      const value = one && nilai(table, row, one);
      return one === column ? values[i]! + missing : (value ?? NaN);
    });
    const off = Math.abs(a! + b! - c!);
    const slack = rows.length * 10 ** -mean.decimals;
    return index && off <= slack ? [{ ...sel(table, row, index), rule: 'indeks-salah' }] : [];
  });
}

/** Two means of one name and place with different figures: one of them is of other rows. */
function checkTwins(context: RuleContext, table: Table): void {
  const means = rowsOfKind(table, 'rata-rata');
  means.forEach((row, i) => {
    const twin = means
      .slice(i + 1)
      .find((other) => other.parent === row.parent && other.label === row.label);
    // Under every goal a mean of its own.
    if (!twin || rowsAbove(table, table.rows.indexOf(twin)).length) return;
    for (const column of numericColumns(table)) {
      const [own, other] = [nilai(table, row, column), nilai(table, twin, column)];
      if (own === null || other === null) continue;
      context.checked(1, table);
      if (own === other) continue;
      context.report({
        ...sel(table, row, column),
        message: 'namaSama',
        severity: 'warning',
        values: {
          sel: alamat(table, row, column),
          selLain: alamat(table, twin, column),
          nama: row.label,
          tercetak: { number: own },
          lain: { number: other },
        },
        found: own,
        related: [sel(table, twin, column)],
      });
    }
  });
}

/** A mean at the end of several pages is that of the rows of all of them. */
function periksaHalaman(context: RuleContext, page: Table): void {
  const { table, rowOf } = joined(page);
  const exact = exactOf(table, context.policyOf(halamanPertama(page)));
  for (const row of page.rows) {
    const index = table.rows.findIndex((r) => r.row === rowOf(row.row));
    if (row.kind !== 'rata-rata' || index < 0) continue;
    for (const column of numericColumns(page)) {
      const printed = readFigure(page, row, column);
      const whole = columnOf(table, column.key);
      const means = whole && meansOf(table, index, whole, exact.get(whole));
      if (!means || printed.kind !== 'number') continue;
      context.checked(1, page);
      if (cocokSalahSatu(printed.value, printed.decimals, means.candidates)) continue;
      context.report({
        ...sel(page, row, column),
        message: 'halaman',
        values: {
          sel: alamat(page, row, column),
          kolom: namaKolom(column),
          ...(column.role === 'persen' ? duaPersen : duaAngka)(printed, means.expected),
          banyak: { number: means.rows },
          lembar: { list: lembarHalaman(page).map((name) => `"${name}"`) },
        },
        found: printed.raw,
        expected: dalamSatuanSel(printed, means.expected),
        fix: { value: dalamSatuanSel(printed, means.expected) },
      });
    }
  }
}

export const rataRataSalah: Rule = {
  id: 'rata-rata-salah',
  severity: 'error',
  source: LKJIP,
  summary: {
    id: 'Memeriksa apakah rata-rata sesuai dengan baris-baris yang dirata-ratakan.',
    en: 'Checks that a mean is the mean of its rows.',
  },
  messages: {
    namaSama: {
      id: '{sel} ({tercetak}) dan {selLain} ({lain}) sama-sama bernama "{nama}", tetapi angkanya berbeda. Satu rata-rata hanya punya satu angka. Perbaiki nama baris yang merata-ratakan baris lain, atau angkanya.',
      en: '{sel} ({tercetak}) and {selLain} ({lain}) are both named "{nama}" but differ. One mean has one figure. Correct the name of the row that is a mean of other rows, or the figure.',
    },
    salah: {
      id: '{sel} tertulis {tercetak}, padahal rata-rata {banyak} baris ({dariSel} sampai {sampaiSel}) adalah {seharusnya}. Rata-rata dihitung dari angka yang belum dibulatkan. Hitung ulang {sel} atau perbaiki barisnya.',
      en: '{sel} says {tercetak}, but the mean of {banyak} rows ({dariSel} to {sampaiSel}) is {seharusnya}. A mean is taken of unrounded figures. Compute {sel} again, or correct the rows.',
    },
    halaman: {
      id: '{sel} tertulis {tercetak}, padahal rata-rata {banyak} baris di lembar {lembar} adalah {seharusnya}. Rata-rata dihitung dari angka yang belum dibulatkan. Hitung ulang {sel} atau perbaiki barisnya.',
      en: '{sel} says {tercetak}, but the mean of {banyak} rows on the sheets {lembar} is {seharusnya}. A mean is taken of unrounded figures. Compute {sel} again, or correct the rows.',
    },
    totalAnggaran: {
      id: '{sel} tertulis {tercetak}, yaitu jumlah realisasi dibagi jumlah anggaran, bukan rata-rata. Rata-rata {banyak} baris ({dariSel} sampai {sampaiSel}) adalah {seharusnya}. Ganti angkanya, atau beri nama baris ini sesuai cara hitungnya.',
      en: '{sel} says {tercetak}, which is total spending over total budget and no mean. The mean of {banyak} rows ({dariSel} to {sampaiSel}) is {seharusnya}. Change the figure, or name the row by what it computes.',
    },
    diLuar: {
      id: '{sel} tertulis {tercetak}, padahal angka yang dirata-ratakan antara {terkecil} dan {terbesar}. Rata-rata tidak mungkin di luar itu. Hitung ulang {sel}.',
      en: '{sel} says {tercetak}, but the figures averaged lie between {terkecil} and {terbesar}. No mean lies beyond them. Compute {sel} again.',
    },
    totalPerTotal: {
      id: '{sel} tertulis {tercetak}, yaitu jumlah realisasi dibagi jumlah target, bukan rata-rata. Rata-rata {banyak} baris ({dariSel} sampai {sampaiSel}) adalah {seharusnya}. Ganti angkanya, atau beri nama baris ini sesuai cara hitungnya.',
      en: '{sel} says {tercetak}, which is total realisation over total target and no mean. The mean of {banyak} rows ({dariSel} to {sampaiSel}) is {seharusnya}. Change the figure, or name the row by what it computes.',
    },
  },
  examples: {
    wrong: [
      { layout: 'spm-capaian', table: dengan(CAPAIAN, { E7: '89.2' }), findings: ['E7'] },
      {
        layout: 'capaian-indikator',
        table: dengan(INDIKATOR, { F5: '105.38' }),
        findings: ['F5'],
      },
    ],
    right: [{ layout: 'spm-capaian', table: CAPAIAN, findings: [] }],
  },
  scope: 'workbook',
  check: (context) => {
    for (const table of context.tables) {
      if (!rowOfKind(table, 'rata-rata')) continue;
      if (table.continues) {
        periksaHalaman(context, table);
        continue;
      }
      const exact = exactOf(table, context.policyOf(table));
      table.rows.forEach((row, index) => {
        if (row.kind !== 'rata-rata') return;
        for (const column of numericColumns(table)) {
          checkCell(context, table, index, column, exact);
        }
      });
      checkTwins(context, table);
    }
  },
};
