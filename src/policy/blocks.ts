import { WEIGHTED } from '../layouts/rows/form';
import { columnOf, type Table, type TableRow } from '../layouts/model';
import { remember } from '../sheet/remember';
import { figuresOf } from './figures';
import { tampakSama } from './printed';

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

/** Whether the figures in the service's own row are those of the first of its rows, named beside it. */
export function isShared({ layanan, penerimaKontribusi, penerima, mutu }: ServiceBlock): boolean {
  return [penerimaKontribusi, penerima, mutu[0]].some((row) => row?.row === layanan.row);
}

type Mutable = { -readonly [K in keyof ServiceBlock]: ServiceBlock[K] } & { mutu: TableRow[] };

/** The services of a quarterly form in their order; empty for any other layout. */
export const serviceBlocks = remember((table: Table): readonly ServiceBlock[] =>
  table.layout === 'spm-capaian-triwulan' ? withShares(table, collect(table)) : [],
);

/** A row that states its weight: "(80%)", "bobot 20 persen". */
/** From this many services on, a form that prints every weighted row unweighted does so by practice. */
const PRACTICE = 3;

/**
 * The rows of 80 and 20 % print a contribution; where an office prints the percentage itself in them,
 * throughout, there is no contribution, and the row for quality is that of all its rows.
 */
function withShares(table: Table, blocks: readonly ServiceBlock[]): readonly ServiceBlock[] {
  const column = columnOf(table, 'capaian');
  const figures = column && figuresOf(column, table);
  if (!figures) return blocks;
  let telling = 0;
  let unweighted = 0;
  let isStated = false;
  for (const { penerimaKontribusi: row, penerima } of blocks) {
    const printed = row && figures.nilai(row);
    const base = penerima && figures.nilai(penerima);
    if (!row || !base || printed == null) continue;
    telling++;
    if (tampakSama(printed, figures.decimals(row), base)) unweighted++;
    if (WEIGHTED.test(row.label)) isStated = true;
  }
  const isPractice = unweighted > 0 && unweighted === telling;
  if (!isPractice || (isStated && telling < PRACTICE)) return blocks;
  return blocks.map(({ penerimaKontribusi: _, mutuKontribusi, ...block }) => {
    const mutuJumlah = block.mutuJumlah ?? mutuKontribusi;
    return mutuJumlah ? { ...block, mutuJumlah } : block;
  });
}

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
