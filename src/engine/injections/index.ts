import type { Table } from '../../layouts/model';
import type { TablePolicy } from '../../policy/model';
import type { Injection } from '../model';
import { fillBudget, fillEfficiency, fillQuotients } from './budget';
import { Builder } from './builder';
import { fillCapaian } from './capaian';
import { fillForm } from './form';
import { fillMeans } from './means';
import { fillPredicates } from './predicates';
import { fillQuarters } from './quarters';
import { fillShareOfPlan, fillSoFarOfPlan } from './renstra';
import { spilled } from './spill';
import { fillSums } from './sums';

export interface InjectionOptions {
  /**
   * `sel`: one formula a cell. `luber`: one formula that spills where a column is contiguous; only on
   * request, since a template may travel to an Excel that does not spill.
   */
  readonly ragam?: 'sel' | 'luber';
}

/**
 * The formulas that a table can take, under the policy by which it counts, by row and column. Cells
 * that hold a working formula are listed too (state `rumus`), so that a caller can say so.
 */
export function injections(
  table: Table,
  policy: TablePolicy,
  { ragam = 'sel' }: InjectionOptions = {},
): Injection[] {
  const builder = new Builder(table, policy);
  if (table.layout === 'spm-capaian-triwulan') fillForm(builder);
  else {
    // What others are computed from comes first.
    fillQuotients(builder);
    fillQuarters(builder);
    fillSoFarOfPlan(builder);
    fillSums(builder);
    fillShareOfPlan(builder);
    fillCapaian(builder);
    fillBudget(builder);
    fillEfficiency(builder);
    fillMeans(builder);
  }
  fillPredicates(builder);
  const cells = builder.injections
    .filter(isWithinPage(table))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return ragam === 'luber' ? spilled(cells) : cells;
}

/** What sums up or averages rows of earlier pages as well cannot be a formula over this one. */
function isWithinPage({ continues, rows }: Table): (injection: Injection) => boolean {
  if (continues === undefined) return () => true;
  const across = new Set(
    rows.flatMap(({ kind, row }) => (kind === 'jumlah' || kind === 'rata-rata' ? [row] : [])),
  );
  return ({ row }) => !across.has(row);
}
