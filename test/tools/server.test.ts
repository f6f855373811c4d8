import type { Answer, Ask } from '../../tools/server/ask';
import { checkServer } from '../../tools/server/check';
import { sampleHeaders } from '../../tools/server/sample';

const BASE = 'https://spm.example.go.id/addin/';
const OFFICE = "frame-ancestors 'self' https://*.officeapps.live.com";
const MANIFEST = `<OfficeApp>
  <IconUrl DefaultValue="${BASE}assets/icon-32.png" />
  <Page DefaultValue="${BASE}taskpane.html" />
  <Script DefaultValue="${BASE}taskpane.js" />
  <Metadata DefaultValue="${BASE}functions.json" />
  <ExtendedOverrides Url="${BASE}shortcuts.json" ResourcesUrl="${BASE}shortcuts.en-US.json" />
  <Microsoft DefaultValue="https://learn.microsoft.com/" />
</OfficeApp>`;
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  xml: 'text/xml',
};

/** A server as the guide wants it, with one thing changed for one file. */
function server(file = '', change: Partial<Answer['headers']> & { status?: string } = {}): Ask {
  return (url, asked = {}) => {
    const name = url.slice(BASE.length);
    const ending = name.split('.').pop() ?? '';
    const isThere = MANIFEST.includes(url) || name === 'manifest.xml';
    const { status, ...headers } = name === file ? change : {};
    const isPacked = asked['accept-encoding'] !== undefined;
    const answer: Answer = {
      status: Number(status ?? (isThere ? (asked['if-none-match'] === '"1"' ? 304 : 200) : 404)),
      headers: {
        'content-type': TYPES[ending],
        'access-control-allow-origin': '*',
        'cache-control': 'no-cache',
        'content-security-policy': OFFICE,
        etag: '"1"',
        ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
        ...headers,
      },
      body: Buffer.from(name === 'manifest.xml' ? MANIFEST : 'x'.repeat(isPacked ? 10 : 100)),
    };
    return Promise.resolve(answer);
  };
}

const faults = async (ask: Ask): Promise<string[]> =>
  (await checkServer(BASE, ask)).flatMap(({ fault }) => fault ?? []);

describe('asking a server for a release', () => {
  test('finds nothing wrong with one that follows the guide', async () => {
    expect(await faults(server())).toEqual([]);
    expect(await checkServer(BASE, server())).toHaveLength(10);
  });

  test.each<[string, string, Partial<Answer['headers']> & { status?: string }, string]>([
    ['a file that is missing', 'taskpane.html', { status: '404' }, 'answers 404'],
    ['a page that cannot be framed', 'taskpane.html', { 'x-frame-options': 'DENY' }, 'X-Frame-O'],
    ['a page anyone may frame', 'taskpane.html', { 'content-security-policy': '' }, 'ancestors'],
    ['metadata without CORS', 'functions.json', { 'access-control-allow-origin': '' }, 'Allow-O'],
    ['a wrong type', 'functions.json', { 'content-type': 'text/plain' }, 'text/plain'],
    ['a script kept for a day', 'taskpane.js', { 'cache-control': 'max-age=86400' }, 'no-cache'],
    ['a script sent whole', 'taskpane.js', { 'content-encoding': '' }, 'not compressed'],
    ['a script without ETag', 'taskpane.js', { etag: '' }, 'instead of 304'],
    ['a page for every address', 'tidak-ada.html', { status: '200' }, 'instead of 404'],
    ['no manifest', 'manifest.xml', { status: '403' }, 'answers 403'],
  ])('names %s', async (_, file, change, fault) => {
    const found = await faults(server(file, change));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(fault);
  });

  test('a manifest made for another address is no release of this one', async () => {
    const [only, ...more] = await checkServer('https://lain.example.go.id/', server());
    expect(more).toEqual([]);
    expect(only?.fault).toMatch(/answers 404|names no address/);
  });
});

describe('the sample configuration', () => {
  const headers = sampleHeaders();

  test('asks again for all but pictures', () => {
    expect(headers('/addin/taskpane.js').get('Cache-Control')).toBe('no-cache');
    expect(headers('/addin/assets/icon-32.png').get('Cache-Control')).toBe('public, max-age=86400');
  });

  test('lets Office frame the pane and read the functions', () => {
    const own = headers('/addin/taskpane.html');
    expect(own.get('Access-Control-Allow-Origin')).toBe('*');
    expect(own.get('Content-Security-Policy')).toContain('https://*.officeapps.live.com');
    expect(own.has('X-Frame-Options')).toBe(false);
  });

  test('one without headers is refused', () => {
    expect(() => sampleHeaders('server {}')).toThrow('names no headers');
  });
});
