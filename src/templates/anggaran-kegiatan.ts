import { toA1 } from '../sheet/address';
import { simpleHeader } from './header';
import { COUNT_FORMAT, STRONG } from './looks';
import type { TemplateForm } from './model';
import { grandTotal, money, programmeLine, programmeRows, SAMPLE } from './programme-rows';

const LABELS = [
  'Kode',
  'Program/Kegiatan/Sub Kegiatan',
  'Anggaran (Rp)',
  'Realisasi (Rp)',
  'Serapan (%)',
  'Sisa Anggaran (Rp)',
];
const [CODE, NAME, BUDGET, SPENT, , REST] = [0, 1, 2, 3, 4, 5] as const;
const LAST = LABELS.length - 1;

/** Budget and spending of the programmes that pay for the services. */
export const form: TemplateForm = {
  id: 'anggaran-kegiatan',
  title: 'ANGGARAN DAN REALISASI PROGRAM, KEGIATAN, DAN SUB KEGIATAN',
  widths: [17, 62, 18, 18, 11, 18],
  orientation: 'landscape',
  draw(drawing, top) {
    const { draft } = drawing;
    const body = simpleHeader(draft, top, LABELS);
    const rows = programmeRows(drawing, body);
    const end = body + rows.length;
    const rest = (row: number, leaves: number): void => {
      const formula = `=${toA1(row, BUDGET)}-${toA1(row, SPENT)}`;
      drawing.total(row, REST, formula, SAMPLE * 0.1 * leaves, COUNT_FORMAT);
    };
    for (const entry of rows) {
      programmeLine(
        drawing,
        { ...entry, programme: { ...entry.programme, unit: '' } },
        {
          code: CODE,
          name: NAME,
          last: LAST,
        },
      );
      money(drawing, entry, BUDGET, SAMPLE);
      money(drawing, entry, SPENT, SAMPLE * 0.9);
      rest(entry.row, entry.leaves);
    }
    for (let column = 0; column <= LAST; column++) draft.put(end, column, null, STRONG);
    draft.put(end, NAME, 'Jumlah', STRONG);
    grandTotal(drawing, rows, end, BUDGET, SAMPLE);
    grandTotal(drawing, rows, end, SPENT, SAMPLE * 0.9);
    const programs = rows.filter(({ programme }) => programme.level === 0);
    rest(
      end,
      programs.reduce((sum, { leaves }) => sum + leaves, 0),
    );
    return { body, end: end + 1 };
  },
};
