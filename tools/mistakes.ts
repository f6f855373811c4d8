/**
 * `npx tsx tools/mistakes.ts`: makes one mistake of each kind that Excel is strict about in a copy of
 * src/excel, runs the tests of src/excel on it, and says which of them notice. Nothing here is changed.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMain } from './main';

export interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
}

export const MISTAKES: readonly Mistake[] = [
  {
    name: 'properti dibaca tanpa dimuat',
    file: 'cells.ts',
    right: "range.load('address,values,formulas,numberFormat');",
    wrong: "range.load('address,values,formulas');",
  },
  {
    name: 'sync terlewat',
    file: 'sheets.ts',
    right:
      '  await context.sync();\n  const missing = names.filter((_, i) => sheets[i]?.isNullObject);',
    wrong: '  const missing = names.filter((_, i) => sheets[i]?.isNullObject);',
  },
  {
    name: 'bentuk larik salah',
    file: 'cells.ts',
    right: 'range.formulas = contents.map((content) => [content && entryOf(content)]);',
    wrong: 'range.formulas = [contents.map((content) => content && entryOf(content))];',
  },
  {
    name: 'objek dipakai sesudah konteksnya ditutup',
    file: 'cells.ts',
    right: '  return context.workbook.worksheets.getItem(key).getRange(rectToA1(run.rect));',
    wrong:
      '  const kept = globalThis as unknown as { kept?: Map<string, Excel.Range> };\n' +
      '  kept.kept ??= new Map();\n' +
      '  const name = `${key}!${rectToA1(run.rect)}`;\n' +
      '  const range = kept.kept.get(name) ?? context.workbook.worksheets.getItem(key).getRange(rectToA1(run.rect));\n' +
      '  kept.kept.set(name, range);\n' +
      '  return range;',
  },
  {
    name: 'lembar yang tidak ada',
    file: 'sheets.ts',
    right: 'const sheet = context.workbook.worksheets.getItemOrNullObject(name);',
    wrong: 'const sheet = context.workbook.worksheets.getItem(name);',
  },
  {
    name: 'kata pilihan yang salah',
    file: 'sheet-extras.ts',
    right: "operator: 'GreaterThanOrEqualTo' as const",
    wrong: "operator: 'GreaterThanOrEqual' as never",
  },
  {
    name: 'lembar terlindung',
    file: 'sheets.ts',
    right: "  if (closed.length) throw new ExcelProblem('terlindung', { places: closed });\n",
    wrong: '',
  },
  {
    name: 'permintaan terlalu besar (menulis)',
    file: 'messages.ts',
    right: 'bytes: 4_000_000 }',
    wrong: 'bytes: 4_000_000_000 }',
  },
  {
    name: 'jawaban terlalu besar (membaca)',
    file: 'read.ts',
    right: "if (toProblem(error).kind !== 'terlalu-besar' || cells === 1) throw error;",
    wrong: 'if (cells >= 1) throw error;',
  },
  {
    name: 'sel sedang disunting',
    file: 'problem.ts',
    right: "  InvalidOperationInCellEditMode: 'sunting',\n",
    wrong: '',
  },
  {
    name: 'anggota yang tidak ada',
    file: 'follow.ts',
    right: 'worksheet.getRange(cell).select();',
    wrong:
      "worksheet.getRange(cell).select();\n      (worksheet as unknown as { charts: Excel.ChartCollection }).charts.add('Pie', worksheet.getRange(cell)).getImage();",
  },
];

/** The file with its mistake. */
export function mistaken({ name, file, right, wrong }: Mistake, text: string): string {
  if (!text.includes(right)) throw new Error(`${name}: ${file} no longer holds the right line`);
  return text.replace(right, wrong);
}

const ROOT = path.resolve(__dirname, '..');
const NEEDED = ['src', 'test', 'tools', 'jest.config.js', 'package.json', 'tsconfig.json'];

/** Names of the tests that fail with this mistake. */
export function noticedBy(mistake: Mistake): string[] {
  // Inside the project, so that its packages are found.
  mkdirSync(path.join(ROOT, 'artefacts'), { recursive: true });
  const copy = mkdtempSync(path.join(ROOT, 'artefacts', 'mistake-'));
  try {
    for (const part of NEEDED) {
      cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
    }
    const target = path.join(copy, 'src', 'excel', mistake.file);
    writeFileSync(target, mistaken(mistake, readFileSync(target, 'utf8')));
    const report = path.join(copy, 'report.json');
    spawnSync(
      process.execPath,
      [
        path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
        '--config',
        path.join(copy, 'jest.config.js'),
        'test/excel',
        '--forceExit',
        '--json',
        `--outputFile=${report}`,
      ],
      { cwd: copy, stdio: 'ignore', timeout: 600_000 },
    );
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: { assertionResults: { status: string; fullName: string }[] }[];
    };
    return testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => fullName);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

if (isMain(__filename)) {
  for (const mistake of MISTAKES) {
    const noticed = noticedBy(mistake);
    if (!noticed.length) process.exitCode = 1;
    console.log(`${mistake.name}: ${noticed.length || 'NOT NOTICED'} ${noticed[0] ?? ''}`);
  }
}
