import { UNADDED_KINDS } from '../../layouts/kinds';
import { type Column, columnOf, rowsOfKind, type Table, type TableRow } from '../../layouts/model';
import { capaian } from '../../measures/capaian';
import { nilai, readFigure, unitText } from '../../policy/figures';
import { capaianColumns } from '../../policy/pairs';
import { cocokSalahSatu, tampakSama } from '../../policy/printed';
import { textOf } from '../../sheet/snapshot';
import type { Cause, MessageValue, RuleContext } from '../model';
import { alamat, dalamSatuanSel, namaBaris, sel } from './cells';
import {
  type BarisTriwulan,
  barisTriwulan,
  type KolomTriwulan,
  kolomTriwulanKinerja,
  kolomTriwulanTarget,
} from './triwulan';

/** persen: a rate, where the last quarter is the year; hitungan: a count; tak tentu: not said. */
type Jenis = 'persen' | 'hitungan' | 'tak tentu';

const COUNT = /^(jumlah|banyaknya)\b(?!.*(persen|%))/i;
const RATE = /^(persentase|prosentase|cakupan|tingkat|rasio|indeks|nilai|skor|angka)\b/i;

export function jenisKinerja(table: Table, row: TableRow): Jenis {
  const unit = unitText(table, row);
  if (/^(%|persen|prosen|indeks|nilai|skor|angka|poin)/i.test(unit)) return 'persen';
  if (unit && unit !== '-') return 'hitungan';
  const column = columnOf(table, 'indikator');
  const named = column ? textOf(table.sheet.cell(row.row, column.column)) : '';
  const name = named === '' ? row.label : named;
  return RATE.test(name) ? 'persen' : COUNT.test(name) ? 'hitungan' : 'tak tentu';
}

type Triwulan = BarisTriwulan['triwulan'][number];

/** The last quarter, and the last one above zero: quarters not yet due are often filled with 0. */
function terakhir({ triwulan }: BarisTriwulan): readonly [Triwulan, Triwulan] {
  const last = triwulan.at(-1)!;
  return [last, triwulan.filter((t) => t.nilai !== 0).at(-1) ?? last];
}

/** True where the printed capaian follows from the target and this realisation. */
function dicapai(table: Table, row: TableRow, realisasi: number): boolean {
  const columns = capaianColumns(table).find((c) => c.realisasi.key === 'realisasi');
  if (!columns) return false;
  const target = nilai(table, row, columns.target);
  const printed = readFigure(table, row, columns.capaian);
  if (target === null || printed.kind !== 'number') return false;
  const exact = [null, 100].map((batas) => capaian(target, realisasi, { batas }));
  return cocokSalahSatu(printed.value, printed.decimals, exact);
}

/** A wrong unit makes a count a rate. */
function sebabSatuan(table: Table, row: TableRow): readonly Cause[] {
  const column = columnOf(table, 'satuan');
  return column ? [{ ...sel(table, row, column), rule: 'satuan-salah' }] : [];
}

/** A quarter that bears the name of another is not read as one, and missing in the sum. */
function sebabJudul(table: Table): readonly Cause[] {
  const quarters = table.columns.filter((c) => c.meaning.triwulan !== undefined);
  return quarters.flatMap(({ column }) =>
    table.headerRows.map((row) => ({ table, row, column, rule: 'judul-salah' })),
  );
}

function periksaBaris(
  context: RuleContext,
  table: Table,
  columns: KolomTriwulan,
  entry: BarisTriwulan,
): void {
  const row = table.rows[entry.row]!;
  const last = terakhir(entry);
  const [, end] = last;
  if (row.kind === 'jumlah') return;
  context.checked();
  const kind = jenisKinerja(table, row);
  const { value, decimals, raw } = entry.setahun;
  const isShown = (n: number): boolean => tampakSama(value, decimals, n);
  if (last.some((t) => isShown(t.nilai)) || (kind !== 'persen' && isShown(entry.jumlah))) return;
  const most = Math.max(...entry.triwulan.map((t) => t.nilai));
  // From the largest quarter up to the sum, some people may have come again.
  const maybe =
    kind === 'tak tentu' || (kind === 'hitungan' && value >= most && value < entry.jumlah);
  const certain = kind === 'persen' && dicapai(table, row, end.nilai);
  const write = (n: number): MessageValue =>
    unitText(table, row) === '%' ? { percent: n } : { number: n };
  const cell = dalamSatuanSel(entry.setahun, end.nilai);
  context.report({
    ...sel(table, row, columns.setahun),
    message: kind === 'persen' ? 'persen' : 'hitungan',
    ...(maybe ? { severity: 'warning' } : {}),
    values: {
      baris: namaBaris(row),
      sel: alamat(table, row, columns.setahun),
      tercetak: write(value),
      akhir: write(end.nilai),
      selAkhir: alamat(table, row, end.column),
      jumlah: write(entry.jumlah),
      selTriwulan: { list: entry.triwulan.map((t) => alamat(table, row, t.column)) },
    },
    found: raw,
    expected: kind === 'persen' ? cell : entry.jumlah,
    ...(certain ? { fix: { value: cell } } : {}),
    causes: [
      ...sebabSatuan(table, row),
      ...sebabJudul(table),
      ...entry.triwulan.flatMap((t) =>
        ['total-salah', 'nilai-negatif'].map((rule) => ({ ...sel(table, row, t.column), rule })),
      ),
    ],
    related: entry.triwulan.map((t) => sel(table, row, t.column)),
  });
}

/** Quarters of performance against the year: last one for rates, sum or last one for counts. */
export function periksaKinerja(context: RuleContext, table: Table): void {
  const columns = kolomTriwulanKinerja(table);
  if (!columns) return;
  for (const entry of barisTriwulan(table, columns)) periksaBaris(context, table, columns, entry);
}

/** Columns of quarters that say they hold those before them, too. */
function kolomBerjalan(table: Table): readonly (readonly Column[])[] {
  const families = ['realisasi', 'terlayani', 'realisasiAnggaran'].map((word) =>
    [1, 2, 3, 4]
      .flatMap((n) => columnOf(table, `${word}Tw${n}`) ?? [])
      .filter(({ meaning }) => meaning.kumulatif ?? meaning.sampaiTriwulan !== undefined),
  );
  return families.filter((columns) => columns.length > 1);
}

/** What was done up to a quarter cannot be less than up to the one before; a rate may well fall. */
export function periksaBerjalan(context: RuleContext, table: Table): void {
  for (const columns of kolomBerjalan(table)) {
    for (const row of table.rows) {
      const isRate = columns[0]!.role !== 'rupiah' && columns[0]!.role !== 'jumlah';
      if (UNADDED_KINDS.has(row.kind) || row.kind === 'jumlah') continue;
      if (isRate && jenisKinerja(table, row) !== 'hitungan') continue;
      periksaTurun(context, table, row, columns);
    }
  }
}

/** One fall is told of a row, at the first quarter that is too small. */
function periksaTurun(
  context: RuleContext,
  table: Table,
  row: TableRow,
  columns: readonly Column[],
): void {
  const done = columns.flatMap((column) => {
    const figure = readFigure(table, row, column);
    // Quarters not yet due are often filled with 0.
    return figure.kind === 'number' && figure.value !== 0 ? [{ column, figure }] : [];
  });
  context.checked(Math.max(0, done.length - 1));
  const at = done.findIndex(({ figure }, i) => i > 0 && figure.value < done[i - 1]!.figure.value);
  if (at < 0) return;
  const [before, fallen] = [done[at - 1]!, done[at]!];
  const write = (value: number): MessageValue =>
    fallen.column.role === 'rupiah' ? { rupiah: value } : { number: value };
  context.report({
    ...sel(table, row, fallen.column),
    message: 'turun',
    severity: 'warning',
    values: {
      baris: namaBaris(row),
      sel: alamat(table, row, fallen.column),
      tercetak: write(fallen.figure.value),
      sebelum: write(before.figure.value),
      selSebelum: alamat(table, row, before.column),
    },
    found: fallen.figure.raw,
    related: [sel(table, row, before.column)],
    causes: [...sebabSatuan(table, row), ...sebabTotal(table, [before.column, fallen.column])],
  });
}

/** A total that does not hold says in which quarter the figure is wrong. */
function sebabTotal(table: Table, columns: readonly Column[]): readonly Cause[] {
  return rowsOfKind(table, 'jumlah').flatMap((total) =>
    columns.map((column) => ({ ...sel(table, total, column), rule: 'total-salah' })),
  );
}

/** Quarters of a target: its parts, or each of them what is to be reached by then. */
export function periksaTarget(context: RuleContext, table: Table): void {
  const columns = kolomTriwulanTarget(table);
  // Up to the third quarter the target of the year is not due yet.
  if (!columns?.triwulan.some(({ key }) => key.endsWith('Tw4'))) return;
  for (const entry of barisTriwulan(table, columns)) {
    const row = table.rows[entry.row]!;
    const [, end] = terakhir(entry);
    // A plan that is not spread over the year yet says nothing.
    if (row.kind === 'jumlah' || entry.triwulan.length < 2) continue;
    context.checked();
    const { value, decimals, raw } = entry.setahun;
    const may = [end.nilai, entry.jumlah, Math.max(...entry.triwulan.map((t) => t.nilai))];
    if (may.some((v) => tampakSama(value, decimals, v))) continue;
    context.report({
      ...sel(table, row, columns.setahun),
      message: 'target',
      severity: 'warning',
      values: {
        baris: namaBaris(row),
        sel: alamat(table, row, columns.setahun),
        tercetak: { number: value },
        akhir: { number: end.nilai },
        selAkhir: alamat(table, row, end.column),
        jumlah: { number: entry.jumlah },
        selTriwulan: { list: entry.triwulan.map((t) => alamat(table, row, t.column)) },
      },
      found: raw,
      related: entry.triwulan.map((t) => sel(table, row, t.column)),
      causes: entry.triwulan.map((t) => ({ ...sel(table, row, t.column), rule: 'nilai-negatif' })),
    });
  }
}
