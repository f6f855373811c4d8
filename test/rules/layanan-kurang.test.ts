import { dengan, CAPAIAN, FORMULIR, tanpaBaris } from '../../src/rules/kit/contoh';
import { cellsOf, check, checkedBy, findingsIn } from '../kit/check';
import { workbookOf } from '../kit/sheet-text';
import { LAYANAN } from '../kit/layanan';
import { corpusWorkbook } from '../kit/corpus';

test('names what is missing', () => {
  const [finding] = check(tanpaBaris(FORMULIR, 8, 11)).findings;
  expect(finding).toMatchObject({ rule: 'layanan-kurang', cell: 'B2' });
  expect(finding?.text.values).toMatchObject({ ada: { number: 3 }, perlu: { number: 5 } });
  expect(finding?.expected).toMatch(/sandang.*psikososial/i);
});

test('of several that are missing the names are set apart', () => {
  const [finding] = check(tanpaBaris(CAPAIAN, 5, 6)).findings;
  expect(finding?.expected).toMatch(/^[^;]+luar panti sosial; Perlindungan[^;]+$/);
  const [ofForm] = check(tanpaBaris(FORMULIR, 8, 11)).findings;
  expect(ofForm?.expected).toMatch(/^[^;]+; [^;]+$/);
});

test('a table of two services does not claim to list all', () => {
  expect(findingsIn(tanpaBaris(CAPAIAN, 4, 5, 6, 7))).toEqual([]);
});

test('a list that goes on upon another sheet lists what stands on both', () => {
  const lines = CAPAIAN.trim().split('\n');
  const page = (names: readonly string[]): string => names.join('\n');
  const pages = (rest: readonly string[]): Record<string, string> => ({
    'Lembar 1': page(lines.slice(0, 4)),
    'Lembar 2': page(rest),
  });
  const kurang = (rest: readonly string[]): string[] =>
    cellsOf('layanan-kurang', workbookOf(pages(rest)));
  expect(kurang(lines.slice(4))).toEqual([]);
  expect(kurang(lines.slice(4, 5))).toHaveLength(1);
  // What stands there instead is on one page only; that the list is short holds for all of them.
  const other = '5 | Pelatihan relawan sosial | 100 | 90 | 90';
  const told = findingsIn(workbookOf(pages([...lines.slice(4, 5), other]))).sort();
  expect(told).toEqual(['layanan-asing@B2', 'layanan-kurang@B1']);
});

test('a form without section B lists no sub-services', () => {
  expect(findingsIn(tanpaBaris(FORMULIR, 7, 8, 9, 10, 11))).toEqual([]);
});

test('a renamed row explains what is missing', () => {
  expect(findingsIn(dengan(FORMULIR, { B11: '5. Pelatihan relawan' }))).toEqual([
    'layanan-asing@B11',
  ]);
});

test('for gelandangan and pengemis alat bantu may be listed or not', () => {
  const found = check(corpusWorkbook('temanggung-2024-tw2-capaian-spm')).findings;
  expect(found.filter((f) => f.rule === 'layanan-kurang')).toEqual([]);
});

test('a sub-service may stand in the row of its service, in a column of its own', () => {
  const [finding] = check(`
    No | Jenis Pelayanan Dasar | Mutu Layanan | Satuan | Kebutuhan | Terpenuhi | Persentase
    1 | Rehabilitasi Sosial Dasar Anak Telantar di Luar Panti | Penyediaan permakanan | Orang | 30 | 30 | 100
    ^ | ^ | Penyediaan sandang | Orang | 30 | 27 | 90
    2 | Rehabilitasi Sosial Dasar Lanjut Usia Telantar di Luar Panti | Penyediaan permakanan | Orang | 50 | 45 | 90
    ^ | ^ | Penyediaan alat bantu | Orang | 5 | 5 | 100`).findings;
  expect(finding).toMatchObject({ rule: 'layanan-kurang', cell: 'B2' });
  expect(finding?.expected).not.toMatch(/permakanan|sandang/i);
});

test('the figures beside the name of a service are those of the sub-service that stands there', () => {
  const form = (share: number): string => `
    No | Jenis Pelayanan Dasar | Mutu Layanan | Satuan | Kebutuhan | Terpenuhi | Persentase
    1 | ${LAYANAN[4]} | Penyediaan permakanan | Orang | 30 | 30 | ${share}
    ^ | ^ | Penyediaan sandang | Orang | 30 | 27 | 90
    ^ | ^ | Penyediaan tempat penampungan | Unit | 4 | 4 | 100
    ^ | ^ | Penanganan khusus kelompok rentan | Orang | 10 | 10 | 100
    ^ | ^ | Dukungan psikososial | Orang | 40 | 40 | 100`;
  expect(findingsIn(form(100))).toEqual([]);
  expect(findingsIn(form(80))).toEqual(['persen-salah@G2']);
});

test('a list of three of the five claims to be one of all', () => {
  expect(check(tanpaBaris(CAPAIAN, 5, 6, 7)).findings.map((f) => f.rule)).toEqual([
    'layanan-kurang',
  ]);
  expect(checkedBy('layanan-kurang', tanpaBaris(CAPAIAN, 5, 6, 7))).toBe(5);
  expect(checkedBy('layanan-kurang', tanpaBaris(CAPAIAN, 4, 5, 6, 7))).toBe(0);
});

test('a list that names a service of the provinsi is no list of the five', () => {
  const table = dengan(CAPAIAN, { B2: 'Rehabilitasi sosial dasar anak telantar di dalam panti' });
  expect(checkedBy('layanan-kurang', table)).toBe(0);
});

test('inside institutions other sub-services are given', () => {
  const form = (tempat: string): string => `
    No | Jenis Layanan SPM | Satuan | Harus Dilayani | Terlayani | Belum | Capaian (%)
    1 | Rehabilitasi sosial dasar anak telantar di ${tempat} panti | | | | | 100
     | Penerima layanan dasar (80%) | | | | | 80
     | A. Jumlah yang harus dilayani | Orang | 6 | 6 | 0 | 100
     | Mutu minimal layanan dasar (20%) | | | | | 20
     | B. Jumlah mutu barang/jasa/SDM | | | | | 100
     | 1. Penyediaan permakanan | Orang | 6 | 6 | 0 | 100
     | 2. Penyediaan asrama yang mudah diakses | Orang | 6 | 6 | 0 | 100`;
  expect(cellsOf('layanan-kurang', form('luar'))).toEqual(['B2']);
  expect(cellsOf('layanan-kurang', form('dalam'))).toEqual([]);
});

test.each([
  ['CAPAIAN RENCANA AKSI BIDANG REHABILITASI SOSIAL', []],
  ['CAPAIAN REHABILITASI SOSIAL DAN PENANGANAN BENCANA', ['B3']],
])('under "%s"', (title, cells) => {
  const table = `${title}\n\n${tanpaBaris(CAPAIAN, 6).trim()}`;
  expect(cellsOf('layanan-kurang', table)).toEqual(cells);
});

test('the division of rehabilitation lacks none but the service of disasters', () => {
  const table = `CAPAIAN RENCANA AKSI BIDANG REHABILITASI SOSIAL\n\n${tanpaBaris(CAPAIAN, 4, 6).trim()}`;
  const [finding] = check(table).findings.filter((f) => f.rule === 'layanan-kurang');
  expect([finding?.cell, finding?.expected]).toEqual([
    'B3',
    expect.stringMatching(/^[^;]*lanjut usia[^;]*$/i),
  ]);
});

test('a service without sub-services, beside one that has them, lacks them all', () => {
  const table = (sub: string): string => `
    No | Jenis Layanan SPM | Satuan | Harus Dilayani | Terlayani | Belum | Capaian (%)
    1 | ${LAYANAN[4]} | | | | | 100
     | A. Jumlah yang harus dilayani | Orang | 6 | 6 | 0 | 100
     | B. Jumlah mutu barang/jasa/SDM | | | | | 100
     ${sub}
    2 | ${LAYANAN[1]} | | | | | 100
     | A. Jumlah yang harus dilayani | Orang | 6 | 6 | 0 | 100`;
  expect(
    cellsOf('layanan-kurang', table('| 1. Penyediaan permakanan | Orang | 6 | 6 | 0 | 100')),
  ).toEqual(['B2', 'B6']);
});

describe('a list on two sheets', () => {
  const [head, ...services] = CAPAIAN.trim().split('\n').slice(0, 6);
  const list = (...of: readonly number[]): string =>
    [head, ...of.map((i) => services[i - 1]!)].join('\n');
  const kurang = (first: string, last: string): string[] =>
    cellsOf('layanan-kurang', workbookOf({ 'Lembar 1': first, 'Lembar 2': last }));

  test('is one list, however many stand on its last sheet', () => {
    expect(kurang(list(1, 2), list(3, 4, 5))).toEqual([]);
  });

  test('is not the one before it that has the same last sheet', () => {
    expect(kurang(list(1, 2, 3), list(4, 5))).toEqual([]);
    expect(kurang(list(1, 3), list(4, 5))).toHaveLength(1);
  });
});

test('among more rows than five a strange name explains no missing one', () => {
  const table = `${dengan(CAPAIAN, { B3: 'Pelatihan relawan' }).split('\n').slice(0, 6).join('\n')}
6 | Bimbingan kader | 100 | 90 | 90`;
  expect(cellsOf('layanan-kurang', table)).toEqual(['B1']);
});

test('one service inside institutions excuses no other', () => {
  const service = (tempat: string, last: string): string => `
    1 | Rehabilitasi sosial dasar anak telantar di ${tempat} panti | | | | | 100
     | Penerima layanan dasar (80%) | | | | | 80
     | A. Jumlah yang harus dilayani | Orang | 6 | 6 | 0 | 100
     | Mutu minimal layanan dasar (20%) | | | | | 20
     | B. Jumlah mutu barang/jasa/SDM | | | | | 100
     | 1. ${last} | Orang | 6 | 6 | 0 | 100`;
  const form = `
    No | Jenis Layanan SPM | Satuan | Harus Dilayani | Terlayani | Belum | Capaian (%)${service('dalam', 'Penyediaan asrama yang mudah diakses')}${service('luar', 'Penyediaan permakanan')}`;
  expect(cellsOf('layanan-kurang', form)).toEqual(['B8']);
});
