import { serapan } from '../../measures/serapan';
import { nilai } from '../../policy/figures';
import { serapanColumns } from '../../policy/pairs';
import { quotients } from '../../policy/quotients';
import { capaian } from '../../measures/capaian';
import type { Builder } from './builder';

const WITHOUT_BUDGET = new Set(['judul', 'keterangan', 'predikat', 'rata-rata']);

/** Absorption of every row with a budget. */
export function fillBudget(builder: Builder): void {
  const { table } = builder;
  for (const { bagian, dari, persen } of serapanColumns(table)) {
    if (!persen) continue;
    for (const row of table.rows) {
      const anggaran = nilai(table, row, dari);
      const realisasi = nilai(table, row, bagian);
      if (WITHOUT_BUDGET.has(row.kind) || anggaran === null || realisasi === null) continue;
      const result = serapan(anggaran, realisasi);
      if (result === null) continue;
      const args = `${builder.address(row, dari)},${builder.address(row, bagian)}`;
      builder.propose({ row, column: persen, expression: `SPM.SERAPAN(${args})`, result });
    }
  }
}

/** X over Y of every indicator that prints its parts. */
export function fillQuotients(builder: Builder): void {
  for (const { x, y, persen } of quotients(builder.table)) {
    const result = capaian(y.value, x.value);
    if (result === null) continue;
    const args = `${builder.address(y.row, y.column)},${builder.address(x.row, x.column)}`;
    builder.propose({
      row: persen.row,
      column: persen.column,
      expression: `SPM.CAPAIAN(${args})`,
      result,
    });
  }
}
