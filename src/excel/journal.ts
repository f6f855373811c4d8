import type { Settings } from '../sheet/settings';
import type { Content } from './content';
import type { CellPlace, JournalStep } from './port';

/** One write, with what stood there before and what was put there. */
export interface JournalEntry {
  readonly id: string;
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly cells: readonly JournalCell[];
  /** Where a whole sheet was added; `cells` is then empty. */
  readonly sheet?: JournalSheet;
  /** Excel's keys of the sheets by the names that the cells use. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Key of the pane that is writing it; gone once all is written. */
  readonly unfinished?: string;
}

/** A sheet that was added, so that it can be taken away again. */
export interface JournalSheet {
  /** Excel's own id, and the name it had. */
  readonly id: string;
  readonly name: string;
  /** Of its content as written: a sheet that has been filled in since is left. */
  readonly fingerprint: string;
  readonly cells: number;
  /** The hidden sheet that it replaced, and the name that it had before. */
  readonly kept?: { readonly id: string; readonly name: string; readonly was: string };
}

export interface JournalCell extends CellPlace {
  readonly before: Content;
  readonly after: Content;
}

/** Key of the journal in the workbook's settings. */
const KEY = 'jurnal';
const MAX_STEPS = 20;
const MAX_CELLS = 100_000;

/** Latest last. Entries of another shape (an older version's) are left out. */
export function journalOf(settings: Settings): JournalEntry[] {
  const list = settings[KEY];
  return Array.isArray(list) ? list.filter(isEntry) : [];
}

function isEntry(value: unknown): value is JournalEntry {
  const entry = value as Partial<JournalEntry> | null;
  return typeof entry?.id === 'string' && Array.isArray(entry.cells);
}

/** Settings with this journal; the oldest steps give way when it grows too long. */
export function withJournal(settings: Settings, entries: readonly JournalEntry[]): Settings {
  const kept: JournalEntry[] = [];
  let cells = 0;
  for (const entry of entries.slice(-MAX_STEPS).reverse()) {
    cells += entry.cells.length;
    // The latest step is kept whatever its size: a write that cannot be undone is worse.
    if (kept.length && cells > MAX_CELLS) break;
    kept.unshift(entry);
  }
  const { [KEY]: _, ...rest } = settings;
  return kept.length ? { ...rest, [KEY]: kept } : rest;
}

/** The entries without this one; with only these of its cells where some hold it still. */
export function without(
  entries: readonly JournalEntry[],
  id: string,
  left: readonly CellPlace[] = [],
): JournalEntry[] {
  const keys = new Set(left.map(({ sheet, cell }) => JSON.stringify([sheet, cell])));
  return entries.flatMap((entry) => {
    if (entry.id !== id) return entry;
    const cells = entry.cells.filter(({ sheet, cell }) => keys.has(JSON.stringify([sheet, cell])));
    return cells.length ? finished({ ...entry, cells }) : [];
  });
}

export function finished({ unfinished: _, ...entry }: JournalEntry): JournalEntry {
  return entry;
}

export function stepOf(entry: JournalEntry): JournalStep {
  const { id, label, time, cells, sheet } = entry;
  return { id, label, time, cells: sheet?.cells ?? cells.length };
}
