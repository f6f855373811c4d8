import { judulSalah } from '../../src/rules/judul-salah';
import { FORMULIR } from '../../src/rules/kit/contoh';
import { cellsOf, check, checkedBy, findingsIn, saysOf } from '../kit/check';
import { LAYANAN } from '../kit/layanan';
import { workbookOf } from '../kit/sheet-text';

const TABLE = judulSalah.examples.right[0]?.table ?? '';

test('last year under the year of the report: the year before is proposed', () => {
  const [finding] = check(TABLE.replace('Realisasi 2022', 'Realisasi 2023')).findings;
  expect(finding).toMatchObject({
    rule: 'judul-salah',
    cell: 'C3',
    severity: 'error',
    expected: 'Realisasi 2022',
  });
});

test('a column of a year that is further back is right', () => {
  expect(cellsOf('judul-salah', TABLE.replace('Realisasi 2022', 'Realisasi 2021'))).toEqual([]);
});

test('the year of a cited regulation is not that of the table', () => {
  const table = TABLE.replace('Tahun 2023', 'menurut Permensos Nomor 9 Tahun 2018');
  expect(cellsOf('judul-salah', table)).toEqual([]);
});

test.each([
  ['Tabel 3.5', 'Tabel 3.4', ['A1']],
  ['Tabel 3.5', 'Tabel 3.5', []],
  ['Lembar1', 'Tabel 3.5', []],
])('a sheet named %s with the title %s', (name, title, cells) => {
  const workbook = workbookOf({ [name]: `${title}\n${TABLE}` });
  expect(cellsOf('judul-salah', workbook)).toEqual(cells);
});

test('a quarter in the title against that of the sheet', () => {
  const form = `
    EVALUASI TRIWULAN II TAHUN 2023

    Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    Cakupan penerima bantuan sosial | % | 80 | 80 | 100
    Persentase pemeliharaan makam pahlawan | % | 100 | 90 | 90`;
  expect(cellsOf('judul-salah', workbookOf({ 'TW III': form }))).toEqual(['A1']);
  expect(cellsOf('judul-salah', workbookOf({ 'TW II': form }))).toEqual([]);
});

test('under one and the same header, last year stands first', () => {
  const table = `
    CAPAIAN INDIKATOR TAHUN 2023
    Indikator Kinerja | Satuan | Realisasi 2023 | Target 2023 | Realisasi 2023 | Capaian (%)
    Cakupan penerima bantuan sosial | % | 75 | 80 | 80 | 100
    Persentase pemeliharaan makam pahlawan | % | 85 | 100 | 90 | 90`;
  expect(check(table).findings.filter((f) => f.rule === 'judul-salah')).toMatchObject([
    { cell: 'C2', expected: 'Realisasi 2022' },
  ]);
});

test('a column of another quarter than the title', () => {
  const form = (title: string): string => `
    CAPAIAN SPM SOSIAL ${title} TAHUN 2024
    ${FORMULIR.trim().replace('Yang Terlayani', 'Terlayani s.d. Triwulan III')}`;
  expect(cellsOf('judul-salah', form('TRIWULAN II'))).toEqual(['E2']);
  expect(cellsOf('judul-salah', form('TRIWULAN III'))).toEqual([]);
  expect(cellsOf('judul-salah', form(''))).toEqual([]);
});

const TAHUN_INI = `
  CAPAIAN INDIKATOR TAHUN 2024
  Indikator Kinerja | Satuan | Realisasi 2023 | Target 2023 | Realisasi 2023 (%) | Capaian 2023 (%)
  Cakupan penerima bantuan sosial | % | 75 | 80 | 80 | 100
  Persentase pemeliharaan makam pahlawan | % | 85 | 100 | 90 | 90`;

test('where the title agrees with last year, the columns of this year are at fault', () => {
  const found = check(TAHUN_INI).findings.filter((f) => f.rule === 'judul-salah');
  expect(found.map((f) => [f.cell, f.expected])).toEqual([
    ['D2', 'Target 2024'],
    ['E2', 'Realisasi 2024 (%)'],
    ['F2', 'Capaian 2024 (%)'],
  ]);
});

test('of target and realisasi the one that is not of the year of the title is named', () => {
  const table = (target: number, realisasi: number): string => `
    CAPAIAN SPM BIDANG SOSIAL TAHUN 2023
    No | Jenis Layanan | Target ${target} | Realisasi ${realisasi} | Capaian (%)
    1 | Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti | 100 | 90 | 90
    2 | Rehabilitasi sosial dasar anak telantar di luar panti | 100 | 80 | 80`;
  const expected = (text: string): unknown[] =>
    check(text)
      .findings.filter((f) => f.rule === 'judul-salah')
      .map((f) => [f.cell, f.expected]);
  expect(expected(table(2023, 2023))).toEqual([]);
  expect(expected(table(2022, 2023))).toEqual([['C2', 'Target 2023']]);
  expect(expected(table(2023, 2022))).toEqual([['D2', 'Realisasi 2023']]);
});

test('the year of the title against that of the sheet', () => {
  expect(cellsOf('judul-salah', workbookOf({ 'Capaian 2022': TABLE }))).toEqual(['A1']);
  expect(cellsOf('judul-salah', workbookOf({ 'Capaian 2023': TABLE }))).toEqual([]);
});

test('a year of the plan headed twice', () => {
  const table = (third: number): string => `
    INDIKATOR KINERJA UTAMA 2021-2026
    No | Sasaran | IKU | Satuan | Target | < | < | <
    ^ | ^ | ^ | ^ | 2022 | 2023 | ${third} | 2025
    1 | Meningkatnya PPKS mandiri | Persentase PPKS mandiri | % | 10 | 12 | 14 | 16
    2 | Meningkatnya PSKS aktif | Persentase PSKS aktif | % | 35 | 40 | 45 | 50`;
  expect(findingsIn(table(2024))).toEqual([]);
  expect(findingsIn(table(2023))).toEqual(['judul-salah@G3']);
});

test('a year heads a column of every group', () => {
  const table = `
    CAPAIAN RENSTRA 2021-2024
    No | Indikator | Satuan | Target | < | Realisasi | < | Lokasi | < | Capaian 2022 (%)
    ^ | ^ | ^ | 2021 | 2022 | 2021 | 2022 | 2021 | 2022 | ^
    1 | Persentase PPKS yang tertangani | % | 40 | 50 | 38 | 40 | Desa | Kota | 80
    2 | Persentase PSKS aktif | % | 70 | 80 | 71 | 60 | Desa | Kota | 75`;
  expect(findingsIn(table)).toEqual([]);
});

test('a year headed twice in a series that has no other use for its column', () => {
  const table = (third: number): string => `
    CAPAIAN RENSTRA 2021-2024
    No | Indikator | Satuan | Target | < | < | < | Realisasi | < | < | < | Capaian 2024 (%)
    ^ | ^ | ^ | 2021 | 2022 | ${third} | 2024 | 2021 | 2022 | 2023 | 2024 | ^
    1 | Persentase PPKS yang tertangani | % | 40 | 45 | 50 | 55 | 38 | 44 | 51 | 44 | 80
    2 | Persentase PSKS aktif | % | 70 | 72 | 74 | 76 | 71 | 73 | 75 | 57 | 75`;
  expect(findingsIn(table(2023))).toEqual([]);
  expect(findingsIn(table(2022))).toEqual(['judul-salah@F3']);
});

test('the one realisation of a table that bears another year than its target', () => {
  const table = (year: number): string => `
    CAPAIAN KINERJA TAHUN 2023
    No | Indikator Kinerja | Satuan | Target 2023 | Realisasi ${year} | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
    2 | Persentase PSKS aktif | % | 60 | 48 | 80
    3 | Nilai SAKIP | Nilai | 70 | 49 | 70`;
  expect(findingsIn(table(2023))).toEqual([]);
  expect(findingsIn(table(2022))).toEqual(['judul-salah@E2']);
});

test('a realisation of last year, the columns of a plan and the title are each compared once', () => {
  expect(checkedBy('judul-salah', TABLE)).toBe(3);
  expect(checkedBy('judul-salah', TABLE.replace('Realisasi 2022', 'Realisasi'))).toBeLessThan(3);
});

test('the year of a title against that of all columns', () => {
  const table = (title: string, target: number): string => `
    ${title}
    No | Sasaran | Indikator Kinerja Utama | Satuan | Target ${target}
    1 | Meningkatnya PPKS mandiri | Persentase PPKS mandiri | % | 10
    2 | Meningkatnya PSKS aktif | Persentase PSKS aktif | % | 35`;
  expect(findingsIn(table('INDIKATOR KINERJA UTAMA TAHUN 2023', 2023))).toEqual([]);
  expect(findingsIn(table('INDIKATOR KINERJA UTAMA', 2023))).toEqual([]);
  expect(findingsIn(table('INDIKATOR KINERJA UTAMA 2021-2026', 2023))).toEqual([]);
});

describe('a title of several rows is named at the row that says what is wrong', () => {
  const table = (...title: readonly string[]): string =>
    [...title, ...TABLE.trim().split('\n').slice(1)].join('\n');
  const at = (sheet: string, ...title: readonly string[]): string[] =>
    cellsOf('judul-salah', workbookOf({ [sheet]: table('DINAS SOSIAL', ...title) }));

  test('its year against that of the sheet', () => {
    expect(at('Capaian 2022', 'CAPAIAN INDIKATOR TAHUN 2023')).toEqual(['A2']);
    expect(at('Capaian', 'CAPAIAN INDIKATOR TAHUN 2023')).toEqual([]);
    expect(at('Capaian 2022-2023', 'CAPAIAN INDIKATOR TAHUN 2023')).toEqual([]);
  });

  test('its quarter against that of the sheet', () => {
    expect(at('TW III', 'CAPAIAN TRIWULAN II TAHUN 2023')).toEqual(['A2']);
    expect(at('TW III', 'CAPAIAN TRIWULAN III TAHUN 2023')).toEqual([]);
    expect(at('TW III', 'CAPAIAN TAHUN 2023')).toEqual([]);
  });

  test('its number against that of the sheet', () => {
    expect(at('Tabel 3.5', 'Tabel 3.4 Capaian Indikator Tahun 2023')).toEqual(['A2']);
    expect(at('Tabel 3.5', 'Tabel 3.5 Capaian Indikator Tahun 2023')).toEqual([]);
    expect(at('Tabel 3.5', 'Capaian Indikator Tahun 2023')).toEqual([]);
  });

  test('its year against that of the columns', () => {
    expect(at('Capaian', 'CAPAIAN INDIKATOR TAHUN 2021')).toEqual(['A2']);
  });
});

test('the number of a sheet, its quarter and its year are one comparison each', () => {
  const checked = (sheet: string, title: string) =>
    checkedBy(
      'judul-salah',
      workbookOf({ [sheet]: `${title}\n${TABLE.trim().split('\n').slice(1).join('\n')}` }),
    );
  const plain = checked('Capaian', 'Capaian Indikator Tahun 2023')!;
  expect(checked('Capaian 2023', 'Capaian Indikator Tahun 2023')).toBe(plain + 1);
  expect(checked('Tabel 3.5', 'Tabel 3.5 Capaian Indikator Tahun 2023')).toBe(plain + 1);
  expect(checked('TW II', 'Capaian Indikator Triwulan II Tahun 2023')).toBe(plain + 1);
});

test('columns of quarters and months must not bear one twice', () => {
  const form = (second: string): string => `
    CAPAIAN INDIKATOR TAHUN 2023
    No | Indikator Kinerja | Satuan | Target | Realisasi TW I | ${second} | Realisasi TW III | Realisasi TW IV | Realisasi | Capaian (%)
    1 | Jumlah PPKS dilayani | Orang | 40 | 10 | 10 | 10 | 10 | 40 | 100
    2 | Jumlah PSKS dilatih | Orang | 20 | 5 | 5 | 5 | 5 | 20 | 100`;
  expect(cellsOf('judul-salah', form('Realisasi TW II'))).toEqual([]);
});

test('a year above several columns is wrong once, where it is written', () => {
  const table = (title: number, past: number): string => `
    CAPAIAN INDIKATOR TAHUN ${title}

    Indikator Kinerja | Satuan | Realisasi ${past} | Tahun 2023 | < | <
    ^ | ^ | ^ | Target | Realisasi | Capaian (%)
    Cakupan penerima bantuan sosial | % | 75 | 80 | 80 | 100
    Persentase pemeliharaan makam pahlawan | % | 90 | 100 | 90 | 90`;
  expect(cellsOf('judul-salah', table(2023, 2022))).toEqual([]);
  expect(cellsOf('judul-salah', table(2024, 2023))).toEqual(['D3']);
  expect(cellsOf('judul-salah', table(2023, 2023))).toEqual(['C3']);
  expect(cellsOf('judul-salah', table(2023, 2024))).toEqual(['C3']);
});

test('where served and realised both bear a quarter, the title is held against neither', () => {
  const form = (head: string): string => `
    CAPAIAN SPM SOSIAL TRIWULAN II TAHUN 2024
    ${FORMULIR.trim().replace('Yang Terlayani', head)}`;
  expect(cellsOf('judul-salah', form('Terlayani Triwulan II'))).toEqual([]);
  expect(cellsOf('judul-salah', form('Terlayani'))).toEqual([]);
});

test('the year of capaian tells which of two columns of one year is wrong', () => {
  const [finding, ...more] = check(`
    PERKEMBANGAN INDIKATOR TAHUN 2022 - 2024

    No | Indikator | Satuan | Realisasi 2022 | Realisasi 2023 | Realisasi 2023 | Target 2024 | Capaian 2024 (%)
    1 | Persentase PPKS yang tertangani | % | 60 | 65 | 72 | 75 | 96
    2 | Persentase PSKS yang diberdayakan | % | 40 | 45 | 54 | 60 | 90
    3 | Nilai SAKIP | Nilai | 61 | 63 | 65 | 65 | 100`).findings;
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ rule: 'judul-salah', cell: 'F3', expected: 'Realisasi 2024' });
});

const LAYANAN_SPM = (title: string, target: string, realisasi: string): string => `
  ${title}
  No | Jenis Layanan | ${target} | ${realisasi} | Capaian (%)
  1 | Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti | 100 | 90 | 90
  2 | Rehabilitasi sosial dasar anak telantar di luar panti | 100 | 80 | 80`;

const EFISIENSI = (title: string, target: string, realisasi: string): string => `
  ${title}
  No | Sasaran Strategis | Indikator | ${target} | ${realisasi} | % Capaian Kinerja | % Realisasi Anggaran | Efisiensi
  1 | Meningkatnya rehabilitasi sosial | Persentase PPKS | 80 | 80 | 100 | 90 | 10
  2 | Terlaksananya penanganan bencana | Persentase korban | 100 | 85 | 85 | 50 | 35`;

const SPM_2023 = 'CAPAIAN SPM BIDANG SOSIAL TAHUN 2023';

test.each([
  ['both of the year of the title', LAYANAN_SPM(SPM_2023, 'Target 2023', 'Realisasi 2023'), []],
  ['one of another year', LAYANAN_SPM(SPM_2023, 'Target 2022', 'Realisasi 2023'), ['C2']],
  ['no year in the title', LAYANAN_SPM('CAPAIAN SPM', 'Target 2022', 'Realisasi 2023'), []],
  ['two in the title', LAYANAN_SPM('CAPAIAN SPM 2022-2023', 'Target 2022', 'Realisasi 2023'), []],
  ['a year of one alone', LAYANAN_SPM(SPM_2023, 'Target', 'Realisasi 2022'), ['A1']],
  ['both of another year', LAYANAN_SPM(SPM_2023, 'Target 2022', 'Realisasi 2022'), ['A1']],
  [
    'a table that may hold last year against this',
    EFISIENSI('EFISIENSI TAHUN 2023', 'Target 2022', 'Realisasi 2023'),
    [],
  ],
])('years of target and realisasi: %s', (_, table, cells) => {
  expect(cellsOf('judul-salah', table)).toEqual(cells);
});

test('a quarter of the realisasi is held against the title, one of a service form only', () => {
  const title = `CAPAIAN SPM BIDANG SOSIAL TRIWULAN II TAHUN 2023`;
  const spm = (realisasi: string): string => LAYANAN_SPM(title, 'Target', realisasi);
  expect(cellsOf('judul-salah', spm('Realisasi Triwulan III'))).toEqual(['D2']);
  expect(cellsOf('judul-salah', spm('Realisasi Triwulan II'))).toEqual([]);
  expect(checkedBy('judul-salah', spm('Realisasi Triwulan II'))).toBe(1);
  expect(checkedBy('judul-salah', spm('Realisasi'))).toBe(0);
});

test('a quarter above the name of the column is named where it is written', () => {
  const form = FORMULIR.trim().split('\n');
  const head = form[0]!.replace('Yang Terlayani', 'Triwulan III');
  const below = '^ | ^ | ^ | ^ | Yang Terlayani | ^ | ^';
  const table = ['CAPAIAN SPM SOSIAL TRIWULAN II TAHUN 2024', head, below, ...form.slice(1)];
  expect(cellsOf('judul-salah', table.join('\n'))).toEqual(['E2']);
});

test('a quarter headed twice', () => {
  const table = (second: string): string => `
    CAPAIAN INDIKATOR TAHUN 2023
    No | Indikator Kinerja | Satuan | Target | Realisasi TW I | Realisasi TW ${second} | Realisasi TW III | Realisasi TW IV | Realisasi | Capaian (%)
    1 | Jumlah PPKS dilayani | Orang | 40 | 10 | 10 | 10 | 10 | 40 | 100
    2 | Jumlah PSKS dilatih | Orang | 20 | 5 | 5 | 5 | 5 | 20 | 100`;
  expect(findingsIn(table('II'))).toEqual([]);
  expect(findingsIn(table('I'))).toEqual(['judul-salah@F2']);
  expect(checkedBy('judul-salah', table('II'))).toBe(4);
});

test('a title of another year than its columns, whatever the year before them is', () => {
  const table = (past: string): string => `
    CAPAIAN INDIKATOR TAHUN 2024

    Indikator Kinerja | Satuan | ${past} | Tahun 2023 | < | <
    ^ | ^ | ^ | Target | Realisasi | Capaian (%)
    Cakupan penerima bantuan sosial | % | 75 | 80 | 80 | 100
    Persentase pemeliharaan makam pahlawan | % | 90 | 100 | 90 | 90`;
  expect(cellsOf('judul-salah', table('Realisasi 2021'))).toEqual(['A1']);
  expect(cellsOf('judul-salah', table('Keterangan'))).toEqual(['A1']);
});

describe('the name of a sheet', () => {
  const table = (title: string): string => `
    ${title}
    Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    Cakupan penerima bantuan sosial | % | 80 | 80 | 100
    Persentase pemeliharaan makam pahlawan | % | 100 | 90 | 90`;
  const at = (name: string, text: string): string[] =>
    cellsOf('judul-salah', workbookOf({ [name]: text }));

  test('cannot bear the numbers of two tables', () => {
    const [first, second] = ['3.5', '3.6'].map((n) => table(`Tabel ${n} Capaian Tahun 2023`));
    expect(at('Tabel 3.5', `${first}\n\n\n${second}`)).toEqual([]);
    expect(at('Tabel 3.5', second!)).toEqual(['A1']);
  });

  test('bears a year that a title of two years, or of none, does not contradict', () => {
    expect(at('Capaian 2022', table('CAPAIAN INDIKATOR 2023-2024'))).toEqual([]);
    expect(at('Capaian 2022', table('CAPAIAN INDIKATOR'))).toEqual([]);
  });

  test.each([
    ['Capaian TW III', 'CAPAIAN INDIKATOR TRIWULAN II TAHUN 2023'],
    ['Capaian 2022', 'CAPAIAN INDIKATOR TAHUN 2023'],
  ])('is said where it contradicts the title: %s', (name, title) => {
    const says = saysOf('judul-salah', workbookOf({ [name]: table(title) }));
    expect(says).toEqual([expect.stringContaining(`"${name}"`)]);
  });
});

test('a year headed twice in the second group of columns', () => {
  const table = (third: number): string => `
    CAPAIAN RENSTRA 2021-2024
    No | Indikator | Satuan | Target | < | < | Realisasi | < | < | Keterangan | Keterangan
    ^ | ^ | ^ | 2021 | 2022 | 2023 | 2021 | 2022 | ${third} | ^ | ^
    1 | Persentase PPKS yang tertangani | % | 40 | 45 | 50 | 38 | 44 | 40 | Tercapai | Baik
    2 | Persentase PSKS aktif | % | 70 | 72 | 76 | 71 | 73 | 57 | Tercapai | Cukup`;
  expect(cellsOf('judul-salah', table(2023))).toEqual([]);
  expect(cellsOf('judul-salah', table(2022))).toEqual(['I3']);
});

test('a quarter headed twice: what its column holds is missing in no sum', () => {
  const table = (third: string, year = 95): string => `
    CAPAIAN SPM BIDANG SOSIAL TAHUN 2025
    No | Jenis Layanan Dasar | Satuan | Target | Realisasi TW I | Realisasi TW II | Realisasi ${third} | Realisasi TW IV | Jumlah | %
    1 | ${LAYANAN[0]} | Orang | 100 | 20 | 25 | 30 | 20 | ${year} | ${year}
    2 | ${LAYANAN[1]} | Orang | 60 | 15 | 16 | 14 | 15 | 60 | 100
    3 | ${LAYANAN[2]} | Orang | 80 | 10 | 20 | 20 | 22 | 72 | 90
    4 | ${LAYANAN[3]} | Orang | 20 | 5 | 5 | 4 | 5 | 19 | 95
    5 | ${LAYANAN[4]} | Orang | 150 | 0 | 150 | 0 | 0 | 150 | 100`;
  expect(findingsIn(table('TW III'))).toEqual([]);
  expect(findingsIn(table('TW I'))).toEqual(['judul-salah@G2']);
  expect(findingsIn(table('TW I', 90))).toEqual(['judul-salah@G2', 'triwulan-salah@I3']);
});
