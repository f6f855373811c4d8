import { UNADDED_KINDS } from '../layouts/kinds';
import type { Column, Table, TableRow } from '../layouts/model';
import { type FigureColumn, figuresOf } from '../policy/figures';
import { capaianInputs } from '../policy/capaian';
import { serapanColumns } from '../policy/pairs';
import { type PlacedFigure, quotients } from '../policy/quotients';
import { dasarTabel, PENGELOLAAN_KEUANGAN_DAERAH, PERMENSOS_9_2018 } from './kit/basis';
import { bagianC } from './kit/bagian-c';
import { alamat, namaBaris, sel } from './kit/cells';
import { berhitung, tabelLayanan, tabelLain } from './kit/layanan';
import { ANGGARAN, dengan, FORMULIR, PERHITUNGAN } from './kit/contoh';
import { neraca } from './kit/neraca';
import { sebabAngka } from './kit/sebab';
import { isTertukar } from './kit/tertukar';
import type { Cause, Message, MessageValue, Rule, RuleContext } from './model';

/** What the sums of both columns say where the two figures only stand in each other's place. */
const TERTUKAR: Message = {
  id: '{selBagian} tertulis {bagian} dan {selDari} {dari}: "{baris}". Jumlah kedua kolom hanya cocok bila keduanya ditukar. Tukar isi {selBagian} dan {selDari}.',
  en: '{selBagian} says {bagian} and {selDari} {dari}: "{baris}". The sums of both columns are right only if the two change places. Swap {selBagian} and {selDari}.',
};

type Jenis = 'terlayani' | 'target' | 'anggaran' | 'pembilang';

/** Reports where the part exceeds the whole. */
function compare(
  context: RuleContext,
  table: Table,
  jenis: Jenis,
  [bagian, dari]: readonly [part: PlacedFigure, whole: PlacedFigure],
): void {
  context.checked();
  if (bagian.value > dari.value) laporkan(context, table, jenis, bagian, dari, []);
}

function laporkan(
  context: RuleContext,
  table: Table,
  jenis: Jenis,
  bagian: PlacedFigure,
  dari: PlacedFigure,
  causes: readonly Cause[],
): void {
  const isMoney = jenis === 'anggaran';
  const write = (value: number): MessageValue => (isMoney ? { rupiah: value } : { number: value });
  context.report({
    ...sel(table, bagian.row, bagian.column),
    message: isTertukar(neraca(table), bagian.row, { bagian: bagian.column, dari: dari.column })
      ? 'tertukar'
      : jenis,
    values: {
      baris: namaBaris(bagian.row),
      bagian: write(bagian.value),
      selBagian: alamat(table, bagian.row, bagian.column),
      dari: write(dari.value),
      selDari: alamat(table, dari.row, dari.column),
      lebih: write(bagian.value - dari.value),
    },
    found: bagian.value,
    expected: dari.value,
    // By law everybody in need is the target; that the plan was for fewer may be explained.
    ...(jenis === 'target' ? { severity: 'warning' } : {}),
    basis: isMoney ? PENGELOLAAN_KEUANGAN_DAERAH : dasarTabel(table),
    related: [sel(table, dari.row, dari.column)],
    causes,
  });
}

/** Part and whole in two columns of a row. */
function compareColumns(
  context: RuleContext,
  table: Table,
  row: TableRow,
  columns: { readonly bagian: FigureColumn; readonly dari: FigureColumn },
  jenis: 'terlayani' | 'target' | 'anggaran',
): void {
  const read = jenis === 'anggaran' ? 'nilai' : 'hitungan';
  const [part, whole] = [columns.bagian, columns.dari];
  const [bagian, dari] = [part[read](row), whole[read](row)];
  if (bagian === null || dari === null) return;
  context.checked();
  if (bagian <= dari) return;
  const [a, b] = [
    { row, column: part.column, value: bagian },
    { row, column: whole.column, value: dari },
  ];
  const isSwapped = isTertukar(neraca(table), row, { bagian: part.column, dari: whole.column });
  // A figure that its own parts disprove exceeds nothing yet, nor is such a one exceeded; swapped ones say why.
  const causes = [a, b].flatMap(({ column }) => [
    ...(isSwapped ? [] : sebabAngka(table, row, column)),
    { ...sel(table, row, column), rule: 'beda-antar-tabel' },
  ]);
  laporkan(context, table, jenis, a, b, causes);
}

/** "Target / Keuangan (Rp)". */
const isOfSchedule = ({ label }: Column): boolean =>
  /\b(target|rencana)\b/i.test(label) && /\bkeu(angan)?\b/i.test(label);

export const melebihiSasaran: Rule = {
  id: 'melebihi-sasaran',
  severity: 'error',
  source: PERMENSOS_9_2018,
  summary: {
    id: 'Memeriksa apakah yang terlayani, direalisasikan, atau menjadi pembilang tidak melebihi sasarannya.',
    en: 'Checks that the served, realised or numerator figure does not exceed what it is part of.',
  },
  messages: {
    tertukar: TERTUKAR,
    terlayani: {
      id: '{selBagian} tertulis {bagian} terlayani, lebih {lebih} dari {dari} yang harus dilayani ({selDari}): "{baris}". Yang terlayani adalah bagian dari yang harus dilayani. Periksa kedua angka; bila sasarannya bertambah, perbarui {selDari}.',
      en: '{selBagian} says {bagian} served, {lebih} more than the {dari} in need ({selDari}): "{baris}". The served are part of those in need. Check both figures; if more people are in need, update {selDari}.',
    },
    target: {
      id: '{selBagian} tertulis realisasi {bagian}, lebih {lebih} dari target {dari} ({selDari}): "{baris}". Target layanan SPM adalah seluruh warga yang membutuhkan, sehingga yang terlayani tidak melebihinya. Periksa kedua angka; bila sasarannya bertambah, perbarui {selDari}.',
      en: '{selBagian} says {bagian} realised, {lebih} more than the target of {dari} ({selDari}): "{baris}". The target of an SPM service is everybody in need, so that no more can be served. Check both figures; if more people are in need, update {selDari}.',
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
      const now = tabelLayanan(table);
      for (const { angka } of now ? [now, ...tabelLain(table)] : []) {
        const served = { bagian: angka.terlayani, dari: angka.harus };
        for (const row of table.rows.filter((r) => berhitung(table, r)))
          compareColumns(context, table, row, served, 'terlayani');
      }
      for (const { row, columns } of table.layout === 'spm-capaian' ? capaianInputs(table) : []) {
        if (row.service === undefined || columns.target.role !== 'jumlah') continue;
        const bagian = figuresOf(columns.realisasi, table);
        const dari = figuresOf(columns.target, table);
        compareColumns(context, table, row, { bagian, dari }, 'target');
      }
      for (const { realisasi, anggaran } of bagianC(table)) {
        compare(context, table, 'anggaran', [realisasi, anggaran]);
      }
      for (const { x, y } of quotients(table)) compare(context, table, 'pembilang', [x, y]);
      for (const columns of serapanColumns(table)) {
        // More than was to be spent by now may be spent, of a budget that is not told.
        if (isOfSchedule(columns.dari)) continue;
        const bagian = figuresOf(columns.bagian, table);
        const dari = figuresOf(columns.dari, table);
        for (const row of table.rows) {
          if (UNADDED_KINDS.has(row.kind)) continue;
          compareColumns(context, table, row, { bagian, dari }, 'anggaran');
        }
      }
    }
  },
};
