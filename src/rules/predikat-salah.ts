import { type Column, columnOf, columnsOfRole, type Table, type TableRow } from '../layouts/model';
import { type Grade, gradeOf, SCALES } from '../measures/scales';
import { readFigure, sheetRowOf } from '../policy/figures';
import { textOf } from '../sheet/snapshot';
import { LKJIP, PERMENDAGRI_59_2021, PERMENDAGRI_86_2017 } from './kit/basis';
import { alamat, sel } from './kit/cells';
import {
  bacaPredikat,
  diCelah,
  type NamaSkala,
  type Predikat,
  tulisPredikat,
} from './kit/predikat';
import type { Rule, RuleContext } from './model';
import { whenOf } from '../layouts/series';

const NAMES: Readonly<Record<NamaSkala, string>> = {
  AKIP: 'AKIP',
  RKPD: 'RKPD',
  SPM: 'SPM',
  status: 'TT/UK',
  tercapai: 'tercapai/tidak tercapai',
  baik: 'sangat baik sampai sangat kurang',
};
const BASES: Readonly<Record<NamaSkala, string>> = {
  AKIP: LKJIP,
  RKPD: PERMENDAGRI_86_2017,
  SPM: PERMENDAGRI_59_2021,
  status: LKJIP,
  tercapai: LKJIP,
  baik: LKJIP,
};

/** Rules on the figure that a predicate grades: where it is wrong, so may be the predicate. */
const FIGURES = ['capaian-salah', 'rata-rata-salah', 'persen-salah', 'indeks-salah'];

/** A predicate with the figure it grades. */
interface Penilaian {
  readonly row: TableRow;
  readonly column: Column;
  readonly text: string;
  readonly nilaiRow: TableRow;
  readonly nilaiColumn: Column;
}

function teks(table: Table, row: TableRow, column: Column): string {
  return textOf(table.sheet.cell(sheetRowOf(table, row, column), column.column));
}

/** Predicates in a column of their own, beside the capaian of the same row. */
function* dalamKolom(table: Table): Generator<Penilaian> {
  const own = columnOf(table, 'indeks') ?? columnOf(table, 'capaian');
  const columns = columnsOfRole(table, 'predikat');
  const reached = table.columns.filter(({ key }) => whenOf(key) && key === `capaian${whenOf(key)}`);
  for (const row of table.rows) {
    for (const column of columns) {
      // Of several years, or of a quarter, it grades what stands left of it.
      const nilaiColumn = own ?? reached.find((c) => c.column === column.column - 1);
      const text = teks(table, row, column);
      if (text && nilaiColumn) yield { row, column, text, nilaiRow: row, nilaiColumn };
    }
  }
}

const MEANS = new Set<TableRow['kind']>(['rata-rata', 'indeks', 'jumlah']);

/** Predicates in a row of their own, below the mean that they grade. */
function* dalamBaris(table: Table): Generator<Penilaian> {
  let mean: TableRow | undefined;
  for (const row of table.rows) {
    if (MEANS.has(row.kind)) mean = row;
    if (row.kind !== 'predikat' || !mean) continue;
    for (const column of table.columns) {
      if (column.role === 'teks') continue;
      const text = teks(table, row, column);
      yield { row, column, text, nilaiRow: mean, nilaiColumn: column };
    }
  }
}

/** A predicate read on one scale, beside the figure that it grades. */
interface Dinilai extends Penilaian {
  readonly nilai: number;
  readonly decimals: number;
  readonly reading: Predikat;
}

/** A predicate that may be of several scales; none but plain words are. */
interface Terbaca extends Omit<Dinilai, 'reading'> {
  readonly readings: readonly Predikat[];
}

function* terbaca(table: Table, entries: Iterable<Penilaian>): Generator<Terbaca> {
  for (const entry of entries) {
    const readings = bacaPredikat(entry.text);
    const figure = readFigure(table, entry.nilaiRow, entry.nilaiColumn);
    if (!readings.length || figure.kind !== 'number') continue;
    yield { ...entry, nilai: figure.value, decimals: figure.decimals, readings };
  }
}

function isRight({ nilai, decimals }: Terbaca, { skala, grade }: Predikat): boolean {
  return [nilai, Number(nilai.toFixed(decimals))].some((v) => gradeOf(v, skala) === grade);
}

/** Plain words such as "Baik" are of several scales, and of those that a region has set for itself. */
const isPlain = ({ skala, tulis }: Predikat): boolean =>
  skala === 'tercapai' || skala === 'baik' || (skala === 'AKIP' && tulis === 'arti');

/** The scale on which most of the plain words of a table are right; none where it is one of its own. */
function skalaKata(entries: readonly Terbaca[]): NamaSkala | undefined {
  const rights = new Map<NamaSkala, number>();
  for (const entry of entries) {
    for (const reading of entry.readings) {
      if (isRight(entry, reading)) rights.set(reading.skala, (rights.get(reading.skala) ?? 0) + 1);
    }
  }
  const [best] = [...rights].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 > entries.length ? best[0] : undefined;
}

/** The predicates of a table; plain words only on the scale that most of them are of. */
function periksaTabel(context: RuleContext, table: Table, entries: Iterable<Penilaian>): void {
  const all = [...terbaca(table, entries)];
  const plain = all.filter(({ readings }) => readings.every(isPlain));
  const skala = skalaKata(plain);
  for (const one of all) {
    context.checked();
    const own = plain.includes(one) ? one.readings.find((r) => r.skala === skala) : one.readings[0];
    if (!own || isRight(one, own)) continue;
    if (own.skala === 'baik' && !isContradicted(one, own, plain)) continue;
    laporkan(context, table, { ...one, reading: own });
  }
}

/**
 * Regions draw the bounds of these words as they like: a word is wrong only where a row that is right has a
 * better one for no more, or a worse one for no less.
 */
function isContradicted(one: Terbaca, own: Predikat, others: readonly Terbaca[]): boolean {
  const rank = (grade: Grade): number => SCALES.baik.indexOf(grade);
  return others.some((other) => {
    const reading = other.readings.find((r) => r.skala === own.skala);
    if (!reading || !isRight(other, reading)) return false;
    const better = rank(own.grade) - rank(reading.grade);
    return (better > 0 && other.nilai <= one.nilai) || (better < 0 && other.nilai >= one.nilai);
  });
}

function laporkan(context: RuleContext, table: Table, one: Dinilai): void {
  const { row, column, text, nilaiRow, nilaiColumn, reading, nilai: value, decimals } = one;
  const expected = tulisPredikat(gradeOf(value, reading.skala), reading, text);
  context.report({
    ...sel(table, row, column),
    message: diCelah(value, reading.skala) ? 'celah' : 'salah',
    ...(isPlain(reading) ? { severity: 'warning' } : { fix: { value: expected } }),
    values: {
      sel: alamat(table, row, column),
      tercetak: text,
      seharusnya: expected,
      nilai: { percent: value, decimals },
      selNilai: alamat(table, nilaiRow, nilaiColumn),
      skala: NAMES[reading.skala],
    },
    found: text,
    expected,
    basis: BASES[reading.skala],
    related: [sel(table, nilaiRow, nilaiColumn)],
    causes: FIGURES.map((rule) => ({ ...sel(table, nilaiRow, nilaiColumn), rule })),
  });
}

export const predikatSalah: Rule = {
  id: 'predikat-salah',
  severity: 'error',
  source: 'PermenPANRB 53/2014; Permendagri 86/2017; Permendagri 59/2021',
  summary: {
    id: 'Memeriksa apakah predikat, kategori, atau status sesuai dengan angkanya pada skala yang dipakai.',
    en: 'Checks that a predicate, category or status is the one its scale gives for the figure.',
  },
  messages: {
    salah: {
      id: '{sel} tertulis "{tercetak}", padahal {nilai} ({selNilai}) pada skala {skala} adalah "{seharusnya}". Ganti {sel}, atau periksa angka di {selNilai}.',
      en: '{sel} says "{tercetak}", but {nilai} ({selNilai}) is "{seharusnya}" on the {skala} scale. Change {sel}, or check the figure in {selNilai}.',
    },
    celah: {
      id: '{sel} tertulis "{tercetak}", padahal {nilai} ({selNilai}) pada skala {skala} adalah "{seharusnya}". Angka ini jatuh di antara dua rentang yang tercetak dalam peraturan; yang menentukan adalah batas bawahnya. Ganti {sel}, atau periksa angka di {selNilai}.',
      en: '{sel} says "{tercetak}", but {nilai} ({selNilai}) is "{seharusnya}" on the {skala} scale. The figure falls between two bands as the regulation prints them; the lower bound decides. Change {sel}, or check the figure in {selNilai}.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'capaian-indikator',
        table: `
          No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Predikat
          1 | Cakupan penerima bantuan sosial di kabupaten | % | 80 | 60 | 75 | Tinggi
          2 | Jumlah tenaga kesejahteraan sosial yang dilatih | Orang | 40 | 36 | 90 | Tinggi
          3 | Cakupan pendataan fakir miskin | % | 100 | 90.5 | 90.5 | Sangat Tinggi`,
        findings: ['G2', 'G4'],
      },
    ],
    right: [
      {
        layout: 'capaian-indikator',
        table: `
          No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Predikat
          1 | Cakupan penerima bantuan sosial di kabupaten | % | 80 | 60 | 75 | Sedang
          2 | Jumlah tenaga kesejahteraan sosial yang dilatih | Orang | 40 | 36 | 90 | Tinggi
          3 | Cakupan pendataan fakir miskin | % | 100 | 100 | 100 | Sangat Tinggi`,
        findings: [],
      },
    ],
  },
  check: (context) => {
    for (const table of context.tables) {
      periksaTabel(context, table, dalamKolom(table));
      periksaTabel(context, table, dalamBaris(table));
    }
  },
};
