import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import sirv from 'sirv';
import type { PageConfig } from '../../src/host/preview/page';
import { openBrowser } from '../browser';
import { find, parseXml, walk } from '../manifest/xml';
import type { Ask } from './ask';
import type { Certificate } from './certificate';

const ROOT = path.resolve(__dirname, '../..');
/** The pane lets itself be framed by Office alone, so the embedded host stands at an address of Office. */
export const OFFICE_SITE = 'excel.officeapps.live.com';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

export interface OpenRelease {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors of page and pane, and what a policy refused. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** What a host reads in the manifest: where the pane is, what the functions are called. */
async function readManifest(url: string, ask: Ask): Promise<PageConfig> {
  const text = (await ask(url)).body.toString('utf8');
  const manifest = parseXml(text);
  const resource = (id: string): string => {
    const found = [...walk(manifest)].find((element) => element.attributes.id === id);
    if (!found) throw new Error(`the manifest has no resource ${id}`);
    return found.attributes.DefaultValue ?? '';
  };
  const bare = find(manifest, 'DefaultSettings', 'SourceLocation')?.attributes.DefaultValue;
  const pane = resource('Taskpane.Url');
  if (bare !== pane) throw new Error(`the manifest names two panes: ${pane} and ${String(bare)}`);
  const metadata = await ask(resource('Functions.Metadata.Url'));
  const { functions } = JSON.parse(metadata.body.toString('utf8')) as Pick<PageConfig, 'functions'>;
  const overrides = find(manifest, 'ExtendedOverrides')?.attributes;
  const read = async (address = ''): Promise<unknown> =>
    JSON.parse((await ask(address)).body.toString('utf8'));
  const shortcuts = {
    file: await read(overrides?.Url),
    english: await read(overrides?.ResourcesUrl),
  } as PageConfig['shortcuts'];
  return {
    addInUrl: new URL('.', pane).href,
    namespace: resource('Functions.Namespace'),
    functions,
    shortcuts,
    manifest: text,
  };
}

/** The page of the embedded host over https, which learns of the add-in from its manifest alone. */
async function serveHost(config: PageConfig, { key, cert }: Certificate) {
  const folders = ['build', 'src/host/preview'].map((at) =>
    sirv(path.join(ROOT, at), { dev: true }),
  );
  const server = createServer({ key, cert }, (request, reply) => {
    if (request.url === '/config.json') {
      reply.setHeader('content-type', 'application/json').end(JSON.stringify(config));
      return;
    }
    folders[0]!(request, reply, () => folders[1]!(request, reply));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

/**
 * Opens a served release in the embedded host, in a browser. Nothing of the release is changed; only
 * office.js, which Excel loads from Microsoft, comes from its npm package.
 * @param release address of the add-in's folder, the port it is really served on, and how to ask it
 * @param certificate for the site of Office
 * @param site where the host's page stands; anywhere but at Office the pane must refuse to be framed
 */
export async function openRelease(
  release: { readonly baseUrl: string; readonly port: number; readonly ask: Ask },
  certificate: Certificate,
  site = OFFICE_SITE,
): Promise<OpenRelease> {
  const { baseUrl, port, ask } = release;
  const host = await serveHost(await readManifest(`${baseUrl}manifest.xml`, ask), certificate);
  const browser = await openBrowser(
    { viewport: { width: 1366, height: 768 }, ignoreHTTPSErrors: true },
    { [new URL(baseUrl).hostname]: port, [site]: host.port },
  );
  const office = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');
  await browser.context.route(`${OFFICE_JS}**`, (route) => {
    const name = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    return route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync(path.join(office, name)),
    });
  });
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|frame-ancestors/.test(message.text())) errors.push(message.text());
  });
  await page.goto(`https://${site}/`);
  return {
    page,
    pane: page.frameLocator('iframe'),
    errors,
    close: async () => {
      await browser.close();
      host.server.closeAllConnections();
      await new Promise((resolve) => host.server.close(resolve));
    },
  };
}
