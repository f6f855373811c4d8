/**
 * Ids of all functions, apart from the measures themselves: the pane's first load binds them, and only
 * the first call loads the arithmetic. A test holds them to `MEASURES`.
 */
export const FUNCTION_IDS = [
  'CAPAIAN',
  'SERAPAN',
  'EFISIENSI',
  'BELUM',
  'MUTU',
  'INDEKS',
  'KATEGORI',
  'PREDIKAT',
  'STATUS',
  'RATA',
  'LAYANAN',
  'BIAYA',
  'ANGKA',
] as const;

export type FunctionId = (typeof FUNCTION_IDS)[number];
