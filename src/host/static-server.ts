import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Text made on the spot instead of a file. */
export interface Made {
  readonly type: string;
  readonly body: string;
}

export interface Site {
  /** Folders by the path they are served under; the first that has the file answers. */
  readonly folders: readonly (readonly [prefix: string, folder: string])[];
  /** Answers before the folders are asked; null leaves it to them. */
  readonly make: (pathname: string) => Made | null | Promise<Made | null>;
}

/** The file inside the folder that a path names; null where it would lead out of the folder. */
export function fileInside(folder: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    // Broken escapes name no file.
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const file = path.join(folder, decoded);
  const relative = path.relative(folder, file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? null : file;
}

/** Serves a site on this machine only. A taken port gives way to the next free one. */
export async function serveSite(
  site: Site,
  port: number,
): Promise<{ server: http.Server; port: number }> {
  const server = http.createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  return { server, port: await listen(server, port) };
}

const TRIES = 20;

async function listen(server: http.Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, 'localhost', () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    } catch (cause) {
      const taken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
      if (!taken || port >= wanted + TRIES) throw cause;
    }
  }
}

async function answer(
  site: Site,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, headers).end();
    return;
  }
  const made = await site.make(pathname);
  if (made) {
    response.writeHead(200, { ...headers, 'content-type': made.type }).end(made.body);
    return;
  }
  for (const [prefix, folder] of site.folders) {
    if (!pathname.startsWith(prefix)) continue;
    const file = fileInside(folder, pathname.slice(prefix.length));
    const found = file ? await stat(file).catch(() => null) : null;
    if (!file || !found?.isFile()) continue;
    const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'content-type': type, 'content-length': found.size });
    createReadStream(file).pipe(response);
    return;
  }
  response.writeHead(404, { ...headers, 'content-type': 'text/plain' }).end('Not found');
}
