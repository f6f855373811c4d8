import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Certificate } from './certificate';
import { SAMPLE } from './sample';
import type { RunningServer } from './static-https';

const START_MS = 10_000;

/** Where an installed nginx keeps its settings; null where there is none. */
export function nginxFolder(): string | null {
  const { error, stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
  if (error) return null;
  const [, conf] = /--conf-path=(\S+)/.exec(stderr) ?? [];
  const folder = conf === undefined ? null : path.dirname(conf);
  return folder !== null && existsSync(path.join(folder, 'mime.types')) ? folder : null;
}

/**
 * Runs the sample configuration in an installed nginx, on a port of this machine: only port, paths and
 * certificate are put in its place; everything else is what an administrator copies.
 * @throws Error when nginx refuses the configuration
 */
export async function serveWithNginx(
  dist: string,
  port: number,
  certificate: Certificate,
): Promise<RunningServer> {
  const settings = nginxFolder();
  if (settings === null) throw new Error('nginx is not installed');
  const folder = mkdtempSync(path.join(tmpdir(), 'spm-nginx-'));
  const file = (name: string): string => path.join(folder, name);
  writeFileSync(file('spm.crt'), certificate.cert);
  writeFileSync(file('spm.key'), certificate.key, { mode: 0o600 });
  const sample = readFileSync(SAMPLE, 'utf8')
    .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
    .replaceAll('/etc/nginx/tls/', `${folder}/`)
    .replace('/srv/spm/', `${dist}/`);
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${file(name)};`,
  );
  writeFileSync(
    file('nginx.conf'),
    [
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'daemon off;',
      `pid ${file('nginx.pid')};`,
      'events {}',
      `http { include ${settings}/mime.types; access_log off; ${own.join(' ')}`,
      `${sample}\n}`,
    ].join('\n'),
  );
  const args = ['-p', folder, '-e', file('error.log'), '-c', file('nginx.conf')];
  const tested = spawnSync('nginx', [...args, '-t'], { encoding: 'utf8' });
  if (tested.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`nginx refuses deploy/nginx.conf:\n${tested.stderr}`);
  }
  const child = spawn('nginx', args, { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async (): Promise<void> => {
    child.kill('SIGQUIT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answering(port);
  } catch (cause) {
    await close();
    throw cause;
  }
  return { port, close };
}

async function answering(port: number): Promise<void> {
  for (const end = Date.now() + START_MS; ;) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    if (Date.now() > end) throw new Error('nginx does not answer');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
