import { memoised } from '../sheet/memo';
import { remember } from '../sheet/remember';
import type { ColumnView, View } from './spec';
import { stems } from './words';

type Sex = 'lakiLaki' | 'perempuan';

/** Whether a column counts men or women alone: "L", "Perempuan", "Jumlah Laki-laki". */
export function sexOf({ parts }: ColumnView): Sex | null {
  return sexIn(parts.at(-1) ?? '');
}

const sexIn = memoised((text): Sex | null => {
  const last = text.trim().replace(/^(jumlah|jml|jlh)\.?\s+(pegawai\s+)?/i, '');
  const words = stems(last);
  const says = (stem: string, letter: RegExp): boolean =>
    letter.test(last) || (words.length > 0 && words.every((t) => t.stem === stem));
  if (says('laki', /^l\.?$/i)) return 'lakiLaki';
  return says('perempuan', /^p\.?$/i) ? 'perempuan' : null;
});

/** Columns of men and of women side by side: each holds a part of what is counted. */
export const partsBySex = remember((view: View): ReadonlySet<ColumnView> => {
  const men = view.columns.filter((c) => sexOf(c) === 'lakiLaki');
  const women = view.columns.filter((c) => sexOf(c) === 'perempuan');
  return new Set(men.length && women.length ? [...men, ...women] : []);
});
