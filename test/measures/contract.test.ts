import { MEASURES } from '../../src/measures';
import { call, callGrid, messageOf, parseArgs } from './call';

describe('worked examples of published reports', () => {
  test.each([
    ['CAPAIAN', [50, 26.21], 52.42],
    ['CAPAIAN', [55, 3.65], 6.64],
    ['CAPAIAN', [885, 232], 26.21],
    ['CAPAIAN', [9.8, 9.33, 'turun'], 104.8],
    ['CAPAIAN', [63, 65.29, null, 100], 100],
    ['SERAPAN', [52919550, 51364750], 97.06],
    ['EFISIENSI', [100, 4664743000, 4418450357], 5.28],
    ['INDEKS', [100, 100], 100],
    ['INDEKS', [90, 50], 82],
    ['RATA', [52.42, 6.64, 102.76, 0, 200], 72.364],
  ])('%s(%j) = %d', (name, args, rounded) => {
    expect(call(name, ...args)).toBeCloseTo(rounded, name === 'RATA' ? 9 : 2);
  });

  test.each([
    ['KATEGORI', [82], 'Tuntas Madya'],
    ['PREDIKAT', [68.6, 'RKPD'], 'Sedang'],
    ['PREDIKAT', [100], 'AA'],
  ])('%s(%j) = %s', (name, args, text) => expect(call(name, ...args)).toBe(text));

  const examples = MEASURES.flatMap((m) =>
    m.examples.map((e) => [m.name, e.args, e.result] as const),
  );
  test.each(examples)('SPM.%s(%s) = %p, as its page says', (name, args, result) => {
    const value = call(name, ...parseArgs(args));
    if (typeof result === 'number') expect(value).toBeCloseTo(result, 9);
    else expect(value).toBe(result);
  });
});

describe('blanks, marks of no data and number text', () => {
  test('a row whose inputs are not filled in gives a blank', () => {
    expect(call('CAPAIAN', '', '')).toBe('');
    expect(call('CAPAIAN', 100, null)).toBe('');
    expect(call('SERAPAN', null, 5)).toBe('');
    expect(call('BELUM', [['']], [['']])).toBe('');
    for (const name of ['KATEGORI', 'PREDIKAT', 'STATUS', 'ANGKA', 'LAYANAN']) {
      expect(call(name, '')).toBe('');
    }
    expect(call('RATA', [['', null]])).toBe('');
    expect(call('MUTU', [[''], ['']], [[''], ['']])).toBe('');
    expect(call('BIAYA', 'sandang', [['', '', '', '', '']])).toBe('');
  });

  test('"-", "na" and "n.a" say that there is no figure', () => {
    expect(call('CAPAIAN', 100, '-')).toBe('#N/A');
    expect(call('RATA', 10, '-', [['na', 'n.a', 20]])).toBe(15);
    expect(call('RATA', '-', 'na')).toBe('#N/A');
  });

  test('Indonesian number text is read by what the argument is', () => {
    expect(call('SERAPAN', '1.369', '684,5')).toBe(50);
    expect(call('BELUM', '1.369', '369')).toBe(1000);
    expect(call('INDEKS', '87,50 %', '100.00 %')).toBe(90);
    expect(call('KATEGORI', '82,00%')).toBe('Tuntas Madya');
    expect(call('ANGKA', 'Rp 1.234.567,89')).toBe(1234567.89);
  });

  test('text that can be read in two ways is refused, with both readings', () => {
    expect(call('CAPAIAN', '1.369', 5)).toBe('#VALUE!');
    expect(messageOf('CAPAIAN', '1.369', 5).id).toContain('1.369 atau 1,369');
    expect(messageOf('ANGKA', '68.602').en).toContain('68,602 or 68.602');
  });
});

describe('errors name the argument and the value', () => {
  test.each([
    ['CAPAIAN', [0, 5], '#N/A', 'target = 0'],
    ['CAPAIAN', [-1, 5], '#VALUE!', 'target = -1'],
    ['CAPAIAN', ['abc', 5], '#VALUE!', 'target = "abc"'],
    ['CAPAIAN', [5, 'abc'], '#VALUE!', 'realisasi = "abc"'],
    ['CAPAIAN', [5, 1, 'samping'], '#VALUE!', 'arah = "samping"'],
    ['CAPAIAN', [5, 1, null, 0], '#VALUE!', 'batas = 0'],
    ['CAPAIAN', [5, 0, 'turun-rasio'], '#N/A', 'realisasi = 0'],
    ['SERAPAN', [0, 5], '#N/A', 'anggaran = 0'],
    ['EFISIENSI', [100, 0, 0], '#N/A', 'anggaran = 0'],
    ['BELUM', [-2, 1], '#VALUE!', 'harus = -2'],
    [
      'MUTU',
      [
        [[1], [-3]],
        [[1], [2]],
      ],
      '#VALUE!',
      'harus = -3',
    ],
    ['MUTU', [[[1], [3]], [[1]]], '#VALUE!', 'terlayani = "1 × 1"'],
    ['MUTU', [[[0]], [[0]]], '#N/A', 'tidak ada baris'],
    ['INDEKS', [90, 50, 120], '#VALUE!', 'bobot = 120'],
    ['PREDIKAT', [90, 'LAKIP'], '#VALUE!', 'skala = "LAKIP"'],
    ['LAYANAN', ['Pendidikan dasar'], '#N/A', 'nama = "Pendidikan dasar"'],
    ['LAYANAN', ['anak', 'warna'], '#VALUE!', 'atribut = "warna"'],
    ['LAYANAN', ['Rehabilitasi sosial dasar anak telantar di dalam panti'], '#N/A', 'provinsi'],
    ['BIAYA', ['anak', [[1]]], '#N/A', 'layanan = "anak"'],
    ['BIAYA', ['kedaruratan', [[1, 2, 3, 4]]], '#VALUE!', 'kategori = (kosong)'],
    ['BIAYA', ['permakanan', [[1, 2]]], '#VALUE!', 'c (indeks permakanan'],
    ['BIAYA', ['rujukan', [[1, 2, 3]]], '#VALUE!', 'a, b'],
    ['BIAYA', ['rujukan', [[1, -2]]], '#VALUE!', 'komponen = -2'],
    ['BIAYA', ['bencana/sandang', [[7, 0, 0, 2, 3]]], '#VALUE!', 'd × e = 6'],
    ['ANGKA', [true], '#VALUE!', 'teks'],
    ['BIAYA', ['bencana/sandang', [[7, 0, 0, 2, '']]], '#VALUE!', 'd × e = 0'],
    ['SERAPAN', ['#N/A lagi', 5], '#VALUE!', 'bukan angka'],
    ['SERAPAN', ['lihat #N/A', 5], '#VALUE!', 'bukan angka'],
  ])('%s(%j) → %s: %s', (name, args, code, words) => {
    expect(call(name, ...args)).toBe(code);
    expect(messageOf(name, ...args).id).toContain(words);
    expect(messageOf(name, ...args).en).not.toBe('');
  });

  test('an error in an input cell is passed on', () => {
    expect(call('SERAPAN', '#N/A', 5)).toBe('#N/A');
    expect(call('SERAPAN', { type: 'Error', basicValue: '#REF!' }, 5)).toBe('#VALUE!');
    expect(messageOf('SERAPAN', '#REF!', 5).id).toContain('anggaran berisi galat #REF!');
  });
});

describe('ranges in, spill out', () => {
  test('a column with a column goes row by row, errors and blanks in their own row', () => {
    const target = [[100], [0], [''], [50]];
    const realisasi = [[80], [1], [''], [60]];
    expect(callGrid('CAPAIAN', target, realisasi)).toEqual([[80], ['#N/A'], [''], [120]]);
  });

  test('a scalar stretches over a column, a row against a column fills a rectangle', () => {
    expect(callGrid('CAPAIAN', 100, [[80], [90]])).toEqual([[80], [90]]);
    expect(callGrid('BELUM', [[10], [20]], [[1, 2, 3]])).toEqual([
      [9, 8, 7],
      [19, 18, 17],
    ]);
  });

  test('what sticks out beside a shorter range is #N/A', () => {
    expect(callGrid('SERAPAN', [[10], [20], [30]], [[5], [5]])).toEqual([[50], [25], ['#N/A']]);
  });

  test('options may be a range too', () => {
    expect(callGrid('CAPAIAN', 10, 5, [['naik'], ['turun'], ['turun-rasio']])).toEqual([
      [50],
      [150],
      [200],
    ]);
    expect(callGrid('LAYANAN', [['Gepeng'], ['sandang']], [['slug', 'satuan']])).toEqual([
      ['gepeng', 'Orang'],
      ['sandang', 'Orang'],
    ]);
  });

  test('a whole range is one argument of MUTU and BIAYA', () => {
    expect(callGrid('MUTU', [[10], [4], [0], ['-']], [[5], [8], [3], ['-']])).toEqual([[75]]);
    expect(callGrid('MUTU', [[10], [4]], [[5], ['']], [['rata'], ['jumlah']])[0]).toEqual([25]);
    expect(callGrid('BIAYA', 'permakanan', [[100], [7], [30000], [500000]])).toEqual([[21500000]]);
  });

  test('RATA takes ranges one by one, or as the list in which Excel hands repeating ones over', () => {
    expect(call('RATA', [[1, 2]], 6)).toBe(3);
    expect(call('RATA', [[[1, 2]], [[6]]])).toBe(3);
  });
});

describe('scales', () => {
  test.each([
    [
      'AKIP',
      [90.01, 'AA'],
      [90, 'A'],
      [80, 'BB'],
      [70, 'B'],
      [60, 'CC'],
      [50, 'C'],
      [30, 'D'],
      [-5, 'D'],
    ],
    [
      'RKPD',
      [91, 'Sangat Tinggi'],
      [90.5, 'Tinggi'],
      [76, 'Tinggi'],
      [75.9, 'Sedang'],
      [66, 'Sedang'],
      [51, 'Rendah'],
      [50.9, 'Sangat Rendah'],
    ],
    [
      'SPM',
      [100, 'Tuntas Paripurna'],
      [99.99, 'Tuntas Utama'],
      [90, 'Tuntas Utama'],
      [80, 'Tuntas Madya'],
      [70, 'Tuntas Pratama'],
      [60, 'Tuntas Muda'],
      [59.9, 'Belum Tuntas'],
    ],
  ] as const)('%s', (scale, ...bounds) => {
    for (const [value, grade] of bounds) expect(call('PREDIKAT', value, scale)).toBe(grade);
  });

  test('a bound reached through thirds is reached', () => {
    expect(call('KATEGORI', 89.99999999999999)).toBe('Tuntas Utama');
    expect(call('STATUS', 99.99999999999999)).toBe('TT');
    expect(call('STATUS', 99.99)).toBe('UK');
  });

  test('options are told apart without regard to case', () => {
    expect(call('PREDIKAT', 68.6, 'rkpd ')).toBe('Sedang');
    expect(call('CAPAIAN', 10, 5, 'TURUN')).toBe(150);
  });
});

describe('SPM.LAYANAN finds an entry by name or slug', () => {
  test.each([
    ['Rehabilitasi Sosial Dasar Anak Terlantar di Luar Pantli', 'slug', 'anak'],
    ['Lansia', 'nama', 'Rehabilitasi sosial dasar lanjut usia telantar di luar panti sosial'],
    ['bencana', 'kode', '1.06.06.2.01'],
    ['Penyediaan sandang bagi korban bencana', 'slug', 'bencana/sandang'],
    ['bencana/sandang', 'kode', '1.06.06.2.01.02'],
    ['sandang', 'kode', '1.06.04.2.01.02'],
    ['permakanan', 'rumus', '(a × b × c) + d'],
    ['psikososial', 'dasar', 'Permensos 9/2018 Lampiran II; Permendagri 90/2019'],
  ])('%s, %s → %s', (name, attribute, value) =>
    expect(call('LAYANAN', name, attribute)).toBe(value),
  );

  test('an unknown name comes with the nearest entry', () => {
    expect(messageOf('LAYANAN', 'Rehabilitasi anak jalanan').id).toContain('anak telantar');
  });
});

describe('SPM.BIAYA adds up by Lampiran II', () => {
  test.each([
    ['data-pengaduan', [[1000, 3, 50, 20, 10]], null, 3080],
    ['kedaruratan', [[1, 2, 4, 8]], 1, 12],
    ['kedaruratan', [[1, 2, 4, 8]], 2, 14],
    ['kedaruratan', [[1, 2, 4, 8]], 3, 9],
    ['alat-bantu', [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1]], null, 10],
    ['penelusuran-keluarga', [[750000]], null, 750000],
    ['bencana/permakanan', [['', 5, 7, 10, 3, 100]], null, 3012],
    ['bencana/permakanan', [[3000, 5, 7]], null, 3012],
    ['bencana/permakanan', [[3000, 5, 7, 10, 3, 100]], null, 3012],
    ['tempat-penampungan', [['', 5, 7, 2, 100]], null, 212],
  ])('%s %j kategori %p = %d', (service, components, category, cost) => {
    expect(call('BIAYA', service, components, category)).toBe(cost);
  });
});
