import type { Table } from '../../layouts/model';
import type { TablePolicy } from '../../policy/model';
import type { Injection } from '../model';
import { fillBudget, fillQuotients } from './budget';
import { Builder } from './builder';
import { fillCapaian } from './capaian';
import { fillForm } from './form';

/**
 * The formulas that a table can take, under the policy by which it counts, by row and column. Cells
 * that hold a working formula are listed too (state `rumus`), so that a caller can say so.
 */
export function injections(table: Table, policy: TablePolicy): Injection[] {
  const builder = new Builder(table, policy);
  if (table.layout === 'spm-capaian-triwulan') fillForm(builder);
  else {
    fillQuotients(builder);
    fillCapaian(builder);
    fillBudget(builder);
  }
  return [...builder.injections].sort((a, b) => a.row - b.row || a.column - b.column);
}
