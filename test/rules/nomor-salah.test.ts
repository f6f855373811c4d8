import { bacaNomor, dariRomawi, keRomawi } from '../../src/rules/kit/penomoran';
import { dengan, FORMULIR, tanpaBaris } from '../../src/rules/kit/contoh';
import { cellsOf, check, checkedBy, findingsIn, saysOf } from '../kit/check';
import { LAYANAN } from '../kit/layanan';
import fc from '../kit/random';
import { LKJIP_TEMANGGUNG, pesan, temuan } from './kit/corpus';

const RULE = 'nomor-salah';

describe('Temanggung, Tabel 3.9', () => {
  const found = temuan(LKJIP_TEMANGGUNG, RULE, 'Tabel 3.9 Kinerja Anggaran');

  test('a programme without number, a kegiatan numbered as detail, VII after V; 1 to 10 run on', () => {
    expect(found.map((f) => [f.cell, f.found, f.severity])).toEqual([
      ['A8', null, 'info'],
      ['A47', 'b.', 'info'],
      ['A57', 'VII', 'info'],
    ]);
  });

  test('each says what should stand there, or why the place is wrong', () => {
    expect(pesan(found[0])).toContain('Isi dengan nomor I.');
    expect(pesan(found[1])).toContain('angkanya adalah jumlah baris 48 sampai 50');
    expect(pesan(found[2])).toContain('nomor sebelumnya V, sehingga seharusnya VI');
  });
});

test.each(['Tabel 1.1 Pegawai', 'Tabel 1.2 Sarpras', 'Capaian Renstra 2018-2023'])(
  'Temanggung, %s is silent',
  (sheet) => {
    expect(temuan(LKJIP_TEMANGGUNG, RULE, sheet)).toEqual([]);
  },
);

/** Indicators numbered as given, in A2 and below. */
const tabel = (...numbers: readonly string[]): string =>
  [
    'No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)',
    ...numbers.map((no, i) => `${no} | Cakupan layanan sosial ke-${i + 1} | % | 80 | 72 | 90`),
  ].join('\n');

test.each([
  [['1', '2', '3'], []],
  [['1.', '2', '3)', '"(4)"'], []],
  [['a', 'b', 'c'], []],
  [['h', 'i', 'j'], []],
  [['I', 'II', 'III', 'IV'], []],
  [['5', '6', '7'], []],
  [['1', '2', '4', '5'], ['A4']],
  [['1', '2', '2', '4'], ['A4']],
  [['1', '2', '3', '3'], ['A5']],
  [
    ['1', '3', '2', '4'],
    ['A3', 'A4'],
  ],
  [['I', 'II', 'IV', 'V'], ['A4']],
  [['a', 'b', 'd', 'e'], ['A4']],
  [['1', '', '3', '4'], ['A3']],
  [['1', '', '', '2', '3'], []],
  // Levels by their numbers alone.
  [['I', '1', 'a', 'b', 'II', '1', 'a', 'b', 'c'], []],
  [['A', '1', 'a', 'b', 'B', '1', 'a', 'b', 'C'], []],
  [['I', 'A', '1', '2', 'II', 'A', 'B', '1'], []],
  [['1', 'a', 'b', '2', 'c', 'd', '3'], []],
  [
    ['I', '1', 'a', 'c', 'II', '1', '3', 'IV'],
    ['A5', 'A8', 'A9'],
  ],
  [['a', 'B', 'c', 'e'], ['A5']],
])('%j', (numbers, cells) => {
  expect(cellsOf(RULE, tabel(...numbers))).toEqual(cells);
});

const program = (kegiatan: readonly string[]): string => `
  No | Program/Kegiatan | Anggaran | Realisasi
  I | PROGRAM REHABILITASI SOSIAL | 6000000 | 4600000
  ${kegiatan[0]} | Kegiatan Rehabilitasi Sosial Dasar | 4000000 | 3000000
  ${kegiatan[1]} | Kegiatan Rehabilitasi Sosial Lainnya | 2000000 | 1600000
  II | PROGRAM PENANGANAN BENCANA | 5000000 | 4900000
  ${kegiatan[2]} | Kegiatan Perlindungan Korban Bencana | 3000000 | 2900000
  ${kegiatan[3]} | Kegiatan Kesiapsiagaan Bencana | 2000000 | 2000000`;

test('numbers of kegiatan may run on through the programmes or begin anew', () => {
  expect(cellsOf(RULE, program(['1.', '2.', '3.', '4.']))).toEqual([]);
  expect(cellsOf(RULE, program(['1.', '2.', '1.', '2.']))).toEqual([]);
  expect(cellsOf(RULE, program(['1.', '2.', '4.', '5.']))).toEqual(['A6']);
});

test('rows of all levels may be numbered in one series, from wherever it goes on', () => {
  const numbered = (from: number): string => `
    No | Program/Kegiatan | Anggaran | Realisasi
    ${from} | PROGRAM REHABILITASI SOSIAL | 6000000 | 4600000
    ${from + 1} | Kegiatan Rehabilitasi Sosial Dasar | 6000000 | 4600000
    ${from + 2} | PROGRAM PENANGANAN BENCANA | 3000000 | 2900000
    ${from + 3} | Kegiatan Perlindungan Korban Bencana | 3000000 | 2900000`;
  expect(cellsOf(RULE, numbered(1))).toEqual([]);
  expect(cellsOf(RULE, numbered(3))).toEqual([]);
});

test('a service left out is one finding, not a gap in the numbers too', () => {
  const found = check(`
    No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%)
    1 | Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti | 100 | 90 | 90
    2 | Rehabilitasi sosial dasar anak telantar di luar panti | 100 | 87 | 87
    4 | Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti | 100 | 62 | 62
    5 | Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana | 100 | 100 | 100`).findings;
  expect(found.map((f) => f.rule)).toEqual(['layanan-kurang']);
});

test('a sub-service left out is one finding, at its service', () => {
  expect(findingsIn(tanpaBaris(FORMULIR, 9))).toEqual(['layanan-kurang@B2']);
  const wrong = dengan(FORMULIR, { B9: '4. Penyediaan tempat penampungan pengungsi' });
  expect(findingsIn(wrong)).toEqual(['nomor-salah@B9']);
});

describe('one series over programmes and kegiatan', () => {
  const table = (...numbers: readonly string[]): string => `
    No | Program/Kegiatan | Anggaran | Realisasi
    ${numbers.map((no, i) => `${no} | ${i % 4 ? 'Kegiatan' : 'PROGRAM'} Nomor ${String.fromCharCode(65 + i)} | ${i % 4 ? 1000 : 3000} | ${i % 4 ? 100 : 300}`).join('\n')}`;

  test.each([
    ['of figures', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'], []],
    ['with a dot', ['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.'], []],
    ['with a programme that has no number', ['1', '2', '3', '4', '', '5', '6', '7'], []],
    ['that has a number twice', ['1', '2', '3', '4', '4', '5', '6', '7'], ['A6']],
    ['that leaves a number out', ['1', '2', '3', '5', '6', '7', '8', '9', '10'], ['A5']],
    ['that begins anew below the second programme', ['1', '2', '3', '4', '2', '1', '2', '3'], []],
    ['that leaves two numbers out', ['1', '2', '3', '5', '6', '7', '9', '10', '11'], ['A5', 'A8']],
    ['of kegiatan that begin anew, not of the programmes', '12345123'.split(''), ['A6']],
    ['of one programme whose kegiatan go on from elsewhere', ['1', '3', '4', '5'], []],
  ])('%s', (_, numbers, cells) => {
    expect(cellsOf(RULE, table(...numbers))).toEqual(cells);
  });

  test('ends before its total, which has no number', () => {
    const total = '\n | Jumlah | 6000 | 600';
    expect(cellsOf(RULE, table(...'12345678'.split('')) + total)).toEqual([]);
  });

  test('counts each of its rows', () => {
    expect(checkedBy(RULE, table('1', '2', '3', '4', '5', '6', '7', '8'))).toBe(8);
  });
});

test('Roman numerals read and written are the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (n) => {
      expect(dariRomawi(keRomawi(n))).toBe(n);
    }),
  );
});

test('words and bullets are no numbers', () => {
  expect(['-', 'Tabel', 'ABD', ''].map(bacaNomor)).toEqual([null, null, null, null]);
});

test('every numbered row is one comparison', () => {
  expect(checkedBy(RULE, tabel('1', '2', '3'))).toBe(3);
  expect(checkedBy(RULE, tabel('1', '', '3', '4'))).toBe(3);
  expect(checkedBy(RULE, tabel('', '', ''))).toBe(0);
});

test('two rows without a number leave room for two, and name none', () => {
  expect(cellsOf(RULE, tabel('1', '', '', '4', '5'))).toEqual([]);
  expect(cellsOf(RULE, tabel('1', '', '', '5', '6'))).toEqual(['A5']);
  expect(cellsOf(RULE, tabel('1', '', '4', '5'))).toEqual(['A4']);
});

test('a number is written in the style of its list', () => {
  expect(saysOf(RULE, tabel('I', 'II', 'IV', 'V'))[0]).toMatch(
    /^A4 bernomor IV padahal nomor sebelumnya II, sehingga seharusnya III:/,
  );
  expect(saysOf(RULE, tabel('a.', 'b.', 'd.', 'e.'))[0]).toMatch(
    /^A4 bernomor d padahal nomor sebelumnya b, sehingga seharusnya c:/,
  );
  expect(saysOf(RULE, tabel('1', '2', '2', '4'))[0]).toMatch(
    /^A4 bernomor 2, sama dengan A3; seharusnya 3:/,
  );
});

test('after a slip the numbers go on from where the row stands, or from the slip', () => {
  expect(cellsOf(RULE, tabel('1', '2', '4', '4', '5'))).toEqual(['A4']);
  expect(cellsOf(RULE, tabel('1', '2', '4', '5', '6'))).toEqual(['A4']);
  expect(cellsOf(RULE, tabel('1', '2', '9', '7', '8'))).toEqual(['A4', 'A5']);
});

test('a row that its figures put above others, without a number, has none to be wrong', () => {
  const table = (kolom: string, ...numbers: readonly string[]): string => `
    ${kolom} | Program/Kegiatan | Anggaran | Realisasi
    1.06.04.2.01 | Kegiatan Rehabilitasi Sosial Dasar | 6000000 | 4600000
    ${numbers[0]} | Penyediaan Kebutuhan Dasar | 6000000 | 4600000
    ${numbers[1]} | Penyediaan Permakanan | 4000000 | 3000000
    ${numbers[2]} | Penyediaan Sandang | 2000000 | 1600000`;
  expect(
    cellsOf(RULE, table('Kode', '1.06.04.2.01.01', '1.06.04.2.01.02', '1.06.04.2.01.03')),
  ).toEqual([]);
});

test('where a list goes on from the page before, and after a slip, its numbers go on by one', () => {
  expect(saysOf(RULE, tabel('5', '6', '9', '8'))[0]).toMatch(/^A4 bernomor 9 .*seharusnya 7:/);
  expect(saysOf(RULE, tabel('1', '2', '4', '5', '9'))[1]).toMatch(/^A6 bernomor 9 .*seharusnya 6:/);
});

test('what else is wrong with a service excuses no number below it', () => {
  const form = dengan(FORMULIR, {
    B2: `1. ${LAYANAN[4].replace('tanggap', 'tangap')}`,
    B9: '4. Penyediaan tempat penampungan pengungsi',
  });
  expect(findingsIn(form)).toEqual(['layanan-ejaan@B2', 'nomor-salah@B9']);
});

test.each([
  ['below the sum of the group before', '     | Sub Jumlah | 6000000 | 4600000'],
  ['below a heading alone', ''],
])('rows of a group may be numbered anew: %s', (_, sum) => {
  const table = (...numbers: readonly number[]): string => `
    No | Sub Kegiatan | Pagu | Realisasi
     | Rehabilitasi Sosial | |
    1 | Penyediaan Permakanan | 4000000 | 3000000
    2 | Penyediaan Sandang | 2000000 | 1600000
    ${sum}
     | Penanganan Bencana | |
    ${numbers[0]} | Penyediaan Makanan | 3000000 | 2000000
    ${numbers[1]} | Pelayanan Dukungan Psikososial | 1000000 | 900000`;
  expect(cellsOf(RULE, table(1, 2))).toEqual([]);
  expect(cellsOf(RULE, table(1, 3))).toHaveLength(1);
});
