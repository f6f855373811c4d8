import { type Column, columnOf, type TableRow } from '../../layouts/model';
import { gradeOf } from '../../measures/scales';
import type { TablePolicy } from '../../policy/model';
import { bacaPredikat, type Predikat, tulisPredikat } from '../../rules/kit/predikat';
import { textOf } from '../../sheet/snapshot';
import type { Builder } from './builder';

type Skala = TablePolicy['skala'];

/** Predicates, categories and statuses: in a column of their own, and in the rows below means. */
export function fillPredicates(builder: Builder): void {
  fillColumns(builder);
  fillRows(builder);
}

const GRADED = new Set<TableRow['kind']>(['rata-rata', 'indeks', 'jumlah']);

function fillRows(builder: Builder): void {
  const { table } = builder;
  let mean: TableRow | undefined;
  for (const row of table.rows) {
    if (GRADED.has(row.kind)) mean = row;
    if (row.kind !== 'predikat' || !mean) continue;
    for (const column of table.columns) {
      if (column.column === row.labelColumn || column.role !== 'persen') continue;
      const from = mean;
      if (isGraded(builder, from, column)) fillGrade(builder, row, column, from, column);
    }
  }
}

function fillColumns(builder: Builder): void {
  const { table } = builder;
  const source = columnOf(table, 'indeks') ?? columnOf(table, 'capaian');
  if (!source) return;
  const [tt, uk] = [columnOf(table, 'tt'), columnOf(table, 'uk')];
  for (const row of table.rows) {
    if (row.kind === 'predikat' || row.kind === 'keterangan' || !isGraded(builder, row, source)) {
      continue;
    }
    if (tt && uk) {
      // Counts of the two stand in the rows of means.
      if (GRADED.has(row.kind)) continue;
      fillMark(builder, row, tt, source, 'TT');
      fillMark(builder, row, uk, source, 'UK');
      continue;
    }
    for (const column of table.columns) {
      if (column.role === 'predikat') fillGrade(builder, row, column, row, source);
    }
  }
}

/** A figure, or a formula to come. */
function isGraded(builder: Builder, row: TableRow, source: Column): boolean {
  return builder.value(row, source) !== null || builder.isProposed(row, source);
}

/** One of two columns, where the mark stands in the column of its name. */
function fillMark(
  builder: Builder,
  row: TableRow,
  column: Column,
  source: Column,
  mark: 'TT' | 'UK',
): void {
  const text = textOf(builder.cell(row, column));
  // Explanations that slipped into the column are not to be lost; parts are no indicators.
  if ((text && text !== mark) || row.kind === 'pembilang' || row.kind === 'penyebut') return;
  builder.propose({
    row,
    column,
    expression: `IF(SPM.STATUS(${builder.points(row, source)})="${mark}","${mark}","")`,
    compute: (see) => {
      const value = see(row, source);
      if (value === null) return null;
      return gradeOf(value, 'status').name === mark ? mark : '';
    },
    inCellUnit: true,
  });
}

function fillGrade(
  builder: Builder,
  row: TableRow,
  column: Column,
  from: TableRow,
  source: Column,
): void {
  const cell = builder.cell(row, column);
  const text = textOf(cell);
  const readings = bacaPredikat(text);
  const { skala } = builder.policy;
  const reading = readings.find((r) => r.skala === skala) ?? readings[0];
  // Words of another scale, or none of ours, stay as they are.
  if (text && !reading && cell?.formula === undefined) return;
  const written = gradeFormula(builder.points(from, source), reading, text, skala);
  if (!written) return;
  builder.propose({
    row,
    column,
    expression: written.expression,
    compute: (see) => {
      const value = see(from, source);
      return value === null ? null : written.write(value);
    },
    inCellUnit: true,
  });
}

interface Written {
  readonly expression: string;
  readonly write: (value: number) => string;
}

/** The formula that writes a grade as the cell does; null where no function writes it so. */
function gradeFormula(
  points: string,
  reading: Predikat | undefined,
  sample: string,
  usual: Skala,
): Written | null {
  const skala = reading?.skala ?? usual;
  const like: Predikat = reading ?? { skala, grade: gradeOf(100, skala), tulis: 'nama' };
  const write = (value: number): string => tulisPredikat(gradeOf(value, skala), like, sample);
  if (skala === 'status') {
    const [reached, not] = [write(100), write(0)];
    const status = `SPM.STATUS(${points})`;
    const expression = like.tulis === 'nama' ? status : `IF(${status}="TT","${reached}","${not}")`;
    return { expression, write };
  }
  if (like.tulis !== 'nama') return null;
  const plain =
    skala === 'SPM'
      ? `SPM.KATEGORI(${points})`
      : `SPM.PREDIKAT(${points}${skala === 'RKPD' ? ',"RKPD"' : ''})`;
  const isLoud = sample !== '' && write(100) === write(100).toUpperCase() && skala !== 'AKIP';
  return { expression: isLoud ? `UPPER(${plain})` : plain, write };
}
