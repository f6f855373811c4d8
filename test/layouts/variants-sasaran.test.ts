import { findingsIn } from '../kit/check';
import { columns, onlyTable } from '../kit/only-table';

/** What goals, programmes and indicators reach and cost, where no other column names them. */

test('a programme without indicators is itself what is measured', () => {
  const text = (predicate: string): string => `
    No | Program | Target | Realisasi | Capaian | Predikat
    1 | Program Pemberdayaan Sosial | 55 | 46.2 | 84 | Tinggi
    2 | Program Rehabilitasi Sosial | 70 | 71.4 | 102 | Sangat Tinggi
    3 | Program Penanganan Bencana | 80 | 54.96 | 68.7 | ${predicate}`;
  expect(onlyTable(text('Sedang')).layout).toBe('capaian-indikator');
  expect(findingsIn(text('Sedang'))).toEqual([]);
  expect(findingsIn(text('Tinggi'))).toEqual(['predikat-salah@F4']);
});

test.each([
  ['Sasaran Strategis', 'Meningkatnya penanganan PPKS', 'Meningkatnya perlindungan sosial'],
  ['Indikator Kinerja Utama', 'Persentase PPKS mandiri', 'Persentase KPM penerima bansos'],
])('the money of each "%s"', (name, one, two) => {
  const text = (share: number): string => `
    No | ${name} | Anggaran (Rp) | Realisasi (Rp) | %
    1 | ${one} | 450000000 | 441000000 | 98
    2 | ${two} | 280000000 | 266000000 | ${share}
    Jumlah | | 730000000 | 707000000 | 96.85`;
  const table = onlyTable(text(95));
  expect(table.layout).toBe('anggaran-kegiatan');
  expect(columns(table)).toMatchObject({ program: 'B', anggaran: 'C', serapan: 'E' });
  expect(findingsIn(text(95))).toEqual([]);
  expect(findingsIn(text(59))).toEqual(['persen-salah@E3']);
});

test('"% Efisiensi" right of what was saved is no share of what was spent', () => {
  const text = (saved: number): string => `
    No | Sasaran Strategis | Pagu (Rp) | Realisasi (Rp) | Efisiensi (Rp) | % Efisiensi
    1 | Meningkatnya penanganan PPKS | 1300000000 | 1222000000 | 78000000 | 6
    2 | Meningkatnya jaminan sosial | 2600000000 | 2496000000 | ${saved} | 4`;
  expect(findingsIn(text(104000000))).toEqual([]);
  expect(findingsIn(text(140000000))).toEqual(['belum-terlayani-salah@E3']);
});

test('a deviation in percent is no money left', () => {
  const table = onlyTable(`
    No | Program | Pagu (Rp) | Realisasi Keuangan | < | Realisasi Fisik (%) | Target Keuangan (%) | Deviasi Keuangan (%)
    ^ | ^ | ^ | Rp | % | ^ | ^ | ^
    1 | Program Rehabilitasi Sosial | 1300000000 | 1222000000 | 94 | 100 | 100 | -6
    2 | Program Pemberdayaan Sosial | 830500000 | 805585000 | 97 | 100 | 100 | -3`);
  expect(columns(table)).toMatchObject({ serapan: 'E', fisik: 'F' });
  expect(columns(table)).not.toHaveProperty('sisa');
});

test('efficiency beside target and realisation, which its capaian follows from', () => {
  const text = (reached: number): string => `
    No | Program | Kinerja | < | < | Keuangan | < | < | Efisiensi (%)
    ^ | ^ | Target | Realisasi | Capaian (%) | Pagu (Rp) | Realisasi (Rp) | Serapan (%) | ^
    1 | Program Pemberdayaan Sosial | 50 | 48 | 96 | 812000000 | 730800000 | 90 | 6
    2 | Program Rehabilitasi Sosial | 70 | 63 | ${reached} | 1204750000 | 1012000000 | 84 | ${reached - 84}
    3 | Program Perlindungan Sosial | 90 | 81 | 90 | 2100000000 | 1953000000 | 93 | -3
    4 | Program Penanganan Bencana | 100 | 100 | 100 | 350000000 | 336000000 | 96 | 4`;
  expect(columns(onlyTable(text(90)))).toMatchObject({ target: 'C', realisasi: 'D', capaian: 'E' });
  expect(findingsIn(text(90))).toEqual([]);
  expect(findingsIn(text(95))).toEqual(['capaian-salah@E4']);
});

test('K and Rp, planned and realised, of several years: the money of a year is no target', () => {
  const text = (total: number): string => `
    No | Program | Indikator | Tahun 2022 | < | < | < | Tahun 2023 | < | < | <
    ^ | ^ | ^ | Target | < | Realisasi | < | Target | < | Realisasi | <
    ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp
    1 | Program Pemberdayaan Sosial | Persentase PSKS aktif | 50 | 750000000 | 47.5 | 731000000 | 55 | 812000000 | 52.8 | 790400000
    2 | Program Rehabilitasi Sosial | Persentase PPKS pulih | 65 | 950000000 | 63.05 | 921500000 | 70 | 1204750000 | 71.4 | 1170000000
     | JUMLAH | | | 1700000000 | | 1652500000 | | ${total} | | 1960400000`;
  const table = onlyTable(text(2016750000));
  expect(table.layout).toBe('capaian-renstra');
  expect(columns(table)).toMatchObject({
    ...{ target2022: 'D', anggaran2022: 'E', realisasi2022: 'F', realisasiAnggaran2022: 'G' },
    ...{ target2023: 'H', anggaran2023: 'I', realisasi2023: 'J', realisasiAnggaran2023: 'K' },
  });
  expect(findingsIn(text(2016750000))).toEqual([]);
  expect(findingsIn(text(2061750000))).toEqual(['total-salah@I6']);
});

test('below "Capaian" of a year, K is of the indicator and Rp of the money', () => {
  const text = (share: number): string => `
    No | Program | Indikator | Target 2022 | < | Realisasi 2022 | < | Target 2023 | < | Realisasi 2023 | < | Capaian 2022 (%) | < | Capaian 2023 (%) | <
    ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1 | Program Pemberdayaan Sosial | Jumlah PSKS aktif | 160 | 300000000 | 152 | 294000000 | 170 | 350000000 | 170 | 336000000 | 95 | ${share} | 100 | 96
    2 | Program Rehabilitasi Sosial | Jumlah PPKS pulih | 55 | 200000000 | 52 | 191000000 | 60 | 250000000 | 60 | 240000000 | 94.55 | 95.5 | 100 | 96`;
  expect(columns(onlyTable(text(98)))).toMatchObject({ capaian2022: 'L', serapan2022: 'M' });
  expect(findingsIn(text(98))).toEqual([]);
  expect(findingsIn(text(89))).toEqual(['persen-salah@M3']);
});

test('right of several years, a predicate grades the last of them', () => {
  const text = (predicate: string): string => `
    No | Program | Indikator Program | Tahun 2023 | < | < | Tahun 2024 | < | < | Kriteria
    ^ | ^ | ^ | T | R | % | T | R | % | ^
    1 | Pemberdayaan Sosial | Persentase PSKS aktif | 55 | 52.8 | 96 | 60 | 60 | 100 | Sangat Tinggi
    2 | Rehabilitasi Sosial | Persentase PPKS tertangani | 70 | 71.4 | 102 | 75 | 60 | 80 | ${predicate}`;
  expect(findingsIn(text('Tinggi'))).toEqual([]);
  expect(findingsIn(text('Sangat Tinggi'))).toEqual(['predikat-salah@J4']);
});

test('a goal is what is measured, be its realisation headed in percent', () => {
  const text = (mean: number): string => `
    No | Sasaran Strategis | Target (%) | Realisasi (%) | Capaian (%)
    1 | Meningkatnya penanganan PPKS | 70 | 71.4 | 102
    2 | Meningkatnya peran PSKS | 55 | 52.8 | 96
    3 | Meningkatnya jaminan sosial | 8 | 7.6 | 95
     | Rata-rata capaian | | | ${mean}`;
  expect(findingsIn(text(97.67))).toEqual([]);
  expect(findingsIn(text(96.67))).toEqual(['rata-rata-salah@E5']);
});

test('form E.58: the end of the plan, and the years by target, realisation and ratio', () => {
  const text = (share: number): string => `
    Formulir E.58 Evaluasi Terhadap Hasil Renstra
    No | Program | Indikator Kinerja | Target Akhir | < | Target Renstra Tahun ke- | < | < | < | Realisasi Capaian Tahun ke- | < | < | < | Rasio Capaian pada Tahun ke- (%) | < | < | <
    ^ | ^ | ^ | K | Rp | 2022 | < | 2023 | < | 2022 | < | 2023 | < | 2022 | < | 2023 | <
    ^ | ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp
    1 | Program Rehabilitasi Sosial | Persentase PPKS tertangani | 80 | 5150000000 | 60 | 900000000 | 65 | 950000000 | 57 | 855000000 | 65 | 931000000 | 95 | 95 | 100 | ${share}
    2 | Program Pemberdayaan Sosial | Persentase PSKS aktif | 65 | 4100000000 | 45 | 750000000 | 50 | 800000000 | 45 | 735000000 | 48 | 768000000 | 100 | 98 | 96 | 96`;
  expect(columns(onlyTable(text(98)))).toMatchObject({
    ...{ target2022: 'F', anggaran2022: 'G', realisasi2022: 'J', realisasiAnggaran2022: 'K' },
    ...{ capaian2022: 'N', serapan2022: 'O', capaian2023: 'P', serapan2023: 'Q' },
  });
  expect(findingsIn(text(98))).toEqual([]);
  expect(findingsIn(text(89))).toEqual(['persen-salah@Q5']);
});

test('one capaian beside four quarters is that of the last one, where most rows say so', () => {
  const text = (reached: number): string => `
    No | Sasaran | Indikator Kinerja | Target | TW I | < | TW II | < | TW III | < | TW IV | < | Capaian (%)
    ^ | ^ | ^ | ^ | Target | Realisasi | Target | Realisasi | Target | Realisasi | Target | Realisasi | ^
    1 | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | 70 | 10 | 12 | 30 | 31 | 50 | 48 | 70 | 71.4 | 102
    2 | Meningkatnya pemberdayaan | Persentase PSKS aktif | 55 | 15 | 14 | 30 | 30 | 45 | 44 | 55 | 52.8 | 96
    3 | Meningkatnya perlindungan | Persentase KPM graduasi | 70 | 10 | 9 | 25 | 24 | 50 | 49 | 70 | 68 | ${reached}`;
  expect(findingsIn(text(97.14))).toEqual([]);
  expect(findingsIn(text(79.14))).toEqual(['capaian-salah@M5']);
  const atEnd = text(79.14).replace('Capaian (%)', 'Capaian Akhir (%)');
  expect(findingsIn(atEnd)).toEqual(['capaian-salah@M5']);
});

test('"%" below a quarter is its capaian; "Naik/Turun" is no state to begin with', () => {
  const quarter = `
    No | Indikator Kinerja | Target Tahunan | Triwulan III | < | < | Capaian thd Target Tahunan (%)
    ^ | ^ | ^ | Target | Realisasi | % | ^
    1 | Persentase PPKS mandiri | 20 | 15 | 14.1 | 94 | 70.5
    2 | Persentase PPKS terampil | 30 | 25 | 25.5 | 102 | 85
    3 | Jumlah TKSK bersertifikat | 12 | 9 | 9 | 100 | 75`;
  expect(columns(onlyTable(quarter))).toMatchObject({ capaianTw3: 'F', capaian: 'G' });
  expect(findingsIn(quarter.replace('| 94', '| 49'))).toEqual(['capaian-salah@F3']);
  const trend = `
    No | Indikator | Tahun 2022 | < | Tahun 2023 | < | Naik/Turun
    ^ | ^ | Target | Realisasi | Target | Realisasi | ^
    1 | Persentase lansia terlayani | 100 | 92.4 | 100 | 96.1 | Naik
    2 | Persentase anak terlayani | 100 | 100 | 100 | 100 | Tetap`;
  expect(columns(onlyTable(trend))).not.toHaveProperty('kondisiAwal');
});

test('target and realisation by quarter, beside the programme that pays for the indicator', () => {
  const text = (reached: number): string => `
    EVALUASI RENCANA AKSI S.D. TRIWULAN III TAHUN 2024
    No | Sasaran Strategis | Indikator | Target | Triwulan I | < | Triwulan II | < | Triwulan III | < | Capaian s.d. TW III (%) | Program | Anggaran | Realisasi | %
    ^ | ^ | ^ | ^ | T | R | T | R | T | R | ^ | ^ | ^ | ^ | ^
    1 | Meningkatnya penanganan PPKS | Persentase PPKS tertangani | 75 | 15 | 15 | 35 | 33.25 | 55 | 52.25 | 95 | Rehabilitasi Sosial | 1300000000 | 910000000 | 70
    2 | Meningkatnya peran PSKS | Persentase PSKS aktif | 60 | 20 | 18 | 30 | 30 | 45 | 45 | 100 | Pemberdayaan Sosial | 830500000 | 498300000 | 60
    3 | Meningkatnya jaminan sosial | Persentase KPM graduasi | 8 | 2 | 2 | 4 | 4 | 6 | 5.7 | ${reached} | Perlindungan Sosial | 2600000000 | 1950000000 | 75`;
  const table = onlyTable(text(95));
  expect(table.layout).toBe('capaian-indikator');
  expect(columns(table)).toMatchObject({ targetTw1: 'E', realisasiTw1: 'F', serapan: 'O' });
  expect(findingsIn(text(95))).toEqual([]);
  expect(findingsIn(text(59))).toEqual(['capaian-salah@K6']);
});

test('targets by quarter under a title of targets are nothing that was realised', () => {
  const table = onlyTable(`
    TARGET KINERJA TRIWULANAN SUB KEGIATAN TAHUN 2025
    No | Sub Kegiatan | Indikator Sub Kegiatan | Satuan | Target 2025 | TW I | TW II | TW III | TW IV
    1 | Penyediaan Permakanan | Jumlah penerima permakanan | Orang | 190 | 40 | 50 | 50 | 50
    2 | Penyediaan Alat Bantu | Jumlah penerima alat bantu | Orang | 70 | 10 | 20 | 20 | 20`);
  expect(table.layout).toBe('perjanjian-kinerja-sasaran');
  expect(columns(table)).toMatchObject({ targetTw1: 'F', targetTw4: 'I' });
});

test('a numbered indicator that is a predicate counts among its neighbours', () => {
  const text = `
    PERJANJIAN KINERJA TAHUN 2025
    No | Sasaran | Indikator Kinerja | Target
    1 | Menurunnya kemiskinan | Persentase penduduk miskin | 8.9
    2 | Meningkatnya tata kelola | Predikat SAKIP | BB
    3 | Meningkatnya layanan | Indeks Kepuasan Masyarakat | 85`;
  expect(findingsIn(text)).toEqual([]);
});

test('indicators numbered anew below each goal, whose own number is left out', () => {
  const text = (last: string): string => `
    Sasaran Strategis | No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
    Meningkatnya penanganan PPKS | 1 | Persentase PPKS tertangani | % | 50 | 48 | 96
    ^ | 2 | Jumlah PPKS yang menerima bantuan | Orang | 1200 | 1260 | 105
    Meningkatnya peran PSKS | 1 | Persentase PSKS aktif | % | 70 | 70 | 100
    ^ | 2 | Jumlah karang taruna yang dibina | Kelompok | 20 | 19 | ${last}`;
  expect(findingsIn(text('95'))).toEqual([]);
  expect(findingsIn(text('59'))).toEqual(['capaian-salah@G5']);
});

describe('a plan of action with the money of each indicator', () => {
  const plan = (title: string, year: string): string => `
    ${title}
    No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Target Triwulan | < | < | < | Program | Anggaran (Rp)
    ^ | ^ | ^ | ^ | ^ | I | II | III | IV | ^ | ^
    1 | Meningkatnya penanganan PPKS | Persentase PPKS yang tertangani | % | 80 | 20 | 40 | 60 | 80 | Program Rehabilitasi Sosial | 1250000000
    2 | Meningkatnya pemberdayaan PSKS | Jumlah PSKS aktif | Orang | ${year} | 25 | 25 | 25 | 25 | Program Pemberdayaan Sosial | 450000000
    3 | Meningkatnya kesiapsiagaan | Persentase korban bencana tertangani | % | 100 | 100 | 100 | 100 | 100 | Program Penanganan Bencana | 300000000`;

  test.each(['RENCANA AKSI TAHUN 2025', 'PERJANJIAN KINERJA TAHUN 2025'])('%s', (title) => {
    const table = onlyTable(plan(title, '100'));
    expect(table.layout).toBe('perjanjian-kinerja-sasaran');
    expect(columns(table)).toMatchObject({ target: 'E', targetTw1: 'F', anggaran: 'K' });
    expect(findingsIn(plan(title, '100'))).toEqual([]);
    expect(findingsIn(plan(title, '110'))).toEqual(['triwulan-salah@E5']);
  });
});

test('indicators of goals with what was wanted and reached, and the money of each beside them', () => {
  const text = (capaian: string, serapan: string): string => `
    REALISASI PERJANJIAN KINERJA TRIWULAN III TAHUN 2025
    No | Sasaran | Indikator Kinerja | Target | Realisasi | Capaian | Anggaran | Realisasi | Capaian
    1 | Meningkatnya layanan PPKS | Persentase PPKS terlayani | 80% | 61% | ${capaian} | 500000000 | 380000000 | 76%
    2 | Meningkatnya PSKS aktif | Persentase PSKS aktif | 60% | 51% | 85% | 250000000 | 200000000 | ${serapan}
    3 | Meningkatnya tata kelola | Nilai SAKIP | 71 | 0 | 0% | 3000000000 | 2100000000 | 70%`;
  const table = onlyTable(text('76,25%', '80%'));
  expect(table.layout).toBe('capaian-indikator');
  expect(columns(table)).toMatchObject({ sasaran: 'B', indikator: 'C', target: 'D', capaian: 'F' });
  expect(columns(table)).toMatchObject({ anggaran: 'G', realisasiAnggaran: 'H', serapan: 'I' });
  expect(findingsIn(text('76,25%', '80%'))).toEqual([]);
  expect(findingsIn(text('67,25%', '60%'))).toEqual(['capaian-salah@F3', 'persen-salah@I4']);
});
