import type { TableRow } from '../../layouts/model';
import { capaian } from '../../measures/capaian';
import { rata } from '../../measures/rata';
import { capaianCases, directions, fits } from '../../policy/capaian';
import { readFigure } from '../../policy/figures';
import type { CapaianColumns } from '../../policy/pairs';
import { capaianColumns } from '../../policy/pairs';
import type { Builder } from './builder';

const COMPUTED = new Set(['item', 'indikator', 'layanan', 'subkegiatan', 'rincian']);

/** Capaian from target and realisasi, and the mean of the capaian. */
export function fillCapaian(builder: Builder): void {
  for (const columns of capaianColumns(builder.table)) {
    const arah = chosenDirections(builder, columns);
    for (const row of builder.table.rows) {
      if (COMPUTED.has(row.kind)) fillRow(builder, row, columns, arah.get(row));
    }
    builder.table.rows.forEach((row, index) => {
      if (row.kind === 'rata-rata') fillMean(builder, row, index, columns);
    });
  }
}

type Arah = ReturnType<typeof directions>[number];

/** Direction that the printed figure follows, where there is one. */
function chosenDirections(builder: Builder, columns: CapaianColumns): ReadonlyMap<TableRow, Arah> {
  const out = new Map<TableRow, Arah>();
  const { batas, turun } = builder.policy;
  for (const entry of capaianCases(builder.table)) {
    if (entry.columns.capaian !== columns.capaian) continue;
    const arah = directions(entry.row, turun).find((a) => fits(entry, a, batas));
    if (arah) out.set(entry.row, arah);
  }
  return out;
}

function fillRow(
  builder: Builder,
  row: TableRow,
  columns: CapaianColumns,
  known: Arah | undefined,
): void {
  const { table, policy } = builder;
  const target = readFigure(table, row, columns.target);
  const realisasi = readFigure(table, row, columns.realisasi);
  // Rows without target or realisasi are headings, or have nothing to compute yet.
  if (target.kind !== 'number' || realisasi.kind !== 'number') return;
  const arah = known ?? directions(row, policy.turun)[0] ?? 'naik';
  const { batas } = policy;
  const result = capaian(target.value, realisasi.value, { arah, batas });
  if (result === null) return;
  const sameUnit = target.unit === realisasi.unit;
  const reference = (column: CapaianColumns['target'], unit: number): string => {
    const address = builder.address(row, column);
    return sameUnit || unit === 1 ? address : `${address}*100`;
  };
  const options = [arah === 'naik' ? '' : `"${arah}"`, batas === null ? '' : String(batas)];
  while (options.at(-1) === '') options.pop();
  const args = [
    reference(columns.target, target.unit),
    reference(columns.realisasi, realisasi.unit),
    ...options,
  ];
  builder.propose({
    row,
    column: columns.capaian,
    expression: `SPM.CAPAIAN(${args.join(',')})`,
    result,
  });
}

function fillMean(
  builder: Builder,
  row: TableRow,
  index: number,
  { capaian: column }: CapaianColumns,
): void {
  let start = index;
  while (start > 0 && builder.table.rows[start - 1]?.kind !== 'rata-rata') start--;
  const rows = builder.table.rows
    .slice(start, index)
    .filter((r) => COMPUTED.has(r.kind) && builder.value(r, column) !== null);
  const [first] = rows;
  // A function takes 255 arguments at most; longer lists are rare and always a range.
  if (!first || (rows.length > 255 && !builder.isOnly(rows, column))) return;
  const from = builder.unit(first, column);
  if (rows.some((r) => builder.unit(r, column) !== from)) return;
  // AVERAGE passes over number text; SPM.RATA reads it.
  const hasText = rows.some((r) => {
    const figure = builder.figure(r, column);
    return figure.kind === 'number' && figure.isText && !builder.fills(r, column);
  });
  const name = hasText ? 'SPM.RATA' : 'AVERAGE';
  const to = builder.unit(row, column);
  const scale = from === to ? '' : from < to ? '*100' : '/100';
  builder.propose({
    row,
    column,
    expression: `${name}(${builder.cells(rows, column)})${scale}`,
    result: rata(rows.flatMap((r) => builder.value(r, column) ?? [])),
    inCellUnit: true,
  });
}
