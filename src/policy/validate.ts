import { columnIndex, MAX_COLUMNS } from '../sheet/address';
import { placeOfKey } from '../layouts/correction';
import { isKeyOf, keysOf } from '../layouts/keys';
import { LAYOUT_IDS, type LayoutId, ROW_KINDS } from '../layouts/model';
import { isRowKey } from '../layouts/row-keys';
import type { PolicyFile } from './model';

/** What is wrong in a policy, where, and what is allowed there. */
export class PolicyProblem extends Error {
  readonly text: { readonly id: string; readonly en: string };

  constructor(path: string, id: string, en: string) {
    super(`Policy, part "${path}": ${en}`);
    this.name = 'PolicyProblem';
    this.text = { id: `Kebijakan, bagian "${path}": ${id}`, en: this.message };
  }
}

/** @throws PolicyProblem where the value is wrong */
type Check = (value: unknown, path: string) => void;

function fail(path: string, id: string, en: string): never {
  throw new PolicyProblem(path, id, en);
}

function oneOf(...allowed: readonly string[]): Check {
  return (value, path) => {
    if (typeof value === 'string' && allowed.includes(value)) return;
    const list = allowed.map((a) => `"${a}"`).join(', ');
    fail(path, `isi dengan salah satu dari ${list}.`, `use one of ${list}.`);
  };
}

const limit: Check = (value, path) => {
  if (value === null || (typeof value === 'number' && Number.isFinite(value) && value > 0)) return;
  fail(
    path,
    'isi dengan angka di atas 0 atau null (tanpa batas).',
    'use a number above 0 or null (no cap).',
  );
};

const letter: Check = (value, path) => {
  const isLetter = typeof value === 'string' && /^[A-Z]{1,3}$/i.test(value);
  if (isLetter && columnIndex(value.toUpperCase()) < MAX_COLUMNS) return;
  fail(path, 'isi dengan huruf kolom, misalnya "D".', 'use a column letter such as "D".');
};

const letters: Check = (value, path) => {
  if (!Array.isArray(value)) {
    return fail(
      path,
      'isi dengan daftar huruf kolom, misalnya ["D"].',
      'use a list of column letters such as ["D"].',
    );
  }
  value.forEach((item, i) => letter(item, `${path}.${i}`));
};

const rowKey: Check = (value, path) => {
  if (typeof value === 'string' && isRowKey(value)) return;
  fail(
    path,
    'pakai nama baris dan urutannya ("jumlah#2") atau nomor baris.',
    'use a row\'s name and occurrence ("jumlah#2") or its number.',
  );
};

const range: Check = (value, path) => {
  if (typeof value === 'string' && placeOfKey(value)) return;
  fail(path, 'pakai alamat seperti "Lembar1!A4:H95".', 'use an address such as "Sheet1!A4:H95".');
};

/** Any year: the list shows what the keys look like, not all there are. */
const EXAMPLE_YEARS = [2024];

/** A meaning that a column of the layout may have; of any layout where none is named. */
function columnKey(layout: unknown): Check {
  const named = LAYOUT_IDS.filter((id) => id === layout);
  const ids: readonly LayoutId[] = named.length ? named : LAYOUT_IDS;
  return (value, path) => {
    if (typeof value === 'string' && ids.some((id) => isKeyOf(id, value))) return;
    const list = [...new Set(ids.flatMap((id) => keysOf(id, EXAMPLE_YEARS)))].join(', ');
    fail(
      path,
      `kolom ini tidak ada di tabel itu; yang ada: ${list}.`,
      `that table has no such column; there are: ${list}.`,
    );
  };
}

function record(entry: Check, key?: Check): Check {
  return (value, path) => {
    for (const [name, item] of entriesOf(value, path)) {
      key?.(name, `${path}.${name}`);
      entry(item, `${path}.${name}`);
    }
  };
}

function object(fields: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    for (const [name, item] of entriesOf(value, path)) {
      const at = path ? `${path}.${name}` : name;
      const check = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const known = Object.keys(fields).join(', ');
      if (!check)
        fail(at, `tidak dikenal; yang ada: ${known}.`, `is unknown; there are: ${known}.`);
      check(item, at);
    }
  };
}

function entriesOf(value: unknown, path: string): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value);
  }
  return fail(path || 'berkas', 'isi dengan objek { … }.', 'use an object { … }.');
}

const QUALITY = oneOf('rata', 'jumlah');

const correction: Check = (value, path) => {
  const layout = Object.fromEntries(entriesOf(value, path)).layout;
  object({
    layout: oneOf(...LAYOUT_IDS),
    columns: record(letter, columnKey(layout)),
    ignore: letters,
    rows: record(oneOf(...ROW_KINDS), rowKey),
    batas: limit,
    mutu: QUALITY,
  })(value, path);
};

function policyCheck(ruleIds: readonly string[]): Check {
  return object({
    batas: limit,
    mutu: QUALITY,
    tanpaKebutuhan: oneOf('dilewati', 'seratus'),
    turun: oneOf('turun', 'turun-rasio'),
    skala: oneOf('AKIP', 'RKPD', 'SPM'),
    severities: record(oneOf('error', 'warning', 'info', 'off'), oneOf(...ruleIds)),
    tables: record(correction, range),
  });
}

/**
 * A policy out of any value.
 * @param ruleIds rules that its `severities` may name
 * @throws PolicyProblem naming the first part that is wrong
 */
export function policyFrom(value: unknown, ruleIds: readonly string[]): PolicyFile {
  policyCheck(ruleIds)(value, '');
  return value as PolicyFile;
}

/** Parts of which each entry stands for itself. */
const BY_ENTRY: readonly string[] = ['severities', 'tables'];

/**
 * A policy that was stored once, perhaps by another version or by someone else's hand: what is
 * wrong in it is left out and told, the rest counts.
 */
export function storedPolicy(
  value: unknown,
  ruleIds: readonly string[],
): { readonly policy: PolicyFile; readonly problems: readonly PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const kept = (part: unknown): boolean => {
    try {
      policyFrom(part, ruleIds);
      return true;
    } catch (error) {
      if (!(error instanceof PolicyProblem)) throw error;
      problems.push(error);
      return false;
    }
  };
  if (value === undefined) return { policy: {}, problems };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    kept(value);
    return { policy: {}, problems };
  }
  const policy = Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    const isDivided =
      BY_ENTRY.includes(name) && typeof part === 'object' && part !== null && !Array.isArray(part);
    if (!isDivided) return kept({ [name]: part }) ? [[name, part]] : [];
    const entries = Object.entries(part).filter(([key, entry]: [string, unknown]) =>
      kept({ [name]: { [key]: entry } }),
    );
    return [[name, Object.fromEntries(entries)]];
  });
  return { policy: Object.fromEntries(policy) as PolicyFile, problems };
}
