import type { Settings } from '../sheet/settings';
import type { Content } from './content';
import { pack, unpack } from './packed';
import type { CellPlace, Filled, JournalStep } from './port';

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
  /** Settings stored along with the cells: what stood under each key, and what was put there; null for none. */
  readonly settings?: Readonly<Record<string, readonly [before: unknown, after: unknown]>>;
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
  readonly filled?: Filled | undefined;
}

/** Key of the journal in the workbook's settings. */
const KEY = 'jurnal';
const MAX_STEPS = 20;
const MAX_CELLS = 100_000;

/** Latest last. Entries of another shape (an older version's) are left out. */
export function journalOf(settings: Settings): JournalEntry[] {
  const list = settings[KEY];
  return Array.isArray(list) ? list.map(read).filter(isEntry) : [];
}

function isEntry(value: unknown): value is JournalEntry {
  const entry = value as Partial<JournalEntry> | null;
  return typeof entry?.id === 'string' && Array.isArray(entry.cells);
}

/** An entry as it is stored when it is long: as plain text it would not fit into one message. */
interface Packed {
  readonly id: string;
  /** The whole entry. */
  readonly padat: string;
}

/** Length in characters from which an entry is packed. */
const LONG = 50_000;

/** How entries are stored, so that those that stay are not packed anew at every change. */
const stored = new WeakMap<JournalEntry, unknown>();

function read(value: unknown): unknown {
  const { padat } = (value ?? {}) as Partial<Packed>;
  if (typeof padat !== 'string') return value;
  const entry = unpack(padat);
  if (isEntry(entry)) stored.set(entry, value);
  return entry;
}

function store(entry: JournalEntry): unknown {
  const known = stored.get(entry);
  if (known) return known;
  const text = JSON.stringify(entry);
  const kept = text.length > LONG ? ({ id: entry.id, padat: pack(text) } satisfies Packed) : entry;
  stored.set(entry, kept);
  return kept;
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
  return kept.length ? { ...rest, [KEY]: kept.map(store) } : rest;
}

/**
 * Settings without this entry, and with those back that were stored along with it. Where some of its
 * cells hold it still, the entry stays with these.
 */
export function withoutEntry(
  settings: Settings,
  entry: JournalEntry,
  left: readonly CellPlace[] = [],
): Settings {
  const keys = new Set(left.map(placeOf));
  const rest = journalOf(settings).flatMap((one) => {
    if (one.id !== entry.id) return one;
    const cells = one.cells.filter((cell) => keys.has(placeOf(cell)));
    return cells.length ? finished({ ...one, cells }) : [];
  });
  return withJournal(left.length ? settings : swapped(settings, entry, 1, 0), rest);
}

/** Settings with this entry, whether or not they had it, and with those that were stored along with it. */
export function withEntry(settings: Settings, entry: JournalEntry): Settings {
  const others = journalOf(settings).filter(({ id }) => id !== entry.id);
  const entries = [...others, entry].sort((a, b) => a.time - b.time);
  return withJournal(swapped(settings, entry, 0, 1), entries);
}

/** What someone else has stored under a key since stays. */
function swapped(
  settings: Settings,
  entry: JournalEntry,
  from: 0 | 1,
  to: 0 | 1,
): Record<string, unknown> {
  const out: Record<string, unknown> = { ...settings };
  for (const [key, pair] of Object.entries(entry.settings ?? {})) {
    if (JSON.stringify(out[key] ?? null) === JSON.stringify(pair[from] ?? null)) {
      out[key] = pair[to] ?? undefined;
    }
  }
  return out;
}

export function placeOf({ sheet, cell }: CellPlace): string {
  return `${sheet}!${cell}`;
}

export function finished({ unfinished: _, ...entry }: JournalEntry): JournalEntry {
  return entry;
}

export function stepOf(entry: JournalEntry): JournalStep {
  const { id, label, time, cells, sheet } = entry;
  return { id, label, time, cells: sheet?.cells ?? cells.length };
}
