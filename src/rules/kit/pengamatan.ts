import { isStage } from '../../layouts/specs/anggaran-rencana';
import { remember } from '../../sheet/remember';
import { PROGRAMME_KINDS } from '../../layouts/kinds';
import { type Column, columnOf, rowsOfKind, type Table, type TableRow } from '../../layouts/model';
import { type NumberFigure, readFigure, sheetRowOf, unitText } from '../../policy/figures';
import { type SatuanUang, satuanUang } from '../../policy/satuan-uang';
import { textOf } from '../../sheet/snapshot';
import { isDatar } from './layanan';
import { isPlaceholder } from './placeholder';
import { tahunTabel } from './tahun';

/** One figure of one thing that other tables may give too. */
export interface Pengamatan {
  readonly table: Table;
  readonly row: TableRow;
  readonly column: Column;
  readonly sheetRow: number;
  readonly figure: NumberFigure;
  readonly subjek: 'indikator' | 'layanan' | 'program' | 'jumlah';
  /** Name of the indicator, service, programme or activity. */
  readonly nama: string;
  /** Programme that an activity belongs to; '' for anything else. */
  readonly program: string;
  /** Target or realised, at which stage, up to which quarter. */
  readonly jenis: string;
  readonly tahun: number;
  /** Unit as written, in lower case; '' where none is given. */
  readonly satuan: string;
  /** True where numerator and denominator stand below it. */
  readonly terurai: boolean;
}

interface Reading {
  readonly column: Column;
  readonly jenis: string;
  readonly tahun: number | undefined;
}

/** Figures of a table that is filled in during the year reach up to its quarter only. */
function hingga(table: Table): string {
  const { triwulan, bulan } = table.period;
  if (triwulan !== undefined) return triwulan < 4 ? ` s.d. TW ${triwulan}` : '';
  return bulan !== undefined && bulan < 12 ? ` s.d. bulan ${bulan}` : '';
}

const REVISED = /perubahan|dppa|menjadi/;

/** "APBD" beside "APBD-P" is what came before the change. */
function isRevisedBeside({ columns }: Table, column: Column): boolean {
  const stage = ({ key, meaning }: Column): string => meaning.tahap ?? key;
  return !REVISED.test(stage(column)) && columns.some((c) => REVISED.test(stage(c)));
}

/** DPA, APBD and a plain budget are one stage; what came before a change is another. */
function tahapAnggaran(stage: string | undefined, isBefore: boolean): string {
  if (isBefore && (stage === 'apbd' || stage === 'dpa')) return 'murni';
  if (stage === undefined || /^(dpa|dppa|apbd|perubahan|menjadi)/.test(stage)) return 'apbd';
  return stage === 'semula' ? 'murni' : stage;
}

/** The year before, also where the header bears the year of the report by mistake. */
function tahunLalu(table: Table, column: Column): number | undefined {
  const now = columnOf(table, 'realisasi')?.meaning.years[0] ?? tahunTabel(table);
  const [written] = column.meaning.years;
  if (written !== undefined && (now === undefined || written < now)) return written;
  return now === undefined ? undefined : now - 1;
}

function indicatorReading(table: Table, column: Column): Reading | null {
  const tahun = column.meaning.years.at(-1) ?? tahunTabel(table);
  const plan = table.layout === 'capaian-renstra' ? 'target renstra' : 'target';
  const { key } = column;
  if (table.layout === FORM) {
    return key === 'capaian' ? { column, jenis: `realisasi${hingga(table)}`, tahun } : null;
  }
  if (/^target(20\d\d)?$/.test(key)) return { column, jenis: plan, tahun };
  if (/^realisasi(20\d\d)?$/.test(key)) {
    return { column, jenis: `realisasi${hingga(table)}`, tahun };
  }
  // "Capaian" of a year is a share of its target, no realisation.
  if (key === 'realisasiLalu' && /realisasi/i.test(column.label)) {
    return { column, jenis: 'realisasi', tahun: tahunLalu(table, column) };
  }
  if (key === 'targetAkhir') {
    return { column, jenis: 'target renstra', tahun: column.meaning.years.at(-1) };
  }
  return null;
}

function budgetReading(table: Table, column: Column): Reading | null {
  const tahun = column.meaning.years.at(-1) ?? tahunTabel(table);
  const { key } = column;
  if (key === 'realisasiAnggaran') {
    return { column, jenis: `realisasi anggaran${hingga(table)}`, tahun };
  }
  if (key === 'anggaranRenja') return { column, jenis: 'anggaran renja', tahun };
  const ofStage = table.layout === 'anggaran-rencana' && isStage(key);
  if (key !== 'anggaran' && !ofStage) return null;
  const stage = tahapAnggaran(ofStage ? key : column.meaning.tahap, isRevisedBeside(table, column));
  return { column, jenis: `anggaran ${stage}`, tahun };
}

/** What part of a budget was spent. */
export const SHARE = 'serapan';
/** Repeats what share of its budget each programme has spent. */
export const EFFICIENCY = 'efisiensi';
const INDICATORS = new Set([
  'iku',
  'perjanjian-kinerja-sasaran',
  'capaian-indikator',
  'capaian-renstra',
  'evaluasi-rkpd',
]);
/** Counts people; the percentage of those served is what other tables call realised. */
export const FORM = 'spm-capaian-triwulan';
export const SERVICES: ReadonlySet<string> = new Set([
  FORM,
  'spm-capaian',
  'spm-target',
  'spm-perhitungan',
]);
const BUDGETS = new Set([
  EFFICIENCY,
  'anggaran-kegiatan',
  'anggaran-rencana',
  'evaluasi-rkpd',
  'perjanjian-kinerja-anggaran',
]);

/** What part of its budget a programme has spent, as accounts say it, and as efficiency repeats it without them. */
function shareReading(table: Table, column: Column): Reading | null {
  if (column.key !== SHARE) return null;
  const isRepeated = table.layout === EFFICIENCY && !table.columns.some((c) => c.role === 'rupiah');
  if (!isRepeated && table.layout !== 'anggaran-kegiatan') return null;
  const tahun = column.meaning.years.at(-1) ?? tahunTabel(table);
  return { column, jenis: `${SHARE}${hingga(table)}`, tahun };
}

/** A heading above the programmes, such as the office or its field, is none of them. */
function programmeOf(table: Table, row: TableRow): string {
  let name = '';
  for (let of = row; of.kind !== 'program' && of.parent !== null;) {
    of = table.rows[of.parent]!;
    if (PROGRAMME_KINDS.has(of.kind)) name = of.label;
  }
  return name;
}

type Subject = Pick<Pengamatan, 'subjek' | 'nama' | 'program'>;

/** A form of a part of the region or of the year. */
const OF_A_PART = /\b(kecamatan|kec|kelurahan|desa|upt\w*|semester|smt|tahap)\b/i;

/** The row that says how many of those in need of a service were served. */
function isOfService(table: Table, row: TableRow): boolean {
  if (table.layout !== FORM) return row.kind === 'layanan' || row.kind === 'indikator';
  if (row.kind !== 'penerima' && (row.kind !== 'layanan' || !isDatar(table))) return false;
  return !OF_A_PART.test(`${table.title} ${table.sheet.name}`);
}

/** What stands in the column of indicators, '' where the table has none. */
function besideIn(table: Table, row: TableRow): string {
  const column = columnOf(table, 'indikator');
  return column ? textOf(table.sheet.cell(row.row, column.column)) : '';
}

function indicatorOf(table: Table, row: TableRow): Subject | null {
  if (SERVICES.has(table.layout)) {
    if (!row.service || row.sub || !isOfService(table, row)) return null;
    if (isPlaceholder(besideIn(table, row))) return null;
    return { subjek: 'layanan', nama: row.service, program: '' };
  }
  if (!INDICATORS.has(table.layout)) return null;
  const isProgramme = PROGRAMME_KINDS.has(row.kind);
  const nama = row.kind === 'indikator' ? row.label : isProgramme ? besideIn(table, row) : '';
  return nama && !isPlaceholder(nama) ? { subjek: 'indikator', nama, program: '' } : null;
}

const NAMES_PROGRAMME = /^program\b/i;

function programmeSubject(table: Table, row: TableRow): Subject | null {
  if (!BUDGETS.has(table.layout)) return null;
  if (row.kind === 'jumlah') {
    // What was bought for one programme adds up to no total of theirs.
    if (!table.rows.some(({ kind }) => PROGRAMME_KINDS.has(kind))) return null;
    return { subjek: 'jumlah', nama: '', program: '' };
  }
  // Efficiency is told of goals or of programmes.
  const isNamed = table.layout === EFFICIENCY && NAMES_PROGRAMME.test(row.label);
  if (!(isNamed || PROGRAMME_KINDS.has(row.kind)) || isPlaceholder(row.label)) return null;
  return { subjek: 'program', nama: row.label, program: programmeOf(table, row) };
}

const PERCENT = /^(persentase|presentase|persen)\b/i;

/** The programmes alone: efficiency is not told of their details. */
function spendingSubject(table: Table, row: TableRow): Subject | null {
  return NAMES_PROGRAMME.test(row.label) ? programmeSubject(table, row) : null;
}

function satuanOf(table: Table, row: TableRow, nama: string): string {
  if (PERCENT.test(nama)) return '%';
  const unit = unitText(table, row).toLowerCase();
  return /^(\(%\)|persen|prosen)/.test(unit) ? '%' : unit;
}

function satuanFigur(table: Table, row: TableRow, column: Column, nama: string): string {
  if (column.role === 'rupiah') return 'rp';
  if (column.key === SHARE) return '%';
  // "Target (%)" in one table of services, "Target / Orang" in the other.
  if (SERVICES.has(table.layout) && column.meaning.ukuran === 'persen') return '%';
  if (SERVICES.has(table.layout) && column.role === 'jumlah')
    return satuanOf(table, row, nama) || 'orang';
  // Beside counts the unit is theirs.
  return table.layout === FORM ? '%' : satuanOf(table, row, nama);
}

/**
 * The percentage of a service under the name of its indicator, by which other tables know it. Tables of
 * services are held against each other by the service itself.
 */
function namedIndicator(table: Table, row: TableRow): Subject | null {
  if (!SERVICES.has(table.layout) || !row.service || row.sub) return null;
  const nama = besideIn(table, row);
  return PERCENT.test(nama) ? { subjek: 'indikator', nama, program: '' } : null;
}

/** Rows that have a numerator below them. */
function rowsWithParts(table: Table): ReadonlySet<number | null> {
  return new Set(rowsOfKind(table, 'pembilang').map((row) => row.parent));
}

/** "312,48" million is 312.480.000, known to ten thousand rupiah; as it stands where nothing says in what it is written. */
function inRupiah(figure: NumberFigure, { kelipatan }: SatuanUang): NumberFigure {
  if (kelipatan === null || kelipatan === 1) return figure;
  const value = Number((figure.value * kelipatan).toPrecision(15));
  return { ...figure, value, decimals: figure.decimals - Math.log10(kelipatan) };
}

/** Every figure of a table that can be compared with other tables. */
export const pengamatanDari = remember((table: Table): readonly Pengamatan[] => {
  const indicatorColumns = table.columns.flatMap((c) => indicatorReading(table, c) ?? []);
  const budgetColumns = table.columns.flatMap((c) => budgetReading(table, c) ?? []);
  const shareColumns = table.columns.flatMap((c) => shareReading(table, c) ?? []);
  const withParts = rowsWithParts(table);
  const out: Pengamatan[] = [];
  table.rows.forEach((row, index) => {
    const subjects = [
      { subjectOf: indicatorOf, readings: indicatorColumns },
      { subjectOf: namedIndicator, readings: indicatorColumns },
      { subjectOf: programmeSubject, readings: budgetColumns },
      { subjectOf: spendingSubject, readings: shareColumns },
    ];
    for (const { subjectOf, readings } of subjects) {
      const subject = readings.length ? subjectOf(table, row) : null;
      if (!subject) continue;
      for (const { column, jenis, tahun } of readings) {
        const figure = readFigure(table, row, column);
        if (figure.kind !== 'number' || tahun === undefined) continue;
        out.push({
          ...subject,
          table,
          row,
          column,
          sheetRow: sheetRowOf(table, row, column),
          figure: inRupiah(figure, satuanUang(column, table)),
          jenis,
          tahun,
          satuan: satuanFigur(table, row, column, subject.nama),
          terurai: withParts.has(index),
        });
      }
    }
  });
  return out;
});
