import { kesamaan } from '../../../src/rules/kit/kesamaan';
import { pohonDengan, pohonTertulis } from '../../../src/rules/kit/pohon';
import { selisihTabel } from '../../../src/rules/kit/selisih';
import { barisTotal } from '../../../src/rules/kit/total';
import { check } from '../../kit/check';
import { LAYANAN } from '../../kit/layanan';

const tableOf = (text: string) => check(text).recognition.tables[0]!;

/** What of its row hangs on the figure in a cell, and which of these values it holds with. */
function hanging(text: string, row: number, key: string, ...values: readonly number[]): string[] {
  const table = tableOf(text);
  const column = table.columns.find((c) => c.key === key)!;
  return kesamaan(table, row, table.rows[row]!, column).map(
    ({ hasil, berlaku, aturan }) =>
      `${hasil.key}: ${values.filter(berlaku).join(' ')}${aturan ? ` (${aturan})` : ''}`,
  );
}

const SERAPAN = `
  No | Program | Anggaran | Realisasi | % | Sisa
  1 | Program Rehabilitasi Sosial | 600 | 540 | 90 | 60
  2 | Program Penanganan Bencana | 250 | 240 | 96 | 10
  3 | Program Pemberdayaan Sosial | 150 | - | 80 | 30`;

test('budget and spending: the percentage and the rest', () => {
  expect(hanging(SERAPAN, 0, 'realisasiAnggaran', 504, 540, 660)).toEqual([
    'serapan: 540',
    'sisa: 540',
    'anggaran: 504 540 (melebihi-sasaran)',
  ]);
  expect(hanging(SERAPAN, 0, 'anggaran', 500, 600, 660)).toEqual([
    'serapan: 600',
    'sisa: 600',
    'realisasiAnggaran: 600 660',
  ]);
  // Of no budget nothing was spent: there is no percentage to hold it against.
  expect(hanging(SERAPAN, 0, 'anggaran', 0)[0]).toBe('serapan: 0');
  expect(hanging(SERAPAN, 0, 'serapan', 90)).toEqual([]);
  const blank = SERAPAN.replace('| 90 | 60', '| | 60');
  expect(hanging(blank, 0, 'anggaran', 600)).toEqual(['sisa: 600', 'realisasiAnggaran: 600']);
  // Without the spending neither is compared.
  expect(hanging(SERAPAN, 2, 'anggaran', 150)).toEqual([]);
});

test('more than the budget may be printed as 100 %', () => {
  const text = SERAPAN.replace('| 540 | 90 |', '| 540 | 100 |');
  expect(hanging(text, 0, 'realisasiAnggaran', 540, 600, 660)[0]).toBe('serapan: 600 660');
});

const PEGAWAI = `
  No | Golongan | Laki-laki | Perempuan | Jumlah
  1 | Golongan IV | 5 | 9 | 14
  2 | Golongan III | 20 | 27 | 48
  3 | Golongan II | 2 | 1 | 3`;

test('a sum across and its parts', () => {
  expect(hanging(PEGAWAI, 1, 'jumlah', 46, 47, 48)).toEqual(['lakiLaki: 47']);
  expect(hanging(PEGAWAI, 1, 'lakiLaki', 20, 21, 22)).toEqual(['jumlah: 21']);
  expect(hanging(PEGAWAI, 0, 'perempuan', 8, 9, 10)).toEqual(['jumlah: 9']);
});

const REKAP = (...row: readonly (number | string)[]): string => `
  REKAPITULASI CAPAIAN SPM SOSIAL TAHUN 2023
  No | Jenis Layanan | Jumlah Sasaran | Terlayani | Belum Terlayani | Capaian (%)
  ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${i ? '50 | 40 | 10 | 80' : row.join(' | ')}`).join('\n')}`;

test('people in need and served: what is left of them, and the percentage', () => {
  expect(hanging(REKAP(120, 96, 24, 80), 0, 'terlayani', 69, 96, 130)).toEqual([
    'belum: 96',
    'capaian: 96',
    'harus: 69 96 (melebihi-sasaran)',
  ]);
  expect(hanging(REKAP(120, 96, 24, 80), 0, 'harus', 90, 120, 130)).toEqual([
    'belum: 120',
    'capaian: 120',
    'terlayani: 120 130',
  ]);
  expect(hanging(REKAP(120, 96, 24, 80), 0, 'belum', 24)).toEqual([]);
  // Without the need nothing says how many are left.
  expect(hanging(REKAP('', 96, 24, 80), 0, 'terlayani', 96)).toEqual(['belum: 96', 'capaian: 96']);
  // Nobody is left where more were served than are in need.
  expect(hanging(REKAP(120, 130, 0, 100), 0, 'terlayani', 119, 120, 130)).toEqual([
    'belum: 120 130',
    'capaian: 120 130',
    'harus: 119 120 (melebihi-sasaran)',
  ]);
  // Nor does anything say it without the served.
  expect(hanging(REKAP(120, '', 24, 80), 0, 'harus', 120, 130)).toEqual([
    'belum: 120 130',
    'capaian: 120 130',
  ]);
  expect(hanging(REKAP(120, 96, '', ''), 0, 'terlayani', 96, 130)).toEqual([
    'harus: 96 (melebihi-sasaran)',
  ]);
});

test('quarters and their year', () => {
  const text = `
    No | Jenis Layanan | Target | TW I | TW II | TW III | TW IV | Realisasi | Capaian (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 120 | 20 | 30 | 26 | 20 | 96 | 80`).join('\n')}`;
  const own = (key: string, ...values: readonly number[]): string | undefined =>
    hanging(text, 0, key, ...values).find((s) => s.startsWith('realisasi'));
  // The sum, or the last quarter alone.
  expect(own('realisasi', 20, 95, 96)).toBe('realisasiTw1: 20 96 (triwulan-salah)');
  expect(own('realisasiTw2', 29, 30, 31)).toBe('realisasi: 30');
  expect(own('realisasiTw4', 20, 21, 96)).toBe('realisasi: 20 96');
  // Each row hangs on its own quarters.
  const second = text.replace(/(2 \| .*) 20 \| 30 \| 26 \| 20 \| 96/, '$1 30 | 31 | 26 | 20 | 107');
  expect(hanging(second, 1, 'realisasiTw2', 31)).toContain('realisasi: 31');
});

test('months and their year', () => {
  const rows = (first: string): string => `
    CAPAIAN SPM BIDANG SOSIAL TAHUN 2024
    No | Jenis Layanan | Sasaran | Jan | Feb | Mar | Jumlah Terlayani | Belum | %
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 40 | ${i ? '10 | 10 | 15 | 35 | 5 | 87.5' : first}`).join('\n')}`;
  const own = (first: string, key: string, ...values: readonly number[]): string[] =>
    hanging(rows(first), 0, key, ...values).filter((s) => /^(bulan|terlayani)/.test(s));
  const row = '10 | 10 | 15 | 35 | 5 | 87.5';
  // The sum, the last month alone, or the largest.
  expect(own(row, 'terlayani', 15, 34, 35)).toEqual(['bulan1: 15 35 (triwulan-salah)']);
  expect(own(row, 'bulan2', 9, 10, 35)).toEqual(['terlayani: 10 35']);
  // Nobody says how many there are in all, or in any other month.
  expect(own('10 | 10 | 15 | | 5 | 87.5', 'bulan2', 10)).toEqual([]);
  expect(own(' | 10 | | 35 | 5 | 87.5', 'bulan2', 10)).toEqual([]);
  expect(own('10 | 10 | 15 | 35 | 5 | 87.5', 'harus', 40)).toEqual(['terlayani: 40']);
  expect(own('20 | 15 | | 35 | 5 | 87.5', 'bulan3', 0)).toEqual([]);
});

test('target and realisation: the capaian, capped or not', () => {
  const text = (capaian: number): string => `
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Nilai kepuasan | Nilai | 80 | 76 | ${capaian}
    2 | Nilai SAKIP | Nilai | 70 | 49 | 70`;
  expect(hanging(text(95), 0, 'realisasi', 75, 76, 77)).toEqual(['capaian: 76']);
  expect(hanging(text(95), 0, 'target', 80, 81)).toEqual(['capaian: 80']);
  expect(hanging(text(100), 0, 'realisasi', 79, 80, 88)).toEqual(['capaian: 80 88']);
});

describe('rests and changes of a table', () => {
  const list = (text: string): unknown[] =>
    selisihTabel(tableOf(text)).map(({ sisa, dari, dikurangi }) => [
      sisa.value,
      dari.value,
      dikurangi.value,
    ]);
  const sisa = (...rests: readonly number[]): string => `
    No | Program | Anggaran | Realisasi | Sisa
    ${rests.map((rest, i) => `${i + 1} | Program Rehabilitasi ${i} | ${100 + i} | 60 | ${rest}`).join('\n')}`;

  test('three rows of five that are a rest make a column of rests', () => {
    expect(list(sisa(40, 41, 42, 50, 50))).toHaveLength(5);
    expect(list(sisa(40, 41, 50, 50, 50))).toEqual([]);
    expect(list(sisa(40))).toEqual([]);
  });

  test('the other way round, spending less budget', () => {
    expect(list(sisa(-40, -41))).toEqual([
      [-40, 60, 100],
      [-41, 60, 101],
    ]);
  });

  test('a change is the later budget less the earlier one, or the other way round', () => {
    const ubah = (a: number, b: number): string => `
      No | Program | Semula | Menjadi | Bertambah/(Berkurang)
      1 | Program Rehabilitasi Sosial | 400 | 450 | ${a}
      2 | Program Pemberdayaan Sosial | 200 | 180 | ${b}`;
    expect(list(ubah(50, -20))).toEqual([
      [50, 450, 400],
      [-20, 180, 200],
    ]);
    expect(list(ubah(-50, 20))).toEqual([
      [-50, 400, 450],
      [20, 200, 180],
    ]);
    expect(list(ubah(7, 8))).toEqual([]);
  });

  test('of two stages it is plain which are compared', () => {
    const text = `
      No | Program | Renstra | DPA | Selisih
      1 | Program Rehabilitasi Sosial | 400 | 450 | 50
      2 | Program Pemberdayaan Sosial | 200 | 180 | -20`;
    expect(list(text)).toEqual([
      [50, 450, 400],
      [-20, 180, 200],
    ]);
  });

  test('the distance from the target is taken as most of its rows take it', () => {
    const kinerja = (...distances: readonly number[]): string => `
      No | Indikator Kinerja | Satuan | Target | Realisasi | Selisih
      ${distances.map((d, i) => `${i + 1} | Persentase layanan ${i} | % | 80 | ${70 + i} | ${d}`).join('\n')}`;
    expect(list(kinerja(-10, -9, -8, 77))[3]).toEqual([77, 73, 80]);
    expect(list(kinerja(10, 9, 8, 77))[3]).toEqual([77, 80, 73]);
  });

  test('what was spent until last month and in this one, without the rest, leaves none', () => {
    const text = `
      No | Program | Anggaran | Realisasi s.d. Bulan Lalu | Realisasi Bulan Ini
      1 | Program Rehabilitasi Sosial | 400 | 250 | 100
      2 | Program Pemberdayaan Sosial | 200 | 100 | 50`;
    expect(list(text)).toEqual([]);
  });
});

const PROGRAM = `
  No | Program/Kegiatan | Anggaran | Realisasi
  I | PROGRAM REHABILITASI SOSIAL | 6000000 | 4600000
  1. | Kegiatan Rehabilitasi Sosial Dasar | 6000000 | 4600000
  a. | Penyediaan Permakanan | 4000000 | 3000000
  b. | Penyediaan Sandang | 2000000 | 1600000
  II | PROGRAM PENANGANAN BENCANA | 3000000 | 2900000
  | Jumlah | 9000000 | 7500000`;

test('which rows are details of which; a total is nobody’s detail, nor is a fill-in', () => {
  expect(pohonTertulis(tableOf(PROGRAM))).toEqual({
    rincian: [[1], [2, 3], [], [], [], []],
    induk: [null, 0, 1, 1, null, null],
    puncak: [0, 4],
  });
  const fillIn = PROGRAM.replace(
    'b. | Penyediaan Sandang | 2000000 | 1600000',
    'b. | xxx | 100 | 90',
  );
  expect(pohonTertulis(tableOf(fillIn)).rincian[1]).toEqual([2]);
  // What numbers a row is none of its figures.
  const counted = `
    No | Jenis Sarana dan Prasarana | Jumlah
    1 | Kendaraan | 3000
    2 | Meja | 4000
    90 | xxx | 1`;
  expect(pohonTertulis(tableOf(counted)).puncak).toEqual([0, 1]);
  // Without its name alone it is one with its figures.
  const nameless = PROGRAM.replace('b. | Penyediaan Sandang', 'b. | xxx');
  expect(pohonTertulis(tableOf(nameless)).rincian[1]).toEqual([2, 3]);
});

test('a row that its figures put elsewhere takes its details along', () => {
  const tree = pohonTertulis(tableOf(PROGRAM));
  const moved = pohonDengan(tree, [{ row: 3, tertulisDi: 1, induk: null, rincian: [4] }]);
  expect(moved.rincian).toEqual([[1], [2], [], [4], [], []]);
  expect(moved.puncak).toEqual([0, 3]);
  expect(pohonDengan(tree, [])).toBe(tree);
});

describe('the rows that a total stands for', () => {
  const totals = (text: string): unknown[] => {
    const table = tableOf(text);
    return barisTotal(table, pohonTertulis(table)).map(({ row, sejak, semua }) => [
      row,
      sejak,
      semua,
    ]);
  };
  const belanja = (...rows: readonly string[]): string =>
    ['No | Jenis Belanja | Jumlah Anggaran (Rp)', ...rows].join('\n');

  test('one at the end: all rows above', () => {
    expect(totals(PROGRAM)).toEqual([[5, [0, 4], [0, 4]]]);
  });

  test('subtotals: those since the one before; the last may be of all', () => {
    const text = belanja(
      '1 | Belanja pegawai | 40',
      '2 | Belanja barang | 25',
      '| Sub Jumlah | 65',
      '3 | Belanja modal | 30',
      '| Sub Jumlah | 30',
      '| Jumlah | 95',
    );
    expect(totals(text)).toEqual([
      [2, [0, 1], [0, 1]],
      [4, [3], [3]],
      [5, [0, 1, 3], [0, 1, 3]],
    ]);
  });

  test('what stands below the last total is not in it', () => {
    const text = belanja(
      '1 | Belanja pegawai | 40',
      '2 | Belanja barang | 25',
      '| Jumlah | 65',
      '3 | Belanja modal | 30',
    );
    expect(totals(text)).toEqual([[2, [0, 1], [0, 1]]]);
  });

  test('a total right below another one is of the rows below', () => {
    const text = belanja(
      '1 | Belanja pegawai | 40',
      '2 | Belanja barang | 25',
      '| Jumlah | 65',
      '| Jumlah | 30',
      '3 | Belanja modal | 30',
      '| Jumlah | 95',
    );
    expect(totals(text)[1]).toEqual([3, [4], [4]]);
  });

  test('one on top: the rows below', () => {
    const text = belanja('| Jumlah | 65', '1 | Belanja pegawai | 40', '2 | Belanja barang | 25');
    expect(totals(text)).toEqual([[0, [1, 2], [1, 2]]]);
  });
});

test('people to be served and those that were: no more than the target, as far as people are counted', () => {
  const of = (unit: string): string => `
    No | Jenis Layanan | Target (${unit}) | Realisasi (${unit}) | Capaian (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 80 | 60 | 75`).join('\n')}`;
  expect(hanging(of('orang'), 0, 'realisasi', 60, 80, 81)).toEqual([
    'capaian: 60',
    'target: 60 80 (melebihi-sasaran)',
  ]);
  expect(hanging(of('%'), 0, 'realisasi', 60, 80, 81)).toEqual(['capaian: 60']);
});

test('a table that prints no percentage has none that hangs on its counts', () => {
  const text = REKAP(120, 96, 24, '')
    .split('\n')
    .map((line) => line.replace(/\|[^|]*$/, ''))
    .join('\n');
  expect(hanging(text, 0, 'harus', 120, 130)).toEqual(['belum: 120', 'terlayani: 120 130']);
});

test('a total of people is held against its rows, not against the target', () => {
  const rows = LAYANAN.map((name, i) => `${i + 1} | ${name} | 80 | 60 | 75`).join('\n');
  const text = `
    No | Jenis Layanan | Target (orang) | Realisasi (orang) | Capaian (%)
    ${rows}
     | Jumlah | 400 | 300 | 75`;
  expect(hanging(text, 5, 'realisasi', 300, 500)).toEqual([]);
});

test('on what is no part of a sum, nor a quarter, none of them hangs', () => {
  expect(hanging(PEGAWAI, 1, 'no', 2)).toEqual([]);
  const quarters = `
    No | Jenis Layanan | Target | TW I | TW II | TW III | TW IV | Realisasi | Capaian (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 120 | 20 | 30 | ${i ? '26' : 'belum ada'} | 20 | 96 | 80`).join('\n')}`;
  expect(hanging(quarters, 1, 'target', 90, 120)).toEqual(['capaian: 120']);
  // A quarter that cannot be read says nothing of its year.
  expect(hanging(quarters, 0, 'realisasi', 96, 130)).toEqual(['capaian: 96']);
});
