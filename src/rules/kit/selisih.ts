import { UNADDED_KINDS } from '../../layouts/kinds';
import { type Column, columnOf, type Table, type TableRow } from '../../layouts/model';
import { isStage } from '../../layouts/specs/anggaran-rencana';
import { figuresOf } from '../../policy/figures';
import { tampakSama } from '../../policy/printed';
import { kelonggaran } from '../../policy/satuan-uang';
import type { PlacedFigure } from '../../policy/quotients';
import { bagianC, tercetak } from './bagian-c';
import { berlaku } from './berlaku';

/** A printed rest or change, with the two figures it is the difference of. */
export interface Selisih {
  readonly sisa: PlacedFigure;
  readonly dari: PlacedFigure;
  readonly dikurangi: PlacedFigure;
}

/** Budgets before and after a change, in the order in which they are taken. */
const BEFORE = ['semula', 'murni'];
const AFTER = ['menjadi', 'perubahan'];

/** True where the printed figure shows the difference of the other two. */
export function isSelisih(table: Table, { sisa, dari, dikurangi }: Selisih): boolean {
  const decimals = figuresOf(sisa.column, table).decimals(sisa.row);
  const exact = dari.value - dikurangi.value;
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

const isTelling = ({ sisa, dari, dikurangi }: Selisih): boolean =>
  [sisa, dari, dikurangi].every(({ value }) => value !== 0);

/** The differences of a column whose rows mostly are what they should be; none where they are not. */
function yangBerlaku(table: Table, rows: readonly Selisih[]): readonly Selisih[] {
  const holds = rows.filter((entry) => isSelisih(table, entry));
  return berlaku(rows, holds, isTelling) ? rows : [];
}

/** What section C of the SPM form says is left of each budget. */
function sisaC(table: Table): readonly Selisih[] {
  return bagianC(table).flatMap(({ anggaran, realisasi, sisa }) =>
    sisa ? [{ sisa, dari: anggaran, dikurangi: realisasi }] : [],
  );
}

/** "Bertambah" and "Berkurang" in a column each: a row says the one or the other. */
function naikTurun(table: Table, before: Column, after: Column): readonly Selisih[] {
  const [more, less] = [columnOf(table, 'bertambah'), columnOf(table, 'berkurang')];
  if (!more || !less) return [];
  const ofRow = (entries: readonly Selisih[]): ReadonlyMap<TableRow, Selisih> =>
    new Map(entries.map((entry) => [entry.sisa.row, entry]));
  const up = ofRow(perBaris(table, more, after, before));
  const down = ofRow(perBaris(table, less, before, after));
  const plain = table.rows.flatMap((row) => {
    // A row that sums others up may have both.
    if (row.kind === 'jumlah') return [];
    const entries = [up, down].flatMap((entry) => entry.get(row) ?? []);
    const said = entries.filter(({ sisa }) => sisa.value !== 0);
    return said.length ? (said.length === 1 ? said : []) : entries.slice(0, 1);
  });
  return yangBerlaku(table, plain);
}

/** Every rest of a budget, and every change between two stages of one, that a table prints. */
export function selisihTabel(table: Table): readonly Selisih[] {
  if (table.layout === 'spm-capaian-triwulan') return sisaC(table);
  const column = (keys: readonly string[]): Column | undefined =>
    table.columns.find((c) => keys.includes(c.key));
  const [anggaran, realisasi] = [columnOf(table, 'anggaran'), columnOf(table, 'realisasiAnggaran')];
  const sisa = columnOf(table, 'sisa');
  if (sisa && anggaran && realisasi) {
    const rest = yangBerlaku(table, perBaris(table, sisa, anggaran, realisasi));
    // "Lebih/(Kurang)" is the spending less the budget.
    return rest.length ? rest : yangBerlaku(table, perBaris(table, sisa, realisasi, anggaran));
  }
  const change = columnOf(table, 'selisih');
  const stages = table.columns.filter((c) => c.role === 'rupiah' && isStage(c.key));
  // Of two stages it is plain which are compared, whatever they are: Renstra and DPA.
  const isPair = table.layout === 'anggaran-rencana' && stages.length === 2;
  const [before, after] = isPair ? stages : [column(BEFORE), column(AFTER)];
  if (!before || !after) return [];
  if (!change) return naikTurun(table, before, after);
  const increase = yangBerlaku(table, perBaris(table, change, after, before));
  return increase.length ? increase : yangBerlaku(table, perBaris(table, change, before, after));
}
