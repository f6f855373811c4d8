import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NEWER_MEMBERS } from '../../../src/host/rich/api-sets';
import { documentedClasses } from './documented';

const OBJECTS = 'src/host/rich/objects';
const FILE = 'src/host/rich/api-sets.ts';

/** Names of the classes that the host emulates, as its sources give them. */
function emulated(): string[] {
  const names = new Set<string>();
  for (const file of readdirSync(OBJECTS)) {
    const text = readFileSync(path.join(OBJECTS, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/type: '(\w+)'/g)) names.add(name);
  }
  return [...names].sort();
}

/** Members of these classes that came after the oldest Excel which the host plays. */
function newer(): Record<string, Record<string, number>> {
  const documented = documentedClasses();
  const out: Record<string, Record<string, number>> = {};
  for (const name of emulated()) {
    const members = [...(documented.get(name) ?? [])]
      .filter(([, { since }]) => since > 1.08 && since <= 1.15)
      .map(([member, { since }]): [string, number] => [
        member.charAt(0).toUpperCase() + member.slice(1),
        Math.round((since - 1) * 100),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    if (members.length) out[name] = Object.fromEntries(members);
  }
  return out;
}

test('the host knows since which requirement set each member is there', () => {
  const wanted = newer();
  if (process.env.UPDATE_FIGURES) {
    const head = readFileSync(FILE, 'utf8').split('export const NEWER_MEMBERS')[0] ?? '';
    const lines = Object.entries(wanted).map(
      ([name, members]) =>
        `  ${name}: { ${Object.entries(members)
          .map(([member, since]) => `${member}: ${since}`)
          .join(', ')} },`,
    );
    const type = 'Readonly<Record<string, Readonly<Record<string, number>>>>';
    writeFileSync(
      FILE,
      `${head}export const NEWER_MEMBERS: ${type} = {\n${lines.join('\n')}\n};\n`,
    );
    return;
  }
  expect(NEWER_MEMBERS).toEqual(wanted);
});
