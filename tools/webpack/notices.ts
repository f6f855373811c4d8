import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package of others whose code is in the bundle. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression of its package.json; 'unknown' where there is none. */
  readonly licence: string;
  /** Text of its licence and notice files. */
  readonly text: string;
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/** Folder of the package that a file belongs to; null for a file of our own. */
export function packageFolder(file: string): string | null {
  const match = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file);
  return match ? match[0] : null;
}

/** The packages behind these files, by name, each once. */
export function shippedPackages(files: Iterable<string>): ShippedPackage[] {
  const folders = new Set([...files].map(packageFolder).filter((folder) => folder !== null));
  return [...folders]
    .map(readPackage)
    .sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}

function readPackage(folder: string): ShippedPackage {
  const manifest = path.join(folder, 'package.json');
  const { name, version, license } = JSON.parse(
    existsSync(manifest) ? readFileSync(manifest, 'utf8') : '{}',
  ) as { name?: string; version?: string; license?: string };
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  return {
    name: name ?? path.basename(folder),
    version: version ?? '',
    licence: license ?? 'unknown',
    text: texts.join('\n\n'),
  };
}

/** The notices that the licences ask to be kept with the code. */
export function noticeText(packages: readonly ShippedPackage[]): string {
  return packages
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
