import type { ColumnSpec, ColumnView, LayoutSpec, View } from '../spec';
import { programRows } from '../rows/program';
import { hasConcept, isMoney, KETERANGAN, KODE, NO } from './common';
import { hasSourceColumns } from './sources';
import { weightOf } from '../meaning';
import { stems } from '../words';

const NO_STAGES = new Set(
  'no kode program bertambah berkurang selisih serapan keterangan'.split(' '),
);

/** Whether a column of this layout holds the budget of a stage, not what changed between two. */
export const isStage = (key: string): boolean => !NO_STAGES.has(key);

/** The stage whose budget a column holds, by key. */
export function stageOf({ meaning: { tahap, akhir, concepts }, stats }: ColumnView): string | null {
  // "Sebab Perubahan", filled in or not, explains.
  if (concepts[0]?.concept === 'penjelasan') return null;
  if (stats.text > 0.7 && stats.filled > 2 && stats.length > 3) return null;
  if (tahap === 'awal') return 'semula';
  return tahap ?? (akhir ? 'menjadi' : null);
}

/** A figure of a stage that has its money beside it, or where all began: what is to be reached. */
const isOfTarget = (column: ColumnView, { columns }: View): boolean =>
  !isMoney(column) &&
  columns.some(
    (c) =>
      c !== column &&
      isMoney(c) &&
      (stageOf(c) === stageOf(column) || weightOf(column.meaning, 'kondisiAwal') >= 0.5),
  );

/** What changed between two stages. */
export const CHANGE: ColumnSpec = {
  key: 'selisih',
  role: 'rupiah',
  concepts: { sisa: 1, belum: 0.6 },
  fit: (c) => (c.meaning.ukuran === 'persen' && !isMoney(c) ? 0 : 1),
};

/** Words that may stand beside "bertambah" without making it something else. */
const BESIDE = new Set(['rp', 'jumlah', 'anggaran', 'nilai']);

/** "Bertambah (Rp)" and "Berkurang (Rp)", a column each; "Bertambah/(Berkurang)" is their difference. */
function wayOf(text: string): 'bertambah' | 'berkurang' | null {
  const [way, ...others] = stems(text)
    .map((t) => t.stem)
    .filter((stem) => !BESIDE.has(stem));
  if (others.length || (way !== 'tambah' && way !== 'kurang')) return null;
  return way === 'tambah' ? 'bertambah' : 'berkurang';
}

/** Budget of programmes at several stages of planning: Renstra, Renja, RKPD, APBD, semula, menjadi. */
export const layout: LayoutSpec = {
  id: 'anggaran-rencana',
  name: { id: 'Rencana anggaran menurut tahap', en: 'Planned budget by stage' },
  source: 'LKjIP Temanggung 2023, Tabel 2.3',
  example: {
    table: `
      Program | Renstra | Renja | APBD
      Program Rehabilitasi Sosial | 1295400000 | 1568124692 | 751786272
      Program Penanganan Bencana | 431800000 | 2798000000 | 4664743000
      Jumlah | 1727200000 | 4366124692 | 5416529272
    `,
    columns: { program: 'A', renstra: 'B', renja: 'C', apbd: 'D' },
  },
  columns: [
    NO,
    KODE,
    {
      key: 'program',
      role: 'teks',
      isRequired: true,
      concepts: { program: 1, uraian: 0.8, kegiatan: 0.8, subkegiatan: 0.8, sasaran: 0.3 },
    },
    {
      key: 'tahap',
      familyKeys: [
        'renstra',
        'rpjmd',
        'renja',
        'rkpd',
        'kua',
        'rka',
        'dpa',
        'dppa',
        'apbd',
        'apbn',
        'murni',
        'pergeseran',
        'perubahan',
        'semula',
        'menjadi',
      ],
      role: 'rupiah',
      concepts: {},
      // "Target: Semula | Menjadi" beside "Pagu: Semula | Menjadi" is not money.
      family: (c, view) => (isOfTarget(c, view) ? null : stageOf(c)),
    },
    {
      key: 'naikTurun',
      familyKeys: ['bertambah', 'berkurang'],
      role: 'rupiah',
      concepts: {},
      family: (c) => (c.meaning.ukuran === 'persen' ? null : wayOf(c.parts.at(-1) ?? '')),
    },
    CHANGE,
    {
      key: 'serapan',
      role: 'persen',
      concepts: { persen: 1 },
      fit: (c) => (c.stats.large > 0.3 ? 0 : 1),
    },
    KETERANGAN,
  ],
  lacks: (keys) => {
    const stages = [...keys].filter(isStage);
    return stages.length >= 2
      ? null
      : {
          id: 'dua tahap anggaran atau lebih (Renstra, Renja, APBD)',
          en: 'two stages of a budget or more (Renstra, Renja, APBD)',
        };
  },
  signal: (view, keys) => {
    if (hasSourceColumns(view)) return -1;
    if (hasConcept(view, 'realisasi', 'realisasiAnggaran')) return -1;
    // A plan names indicators; a revision may, beside the budget before and after.
    const isRevision = keys.has('semula') && keys.has('menjadi') && keys.has('kode');
    if (hasConcept(view, 'indikator') && !isRevision) return -1;
    const money = view.columns.filter((c) => isMoney(c)).length;
    return money >= 2 || keys.size >= 4 ? 0.9 : 0.4;
  },
  rows: programRows,
};
