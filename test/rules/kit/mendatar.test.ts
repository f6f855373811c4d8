import { jumlahMendatar } from '../../../src/rules/kit/mendatar';
import { check } from '../../kit/check';

const tables = (text: string) => check(text).recognition.tables;

describe('sums across a row', () => {
  const pegawai = (...rows: readonly string[]): string =>
    ['No | Golongan | Laki-laki | Perempuan | Jumlah', ...rows].join('\n');
  const sums = (text: string): unknown[] =>
    tables(text)
      .flatMap(jumlahMendatar)
      .map(({ row, tercetak, jumlah, selisih }) => [row, tercetak, jumlah, selisih]);

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
});
