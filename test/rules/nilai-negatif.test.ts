import {
  ANGGARAN,
  CAPAIAN,
  dengan,
  FORMULIR,
  INDIKATOR,
  PERHITUNGAN,
} from '../../src/rules/kit/contoh';
import { cellsOf, check, checkedBy, findingsIn, saysOf } from '../kit/check';
import { LAYANAN } from '../kit/layanan';
import { withSectionC } from '../kit/section-c';

const RULE = 'nilai-negatif';

test.each([
  ['a fraction of a person', { E8: '12,5' }, ['E8']],
  ['the same as a number', { E8: '12.5' }, ['E8']],
  ['a negative need', { D8: '-480' }, ['D8']],
])('%s is found once', (_, changes, cells) => {
  expect(
    findingsIn(dengan(FORMULIR, changes)).filter((f) => !f.startsWith('persen-salah')),
  ).toEqual(cells.map((cell) => `nilai-negatif@${cell}`));
});

test('a negative belum follows from more served than needed', () => {
  const table = dengan(FORMULIR, { E9: '6', F9: '-2' });
  expect(findingsIn(table)).toEqual(['melebihi-sasaran@E9']);
});

test('a coverage above 100 % follows from a numerator above its denominator', () => {
  const table = `
    No | Indikator | Pembilang (X) | Penyebut (Y) | Hasil X/Y (%)
    1 | Persentase anak telantar di luar panti yang terpenuhi kebutuhan dasarnya | 40 | 40 | 100
    2 | Persentase lanjut usia telantar di luar panti yang terpenuhi kebutuhan dasarnya | 132 | 120 | 110`;
  expect(findingsIn(table)).toEqual(['melebihi-sasaran@C3']);
});

test('a sign that the right figure corrects is said once, with that figure', () => {
  const table = `
    Realisasi Anggaran 2024
    No | Program | Anggaran | Realisasi | %
    1 | Program Rehabilitasi Sosial | 100000000 | 50000000 | 50
    2 | Program Pemberdayaan Sosial | 200000000 | 50000000 | 25
    | Jumlah | 300000000 | 100000000 | 33.33`;
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('| 25', '| -25'))).toEqual(['persen-salah@E4']);
  expect(findingsIn(table.replace('300000000', '-300000000'))).toEqual(['total-salah@C5']);
});

/** Money that nothing sums up. */
const BELANJA = `
  No | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp)
  1 | Program Rehabilitasi Sosial | 50000000 | 45000000
  2 | Program Penanganan Bencana | 30000000 | -25000000`;

test('money below zero', () => {
  expect(findingsIn(BELANJA)).toEqual(['nilai-negatif@D3']);
  expect(findingsIn(dengan(ANGGARAN, { D4: '-25000000' }))).toEqual(['nilai-negatif@D4']);
});

test('more than all of those in need is a warning', () => {
  const table = dengan(CAPAIAN, { D4: '104', E4: '104', E7: '88.8' });
  expect(check(table).findings).toMatchObject([
    { rule: 'nilai-negatif', severity: 'warning', cell: 'D4' },
  ]);
});

const INDEKS = (capaian: string): string => `
  No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
  1 | Angka kemiskinan | % | 10 | 25 | ${capaian}`;

test('a capaian may be below zero where less is better, on the form it may not', () => {
  expect(cellsOf(RULE, INDEKS('-50'))).toEqual([]);
  expect(findingsIn(dengan(FORMULIR, { G9: '-1{0.00%}' }))).toEqual(['persen-salah@G9']);
});

test.each([
  ['a need of nobody', { D9: '0', E9: '0', F9: '0' }, []],
  ['one below nobody', { D9: '-1' }, ['D9']],
  ['half a tent', { E9: '3.5' }, ['E9']],
  ['nothing spent', {}, []],
])('%s', (_, changes, cells) => {
  expect(cellsOf(RULE, dengan(FORMULIR, changes))).toEqual(cells);
});

test('a mean of people need not be whole', () => {
  const table = `
    No | Jenis Layanan | Jumlah yang harus dilayani | Jumlah terlayani | Persentase
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 50 | ${45 - i} | ${90 - 2 * i}`).join('\n')}
    | Rata-rata | 50.5 | 43.5 | 86`;
  expect(cellsOf(RULE, table)).toEqual([]);
  expect(cellsOf(RULE, table.replace('| 45 |', '| 45.5 |'))).toEqual(['D2']);
});

test('a rest, a change and an efficiency may be below zero', () => {
  const changed = `
    No | Program | Semula | Menjadi | Bertambah/(Berkurang) | %
    1 | Program Rehabilitasi Sosial | 400000000 | 300000000 | -100000000 | -25
    2 | Program Pemberdayaan Sosial | 200000000 | 180000000 | -20000000 | -10`;
  expect(cellsOf(RULE, changed)).toEqual([]);
});

test('100 % of those in need is no warning, a little more is', () => {
  expect(cellsOf(RULE, dengan(CAPAIAN, { D4: '100' }))).toEqual([]);
  expect(saysOf(RULE, dengan(CAPAIAN, { D4: '100.5' }))).toEqual([
    expect.stringMatching(/^D4 .*100,5 %/),
  ]);
  expect(cellsOf(RULE, dengan(CAPAIAN, { E4: '104' }))).toEqual([]);
});

test('every figure is one comparison, what is blank or a dash none', () => {
  expect(checkedBy(RULE, ANGGARAN)).toBe(12);
  expect(checkedBy(RULE, dengan(ANGGARAN, { D3: '-', E3: '' }))).toBe(10);
});

test('money is written as money is, people as people, rates as percentages', () => {
  expect(saysOf(RULE, BELANJA)[0]).toContain('-25.000.000');
  expect(saysOf(RULE, dengan(FORMULIR, { D8: '-480' }))[0]).toMatch(/^D8 tertulis -480 di/);
  const rate = `
    No | Program | Anggaran (Rp) | Realisasi (Rp) | % Keuangan | % Fisik
    1 | Program Rehabilitasi Sosial | 50000000 | 45000000 | 90 | 95
    2 | Program Penanganan Bencana | 30000000 | 25000000 | 83.33 | -93.75`;
  expect(saysOf(RULE, rate)[0]).toContain('-93,75 %');
});

test('fewer than none served, in a row of X', () => {
  const table = (served: number): string => `
    No | Indikator Kinerja | Pembilang / Penyebut | Satuan | Jumlah | Capaian (%)
    1 | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya | Jumlah anak terlantar yang terpenuhi kebutuhan dasarnya | Orang | 45 | 75
     | | Jumlah populasi anak terlantar | Orang | 60 |
    2 | Persentase lansia terlantar yang terpenuhi kebutuhan dasarnya | Jumlah lansia terlantar yang terpenuhi kebutuhan dasarnya | Orang | ${served} | 80
     | | Jumlah populasi lansia terlantar | Orang | 100 |`;
  expect(findingsIn(table(80))).toEqual([]);
  expect(findingsIn(table(-80))).toEqual(['nilai-negatif@E4']);
});

test.each([
  ['one digit too many', '73 | 755 | 76', ['H4']],
  ['twice the target', '73 | 150 | 76', []],
  ['not far beyond the others', '73 | 201 | 76', []],
  ['two of them: a measure of its own', '730 | 755 | 76', []],
])('a percentage that its own row disproves: %s', (_, realised, cells) => {
  const table = (unit: string): string => `
    No | Indikator | Satuan | Target | < | < | Realisasi | < | < | Capaian 2024 (%)
    ^ | ^ | ^ | 2022 | 2023 | 2024 | 2022 | 2023 | 2024 | ^
    1 | Persentase PPKS yang tertangani | % | 45 | 50 | 55 | 44 | 51 | 55 | 100
    2 | Keaktifan PSKS | ${unit} | 72 | 39 | 76 | ${realised} | 100`;
  expect(cellsOf(RULE, table('%'))).toEqual(cells);
  expect(cellsOf(RULE, table('Orang'))).toEqual([]);
});

test('work is done by 100 % at most', () => {
  const table = (fisik: number): string => `
    No | Program | Pagu (Rp) | Realisasi Fisik (%) | Realisasi Keuangan (Rp) | %
    1 | Program Rehabilitasi Sosial | 60000000 | 100 | 57000000 | 95
    2 | Program Penanganan Bencana | 30000000 | ${fisik} | 29400000 | 98`;
  expect(findingsIn(table(100))).toEqual([]);
  expect(findingsIn(table(101))).toEqual(['nilai-negatif@D3']);
});

test.each([
  ['ten times the others', '55', ['H5']],
  ['twice the others', '9', []],
  ['none yet', '', []],
])('a target of one year among those of a plan: %s', (_, last, cells) => {
  const table = `
    INDIKATOR KINERJA UTAMA 2025-2029
    No | Sasaran | IKU | Satuan | Target | < | < | <
    ^ | ^ | ^ | ^ | 2025 | 2026 | 2027 | 2028
    1 | Meningkatnya peran PSKS | Jumlah PSKS yang aktif | Orang | 100 | 300 | 900 | 9000
    2 | Meningkatnya kemandirian PPKS | Persentase PPKS mandiri | % | 4 | 4.5 | 5 | ${last}`;
  expect(cellsOf(RULE, table)).toEqual(cells);
});

test('the first target of a plan, after years of none, is no slip', () => {
  const table = `
    INDIKATOR KINERJA UTAMA 2025-2029
    No | Sasaran | IKU | Satuan | Target | < | < | <
    ^ | ^ | ^ | ^ | 2025 | 2026 | 2027 | 2028
    1 | Meningkatnya peran PSKS | Jumlah PSKS yang aktif | Orang | 0 | 0 | 0 | 50
    2 | Meningkatnya kemandirian PPKS | Jumlah PPKS mandiri | Orang | 40 | 45 | 50 | 55`;
  expect(cellsOf(RULE, table)).toEqual([]);
});

test.each([
  ['beside three others', '72 | 74 | 76 | 755', ['G3']],
  ['beside one other, the rest blank', '72 | | | 755', []],
  ['beside one other, the rest 0', '72 | 0 | 0 | 755', []],
])('a percentage with a digit too many is told by those of its row: %s', (_, row, cells) => {
  const table = `
    No | Indikator | Satuan | Target | < | Realisasi | <
    ^ | ^ | ^ | 2023 | 2024 | 2023 | 2024
    1 | Keaktifan PSKS | % | ${row}`;
  expect(cellsOf(RULE, table)).toEqual(cells);
});

test('a year of a plan left open, and the others do not tell what its targets are like', () => {
  const table = (second: string): string => `
    INDIKATOR KINERJA UTAMA 2025-2029
    No | Sasaran | IKU | Satuan | Target | < | < | < | <
    ^ | ^ | ^ | ^ | 2025 | 2026 | 2027 | 2028 | 2029
    1 | Meningkatnya kemandirian PPKS | Persentase PPKS mandiri | % | 4 | ${second} | 5 | 5.5 | 58`;
  expect(cellsOf(RULE, table('4.5'))).toEqual(['I4']);
  expect(cellsOf(RULE, table(''))).toEqual([]);
});

test('a measure that is no percentage may be below zero', () => {
  const table = dengan(INDIKATOR, {
    B3: 'Pertumbuhan ekonomi',
    C3: 'Poin',
    D3: '2',
    E3: '-1',
    F3: '-50',
  });
  expect(cellsOf(RULE, table)).toEqual([]);
});

test('on the form a percentage of nobody is not below zero', () => {
  const form = (persen: string): string =>
    dengan(FORMULIR, { D9: '-', E9: '-', F9: '-', G9: persen });
  expect(cellsOf(RULE, form('-'))).toEqual([]);
  expect(cellsOf(RULE, form('-0.5{0.00%}'))).toEqual(['G9']);
});

test('only a service is counted out of those in need', () => {
  const row = (name: string): string =>
    CAPAIAN.replace(/\n \| Rata-rata.*/, `\n6 | ${name} | 100 | 104 | 104`);
  expect(cellsOf(RULE, row(LAYANAN[1]))).toEqual(['D7']);
  expect(cellsOf(RULE, row('Pelatihan relawan'))).toEqual([]);
});

test('the capaian of one year among several may be below zero', () => {
  const table = `
    CAPAIAN RENSTRA 2022-2023
    No | Indikator Kinerja | Satuan | Target 2022 | Realisasi 2022 | Capaian 2022 (%) | Target 2023 | Realisasi 2023 | Capaian 2023 (%)
    1 | Angka kemiskinan | % | 10 | 25 | -50 | 10 | 9 | 110`;
  expect(findingsIn(table)).toEqual([]);
});

test('the money left in section C is below zero because more was spent; a row of people is not', () => {
  const form = (people: number, sisa = true): string =>
    withSectionC(
      '| Alokasi | Rp | 200000000 | | |',
      '| Realisasi | Rp | 250000000 | | |',
      ...(sisa ? ['| Sisa | Rp | -50000000 | | |'] : []),
    ).replace(/permakanan \| Orang \| 20 \| 20/, `permakanan | Orang | ${people} | ${people}`);
  expect(findingsIn(form(20))).toEqual(['layanan-kurang@B2', 'melebihi-sasaran@D10']);
  expect(cellsOf(RULE, form(-20))).toEqual(['D7', 'E7']);
  expect(cellsOf(RULE, form(-20, false))).toEqual(['D7', 'E7']);
});

test('a percentage below zero is no matter of another row, whose numerator is too large', () => {
  const table = `
    No | Indikator | Pembilang (X) | Penyebut (Y) | Hasil X/Y (%)
    1 | Persentase anak telantar di luar panti yang terpenuhi kebutuhan dasarnya | -36 | 40 | -90
    2 | Persentase lanjut usia telantar di luar panti yang terpenuhi kebutuhan dasarnya | 132 | 120 | 110`;
  expect(findingsIn(table)).toEqual(['nilai-negatif@C2', 'melebihi-sasaran@C3']);
});

test('a percentage of negative people or money is below zero because they are', () => {
  const table = (percent: number): string =>
    dengan(ANGGARAN, { D3: '-18000000', E3: String(percent) });
  expect(cellsOf(RULE, table(-90))).toEqual(['D3']);
  expect(cellsOf(RULE, dengan(ANGGARAN, { E3: '-90' }))).toEqual([]);
  const served = (cells: Readonly<Record<string, string>>): string[] =>
    findingsIn(dengan(FORMULIR, cells)).filter((one) => one.startsWith(RULE));
  expect(served({ E9: '-3', G9: '-60' })).toEqual([`${RULE}@E9`]);
  const parts = dengan(PERHITUNGAN, { D4: '-50', E4: '-3.65' });
  expect(cellsOf(RULE, parts)).toEqual(['D4']);
});

test('only an SPM service is counted out of those in need: an indicator has the target it has', () => {
  const name = 'Persentase anak telantar di luar panti yang terlayani';
  expect(cellsOf(RULE, dengan(INDIKATOR, { B2: name, D2: '104', E2: '104', F2: '100' }))).toEqual(
    [],
  );
});

test.each([
  ['Jumlah anak telantar yang menerima permakanan', 'Orang', ['D4']],
  ['Penurunan jumlah anak telantar', 'Orang', []],
  ['Laju pertumbuhan penduduk miskin', '%', []],
])('a target below zero: %s (%s)', (indicator, unit, cells) => {
  const table = `
    PERJANJIAN KINERJA TAHUN 2024
    No | Indikator Kinerja | Satuan | Target
    1 | Jumlah lanjut usia telantar yang menerima permakanan | Orang | 120
    2 | ${indicator} | ${unit} | -85`;
  expect(findingsIn(table)).toEqual(cells.map((cell) => `${RULE}@${cell}`));
});

test('a capaian of a target below zero follows from its sign', () => {
  const table = `
    CAPAIAN KINERJA TAHUN 2024
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    1 | Jumlah lanjut usia telantar yang menerima permakanan | Orang | 120 | 120 | 100
    2 | Jumlah anak telantar yang menerima permakanan | Orang | -80 | 60 | 75
    3 | Jumlah penyandang disabilitas yang menerima alat bantu | Orang | 50 | 40 | 80`;
  expect(findingsIn(table)).toEqual([`${RULE}@D4`]);
});
