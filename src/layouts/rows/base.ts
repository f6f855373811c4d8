import { withoutNumbering } from '../../catalogue';
import { memoised } from '../../sheet/memo';
import { textOf } from '../../sheet/snapshot';
import { numberIn } from '../header/evidence';
import type { RowKind, TableRow } from '../model';
import type { Chosen, View } from '../spec';

/** A body row as all row readers first look at it. */
export interface RawRow {
  readonly row: number;
  /** Words of the row from left to right, numbering cells left out. */
  readonly words: readonly { column: number; text: string }[];
  /** Words that stand in figure columns: "Rata-rata …" written across, headings repeated inside the body. */
  readonly strays: readonly string[];
  /** The cell that names the row, as written. */
  readonly text: string;
  readonly label: string;
  readonly labelColumn: number;
  readonly number?: string;
  /** A programme code written before the name in the same cell. */
  readonly code?: string;
  /** A figure, or "-" and the like, stands in one of the figure columns. */
  readonly hasFigures: boolean;
  readonly hasPlaceholder: boolean;
}

const FIGURE_ROLES =
  /^(harus|terlayani|belum|target|realisasi|capaian|anggaran|serapan|sisa|fisik|efisiensi|jumlah|lakiLaki|perempuan|data|pembilang|penyebut|bulan|semula|menjadi|renstra|rpjmd|renja|rkpd|dpa|apbd|kua|murni|perubahan|selisih|kondisiAwal|tahap)/;
const NUMBER_CELL = /^\(?(\d{1,3}|[IVXL]{1,6}|[A-Za-z])\s*[.)]{0,2}$/;
const NUMBER_PREFIX = /^(\(?(?:\d{1,3}|[IVXL]{1,5}|[A-Za-z])\s*[.)]+|[-–•*])\s+/;
const LOOSE_PREFIX = /^([a-z])\s+(?=\p{Lu})/u;
const NONE = /^(-+|–|na|n\.?\s?a\.?|n\/a|nihil)$/i;

/** Columns of the chosen layout that hold figures. */
export function figureColumns(chosen: Chosen): number[] {
  return [...chosen].filter(([key]) => FIGURE_ROLES.test(key)).map(([, c]) => c.column);
}

/** What the text of one cell can be, apart from its place. */
const factsOf = memoised((text: string) => ({
  hasWord: /\p{L}{4}/u.test(text),
  hasLetter: /\p{L}/u.test(text),
  isNumber: NUMBER_CELL.test(text),
  isNone: NONE.test(text),
}));

const CODE_PREFIX = /^(\d{1,2}(?:\s?\.\s?\d{1,4}){2,6})\.?\s+(?=\p{L})/u;

/** Numbering, or a programme code, and name in one text: "a. Penyediaan sandang". */
const nameOf = memoised((text: string) => {
  const coded = CODE_PREFIX.exec(text);
  if (coded)
    return { number: undefined, code: coded[1], label: text.slice(coded[0].length).trim() };
  const strict = NUMBER_PREFIX.exec(text);
  const prefix = strict ?? LOOSE_PREFIX.exec(text);
  const label = prefix && !strict ? text.slice(prefix[0].length) : withoutNumbering(text);
  return { number: prefix?.[1]?.trim(), code: undefined, label: label.trim() || text };
});

export function rawRows(view: View, chosen: Chosen, labelKeys: readonly string[]): RawRow[] {
  const { sheet, left, right, bodyRows } = view.segment;
  const figures = figureColumns(chosen);
  const figureSet = new Set(figures);
  const noColumn = chosen.get('no')?.column;
  const codeColumn = chosen.get('kode')?.column;
  const labels = labelKeys
    .map((k) => chosen.get(k)?.column)
    .filter((c): c is number => c !== undefined);
  return bodyRows.map((row) => {
    const words: { column: number; text: string }[] = [];
    const strays: string[] = [];
    let number: string | undefined;
    let hasPlaceholder = false;
    for (const { column, cell } of sheet.rowCells(row)) {
      if (column < left || column > right) continue;
      if (typeof cell.value === 'number') {
        if (column === noColumn) number = String(cell.value);
        continue;
      }
      const text = textOf(cell);
      const facts = factsOf(text);
      if (column === codeColumn && !facts.hasWord) continue;
      if (column === noColumn && facts.isNumber) {
        number = text;
        continue;
      }
      if (figureSet.has(column)) {
        if (facts.hasWord) strays.push(text);
        if (facts.isNone) hasPlaceholder = true;
        continue;
      }
      if (facts.hasLetter) {
        if (
          number === undefined &&
          !labels.includes(column) &&
          facts.isNumber &&
          column <= (labels[0] ?? left)
        )
          number = text;
        else words.push({ column, text });
      }
    }
    const named =
      labels.map((c) => words.find((w) => w.column === c)).find((w) => w !== undefined) ?? words[0];
    const text = named?.text ?? '';
    const own = nameOf(text);
    number ??= own.number;
    return {
      row,
      words,
      strays,
      text,
      label: own.label,
      labelColumn: named?.column ?? labels[0] ?? left,
      ...(number === undefined ? {} : { number }),
      ...(own.code === undefined ? {} : { code: own.code }),
      hasFigures: figures.some((c) => numberIn(sheet, row, c) !== null),
      hasPlaceholder,
    };
  });
}

const TOTAL_WORDS = new Set(
  'jumlah total jml sub subtotal grand keseluruhan seluruhnya semua seluruh anggaran belanja program kegiatan realisasi pegawai rp dinas sosial umum akhir besar i ii iii iv v a b c apbd apbn pagu dana biaya laki perempuan personil kabupaten kota'.split(
    ' ',
  ),
);

/** "Jumlah", "TOTAL", "Sub Total Program": never an indicator that begins with Jumlah. */
export const isTotal = memoised((text: string): boolean => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (!words.length || words.length > 6) return false;
  return (
    /^(jumlah|total|jml|sub ?total|sub ?jumlah|grand|sub)$/.test(words[0]!) &&
    words.every((w) => TOTAL_WORDS.has(w)) &&
    words.some((w) => /jumlah|total|jml/.test(w))
  );
});

export const isMean = memoised((text: string): boolean =>
  /(^|\W)(rata\s*[-–]?\s*rata|rerata|rataan|mean|average)(\W|$)/i.test(text.slice(0, 60)),
);

export const isPredicate = memoised(
  (text: string): boolean =>
    /^(predikat|kategori|kriteria|tingkat capaian kinerja)\b/i.test(text) &&
    text.length < 60 &&
    !/indeks/i.test(text),
);

/** Total, mean or predicate, by any of the row's words. */
export function summaryKind(raw: RawRow): RowKind | null {
  if (raw.words.some((w) => isMean(w.text)) || raw.strays.some(isMean)) return 'rata-rata';
  if (raw.words.some((w) => isPredicate(w.text)) && raw.words.length <= 2) return 'predikat';
  return raw.words.some((w) => isTotal(w.text)) || (!raw.words.length && raw.strays.some(isTotal))
    ? 'jumlah'
    : null;
}

/** Appends a continuation to the last row. */
export function continueRow(rows: TableRow[], raw: RawRow): void {
  const last = rows[rows.length - 1];
  if (!last) return;
  rows[rows.length - 1] = {
    ...last,
    continuation: [...last.continuation, raw.row],
    label: raw.text && !last.label.includes(raw.text) ? `${last.label} ${raw.text}` : last.label,
  };
}

export function rowOf(
  raw: RawRow,
  kind: RowKind,
  level: number,
  parent: number | null,
  more: Partial<TableRow> = {},
): TableRow {
  return {
    row: raw.row,
    continuation: [],
    kind,
    label: raw.label,
    labelColumn: raw.labelColumn,
    ...(raw.number === undefined ? {} : { number: raw.number }),
    level,
    parent,
    ...more,
  };
}

/** Style of a numbering, which tells its level: I, A, 1, a, -, 1). */
export function numberStyle(number: string | undefined): string | null {
  if (number === undefined) return null;
  const bare = number.replace(/[().\s]/g, '');
  const closed = number.includes(')') ? ')' : '';
  if (/^[-–•*]$/.test(bare)) return '-';
  if (/^\d+$/.test(bare)) return `1${closed}`;
  if (/^[IVXL]+$/.test(bare) && bare !== 'L' && bare !== 'C') return `I${closed}`;
  if (/^[A-Z]$/.test(bare)) return `A${closed}`;
  return /^[a-z]$/.test(bare) ? `a${closed}` : null;
}
