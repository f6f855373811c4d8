import type { Period } from '../layouts/model';
import type { Language, Place, Severity } from '../rules/model';
import type { Scalar } from '../sheet/snapshot';

/** One finding as the report tells it. */
export interface ReportedFinding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  /** Every cell of the same fault. */
  readonly cells: readonly string[];
  /** What is wrong, why, and what to do, in the report's language. */
  readonly message: string;
  readonly found: Scalar | null;
  readonly expected: Scalar | null;
  /** Number format of the cell, so that the figures show as there. */
  readonly format?: string;
  readonly basis: string;
  /** What to write into the cell, where that is certain. */
  readonly remedy: string | null;
}

export interface ReportedTable {
  readonly sheet: string;
  /** A1 */
  readonly range: string;
  readonly layout: string;
  /** Name of the layout in the report's language. */
  readonly name: string;
  readonly title: string;
  readonly period: Period;
  readonly region: string | null;
  readonly rows: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Comparisons made in this table, by rule; those between tables are in the totals of the rules. */
  readonly compared: Readonly<Record<string, number>>;
  /** How it counts, in words. */
  readonly policies: readonly string[];
}

export interface ReportedRule {
  readonly id: string;
  readonly summary: string;
  /** Comparisons made; null where the rule was switched off. */
  readonly compared: number | null;
  readonly findings: number;
  /** Our own error, where the rule could not be run. */
  readonly failure: string | null;
}

/** Fingerprint of the figures of one table. */
export interface TableDigest {
  readonly sheet: string;
  /** A1 */
  readonly range: string;
  /** Hexadecimal SHA-256 of the table's canonical text. */
  readonly sha256: string;
}

export interface DataDigest {
  readonly algorithm: 'SHA-256';
  /** Of all tables together. */
  readonly sha256: string;
  readonly tables: readonly TableDigest[];
}

/** Achievement of one service, in percent points; null where the table does not tell it. */
export interface ServiceFigures {
  readonly name: string;
  readonly target: number;
  readonly capaian: number | null;
  readonly indeks: number | null;
}

/** The services of one table, for a chart. */
export interface ServiceSeries {
  readonly sheet: string;
  /** A1 */
  readonly range: string;
  readonly title: string;
  readonly services: readonly ServiceFigures[];
}

/** A check as data: what the sheet, the files and the summary are made from. */
export interface Report {
  readonly kind: 'laporan-spm-sosial';
  readonly version: 1;
  /** Version of this product. */
  readonly product: string;
  readonly language: Language;
  readonly workbook: string | null;
  /** Time of the check, ISO 8601. */
  readonly checkedAt: string;
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly waived: number;
    readonly tables: number;
    readonly unrecognised: number;
    readonly comparisons: number;
  };
  readonly tables: readonly ReportedTable[];
  readonly unrecognised: readonly {
    readonly sheet: string;
    readonly range: string;
    readonly nearest: string | null;
    readonly reason: string;
  }[];
  readonly findings: readonly ReportedFinding[];
  readonly waived: readonly (ReportedFinding & { readonly reason: string })[];
  readonly rules: readonly ReportedRule[];
  readonly series: readonly ServiceSeries[];
  readonly digest: DataDigest;
}
