import { recognise } from '../../src/layouts';
import { findingsIn } from '../kit/check';
import { columns, onlyTable } from '../kit/only-table';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Kinds of spending, which are bought in every programme, and lists of what is to be paid for. */

test('kinds of spending are a budget too, whatever their column is headed', () => {
  const table = onlyTable(`
    No | Jenis Belanja | Pagu DPPA (Rp) | Realisasi (Rp) | Persentase (%)
    1 | Belanja Pegawai | 2714560400 | 2690115322 | 99.10
    2 | Belanja Barang dan Jasa | 1836900750 | 1701233610 | 92.61
    3 | Belanja Modal | 214750000 | 209880000 | 97.73
    Jumlah Belanja | | 4766211150 | 4601228932 | 96.54
  `);
  expect(table.layout).toBe('anggaran-kegiatan');
  expect(columns(table)).toEqual({
    no: 'A',
    program: 'B',
    anggaran: 'C',
    realisasiAnggaran: 'D',
    serapan: 'E',
  });
});

test('accounts hold what their codes say, or else what their names do', () => {
  const rows = [
    'BELANJA DAERAH | 3965000000 | 3831500000',
    'BELANJA OPERASI | 3840000000 | 3711000000',
    'Belanja Pegawai | 2500000000 | 2412000000',
    'Belanja Barang dan Jasa | 1340000000 | 1299000000',
    'BELANJA MODAL | 125000000 | 120500000',
    'Belanja Modal Peralatan dan Mesin | 125000000 | 120500000',
    'JUMLAH BELANJA | 3965000000 | 3831500000',
  ];
  const accounts = ['"5"', '"5.1"', '"5.1.01"', '"5.1.02"', '"5.2"', '"5.2.02"', ''];
  const coded = `Kode Rekening | Uraian | Anggaran | Realisasi
    ${rows.map((row, i) => `${accounts[i]} | ${row}`).join('\n')}`;
  const plain = `Uraian | Anggaran | Realisasi\n${rows.join('\n')}`;
  for (const text of [coded, plain]) {
    expect(onlyTable(text).rows.map((row) => row.level)).toEqual([0, 1, 2, 2, 1, 2, 0]);
    expect(findingsIn(text)).toEqual([]);
  }
});

test('what one activity spends is not held against the programmes of the office', () => {
  expect(
    findingsIn(
      workbookOf({
        Program: `
        Realisasi Anggaran Tahun 2024
        No | Program | Anggaran | Realisasi
        1 | Program Rehabilitasi Sosial | 900000000 | 855000000
        2 | Program Penanganan Bencana | 200000000 | 190000000
        Jumlah | | 1100000000 | 1045000000
      `,
        Rincian: `
        Rincian Belanja Kegiatan Rehabilitasi Sosial Tahun 2024
        Uraian | Anggaran | Realisasi
        Belanja Pegawai | 60000000 | 57000000
        Belanja Barang dan Jasa | 40000000 | 38000000
        Jumlah | 100000000 | 95000000
      `,
      }),
    ),
  ).toEqual([]);
});

test('activities with their cost and who pays it, under no title, are no agreement', () => {
  const { tables } = recognise(
    workbookOf({
      Lembar1: sheetFromText(`
        No | Kegiatan | Lokasi | Sumber Dana | Anggaran
        1 | Penyediaan permakanan bagi lansia terlantar | Kec. Tanjung | APBD | 84000000
        2 | Pemberian alat bantu disabilitas | Kec. Muara | DAU | 61500000
        3 | Dapur umum bencana | Kab. | BTT | 150000000
        4 | Bimbingan sosial keluarga PMKS | Kec. Bukit | CSR | 22500000
      `),
    }),
  );
  expect(tables).toEqual([]);
});

test('figures typed with commas between the thousands are no second header', () => {
  const table = onlyTable(`
    RINCIAN SUMBER DANA SUB KEGIATAN SPM 2024
    No | Sub Kegiatan | PAD | DAU | DBHCHT | Jumlah
    1 | Penyediaan Permakanan | 120,000,000 | 80,000,000 | - | 200,000,000
    2 | Penyediaan Sandang | 40,000,000 | - | 15,000,000 | 55,000,000
    3 | Penyediaan Alat Bantu | - | 90,000,000 | 25,000,000 | 115,000,000
    | Jumlah | 160,000,000 | 170,000,000 | 40,000,000 | 370,000,000
  `);
  expect(table.layout).toBe('anggaran-sumber');
  expect(columns(table)).toMatchObject({ uraian: 'B', apbd: 'C', dau: 'D', dbh: 'E' });
});

test('kinds of spending below each programme add up to it, and are not counted twice', () => {
  const text = `
    REALISASI BELANJA PER PROGRAM TAHUN 2024
    No | Uraian | Anggaran | Realisasi | %
    1 | Program Rehabilitasi Sosial | 900000000 | 837000000 | 93
    | - Belanja Pegawai | 60000000 | 57000000 | 95
    | - Belanja Barang dan Jasa | 790000000 | 732000000 | 92.66
    | - Belanja Modal | 50000000 | 48000000 | 96
    2 | Program Penanganan Bencana | 200000000 | 190000000 | 95
    | - Belanja Barang dan Jasa | 180000000 | 171000000 | 95
    | - Belanja Modal | 20000000 | 19000000 | 95
    | JUMLAH | 1100000000 | 1027000000 | 93.36`;
  expect(onlyTable(text).rows.map((row) => row.level)).toEqual([0, 1, 1, 1, 0, 1, 1, 0]);
  expect(findingsIn(text)).toEqual([]);
});

test.each([
  [
    'revenue, which may well exceed its target',
    `
    TARGET DAN REALISASI PENDAPATAN ASLI DAERAH 2024
    No | Jenis Pendapatan | Target (Rp) | Realisasi (Rp) | %
    1 | Retribusi sewa gedung | 20000000 | 21500000 | 107.5
    2 | Retribusi pemakaman | 5000000 | 4250000 | 85
    | Jumlah | 25000000 | 25750000 | 103`,
  ],
  [
    'proposals, each with who is to pay for it',
    `
    USULAN MUSRENBANG KECAMATAN BIDANG SOSIAL TAHUN 2026
    No | Usulan | Desa | Volume | Satuan | Perkiraan Biaya (Rp) | Sumber
    1 | Bantuan alat bantu kursi roda | Sukamaju | 10 | unit | 25000000 | APBD
    2 | Rehab rumah tidak layak huni | Sukamulya | 5 | unit | 100000000 | APBN
    3 | Bantuan permakanan lansia | Sukajadi | 30 | orang | 54000000 | APBD`,
  ],
  [
    'a plan of action with what it needs',
    `
    RENCANA AKSI PENERAPAN SPM BIDANG SOSIAL TAHUN 2025
    No | Jenis Layanan | Kegiatan | Output | Volume | Jadwal | < | < | < | Kebutuhan Anggaran (Rp) | Sumber
    ^ | ^ | ^ | ^ | ^ | I | II | III | IV | ^ | ^
    1 | Anak telantar | Penyediaan Permakanan | Paket | 48 | v | v | v | v | 72000000 | APBD
    2 | Lanjut usia telantar | Penyediaan Permakanan | Paket | 20 | v | v | v | v | 30000000 | APBD
    | Jumlah | | | | | | | | 102000000 |`,
  ],
  [
    'money by quarter that is planned to be spent',
    `
    RENCANA ANGGARAN KAS TAHUN 2025
    No | Program/Kegiatan | Pagu | Triwulan I | Triwulan II | Triwulan III | Triwulan IV
    1 | Program Rehabilitasi Sosial | 400000000 | 80000000 | 120000000 | 120000000 | 80000000
    2 | Program Pemberdayaan Sosial | 200000000 | 40000000 | 60000000 | 60000000 | 40000000
    | Jumlah | 600000000 | 120000000 | 180000000 | 180000000 | 120000000`,
  ],
])('%s: none of ours', (_, text) => {
  expect(recognise(workbookOf({ Lembar1: sheetFromText(text) })).tables).toEqual([]);
});

test('budget and spending of two years in millions: each with its year, and no percentage', () => {
  const text = `
    ANGGARAN DAN REALISASI PROGRAM (dalam jutaan rupiah)
    No | Program | 2023 | < | 2024 | < | Ket
    ^ | ^ | Anggaran | Realisasi | Anggaran | Realisasi | ^
    1 | Program Rehabilitasi Sosial | 850,50 | 812,25 | 950,00 | 912,00 |
    2 | Program Pemberdayaan Sosial | 310,00 | 300,10 | 320,75 | 310,20 |
    3 | Program Penanganan Bencana | 180,00 | 175,00 | 215,00 | 201,40 |
    | Jumlah | 1.340,50 | 1.287,35 | 1.485,75 | 1.423,60 |`;
  expect(columns(onlyTable(text))).toEqual({
    no: 'A',
    program: 'B',
    anggaran2023: 'C',
    realisasiAnggaran2023: 'D',
    anggaran2024: 'E',
    realisasiAnggaran2024: 'F',
    keterangan: 'G',
  });
  expect(findingsIn(text)).toEqual([]);
});

test('of the same pair under each kind of spending, that under their sum is the budget', () => {
  const text = `
    No | Program | Belanja Operasi | < | Belanja Modal | < | Jumlah Belanja | < | %
    ^ | ^ | Anggaran | Realisasi | Anggaran | Realisasi | Anggaran | Realisasi | ^
    1 | Program Penunjang Urusan | 2900000000 | 2820000000 | 90000000 | 88000000 | 2990000000 | 2908000000 | 97.26
    2 | Program Rehabilitasi Sosial | 880000000 | 836000000 | 40000000 | 38000000 | 920000000 | 874000000 | 95`;
  expect(columns(onlyTable(text))).toMatchObject({
    anggaran: 'G',
    realisasiAnggaran: 'H',
    serapan: 'I',
  });
  expect(findingsIn(text)).toEqual([]);
});

test('what is used of a budget is its spending', () => {
  const text = `
    No | Uraian Kegiatan | Anggaran | Terpakai | Sisa Lebih | % Terpakai
    1 | Rehabilitasi Sosial Dasar | 640000000 | 620800000 | 19200000 | 97
    2 | Pengelolaan Data Fakir Miskin | 300000000 | 285000000 | 15000000 | 95`;
  expect(columns(onlyTable(text))).toMatchObject({
    anggaran: 'C',
    realisasiAnggaran: 'D',
    sisa: 'E',
    serapan: 'F',
  });
  expect(findingsIn(text)).toEqual([]);
  expect(findingsIn(text.replace('15000000', '16000000'))).toEqual(['belum-terlayani-salah@E3']);
});

test('what programmes reach, where nothing speaks of money, is no budget', () => {
  const text = (target: string, title: string): string => `
    ${title}
    No | Program | ${target} | Realisasi | Tingkat Capaian (%)
    1 | Program Rehabilitasi Sosial | 60 | 57 | 95
    2 | Program Pemberdayaan Sosial | 80 | 64 | 80
    3 | Program Penanganan Bencana | 100 | 102 | 102`;
  const read = (table: string): (string | undefined)[] =>
    recognise(workbookOf({ Lembar1: sheetFromText(table) })).tables.map((t) => t.layout);
  expect(read(text('Target', 'Evaluasi Hasil RKPD 2024'))).not.toContain('anggaran-kegiatan');
  expect(read(text('Pagu', 'Program 2024'))).toEqual(['anggaran-kegiatan']);
  expect(read(text('Target', 'Realisasi Anggaran (juta)'))).toEqual(['anggaran-kegiatan']);
});

test('groups of spending, and how far the work is behind beside its money', () => {
  const groups = `
    No | Kelompok Belanja | Anggaran (Rp) | Realisasi (Rp) | % Serapan | Sisa (Rp)
    1 | Belanja Operasi | 4120350000 | 3985120400 | 96.72 | 135229600
    2 | Belanja Modal | 205000000 | 199870000 | 97.5 | 5130000
    | Jumlah | 4325350000 | 4184990400 | 96.75 | 140359600`;
  expect(columns(onlyTable(groups))).toMatchObject({ program: 'B', anggaran: 'C', sisa: 'F' });
  expect(findingsIn(groups)).toEqual([]);
  const behind = onlyTable(`
    No | Sub Kegiatan | Pagu (Rp) | Fisik (%) | < | < | Keuangan | < | <
    ^ | ^ | ^ | Target | Realisasi | Deviasi | Target (Rp) | Realisasi (Rp) | %
    1 | Penyediaan Permakanan | 480000000 | 50 | 48 | -2 | 240000000 | 216000000 | 45
    2 | Penyediaan Sandang | 100000000 | 40 | 45 | 5 | 40000000 | 42000000 | 42
  `);
  expect(columns(behind)).toMatchObject({ anggaran: 'C', fisik: 'E', realisasiAnggaran: 'H' });
  expect(columns(behind)).not.toHaveProperty('sisa');
});

test('the account may stand before the name, in its cell', () => {
  const table = onlyTable(`
    REALISASI BELANJA TAHUN 2024
    No | Uraian | Anggaran | Realisasi | %
    1 | 5.1.01 Belanja Pegawai | 2714560400 | 2690115322 | 99.10
    2 | 5.1.02 Belanja Barang dan Jasa | 1836900750 | 1701233610 | 92.61
    3 | 5.2.02 Belanja Modal | 214750000 | 209880000 | 97.73`);
  expect(table.layout).toBe('anggaran-kegiatan');
  expect(columns(table)).toMatchObject({ program: 'B', anggaran: 'C', realisasiAnggaran: 'D' });
});

test('volumes of an output beside the money, and how much of the work is done', () => {
  const text = (done: number): string => `
    No | Sub Kegiatan | Output | Target | < | Realisasi | < | Capaian Fisik (%) | Anggaran (Rp) | Realisasi Anggaran (Rp) | Serapan (%)
    ^ | ^ | ^ | Volume | Satuan | Volume | Satuan | ^ | ^ | ^ | ^
    1 | Penyediaan Permakanan | Jumlah orang yang mendapat permakanan | 150 | Orang | 135 | Orang | 90 | 200000000 | 190000000 | 95
    2 | Penyediaan Sandang | Jumlah orang yang menerima pakaian | 100 | Orang | 98 | Orang | ${done} | 100000000 | 97000000 | 97
    3 | Penyediaan Alat Bantu | Jumlah orang yang menerima alat bantu | 40 | Orang | 40 | Orang | 100 | 80000000 | 76000000 | 95`;
  expect(columns(onlyTable(text(98)))).toMatchObject({
    indikator: 'C',
    target: 'D',
    realisasi: 'F',
    capaian: 'H',
    serapan: 'K',
  });
  expect(findingsIn(text(98))).toEqual([]);
  expect(findingsIn(text(89))).toEqual(['capaian-salah@H4']);
});

test('a table all in capitals tells its programmes by their word, and what is below them has no number', () => {
  const text = (total: string): string => `
    CAPAIAN PROGRAM DAN KEGIATAN TAHUN 2024
    NO | PROGRAM / KEGIATAN | ANGGARAN (RP) | REALISASI (RP) | %
    1 | PROGRAM REHABILITASI SOSIAL | 550000000 | 529000000 | 96.18
    | REHABILITASI SOSIAL DASAR DI LUAR PANTI | 400000000 | 388000000 | 97
    | REHABILITASI SOSIAL PMKS LAINNYA | 150000000 | 141000000 | 94
    2 | PROGRAM PEMBERDAYAAN SOSIAL | 220000000 | 209000000 | 95
    | PENGEMBANGAN PSKS | 220000000 | 209000000 | 95
    | TOTAL | 770000000 | ${total} | 95.84`;
  expect(onlyTable(text('738000000')).rows.map((row) => row.level)).toEqual([0, 1, 1, 0, 1, 0]);
  expect(findingsIn(text('738000000'))).toEqual([]);
  expect(findingsIn(text('783000000'))).toEqual(['total-salah@D8']);
});
