import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The sample configuration that administrators copy: the one place that names the headers. */
export const SAMPLE = path.resolve(__dirname, '../../deploy/nginx.conf');

/** Headers that the sample configuration gives to a file of the add-in, by its path (`/addin/…`). */
export function sampleHeaders(sample = readFileSync(SAMPLE, 'utf8')) {
  const fixed = [...sample.matchAll(/add_header (\S+) "?([^"$;]+?)"? always;/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  const [, lines = ''] = /map \$uri \$spm_cache \{([^}]+)\}/.exec(sample) ?? [];
  const caching = [...lines.matchAll(/^\s*(default|~\S+)\s+"([^"]+)";/gm)].map(
    ([, where = '', value = '']) => ({
      isDefault: where === 'default',
      matches: new RegExp(where.slice(1)),
      value,
    }),
  );
  const other = caching.find((one) => one.isDefault);
  if (!fixed.length || !other) throw new Error('deploy/nginx.conf names no headers');
  return (pathname: string): ReadonlyMap<string, string> => {
    const own = caching.find((one) => !one.isDefault && one.matches.test(pathname)) ?? other;
    return new Map([...fixed, ['Cache-Control', own.value]]);
  };
}
