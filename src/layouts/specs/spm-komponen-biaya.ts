import type { ColumnView, LayoutSpec } from '../spec';
import { componentRows } from '../rows/components';
import { KETERANGAN, NO, share } from './common';

/** Cost components and formula of each activity (Lampiran II Permensos 9/2018). */
export const layout: LayoutSpec = {
  id: 'spm-komponen-biaya',
  name: { id: 'Komponen dan rumus biaya SPM', en: 'SPM cost components and formulas' },
  source: 'Permensos 9/2018 Lampiran II',
  example: {
    table: `
      No | Kegiatan | Komponen Biaya | Cara Menghitung
      1 | Penyediaan permakanan | a. penerima layanan b. jumlah hari c. indeks d. transpor | Rumus = (a x b x c) + d
      2 | Layanan rujukan | a. transpor petugas b. transpor penerima | Rumus = a + b
    `,
    columns: { layanan: 'B', komponen: 'C', rumus: 'D' },
  },
  columns: [
    NO,
    {
      key: 'layanan',
      role: 'teks',
      isRequired: true,
      concepts: { kegiatan: 1, subkegiatan: 1, layanan: 1, program: 0.7, uraian: 0.7 },
    },
    {
      key: 'komponen',
      role: 'teks',
      isRequired: true,
      concepts: { komponen: 1, indikator: 0.8, sasaran: 0.8, uraian: 0.6 },
    },
    {
      key: 'rumus',
      role: 'teks',
      isRequired: true,
      concepts: { formula: 1 },
      fit: (c) => (c.stats.formulas >= 0.3 ? 1 : 0.6),
    },
    KETERANGAN,
  ],
  signal: (view) => {
    if (view.columns.filter(isFigures).length > 1) return -1;
    const components = share(view.content.componentRows, view.content.rows);
    return components >= 0.3 ? 1 : view.columns.some(isFormula) ? 0.8 : -0.5;
  },
  rows: componentRows,
};

const isFigures = ({ stats }: ColumnView): boolean => stats.numeric > 0.6 && stats.ordinals < 0.5;
const isFormula = ({ stats }: ColumnView): boolean => stats.formulas >= 0.4;
