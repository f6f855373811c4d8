import { HostError } from './errors';
import { type HostObject, isHostObject } from './object';
import type { QueryInfo } from './wire';

interface Means {
  readonly identify: (object: HostObject) => Record<string, unknown>;
  /** False for a member that came after this Excel. */
  readonly isThere: (object: HostObject, name: string) => boolean;
}

/** `numberFormat` → `NumberFormat`: the wire has the same names with a capital. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What `load` asked for: nested by path, capital names, collections as `_Items`. */
export function queryObject(
  object: HostObject,
  query: QueryInfo,
  means: Means,
): Record<string, unknown> {
  const select = (query.Select ?? []).map((path) => path.split('/').map(wireName));
  const expand = (query.Expand ?? []).map((path) => [...path.split('/').map(wireName), '*']);
  const paths = select.length || expand.length ? [...select, ...expand] : [['*']];
  return project(object, paths, means, query);
}

function project(
  object: HostObject,
  paths: readonly (readonly string[])[],
  means: Means,
  page: QueryInfo = {},
): Record<string, unknown> {
  const out = means.identify(object);
  if (object.items) {
    const own = new Set(object.scalars);
    const rest: (readonly string[])[] = [];
    for (const path of paths) {
      const head = path[0] ?? '*';
      if (path.length === 1 && own.has(head)) out[head] = object.get(head);
      else rest.push(path[0] === 'Items' ? (path.length > 1 ? path.slice(1) : ['*']) : path);
    }
    const skip = page.Skip ?? 0;
    const items = object.items().slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    const wanted = rest.length ? rest : [['*']];
    out._Items = items.map((item) => project(item, wanted, means));
    return out;
  }
  const nested = new Map<string, (readonly string[])[]>();
  for (const path of paths) {
    const [head = '*', ...tail] = path;
    if (head === '*') {
      for (const name of object.scalars)
        if (means.isThere(object, name)) out[name] = object.get(name);
    } else {
      const list = nested.get(head);
      if (list) list.push(tail);
      else nested.set(head, [tail]);
    }
  }
  for (const [name, tails] of nested) {
    if (!means.isThere(object, name))
      throw new HostError('ApiNotFound', `${object.type}.${name} came later`);
    const value = object.get(name);
    out[name] = isHostObject(value)
      ? project(
          value,
          tails.map((tail) => (tail.length ? tail : ['*'])),
          means,
        )
      : value;
  }
  return out;
}
