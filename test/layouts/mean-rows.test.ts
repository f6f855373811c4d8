import { findingsIn } from '../kit/check';
import { LAYANAN } from '../kit/layanan';
import { onlyTable } from '../kit/only-table';

/** Means of all services, under names that do not say so. */

const services = (name: string, capaian = 88): string => `
  Capaian SPM 2023
  No | Jenis Layanan | Target (%) | Realisasi (%) | Capaian (%)
  ${[90, 80, 100, 70, 100].map((c, i) => `${i + 1} | ${LAYANAN[i]} | 100 | ${c} | ${c}`).join('\n')}
   | ${name} | | | ${capaian}`;

test.each([
  'Rata2',
  'Indeks Pencapaian SPM',
  'Capaian SPM Bidang Sosial',
  'Total Capaian',
  'Nilai Capaian',
  'Capaian Kinerja Dinas',
  'Capaian Keseluruhan',
])('%s is the mean that it prints, and no service', (name) => {
  expect(onlyTable(services(name)).rows.at(-1)?.kind).toBe('rata-rata');
  expect(findingsIn(services(name))).toEqual([]);
});

test('words of the whole table, with another figure than the mean, are held against nothing', () => {
  expect(onlyTable(services('Indeks Pencapaian SPM', 91)).rows.at(-1)?.kind).toBe('keterangan');
  expect(findingsIn(services('Indeks Pencapaian SPM', 91))).toEqual([]);
});

test('a row of a name of its own is a service, known or not', () => {
  expect(findingsIn(services('Layanan kesehatan gratis'))).toContain('layanan-asing@B8');
});

test.each(['Capaian SPM Bidang Sosial', 'Total Capaian', 'Persentase', 'Kabupaten'])(
  '"%s" below the people of all services is no quality of the last one',
  (name) => {
    const people = `
      No | Jenis Layanan | Harus dilayani | Terlayani | Belum | %
      ${LAYANAN.map((service, i) => `${i + 1} | ${service} | 40 | 38 | 2 | 95`).join('\n')}
       | ${name} | | | | 95`;
    expect(onlyTable(people).rows.at(-1)?.kind).toBe('keterangan');
    expect(findingsIn(people)).toEqual([]);
  },
);
