import { byRows } from '../layouts/by-rows';
import type { Column, RowKind, Table } from '../layouts/model';
import { toA1 } from '../sheet/address';
import { textOf } from '../sheet/snapshot';
import { perText } from '../sheet/text';
import { LKJIP } from './kit/basis';
import { ANGGARAN, CAPAIAN, dengan } from './kit/contoh';
import { isPlaceholder } from './kit/placeholder';
import { numericColumns } from './kit/wajib';
import type { MessageValue, Rule, RuleContext } from './model';

/** Columns for remarks: a lone letter there may be a tick; a row of them is left in. */
const REMARKS = new Set([
  'keterangan',
  'penanggungJawab',
  'faktorPendorong',
  'faktorPenghambat',
  'upaya',
]);

/** A gap in a title that the template left to be filled in: "TAHUN 20XX", "Kabupaten ……". */
const GAP = /\b20(?:xx|__|\.\.)|\bX{3,}\b|\.{4,}|…|_{4,}/i;

const gapIn = perText((text: string): string => GAP.exec(text)?.[0] ?? '');

interface Hit {
  readonly index: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

type Isi = 'angka' | 'teks' | 'catatan';

/** Columns whose cells are looked at, with what they hold. */
function columnsOf(table: Table): ReadonlyMap<number, Isi> {
  const figures = new Set<Column>(numericColumns(table));
  const out = new Map<number, Isi>();
  for (const column of table.columns) {
    if (column.role === 'teks' || column.role === 'satuan')
      out.set(column.column, REMARKS.has(column.key) ? 'catatan' : 'teks');
    if (figures.has(column)) out.set(column.column, 'angka');
  }
  return out;
}

/** The cells with words that are looked at, and those of them that are fill-ins. */
const bacaTeks = byRows((table: Table) => {
  const columns = columnsOf(table);
  const hits: Hit[] = [];
  let looked = 0;
  const look = (index: number, row: number, kind: RowKind): void => {
    for (const { column, cell } of table.sheet.rowCells(row)) {
      if (typeof cell.value !== 'string') continue;
      const holds = columns.get(column);
      if (holds === undefined) continue;
      looked++;
      if (!isPlaceholder(cell.value)) continue;
      const text = textOf(cell);
      // Beside a name or in a column of units, % is a unit.
      if (text === '%' && holds !== 'angka') continue;
      // In a heading inside the table it names its column.
      if (text === '%' && kind === 'judul') continue;
      if (holds === 'catatan' && !/\p{L}{3}/u.test(text)) continue;
      hits.push({ index, row, column, text });
    }
  };
  table.rows.forEach((row, index) => {
    look(index, row.row, row.kind);
    for (const further of row.continuation) look(index, further, row.kind);
  });
  return { looked, hits: withoutNumbering(hits) };
});

/** Letters that run on down a column (a, b, c …) number its rows. */
function withoutNumbering(hits: readonly Hit[]): readonly Hit[] {
  const letters = new Map<number, Set<string>>();
  for (const { column, text } of hits) {
    if (!/^[a-z]\.?$/.test(text)) continue;
    const list = letters.get(column) ?? new Set();
    letters.set(column, list.add(text.charAt(0)));
  }
  const isRun = (column: number): boolean => {
    const list = letters.get(column);
    return list !== undefined && list.has('a') && list.has('b');
  };
  return hits.filter((h) => !(isRun(h.column) && /^[a-z]\.?$/.test(h.text)));
}

/** The outermost row above this one that is a placeholder itself. */
function rootOf(table: Table, index: number, filled: ReadonlySet<number>): number {
  let root = index;
  for (let at: number | null = index; at !== null; at = table.rows[at]!.parent) {
    if (filled.has(at)) root = at;
  }
  return root;
}

function reportGroup(
  context: RuleContext,
  table: Table,
  hits: readonly Hit[],
  message: 'isian' | 'persen',
): void {
  const [head, ...others] = hits;
  if (!head) return;
  const texts = [...new Set(hits.map((h) => h.text))];
  const values: Record<string, MessageValue> = {
    daftar: { list: hits.map((h) => toA1(h.row, h.column)) },
    banyak: { number: hits.length },
    tertulis: { list: texts.map((t) => `"${t}"`) },
  };
  context.report({
    table,
    row: head.row,
    column: head.column,
    message,
    values,
    found: head.text,
    related: others.map((h) => ({ table, row: h.row, column: h.column })),
  });
}

function checkTable(context: RuleContext, table: Table): void {
  const { looked, hits } = bacaTeks(table);
  context.checked(looked, table);
  const filled = new Set(hits.filter((h) => h.text !== '%').map((h) => h.index));
  const byRow = new Map<number, Hit[]>();
  const byColumn = new Map<number, Hit[]>();
  for (const hit of hits) {
    const root = rootOf(table, hit.index, filled);
    const ofRow = filled.has(root);
    const [groups, key] = ofRow ? [byRow, root] : [byColumn, hit.column];
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  for (const group of byRow.values()) reportGroup(context, table, group, 'isian');
  for (const group of byColumn.values()) reportGroup(context, table, group, 'persen');
}

function checkTitle(context: RuleContext, table: Table, seen: Set<string>): void {
  for (const row of table.titleRows) {
    for (const { column, words } of table.sheet.rowCells(row)) {
      const gap = words && gapIn(words);
      if (!gap) continue;
      const key = `${table.sheet.name}!${toA1(row, column)}`;
      // Two tables may stand under one title.
      if (seen.has(key)) continue;
      seen.add(key);
      context.report({
        table,
        row,
        column,
        message: 'judul',
        severity: 'warning',
        values: { sel: toA1(row, column), tertulis: gap },
        found: words.text,
      });
    }
  }
}

export const isianContoh: Rule = {
  id: 'isian-contoh',
  severity: 'error',
  source: LKJIP,
  summary: {
    id: 'Memeriksa apakah masih ada isian contoh dari formulir yang belum diganti.',
    en: 'Checks that no fill-in of the template is left in.',
  },
  messages: {
    isian: {
      id: '{daftar} masih berisi isian contoh ({tertulis}), bukan isi yang sebenarnya. Baris seperti ini ikut terbaca sebagai data. Isi dengan yang sebenarnya, atau hapus barisnya.',
      en: '{daftar} still hold a fill-in of the template ({tertulis}), no real content. Such a row is read as data. Fill in what belongs there, or delete the row.',
    },
    persen: {
      id: '{daftar} hanya berisi {tertulis} tanpa angka ({banyak} sel). Persentasenya belum diisi. Isi angkanya.',
      en: '{daftar} hold only {tertulis} without a figure ({banyak} cells). The percentage was not filled in. Fill it in.',
    },
    judul: {
      id: '{sel} masih berisi bagian kosong dari formulir ("{tertulis}"). Judul harus menyebut daerah dan tahunnya. Lengkapi judulnya.',
      en: '{sel} still holds a gap of the template ("{tertulis}"). A title names the region and the year. Complete the title.',
    },
  },
  examples: {
    wrong: [
      {
        layout: 'anggaran-kegiatan',
        table: dengan(ANGGARAN, { E3: '%', E4: '%' }),
        findings: ['E3'],
      },
    ],
    right: [
      { layout: 'spm-capaian', table: CAPAIAN, findings: [] },
      { layout: 'anggaran-kegiatan', table: ANGGARAN, findings: [] },
    ],
  },
  scope: 'sheet',
  check: (context) => {
    const titles = new Set<string>();
    for (const table of context.tables) {
      checkTable(context, table);
      checkTitle(context, table, titles);
    }
  },
};
