import { columnOf, type Column, type Table, type TableRow } from '../layouts/model';
import { type Figure, hitungan, readFigure, unitText } from '../policy/figures';
import { capaianColumns, layananColumns, type PartColumns, serapanColumns } from '../policy/pairs';
import { PERMENSOS_9_2018 } from './kit/basis';
import { alamat, namaKolom, sel } from './kit/cells';
import { berhitung } from './kit/layanan';
import { CAPAIAN, dengan, FORMULIR } from './kit/contoh';
import type { Rule, RuleContext } from './model';

const WITH_PARTS = new Set([
  'item',
  'layanan',
  'indikator',
  'program',
  'kegiatan',
  'subkegiatan',
  'rincian',
  'jumlah',
]);

function report(context: RuleContext, table: Table, row: TableRow, column: Column): void {
  context.report({
    ...sel(table, row, column),
    message: column.role === 'satuan' ? 'satuan' : 'kosong',
    values: { sel: alamat(table, row, column), kolom: namaKolom(column) },
    found: null,
  });
}

interface FormColumns {
  readonly parts: PartColumns;
  readonly unit: Column | undefined;
  readonly belum: Column | undefined;
}

function checkForm(context: RuleContext, table: Table): void {
  const parts = layananColumns(table);
  if (!parts) return;
  const columns = { parts, unit: columnOf(table, 'satuan'), belum: columnOf(table, 'belum') };
  for (const row of table.rows) checkFormRow(context, table, row, columns);
}

/** The quarterly form: counts, unit and percentage of every counted row, and every index. */
function checkFormRow(
  context: RuleContext,
  table: Table,
  row: TableRow,
  { parts, unit, belum }: FormColumns,
): void {
  if (row.kind === 'anggaran' || row.kind === 'judul' || row.kind === 'keterangan') return;
  const isBlank = (column: Column): boolean => readFigure(table, row, column).kind === 'blank';
  const counted = berhitung(table, row);
  const need = hitungan(table, row, parts.dari);
  const required: Column[] = counted ? [parts.dari, parts.bagian] : [];
  // Without need there is no percentage to print.
  if (parts.persen && need !== 0) required.push(parts.persen);
  for (const column of required) {
    context.checked();
    if (isBlank(column)) report(context, table, row, column);
  }
  if (!counted) return;
  if (unit && !unitText(table, row)) report(context, table, row, unit);
  const served = hitungan(table, row, parts.bagian);
  const isOpen = need !== null && served !== null && need > served;
  if (belum && isOpen && isBlank(belum)) report(context, table, row, belum);
}

/** Parts and result: where two are given, the third is missing; 0 and "-" are given. */
function checkTriple(
  context: RuleContext,
  table: Table,
  row: TableRow,
  columns: readonly Column[],
): void {
  const figures: Figure[] = columns.map((column) => readFigure(table, row, column));
  const blank = columns.filter((_, i) => figures[i]?.kind === 'blank');
  const named = table.layout === 'spm-capaian' && row.service !== undefined;
  if (figures.every((f) => f.kind === 'blank') && !named) return;
  context.checked(columns.length);
  if (!blank.length || (blank.length > 1 && !named)) return;
  // Without target or budget there is nothing to divide by.
  const base = figures[0];
  if (base?.kind === 'none' || (base?.kind === 'number' && base.value === 0)) return;
  for (const column of blank) report(context, table, row, column);
}

function checkUnit(context: RuleContext, table: Table): void {
  const unit = columnOf(table, 'satuan');
  const [triple] = capaianColumns(table);
  if (!unit || !triple) return;
  for (const row of table.rows) {
    if (row.kind !== 'indikator' && row.kind !== 'item') continue;
    if (readFigure(table, row, triple.target).kind !== 'number') continue;
    context.checked();
    if (!unitText(table, row) && !table.sheet.at(row.row, unit.column)) {
      report(context, table, row, unit);
    }
  }
}

export const selKosong: Rule = {
  id: 'sel-kosong',
  severity: 'warning',
  source: PERMENSOS_9_2018,
  summary: {
    id: 'Memeriksa apakah sel yang wajib diisi tidak kosong.',
    en: 'Checks that required cells are filled in.',
  },
  messages: {
    kosong: {
      id: '{sel} kosong, padahal kolom "{kolom}" wajib diisi pada baris ini. Isi angkanya; bila memang tidak ada, tulis 0 atau tanda "-".',
      en: '{sel} is empty, but the column "{kolom}" is required in this row. Fill it in; where there is none indeed, write 0 or "-".',
    },
    satuan: {
      id: '{sel} kosong, padahal angka pada baris ini memerlukan satuan di kolom "{kolom}". Isi satuannya, misalnya Orang atau %.',
      en: '{sel} is empty, but the figures of this row need a unit in the column "{kolom}". Fill it in, such as Orang or %.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'spm-capaian-triwulan',
        table: dengan(FORMULIR, { E8: '', F8: '', C9: '' }),
        findings: ['E8', 'C9'],
      },
      { layout: 'spm-capaian', table: dengan(CAPAIAN, { E4: '' }), findings: ['E4'] },
    ],
    right: [
      {
        layout: 'spm-capaian-triwulan',
        table: dengan(FORMULIR, { F4: '', D10: '0', E10: '0', G10: '' }),
        findings: [],
      },
    ],
  },
  check: (context) => {
    for (const table of context.tables) {
      if (table.layout === 'spm-capaian-triwulan') {
        checkForm(context, table);
        continue;
      }
      const triples = [
        ...capaianColumns(table).map((c) => [c.target, c.realisasi, c.capaian]),
        ...serapanColumns(table).flatMap((c) => (c.persen ? [[c.dari, c.bagian, c.persen]] : [])),
      ];
      for (const row of table.rows) {
        if (!WITH_PARTS.has(row.kind)) continue;
        for (const columns of triples) checkTriple(context, table, row, columns);
      }
      checkUnit(context, table);
    }
  },
};
