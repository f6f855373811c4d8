import type { Table } from '../../../src/layouts/model';
import type { Pengamatan } from '../../../src/rules/kit/pengamatan';

/** A figure of one thing, in a table of its own. */
export function angka(
  value: number,
  more: Partial<Pengamatan> & { layout?: string; region?: string } = {},
) {
  const { layout = 'iku', region, ...own } = more;
  const parts = { rows: [], columns: [] };
  const table = { layout, region, sheet: { name: layout }, ...parts } as unknown as Table;
  const figure = { kind: 'number', value, decimals: 0, unit: 1, raw: value, isText: false };
  return {
    table,
    row: { kind: 'indikator' },
    figure,
    subjek: 'indikator',
    nama: 'Persentase PPKS yang ditangani',
    program: '',
    jenis: 'target',
    tahun: 2023,
    satuan: '%',
    terurai: false,
    ...own,
  } as Pengamatan;
}
