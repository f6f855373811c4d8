import type { Column, TableRow } from '../../../src/layouts/model';
import type { NumberFigure } from '../../../src/policy/figures';
import {
  dalamSatuanSel,
  duaAngka,
  duaPersen,
  namaBaris,
  namaKolom,
} from '../../../src/rules/kit/cells';
import { ringkas } from '../../../src/rules/kit/daftar';

const kolom = (label: string, key = 'target'): string => namaKolom({ key, label } as Column);

test.each([
  ['Realisasi (%)', 'Realisasi (%)'],
  ['Target 2023 / Realisasi', 'Realisasi'],
  ['Realisasi / Pagu', 'Pagu'],
  ['Realisasi / Rp', 'Realisasi / Rp'],
  ['Anggaran / DPA', 'Anggaran / DPA'],
  ['Realisasi / IV', 'Realisasi / IV'],
  ['Realisasi / K Rp / 2023', 'K Rp 2023'],
  ['Target / Tahun 2023', 'Target Tahun 2023'],
  [' Target / 2023 ', 'Target 2023'],
  ['Target / Realisasi 2023', 'Realisasi 2023'],
  ['2023', '2023'],
  ['Kinerja / 2023 Realisasi', '2023 Realisasi'],
  ['Rp', 'Rp'],
  ['   ', 'target'],
])('the column headed "%s" is called "%s"', (label, name) => {
  expect(kolom(label)).toBe(name);
});

test('the columns of the quarterly form have names of their own', () => {
  expect(kolom('Total Yang Dilayani / Rp', 'harus')).toBe('harus dilayani');
});

const baris = (label: string): string => namaBaris({ label } as TableRow);

test('a name of 70 signs is said whole, of a longer one 69', () => {
  const long = 'Penyediaan '.repeat(7);
  expect(baris(long.slice(0, 70))).toBe(long.slice(0, 70));
  expect(baris(`${long.slice(0, 70)}x`)).toBe(`${long.slice(0, 69)}…`);
  // No blank before the dots.
  expect(baris(`${'x'.repeat(68)} yy`)).toBe(`${'x'.repeat(68)}…`);
});

test('what explains a name in brackets is left out of it', () => {
  expect(baris('Permakanan (makan tiga kali sehari bagi penerima)')).toBe('Permakanan');
  expect(ringkas('Permakanan  dan\n sandang (tiga kali\n sehari)')).toBe('Permakanan dan sandang');
  expect(ringkas('(tanpa nama)')).toBe('(tanpa nama)');
  expect(ringkas(' Permakanan\n')).toBe('Permakanan');
  expect(ringkas('Permakanan dan sandang(tiga kali)')).toBe('Permakanan dan sandang');
});

test('a service is quoted up to 90 signs', () => {
  const long = 'Rehabilitasi '.repeat(9);
  expect(ringkas(long.slice(0, 90))).toBe(long.slice(0, 90));
  expect(ringkas(`${long.slice(0, 90)}xx`)).toBe(`${long.slice(0, 89)}…`);
  expect(ringkas(`${'Rehabilitasi '.repeat(6)}bagi orang xx`)).toBe(
    `${'Rehabilitasi '.repeat(6)}bagi orang…`,
  );
});

const figure = (value: number, decimals: number, unit = 1): NumberFigure =>
  ({ kind: 'number', value, decimals, unit }) as NumberFigure;

test.each([
  ['as printed', 90, 1, 89, 1],
  ['no decimals where neither has any', 90, 0, 89, 0],
  ['two where the exact one has some', 90, 0, 89.5, 2],
  ['more where two would not tell them apart', 83.33, 2, 83.3301, 4],
  ['three where those do', 83.33, 2, 83.3345, 3],
  ['four at most', 83.33333, 5, 83.333331, 4],
])('printed and exact figure with the same decimals: %s', (_, value, own, exact, decimals) => {
  expect(duaPersen(figure(value, own), exact)).toEqual({
    tercetak: { percent: value, decimals },
    seharusnya: { percent: exact, decimals },
  });
  expect(duaAngka(figure(value, own), exact)).toEqual({
    tercetak: { number: value, decimals },
    seharusnya: { number: exact, decimals },
  });
});

test('a value in the unit of its cell, without the noise of the division', () => {
  expect(dalamSatuanSel(figure(90, 0, 0.01), 58.35)).toBe(0.5835);
  expect(dalamSatuanSel(figure(90, 0), 58.35)).toBe(58.35);
});
