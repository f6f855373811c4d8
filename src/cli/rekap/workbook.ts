import { type Cell, type CellStyle, writeXlsx } from 'hucre/xlsx';
import { columnName } from '../../sheet/address';
import { neutralText } from '../../sheet/neutral';
import type { Field, Look, RecapSheet } from './sheets';

const FORMATS: Readonly<Record<Look, string | undefined>> = {
  teks: undefined,
  panjang: undefined,
  nomor: '0',
  jumlah: '#,##0',
  rupiah: '#,##0',
  persen: '#,##0.00',
};
/** Characters. */
const WIDTHS: Readonly<Record<Look, number>> = {
  teks: 20,
  panjang: 44,
  nomor: 10,
  jumlah: 12,
  rupiah: 18,
  persen: 12,
};

const TITLE: CellStyle = { font: { bold: true, size: 14 } };
const HEAD: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBE3' } },
  alignment: { wrapText: true, vertical: 'center' },
  border: { bottom: { style: 'thin' } },
};
/** Row of the header, from 0: below the title and a blank row. */
const HEAD_ROW = 2;

function cellOf(field: Field, look: Look): Partial<Cell> | null {
  if (field === null || field === '') return null;
  if (typeof field === 'number') {
    const format = FORMATS[look];
    return { value: field, ...(format === undefined ? {} : { style: { numFmt: format } }) };
  }
  const style: CellStyle = {
    alignment: { vertical: 'top', ...(look === 'panjang' ? { wrapText: true } : {}) },
  };
  if (typeof field === 'string') return { value: neutralText(field), type: 'string', style };
  return {
    value: neutralText(field.text),
    type: 'string',
    style: { ...style, font: { color: { rgb: '0563C1' }, underline: 'single' } },
    hyperlink: { target: field.link },
  };
}

/** The recap as a workbook file, each sheet ready to be printed on A4, across. */
export function recapWorkbook(sheets: readonly RecapSheet[], note: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, title, columns, rows }) => {
      const cells = new Map<string, Partial<Cell>>();
      cells.set('0,0', { value: title, type: 'string', style: TITLE });
      cells.set('1,0', { value: note, type: 'string' });
      columns.forEach(({ head }, c) => {
        cells.set(`${HEAD_ROW},${c}`, { value: head, type: 'string', style: HEAD });
      });
      rows.forEach((row, r) => {
        row.forEach((field, c) => {
          const cell = cellOf(field, columns[c]?.look ?? 'teks');
          if (cell) cells.set(`${HEAD_ROW + 1 + r},${c}`, cell);
        });
      });
      const last = `${columnName(columns.length - 1)}${HEAD_ROW + 1 + Math.max(1, rows.length)}`;
      return {
        name,
        rows: [],
        cells,
        columns: columns.map(({ look }) => ({ width: WIDTHS[look] })),
        freezePane: { rows: HEAD_ROW + 1, columns: 1 },
        autoFilter: { range: `A${HEAD_ROW + 1}:${last}` },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: `$${HEAD_ROW + 1}:$${HEAD_ROW + 1}`,
        },
        headerFooter: { oddFooter: '&L&A&RHalaman &P dari &N' },
      };
    }),
  });
}
