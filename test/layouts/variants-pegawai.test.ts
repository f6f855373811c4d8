import { recognise } from '../../src/layouts';
import { columnName } from '../../src/sheet/address';
import { findingsIn } from '../kit/check';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** Tables of staff as offices lay them out: men and women of each group side by side, counts typed as texts. */

/** `layout: A key, B key …` of every table. */
function columns(text: string): string[] {
  return recognise(workbookOf({ Lembar1: sheetFromText(text) })).tables.map(
    (t) => `${t.layout}: ${t.columns.map((c) => `${columnName(c.column)} ${c.key}`).join(', ')}`,
  );
}

describe('men and women of each kind of employment', () => {
  const TABLE = `
    Komposisi pegawai menurut bidang dan status kepegawaian

    No | Unit Kerja | PNS | < | < | PPPK | < | < | Jumlah Seluruhnya
    ^ | ^ | L | P | Jml | L | P | Jml | ^
    1 | Sekretariat | 6 | 8 | 14 | 1 | 2 | 3 | 17
    2 | Bidang Rehabilitasi Sosial | 4 | 5 | 9 | 2 | 1 | 3 | 12
    3 | Bidang Perlindungan dan Jaminan Sosial | 5 | 3 | 8 | 1 | 1 | 2 | 10
    4 | Bidang Pemberdayaan Sosial | 3 | 4 | 7 | 0 | 2 | 2 | 9
    | Jumlah | 18 | 20 | 38 | 4 | 6 | 10 | 48`;

  test('are columns of their own, though counts as small as these look like parts of codes', () => {
    expect(columns(TABLE)).toEqual([
      'pegawai: A no, B uraian, C pns-lakiLaki, D pns-perempuan, E pns, F pppk-lakiLaki, G pppk-perempuan, H pppk, I jumlah',
    ]);
    expect(findingsIn(TABLE)).toEqual([]);
  });

  test.each([
    ['a group is not the sum of its men and women', '5 | 9 | 2', '5 | 10 | 2', 'total-salah@E6'],
    ['all are not the sum of the groups', '2 | 2 | 9', '2 | 2 | 8', 'total-salah@I8'],
    ['a column does not add up', '18 | 20', '19 | 20', 'total-salah@C9'],
  ])('%s', (_, from, to, expected) => {
    expect(findingsIn(TABLE.replace(from, to))).toContain(expected);
  });

  test('without a sum of each group all are the sum of the parts', () => {
    const table = `
      Kualifikasi pendidikan pegawai
      Uraian | PNS | < | PPPK | < | Non ASN | Total
      ^ | L | P | L | P | ^ | ^
      Sarjana | 9 orang | 11 orang | 3 orang | 4 orang | 3 orang | 30 orang
      Diploma | 2 orang | 3 orang | - | 1 orang | 2 orang | 8 orang
      SMA | 4 orang | 1 orang | - | - | 7 orang | 12 orang
      Jumlah | 15 orang | 15 orang | 3 orang | 5 orang | 12 orang | 50 orang`;
    expect(columns(table)).toEqual([
      'pegawai: A uraian, B pns-lakiLaki, C pns-perempuan, D pppk-lakiLaki, E pppk-perempuan, F honorer, G jumlah',
    ]);
    expect(findingsIn(table)).toEqual([]);
    expect(findingsIn(table.replace('8 orang', '9 orang'))).toEqual(['total-salah@G5']);
  });

  test('those of groups that nobody knows are no men and women of all', () => {
    const table = TABLE.replace('PNS', 'Pejabat A').replace('PPPK', 'Pejabat B');
    expect(columns(table)).toEqual(['pegawai: A no, B uraian, I jumlah']);
    expect(findingsIn(table)).toEqual([]);
  });
});

test('counts typed as texts below a header of single letters', () => {
  const table = `
    Pegawai menurut tingkat pendidikan

    Pendidikan | | L | P | Jumlah
    S2 | | "4" | "3" | "7"
    S1 / D4 | | "12" | "15" | "27"
    D3 | | "3" | "2" | "5"
    SLTA | | "9" | "-" | "9"
    Jumlah | | "28" | "20" | "48"`;
  expect(columns(table)).toEqual(['pegawai: A uraian, C lakiLaki, D perempuan, E jumlah']);
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('"48"', '"49"'))).toEqual(['total-salah@E8']);
});

test('levels of schooling below a header that says no more, diplomas apart', () => {
  const table = `
    Bidang | Tingkat Pendidikan | < | < | < | < | Jml
    ^ | S2 | S1 | D4 | D3 | SMA | ^
    Sekretariat | 2 | 8 | 1 | 2 | 4 | 17
    Rehabilitasi Sosial | 1 | 7 | 2 | 0 | 2 | 12
    Pemberdayaan Sosial | 1 | 6 | 0 | 1 | 1 | 9
    Jumlah | 4 | 21 | 3 | 3 | 7 | 38`;
  expect(columns(table)).toEqual([
    'pegawai: A uraian, B magister, C sarjana, D diploma4, E diploma, F slta, G jumlah',
  ]);
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('2 | 12', '2 | 11'))).toEqual(['total-salah@G4']);
});

test('a rank that most positions have nobody of is a column all the same', () => {
  const table = `
    Jumlah pegawai berdasarkan jabatan dan golongan
    No | Jabatan | Golongan | < | < | < | Jumlah
    ^ | ^ | I | II | III | IV | ^
    1 | Eselon II | - | - | - | 1 | 1
    2 | Eselon III | - | - | 1 | 4 | 5
    3 | Fungsional Tertentu | - | 2 | 21 | 4 | 27
    4 | Pelaksana | 1 | 14 | 18 | - | 33
    | Total | 1 | 16 | 40 | 9 | 66`;
  expect(columns(table)).toEqual([
    'pegawai: A no, B uraian, C golongan1, D golongan2, E golongan3, F golongan4, G jumlah',
  ]);
  expect(findingsIn(table)).toEqual([]);
});

test('those on contract part of the time are a group of their own', () => {
  const table = `
    Rekapitulasi pegawai
    No | Bidang | PNS | < | PPPK | < | PPPK Paruh Waktu | < | Jumlah | < | Total
    ^ | ^ | LK | PR | LK | PR | LK | PR | LK | PR | ^
    1 | Sekretariat | 5 | 7 | 1 | 0 | 2 | 3 | 8 | 10 | 18
    2 | Bidang Rehabilitasi Sosial | 4 | 6 | 1 | 2 | 1 | 1 | 6 | 9 | 15
    3 | UPTD Rumah Singgah | 2 | 1 | 0 | 0 | 4 | 2 | 6 | 3 | 9`;
  expect(columns(table)[0]).toContain(
    'G paruhWaktu-lakiLaki, H paruhWaktu-perempuan, I lakiLaki, J perempuan, K jumlah',
  );
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('8 | 10 | 18', '9 | 9 | 18'))).toEqual([
    'total-salah@I4',
    'total-salah@J4',
  ]);
});

test('ranks over "L | P | L+P", and nothing else that names a column', () => {
  const table = `
    Rekap ASN per bidang, golongan dan jenis kelamin
    Bidang | Gol. II | < | < | Gol. III | < | < | Jumlah
    ^ | L | P | L+P | L | P | L+P | ^
    Sekretariat | 1 | 2 | 3 | 4 | 6 | 10 | 13
    Rehsos | 2 | 0 | 2 | 3 | 4 | 7 | 9
    Total | 3 | 2 | 5 | 7 | 10 | 17 | 22`;
  expect(columns(table)).toEqual([
    'pegawai: A uraian, B golongan2-lakiLaki, C golongan2-perempuan, D golongan2, E golongan3-lakiLaki, F golongan3-perempuan, G golongan3, H jumlah',
  ]);
  expect(findingsIn(table)).toEqual([]);
});

test('what share of all they are', () => {
  const table = `
    Jumlah pegawai menurut status kepegawaian
    No | Status Kepegawaian | Jumlah (Orang) | Persentase (%)
    1 | Pegawai Negeri Sipil (PNS) | 41 | 63.08
    2 | PPPK | 8 | 12.31
    3 | Tenaga Kontrak | 16 | 24.62
    Jumlah | < | 65 | 100`;
  expect(columns(table)).toEqual(['pegawai: A no, B uraian, C jumlah, D persen']);
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('12.31', '21.31'))).toEqual(['persen-salah@D4']);
});

test('social workers by places of short names, men and women in all but no sum of both', () => {
  const table = `
    Jumlah TKSK dan PSM menurut kecamatan dan jenis kelamin
    No | Kecamatan | TKSK | < | PSM | < | Jumlah | <
    ^ | ^ | L | P | L | P | L | P
    1 | Masamba | 1 | 0 | 6 | 7 | 7 | 7
    2 | Sabbang | 0 | 1 | 5 | 4 | 5 | 5
    3 | Malangke | 1 | 0 | 4 | 6 | 5 | 6
    | Total | 2 | 1 | 15 | 17 | 17 | 18`;
  expect(columns(table)).toEqual([
    'pegawai: A no, B uraian, C tksk-lakiLaki, D tksk-perempuan, E psm-lakiLaki, F psm-perempuan, G lakiLaki, H perempuan',
  ]);
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('4 | 6 | 5 | 6', '4 | 6 | 5 | 9'))).toContain('total-salah@H6');
});

test('kinds of positions side by side, from the head of the office down', () => {
  const table = `
    Keadaan pegawai menurut pendidikan dan jabatan
    No | Pendidikan | Jabatan | < | < | < | Jumlah
    ^ | ^ | Pimpinan Tinggi | Administrator | Pejabat Fungsional | Pelaksana | ^
    1 | S2 | 1 | 3 | 3 | 2 | 9
    2 | S1/D4 | 0 | 2 | 8 | 11 | 21
    3 | D3 | 0 | 0 | 1 | 4 | 5
    | Jumlah | 1 | 5 | 12 | 17 | 35`;
  expect(columns(table)).toEqual([
    'pegawai: A no, B uraian, C pimpinanTinggi, D administrator, E fungsional, F pelaksana, G jumlah',
  ]);
  expect(findingsIn(table)).toEqual([]);
  expect(findingsIn(table.replace('11 | 21', '11 | 22'))).toEqual(['total-salah@G5']);
});
