import { UNADDED_KINDS } from '../../layouts/kinds';
import type { Column, LayoutId, Table, TableRow } from '../../layouts/model';
import { isOfYear } from '../../layouts/series';
import { type FigureColumn, figuresOf } from '../../policy/figures';
import type { RuleContext } from '../model';
import { alamat, namaBaris, namaKolom, sel } from './cells';
import { jenisKinerja } from './triwulan-kinerja';

/** Tables that give an indicator in several columns: targets and realisations, of years or quarters. */
const LISTS = new Set<LayoutId>([
  'capaian-indikator',
  'capaian-renstra',
  'evaluasi-rkpd',
  'iku',
  'perjanjian-kinerja-sasaran',
]);

const OF_INDICATOR = /^(target|realisasi)(?!Anggaran)/;

/** Fewer figures beside one do not tell how large it may be. */
const FEWEST = 3;
/** A comma left out, or one digit too many, makes a percentage about ten times what it is. */
const TIMES = 5;
const MOST = 200;

interface Lonjakan {
  readonly column: FigureColumn;
  readonly nilai: number;
  /** The largest of the others. */
  readonly lain: number;
}

/** The one percentage that goes far beyond 100, where every other of its row is a part of 100. */
function lonjakan(row: TableRow, columns: readonly FigureColumn[]): Lonjakan | null {
  let found: { column: FigureColumn; nilai: number } | null = null;
  let others = 0;
  let lain = 0;
  for (const column of columns) {
    const nilai = column.nilai(row);
    if (nilai === null || nilai === 0) continue;
    if (nilai > MOST) {
      if (found) return null;
      found = { column, nilai };
    } else {
      others++;
      lain = Math.max(lain, nilai);
    }
  }
  const isTold = others >= FEWEST && lain <= 100;
  return found && isTold && found.nilai >= TIMES * lain ? { ...found, lain } : null;
}

/** Targets of years go on from each other: so many times what the others are is no plan. */
const TIMES_PLANNED = 8;
/** How far the others may lie apart, for a plan that goes on from year to year. */
const STEADY = 2;

/** The one target of several years that is about ten times what every other is. */
function lonjakanTarget(row: TableRow, columns: readonly FigureColumn[]): Lonjakan | null {
  if (columns.length <= FEWEST) return null;
  const values = columns.map((column) => ({ column, nilai: column.nilai(row) ?? 0 }));
  const [top, ...others] = values.sort((a, b) => b.nilai - a.nilai);
  const [lain, least] = [others[0]!.nilai, others.at(-1)!.nilai];
  const isSteady = least > 0 && lain <= STEADY * least;
  return top && isSteady && top.nilai >= TIMES_PLANNED * lain ? { ...top, lain } : null;
}

const isOfIndicator = ({ key }: Column): boolean => OF_INDICATOR.test(key);

/** A percentage with a digit too many or without its comma, told by those of its own row. */
export function periksaLonjakan(context: RuleContext, table: Table): void {
  if (!LISTS.has(table.layout)) return;
  const columns = table.columns.filter(isOfIndicator).map((c) => figuresOf(c, table));
  const targets = columns.filter(({ column }) => isOfYear(column.key, 'target'));
  for (const row of table.rows) {
    if (UNADDED_KINDS.has(row.kind)) continue;
    const rate = lonjakan(row, columns);
    const found =
      rate && jenisKinerja(table, row) === 'persen' ? rate : lonjakanTarget(row, targets);
    if (!found) continue;
    const { column } = found.column;
    const figure = found.column.at(row);
    if (figure.kind !== 'number') continue;
    context.report({
      ...sel(table, row, column),
      message: 'lonjakan',
      severity: 'warning',
      values: {
        sel: alamat(table, row, column),
        kolom: namaKolom(column),
        baris: namaBaris(row),
        angka: { number: found.nilai },
        terbesar: { number: found.lain },
      },
      found: figure.raw,
      basis: 'PermenPANRB 53/2014',
      causes: [{ ...sel(table, row, column), rule: 'triwulan-salah' }],
    });
  }
}
