/**
 * `npm run coba:rilis`: serves the built release of dist/ over https on this machine, under the address
 * it was built for, asks for everything its manifest names, and opens it in the embedded Excel host.
 * `--nginx` serves it with deploy/nginx.conf in an installed nginx; `--alamat https://…/addin/` asks a
 * server that runs already instead. The certificate and the names are good for this run only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { normaliseBaseUrl } from './manifest/release';
import { askHttps } from './server/ask';
import { type Checked, checkServer } from './server/check';
import { openRelease } from './server/open-release';
import { serveRelease } from './server/walk';

const DIST = path.resolve(__dirname, '../dist');

function say({ what, fault }: Checked): boolean {
  console.log(fault === null ? `ok      ${what}` : `FAILED  ${what}: ${fault}`);
  return fault === null;
}

/** The embedded host is not shipped, so a build for an address does not make it. */
function buildHost(): void {
  if (existsSync(path.resolve(__dirname, '../build/preview.js'))) return;
  const windows = process.platform === 'win32';
  const { status } = spawnSync('npm', ['run', '--silent', 'build:preview'], { shell: windows });
  if (status !== 0) throw new Error('npm run build:preview failed');
}

async function tryRelease(server: 'own' | 'nginx'): Promise<boolean> {
  if (!existsSync(path.join(DIST, 'manifest.xml'))) {
    throw new Error('dist/ is empty: run npm run build -- --env baseUrl=https://…/ first');
  }
  buildHost();
  const release = await serveRelease(DIST, server);
  try {
    const checked = await checkServer(release.baseUrl, release.ask);
    const isServed = checked.map(say).every(Boolean);
    return isServed && say(await openAndCheck(release));
  } finally {
    await release.close();
  }
}

/** The release as a user meets it: pane opened, sample workbook checked. */
async function openAndCheck(release: Awaited<ReturnType<typeof serveRelease>>): Promise<Checked> {
  const what = `${release.baseUrl}taskpane.html in the embedded Excel`;
  const opened = await openRelease(release, release.certificate);
  try {
    await opened.pane.getByRole('button', { name: 'Mulai' }).click();
    await opened.pane.getByText('Belum diperiksa').waitFor();
    await opened.pane.getByRole('button', { name: 'Periksa' }).first().click();
    await opened.pane.locator('[data-temuan]').first().waitFor();
    const findings = await opened.pane.locator('[data-temuan]').count();
    const [error = null] = opened.errors;
    return { what: `${what}: ${findings} findings`, fault: error };
  } catch (cause) {
    return { what, fault: cause instanceof Error ? cause.message : String(cause) };
  } finally {
    await opened.close();
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { nginx: { type: 'boolean', default: false }, alamat: { type: 'string' } },
  });
  const isGood =
    values.alamat === undefined
      ? await tryRelease(values.nginx ? 'nginx' : 'own')
      : (await checkServer(normaliseBaseUrl(values.alamat), askHttps())).map(say).every(Boolean);
  if (!isGood) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
