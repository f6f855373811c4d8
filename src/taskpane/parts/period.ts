import type { Period } from '../../layouts/model';
import type { Writer } from '../texts';

/** "Triwulan II 2024", "Agustus 2024", "Tahun 2024"; '' where none is known. */
export function periodText(text: Writer, { year, triwulan, bulan }: Period): string {
  const tahun = year === undefined ? '' : String(year);
  if (triwulan !== undefined) {
    return text(tahun ? 'periode.triwulan' : 'periode.triwulan-saja', {
      triwulan: ['I', 'II', 'III', 'IV'][triwulan - 1] ?? String(triwulan),
      tahun,
    });
  }
  if (bulan !== undefined) {
    return text('periode.bulan', { bulan: text.month(bulan), tahun }).trim();
  }
  return tahun && text('periode.tahun', { tahun });
}
