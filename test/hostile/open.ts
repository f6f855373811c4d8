/** Answers for files as `periksa` and as the preview page do, one line of JSON for each. */
import { readFileSync, writeSync } from 'node:fs';
import { ENGINE } from '../../src/cli/engine';
import { runPeriksa } from '../../src/cli/run-periksa';
import type { Output } from '../../src/cli/terminal';
import { openDocument } from '../../src/host/files/document';
import { ExcelHost } from '../../src/host/rich/host';
import { WorkbookError } from '../../src/xlsx/errors';
import { type Taken, taken } from './meter';

export interface Answer extends Taken {
  readonly status: number | null;
  readonly stderr: string;
}

const PROGRAMS: Readonly<Record<string, (file: string, output: Output) => number>> = {
  periksa: (file, output) => runPeriksa([file], ENGINE, output),
  buka(file, output) {
    try {
      const { workbook } = openDocument(readFileSync(file), 'uji.xlsx');
      new ExcelHost(workbook).close();
      output.out(`${workbook.sheets.length} sheets`);
      return 0;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      output.err(error.text.id);
      return 2;
    }
  },
};

const [name = '', ...files] = process.argv.slice(2);
const program = PROGRAMS[name];
if (!program) throw new Error(`No such program: ${name}`);
for (const file of files) {
  const said: string[] = [];
  const start = process.cpuUsage();
  const status = program(file, { out: () => undefined, err: (line) => said.push(`${line}\n`) });
  const answer: Answer = { status, stderr: said.join(''), ...taken(start) };
  writeSync(1, `${JSON.stringify(answer)}\n`);
}
