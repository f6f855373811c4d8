import type { Reading } from '../layouts/correction';

/** How a table counts: inferred from its own figures, or fixed by the user. */
export interface TablePolicy {
  /** Cap of capaian in percent points; null = no cap. */
  readonly batas: number | null;
  /** How quality percentages are brought together on the quarterly form. */
  readonly mutu: 'rata' | 'jumlah';
  /** Rows nobody needs (Y = 0): left out of means, or counted as 100 %. */
  readonly tanpaKebutuhan: 'dilewati' | 'seratus';
  /** Formula for indicators where less is better. */
  readonly turun: 'turun' | 'turun-rasio';
  /** Scale of the predicates. */
  readonly skala: 'AKIP' | 'RKPD' | 'SPM' | 'status';
  /** What was inferred and from what, in plain words, for the report. */
  readonly notes: readonly PolicyNote[];
}

export interface PolicyNote {
  readonly id: string;
  readonly en: string;
}

/** What the user may fix, for the whole workbook or for one table (key `Sheet!A4:H95`). */
export interface PolicyFile {
  readonly batas?: number | null;
  readonly mutu?: 'rata' | 'jumlah';
  readonly tanpaKebutuhan?: 'dilewati' | 'seratus';
  readonly turun?: 'turun' | 'turun-rasio';
  readonly skala?: 'AKIP' | 'RKPD' | 'SPM';
  readonly severities?: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
  readonly tables?: Readonly<Record<string, TableCorrection>>;
}

/** The user's correction of how one table was read, and of how it counts. */
export interface TableCorrection extends Reading {
  readonly batas?: number | null;
  readonly mutu?: 'rata' | 'jumlah';
}
