import type { Column, Table, TableRow } from '../layouts/model';
import { hitungan, readFigure } from '../policy/figures';
import type { PartColumns } from '../policy/pairs';
import { PERMENSOS_9_2018 } from './kit/basis';
import { alamat, sel } from './kit/cells';
import { berhitung, dugaanTerlayani, tabelLayanan } from './kit/layanan';
import { dengan, FORMULIR } from './kit/contoh';
import type { Rule, RuleContext } from './model';

/** Compares one row; both the plain difference and 0 are right where more were served than needed. */
function checkRow(
  context: RuleContext,
  table: Table,
  row: TableRow,
  columns: PartColumns,
  column: Column,
): void {
  const harus = hitungan(table, row, columns.dari);
  const terlayani = hitungan(table, row, columns.bagian);
  const belum = readFigure(table, row, column);
  if (harus === null || terlayani === null) return;
  // A dash says that nobody is left.
  const printed = belum.kind === 'number' ? belum.value : belum.kind === 'none' ? 0 : null;
  if (printed === null || !Number.isInteger(printed)) return;
  context.checked();
  const difference = harus - terlayani;
  if (printed === difference || (difference < 0 && printed === 0)) return;
  const expected = Math.max(0, difference);
  const dugaan = dugaanTerlayani(table, row, columns);
  context.report({
    ...sel(table, row, column),
    message: dugaan === null ? 'salah' : 'terlayaniBeda',
    values: {
      belum: { number: printed },
      selBelum: alamat(table, row, column),
      harus: { number: harus },
      selHarus: alamat(table, row, columns.dari),
      terlayani: { number: terlayani },
      selTerlayani: alamat(table, row, columns.bagian),
      seharusnya: { number: expected },
      dugaan: { number: dugaan ?? terlayani },
      selPersen: columns.persen ? alamat(table, row, columns.persen) : '',
    },
    found: printed,
    expected,
    ...(dugaan === null ? { fix: { value: expected } } : {}),
    related: [sel(table, row, columns.dari), sel(table, row, columns.bagian)],
    // More served than needed is said there.
    causes: [sel(table, row, columns.bagian)],
  });
}

export const belumTerlayaniSalah: Rule = {
  id: 'belum-terlayani-salah',
  severity: 'error',
  source: PERMENSOS_9_2018,
  summary: {
    id: 'Memeriksa apakah yang belum terlayani sama dengan yang harus dilayani dikurangi yang terlayani.',
    en: 'Checks that the not yet served are the in need minus the served.',
  },
  messages: {
    salah: {
      id: '{selBelum} tertulis {belum} belum terlayani, padahal {harus} harus dilayani ({selHarus}) dikurangi {terlayani} terlayani ({selTerlayani}) adalah {seharusnya}. Ganti {selBelum} dengan {seharusnya}, atau perbaiki kedua angka asalnya.',
      en: '{selBelum} says {belum} not yet served, but {harus} in need ({selHarus}) minus {terlayani} served ({selTerlayani}) is {seharusnya}. Put {seharusnya} into {selBelum}, or correct the two figures it comes from.',
    },
    terlayaniBeda: {
      id: '{selBelum} tertulis {belum} belum terlayani, padahal {harus} ({selHarus}) dikurangi {terlayani} ({selTerlayani}) adalah {seharusnya}. Persentase di {selPersen} juga cocok dengan {dugaan} terlayani. Periksa {selTerlayani}: bila memang {terlayani}, ganti {selBelum} dengan {seharusnya} dan hitung ulang {selPersen}.',
      en: '{selBelum} says {belum} not yet served, but {harus} ({selHarus}) minus {terlayani} ({selTerlayani}) is {seharusnya}. The percentage in {selPersen} fits {dugaan} served, too. Check {selTerlayani}: if it is {terlayani} indeed, put {seharusnya} into {selBelum} and compute {selPersen} again.',
    },
  },
  examples: {
    wrong: [
      { layout: 'spm-capaian-triwulan', table: dengan(FORMULIR, { F8: '0' }), findings: ['F8'] },
      { layout: 'spm-capaian-triwulan', table: dengan(FORMULIR, { E4: '450' }), findings: ['F4'] },
    ],
    right: [
      { layout: 'spm-capaian-triwulan', table: FORMULIR, findings: [] },
      { layout: 'spm-capaian-triwulan', table: dengan(FORMULIR, { F4: '-' }), findings: [] },
    ],
  },
  check: (context) => {
    for (const { table, columns } of tabelLayanan(context.tables)) {
      const column = table.columns.find((c) => c.key === 'belum');
      if (!column) continue;
      for (const row of table.rows) {
        if (berhitung(table, row)) checkRow(context, table, row, columns, column);
      }
    }
  },
};
