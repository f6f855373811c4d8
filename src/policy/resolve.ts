import { keptKey } from '../layouts/correction';
import type { Table } from '../layouts/model';
import { inferPolicy } from './infer';
import type { PolicyFile, PolicyNote, TableCorrection, TablePolicy } from './model';

/** What a user fixes wins over what the figures say; for one table over for the whole workbook. */
export function policyOf(table: Table, file: PolicyFile = {}): TablePolicy {
  const inferred = inferPolicy(table);
  const key = keptKey(table, file);
  const own: TableCorrection = (key === undefined ? undefined : file.tables?.[key]) ?? {};
  const batas = own.batas !== undefined ? own.batas : file.batas;
  const mutu = own.mutu ?? file.mutu;
  const fixed = {
    ...(batas === undefined ? {} : { batas }),
    ...(mutu ? { mutu } : {}),
    ...(file.tanpaKebutuhan ? { tanpaKebutuhan: file.tanpaKebutuhan } : {}),
    ...(file.turun ? { turun: file.turun } : {}),
    ...(file.skala ? { skala: file.skala } : {}),
  };
  if (!Object.keys(fixed).length) return inferred;
  return { ...inferred, ...fixed, notes: [...inferred.notes, noteOf(fixed)] };
}

const WORDS: Readonly<Record<string, PolicyNote>> = {
  batas: { id: 'batas capaian', en: 'cap of achievement' },
  mutu: { id: 'cara menghitung mutu', en: 'way of counting quality' },
  tanpaKebutuhan: { id: 'baris tanpa kebutuhan', en: 'rows without need' },
  turun: {
    id: 'rumus indikator yang makin kecil makin baik',
    en: 'formula where less is better',
  },
  skala: { id: 'skala predikat', en: 'scale of predicates' },
};

function noteOf(fixed: object): PolicyNote {
  const names = (language: keyof PolicyNote): string =>
    Object.keys(fixed)
      .map((key) => WORDS[key]?.[language] ?? key)
      .join(', ');
  return { id: `Ditetapkan pengguna: ${names('id')}.`, en: `Set by the user: ${names('en')}.` };
}

/** Settings of the workbook with those given from outside on top. */
export function mergePolicies(stored: PolicyFile, given: PolicyFile): PolicyFile {
  return {
    ...stored,
    ...given,
    severities: { ...stored.severities, ...given.severities },
    tables: { ...stored.tables, ...given.tables },
  };
}
