import { distance } from 'fastest-levenshtein';
import { matchService, matchSubService, type SpellingIssue } from '../catalogue';
import { columnOf, type Table, type TableRow } from '../layouts/model';
import { toA1 } from '../sheet/address';
import { memoised } from '../sheet/memo';
import { PERMENSOS_9_2018 } from './kit/basis';
import { CAPAIAN, dengan } from './kit/contoh';
import type { Rule, RuleContext } from './model';

/** Columns that may write the name of a row's service, beside the one that names the row. */
function nameColumns(table: Table): readonly number[] {
  return ['layanan', 'indikator'].flatMap((key) => columnOf(table, key)?.column ?? []);
}

function issueOf(text: string, row: TableRow): SpellingIssue | undefined {
  const match = row.sub ? matchSubService(text, row.service) : matchService(text);
  return match?.issue;
}

/** "di Luar Pantli": the words of the services in names of programmes and indicators too. */
const panti = memoised((text: string): SpellingIssue | undefined => {
  const match = /(?<=\b(?:luar|dalam)\s+)pa\p{L}{2,5}\b/iu.exec(text);
  if (!match || distance(match[0].toLowerCase(), 'panti') !== 1) return undefined;
  const [found] = match;
  const expected = found.startsWith('P') ? 'Panti' : 'panti';
  const corrected = text.slice(0, match.index) + expected + text.slice(match.index + found.length);
  return { found, expected, corrected };
});

function checkCell(context: RuleContext, table: Table, row: TableRow, column: number): void {
  const cell = table.sheet.cell(row.row, column);
  if (typeof cell?.value !== 'string') return;
  context.checked();
  const isService = row.service !== undefined || row.sub !== undefined;
  const issue = isService ? issueOf(cell.value, row) : panti(cell.value);
  if (!issue) return;
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
  onlyWords: true,
  check: (context) => {
    for (const table of context.tables) {
      const others = nameColumns(table);
      for (const row of table.rows) {
        checkCell(context, table, row, row.labelColumn);
        for (const column of others) {
          if (column !== row.labelColumn) checkCell(context, table, row, column);
        }
      }
    }
  },
};
