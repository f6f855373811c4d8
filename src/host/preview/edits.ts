import type { Rect } from '../../sheet/address';
import { isFormulaWellFormed } from '../calc/formula';
import { fromLocal, toLocal } from '../calc/localise';
import { displayText } from '../model/format';
import { readInput } from '../model/input';
import { copyFormula } from '../model/rewrite';
import { isValid, validationAt } from '../calc/validity';
import { CellError, type CellValue } from '../model/values';
import type { HostSheet } from '../model/worksheet';
import { columnOf, rowOf } from '../model/worksheet';
import type { ExcelHost } from '../rich/host';
import type { TextKey } from './texts';

/** Why an edit was turned down: words of the page, or those of the cell's own rule. */
export type Refusal = TextKey | { readonly text: string };

/** What the user does to cells in the grid. Each is one step of undo; a refusal names its reason. */
export class Edits {
  readonly #host: ExcelHost;

  constructor(host: ExcelHost) {
    this.#host = host;
  }

  /** What the formula bar and the cell editor show. */
  inputText(row: number, column: number): string {
    const { workbook } = this.#host;
    const cell = workbook.active.cell(row, column);
    if (!cell) return '';
    if (cell.formula !== undefined) return toLocal(cell.formula, workbook.locale);
    if (cell.value === null) return '';
    if (cell.value instanceof CellError) return cell.value.code;
    const { numberFormat } = cell.style;
    if (typeof cell.value === 'number') {
      // A percentage is typed as one, a date as the date that is seen.
      const isPercent = numberFormat.includes('%');
      if (isPercent) return `${displayText(cell.value * 100, 'General', workbook.locale)}%`;
      return displayText(
        cell.value,
        /[dmyh]/i.test(numberFormat.replace(/General/i, '')) ? numberFormat : 'General',
        workbook.locale,
      );
    }
    return String(cell.value);
  }

  type(row: number, column: number, text: string): Refusal | null {
    const { workbook } = this.#host;
    const { locale, active } = workbook;
    const refused = this.#refusal({ top: row, left: column, bottom: row, right: column });
    if (refused) return refused;
    const isFormula = text.length > 1 && text.startsWith('=');
    const formula = isFormula ? fromLocal(text, locale) : text;
    if (isFormula && !isFormulaWellFormed(formula)) return 'badFormula';
    const asText = active.style(row, column).numberFormat === '@';
    const entered = readInput(formula, locale, asText);
    const forbidden = isFormula ? null : this.#breaksRule(row, column, entered.value);
    if (forbidden) return forbidden;
    const before = active.cell(row, column)?.value ?? null;
    workbook.history.transact(() => workbook.setContent(active, row, column, entered));
    this.#finish({ top: row, left: column, bottom: row, right: column }, before);
    return null;
  }

  /** Excel asks about warnings; the page lets them pass and only stops what must not be. */
  #breaksRule(row: number, column: number, value: CellValue): Refusal | null {
    const { workbook, calculator } = this.#host;
    const { active } = workbook;
    const alert = validationAt(active, row, column)?.errorAlert;
    if (!alert?.showAlert || alert.style !== 'Stop') return null;
    if (isValid(workbook, calculator, active, row, column, value)) return null;
    const text = [alert.title, alert.message].filter(Boolean).join(': ');
    return text ? { text } : 'invalid';
  }

  clear(rect: Rect): TextKey | null {
    const refused = this.#refusal(rect);
    if (refused) return refused;
    const { workbook } = this.#host;
    const { active } = workbook;
    workbook.history.transact(() => {
      for (const key of filled(active, rect)) {
        workbook.setContent(active, rowOf(key), columnOf(key), { value: null });
      }
    });
    this.#finish(rect);
    return null;
  }

  /** The selection as a spreadsheet copies it: rows in lines, cells between tabs. */
  copy(rect: Rect): string {
    const { workbook } = this.#host;
    const lines: string[] = [];
    const bottom = Math.min(rect.bottom, workbook.active.usedRect(true)?.bottom ?? rect.top);
    const right = Math.min(rect.right, workbook.active.usedRect(true)?.right ?? rect.left);
    for (let row = rect.top; row <= Math.max(bottom, rect.top); row += 1) {
      const cells: string[] = [];
      for (let column = rect.left; column <= Math.max(right, rect.left); column += 1) {
        const cell = workbook.active.cell(row, column);
        const text = cell ? displayText(cell.value, cell.style.numberFormat, workbook.locale) : '';
        cells.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      }
      lines.push(cells.join('\t'));
    }
    return lines.join('\n');
  }

  /** Pastes text from outside, or cells copied in this page with their formulas and looks. */
  paste(
    at: { row: number; column: number },
    text: string,
    source: { sheet: HostSheet; rect: Rect } | null,
  ): Rect | TextKey {
    const rows = source ? null : parseTable(text);
    const height = source ? source.rect.bottom - source.rect.top + 1 : (rows?.length ?? 0);
    const width = source
      ? source.rect.right - source.rect.left + 1
      : Math.max(0, ...(rows ?? []).map((r) => r.length));
    const rect = {
      top: at.row,
      left: at.column,
      bottom: at.row + height - 1,
      right: at.column + width - 1,
    };
    const refused = this.#refusal(rect, true);
    if (refused) return refused;
    const { workbook } = this.#host;
    const { active, locale } = workbook;
    // All is read before anything is written: source and target may overlap.
    const cells = source ? copiedCells(source, height, width) : null;
    workbook.history.transact(() => {
      for (let r = 0; r < height; r += 1) {
        for (let c = 0; c < width; c += 1) {
          const row = at.row + r;
          const column = at.column + c;
          const copied = cells?.[r]?.[c];
          if (copied) {
            const by = [
              row - (source?.rect.top ?? 0) - r,
              column - (source?.rect.left ?? 0) - c,
            ] as const;
            const formula =
              copied.formula === undefined
                ? {}
                : { formula: copyFormula(copied.formula, by[0], by[1]) };
            workbook.setStyle(active, row, column, copied.style);
            workbook.setContent(active, row, column, {
              value: copied.formula === undefined ? copied.value : null,
              ...formula,
            });
          } else workbook.setContent(active, row, column, readInput(rows?.[r]?.[c] ?? '', locale));
        }
      }
    });
    this.#finish(rect);
    return rect;
  }

  undo(): void {
    if (this.#host.workbook.history.undo()) this.#finish(this.#host.workbook.selection());
  }

  redo(): void {
    if (this.#host.workbook.history.redo()) this.#finish(this.#host.workbook.selection());
  }

  #refusal(rect: Rect, mergesMatter = false): TextKey | null {
    const { active } = this.#host.workbook;
    if (active.protection) {
      for (let row = rect.top; row <= Math.min(rect.bottom, rect.top + 5000); row += 1) {
        for (let column = rect.left; column <= Math.min(rect.right, rect.left + 200); column += 1) {
          if (active.style(row, column).locked) return 'locked';
        }
      }
    }
    if (!mergesMatter) return null;
    const cuts = active.merges.some(
      (area) =>
        area.top <= rect.bottom &&
        area.bottom >= rect.top &&
        area.left <= rect.right &&
        area.right >= rect.left &&
        rect.top === rect.bottom &&
        rect.left === rect.right &&
        (area.top !== rect.top || area.left !== rect.left),
    );
    return cuts ? 'merged' : null;
  }

  #finish(rect: Rect, before?: string | number | boolean | CellError | null): void {
    this.#host.calculator.settle();
    this.#host.workbook.announce(this.#host.workbook.active, rect, 'RangeEdited', 'Local', before);
    this.#host.workbook.events.emit({ type: 'view' });
  }
}

function filled(sheet: HostSheet, rect: Rect): number[] {
  return [...sheet.cells.keys()].filter((key) => {
    const row = rowOf(key);
    const column = columnOf(key);
    const data = sheet.cells.get(key);
    const inside =
      row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
    return (
      inside &&
      data?.spilledFrom === undefined &&
      (data?.value !== null || data.formula !== undefined)
    );
  });
}

function copiedCells(
  { sheet, rect }: { sheet: HostSheet; rect: Rect },
  height: number,
  width: number,
) {
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_unused, c) => {
      const { value, style, formula } = sheet.cell(rect.top + r, rect.left + c) ?? {
        value: null,
        style: sheet.style(rect.top + r, rect.left + c),
        formula: undefined,
      };
      return { value, style, formula };
    }),
  );
}

/** Text of a clipboard: lines and tabs, quotes around cells that hold either. */
export function parseTable(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let i = 0; i < source.length; i += 1) {
    const sign = source.charAt(i);
    if (quoted) {
      if (sign === '"' && source.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t' || sign === '\n') {
      rows[rows.length - 1]?.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  rows[rows.length - 1]?.push(cell);
  return rows;
}
