import { withoutNumbering } from '../../catalogue';
import { memoised } from '../../sheet/memo';
import { perText, Text } from '../../sheet/text';
import { numberOfText } from '../header/evidence';
import type { RowKind, TableRow } from '../model';
import type { Chosen, View } from '../spec';

export interface Word {
  readonly column: number;
  readonly text: string;
  readonly own: Text;
}

/** A body row as all row readers first look at it. */
export interface RawRow {
  readonly row: number;
  /** Words of the row from left to right, numbering cells left out. */
  readonly words: readonly Word[];
  /** Words that stand in figure columns: "Rata-rata …" written across, headings repeated inside the body. */
  readonly strays: readonly string[];
  /** Bits of what words and strays sum up: MEAN, PREDICATE, TOTAL, CONTROL. */
  readonly said: number;
  readonly strayed: number;
  /** The cell that names the row, as written. */
  readonly name: Text;
  readonly text: string;
  readonly label: string;
  readonly labelColumn: number;
  readonly number: string | undefined;
  /** Style of its numbering; a number before the name, where others stand in a column, is of a level below. */
  readonly style: string | null;
  /** A programme code written before the name in the same cell. */
  readonly code: string | undefined;
  /** A figure, or "-" and the like, stands in one of the figure columns. */
  readonly hasFigures: boolean;
  readonly hasPlaceholder: boolean;
}

const FIGURE_ROLES =
  /^(harus|terlayani|belum|target|realisasi|capaian|anggaran|serapan|sisa|fisik|efisiensi|jumlah|baik$|rusak|persen$|lakiLaki|perempuan|golongan\d|sd$|smp$|slta$|diploma|sarjana|magister|doktor|pns$|pppk$|paruhWaktu|honorer|pimpinanTinggi|administrator|pengawas|struktural|fungsional|pelaksana|tksk|psm|tagana|pendamping|pekerjaSosial|penyuluhSosial|data|pembilang|penyebut|bulan|semula|menjadi|bertambah|berkurang|renstra|rpjmd|renja|rkpd|dpa|apbd|kua|murni|pergeseran|perubahan|selisih|kondisiAwal|tahap|\w+-(lakiLaki|perempuan)$)/;
const isFigureKey = memoised((key: string): boolean => FIGURE_ROLES.test(key));
const NUMBER_CELL = /^\(?(\d{1,3}|[IVXL]{1,6}|[A-Za-z])\s*[.)]{0,2}$/;
const NUMBER_PREFIX = /^(\(?(?:\d{1,3}|[IVXL]{1,5}|[A-Za-z])\s*[.)]+|[-–•*])\s+/;
const LOOSE_PREFIX = /^([a-z])\s+(?=\p{Lu})/u;
/** What is written where there is nothing to count. */
export const NONE = /^(-+|–|na|n\.?\s?a\.?|n\/a|nihil)$/i;

/** Columns of the chosen layout that hold figures. */
export function figureColumns(chosen: Chosen): number[] {
  const columns: number[] = [];
  for (const [key, { column }] of chosen) if (isFigureKey(key)) columns.push(column);
  return columns;
}

const MEAN = 1;
const PREDICATE = 2;
const TOTAL = 4;
const CONTROL = 8;

/** What the text of one cell can be, apart from its place. */
const factsOf = perText((text: string) => ({
  hasWord: /\p{L}{4}/u.test(closed(text)),
  hasLetter: /\p{L}/u.test(text),
  isNumber: NUMBER_CELL.test(text),
  isNone: NONE.test(text),
  isFigure: numberOfText(text) !== null,
  summary:
    (isMean(text) ? MEAN : 0) |
    (isPredicate(text) ? PREDICATE : 0) |
    (isTotal(text) ? TOTAL : 0) |
    (CONTROL_ROW.test(text) ? CONTROL : 0),
}));

/** "Cek", "Selisih", "Catatan": the author's own check or note below a table, none of its rows. */
const CONTROL_ROW =
  /^(cek|check|control|kontrol|selisih|balance|catatan|keterangan)\b(\W*(jumlah|total|kontrol|ok))?\W*$/i;

const CODE_PREFIX = /^(\d{1,2}(?:\s?\.\s?\d{1,4}){2,6})\.?\s+(?=\p{L})/u;

/** Numbering, or a programme code, and name in one text: "a. Penyediaan sandang". */
const nameOf = perText((text: string) => {
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
  const figures = new Set(figureColumns(chosen));
  const noColumn = chosen.get('no')?.column;
  const codeColumn = chosen.get('kode')?.column;
  const unitColumn = chosen.get('satuan')?.column;
  const labels: number[] = [];
  for (const key of labelKeys) {
    const column = chosen.get(key)?.column;
    if (column !== undefined) labels.push(column);
  }
  const firstLabel = labels[0] ?? left;
  // "No | Sasaran | No | Indikator": the second column numbers the names right of it, not the rows.
  const leftmost = Math.min(firstLabel, ...labels);
  const besideNumber = (column: number): boolean =>
    noColumn !== undefined && column > noColumn && column < leftmost && column !== codeColumn;
  const ofColumn = new Set<string | null>();
  const raws: RawRow[] = [];
  for (const row of bodyRows) {
    const words: Word[] = [];
    const strays: string[] = [];
    let number: string | undefined;
    let hasFigures = false;
    let hasPlaceholder = false;
    let said = 0;
    let strayed = 0;
    for (const { column, cell, words: own } of sheet.rowCells(row)) {
      if (column < left || column > right) continue;
      if (!own) {
        if (cell.value === null) continue;
        // "1.1" typed as a number is of a level below, as "1.1.1" is, which no number can be.
        if (column === noColumn) number = isWhole(cell.value) ? String(cell.value) : undefined;
        else if (figures.has(column)) hasFigures = true;
        // "I", "1" and "a" in a column each: the numbering of a lower level stands beside that of the one above.
        else if (number === undefined && besideNumber(column) && isOrdinal(cell.value))
          number = String(cell.value);
        continue;
      }
      const facts = factsOf(own);
      if (column === codeColumn && !facts.hasWord) continue;
      if (column === noColumn && facts.isNumber) number = own.text;
      else if (figures.has(column)) {
        if (facts.hasWord) {
          strays.push(own.text);
          strayed |= facts.summary;
        }
        if (facts.isNone) hasPlaceholder = true;
        if (facts.isFigure) hasFigures = true;
      } else if (number === undefined && facts.isNumber && besideNumber(column)) {
        number = own.text;
      } else if (facts.hasLetter) {
        if (
          number === undefined &&
          facts.isNumber &&
          column <= firstLabel &&
          !labels.includes(column)
        )
          number = own.text;
        else {
          words.push({ column, text: own.text, own });
          said |= facts.summary;
        }
      }
    }
    const named = namedBy(words, labels, unitColumn);
    const name = named?.own ?? NAMELESS;
    const { label, code, number: prefix } = nameOf(name);
    const style = numberStyle(number ?? prefix);
    if (number !== undefined) ofColumn.add(style);
    raws.push({
      row,
      words,
      strays,
      said,
      strayed,
      name,
      text: name.text,
      label,
      labelColumn: named?.column ?? firstLabel,
      number: number ?? prefix,
      style: style !== null && number === undefined && noColumn !== undefined ? `${style}·` : style,
      code,
      hasFigures,
      hasPlaceholder,
    });
  }
  for (let i = 0; i < raws.length; i++) {
    const raw = raws[i]!;
    const bare = raw.style?.replace('·', '') ?? null;
    if (raw.style !== bare && !ofColumn.has(bare)) raws[i] = { ...raw, style: bare };
  }
  return raws;
}

const isWhole = (value: unknown): boolean => typeof value !== 'number' || Number.isInteger(value);

const isOrdinal = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value < 100;

const NAMELESS = new Text('');

/** The same row as another of its words names it, without the number of the first. */
export function namedAnew(raw: RawRow, { column, own }: Word): RawRow {
  const { label, number } = nameOf(own);
  const words = raw.words.filter((w) => w.column >= column);
  const style = numberStyle(number);
  return { ...raw, words, name: own, text: own.text, label, labelColumn: column, number, style };
}

/** The words in the first label column that holds any; else the first ones of the row. A unit names no row. */
function namedBy(
  words: readonly Word[],
  labels: readonly number[],
  unit: number | undefined,
): Word | undefined {
  for (const label of labels) {
    for (const word of words) if (word.column === label) return word;
  }
  for (const word of words) if (word.column !== unit) return word;
  return undefined;
}

const TOTAL_WORDS = new Set(
  'jumlah total jml sub subtotal grand keseluruhan seluruhnya semua seluruh anggaran belanja program kegiatan realisasi pegawai rp dinas sosial umum akhir besar apbd apbn pagu dana biaya laki perempuan personil kabupaten kota halaman hal lembar ini'.split(
    ' ',
  ),
);

/** "J U M L A H": a word spread over the width of its cell. */
function closed(text: string): string {
  return /^(\p{L} +){3,}\p{L}(?!\p{L})/u.test(text)
    ? text.replace(/(\p{L}) (?=\p{L}( |$))/gu, '$1')
    : text;
}

/** "Jumlah", "TOTAL", "Sub Total Program": never an indicator that begins with Jumlah. */
export const isTotal = memoised((text: string): boolean => {
  const words =
    closed(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (!words.length || words.length > 6) return false;
  // Nothing measured is called a subtotal, whatever it is of.
  if (/^sub ?(total|jumlah)\b/.test(words.join(' '))) return true;
  return (
    /^(jumlah|total|jml|sub ?total|sub ?jumlah|grand|sub)$/.test(words[0]!) &&
    words.every((w) => TOTAL_WORDS.has(w) || /^([ivx]+|[a-h])$/.test(w)) &&
    words.some((w) => /jumlah|total|jml/.test(w))
  );
});

export const isMean = memoised((text: string): boolean =>
  /(^|\W)(rata\s*[-–]?\s*rata|rata\s*2|rerata|rataan|mean|average)(\W|$)/i.test(text.slice(0, 60)),
);

export const isPredicate = memoised(
  (text: string): boolean =>
    /^(predikat|kategori|kriteria|tingkat capaian kinerja)\b/i.test(text) &&
    text.length < 60 &&
    !/indeks/i.test(text),
);

const OF_A_TABLE = new Set(
  'rata rerata rataan mean average capaian pencapaian realisasi persentase persen nilai tingkat total jumlah kinerja program kegiatan sasaran strategis indikator utama iku spm target serapan anggaran keuangan fisik efisiensi perangkat daerah skpd opd dinas sosial bidang urusan tahun triwulan indeks keseluruhan seluruh semua kabupaten kota di dari per untuk pada ini'.split(
    ' ',
  ),
);

/** "Rata-rata waktu respon", numbered or in hours, is what an indicator measures, not the mean of rows. */
const namesMeasure = memoised((text: string): boolean => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => !OF_A_TABLE.has(word));
});

/** "Indeks Pencapaian SPM", "Capaian Keseluruhan": words of all of a table, and of none of its rows. */
export const namesTable = (text: string): boolean => /\p{L}/u.test(text) && !namesMeasure(text);

/** Only its own name makes a row one: "Selisih" may also be remarked beside a service. */
const isControl = ({ name, number }: RawRow): boolean =>
  number === undefined && (factsOf(name).summary & CONTROL) !== 0;

/** Total, mean or predicate, by any of the row's words. */
export function summaryKind(raw: RawRow, unit = ''): RowKind | null {
  const { said, strayed, words, text, number } = raw;
  const isMeasured = number !== undefined || (unit !== '' && !/^(%|persen)$/i.test(unit));
  // Only the row's own name can name a measure; a mean beside it is one of the rows.
  const isMeasure = isMeasured && isMean(text) && namesMeasure(text);
  if ((said | strayed) & MEAN && !isMeasure) return 'rata-rata';
  // "3 | Meningkatnya tata kelola | Predikat SAKIP" is an indicator.
  if (said & PREDICATE && words.length <= 2 && number === undefined) return 'predikat';
  if (isControl(raw)) return 'keterangan';
  return said & TOTAL || (!words.length && strayed & TOTAL) ? 'jumlah' : null;
}

/** Whether words go on with the name above them; what stands beside it is of another column. */
function runsOn(last: TableRow, raw: RawRow): boolean {
  const isBeside = raw.labelColumn > last.labelColumn;
  return raw.text !== '' && !isBeside && !last.label.includes(raw.text);
}

/** The same row, as the sum that its figures show it to be. */
export const asTotal = (raw: RawRow): RawRow => ({ ...raw, said: raw.said | TOTAL });

/** Appends a continuation to the last row. */
export function continueRow(rows: TableRow[], raw: RawRow): void {
  const last = rows[rows.length - 1];
  if (!last) return;
  rows[rows.length - 1] = {
    ...last,
    continuation: [...last.continuation, raw.row],
    label: runsOn(last, raw) ? `${last.label} ${raw.text}` : last.label,
  };
}

/** What a reading adds to a row. */
type More = Pick<TableRow, 'code' | 'service' | 'sub'>;

export function rowOf(
  raw: RawRow,
  kind: RowKind,
  level: number,
  parent: number | null,
  more?: More,
): TableRow {
  const { row, label, labelColumn, number } = raw;
  const read: { -readonly [K in keyof TableRow]: TableRow[K] } =
    number === undefined
      ? { row, continuation: NO_ROWS, kind, label, labelColumn, level, parent }
      : { row, continuation: NO_ROWS, kind, label, labelColumn, number, level, parent };
  if (more?.code !== undefined) read.code = more.code;
  if (more?.service !== undefined) read.service = more.service;
  if (more?.sub !== undefined) read.sub = more.sub;
  return read;
}

const NO_ROWS: readonly number[] = [];

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
