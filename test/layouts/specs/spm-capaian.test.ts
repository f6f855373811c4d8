import { layout } from '../../../src/layouts/specs/spm-capaian';
import { findingsIn } from '../../kit/check';
import { describeLayout } from '../../kit/layout';
import { columns, onlyTable } from '../../kit/only-table';

describeLayout(layout);

const SERVICES = [
  'Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti sosial',
  'Rehabilitasi sosial dasar anak telantar di luar panti sosial',
  'Rehabilitasi sosial dasar lanjut usia telantar di luar panti sosial',
  'Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti sosial',
  'Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana',
];

test('of two years the later target belongs to the later realisation', () => {
  const rows = SERVICES.map((s, i) => `${i + 1} | ${s} | 90 | 81 | 100 | 95`);
  const table = `
    Perbandingan Capaian SPM Bidang Sosial
    No | Jenis Layanan | Target 2022 | Realisasi 2022 | Target 2023 | Realisasi 2023
    ${rows.join('\n')}`;
  expect(columns(onlyTable(table))).toMatchObject({
    realisasiLalu: 'D',
    target: 'E',
    realisasi: 'F',
  });
});

test('each of two years with its own capaian', () => {
  const text = (reached: number): string => `
    Perbandingan Capaian SPM Bidang Sosial
    No | Jenis Layanan | 2022 | < | < | 2023 | < | <
    ^ | ^ | Target | Realisasi | % | Target | Realisasi | %
    ${SERVICES.map((s, i) => `${i + 1} | ${s} | 100 | 81 | 81 | 100 | 95 | ${i ? 95 : reached}`).join('\n')}`;
  expect(findingsIn(text(95))).toEqual([]);
  expect(findingsIn(text(59))).toEqual(['capaian-salah@H4']);
});
