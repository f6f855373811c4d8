import { tahunDalam } from '../../src/rules/kit/tahun';
import { recognise } from '../../src/layouts';
import { periodOf, regionOf } from '../../src/layouts/period';
import { workbookOf } from '../kit/sheet-text';

test.each([
  ['TRIWULAN II TAHUN 2024', { year: 2024, triwulan: 2 }],
  ['S.D TRIWULAN IV TAHUN 2023', { year: 2023, triwulan: 4 }],
  ['Evaluasi Hasil RKPD TRI WULAN IV', { triwulan: 4 }],
  ['TW Il 2024', { year: 2024, triwulan: 2 }],
  ['Laporan bulan Maret 2025', { year: 2025, bulan: 3 }],
  ['Renstra 2019 - 2023', { year: 2023 }],
  ['Berdasarkan Peraturan Menteri Sosial Nomor 9 Tahun 2018', {}],
  ['Permensos No. 9 Tahun 2018, capaian tahun 2023', { year: 2023 }],
  ['Realisasi tahun 2023 dibandingkan tahun 2022', { year: 2023 }],
  ['Capaian 2023 terhadap target akhir Renstra 2026', { year: 2023 }],
  ['Perbandingan realisasi tahun 2022 dan 2023', { year: 2023 }],
  ['Data pendukung', {}],
])('"%s" is of the period %j', (text, period) => {
  expect(periodOf(text)).toEqual(period);
});

test.each([
  ['Realisasi Capaian SPM Kota Singkawang Tahun 2018', 'Kota Singkawang'],
  ['DINAS SOSIAL KABUPATEN TEMANGGUNG', 'Kabupaten Temanggung'],
  ['Program SPM Kota Singkawang Serta Realisasinya', 'Kota Singkawang'],
  ['Kab. Hulu Sungai Tengah', 'Kabupaten Hulu Sungai Tengah'],
  ['korban bencana kab/kota', undefined],
  ['Kewenangan Kabupaten/Kota', undefined],
])('"%s" names the region %s', (text, region) => {
  expect(regionOf(text)).toBe(region);
});

test('of the years that headers name the latest is that of the table, whatever their order', () => {
  const { tables } = recognise(
    workbookOf({
      Lembar1: `
        Indikator Kinerja | Satuan | Capaian 2023 | < | < | Capaian 2022 | < | <
        ^ | ^ | Target | Realisasi | % | Target | Realisasi | %
        Persentase PPKS tertangani | % | 80 | 72 | 90 | 75 | 69 | 92
        Persentase PSKS aktif | % | 60 | 57 | 95 | 55 | 55 | 100`,
    }),
  );
  expect(tables[0]?.period.year).toBe(2023);
});

test.each([
  'LAMPIRAN II KEPUTUSAN KEPALA DINAS SOSIAL NOMOR : 050/12/2024',
  'Nomor: 460/ 123 /Dinsos/2024',
  'Tanggal : 5 Januari 2024',
  'Peraturan Menteri Sosial Nomor 9 Tahun 2018',
])('%s: the year of a letter or a law is not that of the table', (text) => {
  expect(periodOf(`Capaian Kinerja Tahun 2023 ${text}`).year).toBe(2023);
  expect(tahunDalam(text)).toEqual([]);
});
