import {
  SERVICE_SLUGS,
  serviceOf,
  subServiceOf,
  subServicesOf,
  type ServiceSlug,
  type SubServiceSlug,
} from '../catalogue';
import type { Table } from '../layouts/model';
import { joined } from '../layouts/page';
import { type ServiceBlock, serviceBlocks } from '../policy/blocks';
import { PERMENSOS_9_2018 } from './kit/basis';
import { selNama } from './kit/cells';
import { daftarLayanan, daftarSubLayanan, selDaftar, type Written } from './kit/daftar';
import { CAPAIAN, FORMULIR, tanpaBaris } from './kit/contoh';
import type { RawFinding, Rule, RuleContext } from './model';

/** A table with fewer of the five is about those services only, not a list of all. */
const FEWEST_SERVICES = 3;

function requiredOf(service: ServiceSlug): readonly SubServiceSlug[] {
  return subServicesOf(service).flatMap((s) => (s.requirement === 'wajib' ? s.slug : []));
}

const REQUIRED = Object.fromEntries(
  SERVICE_SLUGS.map((service) => [service, requiredOf(service)]),
) as Readonly<Record<ServiceSlug, readonly SubServiceSlug[]>>;

/**
 * Rows that hold something else where the missing ones would stand: a row renamed or copied. Only
 * where they make up the full number; then their own finding explains what is missing.
 */
function instead(
  table: Table,
  written: readonly Written<string>[],
  missing: number,
  complete: number,
): RawFinding['causes'] {
  const odd = written.filter((w) => w.status !== 'tercatat' || w.repeats);
  if (odd.length < missing || written.length > complete) return [];
  return odd.map((w) => ({ table, row: w.sheetRow, column: w.column }));
}

/** "Bidang Rehabilitasi Sosial": the victims of a disaster are the matter of another division. */
function isOfRehabilitation({ title }: Table): boolean {
  return /rehab\w* sosial/i.test(title) && !/bencana|perlindungan|jaminan|\bspm\b/i.test(title);
}

/** @param at where it is reported: the table itself, or the last of its pages */
function checkServices(context: RuleContext, table: Table, at = table): void {
  const written = daftarLayanan(table);
  const listed = new Set(written.filter((w) => w.status === 'tercatat').map((w) => w.slug));
  if (listed.size < FEWEST_SERVICES) return;
  if (written.some((w) => w.status === 'provinsi')) return;
  context.checked(SERVICE_SLUGS.length);
  const isRehabilitation = isOfRehabilitation(table);
  const missing = SERVICE_SLUGS.filter(
    (slug) => !listed.has(slug) && !(isRehabilitation && slug === 'bencana'),
  );
  if (!missing.length) return;
  const names = missing.map((slug) => serviceOf(slug).name);
  context.report({
    ...selDaftar(at),
    message: 'layanan',
    values: { kurang: { list: names }, ada: { number: listed.size } },
    expected: names.join('; '),
    causes: at === table ? instead(table, written, missing.length, SERVICE_SLUGS.length) : [],
  });
}

/** Inside institutions other sub-services belong to the same groups of people. */
function isProvincial(table: Table, { layanan }: ServiceBlock): boolean {
  return daftarLayanan(table).some((w) => w.row === layanan && w.status === 'provinsi');
}

function checkBlock(context: RuleContext, table: Table, block: ServiceBlock): void {
  const { service } = block.layanan;
  if (!service || isProvincial(table, block)) return;
  const written = daftarSubLayanan(block, table);
  const required = REQUIRED[service];
  context.checked(required.length);
  const listed = new Set(written.map((w) => w.slug));
  const missing = required.filter((slug) => !listed.has(slug));
  if (!missing.length) return;
  const names = missing.map((slug) => subServiceName(service, slug));
  context.report({
    ...selNama(table, block.layanan),
    message: 'subLayanan',
    values: {
      layanan: serviceOf(service).name,
      kurang: { list: names },
      ada: { number: required.length - missing.length },
      perlu: { number: required.length },
    },
    expected: names.join('; '),
    causes: instead(table, written, missing.length, subServicesOf(service).length),
  });
}

function subServiceName(service: ServiceSlug, slug: SubServiceSlug): string {
  return subServiceOf(service, slug)?.name ?? slug;
}

export const layananKurang: Rule = {
  id: 'layanan-kurang',
  severity: 'error',
  source: PERMENSOS_9_2018,
  summary: {
    id: 'Memeriksa apakah kelima layanan dan sub layanannya tercantum.',
    en: 'Checks that the five services and their sub-services are listed.',
  },
  messages: {
    layanan: {
      id: 'Tabel ini mencantumkan {ada} dari lima layanan SPM bidang sosial kabupaten/kota; yang tidak ada: {kurang}. Setiap kabupaten/kota wajib memberikan kelimanya. Tambahkan barisnya, juga bila tidak ada warga yang membutuhkan.',
      en: 'This table lists {ada} of the five social SPM services of a kabupaten/kota; missing: {kurang}. Each kabupaten/kota must give all five. Add the rows, even where nobody is in need.',
    },
    subLayanan: {
      id: 'Layanan "{layanan}" mencantumkan {ada} dari {perlu} sub layanan; yang tidak ada: {kurang}. Tambahkan barisnya, juga bila tidak ada yang membutuhkan (isi 0).',
      en: 'The service "{layanan}" lists {ada} of {perlu} sub-services; missing: {kurang}. Add the rows, even where nobody is in need (enter 0).',
    },
  },
  examples: {
    wrong: [
      { layout: 'spm-capaian-triwulan', table: tanpaBaris(FORMULIR, 9), findings: ['B2'] },
      { layout: 'spm-capaian', table: tanpaBaris(CAPAIAN, 5), findings: ['B1'] },
    ],
    right: [
      { layout: 'spm-capaian-triwulan', table: FORMULIR, findings: [] },
      { layout: 'spm-capaian', table: CAPAIAN, findings: [] },
    ],
  },
  // Which services are missing on the last page hangs on those before it, too.
  onlyWords: (table) => table.continues === undefined,
  check: (context) => {
    for (const table of context.tables) {
      if (table.continues) {
        checkServices(context, joined(table).table, table);
        continue;
      }
      checkServices(context, table);
      const blocks = serviceBlocks(table);
      // A short form without section B lists no sub-service anywhere.
      if (!blocks.some((b) => b.mutu.length)) continue;
      for (const block of blocks) checkBlock(context, table, block);
    }
  },
};
