import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Workbook } from '../../src/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx/read';

const FOLDER = path.join(__dirname, '..', 'corpus', 'files');

/** Names of the workbooks the project carries, without `.xlsx`. */
export function corpusNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => file.slice(0, -5))
    .sort();
}

/** Path of one of them, by its name with or without `.xlsx`. */
export function corpusPath(name: string): string {
  return path.join(FOLDER, name.endsWith('.xlsx') ? name : `${name}.xlsx`);
}

/** Bytes of one of them, a copy of its own. */
export function corpusBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(corpusPath(name)));
}

/** One of them as a snapshot. */
export function corpusWorkbook(name: string): Workbook {
  return readWorkbook(corpusBytes(name), { name: path.basename(corpusPath(name)) });
}
