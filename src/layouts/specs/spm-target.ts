import { type ColumnView, type LayoutSpec, type View, speaks } from '../spec';
import { serviceRows } from '../rows/service';
import {
  conceptOf,
  hasConcept,
  isMoney,
  isOfAll,
  KETERANGAN,
  listsGroups,
  NO,
  SATUAN,
  serviceShare,
} from './common';

/** SPM targets by service, before anything is realised. */
export const layout: LayoutSpec = {
  id: 'spm-target',
  name: { id: 'Target SPM per layanan', en: 'SPM targets by service' },
  source: 'Permensos 9/2018 Lampiran II; laporan SPM Blitar 2019',
  example: {
    table: `
      No | Jenis Pelayanan Dasar | Indikator Pencapaian | Target (%)
      1 | Rehabilitasi sosial dasar anak telantar di luar panti | Jumlah anak telantar yang memperoleh rehabilitasi | 100
      2 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | Jumlah lanjut usia yang memperoleh rehabilitasi | 100
    `,
    columns: { layanan: 'B', indikator: 'C', target: 'D' },
  },
  columns: [
    NO,
    {
      key: 'layanan',
      role: 'teks',
      concepts: { layanan: 1, uraian: 0.7, jenis: 0.6, kegiatan: 0.4, program: 0.4 },
    },
    { key: 'indikator', role: 'teks', concepts: { indikator: 1, uraian: 0.5 } },
    SATUAN,
    {
      key: 'tahun',
      role: 'nomor',
      concepts: { periode: 1 },
      fit: (c) => (c.stats.max >= 1990 && c.stats.max <= 2100 ? 1 : 0.5),
    },
    {
      key: 'target',
      role: 'persen',
      isRequired: true,
      standIn: 'target{tahun}',
      concepts: { target: 1, capaian: 0.4, nilai: 0.6 },
    },
    {
      key: 'targetTahun',
      familyKeys: ['target{tahun}'],
      role: 'persen',
      concepts: {},
      family: (c, view) =>
        isOfYear(c, view) && view.columns.filter((other) => isOfYear(other, view)).length > 1
          ? `target${c.meaning.years[0]}`
          : null,
    },
    // How many people the target is of, and what they will cost.
    {
      key: 'harus',
      role: 'jumlah',
      concepts: { harus: 1, sasaran: 1 },
      fit: (c) => (isPlannedFor(c) && !isMoney(c) ? 1 : 0),
    },
    {
      key: 'anggaran',
      role: 'rupiah',
      concepts: { anggaran: 1 },
      fit: (c) => (isMoney(c) ? 1 : 0),
    },
    KETERANGAN,
  ],
  lacks: (keys) =>
    keys.has('layanan') || keys.has('indikator')
      ? null
      : { id: 'kolom layanan atau indikator', en: 'a column for the service or the indicator' },
  signal: (view) => {
    if (view.content.services.size < 2 || serviceShare(view) < 0.5) return -1.5;
    if (hasConcept(view, 'realisasi', 'realisasiAnggaran', 'serapan', 'terlayani')) return -1.5;
    const others = view.columns.filter(
      (c) =>
        c.stats.numeric > 0.6 &&
        c.stats.ordinals < 0.6 &&
        c.meaning.years.length === 0 &&
        !isMoney(c) &&
        !isPlannedFor(c),
    );
    if (others.length > 1) return -1.5;
    if (listsGroups(view)) return -1;
    let sum = 0.5;
    if (speaks(view, /\bspm\b|standar pelayanan minimal/)) sum += 0.4;
    if (speaks(view, /perjanjian kinerja|\biku\b|indikator kinerja utama|sasaran strategis/))
      sum -= 0.8;
    const isGoal = (c: ColumnView): boolean => conceptOf(c) === 'sasaran' && !isOfAll(c);
    if (view.columns.some(isGoal) || hasConcept(view, 'tujuan')) sum -= 0.6;
    return sum;
  },
  rows: serviceRows,
};

const isPlannedFor = (column: ColumnView): boolean =>
  conceptOf(column) === 'harus' || isOfAll(column);

/** The target of one of several years; a bare year is one where the title speaks of targets alone. */
function isOfYear({ meaning, stats }: ColumnView, view: View): boolean {
  if (meaning.years.length !== 1 || stats.numeric < 0.5) return false;
  const concept = meaning.concepts[0]?.concept;
  if (concept === 'target') return true;
  const isBare = concept === undefined || concept === 'periode';
  return isBare && speaks(view, /\btarget\b/) && !speaks(view, /realisasi|\bdan (pen)?capaian/);
}
