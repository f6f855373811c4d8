import {
  type Service,
  type SubService,
  SUB_SERVICES,
  isProvincialService,
  isServiceSlug,
  matchService,
  matchSubService,
  nearestServices,
  nearestSubServices,
  serviceOf,
  subServiceOf,
} from '../catalogue';
import { notDefined } from './errors';
import type { MeasureError, Parameter } from './model';

export type Entry =
  | { readonly kind: 'layanan'; readonly service: Service }
  | { readonly kind: 'sub'; readonly sub: SubService };

/**
 * The catalogue entry of a slug (`anak`, `alat-bantu`, `bencana/permakanan`) or of a written name.
 * A slug that both families have means the rehabilitation one.
 */
export function findEntry(text: string): Entry | null {
  const wanted = text.trim().toLowerCase();
  if (isServiceSlug(wanted)) return { kind: 'layanan', service: serviceOf(wanted) };
  const slugged = SUB_SERVICES.find((s) => subSlug(s) === wanted);
  if (slugged) return { kind: 'sub', sub: slugged };
  const service = matchService(text);
  if (service)
    return service.provincial ? null : { kind: 'layanan', service: serviceOf(service.slug) };
  const match = matchSubService(text);
  const sub = match && !match.provincial ? subServiceOf(match.family, match.slug) : undefined;
  return sub ? { kind: 'sub', sub } : null;
}

/** Slug that names the entry without doubt: `bencana/sandang` for the one of two that is not first. */
export function subSlug(sub: SubService): string {
  const first = SUB_SERVICES.find((s) => s.slug === sub.slug);
  return first === sub ? sub.slug : `${sub.family}/${sub.slug}`;
}

/** #N/A that says why a name is not found and what is nearest. */
export function notInCatalogue(parameter: Parameter, text: string): MeasureError {
  if (isProvincialService(text) || matchSubService(text)?.provincial) {
    return notDefined(parameter, text, {
      id: 'itu layanan provinsi (di dalam panti), bukan kabupaten/kota.',
      en: 'that is a service of the provinsi (inside institutions), not of the kabupaten/kota.',
    });
  }
  const near = [...nearestServices(text, 1), ...nearestSubServices(text, undefined, 1)];
  const names = near.map((n) => `"${n.name}"`).join(', ');
  return notDefined(parameter, text, {
    id: `tidak ada di katalog SPM Sosial.${names ? ` Yang mirip: ${names}.` : ''}`,
    en: `not in the SPM Sosial catalogue.${names ? ` Nearest: ${names}.` : ''}`,
  });
}
