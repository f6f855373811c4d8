/**
 * `npm run release -- https://spm.example.go.id/addin/` builds the add-in for its address and packs it
 * with what a server needs into release/, beside SHA256SUMS. The archive depends on the commit and the
 * address alone: `--dua-kali` builds twice and proves it. `--catat` records the release in
 * releases.json, so that the next one must have a higher version.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import recorded from '../releases.json';
import { packPart, writeZip } from '../src/xlsx/zip-write';
import { isMain } from './main';
import { DEVELOPMENT_URL, normaliseBaseUrl } from './manifest/release';
import { type ReleaseRecord, versionFault } from './manifest/releases';

const ROOT = path.resolve(__dirname, '..');
const OUT = path.join(ROOT, 'release');
/** What goes into the archive: folder or file of the project, and its place in the archive. */
const PARTS: readonly (readonly [from: string, to: string])[] = [
  ['deploy', 'deploy'],
  ['docs/admin.md', 'admin.md'],
  ['LICENSE', 'LICENSE.txt'],
  ['CHANGELOG.md', 'CHANGELOG.md'],
];

export interface ReleaseFile {
  /** Path in the archive, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Lines that `sha256sum --check` reads. */
export function checksumList(files: readonly ReleaseFile[]): string {
  return files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('');
}

/**
 * The files as one archive, sorted by name and without dates, with the list of their checksums inside:
 * the same files give the same bytes, whatever the machine, the clock or the order they come in.
 */
export function releaseArchive(files: readonly ReleaseFile[], folder: string): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const list = { name: 'SHA256SUMS', bytes: new TextEncoder().encode(checksumList(sorted)) };
  return writeZip(
    [...sorted, list].map(({ name, bytes }) => packPart({ name: `${folder}/${name}`, bytes })),
  );
}

function filesOf(at: string, to: string): ReleaseFile[] {
  if (statSync(at).isFile()) return [{ name: to, bytes: readFileSync(at) }];
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) =>
    filesOf(path.join(at, entry.name), `${to}/${entry.name}`),
  );
}

/** Builds into a folder of its own: dist/ stays what the developer made it. @throws Error */
function build(baseUrl: string): Uint8Array {
  const built = mkdtempSync(path.join(tmpdir(), 'spm-release-'));
  try {
    return archiveOf(built, baseUrl);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

function archiveOf(built: string, baseUrl: string): Uint8Array {
  const result = spawnSync(
    process.execPath,
    [
      require.resolve('webpack-cli/bin/cli.js'),
      ...['--mode', 'production', '--config-name', 'addin', '--env', `baseUrl=${baseUrl}`],
      ...['--output-path', built, '--no-cache'],
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (result.status !== 0) throw new Error(`the build failed:\n${result.stdout}${result.stderr}`);
  return releaseArchive(
    [
      ...filesOf(built, 'addin'),
      ...PARTS.flatMap(([from, to]) => filesOf(path.join(ROOT, from), to)),
    ],
    `spm-sosial-${version}`,
  );
}

/** What keeps this state of the project from being given out; none when nothing does. */
function obstacles(baseUrl: string): string[] {
  const stale = versionFault(version, recorded, true);
  const changes = readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8');
  const git = spawnSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  return [
    ...(baseUrl === DEVELOPMENT_URL ? ['name the address that the files will be served from'] : []),
    ...(stale === null ? [] : [stale]),
    ...(changes.includes(`## [${version}]`) ? [] : [`CHANGELOG.md does not speak of ${version}`]),
    ...(git.status === 0 && git.stdout.trim() !== '' ? ['there are changes not committed'] : []),
  ];
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dua-kali': { type: 'boolean', default: false },
      catat: { type: 'boolean', default: false },
      coba: { type: 'boolean', default: false },
    },
  });
  const baseUrl = normaliseBaseUrl(positionals[0] ?? DEVELOPMENT_URL);
  const faults = obstacles(baseUrl);
  for (const fault of faults) console.error(`${values.coba ? 'note' : 'refused'}: ${fault}`);
  if (faults.length && !values.coba) {
    console.error('--coba makes an archive to try out all the same.');
    process.exitCode = 1;
    return;
  }
  const archive = build(baseUrl);
  if (values['dua-kali'] && sha256(build(baseUrl)) !== sha256(archive)) {
    throw new Error('two builds of the same files differ');
  }
  const name = `spm-sosial-${version}${values.coba ? '-coba' : ''}.zip`;
  mkdirSync(OUT, { recursive: true });
  writeFileSync(path.join(OUT, name), archive);
  const list = checksumList([{ name, bytes: archive }]);
  writeFileSync(path.join(OUT, 'SHA256SUMS'), list);
  if (values.catat && !values.coba) {
    const entry: ReleaseRecord = { version, sha256: sha256(archive) };
    const all = [...(recorded as readonly ReleaseRecord[]), entry];
    writeFileSync(path.join(ROOT, 'releases.json'), `${JSON.stringify(all, null, 2)}\n`);
  }
  process.stdout.write(list);
}

if (isMain(__filename)) main();
