import { UNADDED_KINDS } from '../layouts/kinds';
import type { Table, TableRow } from '../layouts/model';
import { maksimum100, persentase } from '../policy/arithmetic';
import { serviceBlocks } from '../policy/blocks';
import { type Figure, nilai, type NumberFigure, readFigure, sheetRowOf } from '../policy/figures';
import { mutuCandidates } from '../policy/mutu';
import { type PartColumns, rencanaColumns, serapanColumns, serapanTriwulan } from '../policy/pairs';
import { type Quotient, quotients } from '../policy/quotients';
import { perubahan, type Porsi, porsiJumlah } from '../policy/porsi';
import { cocokSalahSatu } from '../policy/printed';
import { satuanUang } from '../policy/satuan-uang';
import { PERMENDAGRI_59_2021, PERMENSOS_9_2018 } from './kit/basis';
import { type AnggaranC, bagianC } from './kit/bagian-c';
import { tercetakSalah } from './kit/banding';
import { alamat, dalamSatuanSel, duaPersen, sel } from './kit/cells';
import {
  berhitung,
  dugaanHarus,
  dugaanTerlayani,
  sebabBlok,
  type TabelLayanan,
  tabelLayanan,
  tabelLain,
} from './kit/layanan';
import { ANGGARAN, dengan, FORMULIR, PERHITUNGAN } from './kit/contoh';
import { compare, type Hasil, laporkan } from './kit/persen';
import { type PersenJumlah, persenJumlah } from './kit/persen-jumlah';
import { sebabAngka } from './kit/sebab';
import { sebabGanjil } from './kit/selisih';
import type { Rule, RuleContext } from './model';

/** Row percentage against its counts. Capped and uncapped are both practice. */
function checkCounts(context: RuleContext, of: TabelLayanan, row: TableRow): void {
  const { table, columns, angka } = of;
  const dari = angka.harus.hitungan(row);
  const bagian = angka.terlayani.hitungan(row);
  if (dari === null || bagian === null) return;
  const explain = (): Omit<Hasil, 'persen'> => {
    const served = sel(table, row, columns.bagian);
    const isOdd = dugaanTerlayani(angka, row) !== null || dugaanHarus(angka, row) !== null;
    const odd = isOdd ? angka.belum : undefined;
    return {
      jenis: 'terlayani',
      bagian: { row, column: columns.bagian, value: bagian },
      dari: { row, column: columns.dari, value: dari },
      causes: [
        ...(odd ? [sel(table, row, odd.column)] : []),
        served,
        ...sebabAngka(table, row, columns.dari),
      ],
    };
  };
  compare(context, table, row, columns.persen, persentase(bagian, dari), explain);
}

function checkBudget(context: RuleContext, table: Table, row: TableRow, parts: PartColumns): void {
  const dari = nilai(table, row, parts.dari);
  const bagian = nilai(table, row, parts.bagian);
  if (dari === null || bagian === null) return;
  if (isRounded(table, row, parts, bagian, dari)) return;
  const explain = (printed: NumberFigure): Omit<Hasil, 'persen'> => ({
    jenis: 'serapan',
    bagian: { row, column: parts.bagian, value: bagian },
    dari: { row, column: parts.dari, value: dari },
    causes: [
      sel(table, row, parts.bagian),
      ...sebabAngka(table, row, parts.dari),
      { ...sel(table, row, parts.dari), rule: 'beda-antar-tabel' },
      ...sebabGanjil(table, { row, column: parts.bagian }, printed),
    ],
  });
  compare(context, table, row, parts.persen, persentase(bagian, dari), explain);
}

/** The share of the total that a row prints. */
function checkShares(context: RuleContext, table: Table, { columns, jumlah, rows }: Porsi): void {
  const { dari } = jumlah;
  for (const { row, bagian } of rows) {
    compare(context, table, row, columns.persen, persentase(bagian, dari), () => ({
      jenis: 'porsi',
      bagian: { row, column: columns.bagian, value: bagian },
      dari: { row: jumlah.row, column: columns.dari, value: dari },
      causes: [
        ...sebabAngka(table, row, columns.bagian),
        { ...sel(table, jumlah.row, columns.dari), rule: 'total-salah' },
      ],
    }));
  }
}

/** The change of a budget against what it was. */
function checkChange(context: RuleContext, table: Table, row: TableRow, of: PartColumns): void {
  const [bagian, dari] = [of.bagian, of.dari].map((c) => nilai(table, row, c));
  if (bagian == null || dari == null) return;
  compare(context, table, row, of.persen, persentase(bagian, dari), () => ({
    jenis: 'perubahan',
    bagian: { row, column: of.bagian, value: bagian },
    dari: { row, column: of.dari, value: dari },
    causes: [of.bagian, of.dari].flatMap((c) => [sel(table, row, c), ...sebabAngka(table, row, c)]),
  }));
}

/** True where money in thousands or millions, before it was rounded, may have given the percentage. */
function isRounded(
  table: Table,
  row: TableRow,
  { bagian: part, dari: whole, persen }: PartColumns,
  bagian: number,
  dari: number,
): boolean {
  const printed = persen ? readFigure(table, row, persen) : null;
  const [a, b] = [part, whole].map((c) => satuanUang(c, table).setengah);
  if (printed?.kind !== 'number' || !a || !b) return false;
  const least = ((bagian - a) / (dari + b)) * 100;
  const most = ((bagian + a) / (dari - b)) * 100;
  const half = 0.5 * 10 ** -printed.decimals;
  return printed.value + half >= least && printed.value - half <= most;
}

/** The percentage of a total row. */
function checkTotal(context: RuleContext, of: TabelLayanan, total: PersenJumlah): void {
  const { table, columns, angka } = of;
  const { row, bagian, dari, boleh } = total;
  const printed = angka.persen && tercetakSalah(context, angka.persen, row, boleh);
  if (!printed || !columns.persen) return;
  const found: Hasil = {
    jenis: 'terlayani',
    persen: { row, column: columns.persen },
    bagian: { row, column: columns.bagian, value: bagian },
    dari: { row, column: columns.dari, value: dari },
    causes: [columns.bagian, columns.dari].flatMap((column) => sebabAngka(table, row, column)),
    // It may be a mean of rows of which one is wrong.
    mayFix: false,
  };
  laporkan(context, table, found, printed, boleh[0]);
}

/** The percentage of an indicator against its numerator and denominator. */
function checkParts(context: RuleContext, table: Table, { x, y, persen, hasil }: Quotient): void {
  const written = readFigure(table, persen.row, persen.column);
  const printed: Figure =
    hasil && 'raw' in written
      ? { kind: 'number', ...hasil, raw: written.raw, isText: true, unit: 1 }
      : written;
  const exact = persentase(x.value, y.value);
  if (printed.kind !== 'number' || exact === null) return;
  context.checked();
  if (cocokSalahSatu(printed.value, printed.decimals, [exact, maksimum100(exact)])) return;
  const causes = [sel(table, x.row, x.column)];
  // A text that holds the parts too is not to be replaced by the figure.
  const found = { jenis: 'pembilang', persen, bagian: x, dari: y, causes, mayFix: !hasil } as const;
  laporkan(context, table, found, printed, exact);
}

/** The share of a budget that section C prints in a row of its own, or beside the spending. */
function checkSectionC(context: RuleContext, table: Table, entry: AnggaranC): void {
  const { anggaran, realisasi, persen } = entry;
  const exact = persentase(realisasi.value, anggaran.value);
  if (!persen || exact === null) return;
  context.checked();
  const { figure, mayBeFraction } = persen;
  const may = [exact, maksimum100(exact)];
  if (cocokSalahSatu(figure.value, figure.decimals, may)) return;
  const asFraction = may.map((value) => value / 100);
  if (mayBeFraction && cocokSalahSatu(figure.value, figure.decimals, asFraction)) return;
  const causes = [
    sel(table, realisasi.row, realisasi.column),
    ...sebabGanjil(table, realisasi, figure),
  ];
  const found = { jenis: 'serapan', persen, bagian: realisasi, dari: anggaran, causes } as const;
  laporkan(context, table, found, figure, exact);
}

/** The percentage of quality of each service against its rows. */
function checkQuality(context: RuleContext, of: TabelLayanan): void {
  const { table, columns: parts, angka } = of;
  const figures = angka.persen;
  if (!figures) return;
  const persen = figures.column;
  const policy = context.policyOf(table);
  for (const block of serviceBlocks(table)) {
    const row = block.mutuJumlah;
    if (!row || !block.mutu.length) continue;
    const may = mutuCandidates(block, table, parts);
    const mean = policy.tanpaKebutuhan === 'seratus' ? may.rataSeratus : may.rata;
    const expected = policy.mutu === 'jumlah' ? may.jumlah : mean;
    if (expected === null) continue;
    const printed = tercetakSalah(context, figures, row, [expected, ...may.dariTercetak]);
    const [first, last] = [block.mutu[0], block.mutu.at(-1)];
    if (!printed || !first || !last) continue;
    context.report({
      ...sel(table, row, persen),
      message: policy.mutu === 'jumlah' ? 'mutuJumlah' : 'mutuRata',
      values: {
        sel: alamat(table, row, persen),
        ...duaPersen(printed, expected),
        banyak: { number: block.mutu.length },
        dariSel: alamat(table, first, persen),
        sampaiSel: alamat(table, last, persen),
      },
      found: printed.raw,
      expected: dalamSatuanSel(printed, expected),
      basis: PERMENDAGRI_59_2021,
      fix: { value: dalamSatuanSel(printed, expected) },
      related: [
        { table, row: sheetRowOf(table, first, persen), column: persen.column },
        { table, row: sheetRowOf(table, last, persen), column: persen.column },
      ],
      causes: sebabBlok(of, block),
    });
  }
}

export const persenSalah: Rule = {
  id: 'persen-salah',
  severity: 'error',
  source: PERMENSOS_9_2018,
  summary: {
    id: 'Memeriksa apakah persentase yang tercetak sesuai dengan angka pembentuknya.',
    en: 'Checks that a printed percentage follows from its parts.',
  },
  messages: {
    terlayani: {
      id: '{sel} tertulis {tercetak}, padahal {bagian} terlayani ({selBagian}) dari {dari} yang harus dilayani ({selDari}) adalah {seharusnya}. Rumusnya terlayani ÷ harus dilayani × 100. Hitung ulang {sel} atau perbaiki kedua angka itu.',
      en: '{sel} says {tercetak}, but {bagian} served ({selBagian}) of {dari} in need ({selDari}) is {seharusnya}. The formula is served ÷ in need × 100. Compute {sel} again, or correct the two figures.',
    },
    pembilang: {
      id: '{sel} tertulis {tercetak}, padahal {bagian} ({selBagian}) dibagi {dari} ({selDari}) adalah {seharusnya}. Rumusnya pembilang ÷ penyebut × 100. Hitung ulang {sel} atau perbaiki kedua angka itu.',
      en: '{sel} says {tercetak}, but {bagian} ({selBagian}) over {dari} ({selDari}) is {seharusnya}. The formula is numerator ÷ denominator × 100. Compute {sel} again, or correct the two figures.',
    },
    porsi: {
      id: '{sel} tertulis {tercetak}, padahal {bagian} ({selBagian}) dari jumlah {dari} ({selDari}) adalah {seharusnya}. Hitung ulang {sel} atau perbaiki kedua angka itu.',
      en: '{sel} says {tercetak}, but {bagian} ({selBagian}) of the total of {dari} ({selDari}) is {seharusnya}. Compute {sel} again, or correct the two figures.',
    },
    perubahan: {
      id: '{sel} tertulis {tercetak}, padahal perubahan {bagian} ({selBagian}) terhadap anggaran semula {dari} ({selDari}) adalah {seharusnya}. Hitung ulang {sel} atau perbaiki kedua angka itu.',
      en: '{sel} says {tercetak}, but a change of {bagian} ({selBagian}) against a budget of {dari} before ({selDari}) is {seharusnya}. Compute {sel} again, or correct the two figures.',
    },
    serapan: {
      id: '{sel} tertulis {tercetak}, padahal realisasi {bagian} ({selBagian}) dari anggaran {dari} ({selDari}) adalah {seharusnya}. Rumusnya realisasi ÷ anggaran × 100. Hitung ulang {sel} atau perbaiki kedua angka itu.',
      en: '{sel} says {tercetak}, but {bagian} spent ({selBagian}) of a budget of {dari} ({selDari}) is {seharusnya}. The formula is realisation ÷ budget × 100. Compute {sel} again, or correct the two figures.',
    },
    mutuRata: {
      id: '{sel} tertulis {tercetak}, padahal rata-rata persentase {banyak} baris mutu ({dariSel} sampai {sampaiSel}) adalah {seharusnya}; tiap baris paling tinggi 100 % dan baris tanpa kebutuhan tidak dihitung. Hitung ulang {sel}.',
      en: '{sel} says {tercetak}, but the mean of the percentages of {banyak} quality rows ({dariSel} to {sampaiSel}) is {seharusnya}; a row counts 100 % at most, and rows without need are left out. Compute {sel} again.',
    },
    mutuJumlah: {
      id: '{sel} tertulis {tercetak}, padahal jumlah terlayani dibagi jumlah yang harus dilayani pada {banyak} baris mutu ({dariSel} sampai {sampaiSel}) adalah {seharusnya}. Hitung ulang {sel}.',
      en: '{sel} says {tercetak}, but the sum served over the sum in need on {banyak} quality rows ({dariSel} to {sampaiSel}) is {seharusnya}. Compute {sel} again.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'spm-capaian-triwulan',
        table: dengan(FORMULIR, { G8: '1{0.00%}', G6: '0.95{0.00%}' }),
        findings: ['G6', 'G8'],
      },
      { layout: 'anggaran-kegiatan', table: dengan(ANGGARAN, { E4: '85' }), findings: ['E4'] },
      { layout: 'spm-perhitungan', table: dengan(PERHITUNGAN, { F4: '78' }), findings: ['F4'] },
    ],
    right: [
      { layout: 'spm-capaian-triwulan', table: FORMULIR, findings: [] },
      { layout: 'anggaran-kegiatan', table: ANGGARAN, findings: [] },
      { layout: 'spm-perhitungan', table: PERHITUNGAN, findings: [] },
    ],
  },
  check: (context) => {
    for (const table of context.tables) {
      const of = tabelLayanan(table);
      if (!of) continue;
      for (const row of table.rows) {
        if (berhitung(table, row)) checkCounts(context, of, row);
        // Section C may write budget and spending into the columns of the counts.
        else if (row.kind === 'anggaran') checkBudget(context, table, row, of.columns);
      }
      for (const past of tabelLain(table)) {
        for (const row of table.rows) if (berhitung(table, row)) checkCounts(context, past, row);
        for (const total of persenJumlah(past)) checkTotal(context, past, total);
      }
      checkQuality(context, of);
      for (const total of persenJumlah(of)) checkTotal(context, of, total);
      for (const entry of bagianC(table)) checkSectionC(context, table, entry);
    }
    for (const table of context.tables) {
      for (const parts of quotients(table)) checkParts(context, table, parts);
      const porsi = porsiJumlah(table);
      if (porsi) checkShares(context, table, porsi);
      const change = perubahan(table);
      if (change) for (const row of table.rows) checkChange(context, table, row, change);
      const { uang } = rencanaColumns(table);
      for (const columns of [...serapanColumns(table), ...serapanTriwulan(table), uang]) {
        if (!columns) continue;
        for (const row of table.rows) {
          if (!UNADDED_KINDS.has(row.kind)) checkBudget(context, table, row, columns);
        }
      }
    }
  },
};
