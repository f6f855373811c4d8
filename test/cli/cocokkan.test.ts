import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCocokkan } from '../../src/cli/run-cocokkan';
import { reportSheet } from '../../src/report';
import type { PlanCell, SheetPlan } from '../../src/sheet/plan';
import type { Sheet } from '../../src/sheet/snapshot';
import { planToXlsx } from '../../src/xlsx/write-plan';
import { BUDGET, reportOf, workbook } from '../report/kit';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cocokkan-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A sheet of the workbook as a plan, so that it stands in one file with its report. */
function planOf(sheet: Sheet): SheetPlan {
  const cells = sheet
    .rowNumbers()
    .flatMap((row) =>
      sheet.rowCells(row).map(({ column, cell }): PlanCell => ({ row, column, value: cell.value })),
    );
  return {
    name: sheet.name,
    cells,
    widths: [],
    heights: new Map(),
    merges: [],
    validations: [],
    charts: [],
    frozenRows: 0,
    print: {
      orientation: 'portrait',
      headerLeft: '',
      headerRight: '',
      footerLeft: '',
      footerRight: '',
    },
  };
}

async function fileWith(text: string, withReport: boolean): Promise<string> {
  const original = await reportOf(workbook());
  const plans = [
    planOf(workbook({ 'Tabel 3': text }).sheets[0]!),
    ...(withReport ? [reportSheet(original, { links: true })] : []),
  ];
  const file = path.join(folder, 'buku.xlsx');
  writeFileSync(file, await planToXlsx(plans));
  return file;
}

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const output = { out: (t: string) => out.push(t), err: (t: string) => err.push(t) };
  const code = await runCocokkan(args, output);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

it('says that nothing has changed, and ends with 0', async () => {
  const file = await fileWith(BUDGET, true);
  expect(await run('--cocokkan', file)).toMatchObject({
    code: 0,
    out: 'Cocok: angka pada 1 tabel sama dengan saat laporan dibuat.',
  });
});

it('names the table whose figures have changed, and ends with 1', async () => {
  const file = await fileWith(BUDGET.replace('1945250', '1945251'), true);
  expect(await run('--cocokkan', file)).toMatchObject({
    code: 1,
    out: expect.stringContaining('Tabel 3!A1:E6: isinya berubah') as string,
  });
  expect((await run('--cocokkan', file, '--bahasa', 'en')).out).toMatch(/its content has changed/);
});

it('ends with 2 where there is no report, no file, or no sense', async () => {
  const file = await fileWith(BUDGET, false);
  expect(await run('--cocokkan', file)).toMatchObject({
    code: 2,
    err: expect.stringContaining('Tidak ada laporan') as string,
  });
  expect((await run('--cocokkan', path.join(folder, 'tidak-ada.xlsx'))).code).toBe(2);
  expect((await run('--cocokkan', file, file)).code).toBe(2);
  expect((await run('--cocokkan')).code).toBe(2);
});

it('compares with a report in a file of its own', async () => {
  const file = await fileWith(BUDGET, false);
  const json = path.join(folder, 'laporan.json');
  writeFileSync(json, JSON.stringify(await reportOf(workbook())));
  expect((await run('--cocokkan', file, '--laporan', json)).code).toBe(0);
  writeFileSync(json, '{"digest":{"tables":[1]}}');
  expect(await run('--cocokkan', file, '--laporan', json)).toMatchObject({
    code: 2,
    err: expect.stringContaining('bukan laporan JSON') as string,
  });
});
