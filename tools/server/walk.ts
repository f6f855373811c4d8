import { readFileSync } from 'node:fs';
import path from 'node:path';
import { find, parseXml } from '../manifest/xml';
import { type Ask, askHttps } from './ask';
import { type Certificate, makeCertificate } from './certificate';
import { serveWithNginx } from './nginx';
import { OFFICE_SITE } from './open-release';
import { type RunningServer, serveFolder } from './static-https';

/** A built release, served on this machine under the address that its manifest names. */
export interface ServedRelease extends RunningServer {
  readonly baseUrl: string;
  readonly certificate: Certificate;
  readonly ask: Ask;
}

/** A port of this machine that nginx, which takes no 0, is given. */
const NGINX_PORT = 44_380;

/** The address that a built release was made for, as its manifest has it. @throws Error */
export function releaseAddress(dist: string): string {
  const manifest = parseXml(readFileSync(path.join(dist, 'manifest.xml'), 'utf8'));
  const pane = find(manifest, 'DefaultSettings', 'SourceLocation')?.attributes.DefaultValue;
  if (pane === undefined) throw new Error('the manifest names no pane');
  return new URL('.', pane).href;
}

/** @param sites further names that the certificate is for, besides the release's own and Office's */
export async function serveRelease(
  dist: string,
  server: 'own' | 'nginx',
  sites: readonly string[] = [],
): Promise<ServedRelease> {
  const baseUrl = releaseAddress(dist);
  const { hostname, pathname } = new URL(baseUrl);
  const certificate = await makeCertificate([hostname, OFFICE_SITE, ...sites]);
  const running =
    server === 'nginx'
      ? await serveWithNginx(dist, NGINX_PORT, certificate)
      : await serveFolder(dist, pathname, certificate);
  const ask = askHttps({ port: running.port, ca: certificate.ca });
  return { ...running, baseUrl, certificate, ask };
}
