import { layout } from '../../../src/layouts/specs/spm-target';
import { findingsIn } from '../../kit/check';
import { columns, onlyTable } from '../../kit/only-table';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);

test('a plan that also says for how many people and for how much money', () => {
  const text = (target: number): string => `
    No | Jenis Pelayanan Dasar | Indikator | Target (%) | Sasaran (orang) | Kebutuhan Anggaran (Rp)
    1 | Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti sosial | Persentase disabilitas telantar terpenuhi | 100 | 160 | 320000000
    2 | Rehabilitasi sosial dasar anak telantar di luar panti sosial | Persentase anak telantar terpenuhi | ${target} | 95 | 190000000
    3 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti sosial | Persentase lansia telantar terpenuhi | 100 | 210 | 420000000
    4 | Rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti sosial | Persentase gepeng terpenuhi | 100 | 45 | 90000000
    5 | Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana | Persentase korban bencana terpenuhi | 100 | 700 | 350000000`;
  const table = onlyTable(text(100));
  expect(table.layout).toBe('spm-target');
  expect(columns(table)).toMatchObject({ target: 'D', harus: 'E', anggaran: 'F' });
  expect(findingsIn(text(100))).toEqual([]);
  expect(findingsIn(text(80))).toEqual(['target-spm@D3']);
});
