import { type Akun, cocokJumlah } from './akun';
import type { Pohon, SalahTingkat } from './pohon';

/**
 * Rows written beside their own details, found by the figures alone: in every column, or in one of
 * them, the row equals the rows that follow it, and with them below it its parent balances too.
 * Where codes or numbering say otherwise, the figures decide.
 */
export function salahTingkat(akuns: readonly Akun[], pohon: Pohon): readonly SalahTingkat[] {
  const out: SalahTingkat[] = [];
  pohon.rincian.forEach((details, parent) => {
    const proven = buktikan(akuns, pohon, parent, details);
    out.push(...(proven.length ? proven : menurutSatu(akuns, pohon, parent, details)));
  });
  return out;
}

/** How much more than its parent a list holds, at least, when everything in it stands there twice. */
const TWICE = 1.5;

/** Where a column holds a slip of its own and everything stands twice, another column proves the levels. */
function menurutSatu(
  akuns: readonly Akun[],
  pohon: Pohon,
  parent: number,
  details: readonly number[],
): readonly SalahTingkat[] {
  const isDouble = akuns.every(
    (akun) => Math.abs(jumlahDi(akun, details)) >= Math.abs(nilai(akun, parent)) * TWICE,
  );
  if (!isDouble) return [];
  const each = akuns.map((akun) => buktikan([akun], pohon, parent, details));
  const counted = (slips: readonly SalahTingkat[]): number =>
    slips.reduce((count, slip) => count + 1 + slip.rincian.length, 0);
  return each.find((slips) => counted(slips) === details.length) ?? [];
}

const nilai = (akun: Akun, row: number): number => akun.isi[row]!.nilai ?? 0;

function jumlahDi(akun: Akun, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + nilai(akun, row), 0);
}

/** True where the row prints the sum of these rows, wherever it prints one, and not only zeros. */
function seimbang(akuns: readonly Akun[], row: number, details: readonly number[]): boolean {
  let filled = false;
  for (const akun of akuns) {
    const own = akun.isi[row]!;
    if (own.nilai === null) continue;
    const sum = jumlahDi(akun, details);
    if (!cocokJumlah(own, sum)) return false;
    if (sum !== 0) filled = true;
  }
  return filled;
}

interface Kelompok {
  /** Place of the heading row among the details. */
  readonly at: number;
  readonly rows: readonly number[];
}

/** Groups at the end of a list whose first row is the sum of the others, from the end upwards. */
function kelompokDiAkhir(akuns: readonly Akun[], details: readonly number[]): Kelompok[] {
  const groups: Kelompok[] = [];
  let end = details.length;
  let sums = akuns.map(() => 0);
  for (let at = details.length - 1; at >= 0; at--) {
    const row = details[at]!;
    const isSum =
      sums.some((sum) => sum !== 0) &&
      akuns.every((akun, c) => {
        const own = akun.isi[row]!;
        return cocokJumlah({ ...own, nilai: own.nilai ?? 0 }, sums[c]!);
      });
    if (isSum) {
      groups.unshift({ at, rows: details.slice(at + 1, end) });
      end = at;
      sums = akuns.map(() => 0);
    } else sums = akuns.map((akun, c) => sums[c]! + nilai(akun, row));
  }
  return groups;
}

function buktikan(
  akuns: readonly Akun[],
  pohon: Pohon,
  parent: number,
  details: readonly number[],
): SalahTingkat[] {
  const groups = kelompokDiAkhir(akuns, details);
  const first = groups[0];
  if (!first) return [];
  const rest = details.slice(0, first.at);
  const heads = groups.map((group) => details[group.at]!);
  const slips = (induk: number | null): SalahTingkat[] =>
    groups.map((group, i) => ({
      row: heads[i]!,
      tertulisDi: parent,
      induk,
      rincian: group.rows,
    }));
  if (seimbang(akuns, parent, [...rest, ...heads])) return slips(parent);
  if (!rest.length || !seimbang(akuns, parent, rest)) return [];
  const above = pohon.induk[parent];
  if (above == null) return slips(null);
  return seimbang(akuns, above, [...pohon.rincian[above]!, ...heads]) ? slips(above) : [];
}
