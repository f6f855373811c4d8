import { type Column, columnOf, type Table, type TableRow } from '../layouts/model';
import { type FigureColumn, unitText } from '../policy/figures';
import { layananColumns } from '../policy/pairs';
import { partRows, quotientsAt } from '../policy/quotients';
import { isCountedUnit } from '../sheet/unit';
import { dasarTabel, PERMENSOS_9_2018 } from './kit/basis';
import { bagianC } from './kit/bagian-c';
import { alamat, namaKolom, sel } from './kit/cells';
import { periksaLonjakan } from './kit/lonjakan';
import { SIGNED } from './kit/sebab';
import { padaTiapAngka } from './kit/wajib';
import { dengan, FORMULIR } from './kit/contoh';
import type { Cause, RawFinding, Rule, RuleContext } from './model';

/** A mean need not be whole, nor what section C says of money in the columns of the counts. */
function isCounted({ kind }: TableRow): boolean {
  return kind !== 'rata-rata' && kind !== 'anggaran';
}

/** "Jumlah …", in a unit that is counted. */
const isNumberOf = (table: Table, row: TableRow): boolean =>
  /^(jumlah|jml|banyaknya)\b/i.test(row.label) && isCountedUnit(unitText(table, row));

type Fault = 'negatif' | 'pecahan' | 'persenNegatif' | 'lebihSeratus' | 'fisik';

/** The percentage beside a budget before and after a revision says by how much it grew or shrank. */
function isChange(table: Table, column: Column): boolean {
  return table.layout === 'anggaran-rencana' && column.role === 'persen';
}

function faultOf(table: Table, row: TableRow, column: Column, value: number): Fault | null {
  switch (column.role) {
    case 'jumlah':
      if (value < 0) return 'negatif';
      return Number.isInteger(value) || !isCounted(row) ? null : 'pecahan';
    case 'rupiah':
      return value < 0 ? 'negatif' : null;
    default:
      // X and Y below each other count people in a column of whatever figures there are.
      if (value < 0 && column.key === 'data') return 'negatif';
      // Nobody promises less than none; how many more or fewer there are may be below zero.
      if (value < 0 && column.key === 'target' && isNumberOf(table, row)) return 'negatif';
      return rateFault(table, row, column, value);
  }
}

function rateFault(table: Table, row: TableRow, column: Column, value: number): Fault | null {
  if (column.role !== 'persen') return null;
  const isForm = table.layout === 'spm-capaian-triwulan';
  // (2T − R) / T is negative where less is better and the realisation is more than twice the target.
  if (value < 0) return column.key.startsWith('capaian') && !isForm ? null : 'persenNegatif';
  const isCoverage = table.layout.startsWith('spm-') && row.service !== undefined && !row.sub;
  if (value > 100 && column.key === 'fisik') return 'fisik';
  return value > 100 && isCoverage && /^(target|realisasi)/.test(column.key)
    ? 'lebihSeratus'
    : null;
}

/** Rules that say what should stand in the cell instead; its sign needs no word more. */
const KNOWN = [
  'persen-salah',
  'indeks-salah',
  'rata-rata-salah',
  'total-salah',
  'rincian-salah',
  'triwulan-salah',
];

/** Where the sign comes from, or what says more than that it is wrong. */
function causesOf(table: Table, row: TableRow, column: Column): RawFinding['causes'] {
  const own = sel(table, row, column);
  const known = KNOWN.map((rule) => ({ ...own, rule }));
  // More served than needed makes *belum* negative; that is said at the served.
  const served = layananColumns(table)?.bagian;
  if (column.key === 'belum' && served) return [sel(table, row, served), ...known];
  const spent = bagianC(table).find((c) => c.sisa?.row === row && c.sisa.column === column);
  if (spent) return [sel(table, spent.realisasi.row, spent.realisasi.column), ...known];
  // A percentage follows from its numerator: what is wrong with that is said there.
  const [above] = quotientsAt(table, row, column);
  return [
    ...(above ? [sel(table, above.x.row, above.x.column)] : []),
    ...negativeParts(table, row, column),
    ...known,
  ];
}

/** A percentage of a negative figure is below zero, too: the sign is wrong there. */
function negativeParts(table: Table, row: TableRow, column: Column): readonly Cause[] {
  if (column.role !== 'persen') return [];
  const beside = table.columns.filter((c) => c.role === 'jumlah' || c.role === 'rupiah');
  const data = columnOf(table, 'data') ?? column;
  const below = [...partRows(table)].flatMap(({ indikator, x, y }) =>
    indikator === row ? [indikator, x, y] : [],
  );
  return [
    ...beside.map((c) => sel(table, row, c)),
    ...below.flatMap((part) => (part ? [sel(table, part, data)] : [])),
  ].map((at) => ({ ...at, rule: 'nilai-negatif' }));
}

function checkCell(context: RuleContext, table: Table, row: TableRow, figures: FigureColumn): void {
  const value = figures.nilai(row);
  if (value === null) return;
  context.checked();
  const { column } = figures;
  const fault = faultOf(table, row, column, value);
  if (!fault || SIGNED.test(column.key) || isChange(table, column)) return;
  const figure = figures.at(row);
  if (figure.kind !== 'number') return;
  const isRate = fault !== 'negatif' && fault !== 'pecahan';
  context.report({
    ...sel(table, row, column),
    message: fault,
    ...(fault === 'lebihSeratus' ? { severity: 'warning' } : {}),
    values: {
      sel: alamat(table, row, column),
      kolom: namaKolom(column),
      angka: isRate ? { percent: figure.value } : { number: figure.value },
    },
    found: figure.raw,
    basis: dasarTabel(table),
    causes: causesOf(table, row, column),
  });
}

export const nilaiNegatif: Rule = {
  id: 'nilai-negatif',
  severity: 'error',
  source: PERMENSOS_9_2018,
  summary: {
    id: 'Memeriksa apakah jumlah orang atau barang bulat dan tidak negatif, dan persentase dalam batasnya.',
    en: 'Checks that counts are whole and not negative, and that percentages are in their range.',
  },
  messages: {
    negatif: {
      id: '{sel} tertulis {angka} di kolom "{kolom}". Jumlah tidak dapat kurang dari nol. Periksa tanda dan angkanya.',
      en: '{sel} says {angka} in the column "{kolom}". An amount cannot be below zero. Check sign and figure.',
    },
    pecahan: {
      id: '{sel} tertulis {angka} di kolom "{kolom}". Orang dan barang dihitung utuh, tanpa pecahan. Periksa apakah koma atau titiknya salah tempat.',
      en: '{sel} says {angka} in the column "{kolom}". People and goods are counted whole. Check whether a decimal sign is misplaced.',
    },
    persenNegatif: {
      id: '{sel} tertulis {angka} di kolom "{kolom}". Persentase ini tidak dapat kurang dari nol. Periksa tanda dan angkanya.',
      en: '{sel} says {angka} in the column "{kolom}". This percentage cannot be below zero. Check sign and figure.',
    },
    fisik: {
      id: '{sel} tertulis {angka} di kolom "{kolom}". Pekerjaan yang selesai seluruhnya adalah 100 %. Periksa angkanya.',
      en: '{sel} says {angka} in the column "{kolom}". Work that is all done is 100 %. Check the figure.',
    },
    lonjakan: {
      id: '{sel} tertulis {angka} di kolom "{kolom}", padahal angka lain indikator ini paling tinggi {terbesar}: "{baris}". Angka ini tampaknya kelebihan satu digit atau kehilangan koma. Periksa angkanya.',
      en: '{sel} says {angka} in the column "{kolom}", but no other figure of this indicator is above {terbesar}: "{baris}". This figure seems to have a digit too many, or to have lost its decimal sign. Check the figure.',
    },
    lebihSeratus: {
      id: '{sel} tertulis {angka} di kolom "{kolom}". Layanan SPM dihitung dari warga yang membutuhkan, jadi paling tinggi 100 %. Periksa angkanya.',
      en: '{sel} says {angka} in the column "{kolom}". An SPM service is counted out of those in need, so 100 % at most. Check the figure.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'capaian-renstra',
        table: `
          No | Indikator | Satuan | Target | < | < | Realisasi | < | < | Capaian 2024 (%)
          ^ | ^ | ^ | 2022 | 2023 | 2024 | 2022 | 2023 | 2024 | ^
          1 | Persentase PPKS yang tertangani | % | 45 | 50 | 55 | 44 | 51 | 55 | 100
          2 | Persentase PSKS yang aktif | % | 72 | 74 | 76 | 73 | 755 | 76 | 100`,
        findings: ['H4'],
      },
      {
        layout: 'anggaran-kegiatan',
        table: `
          No | Program | Pagu (Rp) | Realisasi Fisik (%) | Realisasi Keuangan (Rp) | %
          1 | Program Rehabilitasi Sosial | 60000000 | 100 | 57000000 | 95
          2 | Program Penanganan Bencana | 30000000 | 1000 | 29400000 | 98`,
        findings: ['D3'],
      },
      { layout: 'spm-capaian-triwulan', table: dengan(FORMULIR, { E8: '12,5' }), findings: ['E8'] },
      { layout: 'spm-capaian-triwulan', table: dengan(FORMULIR, { D9: '-4' }), findings: ['D9'] },
    ],
    right: [{ layout: 'spm-capaian-triwulan', table: FORMULIR, findings: [] }],
  },
  check: (context) => {
    for (const table of context.tables) {
      padaTiapAngka(table, checkCell, context);
      periksaLonjakan(context, table);
    }
  },
};
