/** Answers for files as `periksa` and as the preview page do, one line of JSON for each. */
import { readFileSync, writeSync } from 'node:fs';
import { ENGINE } from '../../src/cli/engine';
import { runPeriksa } from '../../src/cli/run-periksa';
import type { Output } from '../../src/cli/terminal';
import { openDocument } from '../../src/host/files/document';
import { ExcelHost } from '../../src/host/rich/host';
import { WorkbookError } from '../../src/xlsx/errors';

export interface Answer {
  readonly status: number;
  readonly stderr: string;
  /** Of the processor, which a busy machine does not add to. */
  readonly ms: number;
  /** The most that the process has held so far. */
  readonly megabytes: number;
}

const PROGRAMS: Readonly<Record<string, (file: string, output: Output) => number>> = {
  periksa: (file, output) => runPeriksa([file], ENGINE, output),
  buka(file, { out, err }) {
    try {
      const { workbook } = openDocument(readFileSync(file), 'uji.xlsx');
      new ExcelHost(workbook).close();
      out(`${workbook.sheets.length} sheets`);
      return 0;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      err(error.text.id);
      return 2;
    }
  },
};

/** What the kernel counts for this program alone; `maxRSS` begins with what the parent held. */
function peak(): number {
  try {
    const [, kB] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kB) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

const [name = '', ...files] = process.argv.slice(2);
const program = PROGRAMS[name];
if (!program) throw new Error(`No such program: ${name}`);
for (const file of files) {
  const said: string[] = [];
  const start = process.cpuUsage();
  const status = program(file, { out: () => undefined, err: (line) => said.push(`${line}\n`) });
  const { user, system } = process.cpuUsage(start);
  const answer: Answer = {
    status,
    stderr: said.join(''),
    ms: (user + system) / 1000,
    megabytes: peak(),
  };
  writeSync(1, `${JSON.stringify(answer)}\n`);
}
