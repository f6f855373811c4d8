import { OWN_KINDS } from '../../layouts/kinds';
import type { TableRow } from '../../layouts/model';
import { type Arah, capaian } from '../../measures/capaian';
import { capaianCases, directions, fits } from '../../policy/capaian';
import { sheetRowOf } from '../../policy/figures';
import { type CapaianColumns, capaianColumns } from '../../policy/pairs';
import { type Builder, ofBoth } from './builder';

/** Capaian from target and realisasi, under the cap and direction of the table. */
export function fillCapaian(builder: Builder): void {
  for (const columns of capaianColumns(builder.table)) {
    const arah = chosenDirections(builder, columns);
    for (const row of builder.table.rows) {
      if (OWN_KINDS.has(row.kind)) fillRow(builder, row, columns, arah.get(row));
    }
  }
}

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
  { target, realisasi, capaian: column }: CapaianColumns,
  known: Arah | undefined,
): void {
  const { policy, table } = builder;
  // Rows without a target are headings; a realisasi may still come.
  if (!builder.isDivisor(row, target) || isMark(builder, row, realisasi)) return;
  const arah = known ?? directions(row, policy.turun)[0];
  const { batas } = policy;
  const units = [target, realisasi].map((c) => builder.unit(row, c));
  const inPoints = units[0] !== units[1];
  const inputs = [target, realisasi].map((c) => builder.argument(row, c, 'nilai', inPoints));
  if (inputs.includes(null)) return;
  const options = [arah === 'naik' ? '' : `"${arah}"`, batas === null ? '' : String(batas)];
  while (options.at(-1) === '') options.pop();
  const args = [...inputs, ...options];
  // A figure in the lines below the row would be that of another indicator.
  if (sheetRowOf(table, row, target) !== sheetRowOf(table, row, realisasi)) return;
  builder.propose({
    row,
    column,
    expression: `SPM.CAPAIAN(${args.join(',')})`,
    compute: (see) =>
      ofBoth(see(row, target), see(row, realisasi), (t, r) => capaian(t, r, { arah, batas })),
  });
}

/** "-", "na" or words in the place of a figure: there is nothing to compute from. */
export function isMark(
  builder: Builder,
  row: TableRow,
  column: CapaianColumns['realisasi'],
): boolean {
  const { kind } = builder.figure(row, column);
  return kind !== 'number' && kind !== 'blank' && !builder.isProposed(row, column);
}
