import {
  type Column,
  columnOf,
  columnsOf,
  rowOfKind,
  rowsOfKind,
  type Table,
  type TableRow,
} from '../../layouts/model';
import { BOBOT_PENERIMA, indeks } from '../../measures/indeks';
import { rata } from '../../measures/rata';
import { maksimum100 } from '../../policy/arithmetic';
import { type FigureColumn, figuresOf, nilai } from '../../policy/figures';
import { rowPercentage } from '../../policy/mutu';
import { layananColumns } from '../../policy/pairs';
import type { RuleContext } from '../model';
import { alamat, sel } from './cells';
import { bases, BOBOT_MUTU, compare } from './indeks';

/** One row a service: percentage of the served, of quality, and the index of both in columns. */
export function checkFlat(context: RuleContext, table: Table): void {
  const [served, quality, column] = columnsOf(table, 'capaian', 'persenMutu', 'indeks');
  if (!served || !quality || !column) return;
  const penerima = figuresOf(served, table);
  const mutu = figuresOf(quality, table);
  const figures = figuresOf(column, table);
  const counts = layananColumns(table);
  for (const row of table.rows) {
    if (row.kind !== 'layanan') continue;
    // Printed to two decimals, the percentage of 170 of 203 makes 81,99; itself it makes 82,00.
    const exact = counts ? rowPercentage(table, row, counts) : null;
    const ofFirst = bases([penerima.nilai(row), exact]).map((a) => (a * BOBOT_PENERIMA) / 100);
    const ofSecond = bases([mutu.nilai(row)]).map((b) => (b * BOBOT_MUTU) / 100);
    // Where nobody is counted, the printed percentages may be rounded.
    const isOpen = exact === null ? 1 : 0;
    const offFirst = (isOpen * half(penerima, row) * BOBOT_PENERIMA) / 100;
    const offSecond = (isOpen * half(mutu, row) * BOBOT_MUTU) / 100;
    const first = { of: served, bobot: BOBOT_PENERIMA, may: ofFirst, off: offFirst };
    const second = { of: quality, bobot: BOBOT_MUTU, may: ofSecond, off: offSecond };
    checkShare(context, table, row, 'bobotPenerima', first);
    checkShare(context, table, row, 'bobotMutu', second);
    const sums = ofFirst.flatMap((a) => ofSecond.map((b) => a + b));
    const all = (): readonly number[] => [
      ...withRounding(sums, offFirst + offSecond, figures.nilai(row)),
      ...sumOfShares(table, row),
    ];
    compare(context, table, figures, row, null, all, () => ({
      message: 'indeksDatar',
      values: { selPenerima: alamat(table, row, served), selMutu: alamat(table, row, quality) },
      from: [],
      causes: () => [sel(table, row, served)],
    }));
  }
}

/** By how much a printed percentage may differ from the one that it was rounded from. */
const half = (figures: FigureColumn, row: TableRow): number => 0.5 * 10 ** -figures.decimals(row);

/** What is printed may follow from percentages before they were rounded. */
function withRounding(
  exact: readonly number[],
  off: number,
  printed: number | null,
): readonly number[] {
  const isNear = printed !== null && exact.some((value) => Math.abs(value - printed) <= off);
  return isNear ? [...exact, printed] : exact;
}

/** A percentage and what its share of the index may be. */
interface ShareOf {
  readonly of: Column;
  readonly bobot: number;
  readonly may: readonly number[];
  /** By how much the share may be off, since the percentage was rounded. */
  readonly off: number;
}

/** The share of the index beside the percentage that it is of. */
function checkShare(
  context: RuleContext,
  table: Table,
  row: TableRow,
  key: string,
  { of, bobot, may, off }: ShareOf,
): void {
  const column = columnOf(table, key);
  if (!column) return;
  const figures = figuresOf(column, table);
  const all = (): readonly number[] => withRounding(may, off, figures.nilai(row));
  compare(context, table, figures, row, null, all, () => ({
    message: 'kontribusi',
    values: { bobot: { number: bobot }, selAsal: alamat(table, row, of) },
    from: [],
    causes: () => [sel(table, row, of)],
  }));
}

/** An index may be made of the shares as they are printed. */
function sumOfShares(table: Table, row: TableRow): readonly number[] {
  const [a, b] = columnsOf(table, 'bobotPenerima', 'bobotMutu').map((c) => nilai(table, row, c));
  return a == null || b == null ? [] : [a + b];
}

/** One row a service: the shares of 80 and 20 %, and the index that they make. */
export function checkShares(context: RuleContext, table: Table): void {
  const [a, b, index, quality] = columnsOf(
    table,
    'bobotPenerima',
    'bobotMutu',
    'indeks',
    'persenMutu',
  );
  if (!a || !b || !index || quality) return;
  const figures = figuresOf(index, table);
  const [ofFirst, ofSecond] = [figuresOf(a, table), figuresOf(b, table)];
  const rows = table.rows.flatMap((row) => {
    const [first, second] = [ofFirst.nilai(row), ofSecond.nilai(row)];
    if (row.kind !== 'layanan' || first == null || second == null) return [];
    // The index is that of the shares before they were rounded.
    const step = 10 ** -Math.max(ofFirst.decimals(row), ofSecond.decimals(row));
    return [{ row, sum: first + second, step, printed: figures.nilai(row) }];
  });
  const holds = rows.filter(
    ({ sum, printed }) => printed !== null && Math.abs(sum - printed) < 0.1,
  );
  if (holds.length < rows.length * MOST) return;
  for (const { row, sum, step } of rows) {
    compare(
      context,
      table,
      figures,
      row,
      sum,
      () => [sum, sum - step, sum + step],
      () => ({
        message: 'jumlahDatar',
        values: { selPenerima: alamat(table, row, a), selMutu: alamat(table, row, b) },
        from: [],
        causes: () => [],
      }),
    );
  }
}

/** Share of rows that must agree before columns are taken for the shares of an index. */
const MOST = 0.6;

/** The index of the whole field: the mean of those of the services, in their column. */
export function checkFieldFlat(context: RuleContext, table: Table): void {
  const column = columnOf(table, 'indeks');
  const row = rowOfKind(table, 'indeks');
  if (!column || !row) return;
  const figures = figuresOf(column, table);
  const services = rowsOfKind(table, 'layanan');
  const printed = services.flatMap((service) => figures.nilai(service) ?? []);
  if (printed.length !== services.length) return;
  const exact = services.map((service, i) => exactIndex(table, service) ?? printed[i]!);
  const all = (): readonly number[] =>
    [exact, printed, printed.map(maksimum100)].flatMap((values) => rata(values) ?? []);
  compare(context, table, figures, row, null, all, () => ({
    message: 'kategori',
    values: { banyak: { number: services.length } },
    from: services,
    causes: () => [],
  }));
}

/** What a service's index is made of, as printed beside it: the two percentages, or else their shares. */
function exactIndex(table: Table, row: TableRow): number | undefined {
  const [served, quality] = columnsOf(table, 'capaian', 'persenMutu').map((c) =>
    nilai(table, row, c),
  );
  return served == null || quality == null ? sumOfShares(table, row)[0] : indeks(served, quality);
}
