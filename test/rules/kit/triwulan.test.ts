import type { Column } from '../../../src/layouts/model';
import { dasarJumlah, dasarTabel } from '../../../src/rules/kit/basis';
import { type BarisTriwulan, isKumulatif, kolomTriwulanRp } from '../../../src/rules/kit/triwulan';
import { check } from '../../kit/check';

const baris = (triwulan: readonly number[], setahun: number): BarisTriwulan => {
  const jumlah = triwulan.reduce((sum, n) => sum + n, 0);
  return {
    row: 0,
    triwulan: triwulan.map((nilai) => ({ column: {} as Column, nilai })),
    setahun: { value: setahun } as BarisTriwulan['setahun'],
    jumlah,
    selisih: setahun - jumlah,
  };
};
const sampai = baris([10, 20, 30, 40], 40);
const tiap = baris([10, 10, 10, 10], 40);

test.each([
  ['two rows that run', [sampai, sampai], true],
  ['one row alone', [sampai], false],
  ['four of five', [sampai, sampai, sampai, sampai, tiap], true],
  ['three of four', [sampai, sampai, sampai, tiap], false],
  ['rows that add up', [tiap, tiap], false],
  // One quarter alone reads either way.
  ['rows of one quarter beside', [sampai, sampai, baris([0, 0, 0, 40], 40)], true],
  ['rows of one quarter only', [baris([0, 0, 0, 40], 30), baris([0, 0, 0, 40], 30)], false],
  ['a last quarter that is not the year', [baris([10, 20], 25), baris([10, 20], 25)], false],
])('%s', (_, rows, runs) => {
  expect(isKumulatif(rows)).toBe(runs);
});

test.each([
  ['spm-capaian', 'Permensos 9/2018 Lampiran II; PP 2/2018 pasal 10'],
  ['spm-komponen-biaya', 'Permensos 9/2018 Lampiran II; PP 2/2018 pasal 10'],
  ['anggaran-kegiatan', 'PP 12/2019'],
  ['evaluasi-rkpd', 'Permendagri 86/2017'],
  ['capaian-indikator', 'PermenPANRB 53/2014'],
  ['perjanjian-kinerja-anggaran', 'PermenPANRB 53/2014'],
] as const)('a table of %s rests on %s; its money on the law on money', (layout, basis) => {
  expect(dasarTabel({ layout })).toBe(basis);
  expect(dasarJumlah({ layout }, { role: 'jumlah' })).toBe(basis);
  expect(dasarJumlah({ layout }, { role: 'rupiah' })).toBe('PP 12/2019');
});

/** Three quarters in a row, then the year; a fourth may stand in a column that nobody could read. */
const TIGA = (...rows: readonly string[]): string => `
  Kode | Program/Kegiatan | Realisasi per Triwulan | < | < | Realisasi 2023
  ^ | ^ | I | II | III | Rp
  ^ | ^ | Rp | Rp | Rp | ^
  ${rows.map((row, i) => `1.06.04.2.01.0${i + 1} | Penyediaan Barang ${'ABCD'.charAt(i)} | ${row}`).join('\n')}`;
const SAMA = '2000000 | 3000000 | 4000000 | 9000000';
const BEDA = '2000000 | 3000000 | 4000000 | 14000000';

test.each([
  ['where the year is their sum', [SAMA, SAMA], true],
  ['where half of the rows say so', [SAMA, SAMA, BEDA, BEDA], true],
  ['where most rows have more in the year', [SAMA, BEDA, BEDA], false],
  [
    'where each holds those before it',
    ['2000000 | 5000000 | 9000000 | 9000000', '1000000 | 4000000 | 6000000 | 6000000'],
    true,
  ],
  [
    'where the last one above 0 holds those before it',
    ['2000000 | 5000000 | 0 | 5000000', '1000000 | 4000000 | 0 | 4000000'],
    true,
  ],
  ['that say 0 while the year has more', ['0 | 0 | 0 | 5000000', '0 | 0 | 0 | 4000000'], false],
  ['of which one is a dash', ['2000000 | - | 4000000 | 6000000', BEDA], true],
  ['of which one cannot be read', [SAMA, '2000000 | tiga | 4000000 | 9000000', BEDA], true],
])('three quarters %s are those of the year: %s', (_, rows, isWhole) => {
  expect(kolomTriwulanRp(check(TIGA(...rows)).recognition.tables[0]!) !== null).toBe(isWhole);
});
