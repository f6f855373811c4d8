import type { Column } from '../../../src/layouts/model';
import { dasarJumlah, dasarTabel } from '../../../src/rules/kit/basis';
import { type BarisTriwulan, isKumulatif } from '../../../src/rules/kit/triwulan';

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
