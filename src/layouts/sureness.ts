import type { Table } from './model';

/** From this percentage on a reading is told as sure. */
const SURE = 80;

export interface Sureness {
  readonly degree: 'yakin' | 'cukup-yakin' | 'ditetapkan';
  /** Whole percent, 0–100. */
  readonly percent: number;
}

/** How sure a reading is, for people: by itself, or because the user said so. */
export function sureness({
  confidence,
  isCorrected = false,
}: Pick<Table, 'confidence' | 'isCorrected'>): Sureness {
  const percent = Math.round(confidence * 100);
  if (isCorrected) return { degree: 'ditetapkan', percent };
  return { degree: percent >= SURE ? 'yakin' : 'cukup-yakin', percent };
}
