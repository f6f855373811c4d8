import { en } from '../../../src/taskpane/texts/en';
import { id } from '../../../src/taskpane/texts/id';
import { LATER } from '../../../src/taskpane/texts/lain';
import type { TextKey } from '../../../src/taskpane/texts/catalogue';

export type Language = 'id' | 'en';
const CATALOGUES = { id: { ...id, ...LATER.id }, en: { ...en, ...LATER.en } };

/** A text of the pane as a pattern: whatever stands for `{value}`, in any of its plural forms. */
export type Words = (key: TextKey) => RegExp;

export function wordsIn(language: Language): Words {
  return (key) => {
    const text: string | { one?: string; other: string } = CATALOGUES[language][key];
    const forms = typeof text === 'string' ? [text] : Object.values(text);
    // A field that must be filled bears a star behind its label.
    return new RegExp(`^(${forms.map(pattern).join('|')})( ?\\*)?$`, 'u');
  };
}

const pattern = (text: string): string =>
  text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+');
