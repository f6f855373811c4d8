/** `npm start`: the add-in in the embedded Excel host, on this machine. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startPreview } from './preview-sites';

const USAGE = 'npm start -- [--port NUMBER] [--no-open]';

/** Opens the address in the user's browser; a machine without one just shows the address. */
function openBrowser(url: string): void {
  const [command, ...args]: [string, ...string[]] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : process.platform === 'darwin'
        ? ['open', url]
        : ['xdg-open', url];
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3100' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_000) throw new Error(USAGE);
  const preview = await startPreview({ root: path.resolve(__dirname, '../..'), port });
  console.log(`SPM Sosial dalam Excel tersemat / in the embedded Excel: ${preview.url}`);
  console.log('Ctrl+C untuk berhenti / to stop.');
  if (!values['no-open']) openBrowser(preview.url);
  process.once('SIGINT', () => void preview.close().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
