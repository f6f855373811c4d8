/**
 * `npm run bench:rekap`: quarterly forms of all 514 regions in one recap run on this machine. Prints
 * whether the figures are those of an independent sum, the memory of all processes together, and the
 * time of a workbook against one alone; fails when one of them is not as bench/budget.json has it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../src/xlsx/read';
import type { Scalar, Sheet } from '../src/sheet/snapshot';
import { expectedOf, type Region, region, regionRows } from '../test/kit/regional';
import { rekap as budget } from './budget.json';
import { textTable } from './kit';

const REGIONS = 514;
const SAMPLE_MS = 100;
const ROOT = path.resolve(__dirname, '..');

/** Resident memory of a process and all below it, in MB; 0 where the system does not tell (no /proc). */
function memoryOf(pid: number): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return 0;
  try {
    const [, kb = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8')) ?? [];
    const tasks = readdirSync(`/proc/${pid}/task`);
    const children = tasks.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce((sum, child) => sum + memoryOf(Number(child)), Number(kb) / 1024);
  } catch {
    // It ended while it was looked at.
    return 0;
  }
}

interface Run {
  readonly seconds: number;
  readonly memoryMb: number;
}

/** One recap run as a user starts it. @throws Error when it fails */
async function recap(input: string, output: string, lines: string): Promise<Run> {
  const start = performance.now();
  const args = ['--import', 'tsx', 'src/cli/periksa.ts', input, '--rekap', output];
  const child: ChildProcess = spawn(process.execPath, [...args, '--jsonl', lines], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  let memoryMb = 0;
  const watch = setInterval(() => {
    memoryMb = Math.max(memoryMb, memoryOf(child.pid ?? 0));
  }, SAMPLE_MS);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the recap ended with ${String(code)}`);
  return { seconds: (performance.now() - start) / 1000, memoryMb };
}

async function writeForms(folder: string, regions: readonly Region[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [i, one] of regions.entries()) {
    const rows = regionRows(one, { withBudget: true });
    const bytes = await writeXlsx({ sheets: [{ name: 'Capaian SPM', rows }] });
    writeFileSync(path.join(folder, `${i}.xlsx`), bytes);
  }
}

function column(sheet: Sheet, head: string): (Scalar | null)[] {
  const at = sheet.rowCells(2).find(({ cell }) => cell.value === head)?.column;
  if (at === undefined) throw new Error(`the recap has no column ${head}`);
  return sheet
    .rowNumbers()
    .filter((row) => row > 2)
    .map((row) => sheet.cell(row, at)?.value ?? null);
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** How far the recap is from what the figures of the regions add up to, as a share; 0 is right. */
function deviation(file: string, regions: readonly Region[]): number {
  const book = readWorkbook(new Uint8Array(readFileSync(file)));
  const sheet = book.sheets.find(({ name }) => name === 'Layanan');
  if (!sheet) throw new Error('the recap has no services');
  const services = regions.flatMap((one) => one.services);
  const expected: Readonly<Record<string, readonly number[]>> = {
    'Harus dilayani': services.map((s) => s.harus),
    'Pagu (Rp)': services.map((s) => s.alokasi),
    'Realisasi (Rp)': services.map((s) => s.realisasi),
    Indeks: services.map((s) => expectedOf(s).indeks),
  };
  const off = Object.entries(expected).map(([head, values]) => {
    const written = column(sheet, head).map(Number);
    if (written.length !== values.length) return Infinity;
    return Math.abs(sum(written) / sum(values) - 1);
  });
  return Math.max(...off);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'spm-rekap-'));
  const at = (name: string): string => path.join(folder, name);
  try {
    const regions = Array.from({ length: REGIONS }, (_, i) => region(i));
    await writeForms(at('satu'), regions.slice(0, 1));
    await writeForms(at('semua'), regions);
    const alone = await recap(at('satu'), at('satu.xlsx'), at('baris-satu'));
    const all = await recap(at('semua'), at('semua.xlsx'), at('baris'));
    const cores = availableParallelism();
    const measured = {
      recapDeviation: deviation(at('semua.xlsx'), regions),
      recapMemoryMb: all.memoryMb,
      recapTimeFactor: all.seconds / REGIONS / (alone.seconds / cores),
    };
    const each = (all.seconds / REGIONS) * 1000;
    console.log(
      `${REGIONS} workbooks in ${all.seconds.toFixed(1)} s, ${each.toFixed(0)} ms each; ` +
        `one alone ${alone.seconds.toFixed(1)} s; ${cores} cores\n`,
    );
    const rows = Object.entries(measured).map(([name, value]) => {
      const bound = budget[name as keyof typeof budget];
      return [name, value.toPrecision(3), String(bound), value > bound ? 'OVER' : ''];
    });
    console.log(textTable([['measure', 'value', 'bound', ''], ...rows]));
    if (rows.some((row) => row[3] === 'OVER')) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
