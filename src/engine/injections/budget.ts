import { isStage } from '../../layouts/specs/anggaran-rencana';
import { UNADDED_KINDS } from '../../layouts/kinds';
import { type Column, columnOf, type TableRow } from '../../layouts/model';
import { capaian } from '../../measures/capaian';
import { efisiensi } from '../../measures/efisiensi';
import { serapan } from '../../measures/serapan';
import { serapanColumns } from '../../policy/pairs';
import { tampakSama } from '../../policy/printed';
import { quotients } from '../../policy/quotients';
import { type Builder, ofBoth } from './builder';
import { isMark } from './capaian';
import { scaled } from './unit';

/** Absorption of every row with a budget, and what is left of it. */
export function fillBudget(builder: Builder): void {
  const { table } = builder;
  const left = columnOf(table, 'sisa');
  for (const { bagian, dari, persen } of serapanColumns(table)) {
    const isRest = left !== undefined && dari.key === 'anggaran';
    const reversed = isRest && isReversed(builder, table.rows, left, dari, bagian);
    for (const row of table.rows) {
      if (UNADDED_KINDS.has(row.kind) || builder.eventual(row, dari) === null) continue;
      if (isMark(builder, row, bagian)) continue;
      if (persen) fillAbsorption(builder, row, dari, bagian, persen);
      if (!isRest) continue;
      if (reversed) fillDifference(builder, row, left, bagian, dari);
      else fillDifference(builder, row, left, dari, bagian);
    }
  }
  fillStages(builder);
}

function fillAbsorption(
  builder: Builder,
  row: TableRow,
  dari: Column,
  bagian: Column,
  column: Column,
): void {
  if (![dari, bagian].every((c) => builder.isRead(row, c, 'rupiah'))) return;
  // Without a budget no share of it is defined.
  if (!builder.isDivisor(row, dari)) return;
  const args = `${builder.address(row, dari)},${builder.address(row, bagian)}`;
  builder.propose({
    row,
    column,
    expression: `SPM.SERAPAN(${args})`,
    compute: (see) => ofBoth(see(row, dari), see(row, bagian), serapan),
  });
}

/** One amount less another, as Excel subtracts them. */
function fillDifference(
  builder: Builder,
  row: TableRow,
  column: Column,
  from: Column,
  less: Column,
): void {
  if (![from, less].every((c) => builder.isRead(row, c))) return;
  builder.propose({
    row,
    column,
    expression: `${builder.operand(row, from)}-${builder.operand(row, less)}`,
    compute: (see) => ofBoth(see(row, from), see(row, less), (a, b) => a - b),
    inCellUnit: true,
  });
}

/** True where most rows print the second amount less the first: "Lebih/(Kurang)" of a budget. */
function isReversed(
  builder: Builder,
  rows: readonly TableRow[],
  column: Column,
  from: Column,
  less: Column,
): boolean {
  const agrees = (a: Column, b: Column): number =>
    rows.filter((row) => {
      const printed = builder.figure(row, column);
      const exact = (builder.value(row, a) ?? 0) - (builder.value(row, b) ?? 0);
      return printed.kind === 'number' && tampakSama(printed.value, printed.decimals, exact);
    }).length;
  return agrees(less, from) > agrees(from, less);
}

/** Difference between two stages of a budget: the later one less the earlier one, or as printed. */
function fillStages(builder: Builder): void {
  const { table } = builder;
  const column = columnOf(table, 'selisih');
  const stages = table.columns.filter((c) => c.role === 'rupiah' && isStage(c.key));
  const [before, after] = stages;
  if (table.layout !== 'anggaran-rencana' || !column || !before || !after) return;
  // Of three stages and more it is not said which two are compared.
  if (stages.length > 2) return;
  const rows = table.rows.filter(
    (row) => !UNADDED_KINDS.has(row.kind) && stages.every((c) => builder.eventual(row, c) !== null),
  );
  const reversed = isReversed(builder, rows, column, after, before);
  for (const row of rows) {
    if (reversed) fillDifference(builder, row, column, before, after);
    else fillDifference(builder, row, column, after, before);
  }
}

/** X over Y of every indicator that prints its parts; capped where the printed figures are. */
export function fillQuotients(builder: Builder): void {
  const entries = [...quotients(builder.table)].flatMap((q) => {
    if (q.hasil) return [];
    const exact = capaian(q.y.value, q.x.value);
    if (exact === null) return [];
    const printed = builder.figure(q.persen.row, q.persen.column);
    const shows = (value: number): boolean =>
      printed.kind === 'number' && tampakSama(printed.value, printed.decimals, value);
    const way = shows(exact) ? 'bebas' : shows(Math.min(exact, 100)) ? 'dibatasi' : undefined;
    return [{ ...q, exact, way }];
  });
  const count = (way: string): number =>
    entries.filter((e) => e.way === way && e.exact > 100).length;
  const usual = count('dibatasi') > count('bebas') ? 'dibatasi' : 'bebas';
  for (const { x, y, persen, way } of entries) {
    const inputs = [y, x].map(({ row, column }) => builder.argument(row, column, 'nilai'));
    if (inputs.includes(null)) continue;
    const batas = (way ?? usual) === 'dibatasi' ? 100 : null;
    builder.propose({
      ...persen,
      expression: `SPM.CAPAIAN(${inputs.join(',')}${batas === null ? '' : `,,${batas}`})`,
      compute: (see) =>
        ofBoth(see(y.row, y.column), see(x.row, x.column), (whole, part) =>
          capaian(whole, part, { batas }),
        ),
    });
  }
}

/** Efficiency: from the budget where it stands in the row, else capaian less absorption. */
export function fillEfficiency(builder: Builder): void {
  const { table } = builder;
  const column = columnOf(table, 'efisiensi');
  const reached = columnOf(table, 'capaian');
  if (!column || !reached) return;
  for (const row of table.rows) {
    if (UNADDED_KINDS.has(row.kind)) continue;
    fillEfficiencyOf(builder, row, column, reached);
  }
}

function fillEfficiencyOf(builder: Builder, row: TableRow, column: Column, reached: Column): void {
  const { table } = builder;
  const [budget, spent] = [columnOf(table, 'anggaran'), columnOf(table, 'realisasiAnggaran')];
  if (budget && spent && builder.holds(row, budget) && builder.holds(row, spent)) {
    if (![budget, spent].every((c) => builder.isRead(row, c, 'rupiah'))) return;
    const args = [
      builder.points(row, reached),
      ...[budget, spent].map((c) => builder.address(row, c)),
    ];
    builder.propose({
      row,
      column,
      expression: `SPM.EFISIENSI(${args.join(',')})`,
      compute: (see) => {
        const c = see(row, reached);
        return ofBoth(see(row, budget), see(row, spent), (a, r) =>
          c === null ? null : efisiensi(c, a, r),
        );
      },
    });
    return;
  }
  const absorbed = columnOf(table, 'serapan');
  if (absorbed) fillPointsDifference(builder, row, column, reached, absorbed);
}

/** Percent points less percent points, each brought into the unit of the cell. */
export function fillPointsDifference(
  builder: Builder,
  row: TableRow,
  column: Column,
  from: Column,
  less: Column,
): void {
  if (![from, less].every((c) => builder.holds(row, c) && builder.isRead(row, c))) return;
  const own = differenceUnit(builder, row, column, from, less);
  if (own === null) return;
  const part = (c: Column): string => scaled(builder.operand(row, c), builder.unit(row, c), own);
  builder.propose({
    row,
    column,
    expression: `${part(from)}-${part(less)}`,
    compute: (see) =>
      ofBoth(see(row, from), see(row, less), (a, b) => Number((a - b).toPrecision(12))),
    inCellUnit: true,
    unit: own,
  });
}

/**
 * Small differences in percent points look like fractions: a cell without % format beside operands in
 * percent points takes percent points. null where its figure is one that was read as a fraction.
 */
function differenceUnit(
  builder: Builder,
  row: TableRow,
  column: Column,
  from: Column,
  less: Column,
): number | null {
  const own = builder.unit(row, column);
  const hasPoints = [from, less].every((c) => builder.unit(row, c) === 1);
  if (own === 1 || !hasPoints || builder.hasPercentFormat(row, column)) return own;
  return builder.cell(row, column) ? null : 1;
}
