import { byRows } from '../layouts/by-rows';
import { columnsOfRole, type LayoutId, type Table } from '../layouts/model';
import { textOf } from '../sheet/snapshot';
import type { TablePolicy } from './model';

/** Words that belong to one scale only. */
const WORDS: readonly (readonly [TablePolicy['skala'], RegExp])[] = [
  ['SPM', /\btuntas\b/i],
  ['status', /^(TT|UK|telah tercapai|upaya keras)$/i],
  ['RKPD', /^(sangat tinggi|tinggi|sedang|rendah|sangat rendah)$/i],
  ['AKIP', /^(AA|A|BB|B|CC|C|D)$|memuaskan|\bbaik\b|\bcukup\b|\bkurang\b/i],
];

const BY_LAYOUT: Partial<Record<LayoutId, TablePolicy['skala']>> = {
  'spm-capaian-triwulan': 'SPM',
  'spm-capaian': 'SPM',
  'evaluasi-rkpd': 'RKPD',
  'capaian-renstra': 'status',
};

/** Scale of the predicates: by the words the table uses, else by what its layout is for. */
export const inferSkala = byRows((table: Table): TablePolicy['skala'] => {
  const votes = new Map<TablePolicy['skala'], number>();
  for (const text of predicates(table)) {
    const scale = WORDS.find(([, pattern]) => pattern.test(text))?.[0];
    if (scale) votes.set(scale, (votes.get(scale) ?? 0) + 1);
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
  return best ?? BY_LAYOUT[table.layout] ?? 'AKIP';
});

function* predicates(table: Table): Generator<string> {
  const columns = columnsOfRole(table, 'predikat');
  for (const row of table.rows) {
    const places =
      row.kind === 'predikat' ? table.columns.filter((c) => c.column !== row.labelColumn) : columns;
    for (const { column } of places) {
      const text = textOf(table.sheet.cell(row.row, column));
      if (text) yield text;
    }
  }
}
