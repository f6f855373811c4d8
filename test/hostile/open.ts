/** Opens a file as the preview page does, in a process of its own. */
import { readFileSync } from 'node:fs';
import { openDocument } from '../../src/host/files/document';
import { ExcelHost } from '../../src/host/rich/host';
import { WorkbookError } from '../../src/xlsx/errors';

const [file = ''] = process.argv.slice(2);

try {
  const { workbook } = openDocument(readFileSync(file), 'uji.xlsx');
  new ExcelHost(workbook).close();
  console.log(`${workbook.sheets.length} sheets`);
} catch (error) {
  if (!(error instanceof WorkbookError)) throw error;
  console.error(error.text.id);
  process.exitCode = 2;
}
