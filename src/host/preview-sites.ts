import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { CustomFunction } from './calc/custom';
import type { PageConfig } from './preview/page';
import type { ShortcutFiles } from './preview/shortcuts';
import { DESKTOP_SCRIPT } from './profiles/desktop-pane';
import { THEME_SCRIPT } from './profiles/office-theme';
import { type Made, serveSite } from './static-server';

export interface Preview {
  readonly url: string;
  readonly addInUrl: string;
  close(): Promise<void>;
}

export interface PreviewOptions {
  /** The project's folder, with dist/ and build/ built. */
  readonly root: string;
  readonly port: number;
}

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * office.js asks its own server whether a host without https may be trusted. This page says yes, for
 * hosts on this machine only.
 */
const TRUST_PAGE = `<!doctype html><meta charset="utf-8"><script>
addEventListener('message', (event) => {
  if (new URL(event.origin).hostname === location.hostname) {
    parent.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
  }
});
</script>`;

/** Starts the page of the embedded host and, on the port after it, the built add-in. */
export async function startPreview({ root, port }: PreviewOptions): Promise<Preview> {
  const dist = path.join(root, 'dist');
  const build = path.join(root, 'build');
  for (const file of [path.join(dist, 'taskpane.html'), path.join(build, 'preview.js')]) {
    if (!existsSync(file))
      throw new Error(
        `${path.relative(root, file)} is missing: run npm run build and npm run build:preview first`,
      );
  }
  const require = createRequire(path.join(root, 'package.json'));
  const office = path.join(
    path.dirname(require.resolve('@microsoft/office-js/package.json')),
    'dist',
  );
  const addIn = await serveSite(
    {
      folders: [
        ['/office/', office],
        ['/', dist],
      ],
      make: (pathname) => {
        if (/^\/office\/agaveerrorux\/index\.html$/i.test(pathname)) return html(TRUST_PAGE);
        if (pathname === '/office-theme.js') return script(THEME_SCRIPT);
        return pathname === '/taskpane.html' ? webPane(dist) : null;
      },
    },
    port === 0 ? 0 : port + 1,
  );
  const addInUrl = `http://localhost:${addIn.port}/`;
  const page = await serveSite(
    {
      folders: [
        ['/office/', office],
        ['/desktop/', dist],
        ['/', build],
        ['/', path.join(root, 'src', 'host', 'preview')],
      ],
      make: async (pathname) => {
        if (pathname === '/')
          return html(await readFile(path.join(root, 'src/host/preview/index.html'), 'utf8'));
        if (pathname === '/desktop/taskpane.html') return desktopPane(dist);
        if (pathname === '/desktop.js') return script(DESKTOP_SCRIPT);
        if (pathname !== '/config.json') return null;
        return {
          type: 'application/json; charset=utf-8',
          body: JSON.stringify(await config(dist, addInUrl)),
        };
      },
    },
    port,
  );
  const servers = [page.server, addIn.server];
  return {
    url: `http://localhost:${page.port}/`,
    addInUrl,
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

function html(body: string): Made {
  return { type: 'text/html; charset=utf-8', body };
}

function script(body: string): Made {
  return { type: 'text/javascript; charset=utf-8', body };
}

/** The built pane with office.js from npm. */
async function pane(dist: string): Promise<string> {
  const page = await readFile(path.join(dist, 'taskpane.html'), 'utf8');
  return page.replace(OFFICE_JS, '/office/office.js');
}

/** With the theme of the host, and leave to open the page that says the host is trusted. */
async function webPane(dist: string): Promise<Made> {
  const page = await pane(dist);
  return html(
    page
      .replace(/(?<=office\.js"><\/script>)/, '<script src="/office-theme.js"></script>')
      .replace("default-src 'none'", "default-src 'none'; frame-src 'self'"),
  );
}

/** With the page around it as Excel, before office.js looks for it. */
async function desktopPane(dist: string): Promise<Made> {
  const page = await pane(dist);
  return html(page.replace('<script', '<script src="/desktop.js"></script><script'));
}

async function config(dist: string, addInUrl: string): Promise<PageConfig> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(dist, file), 'utf8'));
  const metadata = (await read('functions.json')) as { functions: CustomFunction[] };
  const shortcuts = {
    file: await read('shortcuts.json'),
    english: await read('shortcuts.en-US.json'),
  } as ShortcutFiles;
  const manifest = await readFile(path.join(dist, 'manifest.xml'), 'utf8');
  const namespace =
    /<bt:String id="Functions\.Namespace" DefaultValue="(\w+)"/.exec(manifest)?.[1] ?? 'SPM';
  return { addInUrl, namespace, functions: metadata.functions, shortcuts, manifest };
}
