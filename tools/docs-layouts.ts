/** Writes docs/layouts from the layout files; `test/layouts/pages.test.ts` keeps them current. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LAYOUTS } from '../src/layouts';
import { layoutIndex, layoutPage } from './layout-page';

const FOLDER = path.join(__dirname, '..', 'docs', 'layouts');

mkdirSync(FOLDER, { recursive: true });
for (const layout of LAYOUTS)
  writeFileSync(path.join(FOLDER, `${layout.id}.md`), layoutPage(layout));
writeFileSync(path.join(FOLDER, 'README.md'), layoutIndex(LAYOUTS));
