import type { Table } from '../../src/layouts';
import { dengan, INDIKATOR } from '../../src/rules/kit/contoh';
import { rumusRusak } from '../../src/rules/rumus-rusak';
import { cellsOf, check } from '../kit/check';

test('a formula whose result the file does not hold is a formula among others', () => {
  const table = dengan(INDIKATOR, { F2: '=E2/D2*100', F4: '=E4/D4*100' });
  expect(cellsOf('rumus-rusak', table)).toEqual(['F3']);
});

test('where cells may hold formulas, each of several tables with the same words is looked at', () => {
  const onlyWords = (table: string): unknown =>
    check(table).recognition.tables.map(rumusRusak.onlyWords as (table: Table) => boolean);
  expect(onlyWords(INDIKATOR)).toEqual([true]);
  expect(onlyWords(dengan(INDIKATOR, { F2: '=E2/D2*100 -> 115' }))).toEqual([false]);
});
