import type { Table } from '../../src/layouts';
import { ANGGARAN, INDIKATOR } from '../../src/rules/kit/contoh';
import { nomorSalah } from '../../src/rules/nomor-salah';
import { cellsOf, check, findingsIn, saysOf } from '../kit/check';

const RULE = 'nomor-salah';

/** Programmes with three kegiatan each, numbered as given, in A2 and below. */
const deret = (...numbers: readonly string[]): string => `
  No | Program/Kegiatan | Anggaran | Realisasi
  ${numbers.map((no, i) => `${no} | ${i % 4 ? 'Kegiatan' : 'PROGRAM'} Nomor ${String.fromCharCode(65 + i)} | ${i % 4 ? 1000 : 3000} | ${i % 4 ? 100 : 300}`).join('\n')}`;

describe('one series over programmes and kegiatan', () => {
  test.each([
    ['of which every fourth row slips', '1 2 3 5 6 7 9 10', ['A5', 'A8']],
    // Each level is then a list of its own.
    ['of which more rows slip', '1 2 3 5 6 7 9 11', ['A5', 'A6', 'A7', 'A8', 'A9']],
    ['with a letter in it', '1 2 3 4 5 6 c 8 9 10', ['A6', 'A7', 'A9', 'A10', 'A11']],
    ['with a number of a sub kegiatan in it', '1 2 3 4 5 6 "6.2" 8 9 10', ['A9']],
    ['whose numbers are punctuated in several ways', '1 2. 3) (4) "5" 6 7) 8', []],
  ])('%s', (_, numbers, cells) => {
    expect(cellsOf(RULE, deret(...numbers.split(' ')))).toEqual(cells);
  });

  test('says which number should stand there', () => {
    expect(saysOf(RULE, deret('1', '2', '3', '5', '6', '7', '8', '9'))).toEqual([
      expect.stringMatching(/^A5 bernomor 5 .* sehingga seharusnya 4:/),
    ]);
  });
});

test('kegiatan that go on below programmes without a number are lists of their own', () => {
  const table = `
    No | Program/Kegiatan | Anggaran | Realisasi
     | PROGRAM REHABILITASI SOSIAL | 9000000 | 4600000
    1 | Kegiatan Rehabilitasi Sosial Dasar | 4000000 | 3000000
     | Kegiatan Rehabilitasi Sosial Lanjut | 2000000 | 1600000
    3 | Kegiatan Rehabilitasi Sosial Lainnya | 3000000 | 0
     | PROGRAM PENANGANAN BENCANA | 5000000 | 4900000
    4 | Kegiatan Perlindungan Korban Bencana | 3000000 | 2900000
    5 | Kegiatan Kesiapsiagaan Bencana | 2000000 | 2000000
     | PROGRAM PEMBERDAYAAN SOSIAL | 5000000 | 4900000
    6 | Kegiatan Pemberdayaan Masyarakat | 3000000 | 2900000
    7 | Kegiatan Pemberdayaan Keluarga | 2000000 | 2000000`;
  expect(findingsIn(table)).toEqual([`${RULE}@A4`]);
});

test('a list that begins with a wrong number goes on from there', () => {
  const program = (...kegiatan: readonly string[]): string => `
    No | Program/Kegiatan | Anggaran | Realisasi
    I | PROGRAM REHABILITASI SOSIAL | 6000000 | 4600000
    1. | Kegiatan Rehabilitasi Sosial Dasar | 4000000 | 3000000
    2. | Kegiatan Rehabilitasi Sosial Lainnya | 2000000 | 1600000
    II | PROGRAM PENANGANAN BENCANA | 5000000 | 4900000
    ${kegiatan[0]} | Kegiatan Perlindungan Korban Bencana | 3000000 | 2900000
    ${kegiatan[1]} | Kegiatan Kesiapsiagaan Bencana | 2000000 | 2000000`;
  expect(cellsOf(RULE, program('5.', '6.'))).toEqual(['A6']);
  expect(cellsOf(RULE, program('4.', '2.'))).toEqual(['A6', 'A7']);
  expect(saysOf(RULE, program('5.', '9.'))[1]).toMatch(/ sehingga seharusnya 6:/);
});

test('where figures add up, each of several tables with the same words is looked at', () => {
  const onlyWords = (table: string): unknown =>
    check(table).recognition.tables.map(nomorSalah.onlyWords as (table: Table) => boolean);
  expect(onlyWords(ANGGARAN)).toEqual([false]);
  expect(onlyWords(INDIKATOR)).toEqual([true]);
});
