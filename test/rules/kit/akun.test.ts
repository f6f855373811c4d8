import type { Column } from '../../../src/layouts/model';
import {
  type Akun,
  cocokJumlah,
  jumlah,
  jumlahkanAkun,
  kolomBerjumlah,
  samaSelisih,
} from '../../../src/rules/kit/akun';
import type { Pohon } from '../../../src/rules/kit/pohon';
import { salahTingkat } from '../../../src/rules/kit/tingkat';
import { check } from '../../kit/check';
import { LAYANAN } from '../../kit/layanan';

/** Figures of one column, row by row; null is blank, NaN cannot be read. */
const akun = (...values: readonly (number | null)[]): Akun => ({
  column: { key: 'anggaran' } as Column,
  isi: values.map((nilai) => ({ nilai, decimals: 0 })),
  setengah: 0,
});

/** A tree from the parent of each row. */
function pohon(...induk: readonly (number | null)[]): Pohon {
  const below = (at: number | null): number[] => induk.flatMap((p, i) => (p === at ? i : []));
  return { induk, rincian: induk.map((_, i) => below(i)), puncak: below(null) };
}

test('a row that prints nothing counts by its details; one that cannot be read spoils its sum', () => {
  const sums = jumlahkanAkun(akun(null, 40, 25, null, null), pohon(null, 0, 0, null, 3));
  expect(sums.nilai).toEqual([65, 40, 25, 0, 0]);
  expect(sums.ada).toEqual([true, true, true, false, false]);
  expect(jumlahkanAkun(akun(null, 40, NaN), pohon(null, 0, 0)).nilai[0]).toBeNaN();
});

test('shown figures are added as they are shown', () => {
  const shown = { ...akun(null, 10.4, 20.4), setengah: 0 };
  const sums = jumlahkanAkun(shown, pohon(null, 0, 0));
  expect(sums.nilai[0]).toBeCloseTo(30.8);
  expect(sums.tampak).toEqual([30, 10, 20]);
  expect(jumlah([1, 2, 3], [0, 2, 7])).toBe(4);
});

test.each([
  [100, 100, 100, 0, true],
  [100, 101, 101, 0, false],
  [101, 100, 101, 0, true],
  [100, 101, 101, 1, true],
  [100, 101.01, 101.01, 1, false],
  [99, 100, 100, 1, true],
])('%f for a sum of %f, shown %f, with %f of room: %s', (nilai, exact, shown, room, fits) => {
  expect(cocokJumlah({ nilai, decimals: 0 }, exact, shown, room)).toBe(fits);
});

test('a blank is no sum', () => {
  expect(cocokJumlah({ nilai: null, decimals: 0 }, 0)).toBe(false);
});

test.each([
  [500, 500, true],
  [500, 500.0005, true],
  [500, 500.001, false],
  [500, -500, false],
  [0.5, 0.5000009, true],
  [0.5, 0.500002, false],
  [1e6, 1e6 - 1, true],
  [1e9, 1e9 + 999, true],
  [1e9, 1e9 + 1001, false],
])('differences of %f and %f are the same: %s', (a, b, same) => {
  expect(samaSelisih(a, b)).toBe(same);
  expect(samaSelisih(b, a)).toBe(same);
});

describe('rows whose figures prove them to be a level higher than they are written', () => {
  /** Parent 0 with rows 1 to 5 below it; 3 is the sum of 4 and 5. */
  const flat = pohon(null, 0, 0, 0, 0, 0);

  test('a group at the end is a detail like the others, with details of its own', () => {
    expect(salahTingkat([akun(100, 40, 25, 35, 20, 15)], flat)).toEqual([
      { row: 3, tertulisDi: 0, induk: 0, rincian: [4, 5] },
    ]);
  });

  test('or a parent beside the one it is written under, where that one balances without it', () => {
    expect(salahTingkat([akun(65, 40, 25, 35, 20, 15)], flat)).toEqual([
      { row: 3, tertulisDi: 0, induk: null, rincian: [4, 5] },
    ]);
  });

  test('below a sum of all the group must go into that sum', () => {
    const below = pohon(null, 0, 1, 1, 1, 1, 1);
    expect(salahTingkat([akun(100, 65, 40, 25, 35, 20, 15)], below)).toMatchObject([
      { row: 4, tertulisDi: 1, induk: 0 },
    ]);
    expect(salahTingkat([akun(90, 65, 40, 25, 35, 20, 15)], below)).toEqual([]);
  });

  test.each([
    ['a parent that balances as written', [135, 40, 25, 35, 20, 15]],
    ['a parent that balances neither way', [99, 40, 25, 35, 20, 15]],
    ['no row that is a sum', [100, 40, 25, 36, 20, 15]],
    ['a parent without a figure', [null, 40, 25, 35, 20, 15]],
  ])('%s proves nothing', (_, values) => {
    expect(salahTingkat([akun(...values)], flat)).toEqual([]);
  });

  test('all columns must say so', () => {
    const right = akun(100, 40, 25, 35, 20, 15);
    expect(salahTingkat([right, akun(10, 4, 2, 4, 3, 1)], flat)).toHaveLength(1);
    expect(salahTingkat([right, akun(10, 4, 2, 5, 3, 1)], flat)).toEqual([]);
    // What is blank or 0 throughout says nothing against it.
    expect(salahTingkat([right, akun(null, null, null, null, null, null)], flat)).toHaveLength(1);
  });

  test('where everything stands there twice, one column proves it against a slip in another', () => {
    const halves = pohon(null, 0, 0, 0, 0, 0, 0);
    const proof = akun(100, 60, 40, 20, 40, 25, 15);
    expect(salahTingkat([proof, akun(100, 60, 40, 20, 41, 25, 15)], halves)).toEqual([
      { row: 1, tertulisDi: 0, induk: 0, rincian: [2, 3] },
      { row: 4, tertulisDi: 0, induk: 0, rincian: [5, 6] },
    ]);
    // Less than half as much again: not everything is there twice.
    expect(salahTingkat([proof, akun(150, 60, 40, 20, 41, 25, 15)], halves)).toEqual([]);
  });

  test('one row alone below its parent is no group', () => {
    expect(salahTingkat([akun(100, 90)], pohon(null, 0))).toEqual([]);
  });
});

test('counts of an indicator, or of several years of a plan, are no parts of one sum', () => {
  const [table] = check(`
    No | Indikator | Jumlah yang dilayani (pembilang) | Jumlah sasaran (penyebut) | Capaian (%)
    ${LAYANAN.map((nama, i) => `${i + 1} | Persentase ${nama} | 90 | 100 | 90`).join('\n')}`)
    .recognition.tables;
  expect(table?.columns.filter(({ role }) => role === 'jumlah')).toHaveLength(2);
  expect(kolomBerjumlah(table!)).toEqual([]);
});

test('in a form of one row for each service the budgets add up as the people do', () => {
  const [table] = check(`
    CAPAIAN SPM SOSIAL TAHUN 2023
    No | Jenis Layanan | Harus Dilayani | Terlayani | Capaian (%) | Anggaran (Rp)
    ${LAYANAN.map((nama, i) => `${i + 1} | ${nama} | 50 | 40 | 80 | 5000000`).join('\n')}
     | Jumlah | 250 | 200 | 80 | 25000000`).recognition.tables;
  expect(kolomBerjumlah(table!).map(({ key }) => key)).toEqual(['harus', 'terlayani', 'anggaran']);
});
