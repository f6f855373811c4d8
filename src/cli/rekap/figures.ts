import { SERVICE_SLUGS, type ServiceSlug } from '../../catalogue/model';
import type { CheckResult } from '../../engine/model';
import { columnsOf, type Table, type TableRow } from '../../layouts/model';
import { belum } from '../../measures/belum';
import { capaian } from '../../measures/capaian';
import { indeks } from '../../measures/indeks';
import { kategori } from '../../measures/kategori';
import { mutu } from '../../measures/mutu';
import { serapan } from '../../measures/serapan';
import { serviceBlocks, type ServiceBlock } from '../../policy/blocks';
import { capaianInputs } from '../../policy/capaian';
import { hitungan, nilai } from '../../policy/figures';
import type { TablePolicy } from '../../policy/model';
import { layananColumns } from '../../policy/pairs';
import type { ServiceFigures } from './model';

type Mutable = { -readonly [K in keyof ServiceFigures]: ServiceFigures[K] };

const NOTHING: Omit<ServiceFigures, 'layanan' | 'lembar'> = {
  harus: null,
  terlayani: null,
  penerima: null,
  mutu: null,
  indeks: null,
  kategori: null,
  capaian: null,
  pagu: null,
  realisasi: null,
  serapan: null,
  efisiensi: null,
};

/**
 * Figures of each service, recomputed from what the workbook counts: from the quarterly form where
 * there is one, else from the yearly table of target and realisasi. In the order of the regulation.
 */
export function serviceFigures(result: CheckResult): ServiceFigures[] {
  const found = new Map<ServiceSlug, Mutable>();
  const at = (layanan: ServiceSlug, table: Table): Mutable => {
    let own = found.get(layanan);
    if (!own) found.set(layanan, (own = { layanan, lembar: table.sheet.name, ...NOTHING }));
    return own;
  };
  for (const [table, policy] of result.policies) {
    for (const block of serviceBlocks(table)) {
      const { service } = block.layanan;
      if (service && found.get(service)?.indeks == null)
        fillForm(at(service, table), table, block, policy);
    }
  }
  for (const [table, policy] of result.policies) {
    if (table.layout !== 'spm-capaian') continue;
    for (const { row, target, realisasi } of capaianInputs(table)) {
      const own = row.service && at(row.service, table);
      if (own) own.capaian ??= capaian(target, realisasi, { batas: policy.batas });
    }
  }
  return SERVICE_SLUGS.flatMap((slug) => found.get(slug) ?? []);
}

function fillForm(own: Mutable, table: Table, block: ServiceBlock, policy: TablePolicy): void {
  const columns = layananColumns(table);
  const counted = block.penerima ?? block.layanan;
  if (!columns) return;
  const counts = (row: TableRow) => ({
    harus: hitungan(table, row, columns.dari),
    terlayani: hitungan(table, row, columns.bagian),
  });
  own.lembar = table.sheet.name;
  Object.assign(own, counts(counted));
  if (own.harus !== null && own.terlayani !== null) {
    own.penerima = capaian(own.harus, own.terlayani, { batas: 100 });
    own.capaian = own.penerima;
  }
  const rows = block.mutu.map(counts);
  if (rows.length) own.mutu = mutu(rows, policy.mutu);
  if (own.penerima !== null && own.mutu !== null) {
    own.indeks = indeks(own.penerima, own.mutu);
    own.kategori = kategori(own.indeks);
  }
  fillBudget(own, table, block.layanan);
}

const BUDGET = /^(c\s*[.)]\s*)?(jumlah\s+)?(alokasi|pagu|anggaran)\b/i;
const SPENT = /^(jumlah\s+)?realisasi\b/i;

/** Section C: budget and spending side by side in one row, or below each other in two. */
function fillBudget(own: Mutable, table: Table, service: TableRow): void {
  const at = table.rows.indexOf(service);
  const [first, second] = columnsOf(table, 'harus', 'terlayani');
  for (const row of table.rows.filter((r) => r.kind === 'anggaran' && r.parent === at)) {
    const value = nilai(table, row, first);
    const beside = nilai(table, row, second);
    if (SPENT.test(row.label)) own.realisasi ??= beside ?? value;
    else if (BUDGET.test(row.label)) {
      own.pagu ??= value;
      own.realisasi ??= beside;
    }
  }
  if (own.pagu === null || own.realisasi === null) return;
  own.serapan = serapan(own.pagu, own.realisasi);
  if (own.serapan !== null && own.capaian !== null) own.efisiensi = own.capaian - own.serapan;
}

/** Not yet served, where both counts are known. */
export function notServed({ harus, terlayani }: ServiceFigures): number | null {
  return harus === null || terlayani === null ? null : belum(harus, terlayani);
}
