import type { Column, TableRow } from '../../layouts/model';
import { belum } from '../../measures/belum';
import { capaian } from '../../measures/capaian';
import { BOBOT_PENERIMA, indeks } from '../../measures/indeks';
import { mutu } from '../../measures/mutu';
import { rata } from '../../measures/rata';
import { isShared, type ServiceBlock, serviceBlocks } from '../../policy/blocks';
import { hitungan } from '../../policy/figures';
import { layananColumns, type PartColumns } from '../../policy/pairs';
import { type Builder, ofBoth } from './builder';
import { cellList, cellRange } from './cells';
import { scaled } from './unit';

/** Formulas of the quarterly SPM form, from the counts up to the index of the field. */
export function fillForm(builder: Builder): void {
  const { table } = builder;
  const columns = layananColumns(table);
  if (!columns) return;
  const left = table.columns.find((c) => c.key === 'belum');
  const blocks = serviceBlocks(table);
  for (const block of blocks) {
    for (const row of [block.penerima, ...block.mutu]) {
      if (row) fillCounts(builder, row, columns, left);
    }
    const { persen } = columns;
    if (!persen) continue;
    fillQuality(builder, block, columns, persen);
    fillShares(builder, block, persen);
    fillIndex(builder, block, persen);
  }
  if (columns.persen && !blocks.some(isShared)) fillField(builder, blocks, columns.persen);
}

function fillCounts(
  builder: Builder,
  row: TableRow,
  { dari, bagian, persen }: PartColumns,
  left: Column | undefined,
): void {
  // Words, dashes and figures that are no counts give an error, or a figure that means nothing.
  if (![dari, bagian].every((column) => isCountOrBlank(builder, row, column))) return;
  const harus = hitungan(builder.table, row, dari);
  const terlayani = hitungan(builder.table, row, bagian);
  const args = `${builder.address(row, dari)},${builder.address(row, bagian)}`;
  const isKnown = harus !== null && terlayani !== null;
  if (left && [dari, bagian].every((c) => builder.isRead(row, c, 'jumlah'))) {
    const result = isKnown ? belum(harus, terlayani) : null;
    const compute = (): number | null => result;
    builder.propose({ row, column: left, expression: `SPM.BELUM(${args})`, compute });
  }
  // Where nobody is in need a percentage is not defined; the cell is left as it stands.
  if (!persen || harus === 0) return;
  const inputs = [dari, bagian].map((c) => builder.argument(row, c, 'nilai'));
  if (inputs.includes(null)) return;
  const result = isKnown ? capaian(harus, terlayani, { batas: 100 }) : null;
  builder.propose({
    row,
    column: persen,
    expression: `SPM.CAPAIAN(${inputs.join(',')},,100)`,
    compute: () => result,
  });
}

function isCountOrBlank(builder: Builder, row: TableRow, column: Column): boolean {
  const isBlank = builder.figure(row, column).kind === 'blank';
  return isBlank || hitungan(builder.table, row, column) !== null;
}

function fillQuality(
  builder: Builder,
  { mutuJumlah: row, mutu: rows }: ServiceBlock,
  { dari, bagian }: PartColumns,
  persen: Column,
): void {
  const { table, policy } = builder;
  if (!row || !rows.length) return;
  const counts = rows.map((r) => ({
    harus: hitungan(table, r, dari),
    terlayani: hitungan(table, r, bagian),
  }));
  const isKnown = counts.every((c) => c.harus !== null && c.terlayani !== null);
  // Rows that nobody needs count as 100 %, as their own cells say: the mean is that of the cells.
  const isFull = policy.tanpaKebutuhan === 'seratus' && counts.some((c) => c.harus === 0);
  if (policy.mutu === 'rata' && isFull) {
    fillMeanOf(builder, row, rows, persen);
    return;
  }
  // A repeated header or a note inside the range would break the function.
  const ranges = [dari, bagian].map((column) => cellRange(table, rows, column));
  const isRead = rows.every((r) => [dari, bagian].every((c) => builder.isRead(r, c, 'jumlah')));
  if (ranges.includes(null) || !isRead) return;
  if (!rows.every((r) => [dari, bagian].every((c) => isCountOrBlank(builder, r, c)))) return;
  const cara = policy.mutu === 'jumlah' ? ',"jumlah"' : '';
  const result = isKnown ? mutu(counts, policy.mutu) : null;
  if (isKnown && result === null) return;
  const expression = `SPM.MUTU(${ranges.join(',')}${cara})`;
  builder.propose({ row, column: persen, expression, compute: () => result });
}

/** 80 % of the recipients' percentage and 20 % of that of quality, in the unit of their cells. */
function fillShares(builder: Builder, block: ServiceBlock, persen: Column): void {
  const pairs = [
    [block.penerimaKontribusi, block.penerima, BOBOT_PENERIMA],
    [block.mutuKontribusi, block.mutuJumlah, 100 - BOBOT_PENERIMA],
  ] as const;
  for (const [row, base, bobot] of pairs) {
    if (!row || !base || !builder.isRead(base, persen)) continue;
    const share = `${bobot / 100}*${builder.operand(base, persen)}`;
    builder.propose({
      row,
      column: persen,
      expression: scaled(share, builder.unit(base, persen), builder.unit(row, persen)),
      compute: (see) => {
        const value = see(base, persen);
        return value === null ? null : (bobot * value) / 100;
      },
      inCellUnit: true,
    });
  }
}

function fillIndex(builder: Builder, block: ServiceBlock, persen: Column): void {
  const { penerima, mutuJumlah, layanan } = block;
  if (!penerima || !mutuJumlah || isShared(block)) return;
  if (![penerima, mutuJumlah].every((r) => builder.isRead(r, persen, 'persen'))) return;
  const args = `${builder.points(penerima, persen)},${builder.points(mutuJumlah, persen)}`;
  builder.propose({
    row: layanan,
    column: persen,
    expression: `SPM.INDEKS(${args})`,
    compute: (see) => ofBoth(see(penerima, persen), see(mutuJumlah, persen), indeks),
  });
}

/** KATEGORI INDEKS: the plain mean over the services. */
function fillField(builder: Builder, blocks: readonly ServiceBlock[], persen: Column): void {
  const row = builder.table.rows.find((r) => r.kind === 'indeks');
  const services = blocks.map((b) => b.layanan);
  if (row) fillMeanOf(builder, row, services, persen);
}

/** The mean of cells of the same unit, known once all of them are. */
function fillMeanOf(
  builder: Builder,
  row: TableRow,
  rows: readonly TableRow[],
  persen: Column,
): void {
  const list = cellList(builder.table, rows, persen);
  const unit = builder.unit(row, persen);
  if (!list || rows.some((r) => builder.unit(r, persen) !== unit)) return;
  // AVERAGE passes over number text; SPM.RATA reads it.
  const hasText = rows.some((r) => builder.keepsText(r, persen));
  if (hasText && !rows.every((r) => builder.isRead(r, persen, 'nilai'))) return;
  builder.propose({
    row,
    column: persen,
    expression: `${hasText ? 'SPM.RATA' : 'AVERAGE'}(${list})`,
    compute: (see) => {
      const known = rows.flatMap((r) => see(r, persen) ?? []);
      return known.length === rows.length ? rata(known) : null;
    },
    inCellUnit: true,
  });
}
