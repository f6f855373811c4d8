import { samaLingkup } from '../../../src/rules/kit/lingkup';
import { pengamatanDari } from '../../../src/rules/kit/pengamatan';
import { check } from '../../kit/check';

/** Whether the totals of two tables stand over the same programmes. */

type Baris = readonly [name: string, budget: number];
const A: Baris = ['Program Rehabilitasi Sosial', 50000000];
const B: Baris = ['Program Penanganan Bencana', 40000000];
const C: Baris = ['Program Pemberdayaan Sosial', 30000000];
const D: Baris = ['Program Pengelolaan Taman Makam Pahlawan', 5000000];
const E: Baris = ['Program Perlindungan dan Jaminan Sosial', 20000000];
const F: Baris = ['Kegiatan Rehabilitasi Sosial Dasar', 20000000];
const G: Baris = ['Kegiatan Pengumpulan Sumbangan', 10000000];
const sum = (rows: readonly Baris[]): number => rows.reduce((total, [, own]) => total + own, 0);

function jumlah(rows: readonly Baris[], total = sum(rows)) {
  const text = `
    PERJANJIAN KINERJA TAHUN 2023

    No | Program | Anggaran
    ${rows.map(([name, own], i) => `${i + 1} | ${name} | ${own}`).join('\n')}
     | Jumlah | ${total}`;
  const [table] = check(text).recognition.tables;
  return pengamatanDari(table!).find(({ subjek }) => subjek === 'jumlah')!;
}

test.each<[string, ReturnType<typeof jumlah>, ReturnType<typeof jumlah>, boolean]>([
  ['the same sum', jumlah([A, B, C]), jumlah([D, E], 120000000), true],
  ['the same programmes, another sum', jumlah([A, B, C]), jumlah([A, B, C], 121000000), true],
  ['activities, where no programme is named', jumlah([F, G]), jumlah([F, G], 31000000), true],
  ['no programme in common', jumlah([A, B, C]), jumlah([D, E]), false],
  ['one in common, thrice in one', jumlah([A, A, A, D]), jumlah([A, B, C, E]), false],
  ['those of one official', jumlah([A, B, C, D, E]), jumlah([A, B]), false],
  [
    'those of one official, wrongly summed',
    jumlah([A, B, C, D, E]),
    jumlah([A, B], 91000000),
    false,
  ],
  ['one left out, and not summed', jumlah([A, B, C, D]), jumlah([A, B, C]), false],
  ['one left out, but summed otherwise', jumlah([A, B, C, D]), jumlah([A, B, C], 121000000), true],
  ['three of four in common', jumlah([A, B, C, D]), jumlah([A, B, C, E], 121000000), true],
  ['two of three in common', jumlah([A, B, D]), jumlah([A, B, E], 121000000), false],
])('%s', (_, one, other, same) => {
  expect(samaLingkup(one, other)).toBe(same);
  expect(samaLingkup(other, one)).toBe(same);
});

test('an affair of government above the programmes does not make them the same', () => {
  const under = (...rows: readonly Baris[]) => {
    const [table] = check(`
      PERJANJIAN KINERJA TAHUN 2023

      Kode | Program | Anggaran
      1.06 | URUSAN PEMERINTAHAN BIDANG SOSIAL | ${sum(rows)}
      ${rows.map(([name, own], i) => `1.06.0${i + 2} | ${name} | ${own}`).join('\n')}
       | Jumlah | ${sum(rows)}`).recognition.tables;
    return pengamatanDari(table!).find(({ subjek }) => subjek === 'jumlah')!;
  };
  expect(samaLingkup(under(A, B), under(D, E))).toBe(false);
});

test('where only activities are named, what they are made of does not count', () => {
  const total = (more: number, ...details: readonly string[]) => {
    const [table] = check(`
      Kinerja Anggaran Tahun 2023

      No | Program/Kegiatan | Anggaran (Rp) | Realisasi (Rp)
      1. | ${F[0]} | ${F[1]} | 1000000
      ${details.join('\n')}
      2. | ${G[0]} | ${G[1]} | 1000000
       | Jumlah | ${F[1] + G[1] + more} | 2000000`).recognition.tables;
    return pengamatanDari(table!).find(({ subjek }) => subjek === 'jumlah')!;
  };
  const parts = ['Permakanan', 'Sandang', 'Alat Bantu', 'Perbekalan'].map(
    (name, i) => `${'abcd'.charAt(i)}. | Penyediaan ${name} | 5000000 | 250000`,
  );
  const [whole, detailed] = [total(1000000), total(0, ...parts)];
  expect(detailed.table.rows.map(({ parent }) => parent)).toEqual([null, 0, 0, 0, 0, null, null]);
  expect(samaLingkup(whole, detailed)).toBe(true);
});

test('totals over nothing that is named stand over nothing in common', () => {
  const bare = (value: number) => {
    const one = jumlah([A, B], value);
    return { ...one, table: { ...one.table, rows: [] } };
  };
  expect(samaLingkup(bare(90000000), bare(91000000))).toBe(false);
});
