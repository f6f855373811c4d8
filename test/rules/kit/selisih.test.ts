import type { Finding } from '../../../src/rules/model';
import { columnName } from '../../../src/sheet/address';
import { selisihTabel } from '../../../src/rules/kit/selisih';
import { checkAll } from '../../kit/check';
import { LAYANAN } from '../../kit/layanan';
import { onlyTable } from '../../kit/only-table';

/** The cell of each wrong difference, with what it should be. */
const salah = (text: string): (readonly [string, Finding['expected']])[] =>
  checkAll(text)
    .findings.filter(({ rule }) => rule === 'belum-terlayani-salah')
    .map(({ cell, expected }) => [cell, expected]);

/** What each difference of a table is of: "E2 = D - C". */
const dari = (text: string): string[] =>
  selisihTabel(onlyTable(text)).map((entry) => {
    const [sisa, from, less] = [entry.sisa, entry.dari, entry.dikurangi].map(({ column }) =>
      columnName(column.column),
    );
    return `${sisa}${entry.sisa.row.row + 1} = ${from} - ${less}`;
  });

test.each([
  ['that rounding of all three explains', '2.2', []],
  ['that it does not', '2.3', [['E4', 2.1]]],
])('money in millions: a rest %s', (_, sisa, found) => {
  const table = `
    Realisasi Anggaran Tahun 2023 (dalam juta rupiah)

    No | Program | Anggaran | Realisasi | Sisa
    1 | Program Rehabilitasi Sosial | 12.4 | 10.3 | ${sisa}
    2 | Program Penanganan Bencana | 9.6 | 9.1 | 0.5
    3 | Program Pemberdayaan Sosial | 5.5 | 4.4 | 1.1`;
  expect(salah(table)).toEqual(found);
});

test('the mean of rests is no rest', () => {
  const table = `
    No | Program | Anggaran | Realisasi | Sisa
    1 | Program Rehabilitasi Sosial | 40000000 | 30000000 | 10000000
    2 | Program Penanganan Bencana | 20000000 | 8000000 | 12000000
    3 | Program Pemberdayaan Sosial | 30000000 | |
     | Rata-rata | 30000000 | 19000000 | 10900000`;
  expect(dari(table)).toEqual(['E2 = C - D', 'E3 = C - D']);
  expect(salah(table)).toEqual([]);
});

test('what is left after this month, and of the budget beside it', () => {
  const table = (ini: string, sisa: string): string => `
    REKAPITULASI SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Harus Dilayani | Terlayani s.d. Bulan Lalu | Terlayani Bulan Ini | Belum Terlayani | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 40 | 20 | ${i === 3 ? ini : '10'} | 10 | 50000000 | 40000000 | ${i === 2 ? sisa : '10000000'}`).join('\n')}`;
  expect(salah(table('10', '10000000'))).toEqual([]);
  expect(salah(table('11', '12000000'))).toEqual([
    ['I5', 10000000],
    ['F6', 9],
  ]);
  // A month that is not filled in leaves nothing to compare.
  expect(salah(table('', '10000000'))).toEqual([]);
  expect(dari(table('', '10000000')).filter((way) => way.startsWith('F'))).toHaveLength(4);
});

describe('"Bertambah" and "Berkurang" in a column each', () => {
  const table = (header: string, bansos: string, jumlah = ''): string => `
    No | Program | ${header}
    1 | Program Rehabilitasi Sosial | 400 | 450 | 50 | 0
    2 | Program Pemberdayaan Sosial | 200 | 180 | 0 | 20
    3 | Program Penanganan Bencana | 300 | 310 | 10 | 0
    4 | Program Perlindungan Sosial | 100 | ${bansos}
    ${jumlah}`;
  const BOTH = 'Semula | Menjadi | Bertambah | Berkurang';

  test('a total has its rises and falls, and is no difference of two budgets', () => {
    const total = (said: string): string =>
      table(BOTH, '130 | 30 | 0', `| Jumlah | 1000 | 1070 | ${said}`);
    expect(salah(total('90 | 20'))).toEqual([]);
    expect(salah(total('90 | '))).toEqual([]);
    expect(dari(total('90 | '))).toHaveLength(4);
  });

  test('a row that says nothing is told where it should', () => {
    expect(salah(table(BOTH, '130 | 0 | 0'))).toEqual([['E5', 30]]);
    expect(salah(table(BOTH, '70 | 0 | 0'))).toEqual([['F5', 30]]);
    expect(salah(table(BOTH, '100 | 0 | 0'))).toEqual([]);
    expect(dari(table(BOTH, '100 | 0 | 0'))).toHaveLength(4);
  });

  test('a row that says it in the wrong one', () => {
    expect(salah(table(BOTH, '130 | 0 | 30'))).toEqual([['F5', -30]]);
  });

  test('one column alone tells what it tells', () => {
    const alone = (bansos: string): string =>
      table('Semula | Menjadi | Bertambah', bansos).replace(/ \| (0|20)$/gm, '');
    expect(salah(alone('130 | 30'))).toEqual([]);
    expect(salah(alone('130 | 40'))).toEqual([['E5', 30]]);
    // A fall is not told in it.
    expect(dari(alone('130 | 30'))).toEqual(['E2 = D - C', 'E4 = D - C', 'E5 = D - C']);
    const falls = (bansos: string): string => `
      No | Program | Semula | Menjadi | Berkurang
      1 | Program Rehabilitasi Sosial | 400 | 350 | 50
      2 | Program Pemberdayaan Sosial | 200 | 210 |
      3 | Program Penanganan Bencana | 300 | 280 | 20
      4 | Program Perlindungan Sosial | 100 | ${bansos}`;
    expect(salah(falls('70 | 30'))).toEqual([]);
    expect(salah(falls('70 | 20'))).toEqual([['E5', 30]]);
  });

  test('which is before the other is said by their names', () => {
    const swapped = table('Menjadi | Semula | Berkurang | Bertambah', '130 | 30 | 0');
    expect(salah(swapped)).toEqual([]);
    expect(dari(swapped)).toEqual(['E2 = D - C', 'F3 = C - D', 'E4 = D - C', 'E5 = D - C']);
  });
});

describe('a change between two budgets', () => {
  const table = (header: string, second: string): string => `
    No | Program | ${header} | Selisih
    1 | Program Rehabilitasi Sosial | 390000000 | 400000000 | 450000000 | 50000000
    2 | Program Pemberdayaan Sosial | 210000000 | 200000000 | 180000000 | ${second}
    3 | Program Penanganan Bencana | 300000000 | 300000000 | 300000000 | 0`;

  test.each([
    ['of three those named so', 'Renja | Murni | Perubahan', [['F3', -20000000]]],
    ['of three others none', 'Renstra | Renja | DPA', []],
  ])('%s', (_, header, found) => {
    expect(salah(table(header, '-20000000'))).toEqual([]);
    expect(salah(table(header, '-10000000'))).toEqual(found);
  });

  test('of two alone it is plain', () => {
    const two = (second: string): string => `
      No | Program | Renstra | DPA | Selisih
      1 | Program Rehabilitasi Sosial | 400000000 | 450000000 | 50000000
      2 | Program Pemberdayaan Sosial | 200000000 | 180000000 | ${second}
      3 | Program Penanganan Bencana | 300000000 | 300000000 | 0`;
    expect(salah(two('-20000000'))).toEqual([]);
    expect(salah(two('-10000000'))).toEqual([['E3', -20000000]]);
  });

  test('by source of funds', () => {
    const sources = (dau: string): string => `
      Anggaran SPM menurut sumber 2024
      No | Sumber Dana | Semula (Rp) | Menjadi (Rp) | Bertambah/(Berkurang)
      1 | APBD | 900000000 | 950000000 | 50000000
      2 | DAU | 350000000 | 340000000 | ${dau}
      3 | DAK | 150000000 | 150000000 | 0`;
    expect(salah(sources('-10000000'))).toEqual([]);
    expect(salah(sources('-20000000'))).toEqual([['E4', -10000000]]);
  });
});

test('beside what is to be reached, what is left of the budget is compared alone', () => {
  const table = `
    No | Program | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Anggaran (Rp) | Realisasi Anggaran (Rp) | Sisa (Rp)
    1 | Program Rehabilitasi Sosial | Persentase PPKS yang ditangani | % | 80 | 76 | 95 | 40000000 | 30000000 | 10000000
    2 | Program Penanganan Bencana | Persentase korban yang ditangani | % | 100 | 90 | 90 | 20000000 | 10000000 | 11000000
    3 | Program Pemberdayaan Sosial | Persentase PSKS yang aktif | % | 60 | 60 | 100 | 50000000 | 40000000 | 10000000`;
  expect(salah(table)).toEqual([['J3', 10000000]]);
});

test('a distance from the target, where as many rows take it one way as the other', () => {
  const table = `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Deviasi | % Capaian
    1 | Persentase PPKS yang terpenuhi kebutuhan dasarnya | % | 65 | 66.3 | 1.3 | 102
    2 | Angka kemiskinan | % | 9.8 | 9.33 | 0.47 | 104.8
    3 | Indeks Kepuasan Masyarakat | Indeks | 83 | 84.66 | 2.66 | 102`;
  expect(salah(table)).toEqual([['F4', 1.66]]);
});
