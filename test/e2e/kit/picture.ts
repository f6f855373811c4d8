import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { isFull } from '../../../tools/full';
import type { OpenPane } from '../../../tools/open-pane';

const PICTURES = path.resolve(__dirname, '../../../artefacts/views');

/**
 * Keeps a picture of the pane for someone to look at, where they are asked for (`npm run test:browser`): no test
 * compares them, and drawing a hundred takes as long as a tenth of all that is tested in the browser.
 */
export async function keepPicture(opened: OpenPane, name: string): Promise<void> {
  if (!isFull()) return;
  mkdirSync(PICTURES, { recursive: true });
  await opened.picture(path.join(PICTURES, `${name}.png`));
}
