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
import { jumlahkan } from '../policy/arithmetic';
import { nilai, type NumberFigure, readFigure } from '../policy/figures';
import { cocokSalahSatu } from '../policy/printed';
import { LKJIP } from './kit/basis';
import { alamat, dalamSatuanSel, duaAngka, duaPersen, namaKolom, sel } from './kit/cells';
import { numericColumns } from './kit/wajib';
import { CAPAIAN, dengan, INDIKATOR } from './kit/contoh';
import { selDaftar } from './kit/daftar';
import { halamanPertama, lembarHalaman } from './kit/halaman';
import { type Exact, exactOf } from './kit/nilai-tepat';
import { meansOf, OF_BOTH, rowsAbove, totalBudget, totalOverTotal } from './kit/rata';
import type { Cause, MessageValue, Rule, RuleContext } from './model';

function checkCell(
  context: RuleContext,
  table: Table,
  index: number,
  column: Column,
  exact: Exact,
): void {
  const row = table.rows[index]!;
  const printed = readFigure(table, row, column);
  if (printed.kind !== 'number') return;
  // Amounts are summed up there.
  if (column.role !== 'persen' && OF_BOTH.test(row.label)) return;
  const means = meansOf(table, index, column, exact.get(column));
  if (!means) return;
  context.checked(1, table);
  if (cocokSalahSatu(printed.value, printed.decimals, means.candidates)) return;
  const above = rowsAbove(table, index);
  // A mean over the whole table may take its rows in more ways than can be told apart.
  if (!above.length) {
    checkRange(context, table, index, column, printed);
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
function checkRange(
  context: RuleContext,
  table: Table,
  index: number,
  column: Column,
  printed: NumberFigure,
): void {
  const row = table.rows[index]!;
  const rows = table.rows.slice(0, index).filter(({ kind }) => OWN_KINDS.has(kind));
  const all = rows.flatMap((r) => nilai(table, r, column) ?? []);
  if (all.length < 2) return;
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

/** Two means of one name with different figures: one of them is of other rows. */
function checkTwins(context: RuleContext, table: Table): void {
  const means = rowsOfKind(table, 'rata-rata');
  means.forEach((row, i) => {
    const twin = means.slice(i + 1).find((other) => other.label === row.label);
    // Under every goal or programme a mean of its own.
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
