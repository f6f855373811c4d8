import {
  type Column,
  columnOf,
  columnsOf,
  rowsOfKind,
  type Table,
  type TableRow,
} from '../../layouts/model';
import { type FigureColumn, figuresOf } from '../../policy/figures';
import { MAX_ROWS, toA1 } from '../../sheet/address';
import { textOf } from '../../sheet/snapshot';
import type { RuleContext } from '../model';
import { dasarTabel } from './basis';
import { alamat, namaBaris, namaKolom, sel } from './cells';
import { berhitung } from './layanan';
import { numericColumns, padaTiapAngka } from './wajib';

/** Rows that hold figures in every table but the quarterly form. */
export const WITH_PARTS = new Set([
  'item',
  'layanan',
  'indikator',
  'program',
  'kegiatan',
  'subkegiatan',
  'rincian',
  'jumlah',
]);

/** An activity without components or formula, among others that have them. */
export function periksaKomponen(context: RuleContext, table: Table): void {
  const rows = rowsOfKind(table, 'item');
  for (const key of ['komponen', 'rumus']) {
    const column = columnOf(table, key);
    const blank = rows.filter(
      (row) =>
        column &&
        [row.row, ...row.continuation].every((at) => !textOf(table.sheet.at(at, column.column))),
    );
    context.checked(rows.length);
    if (!column || blank.length > rows.length / 2) continue;
    for (const row of blank) {
      context.report({
        ...sel(table, row, column),
        message: 'uraian',
        values: {
          sel: alamat(table, row, column),
          kolom: namaKolom(column),
          baris: namaBaris(row),
        },
        found: null,
        basis: dasarTabel(table),
      });
    }
  }
}

const COUNTED = /^(harus|target|data|pembilang|anggaran)/;

/** A table with its rows and not one figure in them: a form that nobody has filled in yet. */
export function belumDiisi(context: RuleContext, table: Table): boolean {
  const isForm = table.layout === 'spm-capaian-triwulan';
  const rows: TableRow[] = [];
  for (const row of table.rows)
    if (isForm ? berhitung(table, row) : WITH_PARTS.has(row.kind)) rows.push(row);
  const columns = numericColumns(table);
  const [row] = rows;
  const column = columns.find((c) => COUNTED.test(c.key)) ?? columns[0];
  if (rows.length < 2 || !row || !column) return false;
  for (const one of columns) if (isFilled(table, row, figuresOf(one, table))) return false;
  const seen = { isFilled: false };
  padaTiapAngka(table, lookForFigure, seen);
  context.checked();
  if (seen.isFilled) return false;
  context.report({
    ...sel(table, row, column),
    message: 'formulir',
    values: {
      sel: alamat(table, row, column),
      baris: { number: rows.length },
      kolom: { list: columns.map(namaKolom) },
    },
    found: null,
    basis: dasarTabel(table),
  });
  return true;
}

const isFilled = (table: Table, row: TableRow, figures: FigureColumn): boolean =>
  !figures.isBlank(row) || table.sheet.cell(row.row, figures.column.column)?.formula !== undefined;

function lookForFigure(
  seen: { isFilled: boolean },
  table: Table,
  row: TableRow,
  figures: FigureColumn,
): void {
  if (isFilled(table, row, figures)) seen.isFilled = true;
}

/** A header without a single row below it. */
export function periksaBaris(context: RuleContext, table: Table): void {
  context.checked();
  if (table.rows.length) return;
  const column = numericColumns(table)[0] ?? table.columns.at(-1)!;
  const row = table.rect.bottom + 1;
  // The sheet ends here, or something stands there that was not read as a row of the table.
  if (row >= MAX_ROWS || table.sheet.rowCells(row).length) return;
  context.report({
    table,
    row,
    column: column.column,
    message: 'tanpaBaris',
    values: { sel: toA1(row, column.column), kolom: namaKolom(column) },
    found: null,
    basis: dasarTabel(table),
  });
}

const PROMISED_OF = ['indikator', 'layanan'];
const MONEY_OF = ['program', 'kegiatan', 'subkegiatan'];
const isThere = (column: Column | undefined): column is Column => column !== undefined;

/** Lists of nothing but what is to be reached. */
const PROMISES: ReadonlySet<string> = new Set(['perjanjian-kinerja-sasaran', 'spm-target', 'iku']);

/** Indicators without a target, or programmes without the money that is promised for them, among others that have it. */
export function tanpaTarget(
  context: RuleContext,
  table: Table,
): readonly { readonly row: TableRow; readonly column: Column }[] {
  const isMoney = table.layout === 'perjanjian-kinerja-anggaran';
  const column = columnOf(table, isMoney ? 'anggaran' : 'target');
  const [name] = columnsOf(table, ...(isMoney ? MONEY_OF : PROMISED_OF)).filter(isThere);
  if (!(isMoney || PROMISES.has(table.layout)) || !column || !name) return [];
  // What is summed up below the indicators has no target of its own.
  const rows = table.rows.filter(
    ({ kind, row }, i) =>
      WITH_PARTS.has(kind) &&
      kind !== 'jumlah' &&
      !(isMoney && table.rows.some(({ parent }) => parent === i)) &&
      textOf(table.sheet.cell(row, name.column)),
  );
  const figures = figuresOf(column, table);
  // Of several rows that share a merged cell, the first holds the target of all.
  const open = rows.filter(
    (row) => figures.isBlank(row) && !table.sheet.mergeAt(row.row, column.column),
  );
  context.checked(rows.length);
  return open.length * 2 > rows.length ? [] : open.map((row) => ({ row, column }));
}
