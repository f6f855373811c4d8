import { invalidArgument } from './errors';
import { type HostObject, isHostObject } from './object';

/** Arguments of one call, read with the type that the method wants; anything else is InvalidArgument. */
export class Args {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  raw(index: number): unknown {
    return this.#values[index];
  }

  /** null stands for an argument left out. */
  has(index: number): boolean {
    return this.#values[index] !== null && this.#values[index] !== undefined;
  }

  text(index: number): string {
    const value = this.#values[index];
    if (typeof value !== 'string') throw invalidArgument(`argument ${index + 1} must be a text`);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  whole(index: number): number {
    const value = this.#values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw invalidArgument(`argument ${index + 1} must be a whole number`);
    }
    return value;
  }

  optionalWhole(index: number, otherwise: number): number {
    return this.has(index) ? this.whole(index) : otherwise;
  }

  flag(index: number, otherwise = false): boolean {
    const value = this.#values[index] ?? otherwise;
    if (typeof value !== 'boolean')
      throw invalidArgument(`argument ${index + 1} must be a boolean`);
    return value;
  }

  oneOf<T extends string>(index: number, allowed: readonly T[], otherwise?: T): T {
    const value = this.has(index) ? this.#values[index] : otherwise;
    return oneOf(value, allowed);
  }

  object(index: number, type: string): HostObject {
    const value = this.#values[index];
    if (!isHostObject(value) || value.type !== type) {
      throw invalidArgument(`argument ${index + 1} must be a ${type}`);
    }
    return value;
  }

  optionalObject(index: number, type: string): HostObject | undefined {
    return this.has(index) ? this.object(index, type) : undefined;
  }

  /** A plain object of options; {} when left out. */
  options(index: number): Readonly<Record<string, unknown>> {
    const value = this.#values[index] ?? {};
    if (typeof value !== 'object' || Array.isArray(value) || isHostObject(value)) {
      throw invalidArgument(`argument ${index + 1} must be an object`);
    }
    return value as Record<string, unknown>;
  }
}

// Readers for values of property assignments.

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('a text is needed');
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('a boolean is needed');
  return value;
}

export function asNumber(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) {
    throw invalidArgument(`a number is needed, got ${JSON.stringify(value)}`);
  }
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((word) => word === value);
  if (found === undefined) {
    throw invalidArgument(`${JSON.stringify(value)} is none of ${allowed.join(', ')}`);
  }
  return found;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

/** `#RRGGBB` or a CSS colour name; '' where clearing is allowed. */
export function asColor(value: unknown, mayBeEmpty = false): string {
  const text = asText(value);
  if (text === '' && mayBeEmpty) return '';
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = NAMED_COLORS[text.toLowerCase()];
  if (!named) throw invalidArgument(`${JSON.stringify(text)} is no colour`);
  return named;
}
