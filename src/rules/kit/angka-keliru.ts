import type { Column, Table, TableRow } from '../../layouts/model';
import { nilai } from '../../policy/figures';
import { nilaiPesan } from './angka';
import { dasarJumlah } from './basis';
import { alamat, namaBaris, sel } from './cells';
import { kesamaan } from './kesamaan';
import type { Neraca, Persamaan } from './neraca';
import { SIGNED } from './sebab';
import type { Cause, Message, RawFinding, RuleContext } from '../model';

/** The one figure of a sum whose correction mends the sum and all that its own row computes from it. */
interface AngkaKeliru {
  readonly row: TableRow;
  readonly column: Column;
  readonly tercetak: number;
  readonly seharusnya: number;
  /** Columns of the row that contradict the printed figure, and agree with the other. */
  readonly saksi: readonly Column[];
  /** Rule that says so at the very cell. */
  readonly aturan: string | undefined;
}

/** undefined where the rows say nothing of it, or more than one would do. */
function angkaKeliru(sums: Neraca, equation: Persamaan): AngkaKeliru | undefined {
  const found = terbawah(sums, equation.anggota, equation.column).flatMap(
    (at) => periksa(sums, at, equation) ?? [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The rows whose own figures make up the sum: details in the place of parents that print none. */
function terbawah(sums: Neraca, rows: readonly number[], column: Column): readonly number[] {
  const { isi } = sums.akuns.find((akun) => akun.column === column)!;
  return rows.flatMap((row) => {
    if (isi[row]!.nilai === null) return terbawah(sums, sums.pohon.rincian[row]!, column);
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
  const tercetak = nilai(table, row, column)!;
  const seharusnya = Number((tercetak + selisih).toPrecision(15));
  if (seharusnya < 0) return undefined;
  const all = kesamaan(table, at, row, column);
  if (!all.every(({ berlaku }) => berlaku(seharusnya))) return undefined;
  const against = all.filter(({ berlaku }) => !berlaku(tercetak));
  if (!against.length) return undefined;
  const [aturan] = against.flatMap((one) => one.aturan ?? []);
  return { row, column, tercetak, seharusnya, saksi: against.map(({ hasil }) => hasil), aturan };
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
  // Nothing that is counted or spent is below zero: that is said of the sign.
  const isSign = keliru.tercetak < 0 && !SIGNED.test(keliru.column.key);
  const aturan = isSign ? 'nilai-negatif' : keliru.aturan;
  if (aturan !== undefined) return [{ ...at, rule: aturan }];
  context.report(temuan(table, equation, keliru));
  return [{ ...at, rule: 'rincian-salah', selisih: -equation.selisih }];
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
    basis: dasarJumlah(table, column),
    related: [sel(table, sum, column), ...saksi.map((c) => sel(table, row, c))],
    // The same figure in another table may say so, too: then it is told there.
    causes: [{ ...sel(table, row, column), rule: 'beda-antar-tabel', selisih: -equation.selisih }],
  };
}

export const BARIS_KELIRU: Message = {
  id: '{sel} tertulis {tercetak}, padahal jumlahnya di {selJumlah} ({tercetakJumlah}) dan angka sebaris di {selSaksi} hanya cocok dengan {seharusnya}: "{baris}". Periksa {sel}; bila memang salah ketik, ganti menjadi {seharusnya}.',
  en: '{sel} says {tercetak}, but its sum in {selJumlah} ({tercetakJumlah}) and the figure of its row in {selSaksi} agree only with {seharusnya}: "{baris}". Check {sel}; if it is a slip, change it to {seharusnya}.',
};
