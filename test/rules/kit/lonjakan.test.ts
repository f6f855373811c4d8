import { LAYANAN } from '../../kit/layanan';
import { cellsOf, check } from '../../kit/check';

/** Percentages with a digit too many. */

const RULE = 'nilai-negatif';
const rencana = (...rows: readonly string[]): string => `
  Rencana Aksi Tahun 2023
  No | Indikator Kinerja | Satuan | Target TW I | Target TW II | Target TW III | Target TW IV | Target
  ${rows.join('\n')}`;
const PSKS = '2 | Persentase PSKS aktif | % | 20 | 40 | 60 | 85 | 85';

test.each([
  ['beside parts of 100', '20 | 40 | 600 | 80 | 80', ['F3']],
  ['beside nothing but 100', '100 | 100 | 1000 | 100 | 100', ['F3']],
  ['beside more than 100', '110 | 120 | 1300 | 125 | 125', []],
  ['five times the largest of the others', '20 | 40 | 500 | 100 | 100', ['F3']],
  ['less than that', '20 | 40 | 499 | 100 | 100', []],
  ['of 200', '10 | 20 | 200 | 40 | 40', []],
])('one %s', (_, figures, cells) => {
  const row = `1 | Persentase PPKS tertangani | % | ${figures}`;
  expect(cellsOf(RULE, rencana(row, PSKS))).toEqual(cells);
});

test('a mean is wrong as a mean, not as a percentage', () => {
  const text = rencana(
    '1 | Persentase PPKS tertangani | % | 20 | 40 | 60 | 80 | 80',
    PSKS,
    ' | Rata-rata | % | 20 | 40 | 600 | 82.5 | 82.5',
  );
  expect(check(text).findings.map(({ rule, cell }) => `${rule}@${cell}`)).toEqual([
    'rata-rata-salah@F5',
  ]);
});

test('the year that its quarters contradict is said by the rule of quarters', () => {
  const row = (name: string, year: number): string =>
    `PROGRAM ${name} | Persentase PPKS tertangani | % | 80 | 20 | 40 | 60 | 80 | ${year}`;
  const [finding, ...more] = check(`
    EVALUASI RKPD TAHUN 2023
    Kode | Program | Indikator Kinerja | Satuan | Target | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi
    1.06.04 | ${row('REHABILITASI SOSIAL', 800)}
    1.06.05 | ${row('PERLINDUNGAN DAN JAMINAN SOSIAL', 80)}
    1.06.06 | ${row('PENANGANAN BENCANA', 80)}`).findings;
  expect([finding?.rule, finding?.cell, more]).toEqual(['triwulan-salah', 'J3', []]);
  expect(finding?.consequences?.map(({ rule, cell }) => `${rule}@${cell}`)).toEqual([
    'nilai-negatif@J3',
  ]);
});

test('of a service it is said once, as more than all of those in need', () => {
  const text = `
    CAPAIAN SPM SOSIAL 2023
    No | Jenis Layanan | Satuan | Target (%) | TW I (%) | TW II (%) | TW III (%) | TW IV (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | % | 100 | 20 | 40 | ${i === 2 ? 650 : 65} | 90`).join('\n')}`;
  expect(cellsOf(RULE, text)).toEqual(['G5']);
});

const renstra = (targets: string, realisasi: string): string => `
  Capaian Renstra 2021-2024
  No | Indikator Kinerja | Satuan | Target 2021 | Target 2022 | Target 2023 | Target 2024 | Realisasi 2021 | Realisasi 2022
  1 | Jumlah PPKS yang dibantu | Orang | ${targets} | ${realisasi}
  2 | Jumlah PSKS yang dibina | Orang | 20 | 22 | 24 | 26 | 20 | 22`;

test.each([
  ['eight times the others', '50 | 100 | 800 | 90', ['F3']],
  ['less than eight times', '50 | 100 | 799 | 90', []],
  ['beside others that lie within twice the least', '50 | 100 | 1000 | 60', ['F3']],
  ['beside others that lie further apart', '49 | 100 | 1000 | 60', []],
  ['beside one that is far from the others', '10 | 100 | 1000 | 90', []],
  ['beside years of which nothing was planned', '0 | 0 | 0 | 90', []],
])('of several targets one %s', (_, targets, cells) => {
  expect(cellsOf(RULE, renstra(targets, '50 | 60'))).toEqual(cells);
});

test('a year without a target does not go on from the others', () => {
  expect(cellsOf(RULE, renstra('900 | 90 |  | 90', '50 | 60'))).toEqual([]);
  const six = renstra('900 | 90 |  | 90 | 90', '50 | 60')
    .replace('Target 2024', 'Target 2024 | Target 2025')
    .replace('24 | 26', '24 | 26 | 28');
  expect(cellsOf(RULE, six)).toEqual([]);
  expect(cellsOf(RULE, six.replace('|  |', '| 95 |'))).toEqual(['D3']);
});

test('three targets do not tell how large one of them may be', () => {
  const text = renstra('50 | 60 | 600 | X', '50 | 60')
    .replace(' | Target 2024', '')
    .replace(' | X', '')
    .replace('24 | 26', '24');
  expect(cellsOf(RULE, text)).toEqual([]);
});

test('how far a target was reached is no figure of the indicator itself', () => {
  const text = `
    Capaian Kinerja Tahun 2023
    No | Indikator Kinerja | Satuan | Target | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi | Capaian (%)
    1 | Persentase PPKS tertangani | % | 20 | 10 | 20 | 30 | 60 | 300
    2 | Persentase PSKS aktif | % | 60 | 10 | 20 | 30 | 60 | 100`;
  expect(cellsOf(RULE, text)).toEqual([]);
});
