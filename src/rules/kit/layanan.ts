import type { Column, Table, TableRow } from '../../layouts/model';
import { persentase } from '../../policy/arithmetic';
import { hitungan, readFigure } from '../../policy/figures';
import { type PartColumns, layananColumns } from '../../policy/pairs';
import { tampakSama } from '../../policy/printed';
import type { ServiceBlock } from '../../policy/blocks';
import type { Cause } from '../model';
import { sel, selNama } from './cells';

/**
 * Number served that both *belum* and the percentage of a row agree on while the cell of *terlayani*
 * holds another: then that one cell is the likely fault and the row gets one finding.
 */
export function dugaanTerlayani(table: Table, row: TableRow, columns: PartColumns): number | null {
  const belumColumn = table.columns.find((c) => c.key === 'belum');
  const harus = hitungan(table, row, columns.dari);
  const terlayani = hitungan(table, row, columns.bagian);
  const belum = hitungan(table, row, belumColumn);
  if (!columns.persen || harus === null || terlayani === null || belum === null) return null;
  const printed = readFigure(table, row, columns.persen);
  const instead = harus - belum;
  const implied = persentase(instead, harus);
  const own = persentase(terlayani, harus);
  if (printed.kind !== 'number' || instead < 0 || instead === terlayani) return null;
  if (implied === null || own === null) return null;
  const shows = (exact: number): boolean => tampakSama(printed.value, printed.decimals, exact);
  return shows(implied) && !shows(own) && !shows(Math.min(own, 100)) ? instead : null;
}

/** Tables that count people in need and served, with those columns. */
export function* tabelLayanan(
  tables: readonly Table[],
): Generator<{ table: Table; columns: PartColumns }> {
  for (const table of tables) {
    const columns = layananColumns(table);
    if (columns) yield { table, columns };
  }
}

const COUNTED = new Set(['penerima', 'mutu', 'layanan', 'item', 'indikator']);

/** True for a row that may count people in need and served. */
export function berhitung(table: Table, row: TableRow): boolean {
  // On the quarterly form a service's own row prints only its index.
  if (table.layout === 'spm-capaian-triwulan' && row.kind === 'layanan') return false;
  return COUNTED.has(row.kind);
}

/**
 * Cells whose fault may show in the percentages of a service: its counts, and its name, where a
 * missing sub-service is reported. The figures may have been right before.
 */
export function sebabBlok(table: Table, block: ServiceBlock, parts: PartColumns): readonly Cause[] {
  const belum = table.columns.find((c) => c.key === 'belum');
  const rows = block.penerima ? [block.penerima, ...block.mutu] : block.mutu;
  // What is left over says something of the counts only where they are the odd ones.
  const columns = (row: TableRow): readonly Column[] =>
    belum && dugaanTerlayani(table, row, parts) !== null
      ? [parts.bagian, parts.dari, belum]
      : [parts.bagian, parts.dari];
  return [
    { ...selNama(table, block.layanan), rule: 'layanan-kurang' },
    ...rows.flatMap((row) => columns(row).map((column) => sel(table, row, column))),
  ];
}
