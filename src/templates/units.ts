import type { Rect } from '../sheet/address';
import type { PlanValidation } from '../sheet/plan';
import { unitWords } from './words';

/** Units that the forms of this field use; a list, so that spellings stay one. */
export const UNITS: readonly string[] = [
  'Orang',
  'Unit',
  'Paket',
  'Keluarga',
  'Lembaga',
  'Dokumen',
  'Kegiatan',
  'Laporan',
  '%',
  'Nilai',
];

export function unitList(rect: Rect, units: readonly string[] = UNITS): PlanValidation {
  return {
    rect,
    rule: { kind: 'daftar', values: units },
    title: 'Satuan',
    message: unitWords(units),
  };
}
