import { check } from '../../kit/check';
import { renderFinding } from '../../../src/engine';

/** Two figures of a row in each other's column are one fault, at the part that is more than the whole. */

function temuan(table: string): string[] {
  return check(table).findings.map(
    ({ rule, cell, consequences = [] }) =>
      `${rule}@${cell} > ${consequences
        .map((c) => c.cell)
        .sort()
        .join(' ')}`,
  );
}

const serapan = (anggaran: string, realisasi: string): string => `
  No | Program | Anggaran | Realisasi | Sisa | %
  1 | Program Rehabilitasi Sosial | 900000000 | 850000000 | 50000000 | 94.44
  2 | Program Pemberdayaan Sosial | ${anggaran} | ${realisasi} | 10000000 | 96.67
  3 | Program Penanganan Bencana | 150000000 | 149000000 | 1000000 | 99.33
  | Jumlah | 1350000000 | 1289000000 | 61000000 | 95.48`;

test('budget and spending swapped', () => {
  expect(temuan(serapan('300000000', '290000000'))).toEqual([]);
  const swapped = serapan('290000000', '300000000');
  expect(temuan(swapped)).toEqual(['melebihi-sasaran@D3 > C5 D5 E3 F3']);
  expect(renderFinding(check(swapped).findings[0]!, 'id')).toContain('Tukar isi D3 dan C3');
});

test('swapped below a parent', () => {
  const table = (a: string, b: string): string => `
    No | Program/Kegiatan | Anggaran | Realisasi | %
    I | PROGRAM REHABILITASI SOSIAL | 8000000 | 6000000 | 75
    1. | Penyediaan Permakanan | 5000000 | 4000000 | 80
    2. | Penyediaan Sandang | ${a} | ${b} | 66,67`;
  expect(temuan(table('3000000', '2000000'))).toEqual([]);
  expect(temuan(table('2000000', '3000000'))).toEqual(['melebihi-sasaran@D4 > C2 D2 E4']);
});

test('more spent than budgeted where only one sum is off is no swap', () => {
  const table = serapan('300000000', '310000000');
  expect(renderFinding(check(table).findings[0]!, 'id')).not.toContain('Tukar');
});

test('a parent, or a total, whose own figures are swapped', () => {
  const table = (parent: string, total: string): string => `
    No | Program/Kegiatan | Anggaran | Realisasi | %
    I | PROGRAM REHABILITASI SOSIAL | ${parent} | 75
    1. | Penyediaan Permakanan | 5000000 | 4000000 | 80
    2. | Penyediaan Sandang | 3000000 | 2000000 | 66,67
    II | PROGRAM PENANGANAN BENCANA | 9000000 | 8100000 | 90
    1. | Penyediaan Permakanan | 9000000 | 8100000 | 90
    | JUMLAH | ${total} | 82,94`;
  const [parent, total] = ['8000000 | 6000000', '17000000 | 14100000'];
  expect(temuan(table(parent, total))).toEqual([]);
  expect(temuan(table('6000000 | 8000000', total))).toEqual(['melebihi-sasaran@D2 > C2 D2 E2']);
  expect(temuan(table(parent, '14100000 | 17000000'))).toEqual(['melebihi-sasaran@D7 > C7 D7 E7']);
});
