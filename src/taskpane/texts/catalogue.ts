import type { id } from './id';

export type TextKey = keyof typeof id;

/** A text, or one form per plural category. */
export type Text = string | { readonly one?: string; readonly other: string };
export type Catalogue = Readonly<Record<TextKey, Text>>;
