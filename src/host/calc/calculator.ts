import { MAX_COLUMNS, MAX_ROWS, quoteSheet, type Rect } from '../../sheet/address';
import { intersect } from '../model/area';
import { CellError, type CellValue } from '../model/values';
import { addressOf, type HostWorkbook } from '../model/workbook';
import { type CellData, columnOf, type HostSheet, keyOf, rowOf } from '../model/worksheet';
import type { EvalContext } from './context';
import { Busy, CustomFunctions } from './custom';
import { Dependents, type FormulaNode, rectOf } from './dependents';
import { evaluate } from './evaluate';
import { parseFormula } from './formula';
import { VOLATILE } from './functions';
import { toMatrix, toScalar } from './matrix';
import { placeSpill, removeSpill } from './spill';
import { isMatrix, isReference, Unsupported, type Value } from './value';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** A chain of spills that never comes to rest is cut here. */
const MOST_ROUNDS = 50;

/**
 * Keeps the formulas' values right. Results are computed in the order of dependence; formulas that
 * go in a circle get 0, as in Excel; formulas beyond this host keep the value of the file.
 */
export class Calculator {
  readonly custom = new CustomFunctions();
  mode: CalculationMode = 'Automatic';
  /** Set while an add-in holds calculation back until its next sync. */
  suspended = false;
  readonly #workbook: HostWorkbook;
  readonly #nodes = new Map<HostSheet, Map<number, FormulaNode>>();
  readonly #dependents = new Dependents();
  readonly #dirty = new Set<FormulaNode>();
  /** Formulas whose result is, or wants to be, more than one cell. */
  readonly #spilling = new Set<FormulaNode>();
  #changed: { sheet: HostSheet; rect: Rect }[] = [];
  #idle: (() => void)[] = [];
  #answers = false;

  constructor(workbook: HostWorkbook) {
    this.#workbook = workbook;
    workbook.onWrite((sheet, key) => this.#written(sheet, key));
    // A formula that comes from a file has a value already; it is computed when its inputs change.
    workbook.touchAll();
    this.#changed = [];
    for (const node of [...this.#dirty]) {
      if (node.sheet.cells.get(node.key)?.value !== null) this.#dirty.delete(node);
    }
  }

  /** Computes what changed, unless the mode or the add-in holds it back. */
  settle(): void {
    if (this.mode === 'Manual' || this.suspended) return;
    this.recalculate();
  }

  /** Everything anew; the add-in's functions are asked again. */
  recalculateAll(): void {
    for (const nodes of this.#nodes.values()) {
      for (const node of nodes.values()) {
        node.cache.clear();
        this.#dirty.add(node);
      }
    }
    this.recalculate();
  }

  recalculate(): void {
    const touched = new Map<HostSheet, Rect>();
    for (const nodes of this.#nodes.values()) {
      for (const node of nodes.values()) if (node.isVolatile) this.#dirty.add(node);
    }
    for (
      let round = 0;
      round < MOST_ROUNDS && (this.#dirty.size || this.#changed.length);
      round += 1
    ) {
      const { order, circular } = this.#collect();
      for (const node of order) this.#compute(node, touched);
      for (const node of circular) this.#store(node, 0, touched);
    }
    this.#dirty.clear();
    this.#changed = [];
    for (const [sheet, rect] of touched) {
      const address = addressOf(keyOf(rect.top, rect.left));
      this.#workbook.events.emit({ type: 'calculated', sheetId: sheet.id, address });
    }
    this.custom.flush();
  }

  /**
   * Value of a formula that stands in no cell, as seen from one; undefined where this host cannot
   * compute it. The add-in's functions are not asked: Excel does not do so in rules either.
   */
  evaluateAt(sheet: HostSheet, row: number, column: number, text: string): CellValue | undefined {
    const formula = parseFormula(text.startsWith('=') ? text : `=${text}`);
    if (!formula) return undefined;
    const node = this.#node(sheet, keyOf(row, column), text);
    const refuse = () => {
      throw new Unsupported();
    };
    const context: EvalContext = { ...this.#context(node), custom: refuse };
    try {
      const value = evaluate(formula.ast, context);
      return isMatrix(value) || isReference(value)
        ? toScalar(toMatrix(value, context), context)
        : value;
    } catch (cause) {
      if (cause instanceof Unsupported) return undefined;
      throw cause;
    }
  }

  /** Resolves when the add-in has answered every call. */
  whenIdle(): Promise<void> {
    if (!this.custom.isBusy && !this.#answers) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  #written(sheet: HostSheet, key: number): void {
    const nodes = this.#nodesOf(sheet);
    const before = nodes.get(key);
    const text = sheet.cells.get(key)?.formula;
    if (before) {
      this.#dependents.remove(before);
      this.#dirty.delete(before);
      this.#spilling.delete(before);
      nodes.delete(key);
      if (before.spill) {
        const cleared = removeSpill(sheet, key, before.spill);
        this.#changed.push({ sheet, rect: cleared });
      }
    }
    if (text !== undefined && this.#workbook.sheets.includes(sheet)) {
      const node = this.#node(sheet, key, text);
      nodes.set(key, node);
      this.#dependents.add(node);
      this.#dirty.add(node);
    }
    this.#changed.push({ sheet, rect: rectOf(key) });
    for (const other of this.#spilling) {
      if (other.sheet === sheet && other.wants && intersect(other.wants, rectOf(key)))
        this.#dirty.add(other);
    }
  }

  #node(sheet: HostSheet, key: number, text: string): FormulaNode {
    const formula = parseFormula(text);
    const places = [...(formula?.references ?? [])];
    for (const name of formula?.names ?? []) {
      const inner = parseFormula(this.#workbook.names.get(name)?.formula ?? '');
      places.push(...(inner?.references ?? []));
    }
    const precedents = places.flatMap((place) => {
      const on = place.sheet === undefined ? sheet : this.#workbook.sheetByName(place.sheet);
      return on ? [{ sheet: on, rect: place.rect }] : [];
    });
    const isVolatile = formula?.functions.some((name) => VOLATILE.has(name)) ?? false;
    return { sheet, key, text, precedents, isVolatile, cache: new Map(), spill: null, wants: null };
  }

  #nodesOf(sheet: HostSheet): Map<number, FormulaNode> {
    let nodes = this.#nodes.get(sheet);
    if (!nodes) this.#nodes.set(sheet, (nodes = new Map<number, FormulaNode>()));
    return nodes;
  }

  /** All formulas that must be computed, inputs before those that read them. */
  #collect(): { order: FormulaNode[]; circular: FormulaNode[] } {
    const readers = new Map<FormulaNode, Set<FormulaNode>>();
    const queue = [...this.#dirty];
    for (const { sheet, rect } of this.#changed) queue.push(...this.#dependents.of(sheet, rect));
    this.#dirty.clear();
    this.#changed = [];
    for (let node = queue.pop(); node; node = queue.pop()) {
      if (readers.has(node)) continue;
      const next = this.#dependents.of(node.sheet, node.spill ?? rectOf(node.key));
      readers.set(node, next);
      queue.push(...next);
    }
    const waitingFor = new Map<FormulaNode, number>([...readers.keys()].map((node) => [node, 0]));
    for (const next of readers.values()) {
      for (const reader of next) waitingFor.set(reader, (waitingFor.get(reader) ?? 0) + 1);
    }
    const order: FormulaNode[] = [];
    const ready = [...readers.keys()].filter((node) => waitingFor.get(node) === 0);
    for (let node = ready.pop(); node; node = ready.pop()) {
      order.push(node);
      waitingFor.delete(node);
      for (const reader of readers.get(node) ?? []) {
        const left = (waitingFor.get(reader) ?? 1) - 1;
        waitingFor.set(reader, left);
        if (left === 0) ready.push(reader);
      }
    }
    return { order, circular: [...waitingFor.keys()] };
  }

  #compute(node: FormulaNode, touched: Map<HostSheet, Rect>): void {
    const formula = parseFormula(node.text);
    if (!formula) {
      this.#store(node, new CellError('#NAME?'), touched);
      return;
    }
    const context = this.#context(node);
    try {
      this.#store(node, this.#plain(evaluate(formula.ast, context), context), touched);
    } catch (cause) {
      if (cause instanceof Busy) this.#store(node, new CellError('#BUSY!'), touched);
      else if (cause instanceof Unsupported) this.#keep(node, touched);
      else throw cause;
    }
  }

  /** A range becomes its values, a blank becomes 0. */
  #plain(value: Value, context: EvalContext): CellValue | readonly (readonly CellValue[])[] {
    if (!isMatrix(value) && !isReference(value)) return value ?? 0;
    const matrix = toMatrix(value, context);
    if (matrix.length === 1 && matrix[0]?.length === 1) return toScalar(matrix, context) ?? 0;
    return matrix.map((line) => line.map((cell) => cell ?? 0));
  }

  /** The cached value stays, marked; a formula that never had one is an unknown name. */
  #keep(node: FormulaNode, touched: Map<HostSheet, Rect>): void {
    const data = node.sheet.cells.get(node.key);
    if (!data) return;
    if (data.value === null) {
      this.#store(node, new CellError('#NAME?'), touched);
      return;
    }
    this.#workbook.putResult(node.sheet, node.key, { ...data, kept: true });
  }

  #store(
    node: FormulaNode,
    result: CellValue | readonly (readonly CellValue[])[],
    touched: Map<HostSheet, Rect>,
  ): void {
    const { sheet, key } = node;
    const data = sheet.cells.get(key);
    if (!data) return;
    if (node.spill) {
      const cleared = removeSpill(sheet, key, node.spill);
      if (!Array.isArray(result)) this.#changed.push({ sheet, rect: cleared });
      node.spill = null;
    }
    node.wants = null;
    this.#spilling.delete(node);
    let value: CellValue;
    if (Array.isArray(result)) {
      const matrix = result as readonly (readonly CellValue[])[];
      const placed = placeSpill(this.#workbook, sheet, key, matrix);
      node.wants = placed.wants;
      this.#spilling.add(node);
      node.spill = placed.blocked ? null : placed.wants;
      value = placed.blocked ? new CellError('#SPILL!') : (matrix[0]?.[0] ?? 0);
      if (node.spill) this.#announceSpill(node);
    } else value = result as CellValue;
    const next: CellData = { ...data, value, kept: false };
    this.#workbook.putResult(sheet, key, next);
    const rect = rectOf(key);
    const known = touched.get(sheet);
    touched.set(sheet, known ? { ...known, top: Math.min(known.top, rect.top) } : rect);
  }

  /** Cells behind the first may be read by formulas that were computed earlier in this round. */
  #announceSpill(node: FormulaNode): void {
    if (!node.spill) return;
    for (const reader of this.#dependents.of(node.sheet, node.spill)) {
      if (reader !== node) this.#dirty.add(reader);
    }
  }

  #context(node: FormulaNode): EvalContext {
    const workbook = this.#workbook;
    const { sheet, key } = node;
    return {
      sheet,
      row: rowOf(key),
      column: columnOf(key),
      read: (on, row, column) => on.cells.get(keyOf(row, column))?.value ?? null,
      clip: ({ sheet: on, rect }) => {
        if (rect.bottom < MAX_ROWS - 1 && rect.right < MAX_COLUMNS - 1) return { sheet: on, rect };
        const used = on.usedRect(true) ?? rectOf(0);
        const bottom = Math.max(rect.top, Math.min(rect.bottom, used.bottom));
        const right = Math.max(rect.left, Math.min(rect.right, used.right));
        return { sheet: on, rect: { ...rect, bottom, right } };
      },
      sheetNamed: (name) => workbook.sheetByName(name),
      named: (name) => {
        const formula = workbook.names.get(name.toLowerCase())?.formula;
        return formula === undefined ? null : (parseFormula(formula)?.ast ?? null);
      },
      custom: (name, args) =>
        this.custom.call(name, args, this.#context(node), {
          address: `${quoteSheet(sheet.name)}!${addressOf(key)}`,
          cache: node.cache,
          answered: () => this.#answered(node),
        }),
      hasSpill: (on, row, column) => {
        const rect = this.#nodes.get(on)?.get(keyOf(row, column))?.spill;
        return rect ? { sheet: on, rect } : null;
      },
    };
  }

  /** Answers come in batches; the formulas that waited are computed together. */
  #answered(node: FormulaNode): void {
    // The formula may have been replaced while the add-in was thinking.
    if (this.#nodesOf(node.sheet).get(node.key) === node) this.#dirty.add(node);
    if (this.#answers) return;
    this.#answers = true;
    queueMicrotask(() => {
      this.#answers = false;
      this.recalculate();
      this.#workbook.events.emit({ type: 'view' });
      if (this.custom.isBusy) return;
      const idle = this.#idle;
      this.#idle = [];
      for (const resolve of idle) resolve();
    });
  }

  /** The spilled result that a cell belongs to. */
  spillOf(sheet: HostSheet, row: number, column: number): Rect | null {
    const anchor = sheet.cell(row, column)?.spilledFrom ?? keyOf(row, column);
    return this.#nodes.get(sheet)?.get(anchor)?.spill ?? null;
  }
}
