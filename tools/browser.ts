import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
} from 'playwright-core';

const INSTALLED = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  path.join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
  path.join(process.env['PROGRAMFILES(X86)'] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
];

// Not the list that @sparticuz/chromium proposes: its single process crashes outside a serverless host.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page lives for a minute: compiling its code for hours to come costs a tenth of all tests. */
const UNOPTIMISED = '--js-flags=--no-turbofan --no-maglev';

interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

let unpacked: Promise<Executable> | undefined;

/** An installed Chromium, Chrome or Edge; else the one inside the npm package (Linux x64). */
function findBrowser(): Promise<Executable> {
  const installed = INSTALLED.find((file) => file !== undefined && existsSync(file));
  if (installed !== undefined) return Promise.resolve({ path: installed, env: {} });
  if (process.platform !== 'linux') {
    throw new Error('No Chrome, Edge or Chromium found; set CHROMIUM to the path of one.');
  }
  // Once a process: the package fixes its folder of libraries when it is loaded.
  return (unpacked ??= unpack());
}

async function unpack(): Promise<Executable> {
  const folder = mkdtempSync(path.join(tmpdir(), 'spm-browser-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const before = process.env.TMPDIR;
  // Both are read by the package: where to unpack, and which libraries.
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const executable = await packaged.executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  // The package's own font settings look into a fixed folder: without these no letter is drawn.
  const fonts = path.join(folder, 'fonts.conf');
  const folders = [path.join(folder, 'fonts'), '/usr/share/fonts'];
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders
      .map((name) => `<dir>${name}</dir>`)
      .join('')}<cachedir>${path.join(folder, 'font-cache')}</cachedir></fontconfig>`,
  );
  return { path: executable, env: { FONTCONFIG_FILE: fonts } };
}

function served(ports: Readonly<Record<string, number>>): string[] {
  const rules = Object.entries(ports).map(([site, port]) => `MAP ${site}:443 127.0.0.1:${port}`);
  return rules.length ? ['--no-proxy-server', `--host-resolver-rules=${rules.join(',')}`] : [];
}

let shared: Promise<Browser> | undefined;

/**
 * Starts one browser for all that this process opens from now on: unpacking and starting one costs
 * more than most files of tests do.
 * @returns what closes it
 */
export function shareBrowser(): () => Promise<void> {
  const started = findBrowser().then((executable) =>
    chromium.launch({
      executablePath: executable.path,
      env: { ...process.env, ...executable.env },
      headless: true,
      args: [...ARGUMENTS, UNOPTIMISED],
    }),
  );
  shared = started;
  return async () => {
    shared = undefined;
    await (await started).close();
  };
}

export interface OpenedBrowser {
  readonly context: BrowserContext;
  /** Closes the browser, or its part of a shared one, and removes its profile. */
  close(): Promise<void>;
}

/**
 * Opens a headless browser with a fresh profile, in the shared one where there is one: office.js keeps
 * what it knows of its host in sessionStorage, so that a used profile would carry one test into the next.
 * @param ports sites that are served by this machine instead, each on the port given
 * @throws Error when this machine has no browser.
 */
export async function openBrowser(
  options: BrowserContextOptions = {},
  ports: Readonly<Record<string, number>> = {},
): Promise<OpenedBrowser> {
  if (shared !== undefined && !Object.keys(ports).length) {
    const context = await (await shared).newContext(options);
    return { context, close: () => context.close() };
  }
  const executable = await findBrowser();
  const profile = mkdtempSync(path.join(tmpdir(), 'spm-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: executable.path,
    env: { ...process.env, ...executable.env },
    headless: true,
    args: [...ARGUMENTS, ...served(ports)],
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
