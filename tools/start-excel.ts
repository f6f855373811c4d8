/**
 * `npm run start:excel`: builds the add-in, serves it over https with a development certificate and
 * opens desktop Excel with it. Serves until Ctrl+C; `npm run stop:excel` takes the add-in out again.
 */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:https';
import path from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { AppType, startDebugging } from 'office-addin-debugging';
import sirv from 'sirv';
import { DEVELOPMENT_URL } from './manifest/release';

const DIST = path.resolve(__dirname, '../dist');

async function start(): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    console.error(
      'Desktop Excel runs on Windows and macOS only. `npm start` opens the add-in in the embedded host.',
    );
    process.exitCode = 1;
    return;
  }
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) {
    process.exitCode = 1;
    return;
  }
  // Asks once for leave to trust the certificate.
  const certificate = await getHttpsServerOptions();
  const server = createServer(certificate, sirv(DIST, { dev: true }));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(new URL(DEVELOPMENT_URL).port), 'localhost', resolve);
  });
  console.log(`Serving dist/ at ${DEVELOPMENT_URL}; stop with Ctrl+C, then npm run stop:excel.`);
  await startDebugging(path.join(DIST, 'manifest.xml'), {
    appType: AppType.Desktop,
    enableDebugging: false,
    enableLiveReload: false,
  });
}

void start();
