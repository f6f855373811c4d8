import type { HostLocale } from '../model/input';

type Texts = Readonly<Record<string, { readonly value: string }>>;

/** The files that the manifest's ExtendedOverrides name: keys with Indonesian names, English names. */
export interface ShortcutFiles {
  readonly file: {
    readonly actions: readonly { readonly id: string; readonly name: string }[];
    readonly shortcuts: readonly {
      readonly action: string;
      readonly key: { readonly default: string; readonly mac?: string };
    }[];
    readonly resources: { readonly default: Texts };
  };
  readonly english: Texts;
}

export interface Shortcut {
  readonly action: string;
  readonly name: string;
  /** As the file writes it: `Ctrl+Shift+Alt+P`. */
  readonly keys: string;
}

/** The shortcuts of this platform, with their names in the language of the display. */
export function readShortcuts(
  { file, english }: ShortcutFiles,
  locale: HostLocale,
  isMac: boolean,
): Shortcut[] {
  const texts = locale === 'en-US' ? english : file.resources.default;
  const resolve = (text: string) =>
    text.replace(/\$\{resource\.(\w+)\}/g, (_, name: string) => texts[name]?.value ?? '');
  return file.shortcuts.map(({ action, key }) => ({
    action,
    name: resolve(file.actions.find(({ id }) => id === action)?.name ?? ''),
    keys: resolve((isMac ? key.mac : undefined) ?? key.default),
  }));
}

type Pressed = Pick<KeyboardEvent, 'altKey' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** The shortcut of a key press, by the place of the key: with Alt a letter may write another sign. */
export function shortcutFor(
  { altKey, code, ctrlKey, metaKey, shiftKey }: Pressed,
  shortcuts: readonly Shortcut[],
): Shortcut | undefined {
  const pressed = [
    ...(ctrlKey ? ['CTRL'] : []),
    ...(metaKey ? ['COMMAND'] : []),
    ...(shiftKey ? ['SHIFT'] : []),
    ...(altKey ? ['ALT'] : []),
    code.replace(/^(?:Key|Digit)/, '').toUpperCase(),
  ];
  const same = pressed.sort().join('+');
  return shortcuts.find(({ keys }) => keys.toUpperCase().split('+').sort().join('+') === same);
}
