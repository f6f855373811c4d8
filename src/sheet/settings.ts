/**
 * How the add-in's own settings travel inside a workbook: one custom XML part, whose text is JSON.
 * A custom XML part survives saving, copying and e-mail, and no cell of the user's is touched.
 */
export const SETTINGS_NAMESPACE = 'urn:spm-sosial:pengaturan';

export type Settings = Readonly<Record<string, unknown>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** The custom XML part that holds these settings. */
export function settingsToXml(settings: Settings): string {
  const json = JSON.stringify(settings)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // The two characters that JSON allows and XML does not.
    .replaceAll('\uFFFE', '\\ufffe')
    .replaceAll('\uFFFF', '\\uffff');
  return `<pengaturan xmlns="${SETTINGS_NAMESPACE}">${json}</pengaturan>`;
}

/** Settings out of the part; a part that someone else has damaged counts as none. */
export function settingsFromXml(xml: string): Settings {
  const start = xml.search(/<pengaturan[\s>]/);
  const open = xml.indexOf('>', start);
  const close = xml.lastIndexOf('</');
  if (start < 0 || open < 0 || close < open) return {};
  const json = xml
    .slice(open + 1, close)
    .replace(/&(amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity]!);
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Settings)
      : {};
  } catch {
    return {};
  }
}
