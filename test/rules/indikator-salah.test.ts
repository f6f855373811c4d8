import { indikatorSalah } from '../../src/rules/indikator-salah';
import { PERHITUNGAN, dengan } from '../../src/rules/kit/contoh';
import { cellsOf, check, checkedBy, findingsIn, saysOf } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

const TABLE = indikatorSalah.examples.right[0]?.table ?? '';

test('a copied indicator stands at the row whose name it does not speak of', () => {
  const table = TABLE.replace(
    'Jumlah orang yang mendapatkan permakanan',
    'Jumlah orang yang mendapatkan penelusuran keluarga',
  );
  const [finding] = check(table).findings.filter((f) => f.rule === 'indikator-salah');
  expect(finding).toMatchObject({ cell: 'C4', severity: 'error' });
  expect(finding?.related?.map((r) => r.cell)).toEqual(['C6']);
});

test.each([
  ['Jumlah penelusuran keluarga', ['C4']],
  ['Jumlah keluarga', []],
])('"%s", beside the name it speaks of and another', (text, cells) => {
  const table = TABLE.replace(/Jumlah orang yang mendapatkan permakanan/, text).replace(
    /Jumlah [^|]*penelusuran keluarga[^|]*/i,
    `${text} `,
  );
  expect(cellsOf('indikator-salah', table)).toEqual(cells);
});

test('one wording for several rows is no copy where it speaks of none of them', () => {
  const table = TABLE.replace(
    /Jumlah (orang yang mendapatkan|peserta) [^|]+\|/g,
    'Jumlah laporan bulanan yang disusun |',
  );
  expect(cellsOf('indikator-salah', table)).toEqual([]);
});

test('a numerator of another service contradicts its indicator', () => {
  const table = dengan(PERHITUNGAN, {
    C4: 'Jumlah lanjut usia telantar yang terpenuhi kebutuhan dasarnya di luar panti',
  });
  expect(cellsOf('indikator-salah', table)).toEqual(['C4']);
});

test('an indicator of another service contradicts the service beside it', () => {
  const table = `
    No | Jenis Pelayanan Dasar | Indikator Pencapaian | Target (%)
    1 | Rehabilitasi sosial dasar anak telantar di luar panti | Persentase anak telantar yang memperoleh rehabilitasi sosial di luar panti | 100
    2 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | Persentase anak telantar yang terpenuhi kebutuhan dasarnya di luar panti | 100`;
  expect(cellsOf('indikator-salah', table)).toEqual(['C3']);
});

test('one indicator twice in a list, with other figures', () => {
  const table = (third: string): string => `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
    2 | Persentase PSKS aktif | % | 60 | 48 | 80
    3 | ${third} | 49 | 70
    4 | Nilai SAKIP | Nilai | 70 | 49 | 70`;
  expect(findingsIn(table('Persentase LKS terakreditasi | % | 70'))).toEqual([]);
  expect(findingsIn(table('Persentase PPKS tertangani | % | 70'))).toEqual(['indikator-salah@B4']);
  expect(findingsIn(table('Persentase PPKS tertangani | Persen | 70'))).toEqual([]);
});

test('indicators beside names, and those of a list, are compared', () => {
  expect(checkedBy('indikator-salah', TABLE)).toBe(3);
  const list = `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
    2 | Nilai SAKIP | Nilai | 70 | 49 | 70
    3 | Skor | Nilai | 70 | 49 | 70`;
  expect(checkedBy('indikator-salah', list)).toBe(2);
});

test('one indicator under two goals may have two targets', () => {
  const list = (goal: string): string => `
    No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Meningkatnya penanganan PPKS | Persentase warga terlayani | % | 80 | 76 | 95
    2 | ${goal} | Persentase warga terlayani | % | 70 | 49 | 70`;
  expect(cellsOf('indikator-salah', list('Meningkatnya penanganan bencana'))).toEqual([]);
  expect(cellsOf('indikator-salah', list('Meningkatnya penanganan PPKS'))).toEqual(['C3']);
});

describe('which rows an indicator is held against', () => {
  const COPY = 'Jumlah orang yang mendapatkan penelusuran keluarga';
  /** A sub kegiatan that has the indicator of the last one. */
  const copied = (name: string): string =>
    TABLE.replace('Penyediaan Permakanan', name).replace(/Jumlah [^|]* permakanan/, COPY);

  test.each([
    ['one that it does not speak of', 'Penyediaan Permakanan', ['C4']],
    ['one of words that stand in every goal', 'Rehabilitasi Sosial Dasar', ['C4']],
    ['one that it speaks of by half', 'Reunifikasi Keluarga', []],
    ['one of general words alone', 'Penyelenggaraan Layanan', []],
  ])('%s', (_, name, cells) => {
    expect(cellsOf('indikator-salah', copied(name))).toEqual(cells);
  });

  test('a further indicator of a row is nobody’s own', () => {
    const rows = TABLE.trim().split('\n');
    const further = `| | ${COPY} | Orang | 19 | | 4 | 0 | 13 | 2 | 19 | 100`;
    const table = [...rows.slice(0, 3), rows[3]!.replace(/Jumlah [^|]* permakanan/, COPY), further];
    expect(cellsOf('indikator-salah', table.join('\n'))).toEqual([]);
  });

  test('words as short as "PPKS" are nobody’s own', () => {
    const table = TABLE.replace(/Jumlah [^|]* permakanan/, 'Jumlah PPKS')
      .replace(/Jumlah [^|]* penelusuran keluarga/, 'Jumlah PPKS')
      .replace('Pemberian Pelayanan Penelusuran Keluarga', 'Pelayanan PPKS');
    expect(cellsOf('indikator-salah', table)).toEqual([]);
  });
});

describe('an indicator beside its goal', () => {
  const list = (...goals: readonly string[]): string => `
    Indikator Kinerja Utama

    No | Sasaran | Indikator Kinerja Utama | Target 2023
    ${goals.map((goal, i) => `${i + 1} | ${goal} | 100`).join('\n')}`;
  const ANAK = 'Persentase anak telantar yang terpenuhi kebutuhan dasarnya';

  test('stands at the goal that it speaks of', () => {
    const goals = [
      `Meningkatnya penanganan anak telantar | ${ANAK}`,
      `Meningkatnya peran masyarakat | ${ANAK}`,
    ];
    expect(cellsOf('indikator-salah', list(...goals))).toEqual(['C5']);
  });

  test('stands at no goal where none is written', () => {
    const table = list(`Meningkatnya peran masyarakat | ${ANAK}`, ` | ${ANAK}`);
    expect(cellsOf('indikator-salah', table)).toEqual([]);
  });

  test('is compared where it is written', () => {
    const goals = [
      `Meningkatnya penanganan anak telantar | ${ANAK}`,
      'Meningkatnya peran masyarakat | Persentase PSKS yang aktif',
    ];
    expect(checkedBy('indikator-salah', list(...goals))).toBe(4);
    expect(checkedBy('indikator-salah', list(...goals, 'Meningkatnya akuntabilitas | xxx'))).toBe(
      4,
    );
  });

  test('is held against its programme instead, where the table has one', () => {
    const table = `
      No | Sasaran | Program | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | Meningkatnya peran masyarakat | Program Rehabilitasi Sosial Anak | Persentase rehabilitasi anak | % | 80 | 76 | 95
      2 | Meningkatnya akuntabilitas | Program Pengelolaan Makam Pahlawan | Persentase makam pahlawan terkelola | % | 70 | 49 | 70`;
    expect(findingsIn(table)).toEqual([]);
  });
});

describe('another service than the row speaks of', () => {
  const table = (indikator: string): string => `
    No | Jenis Pelayanan Dasar | Indikator Pencapaian | Target (%)
    1 | Rehabilitasi sosial dasar anak telantar di luar panti | Persentase anak telantar yang memperoleh rehabilitasi sosial di luar panti | 100
    2 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | ${indikator} | 100`;

  test.each([
    ['Persentase anak telantar yang terpenuhi kebutuhan dasarnya di luar panti', ['C3']],
    ['Persentase lanjut usia telantar yang terpenuhi kebutuhan dasarnya di luar panti', []],
    ['Persentase anak telantar, lanjut usia telantar dan gelandangan pengemis yang terpenuhi', []],
    ['Persentase warga yang terlayani', []],
    ['xxx', []],
  ])('"%s"', (indikator, cells) => {
    expect(cellsOf('indikator-salah', table(indikator))).toEqual(cells);
  });

  test('a denominator is held against the indicator above it', () => {
    const says = saysOf(
      'indikator-salah',
      dengan(PERHITUNGAN, {
        C5: 'Populasi lanjut usia telantar yang membutuhkan rehabilitasi sosial dasar',
      }),
    );
    expect(says).toEqual([expect.stringMatching(/^C5 .*lanjut usia.*anak.*B4/)]);
  });
});

describe('one indicator twice', () => {
  const list = (...rows: readonly string[]): string => `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    ${rows.map((row, i) => `${i + 1} | ${row}`).join('\n')}`;
  const PPKS = 'Persentase PPKS tertangani | %';

  test.each([
    ['with the same figures', [`${PPKS} | 80 | 76 | 95`, `${PPKS} | 80 | 76 | 95`], []],
    ['with one figure that differs', [`${PPKS} | 80 | 76 | 95`, `${PPKS} | 95 | 76 | 80`], ['B3']],
    ['with one that is missing', [`${PPKS} | 80 | 76 | 95`, `${PPKS} | 80 | 76 | `], ['B3']],
  ])('%s', (_, rows, cells) => {
    expect(cellsOf('indikator-salah', list(...rows))).toEqual(cells);
  });

  test('in each of two columns that say when, whose words run together alike', () => {
    const table = (...when: readonly string[]): string => `
      No | Indikator Kinerja | Satuan | Semester | Triwulan | Target | Realisasi | Capaian (%)
      ${when.map((cells, i) => `${i + 1} | ${PPKS} | ${cells} | ${20 * (i + 1)} | ${20 * (i + 1)} | 100`).join('\n')}`;
    expect(cellsOf('indikator-salah', table('I | II', 'II | I'))).toEqual([]);
    expect(cellsOf('indikator-salah', table('I | II', 'I | II'))).toEqual(['B3']);
  });

  test('three times: both are held against the first', () => {
    const table = list(
      `${PPKS} | 80 | 76 | 95`,
      `${PPKS} | 60 | 48 | 80`,
      `${PPKS} | 70 | 49 | 70`,
    );
    const found = check(table).findings.filter((f) => f.rule === 'indikator-salah');
    expect(found.map((f) => [f.cells, f.related?.map((r) => r.cell)])).toEqual([
      [['B3', 'B4'], ['B2']],
    ]);
  });

  test('three times, the second and third with the same figures', () => {
    const other = `${PPKS} | 60 | 48 | 80`;
    const table = list(`${PPKS} | 80 | 76 | 95`, other, other);
    expect(cellsOf('indikator-salah', table)).toEqual(['B3', 'B4']);
  });

  test('two means are no indicators', () => {
    const table = list(
      'Persentase PPKS tertangani | % | 80 | 76 | 95',
      'Rata-rata capaian sasaran | | | | 95',
      'Persentase PSKS aktif | % | 60 | 48 | 80',
      'Rata-rata capaian sasaran | | | | 80',
    );
    expect(cellsOf('indikator-salah', table)).toEqual([]);
  });

  test('in a table of efficiency a goal may stand twice', () => {
    const table = `
      No | Sasaran Strategis | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi
      1 | Meningkatnya rehabilitasi sosial | 90 | 100 | 10
      2 | Meningkatnya rehabilitasi sosial | 50 | 85 | 35`;
    expect(cellsOf('indikator-salah', table)).toEqual([]);
  });

  test('under two programmes', () => {
    const table = `
      No | Program | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | Program Rehabilitasi Sosial | Persentase warga terlayani | % | 80 | 76 | 95
      2 | Program Pemberdayaan Sosial | Persentase warga terlayani | % | 60 | 48 | 80`;
    expect(cellsOf('indikator-salah', table)).toEqual([]);
  });
});

test('a service listed twice, of which the indicator says which it is, is one fault', () => {
  const rows = [0, 1, 2, 2, 4].map((i, at) => {
    const served = ['disabilitas', 'anak', 'lanjut usia', 'gelandangan dan pengemis'][at];
    const whom = served === undefined ? 'korban bencana' : `${served} terlantar`;
    const indicator = `Persentase ${whom} yang terpenuhi kebutuhan dasarnya`;
    return `${at + 1} | ${LAYANAN[i]} | ${indicator} | 100 | 90 | 90`;
  });
  const table = `
    No | Jenis Pelayanan Dasar | Indikator | Target (%) | Realisasi (%) | Capaian (%)
    ${rows.join('\n')}`;
  expect(findingsIn(table)).toEqual(['layanan-ganda@B5']);
});

test('how the service is spelled does not say that its indicator is another', () => {
  const table = (name: string): string => `
    No | Jenis Pelayanan Dasar | Indikator Pencapaian | Target (%)
    1 | ${LAYANAN[0]} | Persentase penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya | 100
    2 | ${name} | Persentase lanjut usia telantar yang terpenuhi kebutuhan dasarnya | 100`;
  expect(
    cellsOf('indikator-salah', table('Rehabilitasi sosial dasar anak telantar di luar panti')),
  ).toEqual(['C3']);
  const slip = table('Rehabilitasi sosial dasar anak telantarr di luar panti');
  expect(findingsIn(slip)).toEqual(['layanan-ejaan@B3', 'indikator-salah@C3']);
});

test('an indicator that comes again in each year or quarter stands there once', () => {
  const table = (heading: string, ...periods: readonly [string, string]): string => `
    No | Indikator Kinerja | ${heading} | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | ${periods[0]} | % | 80 | 76 | 95
    2 | Persentase PPKS tertangani | ${periods[1]} | % | 70 | 49 | 70`;
  expect(cellsOf('indikator-salah', table('Triwulan', 'I', 'II'))).toEqual([]);
  expect(cellsOf('indikator-salah', table('Triwulan', 'I', 'I'))).toEqual(['B3']);
  expect(cellsOf('indikator-salah', table('Bidang', 'I', 'II'))).toEqual(['B3']);
});

test('a copy that says "yg mendapatkan" for "yang memperoleh" is one', () => {
  const table = `
    Program | Indikator Program | Satuan | Target | Realisasi | Capaian
    Program Rehabilitasi Sosial | Persentase PPKS yang memperoleh rehabilitasi sosial | % | 80 | 76 | 95
    Program Pengelolaan Taman Makam Pahlawan | Persentase PPKS yg mendapatkan rehabilitasi sosial | % | 100 | 100 | 100
    Program Pemberdayaan Sosial | Persentase PSKS yang aktif | % | 70 | 63 | 90`;
  expect(cellsOf('indikator-salah', table)).toEqual(['B3']);
});

test('an indicator that names no more than the group of another service', () => {
  const table = (third: string): string => `
    No | Jenis Pelayanan | Indikator Kinerja | Target (%)
    1 | ${LAYANAN[0]} | % penyandang disabilitas telantar terlayani | 100
    2 | ${LAYANAN[1]} | % anak telantar terlayani | 100
    3 | ${LAYANAN[2]} | ${third} | 100
    4 | ${LAYANAN[3]} | % gelandangan dan pengemis terlayani | 100
    5 | ${LAYANAN[4]} | % korban bencana terlayani | 100`;
  expect(findingsIn(table('% lanjut usia telantar terlayani'))).toEqual([]);
  expect(findingsIn(table('% warga telantar terlayani'))).toEqual([]);
  // Those of all the region, or of an institution, may be spoken of beside a service.
  expect(findingsIn(table('% penyandang disabilitas terlayani'))).toEqual([]);
  expect(findingsIn(table('% anak telantar terlayani'))).toEqual(['indikator-salah@C4']);
});
