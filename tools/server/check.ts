import { walk, parseXml } from '../manifest/xml';
import type { Answer, Ask } from './ask';

/** One thing that was looked at, and what is wrong with it. */
export interface Checked {
  readonly what: string;
  readonly fault: string | null;
}

const TYPES: readonly (readonly [RegExp, RegExp])[] = [
  [/\.html$/, /^text\/html/],
  [/\.js$/, /^(text|application)\/javascript/],
  [/\.json$/, /^application\/json/],
  [/\.png$/, /^image\/png/],
  [/\.xml$/, /^(text|application)\/xml/],
];

const header = (answer: Answer, name: string): string => String(answer.headers[name] ?? '');

/** Every address of the manifest that lies below the add-in's own, each once. */
export function manifestAddresses(manifest: string, baseUrl: string): string[] {
  const values = [...walk(parseXml(manifest))].flatMap(({ attributes }) => [
    attributes.DefaultValue ?? '',
    attributes.Value ?? '',
    attributes.Url ?? '',
    attributes.ResourcesUrl ?? '',
  ]);
  return [...new Set(values.filter((value) => value.startsWith(baseUrl)))].sort();
}

/**
 * Asks a server for all that a release needs of it: every address of the manifest and the scripts of
 * the pane, with the headers that the administrator's guide names.
 * @param baseUrl address of the add-in's folder, with / at its end
 */
export async function checkServer(baseUrl: string, ask: Ask): Promise<Checked[]> {
  const manifestUrl = `${baseUrl}manifest.xml`;
  const manifest = await ask(manifestUrl);
  const checked: Checked[] = [{ what: manifestUrl, fault: faultOf(manifestUrl, manifest) }];
  if (manifest.status !== 200) return checked;
  const addresses = manifestAddresses(manifest.body.toString('utf8'), baseUrl);
  if (!addresses.length) {
    return [{ what: manifestUrl, fault: `names no address below ${baseUrl}` }];
  }
  for (const url of addresses) {
    checked.push({ what: url, fault: faultOf(url, await ask(url)) });
  }
  const page = addresses.find((url) => url.endsWith('taskpane.html'));
  const script = addresses.find((url) => url.endsWith('.js'));
  if (page === undefined || script === undefined) {
    return [...checked, { what: manifestUrl, fault: 'names no pane or no script' }];
  }
  checked.push(await compression(script, ask), await caching(script, ask));
  const missing = `${baseUrl}tidak-ada.html`;
  const { status } = await ask(missing);
  checked.push({
    what: `${missing} (a file that does not exist)`,
    fault: status === 404 ? null : `answers ${status} instead of 404`,
  });
  return checked;
}

function faultOf(url: string, answer: Answer): string | null {
  if (answer.status !== 200) return `answers ${answer.status}`;
  const type = TYPES.find(([ending]) => ending.test(url));
  if (type && !type[1].test(header(answer, 'content-type'))) {
    return `Content-Type is "${header(answer, 'content-type')}"`;
  }
  if (header(answer, 'x-frame-options')) return 'X-Frame-Options keeps Excel on the web out';
  if (/\.(js|json)$/.test(url) && header(answer, 'access-control-allow-origin') !== '*') {
    return 'Access-Control-Allow-Origin is not *';
  }
  if (!url.endsWith('.png') && !/\bno-cache\b/.test(header(answer, 'cache-control'))) {
    return 'Cache-Control is not no-cache';
  }
  const policy = header(answer, 'content-security-policy');
  if (url.endsWith('.html') && !/frame-ancestors[^;]*officeapps\.live\.com/.test(policy)) {
    return 'Content-Security-Policy has no frame-ancestors with Office in it';
  }
  return null;
}

async function compression(url: string, ask: Ask): Promise<Checked> {
  const plain = await ask(url);
  const packed = await ask(url, { 'accept-encoding': 'gzip, br' });
  const isPacked = /^(gzip|br)$/.test(header(packed, 'content-encoding'));
  const isSmaller = packed.body.length < plain.body.length / 2;
  return {
    what: `${url} compressed: ${packed.body.length} of ${plain.body.length} bytes`,
    fault: isPacked && isSmaller ? null : 'is not compressed when asked for',
  };
}

async function caching(url: string, ask: Ask): Promise<Checked> {
  const etag = header(await ask(url), 'etag');
  const { status } = await ask(url, { 'if-none-match': etag });
  return {
    what: `${url} asked for again`,
    fault: etag && status === 304 ? null : `answers ${status} instead of 304`,
  };
}
