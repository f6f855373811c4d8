import { readXml } from './xml';
import type { Zip, ZipEntry } from './zip';

/** Namespace of the custom XML part in which the add-in keeps its settings, as JSON text. */
export const SETTINGS_NAMESPACE = 'urn:spm-sosial:pengaturan';
/** Root element of that part. */
export const SETTINGS_ELEMENT = 'pengaturan';

export interface StoredSettings {
  readonly part: ZipEntry;
  /** undefined when the text is no JSON object: a damaged note must not stop a check. */
  readonly settings: Readonly<Record<string, unknown>> | undefined;
}

/** The add-in's own settings inside a workbook, if it holds any. */
export function readSettings(zip: Zip, parts: readonly ZipEntry[]): StoredSettings | undefined {
  for (const part of parts) {
    const root = { depth: 0, isOurs: false, json: '' };
    readXml(zip, part, {
      open(name, attributes) {
        if (root.depth++ > 0) return;
        root.isOurs =
          name === SETTINGS_ELEMENT && Object.values(attributes).includes(SETTINGS_NAMESPACE);
      },
      text(text) {
        if (root.isOurs) root.json += text;
      },
      close() {
        root.depth--;
      },
    });
    if (root.isOurs) return { part, settings: parseObject(root.json) };
  }
  return undefined;
}

function parseObject(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
