import { UNADDED_KINDS } from '../../layouts/kinds';
import type { Column, LayoutId, Table, TableRow } from '../../layouts/model';
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

const isOfIndicator = ({ key, role }: Column): boolean =>
  OF_INDICATOR.test(key) && (role === 'nilai' || role === 'persen' || role === 'jumlah');

/** A percentage with a digit too many or without its comma, told by those of its own row. */
export function periksaLonjakan(context: RuleContext, table: Table): void {
  if (!LISTS.has(table.layout)) return;
  const columns = table.columns.filter(isOfIndicator).map((c) => figuresOf(c, table));
  if (columns.length <= FEWEST) return;
  for (const row of table.rows) {
    if (UNADDED_KINDS.has(row.kind)) continue;
    const found = lonjakan(row, columns);
    if (!found || jenisKinerja(table, row) !== 'persen') continue;
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
