import { createContext, useContext } from 'react';
import type { Language } from '../../rules/model';
import type { Catalogue, Text, TextKey } from './catalogue';
import { en } from './en';
import { id } from './id';

export type { Language, TextKey };
export type TextValues = Readonly<Record<string, string | number>>;

const CATALOGUES: Record<Language, Catalogue> = { id, en };
/** English with day before month and a 24-hour clock, as in Indonesia. */
const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/**
 * Fetches the texts of the views that come later; without them a writer knows those of the first view
 * only. Every part of the pane that is loaded later waits for them (`app/later.ts`).
 */
export async function loadTexts(): Promise<void> {
  const { LATER } = await import(/* webpackChunkName: "teks" */ './lain');
  CATALOGUES.id = { ...id, ...LATER.id };
  CATALOGUES.en = { ...en, ...LATER.en };
}

/** Writes texts, numbers and times in one language. */
export interface Writer {
  readonly language: Language;
  readonly locale: string;
  /** Text by its key; numbers among the values are written in the language's format. */
  (key: TextKey, values?: TextValues): string;
  number: (value: number, decimals?: number) => string;
  time: (milliseconds: number) => string;
  /** Day and time: "14 Februari 2026 pukul 14.02". */
  date: (milliseconds: number) => string;
  month: (month: number) => string;
}

export function writer(language: Language): Writer {
  const locale = LOCALES[language];
  const plural = new Intl.PluralRules(locale);
  const number = (value: number, decimals = 2): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value);
  const write = (key: TextKey, values: TextValues = {}): string =>
    formOf(CATALOGUES[language][key], values, plural).replace(
      /\{(\w+)\}/g,
      (hole, name: string) => {
        const value = values[name];
        if (value === undefined) return hole;
        return typeof value === 'number' ? number(value) : value;
      },
    );
  return Object.assign(write, {
    language,
    locale,
    number,
    date: (milliseconds: number) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
        milliseconds,
      ),
    time: (milliseconds: number) =>
      new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(milliseconds),
    month: (month: number) =>
      new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
        Date.UTC(2000, month - 1, 1),
      ),
  });
}

function formOf(text: Text | undefined, values: TextValues, plural: Intl.PluralRules): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const one = typeof values.n === 'number' && plural.select(values.n) === 'one';
  return (one ? text.one : undefined) ?? text.other;
}

/** Indonesian unless Office speaks English (or another language that is not Indonesian or Malay). */
export function languageOf(displayLanguage: string): Language {
  return /^(id|in|ms|jv|su)\b/i.test(displayLanguage) ? 'id' : 'en';
}

export const TextContext = createContext<Writer>(writer('id'));

/** The writer of the language the user reads. */
export function useText(): Writer {
  return useContext(TextContext);
}
