/** A rule that works as it stands, to be written over: it reports remarks that end with "?". */
export function ruleTemplate(id: string, name: string): string {
  return `import { columnOf } from '../layouts/model';
import { textOf } from '../sheet/snapshot';
import { LKJIP } from './kit/basis';
import { alamat, sel } from './kit/cells';
import type { Rule } from './model';

const BENAR = \`
No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%) | Keterangan
1 | Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti | 100 | 90 | 90 | Sesuai rencana
2 | Rehabilitasi sosial dasar anak telantar di luar panti | 100 | 100 | 100 | Sesuai rencana
3 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | 100 | 100 | 100 | Sesuai rencana
4 | Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti | 100 | 80 | 80 | Sesuai rencana
5 | Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana | 100 | 100 | 100 | Sesuai rencana\`;
const SALAH = BENAR.replace('90 | Sesuai rencana', '90 | Sudah diverifikasi?');

export const ${name}: Rule = {
  id: '${id}',
  severity: 'warning',
  source: LKJIP,
  summary: {
    id: 'Memeriksa apakah keterangan masih berupa pertanyaan.',
    en: 'Checks whether a remark is still a question.',
  },
  messages: {
    // What is wrong with which figures; why; what to do.
    tanya: {
      id: '{sel} berisi keterangan "{isi}", yang masih berupa pertanyaan. Laporan memuat jawaban. Ganti keterangannya.',
      en: '{sel} holds the remark "{isi}", which is still a question. A report holds answers. Change the remark.',
    },
  },
  examples: {
    wrong: [{ layout: 'spm-capaian', table: SALAH, findings: ['F2'] }],
    right: [{ layout: 'spm-capaian', table: BENAR, findings: [] }],
  },
  check: (context) => {
    for (const table of context.tables) {
      const column = columnOf(table, 'keterangan');
      if (!column) continue;
      for (const row of table.rows) {
        const isi = textOf(table.sheet.cell(row.row, column.column));
        if (!isi) continue;
        context.checked();
        if (!isi.endsWith('?')) continue;
        context.report({
          ...sel(table, row, column),
          message: 'tanya',
          values: { sel: alamat(table, row, column), isi },
          found: isi,
        });
      }
    }
  },
};
`;
}

/** Its test; that its examples do what they say is tested for all rules in one place. */
export function testTemplate(id: string): string {
  return `import { ruleOf } from '../../src/rules';
import { dengan } from '../../src/rules/kit/contoh';
import { cellsOf } from '../kit/check';

const [right] = ruleOf('${id}')!.examples.right;
const at = (changes: Readonly<Record<string, string>>): string[] =>
  cellsOf('${id}', dengan(right!.table, changes));

test.each([
  ['a question', { F3: 'Berapa?' }, ['F3']],
  ['an answer', { F3: 'Sepuluh' }, []],
  ['nothing', { F3: '' }, []],
])('%s', (_, changes, cells) => {
  expect(at(changes)).toEqual(cells);
});
`;
}
