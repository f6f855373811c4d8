import type { WorkbookPackage } from './package';
import type { ZipEntry } from './zip';
import { packPart, writeZip } from './zip-write';

/** The parts of a package as texts that may be changed, added and dropped. */
export class Parts {
  readonly #file: WorkbookPackage;
  readonly #texts = new Map<string, string | null>();

  constructor(file: WorkbookPackage) {
    this.#file = file;
  }

  has(name: string): boolean {
    return this.#texts.has(name)
      ? this.#texts.get(name) !== null
      : this.#file.zip.entries.has(name);
  }

  /** Text of a part, its byte order mark included; undefined where there is no such part. */
  get(name: string): string | undefined {
    const changed = this.#texts.get(name);
    if (changed !== undefined) return changed ?? undefined;
    const entry = this.#file.zip.entries.get(name);
    if (!entry) return undefined;
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#file.zip.read(entry));
  }

  set(name: string, text: string): void {
    this.#texts.set(name, text);
  }

  drop(name: string): void {
    this.#texts.set(name, null);
  }

  /** Nothing happens where there is no such part, or where its text stays the same. */
  change(name: string, change: (text: string) => string): void {
    const text = this.get(name);
    if (text === undefined) return;
    const changed = change(text);
    if (changed !== text) this.#texts.set(name, changed);
  }

  toBytes(): Uint8Array {
    const encoder = new TextEncoder();
    const entries: ZipEntry[] = [];
    const added = new Set(this.#texts.keys());
    for (const entry of this.#file.zip.entries.values()) {
      const text = this.#texts.get(entry.name);
      added.delete(entry.name);
      if (text === undefined) entries.push(entry);
      else if (text !== null)
        entries.push(packPart({ name: entry.name, bytes: encoder.encode(text) }));
    }
    for (const name of added) {
      const text = this.#texts.get(name);
      if (typeof text === 'string') entries.push(packPart({ name, bytes: encoder.encode(text) }));
    }
    return writeZip(entries);
  }
}
