import { request } from 'node:https';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks an https server; the answer's body is as it came, compressed or not. */
export type Ask = (url: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** @param place where the server really is, for a name that does not lead there */
export function askHttps(place?: { readonly port: number; readonly ca: Buffer }): Ask {
  return (url, headers = {}) =>
    new Promise((resolve, reject) => {
      const { hostname, host } = new URL(url);
      const there = place && {
        hostname: '127.0.0.1',
        port: place.port,
        servername: hostname,
        ca: place.ca,
      };
      const asked = request(url, { ...there, headers: { host, ...headers } }, (reply) => {
        const parts: Buffer[] = [];
        reply.on('data', (part: Buffer) => parts.push(part));
        reply.on('error', reject);
        reply.on('end', () => {
          const { statusCode: status = 0 } = reply;
          resolve({ status, headers: reply.headers, body: Buffer.concat(parts) });
        });
      });
      asked.setTimeout(20_000, () => asked.destroy(new Error(`no answer from ${url}`)));
      asked.once('error', reject).end();
    });
}
