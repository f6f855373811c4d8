import { NEWER_MEMBERS } from './api-sets';
import { Args } from './args';
import { HostError } from './errors';
import { type HostObject, isHostObject } from './object';
import { queryObject, wireName } from './query';
import {
  type Action,
  ActionType,
  type ActionResult,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
  PathType,
} from './wire';

export interface Roots {
  readonly root: HostObject;
  readonly services: ReadonlyMap<string, HostObject>;
  /** Objects that the client asked to keep between batches. */
  readonly references: References;
  /** Minor version of ExcelApi that this Excel has: newer members are unknown to it. */
  readonly api: number;
}

/** Objects kept by `_KeepReference`, by the id that the client got for them. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<object, string>();
  #serial = 0;

  keep(object: HostObject): void {
    if (this.idOf(object)) return;
    this.#serial += 1;
    const id = `ref-${this.#serial}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
  }

  idOf(object: HostObject): string | undefined {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : undefined;
  }

  find(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }

  drop(id: string): void {
    this.#objects.delete(id);
  }

  clear(): void {
    this.#objects.clear();
  }

  kept(): Iterable<HostObject> {
    return this.#objects.values();
  }
}

/**
 * Runs one batch. Like Excel it stops at the first failing action and leaves what the earlier ones
 * did; it never throws for anything that stands in the batch.
 */
export function executeBatch(request: BatchRequest, roots: Roots): BatchResponse {
  const run = new BatchRun(request, roots);
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
    } catch (cause) {
      const known = cause instanceof HostError;
      const error = known ? cause : new HostError('GeneralException', describe(cause));
      return {
        Error: {
          ActionIndex: index,
          Code: error.code,
          Message: error.message,
          Location: run.locationOf(action),
          HttpStatusCode: error.status,
        },
        Results,
        TraceIds,
      };
    }
  }
  return { Results, TraceIds };
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

class BatchRun {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #roots: Roots;
  readonly #resolved = new Map<number, HostObject | null>();
  readonly #resolving = new Set<number>();

  constructor(request: BatchRequest, roots: Roots) {
    this.#paths = request.ObjectPaths;
    this.#roots = roots;
  }

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.#identify(object);
      case ActionType.query:
        return (
          object &&
          queryObject(object, action.QueryInfo ?? {}, {
            identify: (o) => this.#identify(o),
            isThere: (o, name) => this.#since(o, name) <= this.#roots.api,
          })
        );
      case ActionType.ensureUnchanged:
        return null;
    }
    // The client asks this of every range by itself, before it can know that there is none.
    if (!object && action.Name === '_KeepReference') return null;
    if (!object) throw new HostError('InvalidObjectPath', 'the object is a null object');
    switch (action.ActionType) {
      case ActionType.method:
        return this.#invoke(object, action);
      case ActionType.setProperty:
        this.#assertThere(object, action.Name ?? '');
        object.set(action.Name ?? '', this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.#assertThere(object, wireName(name));
          object.set(wireName(name), value);
        }
        return null;
      default:
        throw new HostError('NotImplemented', `action type ${action.ActionType}`);
    }
  }

  locationOf(action: Action): string {
    const object = this.#resolved.get(action.ObjectPathId);
    const path = this.#paths[action.ObjectPathId];
    const member = action.Name ?? path?.Name ?? '';
    const client = member.charAt(0).toLowerCase() + member.slice(1);
    return object ? `${object.type}.${client}` : client;
  }

  #invoke(object: HostObject, action: Action): unknown {
    const { references } = this.#roots;
    const args = this.#arguments(action.ArgumentInfo);
    switch (action.Name) {
      case '_KeepReference':
        references.keep(object);
        return null;
      case '_RemoveReference':
        references.drop(String(args[0]));
        return null;
      case '_RemoveAllReferences':
        references.clear();
        return null;
      case undefined:
        throw new HostError('InvalidRequest', 'a call without a name');
    }
    this.#assertThere(object, action.Name);
    const result = object.call(action.Name, new Args(args));
    return isHostObject(result) ? this.#identify(result) : result;
  }

  #identify(object: HostObject): Record<string, unknown> {
    const reference = this.#roots.references.idOf(object);
    return { ...object.identity(), ...(reference ? { _ReferenceId: reference } : {}) };
  }

  #since(object: HostObject, name: string): number {
    const members = NEWER_MEMBERS[object.type];
    return members && Object.hasOwn(members, name) ? (members[name] ?? 0) : 0;
  }

  /** @throws HostError ApiNotFound for a member that came after this Excel */
  #assertThere(object: HostObject, name: string): void {
    const since = this.#since(object, name);
    if (since <= this.#roots.api) return;
    throw new HostError('ApiNotFound', `${object.type}.${name} needs ExcelApi 1.${since}`);
  }

  #resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    if (this.#resolving.has(id)) throw new HostError('InvalidRequest', 'object path in a circle');
    this.#resolving.add(id);
    const object = this.#make(id);
    this.#resolving.delete(id);
    this.#resolved.set(id, object);
    return object;
  }

  #make(id: number): HostObject | null {
    const path = this.#paths[id];
    if (!path) throw new HostError('InvalidObjectPath', `no object path ${id}`);
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.#roots.root;
      case PathType.service: {
        const service = this.#roots.services.get(path.Name ?? '');
        if (!service) throw new HostError('ApiNotFound', `service ${path.Name} is not emulated`);
        return service;
      }
      case PathType.reference:
        return this.#roots.references.find(path.Name ?? '');
      case PathType.nullObject:
        return null;
    }
    const parent = path.ParentObjectPathId ? this.#resolve(path.ParentObjectPathId) : null;
    if (!parent) return null;
    const args = () => new Args(this.#arguments(path.ArgumentInfo));
    this.#assertThere(parent, path.Name ?? '');
    switch (path.ObjectPathType) {
      case PathType.property:
        return expectObject(parent.get(path.Name ?? ''), path);
      case PathType.method:
        return expectObject(parent.call(path.Name ?? '', args()), path);
      case PathType.indexer:
        return expectObject(parent.call('Indexer', args()), path);
      default:
        throw new HostError('InvalidRequest', `object path type ${path.ObjectPathType}`);
    }
  }

  /** Arguments with the objects they point at put in, however deep (`{"_ObjectPathId":16}`). */
  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => this.#argument(value, references[i], 0));
  }

  #argument(value: unknown, reference: unknown, depth: number): unknown {
    if (typeof reference === 'number' && reference > 0) return this.#resolve(reference);
    if (Array.isArray(value)) {
      // Cell values nest two deep and hold no objects: not walking on keeps large writes fast.
      if (depth >= 2 || (!Array.isArray(reference) && Array.isArray(value[0]))) return value;
      const inner: readonly unknown[] = Array.isArray(reference) ? reference : [];
      return value.map((item, i) => this.#argument(item, inner[i], depth + 1));
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') {
      return this.#resolve(value._ObjectPathId);
    }
    if (depth > 4) throw new HostError('InvalidArgument', 'nested too deeply');
    return Object.fromEntries(
      Object.entries(value).map(([k, v]) => [k, this.#argument(v, null, depth + 1)]),
    );
  }
}

function expectObject(value: unknown, path: ObjectPath): HostObject | null {
  if (value === null || value === undefined) return null;
  if (isHostObject(value)) return value;
  throw new HostError('InvalidObjectPath', `${path.Name ?? 'item'} is not an object`);
}
