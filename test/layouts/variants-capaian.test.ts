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

test('kecamatan by kecamatan what was reached is people served', () => {
  const table = (percent: string): string => `
    CAPAIAN PENERIMA LAYANAN SPM SOSIAL PER KECAMATAN TAHUN 2024

    No | Kecamatan | Target (orang) | Capaian (orang) | Capaian (%)
    1 | Boawae | 80 | 72 | 90,00
    2 | Aesesa | 102 | 102 | 100,00
    3 | Mauponggo | 66 | 60 | ${percent}
    | Jumlah | 248 | 234 | 94,35`;
  const { layout, columns } = read(table('90,91'));
  expect(layout).toBe('spm-capaian-triwulan');
  expect(columns).toMatchObject({ harus: 'C', terlayani: 'D', capaian: 'E' });
  expect(findingsIn(table('90,91'))).toEqual([]);
  expect(findingsIn(table('99,01'))).toEqual(['persen-salah@E6']);
});

test('what is wanted of several years, and by when, is no computation', () => {
  const { layout, columns } = read(`
    RENCANA PENCAPAIAN SPM SOSIAL 2025-2027

    No | Jenis Pelayanan Dasar | Indikator | Target Capaian | < | < | Batas Waktu Pencapaian
    ^ | ^ | ^ | 2025 | 2026 | 2027 | ^
    1 | Rehabilitasi sosial dasar penyandang disabilitas ${DI_LUAR} | Jumlah warga negara yang memperoleh layanan | 100% | 100% | 100% | Setiap tahun
    2 | Rehabilitasi sosial dasar anak ${DI_LUAR} | Jumlah warga negara yang memperoleh layanan | 100% | 100% | 100% | Setiap tahun
    3 | Rehabilitasi sosial dasar lanjut usia ${DI_LUAR} | Jumlah warga negara yang memperoleh layanan | 100% | 100% | 100% | Setiap tahun`);
  expect(layout).toBe('spm-target');
  expect(columns).toMatchObject({ target2025: 'D', target2026: 'E', target2027: 'F' });
});

test('what was realised the year before does not say what was reached in this one', () => {
  const { columns } = read(`
    Indikator | Satuan | Realisasi 2023 | Target 2024 | Capaian 2024 | Persentase Capaian
    Persentase PPKS yang tertangani | % | 60,1 | 65 | 68,25 | 105
    Jumlah PSKS yang aktif | Orang | 210 | 240 | 228 | 95
    Nilai SAKIP | Nilai | 68,1 | 70 | 71,4 | 102`);
  expect(columns).toMatchObject({ target: 'D', realisasi: 'E', capaian: 'F' });
});

test('of two years side by side the later one is not the year before', () => {
  const table = `
    No | Indikator | Satuan | 2023 | < | < | 2024 | < | <
    ^ | ^ | ^ | Target | Capaian | % | Target | Capaian | %
    1 | Jumlah lansia yang memperoleh permakanan | Orang | 200 | 180 | 90 | 240 | 230 | 95,83
    2 | Jumlah anak yang memperoleh sandang | Orang | 60 | 60 | 100 | 75 | 70 | 93,33
    3 | Jumlah disabilitas yang memperoleh alat bantu | Orang | 40 | 32 | 80 | 45 | 45 | 100`;
  const { columns } = read(table);
  expect(columns).toMatchObject({ target: 'D', realisasi: 'E', capaian: 'F' });
  expect(columns).not.toHaveProperty('realisasiLalu');
  expect(findingsIn(table)).toEqual([]);
});
