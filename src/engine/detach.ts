import { measureNamed } from '../measures';
import { callsIn, detachFormula, needsAddIn } from '../measures/detach';
import { parseRange } from '../measures/range-text';
import { parseA1, toA1 } from '../sheet/address';
import { readNumberText } from '../sheet/number-text';
import {
  type Cell,
  isErrorValue,
  type Scalar,
  type Sheet,
  sheetNamed,
  type Workbook,
} from '../sheet/snapshot';
import type { CellChange } from './model';

/** Key of the workbook's settings under which the freed formulas are kept, to be put back. */
export const DETACHED_KEY = 'lepas';

/** One freed cell: what it held, and what was put there in its place. */
interface Freed {
  readonly sheet: string;
  readonly cell: string;
  /** en-US formula with the add-in's functions. */
  readonly formula: string;
  readonly menjadi: { readonly formula: string } | { readonly value: Scalar };
}

export interface DetachOptions {
  /** Results instead of built-in formulas. */
  readonly asValues?: boolean;
  /** Only this sheet. */
  readonly sheet?: string;
}

/** A cell, and why it could not be treated as the others. */
export interface Exception {
  readonly sheet: string;
  readonly cell: string;
  /**
   * tanpa-padanan: no built-in formula says the same; teks-angka: an input is number text, which
   * built-in formulas do not read; terlindung: the sheet is protected; berubah: the cell holds
   * something else by now.
   */
  readonly reason: 'tanpa-padanan' | 'teks-angka' | 'terlindung' | 'berubah';
}

/** What to write, and what to store, to free a workbook of the add-in or to bind it again. */
export interface Travel {
  readonly changes: readonly CellChange[];
  /** Cells that became values though formulas were asked for. */
  readonly asValues: readonly Exception[];
  /** Cells that stay as they are. */
  readonly left: readonly Exception[];
  /** Change of the workbook's settings; a key with `undefined` is taken out. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * *Lepas add-in*: every cell that needs the add-in gets an equivalent built-in formula, or its value.
 * What it held is remembered in the settings, so that `attach` can put it back.
 */
export function detach(workbook: Workbook, options: DetachOptions = {}): Travel {
  const changes: CellChange[] = [];
  const asValues: Exception[] = [];
  const left: Exception[] = [];
  const freed = new Map(freedIn(workbook).map((entry) => [keyOf(entry), entry]));
  for (const { sheet, address, cell, formula } of boundCells(workbook, options.sheet)) {
    const place = { sheet: sheet.name, cell: address };
    if (sheet.isProtected) {
      left.push({ ...place, reason: 'terlindung' });
      continue;
    }
    const hindrance = options.asValues ? null : hindranceOf(workbook, sheet, formula);
    const content = contentFor(cell, options.asValues || hindrance ? null : detachFormula(formula));
    if (!content) {
      left.push({ ...place, reason: hindrance ?? 'tanpa-padanan' });
      continue;
    }
    if (hindrance) asValues.push({ ...place, reason: hindrance });
    changes.push({ ...place, ...content });
    const menjadi =
      content.formula === undefined ? { value: content.value ?? '' } : { formula: content.formula };
    freed.set(keyOf(place), { ...place, formula, menjadi });
  }
  return { changes, asValues, left, settings: settingsOf([...freed.values()]) };
}

/** *Pasang kembali*: the formulas that `detach` replaced, in every cell that still holds what it wrote. */
export function attach(workbook: Workbook, options: Pick<DetachOptions, 'sheet'> = {}): Travel {
  const changes: CellChange[] = [];
  const left: Exception[] = [];
  const kept: Freed[] = [];
  for (const entry of freedIn(workbook)) {
    const { sheet, cell, formula } = entry;
    if (options.sheet !== undefined && options.sheet !== sheet) {
      kept.push(entry);
      continue;
    }
    const found = sheetNamed(workbook, sheet);
    const place = parseA1(cell);
    const present = place ? found?.cell(place.top, place.left) : undefined;
    if (found?.isProtected) {
      left.push({ sheet, cell, reason: 'terlindung' });
      kept.push(entry);
    } else if (!present || !holds(present, entry.menjadi)) {
      left.push({ sheet, cell, reason: 'berubah' });
    } else {
      const { value } = present;
      changes.push({ sheet, cell, formula, ...(isComputed(value) ? { value } : {}) });
    }
  }
  return { changes, asValues: [], left, settings: settingsOf(kept) };
}

/** How many cells `attach` could put back. */
export function detachedCount(workbook: Workbook): number {
  return freedIn(workbook).length;
}

interface Bound {
  readonly sheet: Sheet;
  readonly address: string;
  readonly cell: Cell;
  readonly formula: string;
}

/** Cells whose formula needs the add-in. */
function* boundCells(workbook: Workbook, only: string | undefined): Generator<Bound> {
  for (const sheet of workbook.sheets) {
    if (only !== undefined && sheet.name !== only) continue;
    for (const row of sheet.rowNumbers()) {
      for (const { column, cell } of sheet.rowCells(row)) {
        const { formula } = cell;
        if (formula !== undefined && needsAddIn(formula)) {
          yield { sheet, address: toA1(row, column), cell, formula };
        }
      }
    }
  }
}

/** Why the built-in equivalent would not give the same; null where it does. */
function hindranceOf(
  workbook: Workbook,
  sheet: Sheet,
  formula: string,
): 'tanpa-padanan' | 'teks-angka' | null {
  if (detachFormula(formula) === null) return 'tanpa-padanan';
  const readsText = callsIn(formula).some(({ name, args }) => {
    const parameters = measureNamed(name)?.parameters ?? [];
    if (name === 'ANGKA') return false;
    return args.some((arg, i) => {
      const parameter = parameters[Math.min(i, parameters.length - 1)];
      return parameter?.type === 'number' && holdsNumberText(workbook, sheet, arg);
    });
  });
  return readsText ? 'teks-angka' : null;
}

function holdsNumberText(workbook: Workbook, own: Sheet, argument: string): boolean {
  return (parseRange(argument) ?? []).some((address) => {
    const [, quoted, bare] = /^(?:'((?:[^']|'')+)'|([^!]+))!/.exec(address) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? bare;
    const sheet = name === undefined ? own : sheetNamed(workbook, name);
    const place = parseA1(address);
    const value = place ? sheet?.cell(place.top, place.left)?.value : null;
    if (typeof value !== 'string') return false;
    const { kind } = readNumberText(value);
    return kind === 'number' || kind === 'ambiguous';
  });
}

function isComputed(value: Scalar | null): value is Scalar {
  // #NAME? and its like come from a missing add-in, not from the figures.
  return value !== null && !isErrorValue(value);
}

/** Formula and result, or the result alone; null where neither can stand without the add-in. */
function contentFor(
  { value }: Cell,
  formula: string | null,
): Pick<CellChange, 'formula' | 'value'> | null {
  if (formula !== null) return { formula, ...(isComputed(value) ? { value } : {}) };
  return isComputed(value) ? { value } : null;
}

/** True where the cell still holds what was written. */
function holds(cell: Cell, written: Freed['menjadi']): boolean {
  if ('formula' in written) return plain(cell.formula ?? '') === plain(written.formula);
  return cell.formula === undefined && cell.value === written.value;
}

/** Programs put spaces into formulas as they please. */
function plain(formula: string): string {
  return formula.replace(/\s+/g, '');
}

const keyOf = ({ sheet, cell }: { sheet: string; cell: string }): string => `${sheet}!${cell}`;

function settingsOf(freed: readonly Freed[]): Readonly<Record<string, unknown>> {
  return { [DETACHED_KEY]: freed.length ? freed : undefined };
}

function freedIn(workbook: Workbook): readonly Freed[] {
  const list = workbook.settings?.[DETACHED_KEY];
  return Array.isArray(list) ? list.filter(isFreed) : [];
}

/** What another version or another hand has stored may have any shape. */
function isFreed(value: unknown): value is Freed {
  const entry = value as Partial<Record<keyof Freed, unknown>> | null;
  const { sheet, cell, formula, menjadi } = entry ?? {};
  if (typeof sheet !== 'string' || typeof cell !== 'string' || !parseA1(cell)) return false;
  if (typeof formula !== 'string' || typeof menjadi !== 'object' || menjadi === null) return false;
  return 'formula' in menjadi ? typeof menjadi.formula === 'string' : 'value' in menjadi;
}
