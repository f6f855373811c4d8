/**
 * Lists the licences of what `npm ci --omit=dev` installs and fails on one that must not be shipped.
 * The bundle itself is checked while it is built (webpack.config.js).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMain } from './main';

const PERMITTED = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);

interface LockEntry {
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** Whether a licence expression of a package offers a choice that may be shipped under MIT. */
export function isPermitted(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => PERMITTED.has(part.trim())));
}

/** Packages of a lock file that are shipped, by licence. */
export function shippedLicences(lock: Readonly<Record<string, LockEntry>>): Map<string, string[]> {
  const byLicence = new Map<string, string[]>();
  for (const [place, entry] of Object.entries(lock)) {
    if (place === '' || entry.dev || entry.link) continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence = entry.license ?? 'unknown';
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
  }
  return byLicence;
}

if (isMain(__filename)) {
  const lockFile = readFileSync(path.resolve(__dirname, '../package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lockFile) as { packages: Record<string, LockEntry> };
  let faults = 0;
  for (const [licence, names] of shippedLicences(packages)) {
    const permitted = isPermitted(licence);
    if (!permitted) faults += 1;
    console.log(
      permitted
        ? `${licence}: ${String(names.length)} packages`
        : `${licence}: not permitted: ${names.join(', ')}`,
    );
  }
  process.exitCode = faults > 0 ? 1 : 0;
}
