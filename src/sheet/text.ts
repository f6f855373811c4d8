let count = 0;

/** Marks the texts of this copy of the module; another copy numbers its readings otherwise. */
const HOME = {};

/**
 * A text as a cell holds it, white space folded. Tables repeat a few hundred texts over tens of
 * thousands of cells: all that is ever read out of a text is kept with it, found without looking it up.
 */
export class Text {
  readonly text: string;
  readonly home = HOME;
  /** No other text of this home has the same. */
  readonly id = count++;
  /** What each reading of `perText` has found, by the number of the reading. */
  readonly known: unknown[] = [];

  constructor(text: string) {
    this.text = text;
  }
}

/** More texts than a report holds; those of the last workbooks are forgotten when there are too many. */
const MOST = 50_000;

let texts = new Map<string, Text>();
let written = new Map<string, Text>();

/** The one object for a text, as long as it is remembered; equal texts may later be other objects. */
export function textNamed(text: string): Text {
  let found = texts.get(text);
  if (!found) {
    if (texts.size >= MOST) texts = new Map();
    texts.set(text, (found = new Text(text)));
  }
  return found;
}

/** The same for a text as it is written, found without folding it again. */
export function textWritten(raw: string, fold: (raw: string) => string): Text {
  let found = written.get(raw);
  if (!found) {
    if (written.size >= MOST) written = new Map();
    written.set(raw, (found = textNamed(fold(raw))));
  }
  return found;
}

/** A number for a text: two with the same number are equal. */
export function idOf(text: Text): number {
  return (text.home === HOME ? text : textNamed(text.text)).id;
}

let readings = 0;

/** A reading of texts that is computed once for each text; its value is never undefined. */
export function perText<T extends object | string | number | boolean | null>(
  read: (text: string) => T,
): (text: Text) => T {
  const at = readings++;
  return (asked) => {
    const { text, known } = asked.home === HOME ? asked : textNamed(asked.text);
    const before = known[at];
    if (before !== undefined) return before as T;
    // Without gaps the list stays a plain one.
    while (known.length <= at) known.push(undefined);
    const value = read(text);
    known[at] = value;
    return value;
  };
}
