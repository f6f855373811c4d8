import type { Column, LayoutId, Table, TableRow } from '../layouts/model';
import { serviceOf } from '../catalogue';
import { readFigure } from '../policy/figures';
import { PERMENSOS_9_2018 } from './kit/basis';
import { alamat, dalamSatuanSel, sel } from './kit/cells';
import { CAPAIAN, dengan } from './kit/contoh';
import type { Rule, RuleContext } from './model';

const SPM_LAYOUTS = new Set<LayoutId>(['spm-capaian', 'spm-target', 'spm-perhitungan']);
const INDICATOR_LAYOUTS = new Set<LayoutId>([
  'iku',
  'capaian-indikator',
  'perjanjian-kinerja-sasaran',
]);
/** Outside SPM tables an indicator is the law's own only where it says whom it serves, and how. */
const OF_THE_LAW = [
  /te(r)?lantar|luar panti|gelandangan|pengemis|gepeng|korban bencana|\bspm\b|pelayanan minimal/i,
  /(ter|di)(layani|tangani|penuhi)|memperoleh|mendapat|menerima|penerima|rehabilitasi|perlindungan|pelayanan|layanan|\bspm\b/i,
];
const KINDS = new Set(['layanan', 'indikator', 'item', 'pembilang']);

/** Columns that hold a target of the report's own year, in percent. */
function targets(table: Table, row: TableRow): readonly Column[] {
  const isShare = /^(persentase|persen|%|cakupan)/i.test(row.label);
  const isOfTheLaw = isShare && OF_THE_LAW.every((words) => words.test(row.label));
  if (!SPM_LAYOUTS.has(table.layout) && !(INDICATOR_LAYOUTS.has(table.layout) && isOfTheLaw))
    return [];
  return table.columns.filter(
    (c) =>
      /^target($|[A-Z0-9])/.test(c.key) &&
      !WITHIN_YEAR.test(c.key) &&
      (c.role === 'persen' || c.role === 'nilai'),
  );
}

/** Of the year all are to be served; until the third quarter so many as can be by then. */
const WITHIN_YEAR = /^targetTw[123]$/;

function checkRow(context: RuleContext, table: Table, row: TableRow): void {
  if (!row.service || row.sub || !KINDS.has(row.kind)) return;
  for (const column of targets(table, row)) {
    const target = readFigure(table, row, column);
    if (target.kind !== 'number') continue;
    context.checked();
    if (target.value >= 100) continue;
    const service = serviceOf(row.service);
    context.report({
      ...sel(table, row, column),
      message: 'kurang',
      values: {
        sel: alamat(table, row, column),
        target: { percent: target.value },
        layanan: service.name,
      },
      found: target.raw,
      expected: dalamSatuanSel(target, service.target),
      // Where another table has the right one, or its sign alone is wrong, that is said.
      causes: ['beda-antar-tabel', 'nilai-negatif'].map((rule) => ({
        ...sel(table, row, column),
        rule,
      })),
    });
  }
}

export const targetSpm: Rule = {
  id: 'target-spm',
  severity: 'warning',
  source: PERMENSOS_9_2018,
  summary: {
    id: 'Memeriksa apakah target layanan SPM 100 % setiap tahun anggaran.',
    en: 'Checks that the target of an SPM service is 100 % in each budget year.',
  },
  messages: {
    kurang: {
      id: '{sel} tertulis target {target} untuk "{layanan}". Target setiap layanan SPM adalah 100 % pada setiap tahun anggaran. Ganti targetnya, atau jelaskan alasannya dalam laporan.',
      en: '{sel} says a target of {target} for "{layanan}". The target of every SPM service is 100 % in each budget year. Change the target, or give the reason in the report.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'spm-capaian',
        table: dengan(CAPAIAN, { C3: '80', E3: '109.38', E7: '92.38' }),
        findings: ['C3'],
      },
    ],
    right: [{ layout: 'spm-capaian', table: CAPAIAN, findings: [] }],
  },
  check: (context) => {
    for (const table of context.tables) {
      for (const row of table.rows) checkRow(context, table, row);
    }
  },
};
