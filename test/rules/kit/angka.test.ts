import type { Column } from '../../../src/layouts/model';
import { daftarSel, nilaiPesan } from '../../../src/rules/kit/angka';
import { check } from '../../kit/check';

const rows = Array.from(
  { length: 16 },
  (_, i) => `${i + 1} | Program Nomor ${i + 1} Sosial | ${1000 + i} | ${900 + i}`,
);
const [table] = check(`No | Program | Anggaran | Realisasi\n${rows.join('\n')}`).recognition.tables;
const anggaran = table!.columns.find((c) => c.key === 'anggaran')!;

/** How the cells of some rows, counted from 1, are listed. */
const daftar = (...at: readonly number[]) =>
  daftarSel(
    table!,
    at.map((n) => table!.rows[n - 1]!),
    anggaran,
  );

test.each<[readonly number[], readonly string[]]>([
  [[1], ['C2']],
  [[1, 2, 3], ['C2:C4']],
  [
    [1, 2, 4],
    ['C2:C3', 'C5'],
  ],
  [
    [3, 2],
    ['C4', 'C3'],
  ],
  [
    [1, 3, 5, 7, 9, 11],
    ['C2', 'C4', 'C6', 'C8', 'C10', 'C12'],
  ],
  [
    [1, 3, 5, 7, 9, 11, 13],
    ['C2', 'C4', 'C6', 'C8', 'C10', 'C12', '…'],
  ],
])('rows %j', (at, list) => {
  expect(daftar(...at)).toEqual({ list });
});

test('money is said as money, people as a number', () => {
  expect(nilaiPesan({ role: 'rupiah' } as Column, 5)).toEqual({ rupiah: 5 });
  expect(nilaiPesan({ role: 'jumlah' } as Column, 5)).toEqual({ number: 5 });
});
