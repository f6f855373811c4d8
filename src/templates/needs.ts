import type { Service } from '../catalogue';
import { columnOf, type Table, type TableRow } from '../layouts/model';
import { serviceBlocks } from '../policy/blocks';
import { hitungan } from '../policy/figures';

/** How many people and goods last period's table says are needed for one service. */
export interface Needs {
  readonly penerima: number | null;
  /** By sub-service. */
  readonly mutu: ReadonlyMap<string, number>;
}

const NONE: Needs = { penerima: null, mutu: new Map() };

/** From a quarterly form: all needs; from a computation X/Y: its Y. Nothing from other tables. */
export function needsOf(source: Table | undefined, service: Service): Needs {
  if (source?.layout === 'spm-capaian-triwulan') return ofForm(source, service);
  if (source?.layout === 'spm-perhitungan') return ofComputation(source, service);
  return NONE;
}

function ofForm(source: Table, { slug }: Service): Needs {
  const column = columnOf(source, 'harus');
  const block = serviceBlocks(source).find((b) => b.layanan.service === slug);
  if (!column || !block) return NONE;
  const harus = (row: TableRow | undefined): number | null =>
    row ? hitungan(source, row, column) : null;
  return {
    penerima: harus(block.penerima),
    mutu: new Map(
      block.mutu.flatMap((row) => {
        const value = harus(row);
        return row.sub === undefined || value === null ? [] : [[row.sub, value] as const];
      }),
    ),
  };
}

function ofComputation(source: Table, { slug }: Service): Needs {
  const beside = columnOf(source, 'penyebut');
  const column = beside ?? columnOf(source, 'data');
  const row = source.rows.find(
    ({ kind, service }) => service === slug && kind === (beside ? 'indikator' : 'penyebut'),
  );
  return row && column ? { ...NONE, penerima: hitungan(source, row, column) } : NONE;
}
