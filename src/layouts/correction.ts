import { parseA1, type Rect, rectToA1 } from '../sheet/address';

/** The user's own reading of one table; what it names wins over what was recognised. */
export interface Reading {
  readonly layout?: string;
  /** Contract key → column letter. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Letters of columns that hold no data of the table. */
  readonly ignore?: readonly string[];
  /** Row (see `rowKeys`; its sheet row number, from 1, will do) → row kind. */
  readonly rows?: Readonly<Record<string, string>>;
}

export interface Readings {
  /** Key: `Sheet!A4:H95`, any range that covers the table's first header row. */
  readonly tables?: Readonly<Record<string, Reading>>;
}

/** The place of a table: its sheet, and its range from the header down. */
export interface TablePlace {
  readonly sheet: { readonly name: string };
  readonly rect: Rect;
}

/** Key of a table among the readings: `Sheet!A4:H95`. */
export function placeKey({ sheet, rect }: TablePlace): string {
  return `${sheet.name}!${rectToA1(rect)}`;
}

/** Sheet and range that a key names; null where it names none. */
export function placeOfKey(key: string): TablePlace | null {
  const at = key.lastIndexOf('!');
  const name = key.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  const rect = at < 1 ? null : parseA1(key.slice(at + 1));
  return name && rect ? { sheet: { name }, rect } : null;
}

/** Whether a range speaks of the table whose header begins in a row and spans these columns. */
export function speaksOf(rect: Rect, { top, left, right }: Omit<Rect, 'bottom'>): boolean {
  return rect.top <= top && rect.bottom >= top && rect.left <= right && rect.right >= left;
}

/** Key under which the reading of this table is kept, if there is one. */
export function keptKey(place: TablePlace, { tables = {} }: Readings): string | undefined {
  return Object.keys(tables).find((key) => {
    const kept = placeOfKey(key);
    return kept?.sheet.name === place.sheet.name && speaksOf(kept.rect, place.rect);
  });
}
