import type { Column, LayoutId } from '../../layouts/model';

/** Regulations and forms that several rules rest on. */
export const PERMENSOS_9_2018 = 'Permensos 9/2018 Lampiran II; PP 2/2018 pasal 10';
export const PERMENDAGRI_59_2021 = 'Permendagri 59/2021';
export const PERMENDAGRI_86_2017 = 'Permendagri 86/2017';
export const LKJIP = 'PermenPANRB 53/2014';
export const PENGELOLAAN_KEUANGAN_DAERAH = 'PP 12/2019';

/** The form or regulation that a table follows as a whole: what is amiss in any table is so by its own. */
export function dasarTabel({ layout }: { readonly layout: LayoutId }): string {
  if (layout.startsWith('spm-')) return PERMENSOS_9_2018;
  if (layout.startsWith('anggaran-')) return PENGELOLAAN_KEUANGAN_DAERAH;
  return layout === 'evaluasi-rkpd' ? PERMENDAGRI_86_2017 : LKJIP;
}

/** Money is added up by the law on it, people and goods by the form that counts them. */
export function dasarJumlah(
  table: { readonly layout: LayoutId },
  { role }: Pick<Column, 'role'>,
): string {
  return role === 'rupiah' ? PENGELOLAAN_KEUANGAN_DAERAH : dasarTabel(table);
}
