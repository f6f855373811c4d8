import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { writeXlsx } from 'hucre/xlsx';
import { slugOf } from '../../src/cli/rekap/json-lines';
import { runRekap } from '../../src/cli/rekap/run-rekap';
import { expectedOf, region, regionRows } from '../kit/regional';

const folder = mkdtempSync(path.join(tmpdir(), 'rekap-duckdb-'));
const lines = path.join(folder, 'baris');
const regions = [0, 1, 2].map((i) => region(i));
const QUARTERS = [1, 2];

/** The query that the guide for administrators shows, on the lines written here. */
function guideQuery(at = lines): string {
  const guide = readFileSync(path.resolve(__dirname, '../../docs/admin.md'), 'utf8');
  const [, query = ''] = /```sql\n([^`]+)```/.exec(guide) ?? [];
  expect(query).toContain("'BARIS/");
  return query.replaceAll('BARIS/', `${at.replaceAll('\\', '/')}/`);
}

async function ask(query: string): Promise<Record<string, unknown>[]> {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  try {
    return (await connection.runAndReadAll(query)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

beforeAll(async () => {
  const input = path.join(folder, 'masukan');
  mkdirSync(input);
  for (const [i, one] of regions.entries()) {
    for (const triwulan of QUARTERS) {
      const rows = regionRows(one, { withBudget: true, triwulan });
      // One region counts one unserved too many in its first quarter.
      if (i === 1 && triwulan === 1) rows[8]![5] = Number(rows[8]![5]) + 1;
      const bytes = await writeXlsx({ sheets: [{ name: 'Capaian SPM', rows }] });
      writeFileSync(path.join(input, `${i}-${triwulan}.xlsx`), bytes);
    }
  }
  const args = [input, '--rekap', path.join(folder, 'rekap.xlsx'), '--jsonl', lines];
  const quiet = { out: () => undefined, err: () => undefined };
  expect(await runRekap([...args, '--proses', '1'], quiet)).toBe(1);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('DuckDB reads the lines of all regions and periods as one table, with the query of the guide', async () => {
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const expected = regions
    .map(({ name, services }) => ({
      region: slugOf(name),
      indeks: sum(services.map((s) => expectedOf(s).indeks)) / services.length,
      pagu: sum(services.map((s) => s.alokasi)),
      realisasi: sum(services.map((s) => s.realisasi)),
    }))
    .sort((a, b) => b.indeks - a.indeks);
  const rows = await ask(guideQuery());
  for (const quarter of QUARTERS) {
    const own = rows.filter((row) => row.period === `2024-tw${quarter}`);
    expect(own.map((row) => row.region)).toEqual(expected.map((one) => one.region));
    own.forEach((row, i) => {
      expect(Number(row.indeks)).toBeCloseTo(expected[i]!.indeks, 9);
      expect([Number(row.pagu), Number(row.realisasi)]).toEqual([
        expected[i]!.pagu,
        expected[i]!.realisasi,
      ]);
    });
  }
  expect(rows).toHaveLength(regions.length * QUARTERS.length);
});

test('the query holds where no report tells a budget', async () => {
  const at = path.join(folder, 'tanpa-pagu');
  const from = path.join(lines, 'layanan');
  for (const file of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.jsonl')) continue;
    const text = readFileSync(path.join(from, file), 'utf8');
    const to = path.join(at, 'layanan', file);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, text.replace(/"(pagu|realisasi)":\d+/g, '"$1":null'));
  }
  const rows = await ask(guideQuery(at));
  expect(rows).toHaveLength(regions.length * QUARTERS.length);
  expect(new Set(rows.map((row) => row.pagu))).toEqual(new Set([null]));
});

test('DuckDB reads the findings beside them', async () => {
  const at = `${lines.replaceAll('\\', '/')}/temuan/*/*/*.jsonl`;
  const rows = await ask(
    `SELECT region, period, aturan FROM read_json('${at}', hive_partitioning = true)
     WHERE tingkat = 'error'`,
  );
  expect(rows).toEqual([
    { region: slugOf(regions[1]!.name), period: '2024-tw1', aturan: 'belum-terlayani-salah' },
  ]);
});
