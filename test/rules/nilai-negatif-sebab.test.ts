import { dengan, PERHITUNGAN } from '../../src/rules/kit/contoh';
import { cellsOf, findingsIn } from '../kit/check';
import { withSectionC } from '../kit/section-c';

const RULE = 'nilai-negatif';

test('a mean of staff need not be whole, a number of staff has to be', () => {
  const table = (staff: number): string => `
    No | Jabatan | Golongan III | Golongan IV | Jumlah
    1 | Pekerja sosial | ${staff} | 4 | ${staff + 4}
    2 | Penyuluh | 4 | 4 | 8
     | Rata-rata | 3.5 | 4 | 7.5`;
  expect(cellsOf(RULE, table(3))).toEqual([]);
  expect(cellsOf(RULE, table(3.5))).toEqual(['C2', 'E2']);
});

test('a change of a budget may be below zero, a budget may not', () => {
  const table = `
    No | Program | Renstra | Renja | APBD
    1 | Program Rehabilitasi Sosial | 400000000 | -300000000 | 100000000
    2 | Program Pemberdayaan Sosial | 200000000 | 180000000 | 20000000`;
  expect(cellsOf(RULE, table)).toEqual(['D2']);
});

test('a target below zero is no matter of the numerator beside it, however large that is', () => {
  const table = `
    No | Indikator | Pembilang (X) | Penyebut (Y) | Target (%) | Hasil X/Y (%)
    1 | Persentase anak telantar di luar panti yang terpenuhi kebutuhan dasarnya | 36 | 40 | 100 | 90
    2 | Persentase lanjut usia telantar di luar panti yang terpenuhi kebutuhan dasarnya | 132 | 120 | -100 | 110`;
  expect(findingsIn(table)).toEqual(['melebihi-sasaran@C3', `${RULE}@E3`]);
});

test('a budget below zero is wrong by itself, what is left of it because more was spent', () => {
  const form = withSectionC('| Alokasi | Rp | -200000000 | 250000000 | -450000000 |');
  expect(findingsIn(form)).toEqual(['layanan-kurang@B2', `${RULE}@D9`, 'melebihi-sasaran@E9']);
});

test.each([
  ['staff', '-3', [`${RULE}@D3`]],
  ['staff, another number', '8', ['total-salah@D3']],
])(
  'a sum and a row that know better leave the sign of its part to be told: %s',
  (_, women, told) => {
    const table = `
    No | Golongan | L | P | Jumlah
    1 | IV | 5 | 4 | 9
    2 | III | 7 | ${women} | 10
    3 | II | 2 | 6 | 8
     | Jumlah | 14 | 13 | 27`;
    expect(findingsIn(table)).toEqual(told);
  },
);

test('spending below zero is told of its sign, with the sums and the percentage that follow from it', () => {
  const table = (spent: number): string => `
    No | Program | Anggaran | Realisasi | Persentase
    1 | Program Rehabilitasi Sosial | 400000000 | 380000000 | 95
    2 | Program Pemberdayaan Sosial | 200000000 | ${spent} | 90
     | Jumlah | 600000000 | 560000000 | 93.33`;
  expect(findingsIn(table(180000000))).toEqual([]);
  expect(findingsIn(table(-180000000))).toEqual([`${RULE}@D3`]);
});

test('a percentage below zero is told beside a part below zero of another indicator', () => {
  const both = (x: string): string => dengan(PERHITUNGAN, { D2: '', E2: '-100', D4: x, F4: '' });
  expect(cellsOf(RULE, both('35'))).toEqual(['E2']);
  expect(cellsOf(RULE, both('-35'))).toEqual(['E2', 'D4']);
});
