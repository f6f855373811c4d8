import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { type Preview, startPreview } from '../../src/host/preview-sites';

const PROJECT = path.resolve(__dirname, '../..');
const SCRIPT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

let root: string;
let preview: Preview;

/** A request whose path is sent as it stands, dots and escapes included. */
function get(
  base: string,
  pathname: string,
  method = 'GET',
): Promise<{ status: number; type: string; body: string }> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path: pathname, method }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body,
        }),
      );
    });
    request.on('error', reject).end();
  });
}

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'preview-'));
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  };
  write('secret.txt', 'rahasia');
  write('package.json', '{}');
  write('build/preview.js', '//');
  write('src/host/preview/index.html', '<!doctype html><p>halaman');
  write(
    'dist/taskpane.html',
    `<meta content="default-src 'none'; script-src 'self'"><script src="${SCRIPT}"></script>`,
  );
  write('dist/functions.json', '{"functions":[{"id":"CAPAIAN","name":"CAPAIAN","parameters":[]}]}');
  write('dist/shortcuts.json', '{"shortcuts":[]}');
  write('dist/shortcuts.en-US.json', '{}');
  write('dist/manifest.xml', '<bt:String id="Functions.Namespace" DefaultValue="SPM" />');
  fs.symlinkSync(path.join(PROJECT, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  preview = await startPreview({ root, port: 0 });
});

afterAll(async () => {
  await preview.close();
  fs.rmSync(root, { recursive: true, force: true });
});

test('the pane gets office.js from npm, and leave to open the page that says the host is trusted', async () => {
  const { body, type } = await get(preview.addInUrl, '/taskpane.html');
  expect(type).toBe('text/html; charset=utf-8');
  expect(body).toContain('src="/office/office.js"');
  expect(body).not.toContain(SCRIPT);
  expect(body).toContain('office.js"></script><script src="/office-theme.js"></script>');
  expect((await get(preview.addInUrl, '/office-theme.js')).body).toContain('officeTheme');
  expect(body).toContain("frame-src 'self'");
  expect((await get(preview.addInUrl, '/office/office.js')).type).toMatch(/javascript/);
  expect((await get(preview.addInUrl, '/office/AgaveErrorUX/index.html')).body).toContain(
    'hostUserTrusted',
  );
});

test('the page is told where the add-in is and what it computes', async () => {
  const config = JSON.parse((await get(preview.url, '/config.json')).body) as Record<
    string,
    unknown
  >;
  expect(config).toMatchObject({
    addInUrl: preview.addInUrl,
    namespace: 'SPM',
    shortcuts: { file: { shortcuts: [] }, english: {} },
  });
  expect(config.functions).toHaveLength(1);
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/%00',
  '/%E0%A4%A',
])('nothing outside of the folders is served: %s', async (attack) => {
  for (const base of [preview.url, preview.addInUrl]) {
    const answer = await get(base, attack);
    expect(answer.status).not.toBe(200);
    expect(answer.body).not.toContain('rahasia');
  }
});

test('only reading is allowed', async () => {
  expect((await get(preview.url, '/', 'POST')).status).toBe(405);
});

test('without a build it says what to do', async () => {
  await expect(startPreview({ root: path.join(root, 'src'), port: 0 })).rejects.toThrow(
    'npm run build',
  );
});
