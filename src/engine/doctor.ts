import { distance } from 'fastest-levenshtein';
import { MEASURES } from '../measures';
import { callsIn } from '../measures/calls';
import { fill } from '../rules/kit/fill';
import type { FilledMessage, Language, Message } from '../rules/model';
import { contains, parseA1, toA1 } from '../sheet/address';
import { addInNames, outsideQuotes } from '../sheet/formula';
import type { Cell, Sheet, Workbook } from '../sheet/snapshot';
import type { CellChange } from './model';

/**
 * add-in: the add-in was not loaded when the cell was computed; berkas: the file was written where
 * there is no add-in; ejaan: a function of ours, misspelt; sibuk: the cell still waits for its
 * result; lain: a function or name that is not ours; tempelan: the error was pasted as a value.
 */
export type Cause = 'add-in' | 'berkas' | 'ejaan' | 'sibuk' | 'lain' | 'tempelan';

/** A cell that shows `#NAME?` or `#BUSY!`, or names a function the way only a file does. */
export interface Diagnosis {
  readonly sheet: string;
  readonly cell: string;
  /** What the cell shows. */
  readonly shown: string;
  /** en-US formula as the cell holds it. */
  readonly formula?: string;
  readonly cause: Cause;
  readonly text: FilledMessage;
  /** A protected sheet: its cells cannot be re-entered until it is unprotected. */
  readonly isProtected: boolean;
  /** The formula to enter anew; none where it is not known, or where the sheet is protected. */
  readonly repair?: CellChange;
  /** Cells (`Sheet!A1`) that show an error only because they refer to this one. */
  readonly consequences: readonly string[];
}

const TEXTS: Readonly<Record<Cause | 'ejaanTakPasti', Message>> = {
  'add-in': {
    id: '{sel} menampilkan {isi} karena add-in SPM Sosial belum dimuat ketika sel ini dihitung. Masukkan ulang rumusnya ({rumus}).',
    en: '{sel} shows {isi} because the SPM Sosial add-in was not loaded when the cell was computed. Enter its formula ({rumus}) again.',
  },
  berkas: {
    id: '{sel} berisi nama fungsi yang ditulis Excel tanpa add-in, karena berkas ini disimpan di komputer lain. Masukkan ulang rumusnya sebagai {rumus}.',
    en: '{sel} holds the function name that Excel writes without the add-in, since the file was saved on another computer. Enter its formula again as {rumus}.',
  },
  ejaan: {
    id: '{sel} menampilkan {isi} karena fungsi {nama} tidak ada; yang dimaksud tampaknya {saran}. Masukkan ulang rumusnya sebagai {rumus}.',
    en: '{sel} shows {isi} because there is no function {nama}; {saran} seems to be meant. Enter its formula again as {rumus}.',
  },
  ejaanTakPasti: {
    id: '{sel} menampilkan {isi} karena fungsi {nama} tidak ada. Pilih fungsi yang benar dari daftar fungsi SPM, lalu perbaiki rumusnya.',
    en: '{sel} shows {isi} because there is no function {nama}. Choose the right one from the list of SPM functions and correct the formula.',
  },
  sibuk: {
    id: '{sel} menampilkan {isi}: hasilnya belum diterima dari add-in. Tunggu sebentar; bila tetap begitu, masukkan ulang rumusnya ({rumus}).',
    en: '{sel} shows {isi}: its result has not come from the add-in yet. Wait a moment; if it stays so, enter its formula ({rumus}) again.',
  },
  lain: {
    id: '{sel} menampilkan {isi}, dan rumusnya ({rumus}) tidak memakai fungsi SPM. Penyebabnya fungsi atau nama lain yang tidak dikenal Excel ini. Periksa ejaannya, atau pasang add-in yang menyediakannya.',
    en: '{sel} shows {isi}, and its formula ({rumus}) uses no SPM function. The cause is another function or name that this Excel does not know. Check its spelling, or install the add-in that provides it.',
  },
  tempelan: {
    id: '{sel} berisi {isi} sebagai isian tetap, tanpa rumus, mungkin karena ditempel sebagai nilai. Tulis ulang rumus atau angkanya.',
    en: '{sel} holds {isi} as a fixed entry without a formula, perhaps pasted as a value. Write its formula or its figure again.',
  },
};

const PROTECTED: Message = {
  id: 'Lembar "{lembar}" dilindungi, jadi sel ini tidak dapat diperbaiki sekarang. Buka perlindungannya lewat Tinjau > Buka Proteksi Lembar, lalu ulangi.',
  en: 'The sheet "{lembar}" is protected, so the cell cannot be repaired now. Unprotect it with Review > Unprotect Sheet and try again.',
};

/** True where a function is named the way a file names those of add-ins. */
function hasFileName(formula: string): boolean {
  let found = false;
  outsideQuotes(formula, (part) => {
    found ||= /_xl(?:d?udf)[_.]/i.test(part);
    return part;
  });
  return found;
}

const WAITING = new Set(['#BUSY!', '#GETTING_DATA']);

/** Cells that the add-in's absence or a misspelt function has broken, in sheet order. */
export function diagnose(workbook: Workbook): Diagnosis[] {
  const sick: Sick[] = [];
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rowNumbers()) {
      for (const { column, cell } of sheet.rowCells(row)) {
        if (isSick(cell)) sick.push({ sheet, row, column, cell, ...findCause(cell) });
      }
    }
  }
  const echoes = new Map(sick.map((entry) => [entry, originOf(entry, sick)]));
  const groups = new Map<Sick, Sick[]>(sick.map((entry) => [entry, []]));
  for (const entry of sick) {
    const root = rootOf(entry, echoes);
    if (root !== entry) groups.get(root)!.push(entry);
  }
  return sick.flatMap((entry) =>
    rootOf(entry, echoes) === entry ? [describe(entry, groups.get(entry)!)] : [],
  );
}

/** The repairs of these cells, to be written like any other change. */
export function repairsOf(diagnoses: readonly Diagnosis[]): CellChange[] {
  return diagnoses.flatMap(({ repair }) => repair ?? []);
}

/** What is wrong with the cell, why, and what to do. */
export function renderDiagnosis(diagnosis: Diagnosis, language: Language): string {
  const text = fill(diagnosis.text, language);
  if (!diagnosis.isProtected) return text;
  return `${text} ${fill({ message: PROTECTED, values: { lembar: diagnosis.sheet } }, language)}`;
}

interface Found {
  readonly cause: Cause;
  /** Name that is not known, and the one that seems to be meant. */
  readonly name?: string;
  readonly suggestion?: string;
  /** Formula to enter anew. */
  readonly formula?: string;
}

interface Sick extends Found {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function isSick({ value, formula }: Cell): boolean {
  if (value === '#NAME?' || WAITING.has(String(value))) return true;
  return formula !== undefined && hasFileName(formula);
}

function findCause({ value, formula }: Cell): Found {
  if (formula === undefined) return { cause: 'tempelan' };
  const plain = addInNames(formula);
  const misspelt = misspeltIn(plain);
  if (misspelt) return { cause: 'ejaan', ...misspelt };
  // What remains is of another add-in, which we cannot enter anew.
  if (hasFileName(plain) || !callsIn(plain).length) return { cause: 'lain' };
  if (plain !== formula) return { cause: 'berkas', formula: plain };
  return { cause: WAITING.has(String(value)) ? 'sibuk' : 'add-in', formula: plain };
}

/** A function that was meant to be ours: wrong letters, or the namespace left out or joined wrongly. */
function misspeltIn(formula: string): Omit<Found, 'cause'> | null {
  let found: { name: string; meant: string | null } | undefined;
  outsideQuotes(formula, (part) => {
    for (const [, space = '', word = ''] of part.matchAll(NAMED)) {
      const isOurs = MEASURES.some((m) => m.name === word.toUpperCase());
      if (/^SPM\.$/i.test(space) && isOurs) continue;
      if (space === '' && !isOurs) continue;
      found ??= { name: space + word, meant: nearestName(word) };
    }
    return part;
  });
  if (!found) return null;
  const { name, meant } = found;
  if (meant === null) return { name };
  const suggestion = `SPM.${meant}`;
  const corrected = outsideQuotes(formula, (part) =>
    part.replace(NAMED, (whole, space: string | undefined, word: string) =>
      (space ?? '') + word === name ? `${suggestion}(` : whole,
    ),
  );
  return { name, suggestion, formula: corrected };
}

/** `SPM.CAPAIAN(`, `SPM_CAPAIAN(`, `SPMCAPAIAN(`, `CAPAIAN(`. */
const NAMED = /(?<![\w.])(SPM[._]?)?([A-Z]+)\s*\(/gi;

/** The one function that differs by a slip of the pen. */
function nearestName(word: string): string | null {
  const upper = word.toUpperCase();
  const near = MEASURES.map(({ name }) => ({ name, steps: distance(upper, name) })).sort(
    (a, b) => a.steps - b.steps,
  );
  const [first, second] = near;
  if (!first || first.steps > Math.min(2, first.name.length / 3)) return null;
  return second?.steps === first.steps ? null : first.name;
}

/** The sick cell that this one merely refers to; none where its own formula is at fault. */
function originOf(entry: Sick, all: readonly Sick[]): Sick | undefined {
  const { formula } = entry.cell;
  if (entry.cause === 'tempelan' || formula === undefined) return undefined;
  if (entry.cause !== 'lain' || hasFileName(formula)) return undefined;
  const areas = [...formula.matchAll(REFERENCE)].flatMap(([, quoted, bare, area = '']) => {
    const rect = parseA1(area);
    const sheet = quoted?.replaceAll("''", "'") ?? bare ?? entry.sheet.name;
    return rect ? [{ sheet, rect }] : [];
  });
  return all.find(
    (other) =>
      other !== entry &&
      areas.some((a) => a.sheet === other.sheet.name && contains(a.rect, other.row, other.column)),
  );
}

const REFERENCE =
  /(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\w.])(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w(])/giu;

/** The cell at the beginning of a chain of references; in a ring each cell stands for itself. */
function rootOf(entry: Sick, echoes: ReadonlyMap<Sick, Sick | undefined>): Sick {
  const seen = new Set<Sick>();
  let at = entry;
  for (let next = echoes.get(at); next; next = echoes.get(at)) {
    if (seen.has(next)) return entry;
    seen.add(at);
    at = next;
  }
  return at;
}

function describe(entry: Sick, consequences: readonly Sick[]): Diagnosis {
  const { sheet, cell, cause, name, suggestion, formula } = entry;
  const address = toA1(entry.row, entry.column);
  const shown = String(cell.value ?? '');
  const message = cause === 'ejaan' && !suggestion ? TEXTS.ejaanTakPasti : TEXTS[cause];
  const values = {
    sel: address,
    isi: shown,
    rumus: formula ?? cell.formula ?? '',
    nama: name ?? '',
    saran: suggestion ?? '',
  };
  const canRepair = formula !== undefined && !sheet.isProtected;
  return {
    sheet: sheet.name,
    cell: address,
    shown,
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    cause,
    text: { message, values },
    isProtected: sheet.isProtected,
    ...(canRepair ? { repair: { sheet: sheet.name, cell: address, formula } } : {}),
    consequences: consequences.map((c) => `${c.sheet.name}!${toA1(c.row, c.column)}`),
  };
}
