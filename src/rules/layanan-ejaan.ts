import { matchService, matchSubService, type SpellingIssue } from '../catalogue';
import { columnOf, type Table, type TableRow } from '../layouts/model';
import { toA1 } from '../sheet/address';
import { PERMENSOS_9_2018 } from './kit/basis';
import { CAPAIAN, dengan } from './kit/contoh';
import type { Rule, RuleContext } from './model';

/** Columns that may write the name of the row's service. */
function nameColumns(table: Table, row: TableRow): readonly number[] {
  const own = ['layanan', 'indikator'].flatMap((key) => columnOf(table, key)?.column ?? []);
  return [...new Set([row.labelColumn, ...own])];
}

function issueOf(text: string, row: TableRow): SpellingIssue | undefined {
  const match = row.sub ? matchSubService(text, row.service) : matchService(text);
  return match?.issue;
}

function checkRow(context: RuleContext, table: Table, row: TableRow): void {
  if (!row.service && !row.sub) return;
  for (const column of nameColumns(table, row)) {
    const cell = table.sheet.cell(row.row, column);
    if (typeof cell?.value !== 'string') continue;
    context.checked();
    const issue = issueOf(cell.value, row);
    if (!issue) continue;
    context.report({
      table,
      row: row.row,
      column,
      message: 'salahEja',
      values: { sel: toA1(row.row, column), tertulis: issue.found, seharusnya: issue.expected },
      found: cell.value,
      expected: issue.corrected,
      fix: { value: issue.corrected },
    });
  }
}

export const layananEjaan: Rule = {
  id: 'layanan-ejaan',
  severity: 'warning',
  source: PERMENSOS_9_2018,
  summary: {
    id: 'Memeriksa ejaan nama layanan dan sub layanan.',
    en: 'Checks the spelling of the names of services and sub-services.',
  },
  messages: {
    salahEja: {
      id: '{sel} menulis "{tertulis}"; yang dimaksud "{seharusnya}", sesuai nama layanan dalam peraturan. Perbaiki ejaannya.',
      en: '{sel} writes "{tertulis}"; "{seharusnya}" is meant, as the regulation names the service. Correct the spelling.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'spm-capaian',
        table: dengan(CAPAIAN, { B3: 'Rehabilitasi sosial dasar anak telantar di luar pantai' }),
        findings: ['B3'],
      },
    ],
    right: [
      {
        layout: 'spm-capaian',
        table: dengan(CAPAIAN, { B3: 'Rehabilitasi sosial dasar anak terlantar di luar panti' }),
        findings: [],
      },
    ],
  },
  check: (context) => {
    for (const table of context.tables) {
      for (const row of table.rows) {
        if (row.kind !== 'keterangan') checkRow(context, table, row);
      }
    }
  },
};
