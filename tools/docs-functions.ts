import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionPages } from '../src/functions/docs';

/** Writes docs/functions from the measures; pages of functions that are gone go too. */
const folder = join(__dirname, '..', 'docs', 'functions');
const pages = functionPages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (!pages.has(name)) rmSync(join(folder, name));
}
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
