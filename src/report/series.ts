import { serviceOf } from '../catalogue';
import type { Table, TableRow } from '../layouts/model';
import { capaian } from '../measures/capaian';
import { indeks } from '../measures/indeks';
import { mutu } from '../measures/mutu';
import { type ServiceBlock, serviceBlocks } from '../policy/blocks';
import { hitungan, nilai } from '../policy/figures';
import type { TablePolicy } from '../policy/model';
import { capaianColumns, layananColumns, type PartColumns } from '../policy/pairs';
import { rectToA1 } from '../sheet/address';
import type { ServiceFigures, ServiceSeries } from './model';

/**
 * Achievement of the services of every SPM table, reckoned from the table's own counts, so that a
 * wrong printed percentage is not drawn; where the counts are missing, the printed one.
 */
export function serviceSeries(policies: ReadonlyMap<Table, TablePolicy>): ServiceSeries[] {
  return [...policies].flatMap(([table, policy]) => {
    const services = servicesOf(table, policy);
    if (!services.some((s) => s.capaian !== null || s.indeks !== null)) return [];
    const range = rectToA1(table.rect);
    return [{ sheet: table.sheet.name, range, title: table.title, services }];
  });
}

function servicesOf(table: Table, policy: TablePolicy): ServiceFigures[] {
  if (table.layout === 'spm-capaian-triwulan') {
    const columns = layananColumns(table);
    return columns ? serviceBlocks(table).map((b) => ofBlock(table, b, columns, policy)) : [];
  }
  if (table.layout !== 'spm-capaian') return [];
  const [columns] = capaianColumns(table);
  if (!columns) return [];
  return table.rows
    .filter((row) => row.service !== undefined)
    .map((row) => {
      const target = nilai(table, row, columns.target);
      const realisasi = nilai(table, row, columns.realisasi);
      const exact =
        target === null || realisasi === null
          ? null
          : capaian(target, realisasi, { batas: policy.batas });
      return {
        name: nameOf(row),
        // Capaian is a share of the target: reaching it is 100, however low it was set.
        target: 100,
        capaian: exact ?? nilai(table, row, columns.capaian),
        indeks: null,
      };
    });
}

const NO_COUNTS = { harus: null, terlayani: null };

function ofBlock(
  table: Table,
  { layanan, penerima, mutu: rows, mutuJumlah }: ServiceBlock,
  { dari, bagian, persen }: PartColumns,
  policy: TablePolicy,
): ServiceFigures {
  const printed = (row: TableRow | undefined): number | null =>
    row && persen ? nilai(table, row, persen) : null;
  const counts = (row: TableRow) => ({
    harus: hitungan(table, row, dari),
    terlayani: hitungan(table, row, bagian),
  });
  const own = penerima ? counts(penerima) : NO_COUNTS;
  const exact =
    own.harus === null || own.terlayani === null
      ? null
      : capaian(own.harus, own.terlayani, { batas: 100 });
  const served = exact ?? printed(penerima);
  const each = rows.map(counts);
  const isKnown = each.length > 0 && each.every((c) => c.harus !== null && c.terlayani !== null);
  const quality = (isKnown ? mutu(each, policy.mutu) : null) ?? printed(mutuJumlah);
  return {
    name: nameOf(layanan),
    target: 100,
    capaian: served,
    indeks: served === null || quality === null ? printed(layanan) : indeks(served, quality),
  };
}

/** Whom the service is for: short enough to stand beside a bar. */
function nameOf(row: TableRow): string {
  const name = row.service === undefined ? row.label : serviceOf(row.service).group;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
