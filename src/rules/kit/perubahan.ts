import { memoised } from '../../sheet/memo';
import type { Table } from '../../layouts/model';
import type { Sheet } from '../../sheet/snapshot';
import type { Pengamatan } from './pengamatan';
import { tahunTabel } from './tahun';

/** "Perubahan Perjanjian Kinerja": the contract after the budget of the year was revised. */
const isRevision = memoised((text: string): boolean => /\b(perubahan|revisi)\b/i.test(text));

const isContract = ({ layout }: Table): boolean => layout.startsWith('perjanjian-kinerja');

/** The title stands above the first table of a sheet, and is of those below it, too. */
function revisedSheets(tables: readonly (readonly Pengamatan[])[]): ReadonlySet<Sheet> {
  const found = new Set<Sheet>();
  for (const [one] of tables) {
    if (!one || !isContract(one.table)) continue;
    const { sheet, title } = one.table;
    if (isRevision(`${sheet.name} ${title}`)) found.add(sheet);
  }
  return found;
}

/** Before the last quarter a budget may be the first or the revised one. */
const isDuringYear = ({ period }: Table): boolean =>
  (period.triwulan ?? 4) < 4 || (period.bulan ?? 12) < 12;

/**
 * Where a workbook holds a contract and its revision, the first one is of another stage, and so may be what
 * the accounts of the year give as the budget before its end.
 */
export function perTahap(
  tables: readonly (readonly Pengamatan[])[],
): readonly (readonly Pengamatan[])[] {
  const revised = revisedSheets(tables);
  const years = new Set(
    tables.flatMap(([one]) => (one && revised.has(one.table.sheet) ? [tahunTabel(one.table)] : [])),
  );
  return tables.map((list) => {
    const [one] = list;
    if (!one || revised.has(one.table.sheet) || !years.has(tahunTabel(one.table))) return list;
    const { table } = one;
    if (isContract(table)) return list.map((own) => ({ ...own, jenis: `${own.jenis} semula` }));
    if (!isDuringYear(table)) return list;
    return list.map((own) =>
      own.jenis === 'anggaran apbd' ? { ...own, jenis: `${own.jenis} berjalan` } : own,
    );
  });
}
