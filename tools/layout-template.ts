/** A layout that works as it stands, to be written over: a numbered list, known by its columns. */
export function layoutTemplate(id: string): string {
  const title = titleOf(id);
  return `import { type LayoutSpec, speaks } from '../spec';
import { listRows } from '../rows/list';
import { KETERANGAN, NO } from './common';

/** What the table is, and in which document it stands. */
export const layout: LayoutSpec = {
  id: '${id}',
  name: { id: '${title}', en: '${title}' },
  source: 'nama dokumen, nomor tabel',
  example: {
    table: \`
      No | Uraian | Jumlah | Keterangan
      1 | Bagian pertama | 12 | Lengkap
      2 | Bagian kedua | 40 | Lengkap
      Jumlah | | 52 |
    \`,
    columns: { uraian: 'B', jumlah: 'C', keterangan: 'D' },
  },
  columns: [
    NO,
    { key: 'uraian', role: 'teks', isRequired: true, concepts: { uraian: 1, jenis: 0.7 } },
    { key: 'jumlah', role: 'jumlah', isRequired: true, concepts: { jumlah: 1 } },
    KETERANGAN,
  ],
  // From −1 to 1: what in title and rows speaks for this table, and for no other.
  signal: (view, keys) => {
    if (speaks(view, /${title.toLowerCase()}/)) return 1;
    return keys.size === 4 && view.columns.length === 4 ? 0.6 : -1;
  },
  rows: listRows,
};
`;
}

/** `neraca-aset` → "Neraca Aset". */
export function titleOf(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** Its test: what holds for every layout, shown on its own example. */
export function layoutTest(id: string): string {
  return `import { layout } from '../../../src/layouts/specs/${id}';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
`;
}
