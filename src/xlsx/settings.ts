import { type Settings, SETTINGS_NAMESPACE, settingsFromXml } from '../sheet/settings';
import type { Zip, ZipEntry } from './zip';

export interface StoredSettings {
  readonly part: ZipEntry;
  readonly settings: Settings;
}

/** The add-in's own settings inside a workbook, if it holds any. */
export function readSettings(zip: Zip, parts: readonly ZipEntry[]): StoredSettings | undefined {
  for (const part of parts) {
    const bytes = zip.read(part);
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    const xml = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
    if (xml.includes(`"${SETTINGS_NAMESPACE}"`)) return { part, settings: settingsFromXml(xml) };
  }
  return undefined;
}
