import { tahunDalam } from '../../../src/rules/kit/tahun';

test.each([
  ['Capaian SPM Tahun 2023', [2023]],
  ['Renstra 2021-2026', [2021, 2026]],
  ['Tahun 2023 dan 2023', [2023]],
  ['Capaian 2023 menurut Permensos Nomor 9 Tahun 2018', [2023]],
  ['Capaian 2023 menurut Permensos No. 9/2018', [2023]],
  ['Capaian 2023, PP 2 Tahun 2018', [2023]],
  ['Capaian 2023, Permendagri 59/2021 dan UU 23 Tahun 2014', [2023]],
  ['Perbup Nomor 12 / HUK Tahun 2019', []],
  ['Tahun 1999, 2049, 2050', [2049]],
  ['kode 12023 dan 20231', []],
  ['', []],
])('years that "%s" names', (text, years) => {
  expect(tahunDalam(text)).toEqual(years);
});
