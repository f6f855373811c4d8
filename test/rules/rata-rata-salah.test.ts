import { sheetNamed, type Workbook } from '../../src/sheet/snapshot';
import { CAPAIAN, dengan, INDIKATOR, tanpaBaris } from '../../src/rules/kit/contoh';
import { corpusWorkbook } from '../kit/corpus';
import { cellsOf, check, checkedBy, findingsIn, saysOf } from '../kit/check';
import { workbookOf } from '../kit/sheet-text';
import { LAYANAN } from '../kit/layanan';

const at = (subject: string | Workbook): string[] => cellsOf('rata-rata-salah', subject);

test.each([
  ['one last digit off', { E7: '88.01' }, ['E7']],
  ['rounded', { E3: '87.46', D3: '87.46', E7: '87.99' }, []],
  ['a wrong row, the mean from the printed row', { E2: '80', E7: '86' }, []],
  ['a wrong row, the mean from the true row', { E2: '80' }, []],
  ['a dash among the rows', { C5: '-', D5: '-', E5: '-', E7: '94.375' }, []],
])('%s', (_, changes, cells) => {
  expect(at(dengan(CAPAIAN, changes))).toEqual(cells);
});

test('total over total is told from a mean', () => {
  const [finding] = check(dengan(INDIKATOR, { F5: '105.38' })).findings;
  expect(finding?.text.message.id).toContain('jumlah realisasi dibagi jumlah target');
});

test('68,60 is the mean of unrounded, capped values in the published evaluation', () => {
  const book = corpusWorkbook('temanggung-2023-lkjip');
  const sheet = sheetNamed(book, 'Evaluasi RKPD TW IV')!;
  const { findings, checked } = check(sheet);
  const cells = findings.filter((f) => f.rule === 'rata-rata-salah').map((f) => f.cell);
  expect(cells).not.toContain('R74');
  expect(checked['rata-rata-salah']).toBeGreaterThan(5);
});

test('97,64 % is the total over the total budget, not the mean of the published column', () => {
  const found = check(corpusWorkbook('temanggung-2023-lkjip')).findings.filter(
    (f) => f.rule === 'rata-rata-salah' && f.sheet.startsWith('Tabel 3.10'),
  );
  expect(found.map((f) => f.cell)).toEqual(['C12']);
  expect(found[0]?.text.message.id).toContain('jumlah realisasi dibagi jumlah anggaran');
});

const RULE = 'rata-rata-salah';

const TINGKAT = (rata: string, akhir = ''): string => `
  No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
  1 | Persentase PPKS tertangani | % | 80 | 76 | 95
  2 | Persentase PSKS aktif | % | 60 | 72 | 120
  3 | Persentase LKS terakreditasi | % | 50 | 35 | 70
  | Rata-rata capaian | | | | ${rata}${akhir}`;

test.each([
  ['95', []],
  // The second counted as 100 %: 265 of 300.
  ['88.33', []],
  ['95.1', ['F5']],
  ['88.3', []],
  ['88', []],
  ['89', ['F5']],
])('a mean of 95, 120 and 70 %% printed as %s', (rata, cells) => {
  expect(at(TINGKAT(rata))).toEqual(cells);
});

test('a mean above a second one is of the rows before it, the second of those between or of all', () => {
  const second = (rata: string): string =>
    TINGKAT(
      '95',
      `\n4 | Nilai SAKIP | Nilai | 70 | 49 | 70\n5 | Nilai IKM | Nilai | 80 | 72 | 90\n | Rata-rata capaian seluruhnya | | | | ${rata}`,
    );
  expect(at(second('80'))).toEqual([]);
  expect(at(second('89'))).toEqual([]);
  // The second row counted as 100 %.
  expect(at(second('85'))).toEqual([]);
  expect(at(second('87.5'))).toEqual(['F8']);
  expect(checkedBy(RULE, second('80'))).toBe(2);
});

const EFISIENSI = (rata: string): string => `
  No | Sasaran Strategis | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi
  1 | Meningkatnya rehabilitasi sosial | 90 | 100 | 10
  2 | Terlaksananya penanganan bencana | 50 | 85 | 35
  3 | Meningkatnya pemberdayaan sosial | 70 | 70 | 0
  | Rata-rata | ${rata}`;

test.each([
  ['70 | 85 | 15', []],
  ['71 | 85 | 15', ['C5']],
  ['70 | 86 | 15', ['D5']],
  ['70 | 85 | 16', ['E5']],
  // The difference of the two means as they are printed.
  ['70.4 | 85 | 14.6', ['C5']],
  ['70 | 85 | -', []],
])('means of spending, capaian and efficiency: %s', (rata, cells) => {
  expect(at(EFISIENSI(rata))).toEqual(cells);
});

test('the mean of an absorption may be of the exact percentages', () => {
  const table = (rata: string): string => `
    No | Program | Anggaran | Realisasi | %
    1 | Program Rehabilitasi Sosial | 300 | 200 | 67
    2 | Program Penanganan Bencana | 300 | 200 | 67
    | Rata-rata | | | ${rata}`;
  // Twice 66,67 %, printed as 67.
  expect(at(table('67'))).toEqual([]);
  expect(at(table('66.67'))).toEqual([]);
  expect(at(table('66.5'))).toEqual(['E4']);
});

test('two means of one name under each other must agree, under goals of their own they need not', () => {
  const table = (between: string, second: string): string => `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
    2 | Persentase PSKS aktif | % | 60 | 48 | 80
    | Rata-rata capaian | | | | 87.5${between}
    | Rata-rata capaian | | | | ${second}`;
  expect(at(table('', '87.5'))).toEqual([]);
  expect(at(table('', '80'))).toContain('F4');
  expect(at(table('', '-'))).toEqual([]);
  expect(at(table('\n    3 | Nilai SAKIP | Nilai | 70 | 49 | 70', '70'))).toEqual([]);
});

test('in a row of means and totals in one, money is summed up', () => {
  const text = (pagu: number, serapan: number, capaian = 96.6): string => `
    REALISASI SPM SOSIAL TAHUN 2024
    No | Jenis Pelayanan Dasar | Kinerja | < | < | Keuangan | < | <
    ^ | ^ | Target (%) | Realisasi (%) | Capaian (%) | Pagu (Rp) | Realisasi (Rp) | Capaian (%)
    1 | ${LAYANAN[0]} | 100 | 95 | 95 | 100000000 | 95000000 | 95
    2 | ${LAYANAN[1]} | 100 | 100 | 100 | 200000000 | 190000000 | 95
    3 | ${LAYANAN[2]} | 100 | 88 | 88 | 300000000 | 297000000 | 99
    4 | ${LAYANAN[3]} | 100 | 100 | 100 | 40000000 | 40000000 | 100
    5 | ${LAYANAN[4]} | 100 | 100 | 100 | 500000000 | 450000000 | 90
     | Rata-rata / Jumlah | | | ${capaian} | ${pagu} | 1072000000 | ${serapan}`;
  expect(findingsIn(text(1140000000, 94.04))).toEqual([]);
  expect(findingsIn(text(1140000000, 95.8))).toEqual([]);
  expect(findingsIn(text(1140000000, 97))).toEqual(['rata-rata-salah@H9']);
  // What was spent is no mean of the capaian.
  expect(findingsIn(text(1140000000, 94.04, 94.04))).toEqual(['rata-rata-salah@E9']);
  const unspent = text(1100000000, 93.82).replace('40000000 | 40000000 | 100', '- | - | -');
  expect(findingsIn(unspent.replace('1072000000', '1032000000'))).toEqual([]);
});

describe('the mean of efficiency', () => {
  const table = (third: string, rata: string): string => `
    No | Sasaran Strategis | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi
    1 | Meningkatnya rehabilitasi sosial | 90.4 | 100 | 10
    2 | Terlaksananya penanganan bencana | 50.4 | 85 | 35
    3 | Meningkatnya pemberdayaan sosial | ${third}
    | Rata-rata | ${rata}`;

  test.each([
    ['as printed', '- | - | 15', []],
    ['of the exact differences', '- | - | 14.6', []],
    ['of neither', '- | - | 14.8', ['E5']],
    ['as large as capaian, where no spending is given', '- | 85 | 85', ['E5']],
    ['as large as spending, where no capaian is given', '70.4 | - | -70.4', ['E5']],
  ])('%s', (_, rata, cells) => {
    expect(at(table('70.4 | 70 | 0', rata))).toEqual(cells);
  });

  test.each(['70.4 | - | 0', '- | 70 | 0'])(
    'a row that gives one figure counts as printed: %s',
    (row) => {
      expect(at(table(row, '- | - | 14.73'))).toEqual([]);
    },
  );

  test('a mean of capaian is no difference of means', () => {
    expect(at(table('70.4 | 70 | 0', '0 | 86 | 15'))).toEqual(['C5', 'D5']);
  });
});

test.each([
  // 95, 122.22 and 111.11: what is printed shows that less is better.
  ['109.44', []],
  ['109.33', []],
  // 95, 77.78 and 88.89.
  ['87.22', ['F5']],
])('the mean of capaian of what should fall, printed as %s', (rata, cells) => {
  const table = `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
    2 | Jumlah anak jalanan | Orang | 9 | 7 | 122
    3 | Jumlah kasus kekerasan | Orang | 9 | 8 | 111
    | Rata-rata capaian | | | | ${rata}`;
  expect(at(table)).toEqual(cells);
});

describe('of which rows a mean may be, beside all above', () => {
  const PROGRAM = (between: string, rata: string): string => `
    No | Uraian | Anggaran (Rp) | Realisasi (Rp) | %
    I | PROGRAM REHABILITASI SOSIAL | 100000000 | 90000000 | 90
    1 | Kegiatan Rehabilitasi Sosial Dasar Anak Telantar | 40000000 | 40000000 | 100
    2 | Kegiatan Rehabilitasi Sosial Dasar Lanjut Usia Telantar | 60000000 | 50000000 | 83.33${between}
    II | PROGRAM PENANGANAN BENCANA | 50000000 | 40000000 | 80
    1 | Kegiatan Perlindungan Sosial Korban Bencana | 30000000 | 30000000 | 100
    2 | Kegiatan Pemberdayaan Masyarakat | 20000000 | 10000000 | 50
    | Rata-rata | | | ${rata}`;
  const AFTER_MEAN = '\n    | Rata-rata | | | 91.67';

  test.each([
    ['those of its own programme', '', '75', []],
    ['programmes', '', '85', []],
    ['activities', '', '83.33', []],
    ['all but those of its programme', '', '88.33', ['E8']],
    ['those since the mean before it', AFTER_MEAN, '76.67', []],
    ['programmes of the whole table', AFTER_MEAN, '85', []],
    ['activities of the whole table', AFTER_MEAN, '83.33', []],
    ['programmes and activities of two programmes', AFTER_MEAN, '86', ['E9']],
  ])('%s', (_, between, rata, cells) => {
    expect(at(PROGRAM(between, rata))).toEqual(cells);
  });

  const GOALS = (first: string, second: string, all: string): string => `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
    | Rata-rata sasaran 1 | | | | ${first}
    2 | Persentase PSKS aktif | % | 60 | 48 | 80
    3 | Nilai SAKIP | Nilai | 70 | 49 | 70
    4 | Nilai IKM | Nilai | 80 | 76 | 95
    | Rata-rata sasaran 2 | | | | ${second}
    5 | Nilai RB | Nilai | 80 | 40 | 50
    | Rata-rata capaian | | | | ${all}`;

  test.each([
    ['all of the table', ['95', '81.67', '78'], []],
    ['the means before it', ['95', '81.67', '88.33'], []],
    ['the rows and the means before it', ['95', '81.67', '80.95'], ['F9']],
    ['rows that come after it', ['78', '81.67', '78'], ['F3']],
    ['the rows and a mean before it', ['95', '87', '78'], ['F7']],
  ])('%s', (_, [first, second, all], cells) => {
    expect(at(GOALS(first!, second!, all!))).toEqual(cells);
  });
});

describe('a row without a figure', () => {
  test('is not counted among those of a wrong mean', () => {
    const [said] = saysOf(RULE, dengan(CAPAIAN, { C5: '-', D5: '-', E5: '-', E7: '90' }));
    expect(said).toMatch(/E7 tertulis 90,00 %, padahal rata-rata 4 baris.* adalah 94,38 %/);
  });

  test('leaves the exact figures of the others as they are', () => {
    const table = `
      No | Program | Anggaran | Realisasi | %
      1 | Program Rehabilitasi Sosial | 300 | 200 | 67
      2 | Program Penanganan Bencana | 300 | 200 | 67
      3 | Program Pemberdayaan Sosial | 300 | - | -
      | Rata-rata | | | 66.67`;
    expect(at(table)).toEqual([]);
  });

  test('where all are so, there is no mean to compare', () => {
    const table = dengan(CAPAIAN, { E2: '-', E3: '-', E4: '-', E5: '-', E6: '-' });
    expect(at(table)).toEqual([]);
    expect(checkedBy(RULE, table)).toBe(0);
  });

  test('counts with its target in the total over total', () => {
    const [said] = saysOf(RULE, dengan(INDIKATOR, { E4: '-', F4: '-', F5: '98.46' }));
    expect(said).toMatch(/F5 tertulis 98,46 %, yaitu jumlah realisasi dibagi jumlah target/);
  });
});

test('a mean of targets is a number without a percent sign, whatever the capaian of the totals is', () => {
  expect(saysOf(RULE, dengan(INDIKATOR, { D5: '105.38' }))).toEqual([
    expect.stringMatching(/^D5 tertulis 105,38, padahal rata-rata 3 baris .* adalah 43,33\. /),
  ]);
});

test('a mean that counts a service that is not there follows from its absence', () => {
  expect(findingsIn(tanpaBaris(CAPAIAN, 5))).toEqual(['layanan-kurang@B1']);
});

describe('a mean at the end of two pages', () => {
  const pages = (rata: string): ReturnType<typeof workbookOf> =>
    workbookOf({
      'Hal 1': `
        Capaian IKU Tahun 2023
        No | Indikator | Satuan | Target | Realisasi | Capaian (%)
        1 | Persentase PPKS tertangani | % | 60 | 54 | 90
        2 | Persentase lansia tertangani | % | 50 | 40 | 80`,
      'Hal 2': `
        3 | Persentase PSKS aktif | % | 80 | 80 | 100
        4 | Nilai SAKIP | Nilai | 70 | 66.5 | 95
         | Rata-rata | | ${rata}`,
    });

  test('is that of the rows of both', () => {
    expect(check(pages(' | | 91.25')).findings).toEqual([]);
    expect(checkedBy(RULE, pages(' | | 91.25'))).toBe(1);
    expect(at(pages(' | | 97.5'))).toEqual(['F3']);
  });

  test('says a number where it is of targets', () => {
    expect(saysOf(RULE, pages('75 | | 91.25'))).toEqual([
      expect.stringMatching(/^D3 tertulis 75, padahal rata-rata 4 baris .* adalah 65\. /),
    ]);
  });
});

test('a second mean of the same name is not held against one that is missing', () => {
  const table = `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
    2 | Persentase PSKS aktif | % | 60 | 48 | 80
    | Rata-rata capaian | | | | -
    | Rata-rata capaian | | | | 87.5`;
  expect(at(table)).toEqual([]);
});

test.each([
  'Rata-rata/Jumlah',
  'Rata-rata dan Jumlah',
  'Rata - rata & Total',
  'Rata rata /Jumlah',
  'Jumlah / Rata-rata',
  'Total/Rata-rata',
  'Jumlah dan Rata - rata',
])('"%s" is a row of means and totals in one', (name) => {
  const table = `
    No | Program | Anggaran (Rp) | Realisasi (Rp) | %
    1 | Program Rehabilitasi Sosial | 300000000 | 270000000 | 90
    2 | Program Penanganan Bencana | 100000000 | 60000000 | 60
     | ${name} | 400000000 | 330000000 | 82.5`;
  expect(findingsIn(table)).toEqual([]);
});

test('two means of different names under each other need not agree', () => {
  const table = `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
    2 | Persentase PSKS aktif | % | 60 | 48 | 80
    | Rata-rata capaian 2023 | | | | 87.5
    | Rata-rata capaian 2022 | | | | 84`;
  expect(at(table)).toEqual([]);
});

describe('a mean of means lies between the figures that they are of', () => {
  const INDIKATOR_KEDUA = '2 | Persentase PSKS aktif | % | 60 | 66 | 110';
  const table = (all: number | string, second = INDIKATOR_KEDUA, below = ''): string => `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
    ${second}
     | Rata-rata sasaran | | 70 | | 102.5
     | Rata-rata seluruhnya | | 70 | | ${all}
    ${below}`;
  test.each([
    // In which way these two are averaged over the whole, nobody can tell.
    [100, []],
    [995, ['F5']],
    [9.95, ['F5']],
    ['94.9', []],
    ['94.8', ['F5']],
    ['110.1', []],
    ['110.2', ['F5']],
  ])('of 95 and 110: %s', (all, cells) => {
    expect(at(table(all))).toEqual(cells);
  });
  test('not those below it', () => {
    const below = '3 | Nilai SAKIP | Nilai | 70 | 6.3 | 9';
    expect(at(table(9.95, undefined, below))).toEqual(['F5']);
  });
  test('a row without a figure is none of them', () => {
    const second = '2 | Persentase PSKS aktif | % | 60 | - | -';
    const three = `${INDIKATOR_KEDUA}\n${second.replace('2', '3').replace('60', '70')}`;
    expect(at(table(100, three))).toEqual([]);
    // One alone says nothing of how it was averaged.
    expect(at(table(99, second).replace('102.5', '95'))).toEqual([]);
  });
  test('a mean of targets is told as a number', () => {
    const wrong = table(100).replace('seluruhnya | | 70', 'seluruhnya | | 7');
    expect(saysOf('rata-rata-salah', wrong)).toEqual([
      expect.stringContaining('D5 tertulis 7, padahal angka yang dirata-ratakan antara 60 dan 80.'),
    ]);
  });
});

test('in a row of means and totals of people the percentage may be that of the totals', () => {
  const table = (percent: string): string => `
    CAPAIAN SPM BIDANG SOSIAL TAHUN 2024
    No | Jenis Pelayanan Dasar | Yang Harus Dilayani | Yang Terlayani | Capaian (%)
    1 | ${LAYANAN[0]} | 100 | 50 | 50
    2 | ${LAYANAN[1]} | 200 | 200 | 100
    3 | ${LAYANAN[2]} | 300 | 300 | 100
    4 | ${LAYANAN[3]} | 50 | 10 | 20
    5 | ${LAYANAN[4]} | 150 | 120 | 80
     | Jumlah / Rata-rata | 800 | 680 | ${percent}`;
  expect(at(table('85'))).toEqual([]);
  expect(at(table('70'))).toEqual([]);
  expect(at(table('86'))).toEqual(['E8']);
});

test('a share of the index that is wrong makes the index and the mean wrong: one finding', () => {
  const table = (mutu: number): string => `
    INDEKS PENCAPAIAN SPM BIDANG SOSIAL TAHUN 2024
    No | Jenis Pelayanan Dasar | Penerima Layanan (80%) | Mutu Layanan (20%) | Indeks SPM
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${70 + i} | ${i === 2 ? mutu : 15} | ${85 + i}`).join('\n')}
     | Rata-rata | 72 | 15 | 87`;
  expect(findingsIn(table(15))).toEqual([]);
  expect(findingsIn(table(51))).toEqual(['indeks-salah@E5']);
});

test('a wrong index and a wrong mean of a share beside it are two findings', () => {
  const table = (indeks: number, mean: number): string => `
    INDEKS PENCAPAIAN SPM BIDANG SOSIAL TAHUN 2024
    No | Jenis Pelayanan Dasar | Penerima Layanan (80%) | Mutu Layanan (20%) | Indeks SPM
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${70 + i} | 15 | ${i === 2 ? indeks : 85 + i}`).join('\n')}
     | Rata-rata | ${mean} | 15 | 87`;
  expect(findingsIn(table(87, 72))).toEqual([]);
  expect(findingsIn(table(78, 76))).toEqual(['indeks-salah@E5', 'rata-rata-salah@C8']);
});

test('rows of several levels are averaged by one level, or all, not by any two of them', () => {
  const table = (mean: string): string => `
    Kode | Program / Kegiatan / Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | %
    1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 1000 | 600 | 60
    1.06.02.2.03 | Pengembangan Potensi Sumber Kesejahteraan Sosial | 1000 | 600 | 60
    1.06.02.2.03.0001 | Peningkatan Kemampuan PSM | 400 | 400 | 100
    1.06.02.2.03.0002 | Peningkatan Kemampuan TKSK | 600 | 200 | 33.33
     | Rata-rata | | | ${mean}`;
  // Of the sub kegiatan, of the programme and the kegiatan each alone, of all four.
  for (const mean of ['66.67', '60', '63.33']) expect(at(table(mean))).toEqual([]);
  // Of a programme and the sub kegiatan: 193,33 of three.
  expect(at(table('64.44'))).toEqual(['E6']);
});

test('a mean of a column that is otherwise empty is held against nothing', () => {
  const table = dengan(CAPAIAN, { D2: '', D3: '', D4: '', D5: '', D6: '', D7: '88' });
  expect(at(table)).toEqual([]);
});

test('the mean of indices is right where it follows from what a wrong one is made of', () => {
  const table = (third: number, mean: number): string => `
    Indeks Pencapaian SPM Bidang Sosial Tahun 2023
    No | Jenis Pelayanan Dasar | Capaian Penerima Layanan (%) | Capaian Mutu Layanan (%) | Indeks Pencapaian SPM
    1 | ${LAYANAN[0]} | 100 | 90 | 98
    2 | ${LAYANAN[1]} | 90 | 80 | 88
    3 | ${LAYANAN[2]} | 95 | 100 | ${third}
    4 | ${LAYANAN[3]} | 80 | 70 | 78
    5 | ${LAYANAN[4]} | 100 | 100 | 100
     | Rata-rata | 93 | 88 | ${mean}`;
  expect(findingsIn(table(96, 92))).toEqual([]);
  expect(findingsIn(table(69, 92))).toEqual(['indeks-salah@E5']);
  expect(findingsIn(table(96, 93.5))).toEqual(['rata-rata-salah@E8']);
});
