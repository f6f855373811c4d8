import type { FilledMessage, Language, Message, MessageValue } from '../model';

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-US' };

/** Decimals beyond these say nothing to a reader. */
const MOST_DECIMALS = 4;

const SCALES: Readonly<Record<number, Message>> = {
  1e3: { id: 'ribu', en: 'thousand' },
  1e6: { id: 'juta', en: 'million' },
  1e9: { id: 'miliar', en: 'billion' },
  1e12: { id: 'triliun', en: 'trillion' },
};

const POINTS: Message = { id: 'poin persen', en: 'percentage points' };

const formats = new Map<string, Intl.NumberFormat>();

/** A number as a reader of the language writes it: 1.234,56 or 1,234.56. */
export function writeNumber(value: number, language: Language, decimals?: number): string {
  const key = `${language}${decimals ?? ''}`;
  let format = formats.get(key);
  if (!format) {
    const digits =
      decimals === undefined
        ? { maximumFractionDigits: MOST_DECIMALS }
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    formats.set(key, (format = new Intl.NumberFormat(LOCALES[language], digits)));
  }
  return format.format(value);
}

/** One value of a message in the reader's language. */
export function writeValue(value: MessageValue, language: Language): string {
  if (typeof value === 'string') return value;
  if ('number' in value) return writeNumber(value.number, language, value.decimals);
  if ('percent' in value) return `${writeNumber(value.percent, language, value.decimals)} %`;
  if ('points' in value)
    return `${writeNumber(value.points, language, value.decimals)} ${POINTS[language]}`;
  if ('rupiah' in value) {
    const decimals = Number.isInteger(value.rupiah) ? 0 : 2;
    const scale = SCALES[value.skala ?? 1]?.[language];
    return `Rp ${writeNumber(value.rupiah, language, decimals)}${scale ? ` ${scale}` : ''}`;
  }
  return value.list.map((item) => writeValue(item, language)).join(', ');
}

/**
 * Puts the values into the text of one language.
 * @throws Error where the text names a value that was not given: a mistake of ours.
 */
export function fill(filled: FilledMessage, language: Language): string {
  return filled.message[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = filled.values[name];
    if (value === undefined) throw new Error(`Message value {${name}} is missing`);
    return writeValue(value, language);
  });
}

/** Names of the values that a text asks for. */
export function valueNames(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
}
