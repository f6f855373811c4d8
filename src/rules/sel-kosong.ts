import { type Column, columnOf, columnsLike, type Table, type TableRow } from '../layouts/model';
import { type Figure, type FigureColumn, figuresOf, readFigure, unitText } from '../policy/figures';
import { capaianColumns, serapanColumns } from '../policy/pairs';
import { partRows, quotientColumns, quotients } from '../policy/quotients';
import { byRows } from '../layouts/by-rows';
import { remember } from '../sheet/remember';
import { dasarTabel, PERMENSOS_9_2018 } from './kit/basis';
import { alamat, namaKolom, sel } from './kit/cells';
import { berhitung, type TabelLayanan, tabelLayanan } from './kit/layanan';
import { CAPAIAN, dengan, FORMULIR } from './kit/contoh';
import { belumDiisi, periksaBaris, periksaKomponen, tanpaTarget, WITH_PARTS } from './kit/kosong';
import type { Cause, Rule, RuleContext } from './model';

function report(
  context: RuleContext,
  table: Table,
  row: TableRow,
  column: Column,
  causes: readonly Cause[] = [],
): void {
  // A formula whose result the file does not hold is no blank.
  if (table.sheet.cell(row.row, column.column)?.formula !== undefined) return;
  context.report({
    ...sel(table, row, column),
    message: column.role === 'satuan' ? 'satuan' : 'kosong',
    values: { sel: alamat(table, row, column), kolom: namaKolom(column) },
    found: null,
    basis: dasarTabel(table),
    causes,
  });
}

const hasShares = byRows((table: Table) => table.rows.some((r) => r.kind.endsWith('-kontribusi')));
const hasBoth = byRows((table: Table): boolean =>
  [/^penerima/, /^mutu/].every((kind) => table.rows.some((row) => kind.test(row.kind))),
);

/**
 * True for a form that tells recipients (A) from quality (B), and makes an index of them. Without the share of
 * each, services are headings unless one of them prints an index: an export lists people alone.
 */
const hasSections = remember((table: Table): boolean => {
  if (hasShares(table) || !hasBoth(table)) return hasShares(table);
  const persen = columnOf(table, 'capaian');
  const figures = persen && figuresOf(persen, table);
  return table.rows.some((row) => row.kind === 'layanan' && figures?.isBlank(row) === false);
});

function checkForm(context: RuleContext, table: Table): void {
  const of = tabelLayanan(table);
  if (!of) return;
  const unit = columnOf(table, 'satuan');
  for (const row of table.rows) checkFormRow(context, of, row, unit);
}

function wajib(
  context: RuleContext,
  table: Table,
  row: TableRow,
  figures: FigureColumn,
  causes: readonly Cause[] = [],
): void {
  context.checked();
  if (figures.isBlank(row)) report(context, table, row, figures.column, causes);
}

/** What cannot be read leaves nothing to compute from. */
function sebabTakTerbaca(
  table: Table,
  row: TableRow,
  columns: readonly Column[],
): readonly Cause[] {
  return columns.flatMap((column) =>
    ['isian-contoh', 'bukan-angka'].map((rule) => ({ ...sel(table, row, column), rule })),
  );
}

/** Rows of the form that lack nothing: a sum over services may go without a percentage. */
const UNASKED = new Set<TableRow['kind']>(['anggaran', 'judul', 'keterangan', 'jumlah']);

/** What a row of the index lacks is in the column of the index, where there is one beside the percentages. */
function percentOrIndex(table: Table, row: TableRow, persen: FigureColumn): FigureColumn {
  if (row.kind !== 'indeks' || !persen.isBlank(row)) return persen;
  const index = columnOf(table, 'indeks');
  return index ? figuresOf(index, table) : persen;
}

/** The quarterly form: counts, unit and percentage of every counted row, and every index. */
function checkFormRow(
  context: RuleContext,
  { table, angka }: TabelLayanan,
  row: TableRow,
  unit: Column | undefined,
): void {
  if (UNASKED.has(row.kind)) return;
  // A mean of the money alone says nothing of the people.
  const isMean = row.kind === 'rata-rata';
  if (isMean && angka.harus.isBlank(row) && angka.terlayani.isBlank(row)) return;
  const counted = berhitung(table, row);
  // A service above its sub-services alone is a heading; only with A and B has it an index.
  if (row.kind === 'layanan' && !counted && !hasSections(table)) return;
  // So is what heads the rows of quality, where no index is made of them.
  if (row.kind === 'mutu-jumlah' && angka.harus.isBlank(row) && !hasSections(table)) return;
  const need = angka.harus.hitungan(row);
  if (counted) {
    wajib(context, table, row, angka.harus);
    wajib(context, table, row, angka.terlayani);
  }
  // Without need there is no percentage to print.
  const isNone = need === 0 || angka.harus.kind(row) === 'none';
  const persen = angka.persen && percentOrIndex(table, row, angka.persen);
  if (persen && !isNone) {
    const parts = [angka.harus.column, angka.terlayani.column];
    const causes = persen.isBlank(row) ? sebabTakTerbaca(table, row, parts) : [];
    wajib(context, table, row, persen, causes);
  }
  if (!counted) return;
  if (unit && !unitText(table, row, unit)) report(context, table, row, unit);
  const served = angka.terlayani.hitungan(row);
  const isOpen = need !== null && served !== null && need > served;
  if (isOpen && angka.belum?.isBlank(row)) report(context, table, row, angka.belum.column);
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
  const causes = sebabTakTerbaca(table, row, columns);
  for (const column of blank) report(context, table, row, column, causes);
}

function isTarget(column: Column): boolean {
  return /^target(20\d\d)?$/.test(column.key);
}

/** "100 %": the figure brings its unit along. */
function hasPercent(table: Table, row: TableRow, column: Column): boolean {
  const cell = table.sheet.at(row.row, column.column);
  return [cell?.format, cell?.value].some((text) => String(text).includes('%'));
}

function checkUnit(context: RuleContext, table: Table): void {
  const unit = columnOf(table, 'satuan');
  const target = capaianColumns(table)[0]?.target ?? table.columns.find(isTarget);
  if (!unit || !target) return;
  const rows = table.rows.filter(
    (row) =>
      row.kind === 'indikator' &&
      readFigure(table, row, target).kind === 'number' &&
      !hasPercent(table, row, target),
  );
  context.checked(rows.length);
  for (const row of rows) {
    if (!unitText(table, row) && !table.sheet.at(row.row, unit.column)) {
      report(context, table, row, unit);
    }
  }
}

/** A percentage left out although its two parts are given. */
function checkQuotients(context: RuleContext, table: Table): void {
  for (const { y, persen } of quotients(table)) {
    context.checked();
    const isBlank = readFigure(table, persen.row, persen.column).kind === 'blank';
    if (isBlank && y.value > 0) report(context, table, persen.row, persen.column);
  }
}

/** One of two parts in columns left out, although the other and their percentage are given. */
function checkParts(context: RuleContext, table: Table): void {
  for (const { x, y, persen } of quotientColumns(table)) {
    const given = figuresOf(persen, table);
    for (const row of table.rows) {
      if (given.nilai(row) === null) continue;
      const [blank, ...others] = [x, y].filter((c) => figuresOf(c, table).isBlank(row));
      if (!blank || others.length) continue;
      context.checked();
      report(context, table, row, blank);
    }
  }
}

/** The two parts left out in one year, while every other year with a percentage has them. */
function checkYears(context: RuleContext, table: Table): void {
  const years = columnsLike(table, /^realisasi\d{4}$/);
  for (const { indikator, x, y } of partRows(table)) {
    if (!x || !y) continue;
    const given = years.filter((c) => readFigure(table, indikator, c).kind === 'number');
    const bare = given.filter((c) =>
      [x, y].every((part) => readFigure(table, part, c).kind === 'blank'),
    );
    context.checked(given.length);
    if (bare.length !== 1 || given.length < 3) continue;
    for (const column of bare) {
      report(context, table, x, column);
      report(context, table, y, column);
    }
  }
}

/** A plan's target left out in one year, between years that have theirs, or in the last one that all others have. */
function checkPlan(context: RuleContext, table: Table): void {
  const years = columnsLike(table, /^target\d{4}$/).sort((a, b) => a.key.localeCompare(b.key));
  // Beside a realisation a year may rightly have no target yet.
  if (years.length < 3 || table.columns.some((c) => c.key.startsWith('realisasi'))) return;
  const rows = table.rows
    .filter((row) => WITH_PARTS.has(row.kind))
    .map((row) => ({ row, kinds: years.map((c) => readFigure(table, row, c).kind) }));
  const endsEarly = rows.filter(({ kinds }) => kinds.at(-1) === 'blank');
  const reachesEnd = endsEarly.length === 1 && rows.length >= 3;
  for (const { row, kinds } of rows) {
    context.checked();
    years.forEach((column, i) => {
      if (kinds[i] !== 'blank') return;
      const isLast = i === years.length - 1 && reachesEnd;
      const beside = isLast ? kinds.slice(0, i) : [kinds[i - 1], kinds[i + 1]];
      if (beside.every((kind) => kind === 'number')) report(context, table, row, column);
    });
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
    tanpaBaris: {
      id: '{sel} kosong: tabel ini hanya berjudul kolom, tanpa satu baris pun di bawahnya (kolom "{kolom}" dan lainnya). Isi barisnya, atau hapus tabelnya bila tidak dipakai.',
      en: '{sel} is empty: this table has headers only and no row below them (column "{kolom}" and the others). Fill in its rows, or delete the table if it is not used.',
    },
    formulir: {
      id: '{sel} kosong, begitu pula semua angka di tabel ini ({baris} baris; kolom {kolom}): formulirnya belum diisi. Isi angkanya, atau hapus tabelnya bila tidak dipakai.',
      en: '{sel} is empty, and so are all figures of this table ({baris} rows; columns {kolom}): the form is not filled in yet. Fill it in, or delete the table if it is not used.',
    },
    kosong: {
      id: '{sel} kosong, padahal kolom "{kolom}" wajib diisi pada baris ini. Isi angkanya; bila memang tidak ada, tulis 0 atau tanda "-".',
      en: '{sel} is empty, but the column "{kolom}" is required in this row. Fill it in; where there is none indeed, write 0 or "-".',
    },
    uraian: {
      id: '{sel} kosong, padahal kolom "{kolom}" wajib diisi untuk "{baris}". Isi seperti pada baris lainnya.',
      en: '{sel} is empty, but the column "{kolom}" is required for "{baris}". Fill it in as in the other rows.',
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
      periksaBaris(context, table);
      if (belumDiisi(context, table)) continue;
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
      if (table.layout === 'spm-komponen-biaya') periksaKomponen(context, table);
      checkUnit(context, table);
      checkQuotients(context, table);
      checkParts(context, table);
      checkYears(context, table);
      checkPlan(context, table);
      for (const { row, column } of tanpaTarget(context, table))
        report(context, table, row, column);
    }
  },
};
