import type { Table } from '../../src/layouts';
import { dengan, FORMULIR, INDIKATOR } from '../../src/rules/kit/contoh';
import { satuanSalah } from '../../src/rules/satuan-salah';
import { cellsOf, check } from '../kit/check';
import { LAYANAN } from '../kit/layanan';

const RULE = 'satuan-salah';

test('two services counted in people do not make a third one people, though they are most', () => {
  const table = (units: readonly string[]): string =>
    `CAPAIAN SPM SOSIAL
    No | Jenis Pelayanan | Satuan | Target | Realisasi | %
    ${units.map((unit, i) => `${i + 1} | ${LAYANAN[i]} | ${unit} | 120 | 96 | 80`).join('\n')}`;
  expect(cellsOf(RULE, table(['Orang', 'Orang', 'Unit']))).toEqual([]);
  expect(cellsOf(RULE, table(['Orang', 'Orang', 'Orang', 'Unit']))).toEqual(['C6']);
});

test('indicators that speak of a service may count what they like', () => {
  const people = ['anak', 'lanjut usia', 'penyandang disabilitas'];
  const rows = [
    ...people.map((who) => `Jumlah ${who} telantar di luar panti yang terlayani | Orang`),
    'Jumlah gelandangan dan pengemis di luar panti yang terlayani | Paket',
    ...['PSM', 'TKSK', 'karang taruna', 'LKS', 'KPM', 'WKSBM'].map(
      (who) => `Jumlah ${who} yang aktif | Orang`,
    ),
  ];
  const table = `
    CAPAIAN KINERJA TAHUN 2024
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    ${rows.map((row, i) => `${i + 1} | ${row} | 40 | 36 | 90`).join('\n')}`;
  expect(check(table).recognition.tables.map((t) => t.layout)).toEqual(['capaian-indikator']);
  expect(cellsOf(RULE, table)).toEqual([]);
});

test('in a plan, numerator and denominator below one percentage say nothing of the unit of another', () => {
  const plan = (unit: string): string => `
    CAPAIAN RENSTRA 2021-2023
    No | Indikator Kinerja | Satuan | Target | < | < | Realisasi | < | <
    ^ | ^ | ^ | 2021 | 2022 | 2023 | 2021 | 2022 | 2023
    1 | Persentase korban bencana yang tertangani | % | 100 | 100 | 100 | 90 | 95 | 96
    | Jumlah korban bencana yang tertangani | Orang | | | | 90 | 190 | 240
    | Jumlah korban bencana | Orang | | | | 100 | 200 | 250
    2 | Persentase PSKS yang aktif | ${unit} | 60 | 70 | 80 | 60 | 70 | 80`;
  expect(cellsOf(RULE, plan('%'))).toEqual([]);
  expect(cellsOf(RULE, plan('Orang'))).toEqual(['C7']);
});

test('what a percentage rises by is no percentage', () => {
  const name = 'Kenaikan persentase penerima bantuan sosial';
  expect(cellsOf(RULE, dengan(INDIKATOR, { B2: name, C2: 'Poin' }))).toEqual([]);
});

test('where targets may tell, each of several tables with the same words is looked at', () => {
  const onlyWords = (table: string): unknown =>
    check(table).recognition.tables.map(satuanSalah.onlyWords as (table: Table) => boolean);
  expect(onlyWords(INDIKATOR)).toEqual([false]);
  expect(onlyWords(FORMULIR)).toEqual([true]);
});
