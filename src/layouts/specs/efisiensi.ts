import { type LayoutSpec, speaks } from '../spec';
import { weightOf } from '../meaning';
import { hasStem } from '../words';
import { indicatorRows } from '../rows/indicator';
import { hasConcept, isBeside, isMoney, KETERANGAN, NO } from './common';

/** Efficiency: performance achieved less budget absorbed, in percentage points. */
export const layout: LayoutSpec = {
  id: 'efisiensi',
  name: { id: 'Efisiensi anggaran', en: 'Budget efficiency' },
  source: 'LKjIP Temanggung 2023, Tabel 3.10',
  example: {
    table: `
      No | Sasaran Strategis | % Realisasi Anggaran | % Capaian Kinerja | Efisiensi
      1 | Meningkatnya rehabilitasi sosial | 99.77 | 100 | 0.23
      2 | Terlaksananya penanganan bencana | 94.72 | 100 | 5.28
    `,
    columns: { sasaran: 'B', serapan: 'C', capaian: 'D', efisiensi: 'E' },
  },
  columns: [
    NO,
    {
      key: 'sasaran',
      role: 'teks',
      isRequired: true,
      concepts: {
        sasaran: 1,
        program: 1,
        indikator: 0.8,
        uraian: 0.8,
        kegiatan: 0.7,
        tujuan: 0.7,
        layanan: 0.5,
      },
      fit: (c) => (c.stats.numeric > 0.5 ? 0.1 : 1),
    },
    {
      key: 'indikator',
      role: 'teks',
      concepts: { indikator: 1 },
      fit: (c, _view, chosen) => (chosen.has('sasaran') && !isMoney(c) ? 1 : 0),
    },
    {
      key: 'anggaran',
      role: 'rupiah',
      concepts: { anggaran: 1 },
      fit: (c) => (isMoney(c) ? 1 : 0),
    },
    {
      key: 'realisasiAnggaran',
      role: 'rupiah',
      concepts: { realisasiAnggaran: 1, realisasi: 0.9 },
      fit: (c) => (isMoney(c) ? 1 : 0),
    },
    // What the capaian follows from, where the table gives it.
    {
      key: 'target',
      role: 'nilai',
      concepts: { target: 1 },
      fit: (c) => (isMoney(c) ? 0 : 1),
    },
    {
      key: 'realisasi',
      role: 'nilai',
      concepts: { realisasi: 1 },
      fit: (c, _view, chosen) => {
        const target = chosen.get('target');
        return target && !isMoney(c) && isBeside(c, target) ? 1.1 : 0;
      },
    },
    {
      key: 'serapan',
      role: 'persen',
      isRequired: true,
      concepts: { serapan: 1, realisasiAnggaran: 0.8, anggaran: 0.7, realisasi: 0.5 },
      fit: (c) => (c.stats.large > 0.3 ? 0.1 : 1),
    },
    {
      key: 'capaian',
      role: 'persen',
      isRequired: true,
      concepts: { capaian: 1, realisasi: 0.4, persen: 0.4 },
      fit: (c) => (weightOf(c.meaning, 'serapan') > 0.6 ? 0.4 : 1),
    },
    {
      key: 'efisiensi',
      role: 'persen',
      isRequired: true,
      concepts: { efisiensi: 1, sisa: 0.3 },
      // A ratio of both percentages is no difference of them.
      fit: (c) => (isMoney(c) || hasStem(c.label, 'rasio') ? 0 : 1),
    },
    KETERANGAN,
  ],
  signal: (view) => (hasConcept(view, 'efisiensi') ? 1 : speaks(view, /efisiensi/) ? 0.5 : -0.6),
  rows: indicatorRows,
};
