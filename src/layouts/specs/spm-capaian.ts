import { type ColumnView, groupOf, type LayoutSpec, type View, speaks } from '../spec';
import { serviceRows } from '../rows/service';
import { weightOf } from '../meaning';
import { hasStem } from '../words';
import { reachedBeside } from './reached';
import { isMoneyOnly, isTargetOnly, MONEY_OF_SERVICE } from './money-of-service';
import {
  KETERANGAN,
  NO,
  SATUAN,
  SELISIH,
  computes,
  conceptOf,
  isCurrent,
  isMoney,
  listsIndicators,
  numbered,
  PREDIKAT,
  serviceShare,
  listsGroups,
} from './common';

/** Yearly SPM achievement by service: target, realisasi, capaian, mean. */
export const layout: LayoutSpec = {
  id: 'spm-capaian',
  name: { id: 'Capaian SPM per layanan', en: 'SPM achievement by service' },
  source: 'Permensos 9/2018 Lampiran II; laporan SPM Singkawang 2018',
  example: {
    table: `
      No | Jenis Pelayanan Dasar | Target (%) | Realisasi (%) | Capaian (%)
      1 | Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti | 50 | 26.21 | 52.42
      2 | Rehabilitasi sosial dasar anak telantar di luar panti | 55 | 3.65 | 6.64
      3 | Rehabilitasi sosial dasar lanjut usia telantar di luar panti | 55 | 56.52 | 102.76
      Rata-rata | | | | 53.94
    `,
    columns: { layanan: 'B', target: 'C', realisasi: 'D', capaian: 'E' },
  },
  columns: [
    NO,
    {
      key: 'layanan',
      role: 'teks',
      concepts: { layanan: 1, uraian: 0.7, jenis: 0.6, program: 0.5, kegiatan: 0.5 },
    },
    { key: 'indikator', role: 'teks', concepts: { indikator: 1, sasaran: 0.6, uraian: 0.5 } },
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
      concepts: { target: 1, harus: 0.5 },
      fit: (c, view) => {
        if (isMoneyOnly(c)) return 0;
        return isCurrent(c) && !isOfBefore(c, view) && !isOfPeople(c) ? 1 : 0.4;
      },
    },
    {
      key: 'realisasi',
      role: 'persen',
      isRequired: true,
      // Of a target of 100 % what was reached is the realisation.
      standIn: ['realisasiTw{n}', 'capaian'],
      concepts: { realisasi: 1, terlayani: 0.5, nilai: 0.4, capaian: 0.9 },
      fit: (c, view) => {
        if (c === reachedBeside(view)) return 1;
        if (isMoneyOnly(c) || isCapaianOnly(c)) return 0;
        return isCurrent(c) && !isOfBefore(c, view) && !isOfPeople(c) ? 1 : 0.4;
      },
    },
    {
      key: 'realisasiLalu',
      role: 'persen',
      concepts: { realisasi: 0.95 },
      fit: (c, view) => (c.meaning.lalu || isOfBefore(c, view) ? 1 : 0),
    },
    {
      key: 'capaian',
      role: 'persen',
      concepts: { capaian: 1, persen: 0.7, nilai: 0.4, serapan: 0.4 },
      fit: (c, view, chosen) =>
        Number(c !== reachedBeside(view)) *
        (isCurrent(c) && !isOfBefore(c, view) && !isTargetOnly(c) ? 1 : 0.4) *
        besideTarget(c, chosen),
    },
    SELISIH,
    ...MONEY_OF_SERVICE,
    {
      key: 'indeks',
      role: 'persen',
      concepts: { capaian: 1 },
      fit: (c, _view, chosen) =>
        /\bindeks\b/i.test(c.label) && c !== chosen.get('capaian') && chosen.has('capaian') ? 1 : 0,
    },
    PREDIKAT,
    KETERANGAN,
    {
      key: 'triwulan',
      familyKeys: numbered('realisasiTw', 4),
      role: 'persen',
      concepts: {},
      family: (c, view) =>
        isRealisedInQuarter(c) && view.columns.filter(isRealisedInQuarter).length > 1
          ? `realisasiTw${c.meaning.triwulan}`
          : null,
    },
  ],
  lacks: (keys) =>
    keys.has('layanan') || keys.has('indikator')
      ? null
      : { id: 'kolom layanan atau indikator', en: 'a column for the service or the indicator' },
  signal: (view) => {
    const named = serviceShare(view);
    if (view.content.services.size < 2)
      return speaks(view, /\bspm\b|standar pelayanan minimal/) && view.content.rows <= 2
        ? 0.2
        : -1.5;
    if (view.content.formRows >= 2) return -1;
    if (view.content.subServiceRows >= 3 && !listsIndicators(view)) return -1;
    if (computes(view) || listsGroups(view)) return -0.6;
    if (countsPeople(view)) return -0.2;
    let sum = view.content.services.size >= 4 ? 0.6 : 0.35;
    if (named < 0.4) sum -= 0.6;
    if (speaks(view, /\bspm\b|standar pelayanan minimal/)) sum += 0.4;
    if (
      speaks(
        view,
        /indikator kinerja (sasaran|utama|program)|sasaran (program|strategis)|perjanjian kinerja|\biku\b/,
      )
    )
      sum -= 0.6;
    if (
      view.columns.some(
        (c) => c.meaning.tahap === 'renstra' || c.meaning.tahap === 'rpjmd' || c.meaning.akhir,
      )
    )
      sum -= 0.6;
    return sum;
  },
  rows: serviceRows,
};

/** "Capaian", and no word of what was realised. */
const isCapaianOnly = (column: ColumnView): boolean =>
  conceptOf(column) === 'capaian' && weightOf(column.meaning, 'realisasi') < 0.3;

/** "Target Penerima" of more than a hundred counts them: no percentage. */
const isOfPeople = (column: ColumnView): boolean =>
  /^(harus|terlayani)$/.test(conceptOf(column) ?? '') && column.stats.max > 100;

/** Who must be served and who was, in those words: the form of that, whatever stands beside it. */
function countsPeople({ columns }: View): boolean {
  const says = (concept: string): boolean => columns.some((c) => conceptOf(c) === concept);
  if (says('terlayani') && says('belum')) return true;
  return WHO.every(([of, otherwise]) =>
    columns.some(
      ({ meaning, parts }) =>
        meaning.concepts[0]?.concept === of && !hasStem(parts.at(-1) ?? '', otherwise),
    ),
  );
}

const WHO = [
  ['harus', 'target'],
  ['terlayani', 'realisasi'],
] as const;

/** One of several quarters side by side, each with what was realised in it. */
function isRealisedInQuarter(column: ColumnView): boolean {
  const says = column.meaning.concepts[0]?.concept ?? '';
  return (
    column.meaning.triwulan !== undefined && !/^(target|capaian)$/.test(says) && !isMoney(column)
  );
}

/** What was wanted or realised in the earlier of two years. */
function isOfBefore(column: ColumnView, view: View): boolean {
  const [year] = column.meaning.years;
  return (
    year !== undefined &&
    view.columns.some(
      (c) => conceptOf(c) === conceptOf(column) && c.meaning.years.some((y) => y > year),
    )
  );
}

/** Target and capaian of recipients stand in one group; an index over several groups is no capaian. */
function besideTarget(column: ColumnView, chosen: ReadonlyMap<string, ColumnView>): number {
  const target = chosen.get('target');
  if (!target || groupOf(target) === '') return 1;
  return groupOf(column) === groupOf(target) ? 1.1 : 0.35;
}
