import http from 'node:http';
import sirv from 'sirv';

/** Text made on the spot instead of a file. */
export interface Made {
  readonly type: string;
  readonly body: string;
}

export interface Site {
  /** Folders by the path they are served under (`/` or `/office/`); the first that has the file answers. */
  readonly folders: readonly (readonly [prefix: string, folder: string])[];
  /** Answers before the folders are asked; null leaves it to them. */
  readonly make: (pathname: string) => Made | null | Promise<Made | null>;
}

/** Serves a site to this machine only. A taken port gives way to the next free one; 0 takes any. */
export async function serveSite(
  site: Site,
  port: number,
): Promise<{ server: http.Server; port: number }> {
  // `dev` looks the files up at each request: the build may run again meanwhile.
  const folders = site.folders.map(
    ([prefix, folder]) => [prefix, sirv(folder, { dev: true, etag: true })] as const,
  );
  const server = http.createServer((request, response) => {
    void answer(site, folders, request, response).catch((error: unknown) => {
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

type Folder = readonly [prefix: string, serve: ReturnType<typeof sirv>];

async function answer(
  site: Site,
  folders: readonly Folder[],
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405).end();
    return;
  }
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const made = await site.make(pathname);
  if (made) {
    response.writeHead(200, { 'content-type': made.type }).end(made.body);
    return;
  }
  const pass = (rest: readonly Folder[]): void => {
    const [first, ...others] = rest;
    if (!first) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const [prefix, serve] = first;
    if (!pathname.startsWith(prefix)) {
      pass(others);
      return;
    }
    request.url = pathname.slice(prefix.length - 1);
    serve(request, response, () => {
      request.url = pathname;
      pass(others);
    });
  };
  pass(folders);
}
