import {
  SETTINGS_NAMESPACE,
  settingsFromXml,
  settingsToXml,
  type Settings,
} from '../sheet/settings';
import { ExcelProblem, toProblem } from './problem';
import { run } from './run';

/** The settings part of a workbook, found with `load` and read with `getXml` one round trip later. */
export function findSettings(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** The settings of the workbook as they were read, for a later store. */
export interface LoadedSettings {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly settings: Settings;
  readonly xml: string | null;
}

/** Reads the settings within a batch: two round trips. */
export async function loadSettings(context: Excel.RequestContext): Promise<LoadedSettings> {
  const parts = findSettings(context);
  await context.sync();
  const xml = parts.items[0]?.getXml();
  if (!xml) return { parts, settings: {}, xml: null };
  await context.sync();
  return { parts, settings: settingsFromXml(xml.value), xml: xml.value };
}

/**
 * Puts settings in the place of those loaded; goes out with the next sync. What is returned tells
 * after it: null, or the settings of someone else that stood there by then and were replaced.
 */
export function storeSettings(
  context: Excel.RequestContext,
  loaded: LoadedSettings,
  settings: Settings,
): () => Settings | null {
  const xml = settingsToXml(settings);
  const part = loaded.parts.items[0];
  if (!part) {
    context.workbook.customXmlParts.add(xml);
    return () => null;
  }
  const seen = part.getXml();
  part.setXml(xml);
  return () => {
    // It is called after the sync that the caller makes.
    const { value } = seen;
    return value === loaded.xml ? null : settingsFromXml(value);
  };
}

/** Changes the settings within a batch, and what another pane stores meanwhile is kept. */
export async function changeSettings(
  context: Excel.RequestContext,
  change: (settings: Settings) => Settings,
): Promise<void> {
  let base: Settings | null = null;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const loaded = await loadSettings(context);
    const replaced = storeSettings(context, loaded, change(base ?? loaded.settings));
    // One round, except while others store at the same moment; the next needs the answer of this one.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    base = replaced();
    if (!base) return;
  }
}

const MAX_ROUNDS = 4;

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

/** @throws ExcelProblem `gagal-tulis`: nothing is stored */
export function saveSettings(patch: Readonly<Record<string, unknown>>): Promise<void> {
  return inTurn(async () => {
    try {
      await run((context) => changeSettings(context, (now) => ({ ...now, ...patch })), {
        again: true,
      });
    } catch (error) {
      // Excel may have stored them and failed afterwards.
      if (await isStored(patch)) return;
      const problem = toProblem(error);
      throw problem.kind === 'lain' || problem.kind === 'tak-menjawab'
        ? new ExcelProblem('gagal-tulis', { detail: problem.message })
        : problem;
    }
  });
}

async function isStored(patch: Settings): Promise<boolean> {
  const now = await readSettings();
  // As they read after a way through the file: keys without a value are gone.
  return Object.entries(patch).every(
    ([key, value]) => JSON.stringify(now[key]) === JSON.stringify(value),
  );
}
