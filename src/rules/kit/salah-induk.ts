import type { Column } from '../../layouts/model';
import { samaSelisih } from './akun';
import type { Silang } from './letak';
import type { Neraca, Persamaan } from './neraca';
import { RESTS, sebabSelisih, selisihDi } from './sebab';

/** Why a parent differs from its details, as far as the figures tell. */
export interface Penjelasan {
  /** Columns that share the explanation; the first one carries the finding. */
  readonly columns: readonly Column[];
  /** The one detail whose figures are the difference in all these columns. */
  readonly rincian: number | undefined;
  /** The parent that lacks exactly what this one has too much: the detail belongs there. */
  readonly tujuan: number | undefined;
}

/** Parents by what they are off in a column. */
type Kekurangan = ReadonlyMap<string, readonly number[]>;

const key = (column: Column, selisih: number): string =>
  `${column.column}|${selisih.toPrecision(12)}`;

export function kekurangan(sums: Neraca): Kekurangan {
  const out = new Map<string, number[]>();
  for (const [row, columns] of sums.induk) {
    for (const { column, selisih } of columns.values()) {
      if (selisih === 0) continue;
      const at = key(column, selisih);
      const list = out.get(at);
      if (list) list.push(row);
      else out.set(at, [row]);
    }
  }
  return out;
}

/** A budget before what was spent of it, and that before what is left, in whichever order they stand. */
function jarakDariPagu({ key }: Column): number {
  if (RESTS.has(key)) return 2;
  return key.startsWith('realisasi') ? 1 : 0;
}

/** What explains each column in which a parent is off and no other finding does. */
export function jelaskan(
  cross: Silang,
  equations: Iterable<Persamaan>,
  lacking: Kekurangan,
): readonly Penjelasan[] {
  const open = [...equations]
    .filter((equation) => equation.selisih !== 0 && !sebabSelisih(cross, equation))
    .sort((a, b) => jarakDariPagu(a.column) - jarakDariPagu(b.column));
  const together = bersama(cross, open, lacking);
  if (together) return [together];
  return open.flatMap((equation) => bersama(cross, [equation], lacking) ?? []);
}

function bersama(
  cross: Silang,
  equations: readonly Persamaan[],
  lacking: Kekurangan,
): Penjelasan | null {
  const [first] = equations;
  if (!first) return null;
  const columns = equations.map((equation) => equation.column);
  const found = first.anggota.filter((detail) =>
    equations.every((e) => samaSelisih(isiDi(cross.neraca, detail, e.column), -e.selisih)),
  );
  const [detail] = found;
  if (detail === undefined) return null;
  const tujuan = lacking
    .get(key(first.column, -first.selisih))
    ?.find((row) =>
      equations.every((e) => samaSelisih(selisihDi(cross, row, e.column), -e.selisih)),
    );
  // Several details of the same amount: any of them may be the one.
  return { columns, rincian: found.length === 1 ? detail : undefined, tujuan };
}

function isiDi(sums: Neraca, row: number, column: Column): number {
  const akun = sums.akuns.find((a) => a.column === column)!;
  return akun.isi[row]!.nilai ?? 0;
}
