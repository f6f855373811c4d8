import { remember } from '../sheet/remember';
import { OWN_KINDS } from '../layouts/kinds';
import { type Column, rowsOfKind, type Table, type TableRow } from '../layouts/model';
import { type Arah, capaian } from '../measures/capaian';
import { jumlahkan } from './arithmetic';
import { directionOf, mayFall } from './direction';
import { nilai, readFigure } from './figures';
import type { TablePolicy } from './model';
import { type CapaianColumns, capaianColumns, rencanaColumns } from './pairs';
import { tampakSama } from './printed';
import { quotientsAt } from './quotients';

/** What a capaian follows from. */
export interface CapaianInput {
  readonly row: TableRow;
  readonly columns: CapaianColumns;
  readonly target: number;
  readonly realisasi: number;
  /** What else the realisasi may be: of the quarters, where the table has them. */
  readonly dariTriwulan: readonly number[];
  /** The realisasi before it was rounded, where the table prints what it was computed from. */
  readonly takDibulatkan: readonly number[];
}

/** One printed capaian with the figures it should follow from. */
export interface CapaianCase extends CapaianInput {
  /** Percent points. */
  readonly printed: number;
  readonly decimals: number;
}

/** Every row with readable target and realisasi, and a target to divide by. */
export const capaianInputs = remember((table: Table): readonly CapaianInput[] => [
  ...inputsOf(table, capaianColumns(table)),
]);

function* inputsOf(table: Table, all: readonly CapaianColumns[]): Generator<CapaianInput> {
  for (const columns of all) {
    for (const row of table.rows) {
      if (!OWN_KINDS.has(row.kind)) continue;
      const target = nilai(table, row, columns.target);
      const realisasi = nilai(table, row, columns.realisasi);
      if (target === null || target === 0 || realisasi === null) continue;
      const dariTriwulan = quarters(table, row, columns.realisasi.key);
      const takDibulatkan = beforeRounding(table, row, columns.realisasi);
      yield { row, columns, target, realisasi, dariTriwulan, takDibulatkan };
    }
  }
}

/** The same, where a capaian is printed. */
export const capaianCases = remember((table: Table): readonly CapaianCase[] =>
  printedOf(table, capaianInputs(table)),
);

/**
 * What an evaluation prints for the plan: realised so far of the target at its end. Where less is better,
 * what adds up over the years says nothing.
 */
export function rencanaCases(table: Table): readonly CapaianCase[] {
  const { kinerja } = rencanaColumns(table);
  if (!kinerja) return [];
  const inputs = [...inputsOf(table, [kinerja])];
  return printedOf(
    table,
    inputs.filter(({ row }) => row.service !== undefined || directionOf(row.label) !== 'turun'),
  );
}

function printedOf(table: Table, inputs: readonly CapaianInput[]): readonly CapaianCase[] {
  return inputs.flatMap((input) => {
    const printed = readFigure(table, input.row, input.columns.capaian);
    if (printed.kind !== 'number') return [];
    return [{ ...input, printed: printed.value, decimals: printed.decimals }];
  });
}

/** The capaian of a total row, and all that it may rightly print. */
export interface CapaianTotal extends CapaianCase {
  /** Total over total comes first; then mean and sum of the rows above, as printed and as computed. */
  readonly boleh: readonly [number, ...number[]];
}

/** Totals of what is counted: targets of other kinds do not add up. */
export function capaianTotals(table: Table): readonly CapaianTotal[] {
  return capaianColumns(table).flatMap((columns) => {
    if (columns.target.role !== 'jumlah') return [];
    const cases = capaianCases(table).filter((entry) => entry.columns === columns);
    const totals = rowsOfKind(table, 'jumlah');
    return totals.flatMap((row, i) => {
      const [target, realisasi] = [columns.target, columns.realisasi].map((c) =>
        nilai(table, row, c),
      );
      const printed = readFigure(table, row, columns.capaian);
      if (printed.kind !== 'number' || !target || realisasi == null) return [];
      const above = cases.filter((entry) => entry.row.row < row.row);
      const own = above.filter((entry) => entry.row.row > (totals[i - 1]?.row ?? -1));
      const ratio = (realisasi / target) * 100;
      const means = [own, above].flatMap(meansAndSums);
      const boleh = [ratio, Math.min(100, ratio), ...means] as const;
      const { value, decimals } = printed;
      const read = { row, columns, target, realisasi, dariTriwulan: [], takDibulatkan: [] };
      return [{ ...read, printed: value, decimals, boleh }];
    });
  });
}

function meansAndSums(cases: readonly CapaianCase[]): number[] {
  if (!cases.length) return [];
  const exact = cases.map(({ target, realisasi }) => (realisasi / target) * 100);
  const ways = [cases.map((entry) => entry.printed), exact, exact.map((n) => Math.min(100, n))];
  return ways.flatMap((way) => {
    const sum = jumlahkan(way);
    return [sum, sum / way.length];
  });
}

/** Last quarter and sum of the quarters. A wrong realisasi is reported as such, not at its capaian. */
function quarters(table: Table, row: TableRow, key: string): readonly number[] {
  const columns = table.columns.filter((c) => c.key.startsWith(`${key}Tw`));
  const values = columns.flatMap((column) => nilai(table, row, column) ?? []);
  const last = values.at(-1);
  return last === undefined ? [] : [last, jumlahkan(values)];
}

/** X over Y, where the percentage shows just that. */
function beforeRounding(table: Table, row: TableRow, column: Column): readonly number[] {
  const own = quotientsAt(table, row, column).filter(({ y }) => y.value > 0);
  if (!own.length) return [];
  const printed = readFigure(table, row, column);
  return own.flatMap(({ x, y }) => {
    const exact = (x.value / y.value) * 100;
    const isShown = printed.kind === 'number' && tampakSama(printed.value, printed.decimals, exact);
    return isShown ? [exact] : [];
  });
}

/** Directions that may hold for an indicator; the likeliest first. */
export function directions(row: TableRow, turun: TablePolicy['turun']): readonly [Arah, ...Arah[]] {
  if (row.service && !isHeadCount(row.label)) return ['naik'];
  const other: Arah = turun === 'turun' ? 'turun-rasio' : 'turun';
  switch (directionOf(row.label)) {
    case 'naik':
      return ['naik'];
    case 'turun':
      return [turun, other];
    case 'tidak tahu':
      return ['naik', turun];
  }
}

/** "Jumlah gelandangan dan pengemis": how many there are, which a region may want less of. */
function isHeadCount(label: string): boolean {
  return /^jumlah\b/i.test(label) && directionOf(label) !== 'naik';
}

/** True where the printed capaian is its formula under this direction and cap. */
export function fits(entry: CapaianCase, arah: Arah, batas: number | null): boolean {
  const { row, target, printed, decimals } = entry;
  const may = [entry.realisasi, ...entry.dariTriwulan, ...entry.takDibulatkan];
  return may.some((realisasi) => {
    const exact = capaian(target, realisasi, { arah, batas });
    if (exact === null || !tampakSama(printed, decimals, exact)) return false;
    // That less is better is read from the figures only where they leave no doubt.
    const isGuess = arah !== 'naik' && directionOf(row.label) !== 'turun' && !mayFall(row.label);
    return !isGuess || (realisasi > 0 && capaian(target, realisasi, { arah }) === exact);
  });
}
