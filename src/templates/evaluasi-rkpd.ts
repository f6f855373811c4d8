import { toA1 } from '../sheet/address';
import { COUNT_FORMAT, HEADER, NUMBERS, STRONG } from './looks';
import type { Drawing, TemplateForm } from './model';
import {
  grandTotal,
  money,
  programmeLine,
  programmeRows,
  type ProgrammeRow,
  SAMPLE,
} from './programme-rows';
import { unitList } from './units';

const [CODE, NAME, UNIT, TARGET] = [0, 1, 2, 3] as const;
/** Pairs of K and Rp: target, four quarters, realised, achieved. */
const QUARTER = TARGET + 2;
const REAL = QUARTER + 8;
const SHARE = REAL + 2;
const LAST = SHARE + 1;
const ROMAN = ['I', 'II', 'III', 'IV'];

/** Evaluation of RKPD or Renja: performance and money by quarter (Permendagri 86/2017). */
export const form: TemplateForm = {
  id: 'evaluasi-rkpd',
  title: 'EVALUASI HASIL RENJA DAN RKPD',
  widths: [17, 46, 9, ...Array.from({ length: LAST - 2 }, (_, i) => (i % 2 ? 15 : 9))],
  orientation: 'landscape',
  draw(drawing, top) {
    const { draft, request } = drawing;
    const body = header(drawing, top, request.period.year ?? new Date().getFullYear());
    const rows = programmeRows(drawing, body);
    for (const entry of rows) drawRow(drawing, entry);
    const end = body + rows.length;
    for (let column = 0; column <= LAST; column++) draft.put(end, column, null, STRONG);
    draft.put(end, NAME, 'Jumlah', STRONG);
    grandTotal(drawing, rows, end, TARGET + 1, SAMPLE * 4);
    for (let q = 0; q < 4; q++) grandTotal(drawing, rows, end, QUARTER + q * 2 + 1, SAMPLE);
    const leaves = rows.reduce((sum, r) => sum + (r.programme.level === 0 ? r.leaves : 0), 0);
    realised(drawing, end, leaves);
    draft.validations.push(unitList({ top: body, bottom: end - 1, left: UNIT, right: UNIT }));
    return { body, end: end + 1 };
  },
};

function header({ draft }: Drawing, top: number, year: number): number {
  [
    [CODE, 'Kode'],
    [NAME, 'Program/Kegiatan/Sub Kegiatan'],
    [UNIT, 'Satuan'],
  ].forEach(([column, label]) => {
    const left = Number(column);
    for (let row = top; row <= top + 2; row++) draft.put(row, left, null, HEADER);
    draft.put(top, left, label ?? '', HEADER);
    draft.merges.push({ top, bottom: top + 2, left, right: left });
  });
  const pair = (left: number, label: string): void => {
    draft.put(top, left, label, HEADER);
    for (const [row, column] of [
      [top, left + 1],
      [top + 1, left],
      [top + 1, left + 1],
    ] as const) {
      draft.put(row, column, null, HEADER);
    }
    draft.merges.push({ top, bottom: top + 1, left, right: left + 1 });
  };
  pair(TARGET, `Target ${year}`);
  draft.wide(top, QUARTER, REAL - 1, `Realisasi per Triwulan ${year}`, HEADER);
  ROMAN.forEach((roman, q) => {
    draft.wide(top + 1, QUARTER + q * 2, QUARTER + q * 2 + 1, roman, HEADER);
  });
  pair(REAL, `Realisasi ${year}`);
  pair(SHARE, `Capaian ${year} (%)`);
  for (let column = TARGET; column <= LAST; column++) {
    draft.put(top + 2, column, (column - TARGET) % 2 ? 'Rp' : 'K', HEADER);
  }
  for (let column = 0; column <= LAST; column++) draft.put(top + 3, column, column + 1, NUMBERS);
  return top + 4;
}

function drawRow(drawing: Drawing, entry: ProgrammeRow): void {
  programmeLine(drawing, entry, { code: CODE, name: NAME, last: LAST });
  const { row, children, leaves } = entry;
  money(drawing, entry, TARGET + 1, SAMPLE * 4);
  for (let q = 0; q < 4; q++) money(drawing, entry, QUARTER + q * 2 + 1, SAMPLE);
  realised(drawing, row, leaves);
  if (children.length) return;
  drawing.input(row, TARGET, 'nilai', 40);
  for (let q = 0; q < 4; q++) drawing.input(row, QUARTER + q * 2, 'nilai', 10);
  // Whether the same people are served again is the office's to say: no sum is put here.
  drawing.input(row, REAL, 'nilai', 40);
}

/** What was spent in the four quarters. */
function realised(drawing: Drawing, row: number, leaves: number): void {
  const quarters = [0, 1, 2, 3].map((q) => toA1(row, QUARTER + q * 2 + 1));
  drawing.total(row, REAL + 1, `=SUM(${quarters.join(',')})`, SAMPLE * 4 * leaves, COUNT_FORMAT);
}
