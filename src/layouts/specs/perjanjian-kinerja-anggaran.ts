import { type LayoutSpec, speaks, type View } from '../spec';
import { programRows } from '../rows/program';
import { weightOf } from '../meaning';
import {
  hasConcept,
  isMoney,
  isPlanOfAction,
  KETERANGAN,
  KODE,
  NO,
  quarterColumns,
  share,
} from './common';

/** Performance agreement, second table: programmes, budget, source of funds. */
export const layout: LayoutSpec = {
  id: 'perjanjian-kinerja-anggaran',
  name: {
    id: 'Perjanjian kinerja: program dan anggaran',
    en: 'Performance agreement: programmes and budget',
  },
  source: 'PermenPANRB 53/2014',
  example: {
    table: `
      No | Program | Anggaran | Keterangan
      1. | Program Rehabilitasi Sosial | 751786272 | APBD
      2. | Program Penanganan Bencana | 4664743000 | APBD
    `,
    columns: { program: 'B', anggaran: 'C', keterangan: 'D' },
  },
  columns: [
    NO,
    KODE,
    {
      key: 'program',
      role: 'teks',
      isRequired: true,
      concepts: { program: 1, kegiatan: 0.9, subkegiatan: 0.9, uraian: 0.6 },
    },
    {
      key: 'anggaran',
      role: 'rupiah',
      isRequired: true,
      concepts: { anggaran: 1, jumlah: 0.7, nilai: 0.5 },
    },
    { ...KETERANGAN, concepts: { keterangan: 1, sumber: 1, penjelasan: 0.6 } },
  ],
  signal: (view) => {
    if (
      hasConcept(view, 'realisasi', 'realisasiAnggaran', 'serapan', 'indikator', 'capaian', 'fisik')
    )
      return -1.2;
    // Groups of percentages, of what was done and spent, are a report on the budget.
    if (view.columns.filter((c) => c.meaning.ukuran === 'persen').length >= 2) return -1.2;
    if (!view.columns.some((c) => isMoney(c) || weightOf(c.meaning, 'anggaran') >= 0.5)) return -1;
    const programs = share(view.content.programRows, view.content.rows);
    const named = hasConcept(view, 'program', 'kegiatan', 'subkegiatan');
    let sum = 0;
    const isAgreed = speaks(view, /perjanjian kinerja|penetapan kinerja|\bpk\b/);
    if (isAgreed) sum += 0.5;
    // What is to be done when, and how much of it, is a plan of action.
    else if (quarterColumns(view) > 0 || isPlanOfAction(view)) return -1;
    // Meetings and purchases are activities too, but none of a budget.
    else if (!isOfPrograms(view)) return -1;
    else if (programs < 0.2) sum -= 0.6;
    if (named) sum += 0.3;
    // Several amounts a row are the parts or stages of a budget, not what was agreed on.
    if (view.columns.filter(isMoney).length > 2) sum -= 1.2;
    if (programs >= 0.6) sum += 0.4;
    return named || programs >= 0.6 ? Math.min(1, sum) : -1;
  },
  rows: programRows,
};

/** Without its title, programmes tell it: activities with what each costs are proposed or planned as well. */
const isOfPrograms = ({ columns, content }: View): boolean =>
  content.programRows >= content.rows * 0.6 ||
  columns.some((c) => weightOf(c.meaning, 'program') >= 0.8);
