import {
  SETTINGS_NAMESPACE,
  settingsFromXml,
  settingsToXml,
  type Settings,
} from '../sheet/settings';
import { run } from './run';

/** The settings part of a workbook, found with `load` and read with `getXml` one round trip later. */
export function findSettings(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Puts the settings into the part found, or into a new one; goes out with the next sync. */
export function storeSettings(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
  settings: Settings,
): void {
  const xml = settingsToXml(settings);
  const part = parts.items[0];
  if (part) part.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
}

/** Reads the settings within a batch: two round trips. */
export async function loadSettings(
  context: Excel.RequestContext,
): Promise<{ parts: Excel.CustomXmlPartScopedCollection; settings: Settings }> {
  const parts = findSettings(context);
  await context.sync();
  const xml = parts.items[0]?.getXml();
  if (!xml) return { parts, settings: {} };
  await context.sync();
  return { parts, settings: settingsFromXml(xml.value) };
}

/** Changes of settings and journal follow one another, so that none overwrites another's. */
let queue: Promise<unknown> = Promise.resolve();

export function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const result = queue.then(task, task);
  queue = result.catch(() => undefined);
  return result;
}

export function readSettings(): Promise<Settings> {
  return run(async (context) => (await loadSettings(context)).settings, { again: true });
}

export function saveSettings(patch: Readonly<Record<string, unknown>>): Promise<void> {
  return inTurn(() =>
    run(
      async (context) => {
        const { parts, settings } = await loadSettings(context);
        storeSettings(context, parts, { ...settings, ...patch });
        await context.sync();
      },
      { again: true },
    ),
  );
}
