import { UNADDED_KINDS } from '../../layouts/kinds';
import { type Column, columnOf, columnsOf, type Table } from '../../layouts/model';
import { isStage } from '../../layouts/specs/anggaran-rencana';
import { remember } from '../../sheet/remember';
import { persentase } from '../../policy/arithmetic';
import { figuresOf, type NumberFigure } from '../../policy/figures';
import { cocokSalahSatu, tampakSama } from '../../policy/printed';
import { kelonggaran } from '../../policy/satuan-uang';
import type { PlacedFigure } from '../../policy/quotients';
import { bagianC, tercetak } from './bagian-c';
import { berlaku } from './berlaku';
import { sel } from './cells';
import type { Cause } from '../model';

/** A printed rest or change, with the two figures it is the difference of. */
export interface Selisih {
  readonly sisa: PlacedFigure;
  readonly dari: PlacedFigure;
  readonly dikurangi: PlacedFigure;
  /** What is taken away besides: of this month, beside all until the last. */
  readonly dan?: PlacedFigure;
}

/** Budgets before and after a change, in the order in which they are taken. */
const BEFORE = ['semula', 'murni'];
const AFTER = ['menjadi', 'perubahan'];

/** What should be left. */
export function selisihDari({ dari, dikurangi, dan }: Selisih): number {
  return Number((dari.value - dikurangi.value - (dan?.value ?? 0)).toPrecision(15));
}

/** True where the printed figure shows the difference of the others. */
export function isSelisih(table: Table, entry: Selisih): boolean {
  const { sisa } = entry;
  const decimals = figuresOf(sisa.column, table).decimals(sisa.row);
  const exact = selisihDari(entry);
  if (Math.abs(sisa.value - exact) <= kelonggaran(table, sisa.column, 2)) return true;
  return tampakSama(sisa.value, decimals, exact);
}

function perBaris(table: Table, sisa: Column, dari: Column, dikurangi: Column): Selisih[] {
  return table.rows.flatMap((row) => {
    if (UNADDED_KINDS.has(row.kind)) return [];
    const [a, b, c] = [sisa, dari, dikurangi].map((column) => tercetak(table, row, column));
    return a && b && c ? [{ sisa: a, dari: b, dikurangi: c }] : [];
  });
}

const isTelling = ({ sisa, dari, dikurangi, dan }: Selisih): boolean =>
  [sisa, dari, dikurangi, dan].every((figure) => figure?.value !== 0);

/** The differences of a column whose rows mostly are what they should be; none where they are not. */
function yangBerlaku(table: Table, rows: readonly Selisih[]): readonly Selisih[] {
  const holds = rows.filter((entry) => isSelisih(table, entry));
  return berlaku(rows, holds, isTelling) ? rows : [];
}

/** A rest, what it is the rest of, and what it is less: in two parts where no column adds these up. */
const BERBAGIAN = [
  ['belum', 'harus', 'terlayani'],
  ['sisa', 'anggaran', 'realisasiAnggaran'],
] as const;

/** What is left after all until last month and after this month, where no column adds the two up. */
function setelahBulanIni(table: Table): readonly Selisih[] {
  return BERBAGIAN.flatMap(([rest, whole, part]) => {
    const keys = [rest, whole, `${part}Sebelum`, `${part}Ini`, part];
    const [sisa, dari, lalu, ini, semua] = columnsOf(table, ...keys);
    if (!sisa || !dari || !lalu || !ini || semua) return [];
    const rows = perBaris(table, sisa, dari, lalu).flatMap((entry) => {
      const dan = tercetak(table, entry.sisa.row, ini);
      return dan ? [{ ...entry, dan }] : [];
    });
    return yangBerlaku(table, rows);
  });
}

/** What section C of the SPM form says is left of each budget. */
function sisaC(table: Table): readonly Selisih[] {
  return bagianC(table).flatMap(({ anggaran, realisasi, sisa }) =>
    sisa ? [{ sisa, dari: anggaran, dikurangi: realisasi }] : [],
  );
}

/** "Bertambah" and "Berkurang" in a column each, or the one alone: a row says the one or the other. */
function naikTurun(table: Table, before: Column, after: Column): readonly Selisih[] {
  const [more, less] = columnsOf(table, 'bertambah', 'berkurang');
  const byRow = (way: Column | undefined, dari: Column, dikurangi: Column) => {
    const entries = way ? perBaris(table, way, dari, dikurangi) : [];
    return new Map(entries.map((entry) => [entry.sisa.row, entry]));
  };
  const [up, down] = [byRow(more, after, before), byRow(less, before, after)];
  const plain = table.rows.flatMap((row) => {
    // A row that sums others up may have both.
    if (row.kind === 'jumlah') return [];
    const entries = [up, down].flatMap((entry) => entry.get(row) ?? []);
    const said = entries.filter(({ sisa }) => sisa.value !== 0);
    if (said.length) return said.length === 1 ? said : [];
    // A row that says nothing of a change is held against the column in which it would be told.
    return entries.find((entry) => selisihDari(entry) >= 0) ?? [];
  });
  return yangBerlaku(table, plain);
}

/** What is left of each budget, in a column of its own. */
function sisaAnggaran(table: Table): readonly Selisih[] {
  const [sisa, anggaran, realisasi] = columnsOf(table, 'sisa', 'anggaran', 'realisasiAnggaran');
  if (!sisa || !anggaran || !realisasi) return [];
  const rest = yangBerlaku(table, perBaris(table, sisa, anggaran, realisasi));
  // "Lebih/(Kurang)" is the spending less the budget.
  return rest.length ? rest : yangBerlaku(table, perBaris(table, sisa, realisasi, anggaran));
}

/** How far what was realised is from its target: of what should fall it may be taken the other way round. */
function selisihKinerja(table: Table): readonly Selisih[] | null {
  const [change, target, realised] = columnsOf(table, 'selisih', 'target', 'realisasi');
  if (!change || !target || !realised) return null;
  const more = perBaris(table, change, realised, target);
  const less = perBaris(table, change, target, realised);
  const holds = (entry: Selisih): boolean => isSelisih(table, entry);
  const isMostlyLess = less.filter(holds).length > more.filter(holds).length;
  const [usual, other] = isMostlyLess ? [less, more] : [more, less];
  return yangBerlaku(
    table,
    usual.map((entry, i) => (holds(other[i]!) ? other[i]! : entry)),
  );
}

/** The budgets that a change is between: those named so, or the only two that there are, as of Renstra and DPA. */
function duaTahap(table: Table): readonly Column[] {
  const named = [BEFORE, AFTER].flatMap(
    (keys) => table.columns.find((c) => keys.includes(c.key)) ?? [],
  );
  const stages = table.columns.filter((c) => c.role === 'rupiah' && isStage(c.key));
  return [named, stages].find((columns) => columns.length === 2) ?? [];
}

/** What changed between two budgets. */
function perubahan(table: Table): readonly Selisih[] {
  const [before, after] = duaTahap(table);
  if (!before || !after) return [];
  const change = columnOf(table, 'selisih');
  if (!change) return naikTurun(table, before, after);
  const increase = yangBerlaku(table, perBaris(table, change, after, before));
  return increase.length ? increase : yangBerlaku(table, perBaris(table, change, before, after));
}

/** Every rest of a budget, and every change between two stages of one, that a table prints. */
export const selisihTabel = remember((table: Table): readonly Selisih[] => [
  ...sisaC(table),
  ...setelahBulanIni(table),
  ...sisaAnggaran(table),
  ...(selisihKinerja(table) ?? perubahan(table)),
]);

/**
 * The rest beside this spending, where the printed percentage agrees with it while the spending or its budget is
 * another: then that one is wrong, and it is said once, at the rest.
 */
export function sebabGanjil(
  table: Table,
  { row, column }: Pick<PlacedFigure, 'row' | 'column'>,
  persen: NumberFigure,
): readonly Cause[] {
  const own = selisihTabel(table).find(
    ({ dikurangi }) => dikurangi.row === row && dikurangi.column === column,
  );
  if (!own || isSelisih(table, own)) return [];
  const { sisa, dari, dikurangi } = own;
  const instead = [
    persentase(dari.value - sisa.value, dari.value),
    persentase(dikurangi.value, dikurangi.value + sisa.value),
  ];
  if (!cocokSalahSatu(persen.value, persen.decimals, instead)) return [];
  return [{ ...sel(table, sisa.row, sisa.column), rule: 'belum-terlayani-salah' }];
}
