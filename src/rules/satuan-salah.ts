import { serviceOf, subServiceOf } from '../catalogue';
import { columnOf, type Column, type Table, type TableRow } from '../layouts/model';
import { figuresOf, unitText } from '../policy/figures';
import { PERMENSOS_9_2018 } from './kit/basis';
import { alamat, namaBaris, sel } from './kit/cells';
import { dengan, FORMULIR } from './kit/contoh';
import { byRows } from '../layouts/by-rows';
import { textOf } from '../sheet/snapshot';
import type { Rule, RuleContext } from './model';

/** Other ways of writing the units of the catalogue. */
const SAME: Readonly<Record<'Orang' | 'Unit', RegExp>> = {
  Orang: /^(orang|org|jiwa|orang\s*\/\s*jiwa|jiwa\s*\/\s*orang)\.?$/i,
  Unit: /^(unit|buah|unit\s*\/\s*buah)\.?$/i,
};

function isSame(wanted: 'Orang' | 'Unit', unit: string): boolean {
  return SAME[wanted].test(unit);
}

const PERCENT = /^(%|\(%\)|persen|persentase|prosen)$/i;

/** Unit that the catalogue gives for a row of the quarterly form. */
function catalogueUnit(row: TableRow): { unit: 'Orang' | 'Unit'; nama: string } | null {
  if (!row.service) return null;
  if (row.kind === 'penerima') return { unit: 'Orang', nama: serviceOf(row.service).name };
  const entry = row.sub ? subServiceOf(row.service, row.sub) : undefined;
  return entry ? { unit: entry.unit, nama: entry.name } : null;
}

const PEOPLE = /^(orang|org|jiwa|kk|keluarga|kpm|klien|warga)\b/i;
/** What is no people, however it is counted. */
const THINGS = /^(unit|buah|paket|dokumen|laporan|lembaga|kegiatan|tahun|bulan|panti)\b/i;
const FEWEST = 3;

/** Whether the rows of services count people, so that a thing among them is a slip. */
const countsPeople = byRows((table: Table): boolean => {
  const units = table.rows.flatMap((row) => (hasOwnUnit(table, row) ? unitText(table, row) : []));
  const people = units.filter((unit) => PEOPLE.test(unit)).length;
  return people >= FEWEST && people > units.length / 2;
});

const isService = ({ kind, service }: TableRow): boolean =>
  kind === 'layanan' && service !== undefined;

/** A sub-service in the row of its service has the unit that stands there. */
function hasOwnUnit(table: Table, row: TableRow): boolean {
  return isService(row) && !sharedRows(table).has(row.row);
}

const sharedRows = byRows(({ rows }: Table): ReadonlySet<number> => {
  const [seen, shared] = [new Set<number>(), new Set<number>()];
  for (const { row } of rows) (seen.has(row) ? shared : seen).add(row);
  return shared;
});

/** Beside numerator and denominator in two rows the unit is theirs, not that of the percentage. */
const isUnitOfParts = byRows(
  (table: Table): boolean =>
    table.layout === 'spm-perhitungan' && table.rows.some((row) => row.kind === 'penyebut'),
);

function serviceUnit(table: Table, row: TableRow, unit: string): ReturnType<typeof catalogueUnit> {
  if (!row.service || !countsPeople(table) || !hasOwnUnit(table, row)) return null;
  // The form counts people; elsewhere a target may be given in percent beside them.
  const isRate = table.layout === 'spm-capaian-triwulan' && PERCENT.test(unit);
  if (!isRate && !THINGS.test(unit)) return null;
  return { unit: 'Orang', nama: serviceOf(row.service).name };
}

function checkRow(context: RuleContext, table: Table, row: TableRow, column: Column): void {
  const unit = unitText(table, row, column);
  if (!unit || unit === '-' || unit === '–') return;
  const wanted = catalogueUnit(row) ?? serviceUnit(table, row, unit);
  const values = (): { sel: string; satuan: string } => ({
    sel: alamat(table, row, column),
    satuan: unit,
  });
  if (wanted) {
    context.checked();
    if (isSame(wanted.unit, unit)) return;
    context.report({
      ...sel(table, row, column),
      found: unit,
      message: 'katalog',
      values: { ...values(), nama: wanted.nama, seharusnya: wanted.unit },
      expected: wanted.unit,
      fix: { value: wanted.unit },
    });
    return;
  }
  const nama = namaIndikator(table, row);
  const isRate = /^persentase\b/i.test(nama);
  if (OF_PEOPLE.test(nama) && NEVER_PEOPLE.test(unit) && !isUnitOfParts(table)) {
    context.checked();
    context.report({
      ...sel(table, row, column),
      found: unit,
      message: 'orang',
      severity: 'warning',
      basis: 'PermenPANRB 53/2014',
      values: { ...values(), nama: namaBaris({ ...row, label: nama }) },
      expected: 'Orang',
    });
    return;
  }
  if (isUnitOfParts(table) || (!isRate && !isCount(table, row, nama))) return;
  context.checked();
  if (isRate === PERCENT.test(unit)) return;
  context.report({
    ...sel(table, row, column),
    found: unit,
    message: isRate ? 'persentase' : 'jumlah',
    severity: 'warning',
    basis: 'PermenPANRB 53/2014',
    values: { ...values(), nama: namaBaris({ ...row, label: nama }) },
    ...(isRate ? { expected: '%', fix: { value: '%' } } : {}),
  });
}

/** A name that says it counts, with no word of a rate in it. */
const COUNT = /^(jumlah|banyaknya)\b(?!.*(%|persen|prosen|rasio|indeks))/i;

/** "Jumlah orang yang menerima …": whoever is counted is named right behind it. */
const OF_PEOPLE =
  /^(jumlah|banyaknya)\s+(orang|peserta|anak|lanjut usia|lansia|penyandang|warga|keluarga|ppks|pmks|gelandangan|pengemis|korban|pengungsi|pekerja sosial|tksk|psm|tagana|relawan|pegawai|asn)\b(?!\s*[-/])/i;
/** Units in which no people are ever counted. */
const NEVER_PEOPLE = /^(tahun|bulan|triwulan|hari|dokumen|laporan|buah|gedung|m2)$/i;

/** Many a rate is called "Jumlah …"; a target above 100 cannot be one. */
function isCount(table: Table, row: TableRow, nama: string): boolean {
  const target = columnOf(table, 'target');
  const value = target && COUNT.test(nama) ? figuresOf(target, table).nilai(row) : null;
  return value !== null && value > 100;
}

/** What the row's figures measure: its indicator where the table names one beside the row. */
function namaIndikator(table: Table, row: TableRow): string {
  const column = columnOf(table, 'indikator');
  const named = column ? textOf(table.sheet.cell(row.row, column.column)) : '';
  return named === '' ? row.label : named;
}

export const satuanSalah: Rule = {
  id: 'satuan-salah',
  severity: 'error',
  source: PERMENSOS_9_2018,
  summary: {
    id: 'Memeriksa satuan terhadap daftar sub layanan dan terhadap nama indikatornya.',
    en: 'Checks units against the catalogue and against the indicator.',
  },
  messages: {
    katalog: {
      id: '{sel} menulis satuan "{satuan}", padahal satuan "{nama}" adalah {seharusnya}. Ganti satuannya, dan pastikan angkanya memang dalam {seharusnya}.',
      en: '{sel} gives the unit "{satuan}", but the unit of "{nama}" is {seharusnya}. Change the unit, and make sure that the figures are in {seharusnya}.',
    },
    persentase: {
      id: '{sel} menulis satuan "{satuan}" untuk indikator "{nama}". Indikator ini berupa persentase. Ganti satuannya dengan %.',
      en: '{sel} gives the unit "{satuan}" for the indicator "{nama}". This indicator is a percentage. Change the unit to %.',
    },
    orang: {
      id: '{sel} menulis satuan "{satuan}" untuk indikator "{nama}". Indikator ini menghitung orang. Ganti satuannya, misalnya dengan Orang, atau perbaiki nama indikatornya.',
      en: '{sel} gives the unit "{satuan}" for the indicator "{nama}". This indicator counts people. Change the unit, to Orang for instance, or the name of the indicator.',
    },
    jumlah: {
      id: '{sel} menulis satuan "{satuan}" untuk indikator "{nama}". Indikator ini menghitung jumlah, bukan persentase. Ganti satuannya, misalnya dengan Orang, atau perbaiki nama indikatornya.',
      en: '{sel} gives the unit "{satuan}" for the indicator "{nama}". This indicator counts and is no percentage. Change the unit, to Orang for instance, or the name of the indicator.',
    },
  },
  examples: {
    wrong: [
      { layout: 'spm-capaian-triwulan', table: dengan(FORMULIR, { C8: 'Unit' }), findings: ['C8'] },
    ],
    right: [
      { layout: 'spm-capaian-triwulan', table: FORMULIR, findings: [] },
      { layout: 'spm-capaian-triwulan', table: dengan(FORMULIR, { C8: 'jiwa' }), findings: [] },
    ],
  },
  // Whether an indicator counts may show in its target.
  onlyWords: (table) => !columnOf(table, 'target'),
  check: (context) => {
    for (const table of context.tables) {
      const column = columnOf(table, 'satuan');
      if (!column) continue;
      for (const row of table.rows) checkRow(context, table, row, column);
    }
  },
};
