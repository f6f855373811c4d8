import { type ColumnView, groupOf, type LayoutSpec, SIZE, speaks } from '../spec';
import { hasStem } from '../words';
import { listRows } from '../rows/list';
import { hasConcept, isPrice, KETERANGAN, NO, SATUAN, share } from './common';

/** Conditions as lists abbreviate them, below "Kondisi". */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['B', 'baik'],
  ['RR', 'rusakRingan'],
  ['KB', 'rusakRingan'],
  ['RB', 'rusakBerat'],
]);

/** What an inventory says of a piece and no other table does. */
const INVENTORY =
  /\b(mere?k|type|tipe|(tahun|thn|tanggal|tgl)\.?\s*(perolehan|pembelian|pengadaan)|(keadaan|kondisi)\s+(barang|fisik)|(no|nomor|no\.)\s*(register|polisi|rangka|mesin|seri|pabrik)|kode\s+barang|asal[\s-]*usul)\b/i;

/** "Jumlah", "Banyaknya": how many there are. */
function isCount(column: ColumnView): boolean {
  return hasStem(column.label, 'jumlah') && !isPrice(column) && column.stats.large <= 0.2;
}

/** Assets and equipment. */
export const layout: LayoutSpec = {
  id: 'sarpras',
  name: { id: 'Sarana dan prasarana', en: 'Assets and equipment' },
  source: 'LKjIP Temanggung 2023, Tabel 1.2',
  example: {
    table: `
      No | Jenis Sarpras | Jumlah | Satuan | Keterangan
      a. | Tanah | 4 | Bidang |
      b. | Peralatan dan mesin | 360 | Buah | Baik
    `,
    columns: { uraian: 'B', jumlah: 'C', satuan: 'D', keterangan: 'E' },
  },
  columns: [
    NO,
    {
      key: 'uraian',
      role: 'teks',
      isRequired: true,
      concepts: { sarpras: 1, uraian: 0.9, jenis: 0.8 },
      fit: (c) => (c.stats.numeric > 0.5 ? 0.1 : 1),
    },
    {
      key: 'jumlah',
      role: 'jumlah',
      isRequired: true,
      // A list of single pieces, each with its condition, counts nothing.
      standIn: 'kondisi',
      concepts: { jumlah: 1, nilai: 0.3 },
      // What pieces have cost, or how large they are, is no count of them.
      fit: (c) => (c.stats.large > 0.2 || isPrice(c) || SIZE.test(c.label) ? 0 : 1),
    },
    SATUAN,
    {
      key: 'keadaan',
      familyKeys: ['baik', 'rusakRingan', 'rusakBerat', 'rusak'],
      role: 'jumlah',
      concepts: {},
      family: (c) => {
        const last = c.parts.at(-1) ?? '';
        if (c.stats.numeric + c.stats.dashes < 0.3 && c.stats.filled > 0) return null;
        if (/^(kondisi\s+)?baik\b/i.test(last)) return 'baik';
        if (/^(kondisi\s+)?kurang baik\b/i.test(last)) return 'rusakRingan';
        const letters = /kondisi|keadaan/i.test(groupOf(c)) ? last.replace(/[^\p{L}]/gu, '') : '';
        const short = SHORT.get(letters.toUpperCase());
        if (short) return short;
        if (!/^(kondisi\s+)?rusak\b/i.test(last)) return null;
        return /ringan/i.test(last) ? 'rusakRingan' : /berat/i.test(last) ? 'rusakBerat' : 'rusak';
      },
    },
    { key: 'kondisi', role: 'teks', concepts: { kondisi: 1 } },
    KETERANGAN,
  ],
  signal: (view) => {
    const assets = share(view.content.assetRows, view.content.rows);
    const named = hasConcept(view, 'sarpras');
    const titled = speaks(view, /sarana|prasarana|sarpras|\baset\b|inventaris|barang milik/);
    if (hasConcept(view, 'anggaran', 'realisasi', 'target')) return -1;
    // Price by quantity: a list of purchases. Prices alone: what assets are worth, not how many there are.
    const isPriced = view.columns.some(isPrice);
    if (isPriced && (!titled || !view.columns.some(isCount))) return -1;
    if (view.columns.filter((c) => INVENTORY.test(c.label)).length >= 2) return 1;
    if (assets >= 0.3 && (named || titled)) return 1;
    // "Tanah longsor" among disasters is no land that an office owns.
    if (assets >= 0.5) return 0.7;
    if (named) return 0.8;
    return titled ? 0.5 : -1;
  },
  rows: listRows,
};
