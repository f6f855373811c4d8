import type { Table, TableRow } from '../layouts/model';
import { remember } from '../sheet/remember';

/** The rows of one service on the quarterly form. */
export interface ServiceBlock {
  /** Row that names the service and prints its index. */
  readonly layanan: TableRow;
  readonly penerimaKontribusi?: TableRow;
  readonly penerima?: TableRow;
  readonly mutuKontribusi?: TableRow;
  readonly mutuJumlah?: TableRow;
  readonly mutu: readonly TableRow[];
}

type Mutable = { -readonly [K in keyof ServiceBlock]: ServiceBlock[K] } & { mutu: TableRow[] };

/** The services of a quarterly form in their order; empty for any other layout. */
export const serviceBlocks = remember((table: Table): readonly ServiceBlock[] =>
  table.layout === 'spm-capaian-triwulan' ? collect(table) : [],
);

function collect(table: Table): readonly ServiceBlock[] {
  const blocks: Mutable[] = [];
  for (const row of table.rows) {
    if (row.kind === 'layanan') {
      blocks.push({ layanan: row, mutu: [] });
      continue;
    }
    const block = blocks.at(-1);
    if (!block) continue;
    if (row.kind === 'penerima-kontribusi') block.penerimaKontribusi ??= row;
    else if (row.kind === 'penerima') block.penerima ??= row;
    else if (row.kind === 'mutu-kontribusi') block.mutuKontribusi ??= row;
    else if (row.kind === 'mutu-jumlah') block.mutuJumlah ??= row;
    else if (row.kind === 'mutu') block.mutu.push(row);
  }
  return blocks;
}
