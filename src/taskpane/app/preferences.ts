import { Storage, StorageType } from '@microsoft/office-js-helpers';
import type { Language } from '../texts';

/** What this user prefers on this machine; nothing about any workbook. */
export interface Preferences {
  readonly language: Language | 'auto';
  /** The introduction has been read. */
  readonly welcomed: boolean;
  /** Small edits are checked again without being asked. */
  readonly automatic: boolean;
}

export interface PreferenceStore {
  read(): Preferences;
  write(patch: Partial<Preferences>): void;
}

const DEFAULTS: Preferences = { language: 'auto', welcomed: false, automatic: true };
const KEY = 'panel';

/** Preferences in the browser's storage; where that is closed, they last as long as the pane. */
export function createPreferences(): PreferenceStore {
  const storage = openStorage();
  let current: Preferences = { ...DEFAULTS, ...storage.get(KEY) };
  return {
    read: () => current,
    write(patch) {
      current = { ...current, ...patch };
      storage.set(KEY, current);
    },
  };
}

function openStorage(): Storage<Partial<Preferences> | undefined> {
  try {
    return new Storage('SPM Sosial', StorageType.LocalStorage);
  } catch {
    return new Storage('SPM Sosial', StorageType.InMemoryStorage);
  }
}
