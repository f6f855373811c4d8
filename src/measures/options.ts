import { wrongValue } from './errors';
import type { Parameter } from './model';

/**
 * The option that a text argument names, without regard to case; the first one where it is left out.
 * @throws MeasureError #VALUE! that lists the options.
 */
export function option<T extends string>(
  value: string | null,
  parameter: Parameter,
  options: readonly [T, ...T[]],
): T {
  if (value === null) return options[0];
  const found = options.find((o) => o.toUpperCase() === value.toUpperCase());
  if (found !== undefined) return found;
  const list = options.map((o) => `"${o}"`).join(', ');
  throw wrongValue(parameter, value, { id: `pilihannya ${list}.`, en: `choose one of ${list}.` });
}
