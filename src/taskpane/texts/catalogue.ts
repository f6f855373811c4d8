import type { id } from './id';
import type { lainId } from './lain-id';

type FirstKey = keyof typeof id;
type LaterKey = keyof typeof lainId;
export type TextKey = FirstKey | LaterKey;

/** A text, or one form per plural category. */
export type Text = string | { readonly one?: string; readonly other: string };
/** What the first view says, and what any view may be told. */
export type FirstTexts = Readonly<Record<FirstKey, Text>>;
export type LaterTexts = Readonly<Record<LaterKey, Text>>;
export type Catalogue = FirstTexts & Partial<LaterTexts>;
