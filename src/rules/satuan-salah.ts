import { serviceOf, subServiceOf } from '../catalogue';
import { columnOf, type Column, type Table, type TableRow } from '../layouts/model';
import { unitText } from '../policy/figures';
import { PERMENSOS_9_2018 } from './kit/basis';
import { alamat, namaBaris, sel } from './kit/cells';
import { dengan, FORMULIR } from './kit/contoh';
import type { Rule, RuleContext } from './model';

/** Other ways of writing the units of the catalogue. */
const SAME: Readonly<Record<'Orang' | 'Unit', RegExp>> = {
  Orang: /^(orang|org|jiwa|orang\s*\/\s*jiwa|jiwa\s*\/\s*orang)\.?$/i,
  Unit: /^(unit|buah|unit\s*\/\s*buah)\.?$/i,
};

function isSame(wanted: 'Orang' | 'Unit', unit: string): boolean {
  return unit === wanted || SAME[wanted].test(unit);
}

const PERCENT = /^(%|\(%\)|persen|persentase|prosen)$/i;

/** Unit that the catalogue gives for a row of the quarterly form. */
function catalogueUnit(row: TableRow): { unit: 'Orang' | 'Unit'; nama: string } | null {
  if (!row.service) return null;
  if (row.kind === 'penerima') return { unit: 'Orang', nama: serviceOf(row.service).name };
  const entry = row.kind === 'mutu' && row.sub ? subServiceOf(row.service, row.sub) : undefined;
  return entry ? { unit: entry.unit, nama: entry.name } : null;
}

function checkRow(context: RuleContext, table: Table, row: TableRow, column: Column): void {
  const unit = unitText(table, row, column);
  if (!unit || unit === '-' || unit === '–') return;
  const wanted = catalogueUnit(row);
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
  } else if (/^persentase\b/i.test(row.label)) {
    context.checked();
    if (PERCENT.test(unit)) return;
    context.report({
      ...sel(table, row, column),
      found: unit,
      message: 'persentase',
      severity: 'warning',
      basis: 'PermenPANRB 53/2014',
      values: { ...values(), nama: namaBaris(row) },
      expected: '%',
      fix: { value: '%' },
    });
  }
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
  check: (context) => {
    for (const table of context.tables) {
      const column = columnOf(table, 'satuan');
      if (!column) continue;
      for (const row of table.rows) checkRow(context, table, row, column);
    }
  },
};
