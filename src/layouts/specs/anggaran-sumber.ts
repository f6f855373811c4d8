import { remember } from '../../sheet/remember';
import { type ColumnView, type LayoutSpec, type View, speaks } from '../spec';
import { weightOf } from '../meaning';
import { listRows } from '../rows/list';
import { programRows } from '../rows/program';
import {
  besideSpent,
  conceptOf,
  hasConcept,
  isMoney,
  isOutdated,
  KETERANGAN,
  KODE,
  listsSpending,
  NO,
  numbered,
  share,
} from './common';
import { CHANGE, stageOf } from './anggaran-rencana';
import { hasSourceColumns, SOURCE_KEYS, sourceOf } from './sources';

const NAMING = new Set([
  'program',
  'kegiatan',
  'subkegiatan',
  'uraian',
  'layanan',
  'indikator',
  'sarpras',
  'pegawai',
]);

/** Lists of these are budgets by source only where the sources stand in columns. */
const NAMED = new Set(['layanan', 'program', 'kegiatan']);

const isSpent = ({ meaning }: ColumnView): boolean =>
  Math.max(weightOf(meaning, 'realisasi'), weightOf(meaning, 'realisasiAnggaran')) >= 0.5;

const saysSource = (column: ColumnView): boolean => conceptOf(column) === 'sumber';

/** "Usulan", "Nama Barang": words that no header of ours has. */
const isUnknown = ({ meaning }: ColumnView): boolean => meaning.concepts.length === 0;

/** A source named beside each row of a list of something else: programmes, goods, spending. */
function isBeside(view: View): boolean {
  const source = view.columns.find(saysSource);
  return (
    source !== undefined &&
    view.columns.some(
      (c) =>
        c !== source &&
        (isUnknown(c) || NAMING.has(conceptOf(c) ?? '')) &&
        c.stats.text > 0.5 &&
        c.stats.length > source.stats.length,
    )
  );
}

/** "Semula | Menjadi", "Murni | Perubahan", and nothing spent: the budget of each source before and after. */
const isRevision = remember((view: View): boolean => {
  const stages = new Set(view.columns.map(stageOf));
  const isPair =
    (stages.has('semula') && stages.has('menjadi')) ||
    (stages.has('murni') && stages.has('perubahan'));
  return isPair && !hasConcept(view, 'realisasi', 'realisasiAnggaran');
});

/** Budget by source of funds. */
export const layout: LayoutSpec = {
  id: 'anggaran-sumber',
  name: { id: 'Anggaran menurut sumber dana', en: 'Budget by source of funds' },
  source: 'Laporan SPM Singkawang 2018, Tabel 2.2',
  example: {
    table: `
      No | Sumber Dana | Jumlah Anggaran (Rp)
      1 | APBD | 510460500
      2 | APBN |
      | - PKH | 8948150000
      | - BPNT | 9727080000
      Jumlah | | 19185690500
    `,
    columns: { uraian: 'B', anggaran: 'C' },
  },
  columns: [
    NO,
    KODE,
    {
      key: 'uraian',
      role: 'teks',
      isRequired: true,
      concepts: {
        sumber: 1,
        uraian: 0.8,
        jenis: 0.7,
        layanan: 0.7,
        program: 0.7,
        kegiatan: 0.7,
        anggaran: 0.3,
        keterangan: 0.3,
      },
      // What is listed beside its sources is named by what it is.
      fit: (c, view) =>
        NAMED.has(c.meaning.concepts[0]?.concept ?? '') && !hasSourceColumns(view) ? 0 : 1,
    },
    {
      key: 'sumber',
      familyKeys: SOURCE_KEYS,
      role: 'rupiah',
      concepts: {},
      family: (c, view) => (hasSourceColumns(view) ? sourceOf(c) : null),
    },
    {
      key: 'tahap',
      familyKeys: ['semula', 'menjadi', 'murni', 'perubahan'],
      role: 'rupiah',
      concepts: {},
      family: (c, view) => (isRevision(view) ? stageOf(c) : null),
    },
    {
      key: 'anggaran',
      role: 'rupiah',
      isRequired: true,
      standIn: ['menjadi', 'perubahan'],
      concepts: { anggaran: 1, jumlah: 0.8, nilai: 0.7, target: 0.4 },
      // Beside money, "Jumlah KPM" counts those who got it.
      fit: (c, view) =>
        isOutdated(c, view) || (!isMoney(c) && view.columns.some(isMoney)) ? 0.3 : 1,
    },
    {
      key: 'realisasiAnggaran',
      role: 'rupiah',
      concepts: { realisasiAnggaran: 1, realisasi: 0.9 },
    },
    {
      key: 'triwulan',
      familyKeys: numbered('realisasiAnggaranTw', 4),
      role: 'rupiah',
      concepts: {},
      family: (c) =>
        c.meaning.triwulan !== undefined && isMoney(c) && isSpent(c)
          ? `realisasiAnggaranTw${c.meaning.triwulan}`
          : null,
    },
    {
      key: 'serapan',
      role: 'persen',
      concepts: { serapan: 1, persen: 0.9, capaian: 0.6 },
      fit: (c, _view, chosen) => besideSpent(c, chosen),
    },
    {
      key: 'sisa',
      role: 'rupiah',
      concepts: { sisa: 1, belum: 0.6 },
      fit: (c, _view, chosen) =>
        chosen.has('realisasiAnggaran') && c.meaning.ukuran !== 'persen' ? 1 : 0,
    },
    { ...CHANGE, fit: (_, view) => (isRevision(view) ? 1 : 0) },
    KETERANGAN,
  ],
  signal: (view) => {
    const isSpent = hasConcept(view, 'realisasi', 'realisasiAnggaran');
    // Where spending stands beside them, it is the budget of what the rows name.
    if (hasSourceColumns(view)) return isSpent ? -1 : 1;
    const sources = share(view.content.sourceRows, view.content.rows);
    const named = view.columns.some(
      (c) =>
        c.meaning.concepts[0]?.concept === 'sumber' &&
        c.stats.text > 0.5 &&
        c.stats.length > 2 &&
        c.column !== view.columns[view.columns.length - 1]?.column,
    );
    if (view.content.programRows > view.content.sourceRows || isBeside(view)) return -1;
    if (isSpent && listsSpending(view) && sources < 0.4) return -1;
    if (sources >= 0.4) return 1;
    if (named) return 0.5;
    return speaks(view, /sumber (dana|anggaran|pembiayaan)|alokasi anggaran/) && sources > 0.15
      ? 0.4
      : -1;
  },
  // By source, programmes have details; sources have theirs too, but no codes.
  rows: (view, chosen) => {
    const name = chosen.get('uraian');
    return name && view.content.programRows > 0 && hasSourceColumns(view)
      ? programRows(view, new Map([...chosen, ['program', name]]))
      : listRows(view, chosen);
  },
};
