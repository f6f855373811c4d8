import { CAPAIAN, dengan, INDIKATOR } from '../../src/rules/kit/contoh';
import { cellsOf, check, checkedBy, findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';
import { workbookOf } from '../kit/sheet-text';

const RULE = 'target-spm';

test('a lower target is a warning that names the service', () => {
  const table = dengan(CAPAIAN, { C5: '95', E5: '65.79', E7: '88.66' });
  const { findings } = check(table);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ severity: 'warning', cell: 'C5', found: 95, expected: 100 });
  expect(findings[0]?.text.values.layanan).toMatch(/gelandangan/);
});

test('equal low targets of two services are two findings', () => {
  const table = dengan(CAPAIAN, { C2: '90', E2: '100', C3: '90', E3: '97.22', E7: '91.94' });
  expect(cellsOf('target-spm', table)).toEqual(['C2', 'C3']);
  expect(check(table).findings.every((f) => f.cells === undefined)).toBe(true);
});

test('other indicators may have any target', () => {
  expect(cellsOf('target-spm', INDIKATOR)).toEqual([]);
});

test.each([
  ['just below, in percent points', '99.9', [[99.9, 100]]],
  ['just below, as a fraction', '0.99{0%}', [[0.99, 1]]],
  ['exactly', '100', []],
  ['exactly, as a fraction', '1{0%}', []],
  ['above', '101', []],
  ['none given', '-', []],
])('a target %s', (_, target, found) => {
  const own = check(dengan(CAPAIAN, { C3: target, E3: '' })).findings;
  expect(own.flatMap((f) => (f.rule === RULE ? [[f.found, f.expected]] : []))).toEqual(found);
});

test('five services are five comparisons; a target that is not given is none', () => {
  expect(checkedBy(RULE, CAPAIAN)).toBe(5);
  expect(checkedBy(RULE, dengan(CAPAIAN, { C3: '-' }))).toBe(4);
  expect(checkedBy(RULE, INDIKATOR)).toBe(0);
});

test('in a table of indicators only a share of those whom the law protects has the target of the law', () => {
  const table = (name: string): string => dengan(INDIKATOR, { B2: name });
  expect(cellsOf(RULE, table('Persentase anak telantar di luar panti yang terlayani'))).toEqual([
    'D2',
  ]);
  expect(cellsOf(RULE, table('Jumlah anak telantar di luar panti yang terlayani'))).toEqual([]);
  expect(cellsOf(RULE, table('Persentase anak telantar di luar panti yang didata'))).toEqual([]);
  expect(cellsOf(RULE, table('Persentase anak yang memperoleh layanan dasar'))).toEqual([]);
});

test('a target that another table has right is told there', () => {
  const target = (percent: number): string => `
    Target SPM Tahun 2024
    No | Jenis Pelayanan Dasar | Target (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${i === 4 ? percent : 100}`).join('\n')}`;
  const capaian = `
    Capaian SPM Tahun 2024
    No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | 100 | 90 | 90`).join('\n')}`;
  const found = (percent: number): string[] =>
    findingsIn(workbookOf({ Target: target(percent), Capaian: capaian }));
  expect(found(100)).toEqual([]);
  expect(found(80)).toEqual(['beda-antar-tabel@C7']);
});

test('a target pasted among formulas may be too low, too', () => {
  const table = (target: number): string => `
    No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%)
    ${LAYANAN.map((name, i) => `${i + 1} | ${name} | ${i === 2 ? target : `=100*D${i + 2}/D${i + 2} -> 100`} | 90 | ${i === 2 ? (9000 / target).toFixed(1) : 90}`).join('\n')}`;
  expect(findingsIn(table(100))).toEqual(['rumus-rusak@C4']);
  expect(findingsIn(table(80)).sort()).toEqual(['rumus-rusak@C4', `${RULE}@C4`]);
});

test('a name that only goes on to speak of a share is none', () => {
  const name = 'Jumlah anak telantar di luar panti yang terlayani sesuai cakupan';
  expect(cellsOf(RULE, dengan(INDIKATOR, { B2: name }))).toEqual([]);
});

test('each year of a plan has the target of the law', () => {
  const rows = LAYANAN.map(
    (name, i) => `${i + 1} | ${name} | ${i === 4 ? 90 : 100} | 100 | ${i === 1 ? 95 : 100}`,
  );
  const table = `
    Target SPM Tahun 2024-2026
    No | Jenis Pelayanan Dasar | Target 2024 (%) | Target 2025 (%) | Target 2026 (%)
    ${rows.join('\n')}`;
  expect(cellsOf(RULE, table)).toEqual(['E4', 'C7']);
});

test('a quarter wants a part of what the year wants', () => {
  const table = (year: number): string => `
    PENGUKURAN KINERJA TRIWULAN III TAHUN 2024
    No | Indikator Kinerja Utama | Satuan | Target 2024 | Triwulan III | < | <
    ^ | ^ | ^ | ^ | Target | Realisasi | Capaian
    1 | Persentase lanjut usia telantar yang terlayani | Persen | ${year} | 75 | 72 | 96,00
    2 | Persentase PSKS yang aktif | Persen | 70 | 50 | 40 | 80,00
    3 | Jumlah KPM yang graduasi | KPM | 120 | 90 | 63 | 70,00`;
  expect(findingsIn(table(100))).toEqual([]);
  expect(findingsIn(table(90))).toEqual(['target-spm@D4']);
});
