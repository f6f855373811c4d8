import { columnOf } from '../../../src/layouts/model';
import { compare, type Hasil } from '../../../src/rules/kit/persen';
import type { RuleContext } from '../../../src/rules/model';
import { check } from '../../kit/check';

/** Comparisons made with a printed percentage, and the figures that should stand there. */
const compared = (printed: string, exact: number | null, jenis: Hasil['jenis']): unknown[] => {
  const [table] = check(`
    No | Program | Anggaran (Rp) | Realisasi (Rp) | %
    1 | Program Rehabilitasi Sosial | 8000000 | 6000000 | 75
    2 | Program Penanganan Bencana | 4000000 | 3000000 | ${printed}`).recognition.tables;
  const [bagian, dari, persen] = ['realisasiAnggaran', 'anggaran', 'serapan'].map((key) =>
    columnOf(table!, key)!,
  );
  const row = table!.rows[1]!;
  const said: unknown[] = [];
  const context = {
    checked: () => said.push('checked'),
    report: ({ expected }: { expected: unknown }) => said.push(expected),
  } as unknown as RuleContext;
  compare(context, table!, row, persen, exact, () => ({
    jenis,
    bagian: { row, column: bagian!, value: 3000000 },
    dari: { row, column: dari!, value: 4000000 },
    causes: [],
  }));
  return said;
};

test.each([
  ['what it is', '75', 75, ['checked']],
  ['another figure', '74', 75, ['checked', 75]],
  ['more than 100 %', '120', 120, ['checked']],
  ['no more than 100 %', '100', 120, ['checked']],
  ['nothing, where it is nothing', '', 0, []],
  ['something of nothing', '75', null, []],
])('a percentage that prints %s', (_, printed, exact, said) => {
  expect(compared(printed, exact, 'serapan')).toEqual(said);
});

test.each([
  // No more people can be served than are in need.
  ['terlayani', 100],
  ['serapan', 120],
  ['porsi', 120],
  ['perubahan', 120],
] as const)('beyond 100 %%, "%s" should be %d', (jenis, expected) => {
  expect(compared('90', 120, jenis)).toEqual(['checked', expected]);
});
