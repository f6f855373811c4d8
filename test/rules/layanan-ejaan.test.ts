import { CAPAIAN, dengan, FORMULIR } from '../../src/rules/kit/contoh';
import { cellsOf, check, checkedBy } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

test('the fix is the whole text with the slip put right', () => {
  const written = 'Rehabilitasi sosial dasar anak telantar di luar pantli';
  const [finding] = check(dengan(CAPAIAN, { B3: written })).findings;
  expect(finding).toMatchObject({
    severity: 'warning',
    found: written,
    fix: { value: 'Rehabilitasi sosial dasar anak telantar di luar panti' },
  });
});

test('telantar and terlantar are both right', () => {
  const name = 'Rehabilitasi sosial dasar lanjut usia terlantar diluar panti';
  expect(cellsOf('layanan-ejaan', dengan(CAPAIAN, { B4: name }))).toEqual([]);
});

test('a slip in another word of a service', () => {
  const name = 'Rehabilitasi sosial dasra anak telantar di luar panti';
  const [finding] = check(dengan(CAPAIAN, { B3: name })).findings;
  expect(finding).toMatchObject({ rule: 'layanan-ejaan', cell: 'B3' });
});

test('a slip in a sub-service', () => {
  expect(cellsOf('layanan-ejaan', dengan(FORMULIR, { B8: '2. Penyediaan sandnag' }))).toEqual([
    'B8',
  ]);
});

test('the explanation behind a name is not judged', () => {
  const name =
    '2. Penyediaan sandang (berupa pembelian pakain, slimut, perlengkapn mandi, dan kebutuhan lain)';
  expect(cellsOf('layanan-ejaan', dengan(FORMULIR, { B8: name }))).toEqual([]);
});

const INDIKATOR = (name: string): string => `
  No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
  1 | ${name} | % | 80 | 72 | 90
  2 | Nilai SAKIP | Nilai | 70 | 63 | 90`;

test.each([
  ['PMKS di luar panti yang ditangani', null],
  ['PMKS di luar Pantli yang ditangani', 'PMKS di luar Panti yang ditangani'],
  ['PMKS di luar pant yang ditangani', 'PMKS di luar panti yang ditangani'],
  ['PMKS di dalam panto yang ditangani', 'PMKS di dalam panti yang ditangani'],
  ['PMKS di luar pantai selatan', 'PMKS di luar panti selatan'],
  ['PMKS di luar pasar yang ditangani', null],
  ['PMKS di luar pa yang ditangani', null],
  ['Pantai yang dibersihkan', null],
])('the words of a service in the name of an indicator: "%s"', (name, corrected) => {
  const own = check(INDIKATOR(name)).findings.filter((f) => f.rule === 'layanan-ejaan');
  expect(own.map((f) => f.fix?.value)).toEqual(corrected === null ? [] : [corrected]);
});

test('every name is one comparison, what is no text is none', () => {
  expect(checkedBy('layanan-ejaan', CAPAIAN)).toBe(6);
  expect(checkedBy('layanan-ejaan', dengan(CAPAIAN, { B4: '' }))).toBe(5);
});

test.each([
  ['PMKS di luar  pantli yang ditangani', 'PMKS di luar  panti yang ditangani'],
  ['PMKS di luar pantii yang ditangani', 'PMKS di luar panti yang ditangani'],
])('a slip after two blanks, or at the end of the word: "%s"', (name, corrected) => {
  const own = check(INDIKATOR(name)).findings.filter((f) => f.rule === 'layanan-ejaan');
  expect(own.map((f) => f.fix?.value)).toEqual([corrected]);
});

test('the service beside an indicator, where the indicator names the row', () => {
  const table = (name: string): string => `
    No | Indikator | Jenis Layanan | Pembilang | Penyebut | Realisasi (%)
    1 | Persentase anak yang terlayani | ${name} | 90 | 100 | 90
    2 | Persentase lansia yang terlayani | ${LAYANAN[2]} | 90 | 100 | 90`;
  expect(cellsOf('layanan-ejaan', table(LAYANAN[1]))).toEqual([]);
  expect(cellsOf('layanan-ejaan', table(LAYANAN[1].replace('panti', 'pantli')))).toEqual(['C2']);
});

test('the service of an indicator in a column of its own, and a sub-service of no known service', () => {
  const table = (name: string): string => `
    No | Jenis Pelayanan Dasar | Indikator Kinerja | Target (%) | Realisasi (%) | Capaian (%)
    1 | ${name} | Persentase anak telantar yang terlayani | 100 | 90 | 90
    2 | ${LAYANAN[2]} | Persentase lansia telantar yang terlayani | 100 | 90 | 90`;
  expect(cellsOf('layanan-ejaan', table(LAYANAN[1]))).toEqual([]);
  expect(cellsOf('layanan-ejaan', table(LAYANAN[1].replace('panti', 'pantli')))).toEqual(['B2']);
  const form = dengan(FORMULIR, {
    B2: '1. Layanan pendidikan dasar',
    B8: '2. Penyediaan sandnag',
  });
  expect(cellsOf('layanan-ejaan', form)).toEqual(['B8']);
});
