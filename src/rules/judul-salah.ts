import {
  type Column,
  columnOf,
  columnsAmong,
  columnsLike,
  columnsOf,
  type Table,
} from '../layouts/model';
import { periodOf } from '../layouts/period';
import { whenOf } from '../layouts/series';
import { toA1 } from '../sheet/address';
import { textOf } from '../sheet/snapshot';
import { LKJIP } from './kit/basis';
import { isTitleOfNext, ofThisYear, tahunDalam, tahunJudul } from './kit/tahun';
import type { MessageValue, Rule, RuleContext } from './model';

interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The lowest header cell of a column whose text fits. */
function headerCell(
  table: Table,
  column: Column,
  fits: (text: string) => boolean,
): HeaderCell | null {
  for (const row of [...table.headerRows].reverse()) {
    const text = textOf(table.sheet.cell(row, column.column));
    if (text && fits(text)) return { row, column: column.column, text };
  }
  return null;
}

function report(
  context: RuleContext,
  table: Table,
  cell: HeaderCell,
  message: string,
  values: Readonly<Record<string, MessageValue>>,
  expected: string | null = null,
): void {
  context.report({
    table,
    row: cell.row,
    column: cell.column,
    message,
    values: { sel: toA1(cell.row, cell.column), tertulis: cell.text, ...values },
    found: cell.text,
    expected,
    ...(message.startsWith('judul') ? { severity: 'warning' as const } : {}),
  });
}

/** The column of last year must not bear the year of the report. */
function checkLastYear(context: RuleContext, table: Table): void {
  for (const column of columnsLike(table, /Lalu$/)) {
    const present = columnOf(table, column.key.replace('Lalu', ''));
    const [year, ...more] = column.meaning.years;
    const now = present?.meaning.years[0];
    if (!present || year === undefined || more.length || now === undefined) continue;
    if (isOfYears(present)) continue;
    context.checked(1, table);
    if (year < now) continue;
    if (isTitleOfNext(table, year)) {
      for (const other of ofThisYear(table, now)) reportThisYear(context, table, other, column);
      continue;
    }
    const cell = headerCell(table, column, (t) => t.includes(String(year)));
    if (!cell) continue;
    report(
      context,
      table,
      cell,
      'tahunGanda',
      { tahun: String(year), kolomLain: present.label, seharusnya: String(now - 1) },
      cell.text.replace(String(year), String(now - 1)),
    );
  }
}

/** A year above a group of columns is named once, at its first cell. */
function reportThisYear(context: RuleContext, table: Table, column: Column, past: Column): void {
  const year = column.meaning.years[0] ?? 0;
  const cell = headerCell(table, column, (t) => t.includes(String(year)));
  if (!cell) return;
  report(
    context,
    table,
    cell,
    'tahunIni',
    { tahun: String(year), kolomLain: past.label, seharusnya: String(year + 1) },
    cell.text.replace(String(year), String(year + 1)),
  );
}

const YEAR = /^(?:tahun\s*)?20\d\d$/i;

/** "2023", "Realisasi TW I", "Jan": what heads one of several columns alike. */
const namesPeriod = (text: string): boolean => {
  const { triwulan, bulan } = periodOf(text);
  return YEAR.test(text) || triwulan !== undefined || bulan !== undefined;
};

/** A period that heads a second time what it heads before: the columns below it could be read as nothing. */
function checkUnread(context: RuleContext, table: Table): void {
  const read = new Set(table.columns.map((c) => c.column));
  for (const row of table.headerRows) {
    const last = new Map<string, number>();
    for (const { column, text } of table.sheet.rowCells(row)) {
      if (column > table.rect.right || !namesPeriod(text)) continue;
      const before = last.get(text);
      if (read.has(column)) {
        last.set(text, column);
      } else if (before !== undefined && samaKepala(table, row, before, column)) {
        report(context, table, { row, column, text }, 'kolomGanda', {
          selLain: toA1(row, before),
        });
      }
    }
  }
}

/** Whether two columns stand below the same groups, and have the same words below a row of the header. */
function samaKepala(table: Table, at: number, one: number, other: number): boolean {
  return table.headerRows.every((row) => {
    if (row > at) return teksDi(table, row, one) === teksDi(table, row, other);
    return kelompokDi(table, row, one) === kelompokDi(table, row, other);
  });
}

const teksDi = ({ sheet }: Table, row: number, column: number): string =>
  textOf(sheet.at(row, column));

/** A group's words reach to the next group. */
function kelompokDi(table: Table, row: number, column: number): string {
  let text = '';
  for (const cell of table.sheet.rowCells(row)) if (cell.column <= column) text = cell.text || text;
  return text;
}

/** "Target / 2023" or "TW I" twice: only the first of them could be read as that year or quarter. */
function checkSeries(context: RuleContext, table: Table): void {
  const series = table.columns.filter((column) => whenOf(column.key));
  context.checked(series.length, table);
  for (const column of table.columns) {
    const first = series.find(({ label }) => label === column.label);
    if (!first || series.includes(column)) continue;
    // What is merged with the first has no header of its own.
    const cell = headerCell(table, column, () => true);
    if (cell) report(context, table, cell, 'kolomGanda', { selLain: toA1(cell.row, first.column) });
  }
}

const onlyYear = (column: Column | undefined): number | null =>
  column?.meaning.years.length === 1 ? column.meaning.years[0]! : null;

/** The end of a plan, or what was reached until then, is rightly of another year. */
const isOfYears = ({ meaning: { akhir, kumulatif, tahap } }: Column): boolean =>
  akhir === true || kumulatif === true || /^(renstra|rpjmd)/.test(tahap ?? '');

/** Target and realisasi bear different years: the one that is not the title's is wrong. */
function checkPairYears(context: RuleContext, table: Table): void {
  const [target, realised] = columnsOf(table, 'target', 'realisasi');
  const years = [onlyYear(target), onlyYear(realised)];
  const inTitle = tahunJudul(table);
  const isOurs = table.layout.startsWith('spm-') || table.layout === 'capaian-indikator';
  if (!isOurs || years.some((y) => y == null) || inTitle.length !== 1) return;
  context.checked();
  const [year] = inTitle;
  const wrong = [target, realised].filter((_, i) => years[i] !== year);
  const [column] = wrong;
  if (!column || wrong.length > 1 || isOfYears(column)) return;
  const own = String(column.meaning.years[0]);
  const cell = headerCell(table, column, (t) => t.includes(own));
  if (!cell) return;
  report(
    context,
    table,
    cell,
    'tahunBeda',
    { tahun: own, seharusnya: String(year) },
    cell.text.replace(own, String(year)),
  );
}

/** Years that the columns of target and realisasi bear, where they all bear the same one. */
function columnYear(table: Table): number | null {
  const years = table.columns
    .filter((c) => /^(target|realisasi|anggaran|realisasiAnggaran)$/.test(c.key))
    .flatMap((c) => c.meaning.years);
  const [first] = years;
  return first !== undefined && years.every((y) => y === first) ? first : null;
}

function titleCell(table: Table, fits: (text: string) => boolean): HeaderCell | null {
  for (const row of table.titleRows) {
    for (const { column, text } of table.sheet.rowCells(row)) {
      if (fits(text)) return { row, column, text };
    }
  }
  return null;
}

/** The year of the title against that of the columns. */
function checkTitleYear(context: RuleContext, table: Table): void {
  const inColumns = columnYear(table);
  const inTitle = tahunJudul(table);
  if (inColumns === null || inTitle.length !== 1) return;
  context.checked(1, table);
  const [year = 0] = inTitle;
  if (year === inColumns) return;
  // Then the columns are at fault, and named.
  const past = table.columns.find((c) => c.key.endsWith('Lalu'))?.meaning.years ?? [];
  if (past[0] === inColumns && isTitleOfNext(table, inColumns)) return;
  const cell = titleCell(table, (t) => tahunDalam(t).includes(year));
  if (!cell) return;
  report(context, table, cell, 'judulTahun', {
    tahun: String(year),
    tahunKolom: String(inColumns),
  });
}

/** The one quarter that the columns of served or realised bear, against that of the title. */
function checkTitleQuarter(context: RuleContext, table: Table): void {
  if (!table.layout.startsWith('spm-capaian')) return;
  const served = columnsAmong(table, 'terlayani', 'realisasi');
  const [column] = served;
  if (!column || served.length > 1) return;
  const own = periodOf(column.label).triwulan;
  if (own === undefined) return;
  const title = titleCell(table, (t) => periodOf(t).triwulan !== undefined);
  if (!title) return;
  context.checked(1, table);
  const cell = headerCell(table, column, (t) => periodOf(t).triwulan !== undefined);
  if (own === periodOf(title.text).triwulan || !cell) return;
  report(context, table, cell, 'judulTriwulan', {
    judul: title.text,
    selJudul: toA1(title.row, title.column),
  });
}

const TABLE_NUMBER = /\b(?:tabel|tbl)\.?\s*(\d+(?:\.\d+)+)/i;

/** Number, year and quarter of the title against the name of the sheet. */
function checkSheetName(context: RuleContext, table: Table, only: boolean): void {
  const { name } = table.sheet;
  const number = TABLE_NUMBER.exec(name)?.[1];
  // Several tables of a sheet cannot all bear its number.
  const isNumbered = only && number !== undefined;
  const numbered = isNumbered ? titleCell(table, (t) => TABLE_NUMBER.test(t)) : null;
  if (numbered) {
    context.checked(1, table);
    if (TABLE_NUMBER.exec(numbered.text)![1] !== number)
      report(context, table, numbered, 'judulNomor', { lembar: name });
  }
  const { triwulan } = periodOf(name);
  const quarter =
    triwulan === undefined ? null : titleCell(table, (t) => periodOf(t).triwulan !== undefined);
  if (quarter) {
    context.checked(1, table);
    if (periodOf(quarter.text).triwulan !== triwulan) {
      report(context, table, quarter, 'judulPeriode', { lembar: name });
    }
  }
  const years = tahunDalam(name);
  const titleYears = tahunJudul(table);
  if (years.length !== 1 || titleYears.length !== 1) return;
  context.checked(1, table);
  if (years[0] === titleYears[0]) return;
  const cell = titleCell(table, (t) => tahunDalam(t).length > 0);
  if (cell) report(context, table, cell, 'judulPeriode', { lembar: name });
}

const INDIKATOR = `
Capaian Indikator Kinerja Tahun 2023

Indikator Kinerja | Satuan | Realisasi 2022 | Tahun 2023 | < | <
^ | ^ | ^ | Target | Realisasi | Capaian (%)
Cakupan penerima bantuan sosial | % | 75 | 80 | 80 | 100
Persentase pemeliharaan makam pahlawan | % | 90 | 100 | 90 | 90`;

export const judulSalah: Rule = {
  id: 'judul-salah',
  severity: 'error',
  source: LKJIP,
  summary: {
    id: 'Memeriksa apakah judul tabel dan judul kolom sesuai satu sama lain: tahun, triwulan, nomor tabel.',
    en: 'Checks that titles and headers agree with each other: year, quarter, number of the table.',
  },
  messages: {
    tahunGanda: {
      id: '{sel} berjudul "{tertulis}", padahal kolom "{kolomLain}" sudah memuat tahun {tahun}. Kolom ini memuat tahun sebelumnya. Ganti tahunnya menjadi {seharusnya}.',
      en: '{sel} is headed "{tertulis}", but the column "{kolomLain}" already holds {tahun}. This column is for the year before. Change the year to {seharusnya}.',
    },
    tahunIni: {
      id: '{sel} berjudul "{tertulis}", padahal tabelnya tentang tahun {seharusnya} dan kolom "{kolomLain}" sudah memuat tahun {tahun}. Kolom target dan realisasi memuat tahun laporan. Ganti tahunnya menjadi {seharusnya}.',
      en: '{sel} is headed "{tertulis}", but the table is about {seharusnya} and the column "{kolomLain}" already holds {tahun}. Target and realisation are those of the year of the report. Change the year to {seharusnya}.',
    },
    kolomGanda: {
      id: '{sel} berjudul "{tertulis}", sama dengan kolom di {selLain}. Dua kolom tidak bisa memuat masa yang sama. Perbaiki judulnya.',
      en: '{sel} is headed "{tertulis}", as the column at {selLain}. Two columns cannot hold the same period. Correct the header.',
    },
    judulTahun: {
      id: '{sel} menyebut tahun {tahun} ("{tertulis}"), padahal kolom tabelnya bertahun {tahunKolom}. Judul dan kolom harus tahun yang sama. Perbaiki salah satunya.',
      en: '{sel} says {tahun} ("{tertulis}"), but the columns of its table say {tahunKolom}. Title and columns must be of one year. Correct one of them.',
    },
    tahunBeda: {
      id: '{sel} berjudul "{tertulis}", padahal judul tabel dan kolom lainnya bertahun {seharusnya}. Target dan realisasi yang dibandingkan harus dari tahun yang sama. Ganti tahun {tahun} menjadi {seharusnya}.',
      en: '{sel} is headed "{tertulis}", but the title and the other column say {seharusnya}. A target is compared with what was realised in its year. Change {tahun} to {seharusnya}.',
    },
    judulTriwulan: {
      id: '{sel} berjudul "{tertulis}", padahal judul tabelnya "{judul}" ({selJudul}). Triwulan kolom dan judulnya harus sama. Perbaiki salah satunya.',
      en: '{sel} is headed "{tertulis}", but the title says "{judul}" ({selJudul}). Column and title must be of one quarter. Correct one of them.',
    },
    judulNomor: {
      id: '{sel} berjudul "{tertulis}", padahal lembarnya bernama "{lembar}". Nomor tabel harus sama. Perbaiki judul atau nama lembarnya.',
      en: '{sel} is titled "{tertulis}", but its sheet is named "{lembar}". The number of the table must agree. Correct the title or the name of the sheet.',
    },
    judulPeriode: {
      id: '{sel} berjudul "{tertulis}", padahal lembarnya bernama "{lembar}". Masa laporannya berbeda. Perbaiki judul atau nama lembarnya.',
      en: '{sel} is titled "{tertulis}", but its sheet is named "{lembar}". The period differs. Correct the title or the name of the sheet.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'capaian-indikator',
        table: INDIKATOR.replace('Realisasi 2022', 'Realisasi 2023').trim(),
        findings: ['C3'],
      },
      {
        layout: 'capaian-indikator',
        table: INDIKATOR.replace('Kinerja Tahun 2023', 'Kinerja Tahun 2021').trim(),
        findings: ['A1'],
      },
    ],
    right: [{ layout: 'capaian-indikator', table: INDIKATOR.trim(), findings: [] }],
  },
  scope: 'sheet',
  check: (context) => {
    const perSheet = new Map<string, number>();
    for (const { sheet } of context.tables) {
      perSheet.set(sheet.name, (perSheet.get(sheet.name) ?? 0) + 1);
    }
    for (const table of context.tables) {
      checkLastYear(context, table);
      checkSeries(context, table);
      checkUnread(context, table);
      checkTitleYear(context, table);
      checkTitleQuarter(context, table);
      checkPairYears(context, table);
      checkSheetName(context, table, perSheet.get(table.sheet.name) === 1);
    }
  },
};
