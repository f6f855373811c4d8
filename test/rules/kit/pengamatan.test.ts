import { angka, teramati } from './pengamatan-tabel';

const KINERJA = (head: string, satuan = '%'): string => `
  Capaian Indikator Kinerja Tahun 2023
  No | Sasaran | Indikator Kinerja | Satuan | ${head} | Target 2023 | Realisasi 2023 | Capaian (%)
  1 | Meningkatnya PPKS | PPKS tertangani | ${satuan} | 75 | 80 | 76 | 95
  2 | Meningkatnya mutu | xxx | Nilai | 60 | 70 | 49 | 70`;

test('target and realisation of the year, and the realisation of the year before', () => {
  expect(angka(KINERJA('Realisasi 2022'))).toEqual([
    'PPKS tertangani: realisasi 2022 % 75',
    'PPKS tertangani: target 2023 % 80',
    'PPKS tertangani: realisasi 2023 % 76',
  ]);
});

test.each([
  ['Realisasi 2022', 'realisasi 2022'],
  ['Realisasi 2021', 'realisasi 2021'],
  ['Realisasi Tahun Lalu', 'realisasi 2022'],
  // That the header bears the year of the report is a slip.
  ['Realisasi 2023', 'realisasi 2022'],
])('below "%s" stands the %s', (head, said) => {
  expect(angka(KINERJA(head))[0]).toBe(`PPKS tertangani: ${said} % 75`);
});

test('beside a programme stands its indicator, below a goal an indicator is its own', () => {
  const text = `
    Capaian Indikator Kinerja Tahun 2023
    No | Program | Indikator Kinerja | Satuan | Target 2023 | Realisasi 2023 | Capaian (%)
    1 | Program Rehabilitasi Sosial | Persentase PPKS tertangani | % | 80 | 76 | 95
    2 | Program Penanganan Bencana | Persentase korban bencana terbantu | % | 100 | 90 | 90`;
  expect(angka(text).filter((s) => s.includes('target'))).toEqual([
    'Persentase PPKS tertangani: target 2023 % 80',
    'Persentase korban bencana terbantu: target 2023 % 100',
  ]);
});

test('a capaian of the year before is no realisation', () => {
  expect(angka(KINERJA('Capaian 2022')).map((s) => s.split(' ')[2])).toEqual([
    'target',
    'realisasi',
  ]);
});

test.each([
  ['%', '%'],
  ['(%)', '%'],
  ['Persen', '%'],
  ['Prosen', '%'],
  ['Persentase', '%'],
  ['Poin persen', 'poin persen'],
  ['Orang', 'orang'],
  ['', ''],
])('the unit "%s" is told as "%s"', (written, unit) => {
  expect(angka(KINERJA('Realisasi 2022', written))[1]).toBe(
    ['PPKS tertangani: target 2023', unit, '80'].join(' '),
  );
});

test('a name that says "Persentase" has the unit, whatever stands there', () => {
  const text = KINERJA('Realisasi 2022', 'Orang').replace('PPKS tert', 'Persentase PPKS tert');
  expect(angka(text)[1]).toBe('Persentase PPKS tertangani: target 2023 % 80');
});

test('years of a plan, and its end', () => {
  const text = `
    Rencana Strategis 2021-2026
    No | Indikator Kinerja | Satuan | Target 2022 | Target 2023 | Realisasi 2022 | Realisasi 2023 | Target Akhir 2026
    1 | Persentase PPKS tertangani | % | 70 | 75 | 72 | 74 | 90
    2 | Persentase PSKS aktif | % | 60 | - | 62 | | 80`;
  expect(angka(text)).toEqual([
    'Persentase PPKS tertangani: target renstra 2022 % 70',
    'Persentase PPKS tertangani: target renstra 2023 % 75',
    'Persentase PPKS tertangani: realisasi 2022 % 72',
    'Persentase PPKS tertangani: realisasi 2023 % 74',
    'Persentase PPKS tertangani: target renstra 2026 % 90',
    'Persentase PSKS aktif: target renstra 2022 % 60',
    'Persentase PSKS aktif: realisasi 2022 % 62',
    'Persentase PSKS aktif: target renstra 2026 % 80',
  ]);
});

test('without any year the one before is not known either', () => {
  const text = KINERJA('Realisasi Tahun Lalu').replaceAll(/ (Tahun )?2023/g, '');
  expect(angka(text)).toEqual([]);
});

test('the year before is that before the realisation, whatever year the report is of', () => {
  const text = KINERJA('Realisasi Tahun Lalu').replace('Kinerja Tahun 2023', 'Kinerja Tahun 2024');
  expect(angka(text)[0]).toBe('PPKS tertangani: realisasi 2022 % 75');
});

test('quarters are neither the year nor the one before', () => {
  const text = `
    Capaian Indikator Kinerja Tahun 2023
    No | Indikator Kinerja | Satuan | Target 2023 | Realisasi TW I | Realisasi TW II | Realisasi 2023 | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 30 | 76 | 76 | 95
    2 | Persentase PSKS aktif | % | 60 | 20 | 60 | 60 | 100`;
  expect(angka(text)).toEqual([
    'Persentase PPKS tertangani: target 2023 % 80',
    'Persentase PPKS tertangani: realisasi 2023 % 76',
    'Persentase PSKS aktif: target 2023 % 60',
    'Persentase PSKS aktif: realisasi 2023 % 60',
  ]);
});

test('of indicators the unit beside them is theirs, though the header says %', () => {
  const text = KINERJA('Realisasi 2022', 'Nilai').replace('Target 2023', 'Target 2023 (%)');
  expect(angka(text)[1]).toBe('PPKS tertangani: target 2023 nilai 80');
});

test('an indicator with its numerator below it can be taken apart', () => {
  const text = `
    Capaian Indikator Kinerja Tahun 2023
    No | Indikator Kinerja | Satuan | Target 2023 | Realisasi 2023 | Capaian (%)
    1 | Persentase PPKS tertangani | % | 80 | 76 | 95
      | Jumlah PPKS tertangani | Orang | | 760 |
      | Jumlah PPKS seluruhnya | Orang | | 1000 |
    2 | Persentase PSKS aktif | % | 60 | 60 | 100`;
  expect(teramati(text).map((p) => p.terurai)).toEqual([...[true, true, false, false]]);
});

test('the year before that its column names, where the title names that of a regulation alone', () => {
  const text = `
    Capaian Indikator Kinerja menurut Permendagri Nomor 86 Tahun 2017
    No | Sasaran | Indikator Kinerja | Satuan | Realisasi 2022 | Target | Realisasi | Capaian (%)
    1 | Meningkatnya PPKS | PPKS tertangani | % | 75 | 80 | 76 | 95
    2 | Meningkatnya mutu | PSKS aktif | % | 60 | 70 | 49 | 70`;
  expect(angka(text)).toEqual([
    'PPKS tertangani: realisasi 2022 % 75',
    'PSKS aktif: realisasi 2022 % 60',
  ]);
});

test('where quarters alone tell of the year, the one before is that before the report', () => {
  const text = `
    Evaluasi Renja Tahun 2023
    Kode | Program / Kegiatan | Indikator | Realisasi s.d. 2022 | Target 2023 | TW I | TW II | TW III | TW IV | Capaian (%)
    1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 70 | 80 | 10 | 30 | 50 | 76 | 95
    1.06.05 | PROGRAM PENANGANAN BENCANA | Persentase korban | 71 | 80 | 10 | 30 | 50 | 76 | 95`;
  expect(angka(text)).toEqual([
    'Persentase PPKS: realisasi 2022 % 70',
    'Persentase PPKS: target 2023 % 80',
    'Persentase korban: realisasi 2022 % 71',
    'Persentase korban: target 2023 % 80',
  ]);
});

test('programmes without an indicator beside them reach nothing that other tables name', () => {
  const text = `
    Evaluasi Renja Tahun 2023
    Kode | Program / Kegiatan | Target 2023 | TW I | TW II | TW III | TW IV | Capaian (%)
    1.06.04 | PROGRAM REHABILITASI SOSIAL | 80 | 10 | 30 | 50 | 76 | 95
    1.06.05 | PROGRAM PENANGANAN BENCANA | 80 | 10 | 30 | 50 | 76 | 95`;
  expect(angka(text)).toEqual([]);
});
