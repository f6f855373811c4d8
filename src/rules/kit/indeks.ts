import type { Table, TableRow } from '../../layouts/model';
import { BOBOT_PENERIMA } from '../../measures/indeks';
import { maksimum100 } from '../../policy/arithmetic';
import type { FigureColumn } from '../../policy/figures';
import { tampakSama } from '../../policy/printed';
import type { Cause, RuleContext } from '../model';
import { tercetakSalah } from './banding';
import { alamat, dalamSatuanSel, duaPersen, sel } from './cells';

export const BOBOT_MUTU = 100 - BOBOT_PENERIMA;

/** Values worth comparing with: what is known, each also capped at 100. */
export function bases(values: readonly (number | null)[]): readonly number[] {
  return [...new Set(values.flatMap((v) => (v === null ? [] : [maksimum100(v), v])))];
}

type Sum = 'indeks' | 'indeksDatar' | 'jumlahDatar';
/** What is said where a figure is wrong. */
export interface Explanation {
  readonly message: Sum | 'kontribusi' | 'kontribusiMutu' | 'kategori';
  readonly values: Readonly<Record<string, string | { readonly number: number }>>;
  readonly from: readonly TableRow[];
  readonly causes: () => readonly Cause[];
}

/** A sum of rounded figures may be off by its last digit; only then can a fault elsewhere explain it. */
function isRounding(printed: number, decimals: number, candidates: readonly number[]): boolean {
  return candidates.some((c) => Math.abs(printed - c) < 1.5 * 10 ** -decimals);
}

/** Compares a printed part of an index with all that it may be; what is wrong is explained only then. */
export function compare(
  context: RuleContext,
  table: Table,
  figures: FigureColumn,
  row: TableRow,
  likely: number | null | undefined,
  all: () => readonly number[],
  explain: () => Explanation,
): void {
  const value = figures.nilai(row);
  if (value !== null && likely != null && tampakSama(value, figures.decimals(row), likely)) {
    context.checked();
    return;
  }
  const candidates = all();
  const printed = tercetakSalah(context, figures, row, candidates);
  const [expected] = candidates;
  if (!printed || expected === undefined) return;
  const wanted = explain();
  const { column } = figures;
  context.report({
    ...sel(table, row, column),
    message: wanted.message,
    values: { sel: alamat(table, row, column), ...duaPersen(printed, expected), ...wanted.values },
    found: printed.raw,
    expected: dalamSatuanSel(printed, expected),
    fix: { value: dalamSatuanSel(printed, expected) },
    related: wanted.from.map((r) => sel(table, r, column)),
    causes: isRounding(printed.value, printed.decimals, candidates) ? wanted.causes() : [],
  });
}
