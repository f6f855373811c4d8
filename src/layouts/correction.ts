/** The user's own reading of one table; what it names wins over what was recognised. */
export interface Reading {
  readonly layout?: string;
  /** Contract key → column letter. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Sheet row number (from 1) → row kind. */
  readonly rows?: Readonly<Record<string, string>>;
}

export interface Readings {
  /** Key: `Sheet!A4:H95`, any range that covers the table's first header row. */
  readonly tables?: Readonly<Record<string, Reading>>;
}
