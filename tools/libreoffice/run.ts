/**
 * What the tests prove with HyperFormula, proved again in LibreOffice, for whoever has it: functions
 * against their built-in equivalents, workbooks freed of the add-in, and files that must open.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isMain } from '../main';
import { checkEquality } from './equality';
import { checkDetached, checkOpening } from './files';
import { Converter, findSoffice, versionOf } from './soffice';

/** More are counted only. */
const SHOWN = 20;

const CHECKS = [
  ['fungsi sama dengan padanan rumus bawaannya', checkEquality],
  ['korpus: sisip semua, lepas, hitung ulang, nilai sama', checkDetached],
  ['berkas sisip, lepas, templat, dan laporan terbuka utuh', checkOpening],
] as const;

async function main(): Promise<void> {
  const soffice = findSoffice();
  if (soffice === null) {
    console.error(
      'LibreOffice tidak ada di komputer ini, jadi tidak ada yang diperiksa. Pasang LibreOffice, atau sebut tempatnya: SOFFICE=/jalan/ke/soffice',
    );
    process.exitCode = 2;
    return;
  }
  console.log(versionOf(soffice));
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    for (const [name, check] of CHECKS) {
      const problems = await check(new Converter(soffice, folder), folder);
      console.log(`${name}: ${problems.length ? `${problems.length} berbeda` : 'ya'}`);
      for (const problem of problems.slice(0, SHOWN)) console.log(`  ${problem}`);
      if (problems.length) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (isMain(__filename)) void main();
