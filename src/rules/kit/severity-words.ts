import type { Message, Severity } from '../model';

/**
 * What a severity is called, singular and capitalised, wherever it is read: in the pane, the report,
 * the recap and the command line. JSON keeps the identifiers.
 */
export const SEVERITY_WORDS = {
  error: { id: 'Salah', en: 'Error' },
  warning: { id: 'Janggal', en: 'Warning' },
  info: { id: 'Catatan', en: 'Note' },
} as const satisfies Readonly<Record<Severity, Message>>;
