import type { Table } from '../../../src/layouts/model';
import { angkaSama, yangBeda } from '../../../src/rules/kit/acuan';
import { yangSama } from '../../../src/rules/kit/kelompok';
import type { Pengamatan } from '../../../src/rules/kit/pengamatan';

/** A figure of one thing, in a table of its own. */
function angka(
  value: number,
  more: Partial<Pengamatan> & { layout?: string; region?: string } = {},
) {
  const { layout = 'iku', region, ...own } = more;
  const parts = { rows: [], columns: [] };
  const table = { layout, region, sheet: { name: layout }, ...parts } as unknown as Table;
  const figure = { kind: 'number', value, decimals: 0, unit: 1, raw: value, isText: false };
  return {
    table,
    row: { kind: 'indikator' },
    figure,
    subjek: 'indikator',
    nama: 'Persentase PPKS yang ditangani',
    program: '',
    jenis: 'target',
    tahun: 2023,
    satuan: '%',
    terurai: false,
    ...own,
  } as Pengamatan;
}
const desimal = (value: number, decimals: number, satuan = '%'): Pengamatan => {
  const one = angka(value, { satuan });
  return { ...one, figure: { ...one.figure, decimals } };
};

test.each([
  ['equal', desimal(85, 0), desimal(85, 0), true],
  ['rounded in one table', desimal(85, 0), desimal(85.4, 1), true],
  ['rounded to the next', desimal(85, 0), desimal(85.6, 1), false],
  ['both fine', desimal(85.3, 1), desimal(85.4, 1), false],
  ['rupiah', desimal(5000, 0, 'rp'), desimal(5000, 0, 'rp'), true],
  ['half a rupiah', desimal(5000, 0, 'rp'), desimal(5000.5, 0, 'rp'), true],
  ['a rupiah', desimal(5000, 0, 'rp'), desimal(5001, 0, 'rp'), false],
  ['thousands', desimal(5000, 0, 'rp'), desimal(5000999, 0, 'rp'), true],
  ['thousands, one more', desimal(5000, 0, 'rp'), desimal(5001001, 0, 'rp'), false],
  ['millions', desimal(50, 0, 'rp'), desimal(50900000, 0, 'rp'), true],
  ['nothing, in thousands', desimal(0, 0, 'rp'), desimal(900, 0, 'rp'), false],
  ['known to ten thousand', desimal(312480000, -4, 'rp'), desimal(312484999, 0, 'rp'), true],
  ['known to ten thousand, off', desimal(312480000, -4, 'rp'), desimal(312485001, 0, 'rp'), false],
])('%s', (_, a, b, same) => {
  expect(angkaSama(a, b)).toBe(same);
  expect(angkaSama(b, a)).toBe(same);
});

const beda = (...anggota: readonly Pengamatan[]): unknown[] =>
  yangBeda({ anggota, terpotong: new Set() }).map(({ ini, acuan }) => [
    ini.table.layout,
    ini.figure.value,
    acuan.map((a) => a.figure.value),
  ]);

test('one against one, the table that shows how a figure came about is trusted', () => {
  const renstra = angka(85, { layout: 'capaian-renstra' });
  const kinerja = angka(80, { layout: 'capaian-indikator' });
  const janji = angka(70, { layout: 'perjanjian-kinerja-sasaran' });
  expect(beda(kinerja, renstra)).toEqual([['capaian-indikator', 80, [85]]]);
  expect(beda(janji, kinerja)).toEqual([['perjanjian-kinerja-sasaran', 70, [80]]]);
  expect(beda(angka(70, { layout: 'perjanjian-kinerja-sasaran', terurai: true }), kinerja)).toEqual(
    [['capaian-indikator', 80, [70]]],
  );
});

test('among several, what most say', () => {
  const three = [
    angka(85),
    angka(80, { layout: 'spm-target' }),
    angka(80, { layout: 'spm-capaian' }),
  ];
  expect(beda(...three)).toEqual([['iku', 85, [80, 80]]]);
  expect(beda(...three, angka(85, { layout: 'evaluasi-rkpd' }))).toEqual([
    ['spm-capaian', 80, [85, 85]],
    ['spm-target', 80, [85, 85]],
  ]);
  expect(beda(angka(85), angka(85))).toEqual([]);
});

/** Groups as lists of their figures. */
function kelompok(...list: readonly Pengamatan[]): number[][] {
  const steps = yangSama(list.map((one) => [one]));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.map(({ anggota }) => anggota.map((one) => one.figure.value));
}

test.each([
  ['the same thing', {}, true],
  ['of another year', { tahun: 2024 }, false],
  ['of another kind', { jenis: 'realisasi' }, false],
  ['in another unit', { satuan: 'orang' }, false],
  ['without a unit', { satuan: '' }, true],
  ['of another subject', { subjek: 'layanan' as const }, false],
  ['of another name', { nama: 'Persentase PSKS yang aktif' }, false],
  ['in other words', { nama: 'PERSENTASE PMKS YANG DITANGANI' }, true],
  ['cut off', { nama: 'Persentase PPKS ditangani' }, true],
  ['of another programme', { program: 'Program Rehabilitasi Sosial' }, false],
])('%s', (_, other, together) => {
  expect(kelompok(angka(85), angka(80, other))).toEqual(together ? [[85, 80]] : []);
});

test('regions are told apart where there are several', () => {
  const satu = { region: 'Kabupaten Satu' };
  expect(kelompok(angka(85, satu), angka(80, { region: 'Kabupaten Dua' }))).toEqual([]);
  expect(kelompok(angka(85, satu), angka(80, satu))).toEqual([[85, 80]]);
  expect(kelompok(angka(85, satu), angka(80))).toEqual([[85, 80]]);
  const dua = angka(70, { region: 'Kabupaten Dua' });
  expect(kelompok(angka(85, satu), dua, angka(80, satu))).toEqual([[85, 80]]);
});

test('a table that gives a thing twice with different figures says nothing of it', () => {
  const one = angka(85);
  const again = { ...angka(80), table: one.table };
  expect(kelompok(one, again, angka(70))).toEqual([]);
  expect(kelompok(one, { ...angka(85), table: one.table }, angka(70))).toEqual([[85, 70]]);
});

test('a name that two longer ones begin with belongs to neither', () => {
  const long = (end: string): Pengamatan =>
    angka(80, { nama: `Cakupan pengelolaan data fakir miskin ${end}` });
  const short = angka(70, { nama: 'Cakupan pengelolaan data' });
  expect(kelompok(short, long('kabupaten'))).toEqual([[80, 70]]);
  expect(kelompok(short, long('kabupaten'), long('desa terpencil'))).toEqual([]);
});

test('a short name that two tables have is cut off in neither', () => {
  const short = (value: number): Pengamatan => angka(value, { nama: 'Cakupan pengelolaan data' });
  const long = angka(80, { nama: 'Cakupan pengelolaan data fakir miskin kabupaten' });
  expect(kelompok(short(70), short(75), long)).toEqual([[70, 75]]);
});

test('a name that was cut off is looked for in its own programme', () => {
  const short = angka(70, { nama: 'Cakupan pengelolaan data', program: 'Program Satu' });
  const long = 'Cakupan pengelolaan data fakir miskin';
  expect(kelompok(short, angka(80, { nama: long, program: 'Program Satu' }))).toEqual([[80, 70]]);
  expect(kelompok(short, angka(80, { nama: long, program: 'Program Dua' }))).toEqual([]);
});

test('sixty tables are one thing, more are forms of many regions', () => {
  const many = (n: number): Pengamatan[] => Array.from({ length: n }, (_, i) => angka(i));
  expect(kelompok(...many(60))).toHaveLength(1);
  expect(kelompok(...many(61))).toEqual([]);
});
