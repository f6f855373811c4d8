import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Sheet, Workbook } from '../src/sheet/snapshot';
import { region, regionRows, regionSheet } from '../test/kit/regional';

/** Filled rows of one region's form. */
export const ROWS_A_REGION = regionRows(region(0)).filter((row) => row.length).length;

const nameOf = (index: number): string => `Daerah ${index + 1}`;

/** Quarterly forms of so many regions, a sheet each, as a file. */
export function formsFile(regions: number): Promise<Uint8Array> {
  const sheets = Array.from({ length: regions }, (_, i) => {
    const rows = regionRows(region(i));
    const cells = new Map(
      rows.flatMap((row, r) =>
        typeof row[6] === 'number' && row[6] >= 0
          ? [[`${r},6`, { value: row[6], style: { numFmt: '0.00%' } }] as const]
          : [],
      ),
    );
    return { name: nameOf(i), rows, cells };
  });
  return writeXlsx({ sheets });
}

/** The same in memory, for sizes beyond what the reader takes from one file. */
export function formsInMemory(regions: number): Workbook {
  const sheets: Sheet[] = [];
  for (let i = 0; i < regions; i++) sheets.push(regionSheet(region(i), nameOf(i)));
  return { name: 'formulir.xlsx', sheets };
}

/** Rows of the tables of `reportFile`. */
export const REPORT_ROWS = 381;

/** A published report of 17 sheets, in which every kind of table occurs. */
export function reportFile(): Uint8Array {
  const file = path.join(__dirname, '../test/corpus/files/temanggung-2023-lkjip.xlsx');
  return new Uint8Array(readFileSync(file));
}

/** Small workbooks other than the measured ones: a form, and a report of another office. */
export async function otherFiles(): Promise<Uint8Array[]> {
  const file = path.join(__dirname, '../test/corpus/files/blitar-2019-laporan-spm.xlsx');
  return [await formsFile(2), new Uint8Array(readFileSync(file))];
}

/** One form whose used range is the whole grid because of one stray cell in its last corner. */
export async function strayFile(): Promise<Uint8Array> {
  const parts = unzipSync(await formsFile(1));
  const sheet = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[sheet]!);
  const stray = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>';
  return zipSync({
    ...parts,
    [sheet]: strToU8(xml.replace('</sheetData>', `${stray}</sheetData>`)),
  });
}
