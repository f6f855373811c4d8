/** Opens a file as the preview page does, in a process of its own. */
import { readFileSync } from 'node:fs';
import { openDocument } from '../../src/host/files/document';
import { ExcelHost } from '../../src/host/rich/host';
import { WorkbookError } from '../../src/xlsx/errors';

const [file = ''] = process.argv.slice(2);

void openDocument(readFileSync(file), 'uji.xlsx').then(
  ({ workbook }) => {
    new ExcelHost(workbook).close();
    console.log(`${workbook.sheets.length} sheets`);
  },
  (error: unknown) => {
    if (!(error instanceof WorkbookError)) throw error;
    console.error(error.text.id);
    process.exitCode = 2;
  },
);
