import type { RowKind } from './model';

const kinds = (...names: readonly RowKind[]): ReadonlySet<RowKind> => new Set(names);

/** A program and what it is made of. */
export const PROGRAMME_KINDS = kinds('program', 'kegiatan', 'subkegiatan', 'rincian');

/** Rows that have figures of their own, neither sums nor means of others. */
export const OWN_KINDS = kinds('item', 'indikator', 'layanan', ...PROGRAMME_KINDS);

/** Rows of words, without a figure. */
export const WORD_KINDS = kinds('judul', 'keterangan', 'predikat');

/** Rows whose figures, if any, neither add up nor are parts of another: words and means. */
export const UNADDED_KINDS = kinds(...WORD_KINDS, 'rata-rata');
