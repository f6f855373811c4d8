import type { Rect } from '../../sheet/address';
import { cellCount, intersect } from '../model/area';
import { columnOf, type HostSheet, keyOf, rowOf } from '../model/worksheet';
import type { CallCache } from './custom';

/** One formula in the graph. */
export interface FormulaNode {
  readonly sheet: HostSheet;
  readonly key: number;
  readonly text: string;
  readonly precedents: readonly { readonly sheet: HostSheet; readonly rect: Rect }[];
  readonly isVolatile: boolean;
  readonly cache: CallCache;
  /** Where its result lies now, when it is more than one cell. */
  spill: Rect | null;
  /** Where its result wants to lie: a change there may block or free it. */
  wants: Rect | null;
}

/** Small ranges are indexed cell by cell, larger ones are searched. */
const SMALL = 16;

interface SheetIndex {
  readonly cells: Map<number, Set<FormulaNode>>;
  readonly areas: Map<FormulaNode, Rect[]>;
}

/** Who reads a cell. */
export class Dependents {
  readonly #sheets = new Map<HostSheet, SheetIndex>();

  add(node: FormulaNode): void {
    for (const { sheet, rect } of node.precedents) {
      const index = this.#index(sheet);
      if (cellCount(rect) > SMALL) {
        const list = index.areas.get(node);
        if (list) list.push(rect);
        else index.areas.set(node, [rect]);
      } else {
        for (const key of keysOf(rect)) {
          const set = index.cells.get(key);
          if (set) set.add(node);
          else index.cells.set(key, new Set([node]));
        }
      }
    }
  }

  remove(node: FormulaNode): void {
    for (const { sheet, rect } of node.precedents) {
      const index = this.#index(sheet);
      index.areas.delete(node);
      if (cellCount(rect) <= SMALL) {
        for (const key of keysOf(rect)) index.cells.get(key)?.delete(node);
      }
    }
  }

  /** Formulas that read a cell of the rectangle. */
  of(sheet: HostSheet, rect: Rect): Set<FormulaNode> {
    const found = new Set<FormulaNode>();
    const index = this.#sheets.get(sheet);
    if (!index) return found;
    for (const key of keysOf(rect)) {
      for (const node of index.cells.get(key) ?? []) found.add(node);
    }
    for (const [node, rects] of index.areas) {
      if (rects.some((area) => intersect(area, rect))) found.add(node);
    }
    return found;
  }

  #index(sheet: HostSheet): SheetIndex {
    let index = this.#sheets.get(sheet);
    if (!index) this.#sheets.set(sheet, (index = { cells: new Map(), areas: new Map() }));
    return index;
  }
}

function* keysOf(rect: Rect): Generator<number> {
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) yield keyOf(row, column);
  }
}

export function rectOf(key: number): Rect {
  const row = rowOf(key);
  const column = columnOf(key);
  return { top: row, left: column, bottom: row, right: column };
}
