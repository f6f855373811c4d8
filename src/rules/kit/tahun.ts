import { type Column, columnOf, type Table } from '../../layouts/model';
import { withoutCitations } from '../../layouts/period';
import { remember } from '../../sheet/remember';

/** Distinct years of a report that a text names, in their order; a span counts both ends. */
export function tahunDalam(text: string): readonly number[] {
  const years = withoutCitations(text).matchAll(/\b20[0-4]\d\b/g);
  return [...new Set([...years].map((m) => Number(m[0])))];
}

/** Distinct years that the title of a table names. */
export const tahunJudul = remember((table: Table) => tahunDalam(table.title));

/** The year a table reports on: the last one of its title, else that of its columns. */
export function tahunTabel(table: Table): number | undefined {
  const last = tahunJudul(table).at(-1);
  if (last !== undefined) return last;
  // What the title says is only the year of a regulation.
  if (/\b20[0-4]\d\b/.test(table.title)) return undefined;
  return table.period.year;
}

/** Title, or capaian, and the column of last year agree: the columns of this year bear the wrong one. */
export function isTitleOfNext(table: Table, lastYear: number): boolean {
  const inTitle = tahunJudul(table);
  if (inTitle.length === 1) return inTitle[0] === lastYear + 1;
  return columnOf(table, 'capaian')?.meaning.years[0] === lastYear + 1;
}

const OF_YEAR: ReadonlySet<string> = new Set(['target', 'realisasi', 'capaian']);

/** Target, realisation and capaian of a year. */
export function ofThisYear(table: Table, year: number): readonly Column[] {
  return table.columns.filter((c) => OF_YEAR.has(c.key) && c.meaning.years[0] === year);
}
