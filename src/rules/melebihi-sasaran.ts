import type { Table, TableRow } from '../layouts/model';
import { type FigureColumn, figuresOf } from '../policy/figures';
import { serapanColumns } from '../policy/pairs';
import { type Quotient, quotients } from '../policy/quotients';
import { PENGELOLAAN_KEUANGAN_DAERAH, PERMENSOS_9_2018 } from './kit/basis';
import { type AnggaranC, bagianC } from './kit/bagian-c';
import { alamat, namaBaris, sel } from './kit/cells';
import { berhitung, tabelLayanan } from './kit/layanan';
import { ANGGARAN, dengan, FORMULIR, PERHITUNGAN } from './kit/contoh';
import { sebabAngka } from './kit/sebab';
import type { MessageValue, Rule, RuleContext } from './model';

const NO_FIGURES = new Set(['judul', 'keterangan', 'predikat', 'rata-rata']);

/** Reports where the part exceeds the whole. */
function compare(
  context: RuleContext,
  table: Table,
  row: TableRow,
  figures: { readonly bagian: FigureColumn; readonly dari: FigureColumn },
  kind: 'terlayani' | 'anggaran',
): void {
  const read = kind === 'anggaran' ? 'nilai' : 'hitungan';
  const bagian = figures.bagian[read](row);
  const dari = figures.dari[read](row);
  if (bagian === null || dari === null) return;
  context.checked();
  if (bagian <= dari) return;
  const [part, whole] = [figures.bagian.column, figures.dari.column];
  const write = (value: number): MessageValue =>
    kind === 'anggaran' ? { rupiah: value } : { number: value };
  context.report({
    ...sel(table, row, part),
    message: kind,
    values: {
      baris: namaBaris(row),
      bagian: write(bagian),
      selBagian: alamat(table, row, part),
      dari: write(dari),
      selDari: alamat(table, row, whole),
      lebih: write(bagian - dari),
    },
    found: bagian,
    expected: dari,
    ...(kind === 'anggaran' ? { basis: PENGELOLAAN_KEUANGAN_DAERAH } : {}),
    related: [sel(table, row, whole)],
    // A figure that its own parts disprove exceeds nothing yet, nor is such a one exceeded.
    causes: [part, whole].flatMap((column) => sebabAngka(table, row, column)),
  });
}

/** Spending above the budget in section C of the form, across or below each other. */
function compareSectionC(context: RuleContext, table: Table, entry: AnggaranC): void {
  const { anggaran, realisasi } = entry;
  context.checked();
  if (realisasi.value <= anggaran.value) return;
  context.report({
    ...sel(table, realisasi.row, realisasi.column),
    message: 'anggaran',
    values: {
      baris: namaBaris(realisasi.row),
      bagian: { rupiah: realisasi.value },
      selBagian: alamat(table, realisasi.row, realisasi.column),
      dari: { rupiah: anggaran.value },
      selDari: alamat(table, anggaran.row, anggaran.column),
      lebih: { rupiah: realisasi.value - anggaran.value },
    },
    found: realisasi.value,
    expected: anggaran.value,
    basis: PENGELOLAAN_KEUANGAN_DAERAH,
    related: [sel(table, anggaran.row, anggaran.column)],
  });
}

/** Numerator above denominator. */
function compareParts(context: RuleContext, table: Table, { x, y }: Quotient): void {
  context.checked();
  if (x.value <= y.value) return;
  context.report({
    ...sel(table, x.row, x.column),
    message: 'pembilang',
    values: {
      baris: namaBaris(x.row),
      bagian: { number: x.value },
      selBagian: alamat(table, x.row, x.column),
      dari: { number: y.value },
      selDari: alamat(table, y.row, y.column),
      lebih: { number: x.value - y.value },
    },
    found: x.value,
    expected: y.value,
    related: [sel(table, y.row, y.column)],
  });
}

export const melebihiSasaran: Rule = {
  id: 'melebihi-sasaran',
  severity: 'error',
  source: PERMENSOS_9_2018,
  summary: {
    id: 'Memeriksa apakah yang terlayani, direalisasikan, atau menjadi pembilang tidak melebihi sasarannya.',
    en: 'Checks that the served, realised or numerator figure does not exceed what it is part of.',
  },
  messages: {
    terlayani: {
      id: '{selBagian} tertulis {bagian} terlayani, lebih {lebih} dari {dari} yang harus dilayani ({selDari}): "{baris}". Yang terlayani adalah bagian dari yang harus dilayani. Periksa kedua angka; bila sasarannya bertambah, perbarui {selDari}.',
      en: '{selBagian} says {bagian} served, {lebih} more than the {dari} in need ({selDari}): "{baris}". The served are part of those in need. Check both figures; if more people are in need, update {selDari}.',
    },
    pembilang: {
      id: '{selBagian} tertulis {bagian}, lebih {lebih} dari penyebutnya {dari} ({selDari}): "{baris}". Pembilang adalah bagian dari penyebut. Periksa apakah keduanya tertukar atau salah satunya keliru.',
      en: '{selBagian} says {bagian}, {lebih} more than its denominator {dari} ({selDari}): "{baris}". A numerator is part of its denominator. Check whether the two are swapped or one is wrong.',
    },
    anggaran: {
      id: '{selBagian} tertulis realisasi {bagian}, lebih {lebih} dari anggaran {dari} ({selDari}): "{baris}". Belanja tidak boleh melebihi anggarannya. Periksa kedua angka; bila ada perubahan anggaran, perbarui {selDari}.',
      en: '{selBagian} says {bagian} spent, {lebih} more than the budget of {dari} ({selDari}): "{baris}". Spending cannot exceed its budget. Check both figures; if the budget was revised, update {selDari}.',
    },
  },
  examples: {
    wrong: [
      { layout: 'spm-capaian-triwulan', table: dengan(FORMULIR, { E4: '500' }), findings: ['E4'] },
      {
        layout: 'anggaran-kegiatan',
        table: dengan(ANGGARAN, {
          D3: '20500000',
          E3: '102.5',
          D2: '45500000',
          E2: '91',
          D5: '45500000',
          E5: '91',
        }),
        findings: ['D3'],
      },
      { layout: 'spm-perhitungan', table: dengan(PERHITUNGAN, { D5: '30' }), findings: ['D4'] },
    ],
    right: [
      { layout: 'spm-capaian-triwulan', table: FORMULIR, findings: [] },
      { layout: 'anggaran-kegiatan', table: ANGGARAN, findings: [] },
    ],
  },
  check: (context) => {
    for (const table of context.tables) {
      const counts = tabelLayanan(table)?.angka;
      const served = counts && { bagian: counts.terlayani, dari: counts.harus };
      for (const row of served ? table.rows : []) {
        if (served && berhitung(table, row)) compare(context, table, row, served, 'terlayani');
      }
      for (const entry of bagianC(table)) compareSectionC(context, table, entry);
      for (const quotient of quotients(table)) compareParts(context, table, quotient);
      for (const columns of serapanColumns(table)) {
        const bagian = figuresOf(columns.bagian, table);
        const dari = figuresOf(columns.dari, table);
        for (const row of table.rows) {
          if (NO_FIGURES.has(row.kind)) continue;
          compare(context, table, row, { bagian, dari }, 'anggaran');
        }
      }
    }
  },
};
