import { parseA1, type Rect, rectToA1, toA1 } from '../../sheet/address';
import { type ChangeType, Emitter, type HostEvent, type Source } from './events';
import { History } from './history';
import { type Entered, type HostLocale, readInput } from './input';
import { renameInFormula } from './rewrite';
import type { HostComment } from './rules';
import { rewriteFormulas } from './structure';
import { type CellStyle, DEFAULT_STYLE } from './style';
import { type CellValue, toWire, valueType } from './values';
import { type CellData, columnOf, HostSheet, keyOf, rowOf, type Visibility } from './worksheet';

export interface DefinedName {
  readonly name: string;
  /** `=Sheet1!$A$1:$B$2`, or a constant or formula. */
  readonly formula: string;
  /** Sheet it belongs to; absent for the whole workbook. */
  readonly sheetId?: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface HostTable {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}

export type CellWriteListener = (sheet: HostSheet, key: number) => void;

/** The embedded host's document. The one place where cells, sheets and settings change. */
export class HostWorkbook {
  name: string;
  readonly sheets: HostSheet[] = [];
  readonly names = new Map<string, DefinedName>();
  readonly tables = new Map<string, HostTable>();
  comments: HostComment[] = [];
  readonly settings = new Map<string, unknown>();
  readonly xmlParts = new Map<string, string>();
  readonly properties = new Map<string, string | number | Date>();
  readonly customProperties = new Map<string, string | number | boolean | Date>();
  readonly events = new Emitter<HostEvent>();
  readonly history = new History();
  /** Language of numbers and dates in the cells; formulas are kept in en-US. */
  locale: HostLocale = 'id-ID';
  structureProtected: { password: string } | null = null;
  /** True while the user types in a cell: Excel refuses API requests meanwhile. */
  editing = false;
  readonly #writes = new Set<CellWriteListener>();
  readonly #selections = new Map<string, Rect>();
  #active = '';
  #serial = 0;

  constructor(name = 'Buku1.xlsx') {
    this.name = name;
  }

  /** The same document once more, without its listeners and what could be undone. */
  copy(): HostWorkbook {
    const other = Object.assign(new HostWorkbook(this.name), {
      sheets: this.sheets.map((sheet) => sheet.copy()),
      names: new Map(this.names),
      tables: new Map([...this.tables].map(([id, table]) => [id, { ...table }])),
      comments: structuredClone(this.comments),
      settings: new Map(this.settings),
      xmlParts: new Map(this.xmlParts),
      properties: new Map(this.properties),
      customProperties: new Map(this.customProperties),
      locale: this.locale,
      structureProtected: this.structureProtected,
    });
    for (const [id, rect] of this.#selections) other.#selections.set(id, rect);
    other.#active = this.#active;
    other.#serial = this.#serial;
    return other;
  }

  /** Called after every cell write, by whomever; the calculator listens here. */
  onWrite(listener: CellWriteListener): () => void {
    this.#writes.add(listener);
    return () => this.#writes.delete(listener);
  }

  newId(): string {
    this.#serial += 1;
    const tail = this.#serial.toString(16).toUpperCase().padStart(12, '0');
    return `{00000000-0000-4000-8000-${tail}}`;
  }

  // Sheets -----------------------------------------------------------------------------------

  addSheet(name: string, position = this.sheets.length, source: Source = 'Local'): HostSheet {
    const sheet = new HostSheet(this.newId(), name);
    this.sheets.splice(position, 0, sheet);
    if (!this.#active) this.#active = sheet.id;
    this.events.emit({ type: 'added', sheetId: sheet.id, source });
    return sheet;
  }

  removeSheet(sheet: HostSheet, source: Source = 'Local'): void {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) return;
    this.sheets.splice(index, 1);
    this.#selections.delete(sheet.id);
    this.comments = this.comments.filter(({ sheetId }) => sheetId !== sheet.id);
    for (const [id, table] of this.tables) if (table.sheetId === sheet.id) this.tables.delete(id);
    this.history.clear();
    if (this.#active === sheet.id) {
      const next =
        this.sheets.slice(index).find((s) => s.visibility === 'Visible') ??
        this.sheets.find((s) => s.visibility === 'Visible');
      this.#active = next?.id ?? '';
      if (next) this.events.emit({ type: 'activated', sheetId: next.id });
    }
    this.events.emit({ type: 'deleted', sheetId: sheet.id, source });
    this.touchAll();
  }

  renameSheet(sheet: HostSheet, name: string, source: Source = 'Local'): void {
    const before = sheet.name;
    if (before === name) return;
    sheet.name = name;
    rewriteFormulas(this, (formula) => renameInFormula(formula, before, name));
    this.events.emit({ type: 'renamed', sheetId: sheet.id, before, after: name, source });
    this.touchAll();
  }

  moveSheet(sheet: HostSheet, position: number, source: Source = 'Local'): void {
    const before = this.sheets.indexOf(sheet);
    this.sheets.splice(before, 1);
    this.sheets.splice(position, 0, sheet);
    const sheetId = sheet.id;
    this.events.emit({ type: 'moved', sheetId, before, after: position, source });
  }

  setVisibility(sheet: HostSheet, after: Visibility, source: Source = 'Local'): void {
    const before = sheet.visibility;
    if (before === after) return;
    sheet.visibility = after;
    this.events.emit({ type: 'visibility', sheetId: sheet.id, before, after, source });
    if (after !== 'Visible' && this.#active === sheet.id) {
      const next = this.sheets.find((s) => s.visibility === 'Visible');
      if (next) this.activate(next);
    }
  }

  sheetById(id: string): HostSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Names differ by more than upper and lower case. */
  sheetByName(name: string): HostSheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  get active(): HostSheet {
    const sheet = this.sheetById(this.#active) ?? this.sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet');
    return sheet;
  }

  activate(sheet: HostSheet): void {
    if (this.#active === sheet.id) return;
    const before = this.#active;
    this.#active = sheet.id;
    if (before) this.events.emit({ type: 'deactivated', sheetId: before });
    this.events.emit({ type: 'activated', sheetId: sheet.id });
  }

  selection(sheet: HostSheet = this.active): Rect {
    return this.#selections.get(sheet.id) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  select(sheet: HostSheet, rect: Rect): void {
    this.activate(sheet);
    this.#selections.set(sheet.id, rect);
    this.events.emit({ type: 'selected', sheetId: sheet.id, address: rectToA1(rect) });
  }

  // Cells ------------------------------------------------------------------------------------

  /** Replaces one cell, remembers the old one if a user's edit is open, tells the calculator. */
  write(sheet: HostSheet, key: number, data: CellData | undefined): void {
    const before = sheet.cells.get(key);
    if (before === data) return;
    sheet.put(key, data);
    this.history.record(
      () => this.#rewrite(sheet, key, before),
      () => this.#rewrite(sheet, key, data),
    );
    for (const listener of this.#writes) listener(sheet, key);
  }

  #rewrite(sheet: HostSheet, key: number, data: CellData | undefined): void {
    sheet.put(key, data);
    for (const listener of this.#writes) listener(sheet, key);
  }

  /** A formula's computed value: not an edit, so nothing is remembered and nobody is asked again. */
  putResult(sheet: HostSheet, key: number, data: CellData | undefined): void {
    sheet.put(key, data);
  }

  /** Content as typed or written; the style stays, a spilled remainder is replaced. */
  setContent(sheet: HostSheet, row: number, column: number, entered: Entered): void {
    const key = keyOf(row, column);
    const before = sheet.cells.get(key);
    const base = before?.style ?? DEFAULT_STYLE;
    const style =
      entered.format && base.numberFormat === 'General'
        ? { ...base, numberFormat: entered.format }
        : base;
    const link = before?.link ? { link: before.link } : {};
    const formula = entered.formula === undefined ? {} : { formula: entered.formula };
    this.write(sheet, key, { value: entered.value, style, ...formula, ...link });
  }

  enter(sheet: HostSheet, row: number, column: number, input: string | number | boolean): void {
    const asText = sheet.style(row, column).numberFormat === '@';
    this.setContent(sheet, row, column, readInput(input, this.locale, asText));
  }

  setStyle(sheet: HostSheet, row: number, column: number, style: CellStyle): void {
    const key = keyOf(row, column);
    const before = sheet.cells.get(key);
    this.write(sheet, key, before ? { ...before, style } : { value: null, style });
  }

  /** Every formula is computed anew at the next calculation. */
  touchAll(): void {
    for (const sheet of this.sheets) {
      for (const [key, data] of sheet.cells) {
        if (data.formula) for (const listener of this.#writes) listener(sheet, key);
      }
    }
  }

  /** Tells add-ins and the page that cells changed. */
  announce(
    sheet: HostSheet,
    rect: Rect,
    change: ChangeType = 'RangeEdited',
    source: Source = 'Local',
    before?: CellValue,
  ): void {
    const single = rect.top === rect.bottom && rect.left === rect.right;
    const after = sheet.cell(rect.top, rect.left)?.value ?? null;
    // Excel describes the change only where one cell was edited.
    const details =
      single && change === 'RangeEdited' && before !== undefined
        ? {
            details: {
              valueBefore: toWire(before),
              valueAfter: toWire(after),
              valueTypeBefore: valueType(before),
              valueTypeAfter: valueType(after),
            },
          }
        : {};
    const address = rectToA1(rect);
    this.events.emit({ type: 'changed', sheetId: sheet.id, address, change, source, ...details });
  }

  /** Value at `Sheet1!A1`, for tests and messages. */
  valueAt(reference: string): CellValue {
    const cut = reference.lastIndexOf('!');
    const sheet = cut < 0 ? this.active : this.sheetByName(unquote(reference.slice(0, cut)));
    const rect = parseA1(reference);
    if (!sheet || !rect) throw new Error(`No such cell: ${reference}`);
    return sheet.cell(rect.top, rect.left)?.value ?? null;
  }
}

function unquote(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

export function addressOf(key: number): string {
  return toA1(rowOf(key), columnOf(key));
}
