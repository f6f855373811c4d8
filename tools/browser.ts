import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

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

/** Path of an installed Chromium, Chrome or Edge; else of the one inside the npm package (Linux x64). */
async function findBrowser(scratch: string): Promise<string> {
  const installed = INSTALLED.find((file) => file !== undefined && existsSync(file));
  if (installed !== undefined) return installed;
  if (process.platform !== 'linux') {
    throw new Error('No Chrome, Edge or Chromium found; set CHROMIUM to the path of one.');
  }
  // Both are read while the package loads: which libraries to unpack, and where to.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  process.env.TMPDIR = scratch;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

export interface OpenedBrowser {
  readonly context: BrowserContext;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/**
 * Opens a headless browser with a fresh profile: office.js keeps what it knows of its host in
 * sessionStorage, so that a used profile would carry one test into the next.
 * @throws Error when this machine has no browser.
 */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<OpenedBrowser> {
  const before = process.env.TMPDIR;
  const scratch = mkdtempSync(path.join(tmpdir(), 'spm-browser-'));
  const remove = () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const context = await chromium.launchPersistentContext(path.join(scratch, 'profile'), {
      ...options,
      executablePath: await findBrowser(scratch),
      headless: true,
      args: ARGUMENTS,
    });
    return {
      context,
      close: async () => {
        await context.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
