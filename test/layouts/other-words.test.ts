import { recognise } from '../../src/layouts';
import type { Column, Table } from '../../src/layouts/model';
import { Sheet } from '../../src/sheet/snapshot';
import { corpusNames, corpusWorkbook } from '../kit/corpus';

/**
 * The published tables with the header of one column in other words, or of all at once: each column is
 * still read as what it was. Words that could as well stand for another column are left out.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  no: ['No Urut', 'Nmr', 'Nomer'],
  layanan: [
    'Jenis SPM Sosial',
    'Macam Pelayanan Dasar',
    'Bentuk Layanan',
    'Kategori Layanan Dasar',
  ],
  indikator: ['Ukuran Kinerja', 'Tolok Ukur Kinerja', 'Uraian Indikator', 'Parameter Kinerja'],
  satuan: ['Stn', 'Satuan Pengukuran', 'Unit Satuan', 'Satuan Indikator'],
  target: ['Rencana', 'Target Kinerja', 'Target yang Ditetapkan', 'Tgt', 'Target Tahunan'],
  realisasi: ['Terealisasi', 'Hasil yang Dicapai', 'Realisasi Akhir', 'Hasil Kinerja', 'Real'],
  capaian: ['Rasio Capaian (%)', '% Ketercapaian', 'Tingkat Pencapaian', 'Nilai Capaian'],
  anggaran: ['Nilai Anggaran', 'Jumlah Dana', 'DPA (Rp)', 'Anggaran Kas', 'Pagu Indikatif'],
  realisasiAnggaran: ['Terserap (Rp)', 'Dana Terserap', 'Pengeluaran (Rp)', 'Realisasi Dana'],
  serapan: ['% Terserap', 'Daya Serap (%)', 'Tingkat Serapan', 'Persentase Realisasi Keuangan'],
  keterangan: ['Ket', 'Informasi Lain', 'Catatan Khusus'],
  harus: ['Populasi Sasaran', 'Jumlah Warga yang Berhak', 'PPKS yang Perlu Layanan'],
  terlayani: ['Penerima Layanan', 'Sudah Dilayani', 'Jumlah yang Mendapat Layanan'],
  belum: ['Sisa Belum Dilayani', 'Tidak Terlayani', 'Kekurangan'],
  sasaran: ['Sasaran Strategis PD', 'Sasaran Perangkat Daerah', 'Sasaran Renstra'],
  program: ['Nomenklatur Program', 'Uraian Program', 'Program OPD'],
  kegiatan: ['Nama Kegiatan', 'Uraian Kegiatan'],
  kode: ['Kode Rek.', 'Kd', 'Kode Nomenklatur'],
  efisiensi: ['Tingkat Efisiensi (%)', 'Nilai Efisiensi'],
  formulasi: ['Metode Penghitungan', 'Cara Ukur', 'Definisi dan Rumus'],
  komponen: ['Unsur Pembiayaan', 'Rincian Komponen'],
  capaianRenstra: ['Kemajuan terhadap Renstra (%)'],
  targetAkhir: ['Target Akhir Renstra'],
};

const TABLES = corpusNames().flatMap((name) => recognise(corpusWorkbook(name)).tables);

/** The row of a column's own words: the lowest that has any. */
function wordsRow({ sheet, headerRows }: Table, { column }: Column): number | undefined {
  return [...headerRows].reverse().find((r) => typeof sheet.cell(r, column)?.value === 'string');
}

interface Change {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** The table's sheet alone, its headers changed: `layout`, then the key of each of its columns. */
function readWith(table: Table, changes: readonly Change[]): string[] {
  const { sheet } = table;
  const copy = new Sheet(sheet.name, sheet);
  for (const row of sheet.rowNumbers())
    for (const { column, cell } of sheet.rowCells(row)) copy.set(row, column, cell);
  for (const { row, column, value } of changes) copy.set(row, column, { value });
  const found = recognise({ sheets: [copy] }).tables.find(
    ({ columns, headerRows }) =>
      headerRows.some((row) => table.headerRows.includes(row)) &&
      columns.some(({ column }) => table.columns.some((one) => one.column === column)),
  );
  return [found?.layout ?? 'tidak dikenali', ...keysOf(found, table)];
}

function readAs(table: Table, wordOf: (column: Column) => string | undefined): string[] {
  const changes = table.columns.flatMap((column) => {
    const row = wordsRow(table, column);
    const value = wordOf(column);
    return row === undefined || value === undefined ? [] : [{ row, column: column.column, value }];
  });
  return readWith(table, changes);
}

const keysOf = (found: Table | undefined, table: Table): string[] =>
  table.columns.map(({ column }) => found?.columns.find((c) => c.column === column)?.key ?? '–');

const asPublished = (table: Table): string[] => [table.layout, ...keysOf(table, table)];

const CASES = Object.entries(WORDS).flatMap(([key, words]) =>
  words.map((word): [string, string] => [key, word]),
);

test.each(CASES)('%s, written "%s"', (key, word) => {
  const tables = TABLES.filter(({ columns }) => columns.some((column) => column.key === key));
  // One of each layout: further ones differ in figures more than in words.
  const some = tables.filter((t, i) => tables.findIndex((o) => o.layout === t.layout) === i);
  expect(some.length).toBeGreaterThan(0);
  for (const table of some) {
    const read = readAs(table, (column) => (column.key === key ? word : undefined));
    expect(read).toEqual(asPublished(table));
  }
});

test.each([0, 1, 2, 3])('all at once, the words of turn %i', (turn) => {
  for (const table of TABLES) {
    const read = readAs(table, ({ key }) => WORDS[key]?.[turn % WORDS[key].length]);
    expect(read).toEqual(asPublished(table));
  }
});

/** What stands above several columns, or tells a year or a plan. */
const GROUPS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^tahun 2023$/i, ['Kinerja Tahun 2023', 'TA 2023', 'Tahun Berjalan (2023)', 'Tahun ini']],
  [/^renstra 2019/i, ['Target Jangka Menengah (Renstra)', 'Terhadap Target Akhir Renstra']],
  [/^realisasi 2022$/i, ['Realisasi Tahun Lalu', 'Realisasi Th 2022', 'Realisasi n-1']],
  [/^ta[gr]*get akhir 2023$/i, ['Target Akhir Periode', 'Target s.d. 2023', 'Target']],
  [/s\/d 2023$/i, ['Tingkat Kemajuan', 'Capaian terhadap Target Akhir (%)', '%']],
];

test.each(GROUPS.flatMap(([pattern, words]) => words.map((word) => [pattern, word] as const)))(
  '%s, written "%s"',
  (pattern, word) => {
    const hits = TABLES.flatMap((table) =>
      table.headerRows.flatMap((row) =>
        table.sheet
          .rowCells(row)
          .filter(({ text }) => pattern.test(text.trim()))
          .map(({ column }) => ({ table, row, column })),
      ),
    );
    expect(hits.length).toBeGreaterThan(0);
    for (const { table, row, column } of hits) {
      expect(readWith(table, [{ row, column, value: word }])).toEqual(asPublished(table));
    }
  },
);
