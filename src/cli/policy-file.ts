import { LAYOUT_IDS } from '../layouts/model';
import type { PolicyFile } from '../policy/model';
import { loadBytes } from './files';
import { CliProblem } from './problem';

/** Says what is wrong with a value, or nothing. */
type Check = (value: unknown, path: string) => void;

function fail(path: string, id: string, en: string): never {
  throw new CliProblem({
    id: `Kebijakan, bagian "${path}": ${id}`,
    en: `Policy, part "${path}": ${en}`,
  });
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

function matching(pattern: RegExp, id: string, en: string): Check {
  return (value, path) => {
    if (typeof value !== 'string' || !pattern.test(value)) fail(path, id, en);
  };
}

const word = matching(/\S/, 'isi dengan teks.', 'use a text.');
const letter = matching(
  /^[A-Z]{1,3}$/i,
  'isi dengan huruf kolom, misalnya "D".',
  'use a column letter such as "D".',
);

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

function policyCheck(ruleIds: readonly string[]): Check {
  return object({
    batas: limit,
    mutu: QUALITY,
    tanpaKebutuhan: oneOf('dilewati', 'seratus'),
    turun: oneOf('turun', 'turun-rasio'),
    skala: oneOf('AKIP', 'RKPD', 'SPM'),
    severities: record(oneOf('error', 'warning', 'info', 'off'), oneOf(...ruleIds)),
    tables: record(
      object({
        layout: oneOf(...LAYOUT_IDS),
        columns: record(letter),
        rows: record(word, matching(/^[1-9]\d*$/, 'pakai nomor baris.', 'use a row number.')),
        batas: limit,
        mutu: QUALITY,
      }),
      matching(
        /!/,
        'pakai alamat seperti "Lembar1!A4:H95".',
        'use an address such as "Sheet1!A4:H95".',
      ),
    ),
  });
}

/**
 * A policy from the text of its file.
 * @param ruleIds rules that its `severities` may name
 * @throws CliProblem naming the part that is wrong
 */
function parsePolicy(text: string, ruleIds: readonly string[]): PolicyFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new CliProblem({
      id: 'Berkas kebijakan bukan JSON yang sah.',
      en: 'The policy file is not valid JSON.',
    });
  }
  policyCheck(ruleIds)(value, '');
  return value as PolicyFile;
}

/**
 * Reads the policy file at a path.
 * @throws CliProblem naming the file
 */
export function readPolicy(path: string, ruleIds: readonly string[]): PolicyFile {
  try {
    return parsePolicy(new TextDecoder().decode(loadBytes(path)), ruleIds);
  } catch (error) {
    if (!(error instanceof CliProblem)) throw error;
    throw new CliProblem({ id: `${path}: ${error.text.id}`, en: `${path}: ${error.text.en}` });
  }
}
