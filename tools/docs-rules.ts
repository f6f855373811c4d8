/** Writes docs/rules/<id>.md from the rule files; `test/rules/pages.test.ts` keeps them current. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../src/rules';
import { rulePage } from './rule-page';

const FOLDER = path.join(__dirname, '..', 'docs', 'rules');

mkdirSync(FOLDER, { recursive: true });
for (const rule of RULES) writeFileSync(path.join(FOLDER, `${rule.id}.md`), rulePage(rule));
