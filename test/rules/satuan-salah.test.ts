import { dengan, FORMULIR, INDIKATOR } from '../../src/rules/kit/contoh';
import { cellsOf, check, checkedBy, findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';
import { workbookOf } from '../kit/sheet-text';

test.each([
  ['Orang', []],
  ['orang', []],
  ['Jiwa', []],
  ['Unit', ['C8']],
  ['Paket', ['C8']],
  ['-', []],
])('"%s" for a sub-service that counts people', (unit, cells) => {
  expect(cellsOf('satuan-salah', dengan(FORMULIR, { C8: unit }))).toEqual(cells);
});

test('tents are counted in units', () => {
  expect(cellsOf('satuan-salah', dengan(FORMULIR, { C9: 'Orang' }))).toEqual(['C9']);
});

test('an indicator that is a percentage has the unit %: a warning', () => {
  const table = dengan(INDIKATOR, { B2: 'Persentase penerima bantuan sosial', C2: 'Tahun' });
  expect(check(table).findings).toMatchObject([
    { rule: 'satuan-salah', severity: 'warning', cell: 'C2', fix: { value: '%' } },
  ]);
});

test('a service that is counted in things among others that are counted in people', () => {
  const table = (units: readonly string[]): string =>
    `CAPAIAN SPM SOSIAL
    No | Jenis Pelayanan | Satuan | Target | Realisasi | %
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${units[i]} | 120 | 96 | 80`).join('\n')}`;
  expect(findingsIn(table(['Orang', 'Orang', 'Jiwa', 'Orang', 'KK']))).toEqual([]);
  expect(findingsIn(table(['Orang', 'Orang', 'Unit', 'Orang', 'KK']))).toEqual(['satuan-salah@C5']);
});

test.each([
  ['100', '90', []],
  ['101', '90', ['C3']],
  ['-', '90', []],
])('"Jumlah …" in percent with a target of %s', (target, realised, cells) => {
  expect(cellsOf('satuan-salah', dengan(INDIKATOR, { C3: '%', D3: target, E3: realised }))).toEqual(
    cells,
  );
});

test.each([
  ['Persentase penerima bantuan', '%', []],
  ['Persentase penerima bantuan', '(%)', []],
  ['Persentase penerima bantuan', 'persen', []],
  ['Persentase penerima bantuan', 'Orang', ['C2']],
  ['Persentase penerima bantuan', '-', []],
  ['Persentase penerima bantuan', '–', []],
  ['Cakupan penerima bantuan', 'Orang', []],
  ['Jumlah penerima bantuan (persen)', '%', []],
])('"%s" in "%s"', (name, unit, cells) => {
  const table = dengan(INDIKATOR, { B2: name, C2: unit, D2: '120', E2: '138' });
  expect(cellsOf('satuan-salah', table)).toEqual(cells);
});

test('units that say whether they are right are compared, blank ones and dashes are not', () => {
  expect(checkedBy('satuan-salah', FORMULIR)).toBe(6);
  expect(checkedBy('satuan-salah', dengan(FORMULIR, { C8: '-' }))).toBe(5);
  expect(checkedBy('satuan-salah', dengan(INDIKATOR, { B2: 'Persentase PPKS tertangani' }))).toBe(
    1,
  );
});

test('three services counted in people make the others people too, two do not', () => {
  const table = (units: readonly string[]): string =>
    `CAPAIAN SPM SOSIAL
    No | Jenis Pelayanan | Satuan | Target | Realisasi | %
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${units[i]} | 120 | 96 | 80`).join('\n')}`;
  expect(cellsOf('satuan-salah', table(['Orang', 'Orang', 'Jiwa', 'Unit', '']))).toEqual(['C6']);
  expect(cellsOf('satuan-salah', table(['Orang', 'Orang', '', 'Unit', '']))).toEqual([]);
  expect(cellsOf('satuan-salah', table(['Orang', 'Orang', 'Unit', 'Unit', 'Jiwa']))).toEqual([
    'C5',
    'C6',
  ]);
});

test('a form of another service says nothing of its units', () => {
  const { findings, failures } = check(
    dengan(FORMULIR, { B2: '1. Layanan pendidikan dasar', C4: 'Unit' }),
  );
  expect([failures, findings.filter((f) => f.rule === 'satuan-salah')]).toEqual([[], []]);
});

test('beside numerator and denominator in two columns the unit is that of the percentage', () => {
  const table = (unit: string): string => `
    Perhitungan SPM Tahun 2024
    No | Indikator | Satuan | Pembilang (X) | Penyebut (Y) | Hasil X/Y (%)
    1 | Persentase anak telantar di luar panti yang terpenuhi kebutuhan dasarnya | ${unit} | 36 | 40 | 90
    2 | Persentase lanjut usia telantar di luar panti yang terpenuhi kebutuhan dasarnya | % | 114 | 120 | 95`;
  expect(findingsIn(table('%'))).toEqual([]);
  expect(findingsIn(table('Orang'))).toEqual(['satuan-salah@C3']);
});

test('the form counts people: a percent sign among them is no unit', () => {
  const table = (unit: string): string => `
    PENERIMA LAYANAN SPM TAHUN 2024
    No | Jenis Pelayanan Dasar | Satuan | Kebutuhan | Terpenuhi | Tidak Terpenuhi | %
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${i === 4 ? unit : 'Orang'} | 40 | 36 | 4 | 90`).join('\n')}`;
  expect(findingsIn(table('Jiwa'))).toEqual([]);
  expect(findingsIn(table('%'))).toEqual(['satuan-salah@C7']);
});

describe('services with their units, beside others', () => {
  const RULE = 'satuan-salah';
  const table = (units: readonly string[], ...more: readonly string[]): string =>
    `CAPAIAN SPM SOSIAL
    No | Jenis Pelayanan | Satuan | Target | Realisasi | %
    ${[...units.map((u, i) => `${i + 1} | ${LAYANAN[i % 5]} | ${u}`), ...more].map((row) => `${row} | 120 | 96 | 80`).join('\n')}`;
  const ONE_THING = ['Orang', 'Orang', 'Orang', 'Unit', 'Jiwa'];

  test('as many things as people are no slip', () => {
    expect(cellsOf(RULE, table(['Orang', 'Orang', 'Orang', 'Unit', 'Unit', 'Unit']))).toEqual([]);
  });

  test('rows that are no services may count things, and tell nothing of the services', () => {
    const more = ['Pelatihan', 'Bimbingan', 'Rapat', 'Profil', 'Survei'].map(
      (name, i) => `${i + 6} | ${name} | Paket`,
    );
    expect(cellsOf(RULE, table(ONE_THING, ...more))).toEqual(['C6']);
  });

  test('a target may be in percent', () => {
    expect(cellsOf(RULE, table(['Orang', 'Orang', 'Orang', '%', 'Jiwa']))).toEqual([]);
  });

  test('a row may be named as an indicator is', () => {
    const more = '6 | Persentase korban bencana yang dievakuasi | Orang';
    expect(cellsOf(RULE, table(['Orang', 'Orang', 'Orang', 'Orang', 'Jiwa'], more))).toEqual([
      'C8',
    ]);
  });
});

test('in the row of a service the unit may be that of the sub-service beside it', () => {
  const table = (first: string): string => `
    No | Jenis Pelayanan Dasar | Mutu Layanan | Satuan | Kebutuhan | Terpenuhi | Persentase
    ${LAYANAN.map((name, i) => {
      const [sub, unit] =
        i < 4 ? ['permakanan', i ? 'Orang' : first] : ['tempat penampungan', 'Unit'];
      return `${i + 1} | ${name} | Penyediaan ${sub} | ${unit} | 30 | 27 | 90
    ^ | ^ | Penyediaan sandang | Orang | 30 | 27 | 90`;
    }).join('\n')}`;
  expect(cellsOf('satuan-salah', table('Orang'))).toEqual([]);
  expect(cellsOf('satuan-salah', table('Unit'))).toEqual(['D2']);
});

test('above its numerator and denominator in a plan the unit of a percentage is its own', () => {
  const plan = (unit: string): string => `
    CAPAIAN RENSTRA 2021-2023
    No | Indikator Kinerja | Satuan | Target | < | < | Realisasi | < | <
    ^ | ^ | ^ | 2021 | 2022 | 2023 | 2021 | 2022 | 2023
    1 | Persentase korban bencana yang tertangani | ${unit} | 100 | 100 | 100 | 90 | 95 | 96
    | Jumlah korban bencana yang tertangani | Orang | | | | 90 | 190 | 240
    | Jumlah korban bencana | Orang | | | | 100 | 200 | 250`;
  expect(findingsIn(plan('%'))).toEqual([]);
  expect(findingsIn(plan('Orang'))).toEqual(['satuan-salah@C4']);
});

test('the target of each of two tables built alike tells whether its indicator counts', () => {
  const table = (target: string): string => dengan(INDIKATOR, { C3: '%', D3: target, E3: '90' });
  expect(cellsOf('satuan-salah', workbookOf({ A: table('100'), B: table('101') }))).toEqual(['C3']);
});

describe('who is counted is named behind "Jumlah"', () => {
  const unit = (name: string, written: string): readonly string[] =>
    cellsOf('satuan-salah', dengan(INDIKATOR, { B3: name, C3: written }));

  test.each(['Tahun', 'Bulan', 'Dokumen'])('people are not counted in %s', (written) => {
    expect(unit('Jumlah anak telantar yang menerima permakanan', written)).toEqual(['C3']);
  });

  test.each([
    ['Jumlah anak telantar yang menerima permakanan', 'Keluarga'],
    ['Jumlah orang yang menerima sandang', 'Paket'],
    ['Jumlah dokumen pendataan anak telantar', 'Dokumen'],
    ['Lama pendampingan anak telantar', 'Bulan'],
    ['Persentase anak telantar yang dilayani', '%'],
  ])('%s: %s', (name, written) => {
    expect(unit(name, written)).toEqual([]);
  });
});
