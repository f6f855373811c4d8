import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MISTAKES, mistaken } from '../../tools/mistakes';

const EXCEL = path.resolve(__dirname, '../../src/excel');

it.each(MISTAKES)('can still be made in the source: $name', (mistake) => {
  const text = readFileSync(path.join(EXCEL, mistake.file), 'utf8');
  expect(mistaken(mistake, text)).not.toBe(text);
});
