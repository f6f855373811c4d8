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

const NONE: ReadonlySet<ColumnView> = new Set();

/** Columns of men and of women side by side: each holds a part of what is counted. */
export const partsBySex = remember((view: View): ReadonlySet<ColumnView> => {
  const found = new Set<ColumnView>();
  const sexes = new Set<Sex>();
  for (const column of view.columns) {
    const sex = sexOf(column);
    if (sex === null) continue;
    found.add(column);
    sexes.add(sex);
  }
  return sexes.size > 1 ? found : NONE;
});
