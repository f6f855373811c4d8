import type { TableRow } from '../model';
import type { Chosen, RowReader, View } from '../spec';
import { textOf } from '../../sheet/snapshot';
import { type RawRow, rawRows, rowOf, summaryKind } from './base';
import { withSumRows } from './sum-rows';

/** What a group of kinds of spending holds, where neither account nor number says so. */
const GROUPS: readonly (readonly [RegExp, RegExp])[] = [
  [/^belanja( daerah)?$/, /^belanja\b/],
  [
    /^belanja operasi(onal)?$/,
    /^belanja (pegawai|barang|jasa|bunga|subsidi|hibah|bantuan sosial|bansos)\b/,
  ],
  [/^belanja modal$/, /^belanja modal\b./],
  [
    /^belanja tidak langsung$/,
    /^belanja (pegawai|bunga|subsidi|hibah|bantuan|bagi hasil|tidak terduga)\b/,
  ],
  [/^belanja langsung$/, /^belanja (pegawai|barang|jasa|modal)\b/],
];

const ACCOUNT = /^\d{1,4}(\s?\.\s?\d{1,4})*\.?$/;

/**
 * Kinds of spending: by the account or number before them ("5.1", "5.1.02"), else by their names. They are no
 * programmes: the same kind is bought in every one of them.
 */
export const spendingRows: RowReader = (view, chosen) => {
  const rows: TableRow[] = [];
  const paths: (string | null)[] = [];
  const words = rawRows(view, chosen, ['program', 'kegiatan', 'subkegiatan']);
  const named = withSumRows(words, view, chosen);
  for (const raw of named) {
    if (!raw.words.length && !raw.hasFigures) continue;
    const path = pathOf(raw, view, chosen);
    const summary = path === null ? summaryKind(raw) : null;
    const parent = summary ? null : parentOf(raw, path, rows, paths);
    const level = parent === null ? 0 : rows[parent]!.level + 1;
    const kind = summary ?? (raw.hasFigures || raw.hasPlaceholder ? 'item' : 'judul');
    rows.push(rowOf(raw, kind, level, parent));
    paths.push(path);
  }
  return rows;
};

/** "5.1.02" in the column of accounts or of numbers. */
function pathOf({ row }: RawRow, { segment }: View, chosen: Chosen): string | null {
  const column = (chosen.get('kode') ?? chosen.get('no'))?.column;
  if (column === undefined) return null;
  const text = textOf(segment.sheet.cell(row, column)).trim();
  return ACCOUNT.test(text) ? text.replace(/\s/g, '').replace(/\.$/, '') : null;
}

/** The last row above that holds this one. */
function parentOf(
  raw: RawRow,
  path: string | null,
  rows: readonly TableRow[],
  paths: readonly (string | null)[],
): number | null {
  for (let at = rows.length - 1; at >= 0; at--) {
    const { kind, label } = rows[at]!;
    if (kind !== 'item' && kind !== 'judul') continue;
    const above = paths[at];
    // Plain numbers 1, 2, 3 say nothing of what holds what.
    if (path !== null && typeof above === 'string' && `${path}${above}`.includes('.')) {
      if (path.startsWith(`${above}.`)) return at;
    } else if (holds(label, raw.label)) return at;
  }
  return null;
}

function holds(group: string, kind: string): boolean {
  const [whole, part] = [group, kind].map((text) => text.toLowerCase().trim());
  if (whole === part) return false;
  return GROUPS.some(([name, held]) => name.test(whole!) && held.test(part!));
}
