import type { LayoutId, Period, Table } from '../layouts/model';
import type { SheetDraft, SheetPlan } from '../sheet/plan';

/** Forms that can be made anew. */
export const TEMPLATE_IDS = [
  'spm-capaian-triwulan',
  'spm-capaian',
  'anggaran-kegiatan',
  'capaian-indikator',
  'evaluasi-rkpd',
] as const satisfies readonly LayoutId[];
export type TemplateId = (typeof TEMPLATE_IDS)[number];

export interface TemplateRequest {
  readonly layout: TemplateId;
  readonly period: Period;
  /** "Kabupaten Temanggung" */
  readonly region: string;
  /** spm: the add-in's functions; bawaan: Excel's own, for offices without the add-in. */
  readonly formulas: 'spm' | 'bawaan';
  /** Last period's table, from which rows, units and needs are taken over. */
  readonly source?: Table;
}

export interface Template {
  readonly plan: SheetPlan;
  /** Cells that were filled from last period's table. */
  readonly taken: number;
  /** Cells that are waiting for figures; those taken over are not among them. */
  readonly inputs: number;
}

/** One form while it is drawn. */
export interface Drawing {
  readonly draft: SheetDraft;
  readonly request: TemplateRequest;
  /**
   * A cell for a figure: blank, or holding what was taken over. In the rehearsal, from which the
   * formulas are derived, it holds the sample.
   */
  input(row: number, column: number, kind: InputKind, sample: number, taken?: number | null): void;
  /** Says that this many further cells came from last period's table: names, codes, units. */
  took(cells: number): void;
  /** A cell that adds up others; `sample` is what the samples come to. */
  total(row: number, column: number, formula: string, sample: number, format: string): void;
}

export type InputKind = 'orang' | 'rupiah' | 'persen' | 'nilai';

/** One form: where its header stands and how it is drawn below its title. */
export interface TemplateForm {
  readonly id: TemplateId;
  readonly title: string;
  readonly widths: readonly number[];
  readonly orientation: 'landscape' | 'portrait';
  /**
   * Draws header and rows from this row on.
   * @returns first row below the header, and first row below the form
   */
  draw(drawing: Drawing, top: number): { readonly body: number; readonly end: number };
}
