import { CAPAIAN, dengan, INDIKATOR } from '../../src/rules/kit/contoh';
import { corpusWorkbook } from '../kit/corpus';
import { cellsOf, check, findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

const at = (table: string): string[] => cellsOf('capaian-salah', table);

test.each([
  ['twice the realisation', { E2: '180' }, ['E2']],
  ['target and realisation swapped', { E3: '114.29' }, ['E3']],
  ['rounded to one decimal', { E3: '87.5', E5: '62.5' }, []],
  ['rounded to none', { E3: '88' }, []],
  ['zero for zero', { D2: '0', E2: '0', E7: '70' }, []],
  ['a dash for no target', { C2: '-', D2: '-', E2: '-', E7: '87.5' }, []],
])('%s', (_, changes, cells) => {
  expect(at(dengan(CAPAIAN, changes))).toEqual(cells);
});

test('an SPM service has no direction but upwards', () => {
  expect(at(dengan(CAPAIAN, { E2: '110' }))).toEqual(['E2']);
});

test('an indicator of a burden is computed downwards, by either formula', () => {
  expect(at(INDIKATOR)).toEqual([]);
  expect(at(dengan(INDIKATOR, { F4: '111.11', F5: '105.37' }))).toEqual([]);
  expect(at(dengan(INDIKATOR, { F4: '90', F5: '98.33' }))).toEqual(['F4']);
});

test('one row that is capped among others that are not is only a warning', () => {
  const table = dengan(INDIKATOR, { F2: '100', F5: '100' });
  const [finding] = check(table).findings.filter((f) => f.rule === 'capaian-salah');
  expect(finding).toMatchObject({ severity: 'warning', found: 100, expected: 115 });
});

test('the user may fix the cap', () => {
  expect(findingsIn(INDIKATOR, { policy: { batas: 100 } })).toContain('capaian-salah@F2');
});

test('the published tables compute their capaian rightly', () => {
  for (const name of ['singkawang-2018-laporan-spm', 'temanggung-2023-lkjip']) {
    const { findings, checked } = check(corpusWorkbook(name));
    expect(findings.filter((f) => f.rule === 'capaian-salah')).toEqual([]);
    expect(checked['capaian-salah']).toBeGreaterThan(5);
  }
});

test('how near the end of the plan is, where the other rows show that it is counted so', () => {
  const table = (last: string): string => `
    Indikator | Satuan | Target 2023 | Realisasi 2023 | Capaian (%) | Target Akhir RPJMD | Capaian s.d. 2023 terhadap Akhir RPJMD (%)
    Angka Kemiskinan | % | 9.8 | 9.33 | 104.80 | 8.5 | 90.24
    Indeks Pembangunan Manusia | Indeks | 72 | 72.5 | 100.69 | 74 | 97.97
    Persentase PPKS tertangani | % | 70 | 63 | 90 | 90 | ${last}`;
  expect(findingsIn(table('70'))).toEqual([]);
  expect(findingsIn(table('75'))).toEqual(['capaian-salah@G4']);
});

test('the capaian of a total is that of the totals, or the mean of its rows', () => {
  const table = (total: string): string => `
    CAPAIAN SPM SOSIAL
    No | Jenis Pelayanan Dasar | Target (orang) | Realisasi (orang) | Capaian (%)
    1 | ${LAYANAN[0]} | 100 | 90 | 90
    2 | ${LAYANAN[1]} | 40 | 40 | 100
    3 | ${LAYANAN[2]} | 200 | 180 | 90
    4 | ${LAYANAN[3]} | 20 | 20 | 100
    5 | ${LAYANAN[4]} | 50 | 50 | 100
     | Jumlah | 410 | 380 | ${total}`;
  expect(findingsIn(table('92.68'))).toEqual([]);
  expect(findingsIn(table('96'))).toEqual([]);
  expect(findingsIn(table('94'))).toEqual(['capaian-salah@E8']);
  // What follows from a wrong total is said there.
  const both = table('95.12').replace('| 380', '| 390');
  expect(findingsIn(both)).toEqual(['total-salah@D8']);
  expect(findingsIn(both.replace('95.12', '92.68'))).toEqual(['total-salah@D8']);
});

test('what follows from the target of a service that is not 100 % is said there', () => {
  const table = (target: number): string => `
    CAPAIAN SPM SOSIAL
    No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%)
    1 | ${LAYANAN[0]} | ${target} | 90 | 90
    2 | ${LAYANAN[1]} | 100 | 95 | 95
    3 | ${LAYANAN[2]} | 100 | 80 | 80
    4 | ${LAYANAN[3]} | 100 | 100 | 100
    5 | ${LAYANAN[4]} | 100 | 100 | 100`;
  expect(findingsIn(table(100))).toEqual([]);
  expect(findingsIn(table(80))).toEqual(['target-spm@C3']);
});

test('a count of the needy may be meant to fall, also where the cap hides by how much', () => {
  const table = (label: string): string => `
    CAPAIAN INDIKATOR KINERJA TAHUN 2024
    No | Indikator | Satuan | Target | Realisasi | Capaian (%)
    1 | Persentase PPKS yang dilayani | % | 80 | 84.5 | 100
    2 | ${label} | Orang | 20 | 16 | 100
    3 | Jumlah LKS yang terakreditasi | Lembaga | 15 | 12 | 80
    4 | Jumlah Karang Taruna aktif | Lembaga | 10 | 12 | 100`;
  expect(findingsIn(table('Jumlah anak jalanan'))).toEqual([]);
  expect(findingsIn(table('Jumlah anak jalanan yang dilayani'))).toEqual(['capaian-salah@F4']);
});

test('the rasio of a year is a fraction also where it is 1 or more, and its figures are text', () => {
  const table = (rasio: string): string => `
    Tabel T-C.23 Pencapaian Kinerja Pelayanan Dinas Sosial
    No | Indikator Kinerja | Target Renstra Tahun ke- | < | Realisasi Capaian Tahun ke- | < | Rasio Capaian Tahun ke- | <
    ^ | ^ | 2023 | 2024 | 2023 | 2024 | 2023 | 2024
    1 | Persentase PPKS yang tertangani (%) | "70" | "80" | "70" | "76" | "1,00" | "0,95"
    2 | Persentase bencana yang tertangani (%) | "100" | "100" | "100" | "100" | "1,00" | "1,00"
    3 | Jumlah PSKS aktif | "1.100" | "1.200" | "1.155" | "1.188" | "${rasio}" | "0,99"`;
  expect(findingsIn(table('1,05'))).toEqual([]);
  expect(findingsIn(table('1,15'))).toEqual(['capaian-salah@G6']);
});

test('what follows from a wrong distance is said there, by either formula', () => {
  const table = (jarak: number, capaian: number): string => `
    CAPAIAN KINERJA TAHUN 2023
    No | Indikator Kinerja | Satuan | Target | Realisasi | Selisih | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | -4 | 95
    2 | Persentase PSKS aktif | % | 60 | 48 | -12 | 80
    3 | Angka kemiskinan | % | 10 | 9 | ${jarak} | ${capaian}
    4 | Nilai SAKIP | Nilai | 70 | 63 | -7 | 90`;
  expect(findingsIn(table(-1, 110))).toEqual([]);
  expect(findingsIn(table(-1, 120))).toEqual(['capaian-salah@G5']);
  // Of 8 instead of 9.
  expect(findingsIn(table(-2, 120))).toEqual(['belum-terlayani-salah@F5']);
  expect(findingsIn(table(-2, 125))).toEqual(['belum-terlayani-salah@F5']);
});

test('a distance may be written as what is missing, or as nothing', () => {
  const table = (jarak: number | string, capaian: number): string => `
    CAPAIAN KINERJA TAHUN 2023
    No | Indikator Kinerja | Satuan | Target | Realisasi | Selisih | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 4 | 95
    2 | Persentase PSKS aktif | % | 60 | 48 | 12 | 80
    3 | Persentase PPKS yang dilayani | % | 50 | 45 | ${jarak} | ${capaian}
    4 | Nilai SAKIP | Nilai | 70 | 63 | 7 | 90`;
  expect(findingsIn(table(5, 90))).toEqual([]);
  // Of 40 instead of 45, and of 50.
  expect(findingsIn(table(10, 80))).toEqual(['belum-terlayani-salah@F5']);
  expect(findingsIn(table(0, 100))).toEqual(['belum-terlayani-salah@F5']);
  expect(findingsIn(table('', 100))).toEqual(['capaian-salah@G5']);
  // Counted downwards, where more is better.
  const pasted = table(5, 110)
    .replace('| 4 |', '| =D3-E3 -> 4 |')
    .replace('| 12 |', '| =D4-E4 -> 12 |')
    .replace('| 7 |', '| =D6-E6 -> 7 |');
  expect(findingsIn(pasted).sort()).toEqual(['capaian-salah@G5', 'rumus-rusak@F5']);
});

test('a target below nothing makes no capaian', () => {
  expect(at(dengan(CAPAIAN, { C2: '-100' }))).toEqual([]);
});

test('a figure pasted among formulas does not explain the capaian beside it', () => {
  const row = (no: number, target: string, realisasi: string, capaian = 90): string =>
    `${no} | ${LAYANAN[no - 1]} | ${target} | ${realisasi} | ${capaian}`;
  const [hundred, ninety] = ['=50*2 -> 100', '=45*2 -> 90'];
  const cells = (third: string): string[] =>
    findingsIn(
      `CAPAIAN SPM SOSIAL
      No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%)
      ${[row(1, hundred, ninety), row(2, hundred, ninety), third, row(4, hundred, ninety), row(5, hundred, ninety)].join('\n')}`,
      { policy: { severities: { 'target-spm': 'off' } } },
    ).sort();
  expect(cells(row(3, hundred, '90'))).toEqual(['rumus-rusak@D5']);
  expect(cells(row(3, hundred, '90', 95))).toEqual(['capaian-salah@E5', 'rumus-rusak@D5']);
  // 90 % of the target that it should have.
  expect(cells(row(3, '80', ninety))).toEqual(['capaian-salah@E5', 'rumus-rusak@C5']);
});

describe('a realisation whose numerator and denominator stand below it', () => {
  const table = (of2023: string, capaian: string): string => `
    CAPAIAN KINERJA RENSTRA DINAS SOSIAL 2022-2024
    No | Indikator | Satuan | Target | < | < | Realisasi | < | < | Capaian 2024 (%)
    ^ | ^ | ^ | 2022 | 2023 | 2024 | 2022 | 2023 | 2024 | ^
    1 | Persentase PPKS yang terpenuhi kebutuhan dasarnya | % | 50 | 55 | 60 | 51.25 | ${of2023} | 58.82 | ${capaian}
    | Jumlah yang terpenuhi | Orang | | | | 410 | 450 | 500 |
    | Jumlah seluruhnya | Orang | | | | 800 | 820 | 850 |
    2 | Persentase korban bencana yang menerima bantuan | % | 88 | 88 | 90 | 86.67 | 88.33 | 89.26 | 99.17
    | Jumlah yang menerima | Orang | | | | 520 | 530 | 540 |
    | Jumlah seluruhnya | Orang | | | | 600 | 600 | 605 |`;

  test('makes its capaian as it was before it was rounded, or as it is printed', () => {
    expect(findingsIn(table('54.88', '98.04'))).toEqual([]);
    expect(findingsIn(table('54.88', '98.03'))).toEqual([]);
    expect(findingsIn(table('54.88', '98.06'))).toEqual(['capaian-salah@J4']);
  });

  test('"Jumlah seluruhnya" below a numerator is what it is out of, no total', () => {
    expect(findingsIn(table('58.45', '98.04'))).toEqual(['persen-salah@H4']);
  });

  test('a capaian that its numerator and denominator make is not said beside the wrong percentage', () => {
    const wrong = table('54.88', '98.04').replace('| 58.82 |', '| 51.82 |');
    expect(findingsIn(wrong)).toEqual(['persen-salah@I4']);
  });
});

test('of those not yet served fewer may be better, or the plan may count them all', () => {
  const table = (capaian: string): string =>
    dengan(INDIKATOR, {
      B3: 'Jumlah pengaduan yang belum tertangani',
      D3: '10',
      E3: '8',
      F3: capaian,
      F5: '',
    });
  expect(['120', '80', '100'].map((capaian) => at(table(capaian)))).toEqual([[], [], ['F3']]);
});

test('less is better only of what a region may want less of', () => {
  const table = (name: string): string =>
    dengan(INDIKATOR, { B2: name, D2: '51', E2: '60', F2: '82.35', F5: '' });
  expect(at(table('Persentase PSKS yang aktif'))).toEqual(['F2']);
  expect(at(table('Persentase daerah rawan'))).toEqual([]);
});

test('of a service whose target is not 100 %, a capaian that is not of 100 % either is a fault of its own', () => {
  const cells = (capaian: number): string[] =>
    findingsIn(dengan(CAPAIAN, { C2: '80', D2: '60', E2: `${capaian}`, E7: '' })).sort();
  expect(cells(75)).toEqual(['target-spm@C2']);
  expect(cells(60)).toEqual(['target-spm@C2']);
  expect(cells(70)).toEqual(['capaian-salah@E2', 'target-spm@C2']);
});

test('a capaian of a year that its quarters do not make up is not said beside it', () => {
  const table = (realisasi: number, capaian: number): string => `
    CAPAIAN INDIKATOR TAHUN 2023
    No | Indikator Kinerja | Satuan | Target | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi | Capaian (%)
    1 | Jumlah PPKS dilayani | Orang | 40 | 10 | 10 | 10 | 10 | ${realisasi} | ${capaian}
    2 | Jumlah PSKS dilatih | Orang | 20 | 5 | 5 | 5 | 5 | 20 | 100`;
  expect(findingsIn(table(40, 100))).toEqual([]);
  expect(findingsIn(table(36, 80))).toEqual(['triwulan-salah@I3']);
});
