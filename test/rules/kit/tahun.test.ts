import { isTitleOfNext, ofThisYear, tahunDalam, tahunTabel } from '../../../src/rules/kit/tahun';
import { check } from '../../kit/check';

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

describe('the year of a table', () => {
  const tableOf = (text: string) => check(text).recognition.tables[0]!;
  const IKU = (title: string, capaian = ''): string => `
    ${title}

    No | Indikator Kinerja | Satuan | Target 2023 | Realisasi 2023 | Realisasi 2022${capaian && ` | ${capaian}`}
    1 | Persentase PPKS tertangani | % | 80 | 76 | 75${capaian && ' | 95'}
    2 | Persentase PSKS aktif | % | 60 | 60 | 62${capaian && ' | 100'}`;

  test.each([
    ['Capaian Kinerja Tahun 2023', '', true],
    ['Capaian Kinerja Tahun 2022', '', false],
    ['Capaian Kinerja', 'Capaian 2023 (%)', true],
    ['Capaian Kinerja', 'Capaian 2022 (%)', false],
    ['Capaian Kinerja', 'Capaian (%)', false],
    ['Capaian Kinerja', '', false],
    ['Capaian Kinerja Tahun 2023 dan 2024', '', false],
  ])('"%s" with "%s" is of the year after 2022: %s', (title, capaian, isNext) => {
    expect(isTitleOfNext(tableOf(IKU(title, capaian)), 2022)).toBe(isNext);
  });

  test.each([
    ['Capaian Kinerja Tahun 2024', 2024],
    ['Capaian Kinerja', 2023],
    ['Capaian Kinerja menurut Permensos Nomor 9 Tahun 2018', undefined],
  ])('of the title "%s", else of its columns: %s', (title, year) => {
    expect(tahunTabel(tableOf(IKU(title, 'Capaian 2023 (%)')))).toBe(year);
  });

  test('target, realisation and capaian that bear it, not what was before', () => {
    const table = tableOf(IKU('Capaian Kinerja', 'Capaian 2023 (%)'));
    expect(ofThisYear(table, 2023).map(({ key }) => key)).toEqual([
      'target',
      'realisasi',
      'capaian',
    ]);
    expect(ofThisYear(table, 2022)).toEqual([]);
  });
});
