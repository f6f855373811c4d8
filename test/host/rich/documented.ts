import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface Member {
  /** ExcelApi version that brought it; 0 where none is told. */
  readonly since: number;
  readonly kind: 'property' | 'readonly' | 'method';
}

/** Microsoft's own description of the API: the declarations that its reference is made from. */
export function documentedClasses(): ReadonlyMap<string, ReadonlyMap<string, Member>> {
  const root = path.dirname(
    createRequire(path.join(process.cwd(), 'package.json')).resolve(
      '@types/office-js/package.json',
    ),
  );
  const text = readFileSync(path.join(root, 'index.d.ts'), 'utf8');
  const classes = new Map<string, Map<string, Member>>();
  const from = text.indexOf('declare namespace Excel {');
  for (const [, name = '', body = ''] of text
    .slice(from)
    .matchAll(/^ {4}class (\w+) extends OfficeExtension\.ClientObject[^{]*\{\n([^]*?)\n {4}\}/gm)) {
    const members = new Map<string, Member>();
    let since = 0;
    for (const line of body.split('\n')) {
      const version = /\[Api set: ExcelApi(\w*) ([\d.]+)/.exec(line);
      // Sets of one platform only are above all that this host plays.
      if (version) since = version[1] ? 99 : Number(version[2]?.replace(/\.(\d)$/, '.0$1'));
      const member = /^ {8}(readonly )?(\w+)\??(:|\()/.exec(line);
      if (!member?.[2]) continue;
      const kind = member[3] === '(' ? 'method' : member[1] ? 'readonly' : 'property';
      // An overload that came later does not make the member newer.
      if (!members.has(member[2])) members.set(member[2], { since, kind });
      since = 0;
    }
    classes.set(name, members);
  }
  return classes;
}

/** `1.08` → 1.08: versions that compare as numbers, unlike 1.8 and 1.14. */
export function comparable(version: number): number {
  const [major = '0', minor = '0'] = String(version).split('.');
  return Number(`${major}.${minor.padStart(2, '0')}`);
}
