import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { slugOf } from '../../src/cli/rekap/json-lines';
import { runRekap, wantsRecap } from '../../src/cli/rekap/run-rekap';
import type { Scalar, Sheet } from '../../src/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx/read';
import { expectedOf, type Region, region, regionRows } from '../kit/regional';

const REGIONS = 40;
const ROOT = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'rekap-'));
const input = path.join(folder, 'masukan');
const recap = path.join(folder, 'rekap.xlsx');
const lines = path.join(folder, 'baris');
const regions = Array.from({ length: REGIONS }, (_, i) => region(i));

/** The form of a region as a file; `change` makes it wrong. */
async function writeForm(
  file: string,
  of: Region,
  change: (rows: (Scalar | null)[][]) => void = () => undefined,
): Promise<void> {
  const rows = regionRows(of, { withBudget: true });
  change(rows);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await writeXlsx({ sheets: [{ name: 'Capaian SPM', rows }] }));
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const output = { out: (t: string) => out.push(t), err: (t: string) => err.push(t) };
  const code = await runRekap(args, output);
  return { code, out: out.join('\n'), err };
}

/** Rows of a recap sheet by its header. */
function records(sheet: Sheet): Record<string, Scalar | null>[] {
  const heads = new Map(sheet.rowCells(2).map(({ column, cell }) => [column, String(cell.value)]));
  return sheet
    .rowNumbers()
    .filter((row) => row > 2)
    .map((row) =>
      Object.fromEntries(
        [...heads].map(([column, head]) => [head, sheet.cell(row, column)?.value ?? null]),
      ),
    );
}

function recapRows(file: string): Record<string, Record<string, Scalar | null>[]> {
  const book = readWorkbook(new Uint8Array(readFileSync(file)));
  return Object.fromEntries(book.sheets.map((sheet) => [sheet.name, records(sheet)]));
}

/** Rows of `…/region=…/period=…/*.jsonl`, the folders' names read as columns. */
function partitioned(root: string): Record<string, Scalar | null>[] {
  return (readdirSync(root, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => {
      const keys = Object.fromEntries(
        path
          .dirname(file)
          .split(path.sep)
          .map((part) => part.split('=') as [string, string]),
      );
      return readFileSync(path.join(root, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => ({ ...(JSON.parse(line) as Record<string, Scalar | null>), ...keys }));
    });
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

beforeAll(async () => {
  for (const [i, one] of regions.entries()) {
    await writeForm(path.join(input, `wilayah-${i % 3}`, `${i}.xlsx`), one, (rows) => {
      // Region 7 says one more unserved than it has; region 8 serves more than it needs.
      if (i === 7) rows[8]![5] = Number(rows[8]![5]) + 1;
      if (i === 8) rows[8]![4] = Number(rows[8]![3]) + 5;
    });
  }
  const whole = path.join(input, 'wilayah-0', '0.xlsx');
  writeFileSync(path.join(input, 'bukan workbook.xlsx'), 'Ini surat.');
  writeFileSync(path.join(input, 'kosong.xlsx'), '');
  writeFileSync(path.join(input, '=terpotong.xlsx'), readFileSync(whole));
  truncateSync(path.join(input, '=terpotong.xlsx'), 3000);
  writeFileSync(path.join(input, '~$0.xlsx'), 'kunci');
  writeFileSync(path.join(input, 'catatan.txt'), 'tidak dibaca');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder of 40 regions and three broken files', () => {
  let result: Awaited<ReturnType<typeof run>>;
  let sheets: ReturnType<typeof recapRows>;

  beforeAll(async () => {
    result = await run(input, '--rekap', recap, '--jsonl', lines, '--proses', '2');
    sheets = recapRows(recap);
  }, 120_000);

  test('is summed up to its end; the broken files only decide the exit code', () => {
    expect(result.code).toBe(2);
    expect(result.err).toHaveLength(REGIONS + 3);
    expect(result.err.at(-1)).toMatch(/^\[43\/43\] /);
    expect(result.out).toContain('40 buku kerja direkap');
    expect(result.out).toContain('3 tidak terbaca; 2 berisi temuan salah');
    expect(sheets['Tidak Terbaca']?.map((r) => r.Berkas)).toEqual([
      "'=terpotong.xlsx",
      'bukan workbook.xlsx',
      'kosong.xlsx',
    ]);
  });

  test('people, budget and indexes are those of an independent sum', () => {
    const rows = sheets.Layanan!;
    expect(rows).toHaveLength(REGIONS * 5);
    const all = regions.flatMap((one) => one.services);
    const column = (name: string): number[] => rows.map((row) => Number(row[name]));
    expect(sum(column('Harus dilayani'))).toBe(sum(all.map((s) => s.harus)));
    expect(sum(column('Pagu (Rp)'))).toBe(sum(all.map((s) => s.alokasi)));
    expect(sum(column('Realisasi (Rp)'))).toBe(sum(all.map((s) => s.realisasi)));
    const [one] = rows.filter((r) => r.Daerah === regions[3]!.name);
    const own = expectedOf(regions[3]!.services[0]!);
    expect(one?.Indeks).toBeCloseTo(own.indeks, 9);
    expect(one?.['Mutu (%)']).toBeCloseTo(own.mutu, 9);
    expect(one?.['Serapan (%)']).toBeCloseTo(own.serapan, 9);
    expect(one?.['Efisiensi (poin)']).toBeCloseTo(own.penerima - own.serapan, 9);
  });

  test('regions are ranked by the mean of their five indexes', () => {
    const expected = regions
      .filter((_, i) => i !== 8)
      .map((one) => [one.name, mean(one.services.map((s) => expectedOf(s).indeks))] as const)
      .sort((a, b) => b[1] - a[1]);
    const rows = sheets.Peringkat!.filter((row) => row.Daerah !== regions[8]!.name);
    expect(rows.map((row) => row.Daerah)).toEqual(expected.map(([name]) => name));
    rows.forEach((row, i) => expect(row.Indeks).toBeCloseTo(expected[i]![1], 9));
    expect(sheets.Peringkat!.map((row) => row.Peringkat)).toEqual(
      Array.from({ length: REGIONS }, (_, i) => i + 1),
    );
  });

  test('findings are counted by region and rule, and told one by one', () => {
    const counted = sheets.Temuan!.filter((row) => Number(row.Salah) > 0);
    expect(counted.map((row) => [row.Daerah, row.Aturan])).toEqual(
      expect.arrayContaining([
        [regions[7]!.name, 'belum-terlayani-salah'],
        [regions[8]!.name, 'melebihi-sasaran'],
      ]),
    );
    const [detail] = sheets['Rincian Temuan']!.filter((r) => r.Aturan === 'melebihi-sasaran');
    expect(detail).toMatchObject({ Tingkat: 'salah', Sel: 'E9', Lembar: 'Capaian SPM' });
  });

  test('no text of the recap begins as a formula does', () => {
    const texts = Object.values(sheets).flatMap((rows) => rows.flatMap((r) => Object.values(r)));
    expect(texts.filter((t) => typeof t === 'string' && /^[=+@\t]/.test(t))).toEqual([]);
  });

  test('the JSON lines are one table by region and period, as data engines read them', () => {
    const rows = partitioned(path.join(lines, 'layanan'));
    expect(new Set(rows.map((row) => row.period))).toEqual(new Set(['2024-tw2']));
    expect(new Set(rows.map((row) => row.region)).size).toBe(REGIONS);
    const all = regions.flatMap((one) => one.services);
    expect(sum(rows.map((row) => Number(row.harus)))).toBe(sum(all.map((s) => s.harus)));
    // Every row has the same fields, so that an engine infers one schema.
    expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
    expect(rows.map((row) => row.region)).toEqual(rows.map((row) => slugOf(String(row.daerah))));
    const findings = partitioned(path.join(lines, 'temuan'));
    expect(findings.filter((f) => f.aturan === 'melebihi-sasaran')).toHaveLength(1);
  });

  test('a finished run leaves no journal behind, and does not overwrite its recap unasked', async () => {
    expect(existsSync(`${recap}.jurnal`)).toBe(false);
    const again = await run(input, '--rekap', recap);
    expect(again.code).toBe(2);
    expect(again.err.join()).toContain('--timpa');
  });
});

test('a run that was killed goes on where it was and gives the same recap', async () => {
  const output = path.join(folder, 'lanjutan.xlsx');
  const args = [input, '--rekap', output, '--proses', '1'];
  const command = ['--import', 'tsx', 'src/cli/periksa.ts', ...args];
  const first = spawn(process.execPath, command, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((resolve) => {
    let seen = '';
    first.stderr.on('data', (data: Buffer) => {
      seen += data.toString();
      if (seen.includes('[9/43]')) first.kill('SIGKILL');
    });
    first.on('exit', () => resolve());
  });
  expect(existsSync(output)).toBe(false);
  // As if the machine had stopped in the middle of a line.
  truncateSync(`${output}.jurnal`, readFileSync(`${output}.jurnal`).length - 40);
  const second = await run(...args);
  expect(second.code).toBe(2);
  expect(second.err[0]).toMatch(/^\d+ dari 43 berkas sudah diperiksa/);
  expect(second.err.join('\n')).not.toContain('[1/43]');
  expect(recapRows(output)).toEqual(recapRows(recap));
}, 120_000);

describe('bad usage is told in one line', () => {
  test.each([
    ['no such folder', [path.join(folder, 'tidak-ada'), '--rekap', path.join(folder, 'a.xlsx')]],
    ['a recap that is no workbook', [input, '--rekap', path.join(folder, 'a.csv')]],
    ['two folders', [input, input, '--rekap', path.join(folder, 'a.xlsx')]],
    ['no process at all', [input, '--rekap', path.join(folder, 'a.xlsx'), '--proses', '0']],
    ['a folder without workbooks', [lines, '--rekap', path.join(folder, 'a.xlsx')]],
  ])('%s', async (_, args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/^periksa: /);
  });

  test('only --rekap and --jsonl ask for a recap', () => {
    expect(wantsRecap(['a.xlsx'])).toBe(false);
    expect(wantsRecap(['map', '--rekap=x.xlsx'])).toBe(true);
  });
});
