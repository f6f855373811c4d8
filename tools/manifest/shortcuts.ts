import { type ActionName, SHOW_PANE } from '../../src/commands/commands';
import { SHORTCUTS } from '../../src/commands/shortcuts';
import { type Element, find, parseXml, walk } from './xml';

/** Text of a resource, with a remark for translators. */
export type ShortcutTexts = Readonly<
  Record<string, { readonly value: string; readonly comment: string }>
>;

/** Microsoft's file of an add-in's shortcuts (schema extended-manifest). */
export interface ShortcutFile {
  readonly actions: readonly {
    readonly id: string;
    readonly type: 'ExecuteFunction';
    readonly name: string;
  }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac?: string };
  }[];
  readonly resources: { readonly default: ShortcutTexts };
}

const OTHER_LOCALE = 'en-US';

/** The action that a button of the ribbon or of the cell menu sets off. */
function actionOf(control: Element): string {
  const action = find(control, 'Action');
  return action?.attributes.type === 'ShowTaskpane'
    ? SHOW_PANE
    : (find(control, 'Action', 'FunctionName')?.text ?? '');
}

/**
 * Writes the files of the shortcuts. An action is called what its button is called, so the names come
 * from the texts of the manifest: the default locale's in the file itself, English in the other one.
 * @throws Error when an action has no button
 */
export function shortcutFiles(manifest: string): {
  readonly file: ShortcutFile;
  readonly english: ShortcutTexts;
} {
  const elements = [...walk(parseXml(manifest))];
  const textOf = (id: ActionName, locale: typeof OTHER_LOCALE | null): string => {
    const control = elements.find((e) => e.name === 'Control' && actionOf(e) === id);
    const resid = control && find(control, 'Label')?.attributes.resid;
    const label = elements.find((e) => e.name === 'String' && e.attributes.id === resid);
    const translated = label?.children.find((e) => e.attributes.Locale === locale);
    const text = translated ? translated.attributes.Value : label?.attributes.DefaultValue;
    if (!text) throw new Error(`no button of the manifest names the action ${id}`);
    return text;
  };
  const ids = Object.keys(SHORTCUTS) as ActionName[];
  const texts = (locale: typeof OTHER_LOCALE | null): ShortcutTexts =>
    Object.fromEntries(
      ids.map((id) => [
        `${id}_name`,
        { value: textOf(id, locale), comment: `Name of the action ${id}` },
      ]),
    );
  return {
    file: {
      actions: ids.map((id) => ({
        id,
        type: 'ExecuteFunction',
        name: `\${resource.${id}_name}`,
      })),
      shortcuts: ids.map((id) => ({ action: id, key: { ...SHORTCUTS[id] } })),
      resources: { default: texts(null) },
    },
    english: texts(OTHER_LOCALE),
  };
}

/** A modifier other than Shift alone, and one letter or digit: what Office allows. */
const KEY =
  /^(?:(?:Ctrl|Command|Alt|Shift)\+)*(?:Ctrl|Command|Alt)\+(?:(?:Ctrl|Command|Alt|Shift)\+)*[A-Z0-9]$/;
/** Excel's own Ctrl+Shift+letter and Ctrl+Alt+letter, and what browsers keep for themselves. */
const TAKEN =
  /^(?:Ctrl|Command)\+(?:[A-Z0-9]|Shift\+[A-Z0-9]|Alt\+[A-Z0-9])$|^Alt\+(?:Shift\+)?[A-Z0-9]$/;

/**
 * Names every fault of the shortcuts.
 * @param known names of the actions that the add-in associates
 */
export function checkShortcuts(
  file: ShortcutFile,
  english: ShortcutTexts,
  known: readonly string[],
): string[] {
  const faults: string[] = [];
  const ids = file.actions.map(({ id }) => id);
  for (const id of ids) {
    if (!known.includes(id)) faults.push(`shortcut action ${id} is not associated`);
    if (!file.shortcuts.some(({ action }) => action === id)) faults.push(`action ${id} has no key`);
  }
  if (new Set(ids).size !== ids.length) faults.push('a shortcut action stands twice');
  for (const { id, name } of file.actions) {
    const token = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? '';
    for (const texts of [file.resources.default, english]) {
      if (!texts[token]?.value) faults.push(`shortcut action ${id} lacks a name: ${name}`);
    }
  }
  for (const { action } of file.shortcuts) {
    if (!ids.includes(action)) faults.push(`shortcut for the unknown action ${action}`);
  }
  for (const platform of ['default', 'mac'] as const) {
    const seen = new Set<string>();
    for (const { action, key } of file.shortcuts) {
      const keys = key[platform] ?? key.default;
      if (!KEY.test(keys)) faults.push(`${action}: ${keys} is no shortcut for Office`);
      else if (TAKEN.test(keys)) faults.push(`${action}: ${keys} belongs to Excel or the browser`);
      if (seen.has(keys)) faults.push(`${keys} stands twice (${platform})`);
      seen.add(keys);
    }
  }
  return faults;
}
