/** Writes docs/api.md from src/index.ts; `test/api.test.ts` keeps it current. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiPage } from './api-page';

writeFileSync(path.join(__dirname, '..', 'docs', 'api.md'), apiPage());
