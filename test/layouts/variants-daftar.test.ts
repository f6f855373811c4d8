import { recognise } from '../../src/layouts';
import type { Recognition } from '../../src/layouts/model';
import { findingsIn } from '../kit/check';
import { columns } from '../kit/only-table';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Staff and goods as offices list them, and tables that no words tell. */

const read = (text: string): Recognition => recognise(workbookOf({ Lembar1: text }));

test.each([
  [
    'ranks',
    `No | Unit Kerja | GOL IV | GOL III | GOL II | Jumlah
     1 | Sekretariat | 2 | 8 | 3 | 13
     2 | Bidang Rehabilitasi Sosial | 1 | 6 | 1 | 8
     3 | Bidang Linjamsos | 1 | 5 | 2 | 8
     Jumlah | | 4 | 19 | 6 | 29`,
    { uraian: 'B', golongan4: 'C', golongan3: 'D', golongan2: 'E', jumlah: 'F' },
  ],
  [
    'bare ranks below a group',
    `No | Unit | Golongan | < | < | Jumlah
     ^ | ^ | IV | III | II | ^
     1 | Sekretariat | 2 | 8 | 3 | 13
     2 | Bidang Rehabilitasi Sosial | 1 | 6 | 1 | 8
     3 | Bidang Linjamsos | 1 | 5 | 2 | 8`,
    { uraian: 'B', golongan4: 'C', golongan3: 'D', golongan2: 'E', jumlah: 'F' },
  ],
  [
    'bare ranks in a table of staff are no quarters',
    `DATA PEGAWAI DINAS SOSIAL
     No | Bidang | IV | III | II | I | Jml
     1 | Sekretariat | 2 | 8 | 3 | 0 | 13
     2 | Bidang Rehabilitasi Sosial | 1 | 6 | 1 | 0 | 8
     3 | Bidang Linjamsos | 1 | 5 | 1 | 1 | 8`,
    { uraian: 'B', golongan4: 'C', golongan1: 'F', jumlah: 'G' },
  ],
  [
    'schooling',
    `No | Bidang | S2 | S1 | D3 | SLTA | Jumlah
     1 | Sekretariat | 2 | 8 | 3 | 0 | 13
     2 | Bidang Rehabilitasi Sosial | 1 | 6 | 1 | 0 | 8
     3 | Bidang Linjamsos | 1 | 5 | 1 | 1 | 8`,
    { uraian: 'B', magister: 'C', sarjana: 'D', diploma: 'E', slta: 'F', jumlah: 'G' },
  ],
])('staff counted in a column for each of the %s', (_, text, expected) => {
  const { tables } = read(text);
  expect(tables.map((t) => t.layout)).toEqual(['pegawai']);
  expect(columns(tables[0])).toMatchObject(expected);
  expect(findingsIn(text)).toEqual([]);
  expect(findingsIn(text.replace('| 13', '| 14'))).toContainEqual(
    expect.stringMatching(/^total-salah@/),
  );
});

test.each([
  `No | Nama | Merk/Type | Tahun Perolehan | Jumlah | Keadaan Barang
   1 | Tangki air lapangan | Penguin | 2015 | 2 | Baik
   2 | Dapur umum keliling | Hino | 2012 | 5 | Rusak Ringan
   3 | Veltbed | Lokal | 2020 | 7 | Baik`,
  `No | Jenis Barang | Merk/Type | Tahun Perolehan | Keadaan Barang
   1 | Mobil operasional | Toyota Kijang | 2015 | Baik
   2 | Sepeda motor | Honda Supra | 2012 | Rusak Ringan
   3 | Laptop | Acer | 2020 | Baik`,
  `DAFTAR INVENTARIS
   No | Kode Barang | Nama Barang | Merk/Tipe | Tahun Pembelian | Jumlah Barang | Harga (Rp) | Keadaan Barang
   1 | 02.03.01 | Mobil | Toyota | 2019 | 1 | 250000000 | B
   2 | 02.06.02 | Laptop | Asus | 2021 | 4 | 48000000 | KB
   3 | 02.06.03 | Printer | Epson | 2021 | 2 | 6000000 | B`,
])('an inventory without a title is known by its columns', (text) => {
  const { tables } = read(text);
  expect(tables.map((t) => t.layout)).toEqual(['sarpras']);
  expect(columns(tables[0])).toMatchObject({
    uraian: text.includes('Nama Barang | Merk/Tipe') ? 'C' : 'B',
  });
  expect(tables[0]?.rows.map((r) => r.kind)).toEqual(['item', 'item', 'item']);
  expect(findingsIn(text)).toEqual([]);
});

test('a table that no word tells is said to be unrecognised, also below one that is', () => {
  const odd = `
    No | Kecamatan | Curah | Suhu | Angin
    1 | Sukamaju | 20 | 31 | 4
    2 | Sukasari | 25 | 30 | 3`;
  expect(read(odd)).toMatchObject({ tables: [], unrecognised: [{ rect: { bottom: 2 } }] });
  const { tables, unrecognised } = read(`
    No | Program | Anggaran | Realisasi
    1 | Program Rehabilitasi Sosial | 100000000 | 87500000
    2 | Program Penanganan Bencana | 200000000 | 190000000

    Cuaca${odd}`);
  expect(tables.map((t) => t.rows.length)).toEqual([2]);
  expect(unrecognised).toHaveLength(1);
});

test('words beside each other in a table make no other table', () => {
  const { tables, unrecognised } = read(`
    No | Program | Anggaran | Realisasi | Keterangan
    1 | Program Rehabilitasi Sosial | 100000000 | 87500000 | selesai

    A | Program Penanganan Bencana | - | - | belum
    2 | Penyediaan Permakanan | 200000000 | 190000000 | selesai
    3 | Penyediaan Sandang | 200000000 | 190000000 | selesai`);
  expect(tables).toHaveLength(1);
  expect(unrecognised).toEqual([]);
});

test('a first row whose figures rise is no row of column numbers', () => {
  const text = `
    Komposisi ASN
    No | Status Kepegawaian | Pria | Wanita | Total
    1 | PNS | 12 | 18 | 30
    2 | PPPK | 3 | 5 | 8
    3 | Tenaga Kontrak | 6 | 4 | 10
     | Total | 21 | 27 | 48`;
  const { tables } = read(text);
  expect(tables.map((t) => [t.layout, t.numberRow, t.rows.length])).toEqual([['pegawai', null, 4]]);
  expect(findingsIn(text)).toEqual([]);
});

test('nor is one whose first column counts on in the row below', () => {
  const text = `
    No | Golongan | Laki-laki | Perempuan | Jumlah
    1 | IV | 2 | 3 | 5
    2 | III | 10 | 12 | 22
    3 | II | 3 | 1 | 4
    Jumlah | | 15 | 16 | 31`;
  expect(read(text).tables.map((t) => [t.layout, t.rows.length])).toEqual([['pegawai', 4]]);
  expect(findingsIn(text)).toEqual([]);
});

test('the numbers of the columns once more at the top of a further page are no row', () => {
  const text = `
    No | Program/Kegiatan | Anggaran | Realisasi | %
    1 | 2 | 3 | 4 | 5
    1 | Program Penunjang Urusan Pemerintahan | 900000000 | 810000000 | 90
    2 | Program Pemberdayaan Sosial | 100000000 | 90000000 | 90

    Tabel 3.8 (lanjutan)
    1 | 2 | 3 | 4 | 5
    3 | Program Rehabilitasi Sosial | 300000000 | 240000000 | 80
    4 | Program Penanganan Bencana | 200000000 | 190000000 | 95
     | Jumlah | 1500000000 | 1330000000 | 88.67`;
  expect(read(text).tables.map((t) => t.headerRows)).toEqual([[0, 6]]);
  expect(findingsIn(text)).toEqual([]);
});

test('numbers of three levels in a column each', () => {
  const text = `
    NO | < | < | URAIAN | ANGGARAN (Rp) | REALISASI (Rp)
    I | | | PROGRAM REHABILITASI SOSIAL | 450000000 | 405000000
     | 1 | | Rehabilitasi Sosial Dasar di luar panti | 300000000 | 270000000
     | | a | Penyediaan Permakanan | 180000000 | 162000000
     | | b | Penyediaan Sandang | 120000000 | 108000000
     | 2 | | Rehabilitasi Sosial PMKS lainnya | 150000000 | 135000000
     | | a | Kerja sama antar lembaga | 150000000 | 135000000`;
  expect(read(text).tables[0]?.rows.map((r) => [r.number, r.level])).toEqual([
    ['I', 0],
    ['1', 1],
    ['a', 2],
    ['b', 2],
    ['2', 1],
    ['a', 2],
  ]);
  expect(findingsIn(text)).toEqual([]);
});

test('numbers before the names, below rows that are numbered in a column, are of a level below', () => {
  const text = `
    PERJANJIAN KINERJA TAHUN 2024
    No | Kegiatan/Sub Kegiatan | Anggaran | Keterangan
    1 | Rehabilitasi Sosial Dasar di Luar Panti Sosial | 350000000 | APBD
     | 1. Penyediaan Permakanan | 200000000 | APBD
     | 2. Penyediaan Sandang | 150000000 | APBD
    2 | Rehabilitasi Sosial PMKS Lainnya | 75000000 | APBD
     | 1. Pemberian Layanan Kedaruratan | 75000000 | APBD
     | Total | 425000000 |`;
  expect(read(text).tables[0]?.rows.map((r) => r.level)).toEqual([0, 1, 1, 0, 1, 0]);
  expect(findingsIn(text)).toEqual([]);
});

test('men and women below a group that is not merged, and figures typed as text', () => {
  const text = `
    No. | Golongan Ruang | Jenis Kelamin | | Jumlah
     | | L | P |
    "1" | Golongan IV | "4" | "3" | "7"
    "2" | Golongan III | "15" | "17" | "32"
    "3" | Golongan II | "3" | "1" | "4"
    Jumlah | | "22" | "21" | "43"`;
  const { tables } = read(text);
  expect(tables.map((t) => [t.layout, t.headerRows.length, t.rows.length])).toEqual([
    ['pegawai', 2, 4],
  ]);
  expect(tables[0]?.columns.map((c) => c.key)).toEqual([
    'no',
    'uraian',
    'lakiLaki',
    'perempuan',
    'jumlah',
  ]);
  expect(findingsIn(text)).toEqual([]);
});

test('a lone word between two rows of headers, none of them merged', () => {
  const { tables } = read(`
    No | Program | Rencana 2024 | | Realisasi | | | | | | | | Realisasi s.d. TW IV |
     | | | | Per Triwulan
     | | Kinerja | Anggaran | TW I | | TW II | | TW III | | TW IV | | Kinerja | Anggaran
     | | | (Rp) | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1 | Program Rehabilitasi Sosial | 200 | 400000000 | 40 | 80000000 | 60 | 120000000 | 50 | 100000000 | 40 | 80000000 | 190 | 380000000
    2 | Program Pemberdayaan Sosial | 100 | 150000000 | 20 | 20000000 | 30 | 40000000 | 30 | 40000000 | 20 | 35000000 | 100 | 135000000`);
  expect(tables.map((t) => [t.layout, t.headerRows.length, t.rows.length])).toEqual([
    ['evaluasi-rkpd', 4, 2],
  ]);
});

test('a number of staff that both ranks and sexes contradict is one finding', () => {
  expect(
    findingsIn(`
      Data ASN Dinas Sosial
      Unit Kerja | Golongan | < | Jenis Kelamin | < | Jumlah
      ^ | IV | III | L | P | ^
      Sekretariat | 2 | 9 | 5 | 6 | 11
      Bidang Rehabilitasi Sosial | 1 | 5 | 3 | 3 | 7
      Bidang Pemberdayaan Sosial | 1 | 6 | 4 | 3 | 7`),
  ).toEqual(['total-salah@F5']);
});

test('kinds of employment head columns of a table of staff', () => {
  const text = `
    Keadaan Pegawai Menurut Tingkat Pendidikan
    No | Tingkat Pendidikan | PNS | PPPK | THL | Total
    1 | S2 | 6 | 0 | 0 | 6
    2 | S1/D4 | 18 | 4 | 7 | 29
    3 | SMA/Sederajat | 9 | 0 | 11 | 20
    | Total | 33 | 4 | 18 | 55`;
  const [table] = recognise(workbookOf({ Lembar1: text })).tables;
  expect(table?.layout).toBe('pegawai');
  expect(table?.columns.map((c) => c.key)).toEqual([
    'no',
    'uraian',
    'pns',
    'pppk',
    'honorer',
    'jumlah',
  ]);
});

test('social workers of a kind each head columns of a table of staff, which add up', () => {
  const text = (psm: number): string => `
    DATA SDM KESEJAHTERAAN SOSIAL TAHUN 2024
    No | Kecamatan | TKSK | Pendamping PKH | Tagana | PSM | Pekerja Sosial | Jumlah
    1 | Kecamatan Utara | 1 | 4 | 6 | 12 | 0 | 23
    2 | Kecamatan Selatan | 1 | 3 | 2 | 9 | 1 | 16
    3 | Kecamatan Timur | 1 | 5 | 4 | 7 | 1 | 18
    Jumlah | < | 3 | 12 | 12 | ${psm} | 2 | 57`;
  const [table] = recognise(workbookOf({ Lembar1: text(28) })).tables;
  expect(table?.layout).toBe('pegawai');
  expect(table?.columns.map((c) => c.key).slice(2)).toEqual([
    'tksk',
    'pendamping',
    'tagana',
    'psm',
    'pekerjaSosial',
    'jumlah',
  ]);
  expect(findingsIn(text(28))).toEqual([]);
  expect(findingsIn(text(30))).toEqual(['total-salah@F6']);
});

test('kinds of position head columns of a table of staff', () => {
  const text = (pelaksana: number): string => `
    Jumlah Pegawai Menurut Unit Kerja dan Jabatan
    No | Unit Kerja | Struktural | Fungsional | Pelaksana | PPPK | Jumlah
    1 | Sekretariat | 3 | 2 | 7 | 1 | 13
    2 | Bidang Pemberdayaan Sosial | 1 | 3 | 2 | 1 | 7
    3 | Bidang Rehabilitasi Sosial | 1 | 4 | 2 | 2 | 9
     | Jumlah | 5 | 9 | ${pelaksana} | 4 | 29`;
  expect(columns(read(text(11)).tables[0])).toMatchObject({ struktural: 'C', pelaksana: 'E' });
  expect(findingsIn(text(11))).toEqual([]);
  expect(findingsIn(text(12))).toEqual(['total-salah@E6']);
});

test('letters below "Kondisi" are the conditions', () => {
  const { tables } = read(`
    Sarana Prasarana Dinas Sosial
    No | Uraian | Vol | Sat | Kondisi | < | <
    ^ | ^ | ^ | ^ | B | RR | RB
    1 | Mobil operasional | 4 | unit | 3 | 1 | 0
    2 | Sepeda motor | 14 | unit | 10 | 3 | 1`);
  expect(columns(tables[0])).toMatchObject({ baik: 'E', rusakRingan: 'F', rusakBerat: 'G' });
});

test('a signature below the gap between two tables joins them as little as a note', () => {
  const text = `
    No | Golongan | Jumlah | | No | Nama Barang | Jumlah | Satuan
    1 | Golongan IV | 8 | | 1 | Mobil | 3 | Unit
    2 | Golongan III | 22 | | 2 | Sepeda motor | 11 | Unit
     | Jumlah | 30 | | 3 | Komputer | 14 | Unit
     | | | Kepala Dinas Sosial | | | |
     | | | NIP. 19700101 199503 1 002 | | | |`;
  const { tables } = recognise(workbookOf({ Profil: sheetFromText(text) }));
  expect(tables.map((table) => table.layout)).toEqual(['pegawai', 'sarpras']);
});

test('how large land and buildings are counts none of them', () => {
  const text = `
    ASET TANAH DAN BANGUNAN
    No | Nama Aset | Luas (m2) | Tahun Perolehan | Kondisi
    1 | Tanah kantor | 1250.5 | 2005 | Baik
    2 | Gedung kantor | 640 | 2007 | Baik
    3 | Rumah singgah | 210.75 | 2019 | Baik`;
  const [table] = recognise(workbookOf({ Lembar1: sheetFromText(text) })).tables;
  expect(table?.layout).toBe('sarpras');
  expect(table?.columns.map((c) => c.key)).not.toContain('jumlah');
  expect(findingsIn(text)).toEqual([]);
});

test('words in the place of a count leave a numbered row of the list what it is', () => {
  const pegawai = (count: string): string => `
    Pegawai Menurut Pendidikan
    No | Tingkat Pendidikan | Jumlah
    1 | S2 | 4
    2 | S1 | ${count}
    3 | SMA | 9
     | Jumlah | 24`;
  expect(findingsIn(pegawai('11'))).toEqual([]);
  expect(findingsIn(pegawai('sebelas'))).toEqual(['bukan-angka@C4']);
  const sarpras = (count: string): string => `
    Sarana Prasarana Dinas Sosial
    No | Nama Barang | Satuan | Jumlah | Baik | Rusak Ringan | Rusak Berat
    1 | Mobil operasional | Unit | ${count} | 3 | 1 | 0
    2 | Sepeda motor | Unit | 14 | 10 | 3 | 1`;
  expect(findingsIn(sarpras('4'))).toEqual([]);
  expect(findingsIn(sarpras('empat'))).toEqual(['bukan-angka@D3']);
  const unnumbered = (count: string): string => sarpras(count).replace(/^ *(No|[12]) \| /gm, '');
  expect(findingsIn(unnumbered('4'))).toEqual([]);
  expect(findingsIn(unnumbered('empat'))).toEqual(['bukan-angka@C3']);
});
