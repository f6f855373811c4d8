import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PAGE = path.join(__dirname, '..', '..', 'docs', 'ketahanan.md');
const HEAD = [
  'Jalan',
  'Permintaan',
  'Gangguan',
  'Seluruhnya ada',
  'Tidak ada sama sekali',
  'Hilang',
];

/** Whatever a formatter does to a table changes nothing in it. */
const plain = (text: string): string =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/-{2,}/g, '--')
    .trim();

/**
 * Prints the figures of a walk when all its tests have run, and holds the page on resilience to them;
 * with UPDATE_FIGURES=1 the page is written anew.
 */
export function keepFigures(section: string, rows: readonly string[][], expected: number): void {
  afterAll(() => {
    // Some tests were left out or have failed: no figures.
    if (rows.length !== expected) return;
    const sums = HEAD.slice(1).map((_, c) =>
      rows.reduce((sum, row) => sum + Number(row[c + 1]), 0),
    );
    const lines = [
      HEAD,
      HEAD.map((_, c) => (c ? '--:' : '--')),
      ...rows,
      ['Jumlah', ...sums.map(String)],
    ];
    const table = lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
    process.stdout.write(
      `${section}: ${rows.length} jalan, ${sums[0]} permintaan, ${sums[1]} gangguan, perubahan hilang: ${sums[4]}\n`,
    );
    const page = readFileSync(PAGE, 'utf8');
    const [open, close] = [`<!-- ${section} -->`, `<!-- /${section} -->`];
    const from = page.indexOf(open) + open.length;
    const to = page.indexOf(close);
    if (process.env.UPDATE_FIGURES) {
      writeFileSync(PAGE, `${page.slice(0, from)}\n\n${table}\n\n${page.slice(to)}`);
      return;
    }
    expect(plain(page.slice(from, to))).toBe(plain(table));
  });
}
