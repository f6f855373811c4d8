import { jumlahMendatar } from '../../../src/rules/kit/mendatar';
import { check } from '../../kit/check';

const tables = (text: string) => check(text).recognition.tables;

const sums = (text: string): unknown[] =>
  tables(text)
    .flatMap(jumlahMendatar)
    .map(({ row, tercetak, jumlah, selisih }) => [row, tercetak, jumlah, selisih]);

describe('sums across a row', () => {
  const pegawai = (...rows: readonly string[]): string =>
    ['No | Golongan | Laki-laki | Perempuan | Jumlah', ...rows].join('\n');

  test('every row with a sum and a part, right or wrong', () => {
    const text = pegawai(
      '1 | Golongan IV | 5 | 9 | 14',
      '2 | Golongan III | 20 | 27 | 48',
      '3 | Golongan II | - | 1 | 1',
      '4 | Golongan I | | | 2',
      '| Jumlah | 27 | 37 | 64',
    );
    expect(sums(text)).toEqual([
      [0, 14, 14, 0],
      [1, 48, 47, 1],
      [2, 1, 1, 0],
      [4, 64, 64, 0],
    ]);
  });

  test('a part that cannot be read leaves its row open', () => {
    const text = pegawai(
      '1 | Golongan IV | 5 | 9 | 14',
      '2 | Golongan III | dua puluh | 27 | 48',
      '3 | Golongan II | 2 | 1 | 3',
    );
    expect(sums(text).map((sum) => (sum as number[])[0])).toEqual([0, 2]);
  });

  test('half of the rows must agree, and one alone says nothing', () => {
    const right = ['1 | Golongan IV | 5 | 9 | 14', '2 | Golongan III | 2 | 1 | 3'];
    const third = '3 | Golongan II | 4 | 4 | 8';
    const wrong = ['4 | Golongan I | 1 | 1 | 3', '5 | Honorer | 2 | 2 | 5'];
    expect(sums(pegawai(...right, third, ...wrong))).toHaveLength(5);
    expect(sums(pegawai(...right, ...wrong))).toHaveLength(4);
    expect(sums(pegawai(right[0]!, ...wrong))).toEqual([]);
    expect(sums(pegawai(right[0]!))).toEqual([]);
  });

  test('a row without its sum, and a mean, are no sums', () => {
    const text = pegawai(
      '1 | Golongan IV | 5 | 9 | 14',
      '2 | Golongan III | 20 | 27 | ',
      '3 | Golongan II | 2 | 1 | 3',
      '| Rata-rata | 9 | 12 | 22',
    );
    expect(sums(text)).toEqual([
      [0, 14, 14, 0],
      [2, 3, 3, 0],
    ]);
  });

  test('millions may be off by what rounding makes of them', () => {
    const text = (jumlah: number): string => `
      Sumber Anggaran (dalam jutaan rupiah)

      No | Jenis Pelayanan | APBD Kota | APBD Provinsi | Jumlah
      1 | Rehabilitasi sosial anak telantar | 150 | 25 | 175
      2 | Rehabilitasi sosial lanjut usia telantar | 210 | 30 | 240
      3 | Perlindungan korban bencana | 134 | 60 | ${jumlah}`;
    const off = (jumlah: number): unknown => (sums(text(jumlah))[2] as number[])[3];
    expect([194, 195, 193, 196].map(off)).toEqual([0, 0, 0, 2]);
  });

  test('one column beside another shows no sum, even where most rows agree', () => {
    const rows = ['1 | Golongan IV | 5 | 5', '2 | Golongan III | 2 | 2', '3 | Golongan II | 4 | 4'];
    expect(sums(['No | Golongan | PNS | Jumlah', ...rows].join('\n'))).toEqual([]);
  });

  test.each([
    [
      'in a column each',
      `No | Unit Kerja | Golongan IV | Golongan III | Jumlah
       1 | Sekretariat | 2 | 8 | 10
       2 | Bidang Rehabilitasi Sosial | 1 | 6 | 7
       3 | Bidang Perlindungan | 1 | 5 | 7`,
    ],
    [
      'in a column for the men and one for the women',
      `No | Unit Kerja | Golongan IV | < | Golongan III | < | Jumlah
       ^ | ^ | L | P | L | P | ^
       1 | Sekretariat | 1 | 1 | 4 | 4 | 10
       2 | Bidang Rehabilitasi Sosial | 1 | 0 | 3 | 3 | 7
       3 | Bidang Perlindungan | 0 | 1 | 3 | 2 | 7`,
    ],
  ])('staff by rank, %s', (_, text) => {
    expect(sums(text)).toEqual([
      [0, 10, 10, 0],
      [1, 7, 7, 0],
      [2, 7, 6, 1],
    ]);
  });

  test('what a sum has too much may stand in a column that was not read; another amount may not', () => {
    const text = (lainnya: number): string => `
      No | Jenis Pelayanan | APBD Kota | Xyzzy | APBD Provinsi | Jumlah (Rp)
      1 | Rehabilitasi sosial anak telantar | 15000000 | | 2500000 | 17500000
      2 | Rehabilitasi sosial lanjut usia telantar | 21000000 | | 3000000 | 24000000
      3 | Perlindungan korban bencana | 13400000 | ${lainnya} | 6000000 | 20400000`;
    expect(sums(text(1000000)).map((sum) => (sum as number[])[3])).toEqual([0, 0]);
    expect(sums(text(1100000)).map((sum) => (sum as number[])[3])).toEqual([0, 0, 1000000]);
  });
});

describe('what was done up to last year and this year', () => {
  const evaluasi = (satuan: string, ...rows: readonly string[]): string =>
    [
      'EVALUASI RKPD TRIWULAN IV TAHUN 2023',
      'Kode | Program | Indikator | Satuan | Target RPJMD 2023 | Realisasi s.d. 2022 | Target 2023 | TW I | TW II | TW III | TW IV | Realisasi 2023 | Realisasi s.d. 2023',
      ...rows.map((row, i) => {
        const [lalu, ini, kumulatif] = row.split(' ');
        return `1.06.0${i + 2} | Program ${'ABCD'[i]} | Ukuran ${'ABCD'[i]} | ${satuan} | 90 | ${lalu} | 90 | 1 | 1 | 1 | 1 | ${ini} | ${kumulatif}`;
      }),
    ].join('\n');
  const RIGHT = ['20 30 50', '25 30 55', '22 30 52'];

  test.each([
    ['the sum', 50, 0, false],
    ['the larger year', 30, 0, false],
    ['more than the larger year, less than the sum', 40, -10, true],
    ['between the two years', 25, -25, false],
    ['less than both', 10, -40, false],
    ['more than both together', 60, 10, false],
  ])('people: %s', (_, kumulatif, selisih, isMungkin) => {
    const text = evaluasi('Orang', ...RIGHT, `20 30 ${kumulatif}`);
    const last = tables(text).flatMap(jumlahMendatar).at(-1);
    expect(last).toMatchObject({ row: 3, tercetak: kumulatif, selisih, isMungkin });
  });

  test('rates do not add up', () => {
    expect(sums(evaluasi('Orang', ...RIGHT))).toHaveLength(3);
    expect(sums(evaluasi('%', ...RIGHT))).toEqual([]);
  });
});
