import {
  DISASTER_SLUGS,
  REHABILITATION_SLUGS,
  SERVICE_SLUGS,
  type ServiceSlug,
  type SubServiceSlug,
} from './model';

/** The four rehabilitation services share their sub-services; the disaster service has its own. */
export type Family = 'rehabilitasi' | 'bencana';

/** One of the services that a kabupaten/kota must give (Permensos 9/2018). */
export interface Service {
  readonly slug: ServiceSlug;
  /** As the regulation names it, with its spelling "telantar". */
  readonly name: string;
  readonly family: Family;
  /** Whom it serves, as a plain noun phrase: "anak telantar". */
  readonly group: string;
  /** X / Y × 100 %: who was served, out of whom. */
  readonly indicator: { readonly name: string; readonly x: string; readonly y: string };
  /** Percent points, every budget year. */
  readonly target: 100;
  readonly basis: string;
}

export const SERVICE_BASIS = 'Permensos 9/2018; PP 2/2018 pasal 10';

function rehabilitation(slug: ServiceSlug, group: string): Service {
  return {
    slug,
    name: `Rehabilitasi sosial dasar ${group} di luar panti sosial`,
    family: 'rehabilitasi',
    group,
    indicator: {
      name: `Persentase ${group} di luar panti yang kebutuhan dasarnya terpenuhi`,
      x: `Banyaknya ${group} di luar panti yang sudah terpenuhi kebutuhan dasarnya`,
      y: `Banyaknya ${group} di kabupaten/kota yang memerlukan rehabilitasi sosial dasar di luar panti`,
    },
    target: 100,
    basis: SERVICE_BASIS,
  };
}

/** In the order of the regulation. Tables keep other orders: match by name, never by position. */
export const SERVICES: readonly Service[] = [
  rehabilitation('disabilitas', 'penyandang disabilitas telantar'),
  rehabilitation('anak', 'anak telantar'),
  rehabilitation('lansia', 'lanjut usia telantar'),
  rehabilitation('gepeng', 'tuna sosial khususnya gelandangan dan pengemis'),
  {
    slug: 'bencana',
    name: 'Perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana',
    family: 'bencana',
    group: 'korban bencana',
    indicator: {
      name: 'Persentase korban bencana yang kebutuhan dasarnya terpenuhi saat dan setelah tanggap darurat',
      x: 'Banyaknya korban bencana di kabupaten/kota yang sudah terpenuhi kebutuhan dasarnya',
      y: 'Banyaknya korban bencana di kabupaten/kota yang memerlukan perlindungan dan jaminan sosial',
    },
    target: 100,
    basis: SERVICE_BASIS,
  },
];

/** What a provinsi must give instead (PP 2/2018 pasal 10): the same groups, inside institutions. */
export const PROVINCIAL_SERVICES: readonly { readonly slug: ServiceSlug; readonly name: string }[] =
  SERVICES.map(({ slug, name }) => ({
    slug,
    name:
      slug === 'bencana'
        ? `${name} daerah provinsi`
        : name.replace('di luar panti sosial', 'di dalam panti sosial'),
  }));

const BY_SLUG = new Map(SERVICES.map((service) => [service.slug, service]));

export function serviceOf(slug: ServiceSlug): Service {
  const service = BY_SLUG.get(slug);
  if (!service) throw new Error(`No service ${slug}`);
  return service;
}

export function isServiceSlug(text: string): text is ServiceSlug {
  return (SERVICE_SLUGS as readonly string[]).includes(text);
}

/** wajib: must be listed; boleh: may be listed or left out. What is in neither does not apply. */
export type Requirement = 'wajib' | 'boleh';

interface Listed {
  readonly slug: SubServiceSlug;
  readonly requirement: Requirement;
}

function listedUnder(service: ServiceSlug): readonly Listed[] {
  if (service === 'bencana') return DISASTER_SLUGS.map((slug) => ({ slug, requirement: 'wajib' }));
  return REHABILITATION_SLUGS.filter((slug) => slug !== 'alat-bantu' || service !== 'anak').map(
    (slug) => ({
      slug,
      requirement: slug === 'alat-bantu' && service === 'gepeng' ? 'boleh' : 'wajib',
    }),
  );
}

const LISTED = new Map(SERVICE_SLUGS.map((service) => [service, listedUnder(service)]));

/**
 * Sub-services of a service as the 2024 report form has them. Alat bantu: the regulation lists it for
 * gelandangan and pengemis, the form leaves it out, so both are right; for anak neither has it.
 */
export function subServicesOf(service: ServiceSlug): readonly Listed[] {
  return LISTED.get(service) ?? [];
}
