import { recognise } from '../../src/layouts';
import { columnName } from '../../src/sheet/address';
import { findingsIn } from '../kit/check';
import { onlyTable } from '../kit/only-table';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** SPM tables as offices word them: what is read, and that a right one stays silent. */

function read(text: string): { layout: string; columns: Record<string, string>; kinds: string[] } {
  const [table] = recognise(workbookOf({ Lembar1: sheetFromText(text) })).tables;
  return {
    layout: table?.layout ?? '',
    columns: Object.fromEntries(table?.columns.map((c) => [c.key, columnName(c.column)]) ?? []),
    kinds: table?.rows.map((r) => r.kind) ?? [],
  };
}

const BENCANA =
  'Perlindungan dan Jaminan Sosial Pada Saat dan Setelah Tanggap Darurat Bencana Bagi Korban Bencana';
const MUTU = `
  | 1. Penyediaan permakanan | Orang | 40 | 30 | 10 | 75
  | 2. Penyediaan sandang | Orang | 40 | 40 | 0 | 100
  | 3. Penyediaan tempat penampungan | Unit | 4 | 4 | 0 | 100
  | 4. Penanganan khusus kelompok rentan | Orang | 10 | 10 | 0 | 100
  | 5. Dukungan psikososial | Orang | 40 | 40 | 0 | 100`;
const KINDS = ['layanan', 'penerima', 'mutu-jumlah', ...Array<string>(5).fill('mutu')];

test.each([
  ['Penerima Layanan Dasar', 'Mutu Minimal Layanan Dasar'],
  ['Jumlah Penerima', 'Mutu Layanan'],
  ['Warga negara yang berhak', 'Pemenuhan standar barang dan personel'],
  ['Sasaran PPKS', 'Standar mutu'],
])('without the 80 and 20 % rows: "%s" and "%s" head the two sections', (people, quality) => {
  const form = `
    No | Jenis Pelayanan | Satuan | Kebutuhan | Terpenuhi | Belum Terpenuhi | Capaian (%)
    I | ${BENCANA} | | | | | 99
      | ${people} | Orang | 40 | 40 | 0 | 100
      | ${quality} | | | | | 95 ${MUTU}`;
  expect(read(form).kinds).toEqual(KINDS);
  expect(findingsIn(form)).toEqual([]);
});

test('abbreviated headers', () => {
  const { layout, columns } = read(`
    SPM SOSIAL TW 1 TH 2024
    No | Jenis Layanan | Sat. | Hrs dilayani | Terlayani | Blm terlayani | %
    1 | ${BENCANA} | | | | | 99
      | Persentase pencapaian penerima layanan dasar (80%) | | | | | 80
      | A. Jumlah yang harus dilayani | Orang | 40 | 40 | 0 | 100
      | Persentase pencapaian mutu minimal (20%) | | | | | 19
      | B. Jumlah mutu barang/jasa/SDM | | | | | 95 ${MUTU}`);
  expect(layout).toBe('spm-capaian-triwulan');
  expect(columns).toMatchObject({ harus: 'D', terlayani: 'E', belum: 'F', capaian: 'G' });
});

const RUPIAH = `
    No | Uraian | Satuan | Harus Dilayani | Terlayani | Belum Terlayani | Capaian (%)
    1 | ${BENCANA} | | | | | 99
      | Persentase pencapaian penerima layanan dasar (80%) | | | | | 80
      | A. Jumlah yang harus dilayani | Orang | 40 | 40 | 0 | 100
      | Persentase pencapaian mutu minimal (20%) | | | | | 19
      | B. Jumlah mutu barang/jasa/SDM | | | | | 95 ${MUTU}`;

test('section C with a head of its own', () => {
  const form = `${RUPIAH}
      | C. ALOKASI ANGGARAN | | Alokasi (Rp) | Realisasi (Rp) | Selisih (Rp) | %
      | Jumlah anggaran | Rp | 200000000 | 150000000 | 50000000 | 75`;
  expect(read(form).kinds.slice(-2)).toEqual(['judul', 'anggaran']);
  expect(findingsIn(form)).toEqual([]);
});

const BELOW = (left: string, share: string): string => `${RUPIAH}
      | C. Anggaran | | | | |
      | Alokasi | Rp | 200000000 | | |
      | Realisasi | Rp | 150000000 | | |
      | Selisih | Rp | ${left} | | |
      | Persentase serapan | % | ${share} | | |`;

test.each([
  ['0.75{0.00%}', []],
  ['75', []],
  ['75,00 %', []],
  ['85', ['persen-salah@D16']],
  ['0.7{0.00%}', ['persen-salah@D16']],
])('section C in rows: a share of %s', (share, findings) => {
  expect(findingsIn(BELOW('50000000', share))).toEqual(findings);
});

test('section C: what is left, and more spent than allotted', () => {
  expect(findingsIn(BELOW('51000000', '75'))).toEqual(['belum-terlayani-salah@D15']);
  const overspent = BELOW('-10000000', '105').replace('150000000', '210000000');
  expect(findingsIn(overspent)).toEqual(['melebihi-sasaran@D14']);
});

const LAYANAN = [
  'Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti',
  'Rehabilitasi sosial dasar anak telantar di luar panti',
  'Rehabilitasi sosial dasar lanjut usia telantar di luar panti',
  'Rehabilitasi sosial dasar gelandangan dan pengemis di luar panti',
  BENCANA,
];

const QUARTERS = (sum: number): string => `
    CAPAIAN SPM SOSIAL TAHUN 2024 PER TRIWULAN
    No | Jenis Layanan Dasar | Sasaran (Orang) | Realisasi Triwulan | < | < | < | Jumlah Realisasi | Capaian (%)
    ^ | ^ | ^ | I | II | III | IV | ^ | ^
    1 | ${LAYANAN[0]} | 120 | 30 | 30 | 30 | 30 | 120 | 100
    2 | ${LAYANAN[1]} | 45 | 10 | 12 | 8 | 15 | 45 | 100
    3 | ${LAYANAN[2]} | 210 | 50 | 50 | 50 | 60 | ${sum} | 100
    4 | ${LAYANAN[3]} | 20 | 2 | 3 | 4 | 6 | 15 | 75
    5 | ${LAYANAN[4]} | 80 | 0 | 40 | 20 | 20 | 80 | 100`;

test('quarters side by side count those served in each', () => {
  const { layout, columns } = read(QUARTERS(210));
  expect(layout).toBe('spm-capaian-triwulan');
  expect(columns).toMatchObject({
    harus: 'C',
    terlayaniTw1: 'D',
    terlayaniTw4: 'G',
    terlayani: 'H',
    capaian: 'I',
  });
  expect(findingsIn(QUARTERS(210))).toEqual([]);
  expect(findingsIn(QUARTERS(215))).toContain('triwulan-salah@H6');
});

test('quarters of percentages belong to the yearly table', () => {
  const { layout, columns } = read(`
    CAPAIAN SPM SOSIAL TAHUN 2024
    No | Jenis Layanan Dasar | Target (%) | Realisasi (%) | < | < | < | Realisasi 2024 (%) | Capaian (%)
    ^ | ^ | ^ | TW I | TW II | TW III | TW IV | ^ | ^
    1 | ${LAYANAN[0]} | 100 | 20 | 40 | 60 | 90 | 90 | 90
    2 | ${LAYANAN[1]} | 100 | 25 | 50 | 75 | 100 | 100 | 100
    3 | ${LAYANAN[2]} | 100 | 25 | 50 | 75 | 95 | 95 | 95`);
  expect(layout).toBe('spm-capaian');
  expect(columns).toMatchObject({ realisasiTw1: 'D', realisasi: 'H', capaian: 'I' });
});

test('the table of a provinsi, of services inside institutions', () => {
  const inside = LAYANAN.slice(0, 4).map((name) => name.replace('luar', 'dalam'));
  const table = `
    Capaian SPM Bidang Sosial Provinsi Contoh Tahun 2024
    No | Jenis Pelayanan Dasar | Indikator | Target (%) | Realisasi (%) | Capaian (%)
    ${[...inside, `${BENCANA} Provinsi`].map((name, i) => `${i + 1} | ${name} | Persentase yang terpenuhi kebutuhan dasarnya | 100 | 9${i} | 9${i}`).join('\n    ')}`;
  expect(read(table).layout).toBe('spm-capaian');
  expect(findingsIn(table)).toEqual([]);
});

const NAMES = LAYANAN.map((name, i) => `${i + 1} | ${name}`);

test('X and Y in columns of their own are a computation', () => {
  const { layout, columns } = read(`
    PERHITUNGAN SPM SOSIAL 2025
    No | Indikator SPM | X (terlayani) | Y (membutuhkan) | X/Y x 100%
    ${NAMES.map((name) => `${name} | 9 | 10 | 90`).join('\n    ')}`);
  expect(layout).toBe('spm-perhitungan');
  expect(columns).toMatchObject({ pembilang: 'C', penyebut: 'D', realisasi: 'E' });
});

test('one row a service: the category is that of the index, not of the recipients', () => {
  const table = `
    INDEKS SPM SOSIAL 2024
    No | Jenis Layanan | Penerima Layanan Dasar (80%) | < | < | Mutu Layanan (20%) | Indeks SPM | Kategori
    ^ | ^ | Harus Dilayani | Terlayani | % | % | ^ | ^
    ${NAMES.map((name) => `${name} | 100 | 90 | 90 | 80 | 88 | Tuntas Madya`).join('\n    ')}`;
  expect(read(table).columns).toMatchObject({ capaian: 'E', indeks: 'G', predikat: 'H' });
  expect(findingsIn(table)).toEqual([]);
});

const UNWEIGHTED = (people: string, quality: string): string => `
    No | Uraian | Satuan | Harus Dilayani | Terlayani | Belum Terlayani | Capaian (%)
    1 | ${BENCANA} | | | | | 59
      | ${people} | | | | | 50
      | A. Jumlah yang harus dilayani | Orang | 40 | 20 | 20 | 50
      | ${quality} | | | | | 95 ${MUTU}`;

test('percentages printed without their weight are right where no weight is stated', () => {
  expect(findingsIn(UNWEIGHTED('Persentase penerima', 'Persentase mutu'))).toEqual([]);
  expect(findingsIn(UNWEIGHTED('Persentase penerima (80%)', 'Persentase mutu (20%)'))).toEqual([
    'indeks-salah@G3',
    'indeks-salah@G5',
  ]);
});

const BUDGETS = (share: number, spent: number): string => `
    CAPAIAN DAN ANGGARAN SPM SOSIAL 2024
    No | Jenis Pelayanan Dasar | Sasaran | Terlayani | Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | %
    ${NAMES.map((name, i) => `${name} | 100 | 9${i} | 9${i} | 100000000 | 90000000 | ${i === 2 ? share : 90}`).join('\n    ')}
     | Jumlah | 500 | 460 | 92 | 500000000 | ${spent} | ${spent / 5000000}`;

test('people in need and served, and beside them the budget of each service', () => {
  const { layout, columns } = read(BUDGETS(90, 450000000));
  expect(layout).toBe('spm-capaian-triwulan');
  expect(columns).toMatchObject({
    harus: 'C',
    terlayani: 'D',
    capaian: 'E',
    anggaran: 'F',
    realisasiAnggaran: 'G',
    serapan: 'H',
  });
  expect(findingsIn(BUDGETS(90, 450000000))).toEqual([]);
  expect(findingsIn(BUDGETS(80, 460000000))).toEqual(['persen-salah@H5', 'total-salah@G8']);
});

test('last year beside this one: what is compared with the target is of its year', () => {
  const table = `
    CAPAIAN SPM SOSIAL 2024
    No | Jenis Pelayanan Dasar | Realisasi 2023 (%) | Target 2024 (%) | Realisasi 2024 (%) | Capaian 2024 (%)
    ${NAMES.map((name, i) => `${name} | 80 | 100 | 9${i} | 9${i}`).join('\n    ')}`;
  expect(read(table).columns).toMatchObject({
    realisasiLalu: 'C',
    target: 'D',
    realisasi: 'E',
    capaian: 'F',
  });
  expect(findingsIn(table)).toEqual([]);
});

test('those in need under a header nobody knows: the others follow from them', () => {
  const { columns } = read(`
    No | Nama Layanan | Sat | PPKS yang ada | PPKS yang tertangani | Gap | Tingkat pemenuhan
    ${NAMES.map((name, i) => `${name} | Orang | 100 | 9${i} | ${10 - i} | 9${i}`).join('\n    ')}`);
  expect(columns).toMatchObject({ harus: 'D', terlayani: 'E', belum: 'F', capaian: 'G' });
});

test('a list of meetings is no performance agreement', () => {
  expect(
    read(`
    DAFTAR KEGIATAN DINAS SOSIAL
    No | Uraian Kegiatan | Tanggal | Peserta | Biaya
    1 | Rapat koordinasi | 1/2/2024 | 30 | 2000000
    2 | Sosialisasi | 3/3/2024 | 50 | 3500000
     | Jumlah | | 80 | 5500000`).layout,
  ).toBe('');
});

test('beside target and realisation in people the index of each service, and its category', () => {
  const table = `
    Target dan Capaian Penerapan SPM Bidang Sosial Tahun 2022

    No | Jenis Pelayanan Dasar | Target (Jiwa) | Realisasi (Jiwa) | Capaian (%) | Indeks Pencapaian SPM | Kategori
    1 | Rehabilitasi sosial dasar penyandang disabilitas terlantar di luar panti sosial | 250 | 250 | 100 | 98.5 | Tuntas Utama
    2 | Rehabilitasi sosial dasar anak terlantar di luar panti sosial | 100 | 95 | 95 | 94 | Tuntas Utama
    3 | Rehabilitasi sosial dasar lanjut usia terlantar di luar panti sosial | 300 | 300 | 100 | 100 | Tuntas Paripurna
    4 | Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti sosial | 55 | 44 | 80 | 82 | Tuntas Madya
    5 | Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana kab/kota | 410 | 410 | 100 | 100 | Tuntas Paripurna`;
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('82 | Tuntas Madya', '82 | Tuntas Utama'))).toEqual([
    'predikat-salah@G7',
  ]);
});

test('services in quarters with a total and a percentage, none of which says what it is', () => {
  const table = `
    REKAPITULASI CAPAIAN SPM BIDANG SOSIAL TAHUN 2023

    No | Jenis Layanan | Target | TW I | TW II | TW III | TW IV | Total | %
    1 | Penyandang Disabilitas Terlantar | 100 | 20 | 30 | 30 | 20 | 100 | 100
    2 | Anak Terlantar | 60 | 10 | 10 | 20 | 15 | 55 | 91.67
    3 | Lanjut Usia Terlantar | 150 | 50 | 40 | 30 | 30 | 150 | 100
    4 | Gelandangan dan Pengemis | 20 | 5 | 5 | 5 | 5 | 20 | 100
    5 | Korban Bencana | 80 | 0 | 50 | 30 | 0 | 80 | 100`;
  expect(read(table).columns).toMatchObject({ realisasiTw4: 'G', realisasi: 'H', capaian: 'I' });
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('| 91.67', '| 95'))).toEqual(['capaian-salah@I5']);
  expect(findingsIn(table.replace('15 | 55', '16 | 55'))).toEqual(['triwulan-salah@H5']);
});

test('"L | P | Jumlah" are men, women and both, not quarters', () => {
  const table = `
    No | Jenis Pelayanan Dasar | Sasaran | < | < | Terlayani | < | < | Capaian (%)
    ^ | ^ | L | P | Jumlah | L | P | Jumlah | ^
    1 | Rehabilitasi sosial dasar penyandang disabilitas terlantar di luar panti | 60 | 60 | 120 | 58 | 60 | 118 | 98.33
    2 | Rehabilitasi sosial dasar anak terlantar di luar panti | 40 | 35 | 75 | 40 | 35 | 75 | 100
    3 | Rehabilitasi sosial dasar lanjut usia terlantar di luar panti | 90 | 110 | 200 | 80 | 100 | 180 | 90`;
  expect(read(table).columns).toEqual({
    no: 'A',
    layanan: 'B',
    harus: 'E',
    terlayani: 'H',
    capaian: 'I',
  });
});

test('people and rupiah under one target, one realisation and one capaian', () => {
  const table = `
    No | Jenis Pelayanan Dasar SPM | Target | < | Realisasi | < | Capaian | <
    ^ | ^ | Orang | Rp. | Orang | Rp. | % Fisik | % Keu
    1 | Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar di luar panti | 45 | 150000000 | 45 | 149000000 | 100 | 99.33
    2 | Rehabilitasi Sosial Dasar Anak Terlantar di luar panti | 20 | 75000000 | 18 | 70000000 | 90 | 93.33
    3 | Rehabilitasi Sosial Dasar Lanjut Usia Terlantar di luar panti | 70 | 210000000 | 70 | 205000000 | 100 | 97.62
    4 | Rehabilitasi Sosial Dasar Tuna Sosial, khususnya Gelandangan dan Pengemis di luar panti | 12 | 30000000 | 12 | 30000000 | 100 | 100
    5 | Perlindungan dan Jaminan Sosial pada saat dan setelah tanggap darurat bencana | 215 | 95000000 | 215 | 90000000 | 100 | 94.74
    | Jumlah | 362 | 560000000 | 360 | 544000000 | 99.45 | 97.14`;
  expect(read(table).columns).toEqual({
    no: 'A',
    layanan: 'B',
    target: 'C',
    anggaran: 'D',
    realisasi: 'E',
    realisasiAnggaran: 'F',
    capaian: 'G',
    serapan: 'H',
  });
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('97.62', '99.62'))).toEqual(['persen-salah@H5']);
  expect(findingsIn(table.replace('544000000', '545000000'))).toContain('total-salah@F8');
  expect(findingsIn(table.replace('| 362 |', '| 372 |'))).toEqual(['total-salah@C8']);
});

test('names of services that go on in the row below, the last one too', () => {
  const table = (share: number): string => `
    CAPAIAN SPM SOSIAL 2023
    No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%)
    1 | Rehabilitasi sosial dasar penyandang | 100 | 90 | 90
     | disabilitas telantar di luar panti | | |
    2 | Rehabilitasi sosial dasar anak telantar | 100 | 100 | 100
     | di luar panti | | |
    3 | Rehabilitasi sosial dasar lanjut usia | 100 | 80 | ${share}
     | telantar di luar panti | | |
    4 | Rehabilitasi sosial dasar tuna sosial khususnya | 100 | 100 | 100
     | gelandangan dan pengemis di luar panti | | |
    5 | Perlindungan dan jaminan sosial pada saat dan setelah | 100 | 100 | 100
     | tanggap darurat bencana bagi korban bencana | | |`;
  expect(findingsIn(table(80))).toEqual([]);
  expect(findingsIn(table(90))).toEqual(['capaian-salah@E7']);
});

test('target and what was reached of it, without a realisation, are the achievement of the services', () => {
  const rows = LAYANAN.map((name, i) => `${i + 1} | ${name} | 100 | ${80 + 3 * i}`);
  const text = (names: readonly string[]): string => `
    Capaian SPM Kabupaten Contoh Tahun 2023
    No | Jenis Pelayanan Dasar | Target | Capaian
    ${names.join('\n    ')}`;
  const [table] = recognise(workbookOf({ Lembar1: sheetFromText(text(rows)) })).tables;
  expect(table?.layout).toBe('spm-capaian');
  expect(table?.columns.map((c) => c.key)).toEqual(['no', 'layanan', 'target', 'capaian']);
  expect(findingsIn(text(rows))).toEqual([]);
  expect(findingsIn(text(rows.slice(0, 4)))).toContain('layanan-kurang@B2');
});

test('the index of each service with its shares of 80 and 20 %, and nobody counted', () => {
  const rows = LAYANAN.map(
    (name, i) => `${i + 1} | ${name} | 64 | 17 | ${i === 2 ? '{i}' : 81} | Tuntas Madya`,
  );
  const text = (index: number, kind = 'Tuntas Madya'): string =>
    `REKAPITULASI INDEKS PENCAPAIAN SPM
     No | Jenis Layanan | Capaian Penerima (80%) | Capaian Mutu (20%) | Indeks Pencapaian | Kategori
     ${rows.join('\n     ')}
      | Rata-rata | 64 | 17 | 81 | ${kind}`.replace('{i}', String(index));
  const [table] = recognise(workbookOf({ Lembar1: sheetFromText(text(81)) })).tables;
  expect(table?.layout).toBe('spm-capaian-triwulan');
  expect(table?.columns.map((c) => c.key)).toEqual([
    'no',
    'layanan',
    'bobotPenerima',
    'bobotMutu',
    'indeks',
    'predikat',
  ]);
  expect(findingsIn(text(81))).toEqual([]);
  expect(findingsIn(text(84))).toContain('indeks-salah@E5');
  expect(findingsIn(text(81, 'Tuntas Utama'))).toEqual(['predikat-salah@F8']);
});

test('a name nobody knows, numbered on from the service above it, is another service, not its quality', () => {
  const text = (last: string): string => `
    No | Jenis Layanan Dasar | Harus Dilayani | Terlayani | Belum Terlayani | Persentase
    ${LAYANAN.slice(0, 4)
      .map((name, i) => `${i + 1} | ${name} | 40 | 20 | 20 | 50`)
      .join('\n    ')}
    5 | ${last} | 77 | 77 | 0 | 100`;
  expect(findingsIn(text('Perlinsos korban bencana'))).toEqual([]);
  expect(findingsIn(text('Bantuan kepada mereka semua'))).toEqual(['layanan-asing@B6']);
});

test('half a year against the target of the year, with what is left of it', () => {
  const text = `
    LAPORAN PENERAPAN SPM BIDANG SOSIAL SEMESTER I TAHUN 2024
    NO | URAIAN | SATUAN | TARGET SETAHUN | REALISASI SEMESTER I | SISA TARGET | % REALISASI
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | Orang | 60 | ${30 + 6 * i} | ${30 - 6 * i} | ${50 + 10 * i}`).join('\n    ')}`;
  const [table] = recognise(workbookOf({ Lembar1: sheetFromText(text) })).tables;
  const columns = Object.fromEntries(
    table?.columns.map((c) => [c.key, columnName(c.column)]) ?? [],
  );
  expect(columns).toMatchObject({ layanan: 'B', target: 'D', realisasi: 'E', capaian: 'G' });
  expect(findingsIn(text)).toEqual([]);
});

test('people served beside those who were not, though the wanted are headed "Target"', () => {
  const wanted = [120, 60, 240, 35, 400];
  const text = (rest: number): string => `
    Tabel 4.2 Realisasi Penerima SPM Urusan Sosial Tahun 2022

    No. | Layanan | Target Sasaran (jiwa) | Dilayani (jiwa) | Tidak Terlayani (jiwa) | Capaian (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${wanted[i]} | ${wanted[i]! * 0.8} | ${i ? wanted[i]! * 0.2 : rest} | 80,00`).join('\n    ')}`;
  expect(findingsIn(text(24))).toEqual([]);
  expect(findingsIn(text(26))).toEqual(['belum-terlayani-salah@E4']);
});

test('people of each service with what was paid for them, under "Target" and "Realisasi"', () => {
  const text = (share: string, served = '498'): string => `
    Pencapaian Standar Pelayanan Minimal Bidang Sosial Tahun 2023
    No | Jenis Layanan Dasar | Target (Orang) | Realisasi (Orang) | Capaian (%) | Anggaran | < | <
    ^ | ^ | ^ | ^ | ^ | Pagu (Rp) | Realisasi (Rp) | %
    1 | ${LAYANAN[0]} | 312 | 312 | 100 | 415250000 | 409120500 | 98.52
    2 | ${LAYANAN[1]} | 145 | 138 | ${share} | 210000000 | 204750000 | 97.50
    3 | ${LAYANAN[2]} | 498 | ${served} | 100 | 625400000 | 611003200 | 97.70
    4 | ${LAYANAN[3]} | 67 | 60 | 89.55 | 98500000 | 90127500 | 91.50
    5 | ${LAYANAN[4]} | 1204 | 1204 | 100 | 540000000 | 529200000 | 98
     | Jumlah | 2226 | 2212 | 99.37 | 1889150000 | 1844201200 | 97.62`;
  expect(onlyTable(text('95.17')).layout).toBe('spm-capaian');
  expect(findingsIn(text('95.17'))).toEqual([]);
  expect(findingsIn(text('59.17'))).toEqual(['capaian-salah@E5']);
  // The sum of those served follows.
  expect(findingsIn(text('95.17', '948'))).toEqual(['melebihi-sasaran@D6']);
});

test('one of five services with its money and its percentage in each other’s column', () => {
  const text = (first: string): string => `
    Laporan Penerapan SPM Bidang Sosial Tahun 2024
    No | Pelayanan Dasar | Target | Realisasi | Capaian % | Anggaran | Realisasi Anggaran | % Serapan
    1 | Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti | 100 | 96 | 96 | 120.000.000 | ${first}
    2 | Rehabilitasi sosial dasar anak telantar di luar panti | 100 | 90 | 90 | 100.000.000 | 98.000.000 | 98
    3 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | 100 | 85 | 85 | 90.000.000 | 81.000.000 | 90
    4 | Rehabilitasi sosial dasar gelandangan dan pengemis di luar panti | 100 | 100 | 100 | 20.000.000 | 20.000.000 | 100
    5 | Perlindungan dan jaminan sosial korban bencana kabupaten/kota | 100 | 100 | 100 | 200.000.000 | 190.000.000 | 95`;
  expect(findingsIn(text('114.000.000 | 95'))).toEqual([]);
  expect(findingsIn(text('95 | 114.000.000'))).toContain('persen-salah@H3');
});
