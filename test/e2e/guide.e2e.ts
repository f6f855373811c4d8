import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { SAID, walkGuide } from '../../tools/guide-walk';
import { openPane } from '../../tools/open-pane';

const FILE = path.resolve(__dirname, '../../docs/gambar', SAID);

test('the guide shows the pane as it is; if not, npm run docs:panduan draws it anew', async () => {
  const opened = await openPane();
  try {
    const said = await walkGuide(opened, async () => undefined);
    assert.deepEqual(said, JSON.parse(readFileSync(FILE, 'utf8')));
    assert.deepEqual(opened.errors, []);
  } finally {
    await opened.close();
  }
});
