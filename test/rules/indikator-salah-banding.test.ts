import { cellsOf, checkedBy } from '../kit/check';

/** Which indicators are held against which name, and which are one and the same. */

describe('what is compared at all', () => {
  test('an indicator that speaks of three in five words of a name is its own', () => {
    const copies = (second: string): string => `
      No | Sasaran | Indikator Kinerja Utama | Target 2023
      1 | Terpenuhinya pendampingan penyuluh masyarakat desa tangguh | ${second} | 80
      2 | Meningkatnya akuntabilitas | ${second} | 70`;
    expect(
      cellsOf('indikator-salah', copies('Persentase penyuluh masyarakat desa yang aktif')),
    ).toEqual(['C3']);
    expect(cellsOf('indikator-salah', copies('Persentase penyuluh masyarakat yang aktif'))).toEqual(
      [],
    );
  });

  test('two short words are as telling as a long one', () => {
    const copies = (second: string): string => `
      No | Sasaran | Indikator Kinerja Utama | Target 2023
      1 | Meningkatnya LKS PKH | ${second} | 80
      2 | Meningkatnya akuntabilitas | ${second} | 70`;
    expect(cellsOf('indikator-salah', copies('Jumlah LKS PKH'))).toEqual(['C3']);
    expect(cellsOf('indikator-salah', copies('Jumlah LKS'))).toEqual([]);
  });

  test('only in tables of services is a formulation held against its indicator', () => {
    const table = `
      Indikator Kinerja Utama
      No | Sasaran | Indikator Kinerja Utama | Formulasi | Satuan | Target
      1 | Meningkatnya peran masyarakat | Persentase penyandang disabilitas telantar yang terpenuhi kebutuhan dasarnya di luar panti | Jumlah anak telantar yang terpenuhi kebutuhan dasarnya di luar panti | % | 80
      2 | Meningkatnya peran PSKS | Persentase PSKS aktif | Jumlah PSKS aktif | % | 70`;
    expect(cellsOf('indikator-salah', table)).toEqual([]);
  });

  test('an indicator twice is one in a column headed by its year, too', () => {
    const table = `
      No | Indikator Kinerja | Satuan | Tahun 2023 | < | <
      ^ | ^ | ^ | Target | Realisasi | Capaian (%)
      1 | Persentase PPKS tertangani | % | 80 | 76 | 95
      2 | Persentase PPKS tertangani | % | 70 | 49 | 70`;
    expect(cellsOf('indikator-salah', table)).toEqual(['B4']);
  });

  test('an indicator comes again in each quarter, also of a header in two rows or in the last column', () => {
    const last = (second: string): string => `
      No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Triwulan
      1 | Persentase PPKS tertangani | % | 80 | 76 | 95 | I
      2 | Persentase PPKS tertangani | % | 70 | 49 | 70 | ${second}`;
    const tall = (second: string): string => `
      No | Indikator Kinerja | Triwulan | Satuan | Tahun 2023 | < | <
      ^ | ^ | ^ | ^ | Target | Realisasi | Capaian (%)
      1 | Persentase PPKS tertangani | I | % | 80 | 76 | 95
      2 | Persentase PPKS tertangani | ${second} | % | 70 | 49 | 70`;
    expect(cellsOf('indikator-salah', last('I'))).toEqual(['B3']);
    expect(cellsOf('indikator-salah', last('II'))).toEqual([]);
    expect(cellsOf('indikator-salah', tall('I'))).toEqual(['B4']);
    expect(cellsOf('indikator-salah', tall('II'))).toEqual([]);
  });

  test('beside a goal only what is written and is an indicator is held against it', () => {
    const table = (third: string): string => `
      CAPAIAN INDIKATOR TAHUN 2023
      No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
      1 | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | % | 80 | 76 | 95
      2 | Meningkatnya peran PSKS | Persentase PSKS aktif | % | 70 | 49 | 70
      ${third}`;
    // Each against its goal, and against the others.
    expect(checkedBy('indikator-salah', table(''))).toBe(4);
    expect(checkedBy('indikator-salah', table('^ | ^ | Rata-rata capaian | | | | 82.5'))).toBe(4);
    expect(
      checkedBy(
        'indikator-salah',
        table('3 | Meningkatnya akuntabilitas kinerja | | % | 80 | 76 | 95'),
      ),
    ).toBe(5);
  });
});
