import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readShortcuts, shortcutFor } from '../../../src/host/preview/shortcuts';
import { shortcutFiles } from '../../../tools/manifest/shortcuts';

const FILES = shortcutFiles(readFileSync(path.resolve(__dirname, '../../../manifest.xml'), 'utf8'));
const WINDOWS = readShortcuts(FILES, 'id-ID', false);
const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test('names come in the language of the display, keys for the platform', () => {
  const check = { action: 'periksa', name: 'Periksa', keys: 'Ctrl+Shift+Alt+P' };
  expect(WINDOWS).toContainEqual(check);
  expect(readShortcuts(FILES, 'en-US', true)).toContainEqual({
    ...check,
    name: 'Check',
    keys: 'Command+Shift+Alt+P',
  });
});

test.each([
  [{ ctrlKey: true, shiftKey: true, altKey: true, code: 'KeyP' }, 'periksa'],
  [{ ctrlKey: true, shiftKey: true, altKey: true, code: 'KeyX' }, undefined],
  [{ ctrlKey: true, shiftKey: true, code: 'KeyP' }, undefined],
  [{ metaKey: true, shiftKey: true, altKey: true, code: 'KeyP' }, undefined],
  [{ code: 'KeyP' }, undefined],
])('%j sets off %s', (pressed, action) => {
  expect(shortcutFor({ ...none, ...pressed }, WINDOWS)?.action).toBe(action);
});
