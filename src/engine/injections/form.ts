import type { Column, TableRow } from '../../layouts/model';
import { belum } from '../../measures/belum';
import { capaian } from '../../measures/capaian';
import { BOBOT_PENERIMA, indeks } from '../../measures/indeks';
import { mutu } from '../../measures/mutu';
import { rata } from '../../measures/rata';
import { type ServiceBlock, serviceBlocks } from '../../policy/blocks';
import { hitungan } from '../../policy/figures';
import { layananColumns, type PartColumns } from '../../policy/pairs';
import type { Builder } from './builder';

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
  if (columns.persen) fillField(builder, blocks, columns.persen);
}

function fillCounts(
  builder: Builder,
  row: TableRow,
  { dari, bagian, persen }: PartColumns,
  left: Column | undefined,
): void {
  const harus = hitungan(builder.table, row, dari);
  const terlayani = hitungan(builder.table, row, bagian);
  const args = `${builder.address(row, dari)},${builder.address(row, bagian)}`;
  const isKnown = harus !== null && terlayani !== null;
  if (left) {
    const result = isKnown ? belum(harus, terlayani) : null;
    builder.propose({ row, column: left, expression: `SPM.BELUM(${args})`, result });
  }
  // Where nobody is in need a percentage is not defined; the cell is left as it stands.
  if (!persen || harus === 0) return;
  const result = isKnown ? capaian(harus, terlayani, { batas: 100 }) : null;
  builder.propose({ row, column: persen, expression: `SPM.CAPAIAN(${args},,100)`, result });
}

function fillQuality(
  builder: Builder,
  { mutuJumlah: row, mutu: rows }: ServiceBlock,
  { dari, bagian }: PartColumns,
  persen: Column,
): void {
  const { table, policy } = builder;
  if (!row || !rows.length) return;
  // A repeated header or a note inside the range would break the function.
  if (![dari, bagian].every((column) => builder.isOnly(rows, column))) return;
  const counts = rows.map((r) => ({
    harus: hitungan(table, r, dari),
    terlayani: hitungan(table, r, bagian),
  }));
  const isKnown = counts.every((c) => c.harus !== null && c.terlayani !== null);
  const cara = policy.mutu === 'jumlah' ? ',"jumlah"' : '';
  const result = isKnown ? mutu(counts, policy.mutu) : null;
  if (isKnown && result === null) return;
  const expression = `SPM.MUTU(${builder.cells(rows, dari)},${builder.cells(rows, bagian)}${cara})`;
  builder.propose({ row, column: persen, expression, result });
}

/** 80 % of the recipients' percentage and 20 % of that of quality, in the unit of their cells. */
function fillShares(builder: Builder, block: ServiceBlock, persen: Column): void {
  const pairs = [
    [block.penerimaKontribusi, block.penerima, BOBOT_PENERIMA],
    [block.mutuKontribusi, block.mutuJumlah, 100 - BOBOT_PENERIMA],
  ] as const;
  for (const [row, base, bobot] of pairs) {
    if (!row || !base) continue;
    const value = builder.value(base, persen);
    const [from, to] = [builder.unit(base, persen), builder.unit(row, persen)];
    const scale = from === to ? '' : from < to ? '*100' : '/100';
    builder.propose({
      row,
      column: persen,
      expression: `${bobot / 100}*${builder.address(base, persen)}${scale}`,
      result: value === null ? null : (bobot * value) / 100,
      inCellUnit: true,
    });
  }
}

function fillIndex(builder: Builder, block: ServiceBlock, persen: Column): void {
  const { penerima, mutuJumlah, layanan } = block;
  if (!penerima || !mutuJumlah) return;
  const served = builder.value(penerima, persen);
  const quality = builder.value(mutuJumlah, persen);
  const args = `${builder.points(penerima, persen)},${builder.points(mutuJumlah, persen)}`;
  builder.propose({
    row: layanan,
    column: persen,
    expression: `SPM.INDEKS(${args})`,
    result: served === null || quality === null ? null : indeks(served, quality),
  });
}

/** KATEGORI INDEKS: the plain mean over the services. */
function fillField(builder: Builder, blocks: readonly ServiceBlock[], persen: Column): void {
  const row = builder.table.rows.find((r) => r.kind === 'indeks');
  const services = blocks.map((b) => b.layanan);
  if (!row || !services.length) return;
  const unit = builder.unit(row, persen);
  if (services.some((service) => builder.unit(service, persen) !== unit)) return;
  const known = services.flatMap((service) => builder.value(service, persen) ?? []);
  builder.propose({
    row,
    column: persen,
    expression: `AVERAGE(${builder.cells(services, persen)})`,
    result: known.length === services.length ? rata(known) : null,
    inCellUnit: true,
  });
}
