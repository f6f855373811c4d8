import { needsAddIn } from '../measures/calls';
import { detachFormula } from '../measures/detach';
import { elementOf, isRanged } from '../measures/element';
import { parseA1, toA1 } from '../sheet/address';
import { addInNames } from '../sheet/formula';
import {
  type Cell,
  isErrorValue,
  type Scalar,
  type Sheet,
  sheetNamed,
  type Workbook,
} from '../sheet/snapshot';
import {
  cellsOf,
  type Freed,
  freedIn,
  holds,
  keptOf,
  keyOf,
  type Place,
  settingsOf,
  writtenOf,
} from './freed';
import type { CellChange } from './model';

export interface DetachOptions {
  /** Results instead of built-in formulas. */
  readonly asValues?: boolean;
  /** Only these sheets. */
  readonly sheets?: readonly string[];
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
  for (const bound of boundCells(workbook, options.sheets)) {
    const { sheet, address, formula, cell } = bound;
    const place = { sheet: sheet.name, cell: address };
    if (sheet.isProtected) {
      left.push({ ...place, reason: 'terlindung' });
      continue;
    }
    const places = placesOf(bound);
    const formulas = options.asValues ? null : equivalentsOf(workbook, bound, places);
    const reason = typeof formulas === 'string' ? formulas : null;
    const contents = places.map((one, i) =>
      contentFor(one.cell, typeof formulas === 'string' ? null : (formulas?.[i] ?? null)),
    );
    const [first, ...others] = contents;
    if (!first || contents.includes(null)) {
      left.push({ ...place, reason: reason ?? 'tanpa-padanan' });
      continue;
    }
    if (reason) asValues.push({ ...place, reason });
    contents.forEach((content, i) => {
      const filled = i ? { filled: { from: address, when: 'before' as const } } : {};
      changes.push({ sheet: sheet.name, cell: places[i]!.address, ...content, ...filled });
    });
    const array = cell.array === undefined ? {} : { larik: cell.array, lain: others.map(keptOf) };
    freed.set(keyOf(place), { ...place, formula, menjadi: keptOf(first), ...array });
  }
  return { changes, asValues, left, settings: settingsOf([...freed.values()]) };
}

/** *Pasang kembali*: the formulas that `detach` replaced, in every cell that still holds what it wrote. */
export function attach(workbook: Workbook, options: Pick<DetachOptions, 'sheets'> = {}): Travel {
  const changes: CellChange[] = [];
  const left: Exception[] = [];
  const kept: Freed[] = [];
  for (const entry of freedIn(workbook)) {
    const { sheet, cell, formula } = entry;
    if (options.sheets && !options.sheets.includes(sheet)) {
      kept.push(entry);
      continue;
    }
    const found = sheetNamed(workbook, sheet);
    const written = found ? writtenOf(found, entry) : [];
    if (found?.isProtected) {
      left.push({ sheet, cell, reason: 'terlindung' });
      kept.push(entry);
    } else if (!written.length || written.some((one) => !holds(one.cell, one.content))) {
      left.push({ sheet, cell, reason: 'berubah' });
    } else {
      written.forEach(({ address, cell: present }, i) => {
        const { value } = present!;
        const result = isComputed(value) ? { value } : {};
        const array = entry.larik === undefined ? {} : { array: entry.larik };
        changes.push(
          i
            ? { sheet, cell: address, value, filled: { from: cell, when: 'after' } }
            : { sheet, cell, formula, ...result, ...array },
        );
      });
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
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly cell: Cell;
  readonly formula: string;
}

/** Cells whose formula needs the add-in. */
function* boundCells(workbook: Workbook, only: readonly string[] | undefined): Generator<Bound> {
  for (const sheet of workbook.sheets) {
    if (only && !only.includes(sheet.name)) continue;
    for (const row of sheet.rowNumbers()) {
      for (const { column, cell } of sheet.rowCells(row)) {
        // Excel without the add-in spells its functions another way.
        const formula = addInNames(cell.formula ?? '');
        if (needsAddIn(formula)) {
          yield { sheet, row, column, address: toA1(row, column), cell, formula };
        }
      }
    }
  }
}

/** The cell of a formula, and those that it fills. */
function placesOf({ sheet, row, column, cell }: Bound): Place[] {
  const rect = cell.array === undefined ? null : parseA1(cell.array);
  return cellsOf(sheet, rect ?? { top: row, bottom: row, left: column, right: column });
}

/** Built-in formulas cell by cell, or why there are none that give the same. */
function equivalentsOf(
  workbook: Workbook,
  { sheet, cell, formula }: Bound,
  places: readonly Place[],
): readonly string[] | 'tanpa-padanan' | 'teks-angka' {
  const valueAt = valuesOf(workbook, sheet);
  // A formula on ranges that fills no cells computes one value of them all.
  if (cell.array === undefined && isRanged(formula)) return 'tanpa-padanan';
  const own = places.map(({ down, along }) =>
    cell.array === undefined ? formula : elementOf(formula, down, along),
  );
  const out: string[] = [];
  for (const one of own) {
    const plain = one === null ? null : detachFormula(one);
    if (one === null || plain === null) return 'tanpa-padanan';
    const read = detachFormula(one, valueAt);
    if (read === null) return 'teks-angka';
    out.push(read);
  }
  return out;
}

/** What a reference of a formula on this sheet leads to; errors of formulas may yet go. */
function valuesOf(workbook: Workbook, own: Sheet): (reference: string) => Scalar | null {
  return (reference) => {
    const [, quoted, bare] = /^\s*(?:'((?:[^']|'')+)'|([^!]+))!/.exec(reference) ?? [];
    const name = quoted?.replaceAll("''", "'") ?? bare;
    const sheet = name === undefined ? own : sheetNamed(workbook, name);
    const place = parseA1(reference.trim());
    const value = place ? (sheet?.cell(place.top, place.left)?.value ?? null) : null;
    return isErrorValue(value) ? null : value;
  };
}

function isComputed(value: Scalar | null): value is Scalar {
  // #NAME? and its like come from a missing add-in, not from the figures.
  return value !== null && (!isErrorValue(value) || value === '#N/A' || value === '#VALUE!');
}

/** Formula and result, or the result alone; null where neither can stand without the add-in. */
function contentFor(
  cell: Cell | undefined,
  formula: string | null,
): Pick<CellChange, 'formula' | 'value'> | null {
  const { value = null } = cell ?? {};
  if (formula !== null) return { formula, ...(isComputed(value) ? { value } : {}) };
  return isComputed(value) ? { value } : null;
}
