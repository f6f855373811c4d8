import { readFileSync } from 'node:fs';
import path from 'node:path';

const PAGE = readFileSync(path.join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');

/** Directives of the pane's Content-Security-Policy with their sources. */
function policy(): Map<string, string[]> {
  const content = /Content-Security-Policy"\s+content="([^"]+)"/.exec(PAGE)?.[1] ?? '';
  return new Map(
    content.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

test('what is not named is forbidden', () => {
  expect(policy().get('default-src')).toEqual(["'none'"]);
});

test('scripts come from here and from Microsoft’s address, none from text', () => {
  expect(policy().get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
});

test('the pane speaks to its own site only, and sends no forms', () => {
  expect(policy().get('connect-src')).toEqual(["'self'"]);
  expect(policy().get('form-action')).toEqual(["'none'"]);
  expect(policy().get('base-uri')).toEqual(["'none'"]);
});
