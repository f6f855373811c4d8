import { cellsOf, check, findingsIn } from '../kit/check';
import { withSectionC } from '../kit/section-c';
import { LAYANAN } from '../kit/layanan';

/** What is left of a budget, and what a revision changed: differences printed beside their figures. */

const PERUBAHAN = `
No | Program | Semula | Menjadi | Bertambah/(Berkurang) | %
1 | Program Rehabilitasi Sosial | 400000000 | 450000000 | 50000000 | 12.5
2 | Program Pemberdayaan Sosial | 200000000 | 180000000 | -20000000 | -10
3 | Program Penanganan Bencana | 300000000 | 300000000 | 0 | 0
 | Jumlah | 900000000 | 930000000 | 30000000 | 3.33`;

test('a budget may shrink, in rupiah and in percent', () => {
  expect(findingsIn(PERUBAHAN)).toEqual([]);
});

test('a change that is not the later budget less the earlier one', () => {
  expect(findingsIn(PERUBAHAN.replace('| -20000000 |', '| -2000000 |'))).toEqual([
    'belum-terlayani-salah@E3',
  ]);
});

test('a column that mostly is no difference of the two is left alone', () => {
  const text = `
    No | Program | Anggaran | Realisasi | Sisa
    1 | Program Rehabilitasi Sosial | 400 | 300 | 7
    2 | Program Pemberdayaan Sosial | 200 | 100 | 8
    3 | Program Penanganan Bencana | 300 | 200 | 100`;
  expect(cellsOf('belum-terlayani-salah', text)).toEqual([]);
});

test('of two rows one shows what the column is', () => {
  const text = `
    No | Program | Anggaran | Realisasi | Sisa
    1 | Program Rehabilitasi Sosial | 50000000 | 45000000 | 5000000
    2 | Program Pemberdayaan Sosial | 30000000 | 28000000 | 3000000`;
  expect(cellsOf('belum-terlayani-salah', text)).toEqual(['E3']);
  const spent = text.replace('45000000 | 5000000', '50000000 | 0');
  expect(cellsOf('belum-terlayani-salah', spent)).toEqual([]);
});

const BAGIAN_C = withSectionC(
  '| Alokasi | Rp | 200000000 | | |',
  '| Realisasi | Rp | 180000000 | | |',
  '| Selisih | Rp | 20000000 | | |',
);

test('section C of the form: budget, spending and rest below each other', () => {
  expect(cellsOf('belum-terlayani-salah', BAGIAN_C)).toEqual([]);
  const wrong = BAGIAN_C.replace('| Rp | 20000000 |', '| Rp | 2000000 |');
  expect(check(wrong).findings.filter((f) => f.cell === 'D11')).toMatchObject([
    { rule: 'belum-terlayani-salah', expected: 20000000 },
  ]);
});

test('levels that only the figures tell survive a slip in one column', () => {
  const text = `
    No | Uraian Program dan Kegiatan | Sebelum Perubahan | Setelah Perubahan
    1 | PROGRAM REHABILITASI SOSIAL | 500000000 | 560000000
    2 | Rehabilitasi sosial dasar di luar panti | 300000000 | 349000000
    3 | Permakanan | 200000000 | 240000000
    4 | Sandang | 100000000 | 110000000
    5 | Rehabilitasi sosial lainnya | 200000000 | 210000000
    6 | Bimbingan | 200000000 | 210000000`;
  expect(findingsIn(text)).toEqual(['rincian-salah@D3']);
});

test('"Lebih/(Kurang)" is the spending less the budget', () => {
  const text = `
    No | Program | Anggaran | Realisasi | Lebih/(Kurang)
    1 | Program Rehabilitasi Sosial | 50000000 | 45000000 | -5000000
    2 | Program Pemberdayaan Sosial | 30000000 | 28000000 | -2000000
    3 | Program Penanganan Bencana | 20000000 | 19000000 | -1000000`;
  expect(findingsIn(text)).toEqual([]);
  expect(findingsIn(text.replace('-2000000', '-200000'))).toEqual(['belum-terlayani-salah@E3']);
});

const DENGAN_PERSEN = `${BAGIAN_C}
 | Persentase | % | 90 | | |`;

test.each(['90', '0.9'])('section C of the form: %s is the percentage of the budget', (percent) => {
  const found = check(DENGAN_PERSEN.replace('| 90 |', `| ${percent} |`)).findings;
  expect(found.filter((f) => f.cell === 'D12')).toEqual([]);
});

test('section C of the form: another percentage in the row below the rest', () => {
  const found = check(DENGAN_PERSEN.replace('| 90 |', '| 80 |')).findings;
  expect(found.filter((f) => f.cell === 'D12')).toMatchObject([
    { rule: 'persen-salah', expected: 90 },
  ]);
});

test('section C of the form: spending above the budget, which leaves less than nothing', () => {
  const over = BAGIAN_C.replace('180000000', '210000000').replace('| 20000000 |', '| -10000000 |');
  expect(cellsOf('melebihi-sasaran', over)).toEqual(['D10']);
  expect(cellsOf('nilai-negatif', over)).toEqual([]);
});

describe('how far a realisation is from its target', () => {
  const KINERJA = `
No | Indikator Kinerja | Satuan | Target | Realisasi | Deviasi | % Capaian
1 | Persentase PPKS yang terpenuhi kebutuhan dasarnya | % | 65 | 66.3 | 1.3 | 102
2 | Persentase PSKS yang berperan aktif | % | 70 | 63 | -7 | 90
3 | Indeks Kepuasan Masyarakat | Indeks | 83 | 84.66 | 1.66 | 102
4 | Angka kemiskinan | % | 9.8 | 9.33 | 0.47 | 104.8`;

  test('less is more where something should fall', () => {
    expect(findingsIn(KINERJA)).toEqual([]);
  });

  test('one that is no difference of the two', () => {
    expect(findingsIn(KINERJA.replace('| -7 |', '| -17 |'))).toEqual(['belum-terlayani-salah@F3']);
  });

  test('a wrong realisation is told once, though the capaian was made of the right one, too', () => {
    const [finding, ...more] = check(KINERJA.replace('66.3', '63.6')).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'belum-terlayani-salah', cell: 'F2' });
    expect(finding?.fix).toBeUndefined();
    expect(finding?.consequences?.map((c) => c.cell)).toEqual(['G2']);
  });

  test('people of each service that were more or fewer than wanted', () => {
    const table = `
Jenis Pelayanan Dasar | Satuan | Target | Realisasi | Selisih | Capaian (%)
Rehabilitasi sosial dasar anak telantar di luar panti | Orang | 120 | 114 | -6 | 95
Rehabilitasi sosial dasar lanjut usia telantar di luar panti | Orang | 200 | 200 | 0 | 100
Rehabilitasi sosial dasar gelandangan dan pengemis di luar panti | Orang | 15 | 12 | -3 | 80`;
    const cells = (text: string): string[] => cellsOf('belum-terlayani-salah', text);
    expect(cells(table)).toEqual([]);
    expect(cells(table.replace('| -3 |', '| -2 |'))).toEqual(['E4']);
  });
});

test('served until last month and in this one, where no column says what is left', () => {
  const table = `
    REKAPITULASI SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Harus Dilayani | Terlayani s.d. Bulan Lalu | Terlayani Bulan Ini
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 40 | 20 | 10`).join('\n')}`;
  expect(findingsIn(table)).toEqual([]);
});

describe('a rest and a percentage that both say another figure beside them', () => {
  const table = (first: string, second = '64500000 | 60100000 | 93.18 | 4400000'): string => `
    No | Kegiatan | Pagu | Realisasi | % | Sisa Pagu
    1 | Pembinaan pekerja sosial masyarakat | ${first}
    2 | Pembinaan TKSK | ${second}
    3 | Pembinaan lembaga kesejahteraan sosial | 120000000 | 117340500 | 97.78 | 2659500`;

  test.each([
    ['the budget', '58000000 | 50250000 | 59.12 | 34750000'],
    ['the spending', '85000000 | 20500000 | 59.12 | 34750000'],
  ])('%s: said once', (_, first) => {
    expect(findingsIn(table('85000000 | 50250000 | 59.12 | 34750000'))).toEqual([]);
    expect(findingsIn(table(first))).toEqual(['belum-terlayani-salah@F2']);
    const right = '85000000 | 50250000 | 59.12 | 34750000';
    expect(findingsIn(table(right, first))).toEqual(['belum-terlayani-salah@F3']);
  });

  test('a distance from the target says nothing of the budget in its row', () => {
    const goals = (deviasi: string, serapan: string): string => `
      No | Indikator Kinerja | Satuan | Target | Realisasi | Deviasi | % Capaian | Anggaran (Rp) | Realisasi Anggaran (Rp) | Serapan (%)
      1 | Persentase PPKS yang ditangani | % | 80 | 60 | ${deviasi} | 75 | 40000000 | 30000000 | ${serapan}
      2 | Persentase korban yang ditangani | % | 100 | 90 | -10 | 90 | 20000000 | 15000000 | 75
      3 | Persentase PSKS yang aktif | % | 60 | 45 | -15 | 75 | 50000000 | 40000000 | 80
      4 | Persentase korban yang dibantu | % | 90 | 81 | -9 | 90 | 30000000 | 24000000 | 80`;
    expect(findingsIn(goals('-20', '75'))).toEqual([]);
    expect(findingsIn(goals('-10', '116.67'))).toEqual([
      'belum-terlayani-salah@F2',
      'persen-salah@J2',
    ]);
  });

  test('each is said where they say nothing of one figure', () => {
    expect(findingsIn(table('85000000 | 50250000 | 61.2 | 24750000'))).toEqual([
      'persen-salah@E2',
      'belum-terlayani-salah@F2',
    ]);
  });
});
