import { matchSubService, normaliseCode, subServiceOf, type SubService } from '../catalogue';
import { columnOf, type Column, type Table, type TableRow } from '../layouts/model';
import { toA1 } from '../sheet/address';
import { textOf } from '../sheet/snapshot';
import { namaBaris } from './kit/cells';
import { sepertiLainnya } from './kit/gaya-kode';
import { samaNama } from './kit/nama';
import type { MessageValue, RawFinding, Rule, RuleContext } from './model';

const CODED = new Set(['program', 'kegiatan', 'subkegiatan']);

/** Kegiatan whose sub kegiatan the catalogue lists in full, with the family they belong to. */
const LISTED = new Map([
  ['1.06.04.2.01', 'rehabilitasi'],
  ['1.06.06.2.01', 'bencana'],
] as const);

/** So many others of a level, all with codes, show that its rows have some. */
const FEWEST = 2;

/** Share of readable codes from which on the column is one of programme codes. */
const MOSTLY = 0.6;

interface Coded {
  readonly row: TableRow;
  readonly text: string;
  /** Normalised; null where the text is none. */
  readonly code: string | null;
}

function codedRows(table: Table, column: Column): readonly Coded[] {
  return table.rows
    .filter((row) => CODED.has(row.kind))
    .map((row) => {
      const text = textOf(table.sheet.cell(row.row, column.column));
      return { row, text, code: text ? normaliseCode(text) : null };
    });
}

const SEGMENTS: Partial<Record<TableRow['kind'], number>> = { program: 3, kegiatan: 5 };

/** The kegiatan, or else the programme, under which a row stands. */
function parentCode(list: readonly Coded[], index: number, parts: number): Coded | null {
  for (let i = index - 1; i >= 0; i--) {
    const entry = list[i]!;
    // A new programme ends the kegiatan before it, also one whose code is missing.
    const own = entry.code?.split('.').length ?? SEGMENTS[entry.row.kind] ?? parts;
    if (own < parts) return entry;
  }
  return null;
}

/**
 * The code that a row should have where all below it, two at least, begin with one and the same other code
 * that no row has: then it is not each of them that is wrong.
 */
function codeByDetails(list: readonly Coded[], index: number): string | null {
  const { length } = list[index]!.code!.split('.');
  if (length !== 3 && length !== 5) return null;
  let found: string | null = null;
  let details = 0;
  for (let i = index + 1; i < list.length; i++) {
    const parts = list[i]!.code?.split('.') ?? [];
    if (!parts.length) continue;
    if (parts.length <= length) break;
    const begins = parts.slice(0, length).join('.');
    if (found !== null && begins !== found) return null;
    found = begins;
    details++;
  }
  // Nor its own: details of that are right.
  const isNew = !list.some(({ code }) => code === found);
  return details >= 2 && isNew ? found : null;
}

/** Entry of the catalogue that the name stands for, in the family that the code's kegiatan lists. */
function entryOf(kegiatan: string, name: string): SubService | undefined {
  for (const [code, family] of LISTED) {
    if (code !== kegiatan) continue;
    const match = matchSubService(name);
    if (!match || match.confidence < 0.7 || match.provincial) return undefined;
    return subServiceOf(family, match.slug);
  }
  return undefined;
}

/** Kegiatan of the sibling before or after, for a row whose own code cannot be read. */
function kegiatanOfSiblings(list: readonly Coded[], entry: Coded): string | null {
  const found = list.find(
    (other) =>
      other.code !== null &&
      other.row.parent === entry.row.parent &&
      other.code.split('.').length === 6,
  );
  return found?.code?.split('.').slice(0, 5).join('.') ?? null;
}

/** The code that the name should have, where the catalogue knows it and no sibling has it. */
function codeByName(list: readonly Coded[], entry: Coded): string | null {
  const kegiatan = kegiatanOfSiblings(list, entry);
  const code = kegiatan ? entryOf(kegiatan, entry.row.label)?.codes[0] : undefined;
  return code && !list.some((other) => other.code === code) ? code : null;
}

type Report = Pick<RawFinding, 'message' | 'severity' | 'expected' | 'fix' | 'causes'> & {
  readonly values?: Readonly<Record<string, MessageValue>>;
  readonly other?: TableRow;
};

function report(
  context: RuleContext,
  table: Table,
  column: Column,
  entry: Coded,
  { values, other, ...rest }: Report,
): void {
  context.report({
    table,
    row: entry.row.row,
    column: column.column,
    found: entry.text || null,
    values: {
      sel: toA1(entry.row.row, column.column),
      kode: entry.text,
      nama: namaBaris(entry.row),
      ...values,
    },
    ...(other ? { related: [{ table, row: other.row, column: column.column }] } : {}),
    ...rest,
  });
}

function checkUnreadable(
  context: RuleContext,
  table: Table,
  column: Column,
  list: readonly Coded[],
  entry: Coded,
): void {
  const known = codeByName(list, entry);
  const code = known && sepertiLainnya(list, known);
  const proposal = code
    ? ({ expected: code, fix: { value: code }, values: { seharusnya: code } } as const)
    : {};
  if (entry.text) {
    const message = code ? 'bentukPasti' : 'bentuk';
    report(context, table, column, entry, { message, ...proposal });
    return;
  }
  const { level } = entry.row;
  const alike = list.filter(({ row }) => row !== entry.row && row.level === level);
  const siblings = alike.filter((other) => other.row.parent === entry.row.parent);
  // An only detail lacks the code that all the others of its level have.
  const isAlone =
    !siblings.length && alike.length >= FEWEST && alike.every((other) => other.code !== null);
  if (!(isAlone ? alike : siblings).some((other) => other.code !== null)) return;
  const message = code ? 'kosongPasti' : 'kosong';
  report(context, table, column, entry, { message, severity: 'warning', ...proposal });
}

function checkReadable(
  context: RuleContext,
  table: Table,
  column: Column,
  list: readonly Coded[],
  index: number,
): void {
  const entry = list[index]!;
  const parts = entry.code!.split('.');
  const twin = list
    .slice(0, index)
    .find((other) => other.code === entry.code && !samaNama(other.row.label, entry.row.label));
  const kegiatan = parts.length === 6 ? parts.slice(0, 5).join('.') : '';
  const named = entryOf(kegiatan, entry.row.label);
  if (named?.codes.length && !named.codes.includes(entry.code!)) {
    const code = sepertiLainnya(list, named.codes[0]!);
    report(context, table, column, entry, {
      message: 'nama',
      expected: code,
      fix: { value: code },
      values: { seharusnya: code },
    });
    return;
  }
  // Where the name proves the code right, or its details prove the other one's wrong, that is the wrong row.
  if (twin && !named && codeByDetails(list, list.indexOf(twin)) === null) {
    report(context, table, column, entry, {
      message: 'ganda',
      values: { selLain: toA1(twin.row.row, column.column), namaLain: namaBaris(twin.row) },
      other: twin.row,
    });
    return;
  }
  const below = codeByDetails(list, index);
  if (below !== null) {
    const code = sepertiLainnya(list, below);
    const first = list[index + 1]!;
    report(context, table, column, entry, {
      message: 'rincian',
      expected: code,
      values: { seharusnya: code, selRincian: toA1(first.row.row, column.column) },
      other: first.row,
    });
    return;
  }
  const parent = parts.length > 3 ? parentCode(list, index, parts.length) : null;
  if (!parent?.code || `${entry.code}.`.startsWith(`${parent.code}.`)) return;
  if (codeByDetails(list, list.indexOf(parent)) !== null) return;
  report(context, table, column, entry, {
    message: 'induk',
    values: { kodeInduk: parent.text, selInduk: toA1(parent.row.row, column.column) },
    other: parent.row,
    // Where the parent's own code is wrong, its details have another beginning for that.
    causes: [{ table, row: parent.row.row, column: column.column, rule: 'kode-salah' }],
  });
}

function checkTable(context: RuleContext, table: Table): void {
  const column = columnOf(table, 'kode');
  if (!column) return;
  const list = codedRows(table, column);
  const written = list.filter((entry) => entry.text);
  const readable = written.filter((entry) => entry.code !== null);
  if (readable.length < 2 || readable.length < MOSTLY * written.length) return;
  list.forEach((entry, index) => {
    context.checked();
    if (entry.code === null) checkUnreadable(context, table, column, list, entry);
    else checkReadable(context, table, column, list, index);
  });
}

const EVALUASI = `
Kode | Program / Kegiatan | Indikator Kinerja | Satuan | Target | Anggaran (Rp) | Realisasi Triwulan I | Realisasi Triwulan II | Realisasi Triwulan III | Realisasi Triwulan IV | Realisasi | Capaian (%)
1.06.04 | PROGRAM REHABILITASI SOSIAL | | | | 60000000 | | | | | |
1.06.04.2.01 | Rehabilitasi Sosial Dasar di Luar Panti Sosial | | | | 60000000 | | | | | |
1.06.04.2.01.01 | Penyediaan Permakanan | Jumlah orang yang mendapatkan permakanan | Orang | 20 | 10000000 | 2 | 3 | 10 | 5 | 20 | 100
1.06.04.2.01.02 | Penyediaan Sandang | Jumlah orang yang menerima sandang | Orang | 60 | 20000000 | 0 | 0 | 25 | 35 | 60 | 100
1.06.04.2.01.03 | Penyediaan Alat Bantu | Jumlah orang yang mendapatkan alat bantu | Orang | 19 | 30000000 | 4 | 0 | 13 | 2 | 19 | 100`;

export const kodeSalah: Rule = {
  id: 'kode-salah',
  severity: 'error',
  source: 'Permendagri 90/2019',
  summary: {
    id: 'Memeriksa kode program, kegiatan, dan sub kegiatan: bentuk, induk, dan namanya.',
    en: 'Checks the codes of programmes, kegiatan and sub kegiatan: form, parent and name.',
  },
  messages: {
    bentuk: {
      id: '{sel} berisi kode "{kode}" untuk "{nama}". Kode program ditulis seperti 1.06.04.2.01.03. Ganti dengan kode yang benar.',
      en: '{sel} holds the code "{kode}" for "{nama}". A programme code is written like 1.06.04.2.01.03. Put the right code.',
    },
    bentukPasti: {
      id: '{sel} berisi kode "{kode}" untuk "{nama}". Kode program ditulis seperti 1.06.04.2.01.03, dan kode sub kegiatan ini adalah {seharusnya}. Ganti kodenya.',
      en: '{sel} holds the code "{kode}" for "{nama}". A programme code is written like 1.06.04.2.01.03, and that of this sub kegiatan is {seharusnya}. Change the code.',
    },
    kosong: {
      id: '{sel} kosong, padahal baris lain yang setingkat berkode: "{nama}". Tanpa kode, baris ini mudah terlewat saat dijumlahkan. Isi kodenya.',
      en: '{sel} is empty, while other rows of its level have a code: "{nama}". A row without code is easily left out of a sum. Fill in its code.',
    },
    kosongPasti: {
      id: '{sel} kosong, padahal baris lain yang setingkat berkode: "{nama}". Kode sub kegiatan ini adalah {seharusnya}. Isi kodenya.',
      en: '{sel} is empty, while other rows of its level have a code: "{nama}". The code of this sub kegiatan is {seharusnya}. Fill it in.',
    },
    nama: {
      id: '{sel} berisi kode {kode}, padahal kode "{nama}" adalah {seharusnya}. Kode dan nama harus menunjuk sub kegiatan yang sama. Perbaiki kodenya, atau namanya bila kodenya yang benar.',
      en: '{sel} holds the code {kode}, but the code of "{nama}" is {seharusnya}. Code and name must mean the same sub kegiatan. Correct the code, or the name if the code is right.',
    },
    ganda: {
      id: '{sel} berisi kode {kode} untuk "{nama}", padahal kode itu sudah dipakai di {selLain} untuk "{namaLain}". Satu kode hanya untuk satu nama. Perbaiki salah satunya.',
      en: '{sel} holds the code {kode} for "{nama}", but {selLain} uses it for "{namaLain}". One code has one name. Correct one of them.',
    },
    rincian: {
      id: '{sel} berisi kode {kode} untuk "{nama}", padahal semua rincian di bawahnya (mulai {selRincian}) berawalan {seharusnya}. Kode rincian dimulai dengan kode induknya. Ganti kodenya dengan {seharusnya}.',
      en: '{sel} holds the code {kode} for "{nama}", but all details below it (from {selRincian} on) begin with {seharusnya}. The code of a detail starts with that of its parent. Change the code to {seharusnya}.',
    },
    induk: {
      id: '{sel} berisi kode {kode} untuk "{nama}", padahal baris ini berada di bawah {kodeInduk} ({selInduk}). Kode rincian dimulai dengan kode induknya. Perbaiki kodenya, atau pindahkan barisnya.',
      en: '{sel} holds the code {kode} for "{nama}", but the row stands under {kodeInduk} ({selInduk}). The code of a detail starts with that of its parent. Correct the code, or move the row.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'evaluasi-rkpd',
        table: EVALUASI.replace('1.06.04.2.01.03', '407.02.008'),
        findings: ['A6'],
      },
      {
        layout: 'evaluasi-rkpd',
        table: EVALUASI.replace('1.06.04.2.01.02', '1.06.04.2.01.03'),
        findings: ['A5'],
      },
      {
        layout: 'evaluasi-rkpd',
        table: EVALUASI.replace('1.06.04.2.01 |', '1.06.04.2.10 |'),
        findings: ['A3'],
      },
    ],
    right: [{ layout: 'evaluasi-rkpd', table: EVALUASI, findings: [] }],
  },
  check: (context) => {
    for (const table of context.tables) checkTable(context, table);
  },
};
