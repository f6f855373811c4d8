import type { Table, TableRow } from '../layouts/model';
import type { FigureColumn } from '../policy/figures';
import { nilaiPesan } from './kit/angka';
import { dasarJumlah, PERMENSOS_9_2018 } from './kit/basis';
import { alamat, sel } from './kit/cells';
import {
  berhitung,
  dugaanHarus,
  dugaanTerlayani,
  type TabelLayanan,
  tabelLayanan,
} from './kit/layanan';
import { dengan, FORMULIR } from './kit/contoh';
import { neraca } from './kit/neraca';
import { sebabAngka } from './kit/sebab';
import { isSelisih, type Selisih, selisihDari, selisihTabel } from './kit/selisih';
import type { Cause, Rule, RuleContext } from './model';

/** Compares one row; both the plain difference and 0 are right where more were served than needed. */
function checkRow(
  context: RuleContext,
  { table, columns, angka }: TabelLayanan,
  row: TableRow,
  belum: FigureColumn,
): void {
  const harus = angka.harus.hitungan(row);
  const terlayani = angka.terlayani.hitungan(row);
  if (harus === null || terlayani === null) return;
  // A dash says that nobody is left.
  const printed = belum.kind(row) === 'none' ? 0 : belum.nilai(row);
  if (printed === null || !Number.isInteger(printed)) return;
  context.checked();
  const difference = harus - terlayani;
  if (printed === difference || (difference < 0 && printed === 0)) return;
  const expected = Math.max(0, difference);
  const dugaan = dugaanTerlayani(angka, row);
  const lain = dugaanHarus(angka, row);
  const { column } = belum;
  context.report({
    ...sel(table, row, column),
    message: dugaan !== null ? 'terlayaniBeda' : lain !== null ? 'harusBeda' : 'salah',
    values: {
      belum: { number: printed },
      selBelum: alamat(table, row, column),
      harus: { number: harus },
      selHarus: alamat(table, row, columns.dari),
      terlayani: { number: terlayani },
      selTerlayani: alamat(table, row, columns.bagian),
      seharusnya: { number: expected },
      dugaan: { number: dugaan ?? lain ?? terlayani },
      selPersen: columns.persen ? alamat(table, row, columns.persen) : '',
    },
    found: printed,
    expected,
    ...(dugaan === null && lain === null ? { fix: { value: expected } } : {}),
    related: [sel(table, row, columns.dari), sel(table, row, columns.bagian)],
    // More served than needed is said there.
    causes: [
      sel(table, row, columns.bagian),
      ...[columns.dari, column].flatMap((c) => sebabAngka(table, row, c)),
    ],
  });
}

/** A total of rests that is made of a wrong one, and off by the same. */
function sebabBagian(table: Table, entry: Selisih): Cause[] {
  const { sisa } = entry;
  const total = neraca(table).totalDi.get(table.rows.indexOf(sisa.row))?.get(sisa.column);
  if (!total?.isBenar) return [];
  const selisih = sisa.value - selisihDari(entry);
  return total.anggota.map((i) => ({
    ...sel(table, table.rows[i]!, sisa.column),
    rule: 'belum-terlayani-salah',
    selisih,
  }));
}

/** A rest of money, a change of it, or a distance from a target, that is not the difference of its two figures. */
function checkSisa(context: RuleContext, table: Table, entry: Selisih): void {
  context.checked();
  if (isSelisih(table, entry)) return;
  const { sisa, dari, dikurangi, dan } = entry;
  const expected = selisihDari(entry);
  const from = [dari, dikurangi, ...(dan ? [dan] : [])];
  context.report({
    ...sel(table, sisa.row, sisa.column),
    message: dan ? 'setelahBulanIni' : 'sisa',
    values: {
      sel: alamat(table, sisa.row, sisa.column),
      tercetak: nilaiPesan(sisa.column, sisa.value),
      dari: nilaiPesan(dari.column, dari.value),
      selDari: alamat(table, dari.row, dari.column),
      dikurangi: nilaiPesan(dikurangi.column, dikurangi.value),
      selDikurangi: alamat(table, dikurangi.row, dikurangi.column),
      seharusnya: nilaiPesan(sisa.column, expected),
      ...(dan && {
        dan: nilaiPesan(sisa.column, dan.value),
        selDan: alamat(table, dan.row, dan.column),
      }),
    },
    found: sisa.value,
    expected,
    // The realisation may as well be wrong.
    ...(sisa.column.role === 'nilai' ? {} : { fix: { value: expected } }),
    related: from.map(({ row, column }) => sel(table, row, column)),
    causes: [
      ...from.map((at) => ({ ...sel(table, at.row, at.column), rule: 'melebihi-sasaran' })),
      ...[sisa, ...from].flatMap(({ row, column }) => sebabAngka(table, row, column)),
      ...sebabBagian(table, entry),
    ],
    basis: dasarJumlah(table, sisa.column),
  });
}

export const belumTerlayaniSalah: Rule = {
  id: 'belum-terlayani-salah',
  severity: 'error',
  source: PERMENSOS_9_2018,
  summary: {
    id: 'Memeriksa apakah yang belum terlayani sama dengan yang harus dilayani dikurangi yang terlayani, dan sisa anggaran sama dengan anggaran dikurangi realisasinya; juga selisih target dan realisasi.',
    en: 'Checks that the not yet served are the in need minus the served, and that what is left of a budget is the budget minus its spending.',
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
    harusBeda: {
      id: '{selBelum} tertulis {belum} belum terlayani, padahal {harus} ({selHarus}) dikurangi {terlayani} ({selTerlayani}) adalah {seharusnya}. Persentase di {selPersen} juga cocok dengan {dugaan} yang harus dilayani. Periksa {selHarus}: bila memang {harus}, ganti {selBelum} dengan {seharusnya} dan hitung ulang {selPersen}.',
      en: '{selBelum} says {belum} not yet served, but {harus} ({selHarus}) minus {terlayani} ({selTerlayani}) is {seharusnya}. The percentage in {selPersen} fits {dugaan} in need, too. Check {selHarus}: if it is {harus} indeed, put {seharusnya} into {selBelum} and compute {selPersen} again.',
    },
    setelahBulanIni: {
      id: '{sel} tertulis {tercetak}, padahal {dari} ({selDari}) dikurangi {dikurangi} sebelumnya ({selDikurangi}) dan {dan} kali ini ({selDan}) adalah {seharusnya}. Ganti {sel} dengan {seharusnya}, atau perbaiki angka asalnya.',
      en: '{sel} says {tercetak}, but {dari} ({selDari}) minus {dikurangi} before ({selDikurangi}) and {dan} now ({selDan}) is {seharusnya}. Put {seharusnya} into {sel}, or correct the figures it comes from.',
    },
    sisa: {
      id: '{sel} tertulis {tercetak}, padahal {dari} ({selDari}) dikurangi {dikurangi} ({selDikurangi}) adalah {seharusnya}. Ganti {sel} dengan {seharusnya}, atau perbaiki kedua angka asalnya.',
      en: '{sel} says {tercetak}, but {dari} ({selDari}) minus {dikurangi} ({selDikurangi}) is {seharusnya}. Put {seharusnya} into {sel}, or correct the two figures it comes from.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'anggaran-kegiatan',
        table: `
          No | Program | Anggaran | Realisasi | Sisa Anggaran
          1 | Program Rehabilitasi Sosial | 50000000 | 45000000 | 5000000
          2 | Program Pemberdayaan Sosial | 30000000 | 28000000 | 3000000
          3 | Program Penanganan Bencana | 20000000 | 20000000 | 0`,
        findings: ['E3'],
      },
      {
        layout: 'spm-capaian-triwulan',
        table: `
          No | Jenis Layanan | Harus Dilayani | Terlayani s.d. Bulan Lalu | Terlayani Bulan Ini | Belum Terlayani
          1 | Rehabilitasi sosial dasar anak telantar di luar panti | 40 | 21 | 4 | 15
          2 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | 60 | 30 | 12 | 30
          3 | Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti | 90 | 60 | 5 | 25
          4 | Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti | 12 | 8 | 2 | 2
          5 | Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana | 70 | 40 | 30 | 0`,
        findings: ['F3'],
      },
      { layout: 'spm-capaian-triwulan', table: dengan(FORMULIR, { F8: '0' }), findings: ['F8'] },
      { layout: 'spm-capaian-triwulan', table: dengan(FORMULIR, { E4: '450' }), findings: ['F4'] },
    ],
    right: [
      { layout: 'spm-capaian-triwulan', table: FORMULIR, findings: [] },
      { layout: 'spm-capaian-triwulan', table: dengan(FORMULIR, { F4: '-' }), findings: [] },
    ],
  },
  check: (context) => {
    for (const table of context.tables) {
      for (const entry of selisihTabel(table)) checkSisa(context, table, entry);
      const of = tabelLayanan(table);
      const belum = of?.angka.belum;
      if (!of || !belum) continue;
      for (const row of table.rows) {
        if (berhitung(table, row)) checkRow(context, of, row, belum);
      }
    }
  },
};
