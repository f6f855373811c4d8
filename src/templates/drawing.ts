import { toA1 } from '../sheet/address';
import { SheetDraft } from '../sheet/plan';
import { COUNT_FORMAT, computed, INPUT } from './looks';
import type { Drawing, InputKind, TemplateForm, TemplateRequest } from './model';
import { INPUT_WORDS } from './words';

const FORMATS: Readonly<Record<InputKind, string>> = {
  orang: COUNT_FORMAT,
  rupiah: COUNT_FORMAT,
  persen: '0.00',
  // A value has the unit of its row, so any number of decimals.
  nilai: '#,##0.##',
};

/** A form being drawn, once with samples and once without. */
export class FormDrawing implements Drawing {
  readonly draft: SheetDraft;
  readonly request: TemplateRequest;
  readonly #rehearsal: boolean;
  /** Column by kind of input, with the rows that take one. */
  readonly #inputs: { row: number; column: number; kind: InputKind }[] = [];
  taken = 0;
  /** Cells for figures that were left blank. */
  inputs = 0;

  constructor(form: TemplateForm, request: TemplateRequest, rehearsal: boolean) {
    this.draft = new SheetDraft(form.widths);
    this.request = request;
    this.#rehearsal = rehearsal;
  }

  took(cells: number): void {
    this.taken += cells;
  }

  input(
    row: number,
    column: number,
    kind: InputKind,
    sample: number,
    taken: number | null = null,
  ): void {
    if (taken === null) this.inputs++;
    else this.taken++;
    const value = this.#rehearsal ? sample : taken;
    this.draft.put(row, column, value, { ...INPUT, format: FORMATS[kind] });
    this.#inputs.push({ row, column, kind });
  }

  total(row: number, column: number, formula: string, sample: number, format: string): void {
    const value = this.#rehearsal ? sample : '';
    this.draft.put(row, column, value, computed(format, true), { formula });
  }

  /** Says what may be typed, for each run of inputs of a kind in a column. */
  validate(): void {
    const sorted = [...this.#inputs].sort((a, b) => a.column - b.column || a.row - b.row);
    const runs: { top: number; bottom: number; column: number; kind: InputKind }[] = [];
    for (const { row, column, kind } of sorted) {
      const last = runs.at(-1);
      if (last?.column === column && last.kind === kind && last.bottom === row - 1) {
        last.bottom = row;
      } else runs.push({ top: row, bottom: row, column, kind });
    }
    for (const { top, bottom, column, kind } of runs) {
      const isWhole = kind === 'orang' || kind === 'rupiah';
      this.draft.validations.push({
        rect: { top, bottom, left: column, right: column },
        rule: { kind: isWhole ? 'bulat' : 'desimal', least: 0 },
        title: `Isian ${toA1(top, column)}`,
        message: INPUT_WORDS[kind],
      });
    }
  }
}
