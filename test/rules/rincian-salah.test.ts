import { cellsOf, check, checkedBy } from '../kit/check';
import { LKJIP_TEMANGGUNG, pesan, ringkasan, SPM_BLITAR, temuan } from './kit/corpus';

const RULE = 'rincian-salah';

describe('Temanggung, evaluation of the RKPD', () => {
  const found = temuan(LKJIP_TEMANGGUNG, RULE, 'Evaluasi RKPD TW IV');

  test('three parents are off; what follows from them is attached', () => {
    expect(ringkasan(found)).toEqual([
      'I11 963136835',
      'O25 78641000 → Q25',
      'O66 11170777914 → Q66',
    ]);
  });

  test('the row that explains the difference is named, with why it was forgotten', () => {
    expect(pesan(found[1])).toMatch(/Selisih Rp 17\.255\.000 sama dengan O27 \(baris 27/);
    expect(pesan(found[2])).toMatch(
      /Selisih Rp 86\.455\.840 sama dengan O71 \(baris 71.*yang tidak berkode/,
    );
  });

  test('each has a certain fix: a second sum or the forgotten row proves it', () => {
    expect(found.map((f) => f.fix?.value)).toEqual([963136835, 78641000, 11170777914]);
  });
});

describe('Temanggung, Tabel 3.9', () => {
  const found = temuan(LKJIP_TEMANGGUNG, RULE, 'Tabel 3.9 Kinerja Anggaran');

  test('a detail below the wrong parent is one finding for both parents and columns', () => {
    expect(ringkasan(found)).toEqual(['C40 6000000 → C29 D29 D40', 'C52 4664743000 → C51 D51 D52']);
    expect(pesan(found[0])).toMatch(/C41 \(baris 41.*Pindahkan baris 41 ke bawah baris 29/);
    expect(pesan(found[1])).toMatch(/C56 \(baris 56.*hanya terhitung di baris 51/);
  });

  test('rows 45 to 50 are silent: the figures prove row 47 to be a kegiatan', () => {
    expect(found.some((f) => /^[CD]4[5-9]$|^[CD]50$/.test(f.cell))).toBe(false);
  });
});

test('Blitar: the placeholder row is no detail', () => {
  expect(temuan(SPM_BLITAR, RULE, 'Alokasi Anggaran')).toEqual([]);
});

const TABEL = `
  No | Program/Kegiatan | Anggaran | Realisasi
  I | PROGRAM REHABILITASI SOSIAL | 9700000 | 8100000
  1. | Kegiatan Rehabilitasi Sosial Dasar | 6000000 | 4600000
  a. | Penyediaan Permakanan | 4000000 | 3000000
  b. | Penyediaan Sandang | 2000000 | 1600000
  2. | Kegiatan Rehabilitasi Sosial Lainnya | 3700000 | 3500000
  a. | Layanan Rujukan | 2100000 | 2000000
  b. | Layanan Data | 1600000 | 1500000`;

test('a parent whose own parent is right with the details has a certain fix', () => {
  const found = check(TABEL.replace('6000000 | 4600000', '5900000 | 4600000')).findings;
  expect(found.map((f) => [f.cell, f.fix?.value])).toEqual([['C3', 6000000]]);
});

test('where only the parent and its details differ, either may be wrong: no fix', () => {
  const found = check(TABEL.replace('4000000 | 3000000', '4100000 | 3000000')).findings;
  expect(found.map((f) => [f.cell, f.expected, f.fix])).toEqual([['C3', 6100000, undefined]]);
});

test('parents without figures, and parents whose details have none, are not compared', () => {
  expect(cellsOf(RULE, TABEL.replace('6000000 | 4600000', ' | 4600000'))).toEqual([]);
  const without = TABEL.replace('4000000 | 3000000', ' | ').replace('2000000 | 1600000', ' | ');
  expect(cellsOf(RULE, without)).toEqual([]);
});

test('a figure that cannot be read leaves its parent uncompared', () => {
  expect(cellsOf(RULE, TABEL.replace('4000000 |', '4O00000 |'))).toEqual([]);
});

test('goods of several units below a heading need not add up to it', () => {
  const table = `
    No | Jenis Sarana dan Prasarana | Jumlah | Satuan
    1 | Peralatan dan Mesin | 360 | Unit
    | a. Mobil operasional | 4 | Unit
    | b. Meja dan kursi | 90 | Set
    2 | Gedung dan Bangunan | 33 | Gedung`;
  expect(cellsOf(RULE, table)).toEqual([]);
});

describe('a detail left out of its parent in both columns is one finding, at the budget', () => {
  const LUPA = TABEL.replace('6000000 | 4600000', '4000000 | 3000000').replace(
    '9700000 | 8100000',
    '7700000 | 6500000',
  );
  const terbalik = LUPA.split('\n')
    .map((line) => line.replace(/\|([^|]*)\|([^|]*)$/, '|$2|$1'))
    .join('\n');

  test.each([
    ['before the realisation', LUPA, 'C3'],
    ['behind it', terbalik, 'D3'],
  ])('%s', (_, table, cell) => {
    expect(check(table).findings.map((f) => [f.rule, f.cell])).toEqual([[RULE, cell]]);
  });
});

test('every parent with details is compared in every column of money', () => {
  expect(checkedBy(RULE, TABEL)).toBe(6);
  expect(checkedBy(RULE, TABEL.replace('6000000 | 4600000', ' | 4600000'))).toBe(5);
});

test('a difference of one rupiah is one', () => {
  expect(cellsOf(RULE, TABEL.replace('6000000 | 4600000', '6000001 | 4600000'))).toEqual(['C3']);
});
