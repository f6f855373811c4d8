import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { Certificate } from './certificate';
import { sampleHeaders } from './sample';

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves a folder below a path over https to this machine, with the headers of the sample. */
export async function serveFolder(
  folder: string,
  below: string,
  certificate: Certificate,
): Promise<RunningServer> {
  const headers = sampleHeaders();
  const files = sirv(folder, {
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, pathname) => {
      for (const [name, value] of headers(below + pathname.replace(/^\//, '')))
        response.setHeader(name, value);
    },
  });
  const server = createServer(
    { key: certificate.key, cert: certificate.cert },
    (request, reply) => {
      const missing = (): void => void reply.writeHead(404).end();
      if (!request.url?.startsWith(below)) {
        missing();
        return;
      }
      request.url = request.url.slice(below.length - 1);
      files(request, reply, missing);
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
