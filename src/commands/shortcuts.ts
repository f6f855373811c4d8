import type { ActionName } from './commands';

/** Key combinations as Office writes them; Mac where the modifiers are others. */
export interface ShortcutKeys {
  readonly default: string;
  readonly mac: string;
}

/**
 * The keys of the add-in, from the first letters of the Indonesian names. Ctrl+Shift+Alt is the pattern
 * that Microsoft recommends to add-ins: Excel itself gives it no letter, and Ctrl+Alt alone is AltGr.
 */
export const SHORTCUTS: Readonly<Record<ActionName, ShortcutKeys>> = {
  bukaPanel: letter('B'),
  periksa: letter('P'),
  temuanBerikutnya: letter('T'),
  sisipkanRumus: letter('R'),
  jelaskanSel: letter('J'),
};

/** Office takes Alt for Option on a Mac. */
function letter(key: string): ShortcutKeys {
  return { default: `Ctrl+Shift+Alt+${key}`, mac: `Command+Shift+Alt+${key}` };
}
