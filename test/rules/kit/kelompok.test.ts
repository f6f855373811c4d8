import { yangSama } from '../../../src/rules/kit/kelompok';
import type { Pengamatan } from '../../../src/rules/kit/pengamatan';
import { angka } from './pengamatan-contoh';

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
  ['with a slip of the pen', { nama: 'Persentse PPKS yang ditangani' }, true],
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

test('tables of a region that has no other one do not make a cut-off name doubtful', () => {
  const of = (region: string, value: number, nama: string): Pengamatan =>
    angka(value, { region, nama });
  const short = of('Kabupaten Satu', 70, 'Cakupan pengelolaan data');
  const long = of('Kabupaten Satu', 80, 'Cakupan pengelolaan data fakir miskin kabupaten');
  const alone = of('Kabupaten Dua', 90, 'Cakupan pengelolaan data fakir miskin desa terpencil');
  expect(kelompok(short, long, alone)).toEqual([[80, 70]]);
});

test('what two forms of units say differently leaves the other tables to be compared', () => {
  const of = (layout: string, value: number): Pengamatan =>
    angka(value, { layout, subjek: 'layanan', nama: 'anak' });
  const forms = [of('spm-capaian-triwulan', 20), of('spm-capaian-triwulan', 40)];
  expect(kelompok(...forms, of('spm-capaian', 90), of('spm-target', 95))).toEqual([[90, 95]]);
});

test('under the name of an indicator one table of services stands for all of them', () => {
  const services = [angka(85, { layout: 'spm-capaian' }), angka(80, { layout: 'spm-target' })];
  expect(kelompok(...services, angka(70))).toEqual([[85, 70]]);
});

test('what part of a budget was spent is compared only where efficiency is told', () => {
  const of = (layout: string, value: number): Pengamatan =>
    angka(value, { layout, subjek: 'program', jenis: 'serapan s.d. TW 2' });
  expect(kelompok(of('anggaran-kegiatan', 85), of('anggaran-kegiatan', 80))).toEqual([]);
  expect(kelompok(of('anggaran-kegiatan', 85), of('efisiensi', 80))).toEqual([[85, 80]]);
});

test('figures without a unit are of the unit that another table gives', () => {
  const bare = { satuan: '' };
  expect(kelompok(angka(85, bare), angka(80, bare))).toEqual([[85, 80]]);
  expect(kelompok(angka(85), angka(80, { satuan: '' }), angka(70, { satuan: '' }))).toEqual([
    [85, 80, 70],
  ]);
});

describe('beyond fifteen hundred names only equal ones are brought together', () => {
  const names = (n: number) =>
    Array.from({ length: n }, (_, i) => angka(i, { nama: (i + 50000).toString(36) }));

  test('no name that was cut off', () => {
    const short = angka(70, { nama: 'Cakupan pengelolaan data' });
    const long = angka(80, { nama: 'Cakupan pengelolaan data fakir miskin kabupaten' });
    expect(kelompok(short, long, ...names(1498))).toEqual([[80, 70]]);
    expect(kelompok(short, long, ...names(1499))).toEqual([]);
  });

  test('none with a slip of the pen, but the same words in another order', () => {
    const slip = angka(80, { nama: 'Persentse PPKS yang ditangani' });
    expect(kelompok(angka(85), ...names(1498), slip)).toEqual([[85, 80]]);
    expect(kelompok(angka(85), ...names(1499), slip)).toEqual([]);
    const turned = angka(80, { nama: 'PPKS ditangani (persentase)' });
    expect(kelompok(angka(85), ...names(1499), turned)).toEqual([[85, 80]]);
  });
});
