import { recognise } from '../../src/layouts';
import { columnName } from '../../src/sheet/address';
import { findingsIn } from '../kit/check';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

/** What was reached, headed by the word for its percentage, and counts of quality beside those of people. */

function read(text: string): { layout: string; columns: Record<string, string> } {
  const [table] = recognise(workbookOf({ Lembar1: sheetFromText(text) })).tables;
  return {
    layout: table?.layout ?? '',
    columns: Object.fromEntries(table?.columns.map((c) => [c.key, columnName(c.column)]) ?? []),
  };
}

const HEADERS = [
  'Target | Capaian | % Capaian',
  'Target | Capaian s.d. TW IV | % Capaian',
  'Target | Capaian | %',
  'Target 2024 | Capaian 2024 | Tingkat Capaian (%)',
];

test.each(HEADERS)('indicators under "%s"', (header) => {
  const table = (percent: string): string => `
    No | Indikator Kinerja | Satuan | ${header}
    1 | Jumlah lanjut usia yang menerima permakanan | Orang | 240 | 230 | 95,83
    2 | Jumlah penyandang disabilitas yang menerima alat bantu | Orang | 45 | 45 | 100
    3 | Jumlah korban bencana yang menerima makanan | Orang | 500 | 425 | ${percent}`;
  const { layout, columns } = read(table('85'));
  expect(layout).toBe('capaian-indikator');
  expect(columns).toMatchObject({ target: 'D', realisasi: 'E', capaian: 'F' });
  expect(findingsIn(table('85'))).toEqual([]);
  expect(findingsIn(table('58'))).toEqual(['capaian-salah@F4']);
});

const DI_LUAR = 'telantar di luar panti';

test.each(HEADERS)('services under "%s"', (header) => {
  const { layout, columns } = read(`
    No | Jenis Pelayanan Dasar | ${header}
    1 | Rehabilitasi sosial dasar penyandang disabilitas ${DI_LUAR} | 100 | 95,83 | 95,83
    2 | Rehabilitasi sosial dasar anak ${DI_LUAR} | 100 | 88 | 88
    3 | Rehabilitasi sosial dasar lanjut usia ${DI_LUAR} | 90 | 45 | 50`);
  expect(layout).toBe('spm-capaian');
  expect(columns).toMatchObject({ target: 'C', realisasi: 'D', capaian: 'E' });
});

test('two words for one percentage are no amount and its percentage', () => {
  const { columns } = read(`
    No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian | Capaian Kinerja (%)
    1 | Jumlah lanjut usia yang menerima permakanan | Orang | 240 | 230 | 95,83 | 95,83
    2 | Jumlah korban bencana yang menerima makanan | Orang | 500 | 425 | 85 | 85`);
  expect(columns).toMatchObject({ target: 'D', realisasi: 'E', capaian: 'F' });
});

const TEN = (served: string, share: string): string => `
  No | Jenis Layanan Dasar | Penerima Layanan (80%) | < | < | < | Mutu Layanan (20%) | < | < | < | Indeks SPM
  ^ | ^ | Target (org) | Realisasi (org) | % Capaian | Nilai (80%) | Mutu yg hrs dipenuhi | Mutu yg terpenuhi | % Capaian | Nilai (20%) | ^
  1 | Rehsos dasar disabilitas ${DI_LUAR} | 150 | 141 | ${served} | ${share} | 1200 | 1104 | 92,00 | 18,40 | 93,60
  2 | Rehsos dasar anak ${DI_LUAR} | 96 | 96 | 100,00 | 80,00 | 700 | 686 | 98,00 | 19,60 | 99,60
  3 | Rehsos dasar lansia ${DI_LUAR} | 310 | 279 | 90,00 | 72,00 | 2400 | 2280 | 95,00 | 19,00 | 91,00
  4 | Rehsos dasar gelandangan dan pengemis di luar panti | 40 | 31 | 77,50 | 62,00 | 210 | 189 | 90,00 | 18,00 | 80,00
  5 | Perlinjamsos korban bencana | 820 | 820 | 100,00 | 80,00 | 1500 | 1500 | 100,00 | 20,00 | 100,00`;

test('people under "Target" and "Realisasi" come before quality that "must be met"', () => {
  const right = TEN('94,00', '75,20');
  expect(read(right).columns).toMatchObject({
    harus: 'C',
    terlayani: 'D',
    capaian: 'E',
    bobotPenerima: 'F',
    persenMutu: 'I',
    bobotMutu: 'J',
    indeks: 'K',
  });
  expect(findingsIn(right)).toEqual([]);
  expect(findingsIn(TEN('49,00', '75,20'))).toEqual(['persen-salah@E3']);
  expect(findingsIn(TEN('94,00', '72,50'))).toEqual(['indeks-salah@F3']);
});

test('"Alokasi" and "Terserap" of a service are money given and spent', () => {
  const table = (percent: string): string => `
    CAPAIAN SPM BIDANG SOSIAL TRIWULAN II TAHUN 2025

    No | Jenis Pelayanan Dasar | Penerima | < | < | Anggaran | < | <
    ^ | ^ | Target | Tercapai | % | Alokasi | Terserap | %
    1 | Rehabilitasi sosial dasar penyandang disabilitas ${DI_LUAR} | 180 | 95 | 52,78 | 300.000.000 | 141.250.000 | 47,08
    2 | Rehabilitasi sosial dasar anak ${DI_LUAR} | 90 | 41 | 45,56 | 125.000.000 | 50.500.000 | 40,40
    3 | Rehabilitasi sosial dasar lanjut usia ${DI_LUAR} | 420 | 260 | 61,90 | 510.000.000 | 300.125.000 | ${percent}
    4 | Rehabilitasi sosial dasar gelandangan dan pengemis di luar panti | 25 | 12 | 48,00 | 40.000.000 | 18.600.000 | 46,50
    5 | Perlindungan dan jaminan sosial korban bencana | 300 | 300 | 100,00 | 200.000.000 | 99.875.000 | 49,94`;
  expect(read(table('58,85')).columns).toMatchObject({
    realisasi: 'D',
    capaian: 'E',
    anggaran: 'F',
    realisasiAnggaran: 'G',
    serapan: 'H',
  });
  expect(findingsIn(table('58,85'))).toEqual([]);
  expect(findingsIn(table('85,85'))).toEqual(['persen-salah@H7']);
});
