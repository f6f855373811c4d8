import type { Args } from './args';
import { HostError } from './errors';

/** What the executor sees of an object of Excel's: members by their wire names. */
export interface HostObject {
  readonly type: string;
  /** The thing in the model that it stands for. */
  readonly target: unknown;
  /** Fields that the client library needs to find the object again: `Id`, `_ReferenceId`. */
  identity(): Record<string, unknown>;
  /** Wire names that `load()` without a list brings. */
  readonly scalars: readonly string[];
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  call(name: string, args: Args): unknown;
  /** Present on collections only. */
  items?(): HostObject[];
}

export interface Scalar<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
}

/** The members of one of Excel's classes that this host emulates. All others are ApiNotFound. */
export interface Shape<T> {
  readonly type: string;
  readonly identity?: (target: T) => Record<string, unknown>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: Args) => unknown>>;
  readonly items?: (target: T) => HostObject[];
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof ShapedObject;
}

export function hostObject<T>(shape: Shape<T>, target: T): HostObject {
  return new ShapedObject(shape, target);
}

function own<V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

class ShapedObject<T> implements HostObject {
  readonly target: T;
  readonly #shape: Shape<T>;
  readonly items?: () => HostObject[];

  constructor(shape: Shape<T>, target: T) {
    this.#shape = shape;
    this.target = target;
    const list = shape.items;
    if (list) this.items = () => list(target);
  }

  get type(): string {
    return this.#shape.type;
  }

  get scalars(): readonly string[] {
    return Object.keys(this.#shape.scalars ?? {});
  }

  identity(): Record<string, unknown> {
    return this.#shape.identity?.(this.target) ?? {};
  }

  get(name: string): unknown {
    const scalar = own(this.#shape.scalars, name);
    if (scalar) return scalar.get(this.target);
    const link = own(this.#shape.links, name);
    if (link) return link(this.target);
    throw this.#unknown(name);
  }

  set(name: string, value: unknown): void {
    const scalar = own(this.#shape.scalars, name);
    if (!scalar) throw this.#unknown(name);
    if (!scalar.set) throw new HostError('InvalidRequest', `${this.type}.${name} is read-only`);
    scalar.set(this.target, value);
  }

  call(name: string, args: Args): unknown {
    const method = own(this.#shape.methods, name);
    if (!method) throw this.#unknown(name);
    return method(this.target, args);
  }

  #unknown(name: string): HostError {
    return new HostError('ApiNotFound', `${this.type}.${name} is not emulated`);
  }
}
