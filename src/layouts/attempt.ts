import { assign, type Assignment } from './assign';
import { keyName } from './naming';
import { remember } from '../sheet/remember';
import type { LayoutSpec, View } from './spec';

/** Below this a reading is not given; the user is asked instead. */
export const THRESHOLD = 0.6;

/** A layout tried on a table: the columns it finds there, and how well all of it fits, about 0–1. */
export interface Attempt {
  readonly layout: LayoutSpec;
  readonly assignment: Assignment;
  readonly score: number;
  readonly lacks: string | null;
}

export function attempt(layout: LayoutSpec, view: View): Attempt {
  const assignment = assign(layout, view);
  const keys = new Set(assignment.chosen.keys());
  const required = requiredOf(layout);
  const had = required.map((s) => assignment.scores.get(s.key) ?? 0);
  const families = layout.columns.some(
    (s) => s.family && [...keys].some((k) => !layout.columns.some((x) => x.key === k)),
  );
  const base = had.length ? had.reduce((a, b) => a + b, 0) / had.length : families ? 0.9 : 0.5;
  const telling = tellingOf(view);
  const used = new Set(assignment.chosen.values());
  const coverage = telling.length ? telling.filter((c) => used.has(c)).length / telling.length : 0;
  const signal = Math.max(-1.5, Math.min(1, layout.signal(view, keys)));
  const lacks = assignment.missing.length
    ? `kolom ${assignment.missing.map((key) => keyName(key).id).join(' dan ')}`
    : (layout.lacks?.(keys, view) ?? null);
  const score = base * 0.5 + coverage * 0.25 + signal * 0.25 - (lacks === null ? 0 : 0.4);
  return { layout, assignment, score, lacks };
}

const requiredOf = remember((layout: LayoutSpec) =>
  layout.columns.filter((s) => s.isRequired && !s.family),
);

/** Columns whose headers say something: a layout should have a use for them. */
const tellingOf = remember((view: View) =>
  view.columns.filter(
    (c) =>
      (c.meaning.concepts[0]?.weight ?? 0) >= 0.5 ||
      c.meaning.triwulan !== undefined ||
      c.meaning.tahap !== undefined,
  ),
);

/** A title that names the field of the other five obligatory services. */
const OTHER_FIELD =
  /\b(kesehatan|pendidikan|pekerjaan umum|perumahan|permukiman|ketenteraman|ketentraman|trantib)/i;

/** Tables of another field: health, education, roads. No findings for them. */
export function isForeign(view: View, best: Attempt): boolean {
  const { foreignRows, socialRows, serviceRows, subServiceRows, rows } = view.content;
  if (best.layout.id === 'pegawai' || best.layout.id === 'sarpras') return false;
  // The rows of the 80/20 form are the same in every field but for its services.
  if (best.layout.id === 'spm-capaian-triwulan' && serviceRows + subServiceRows + socialRows === 0)
    return foreignRows > 0 || OTHER_FIELD.test(view.title);
  return serviceRows === 0 && foreignRows >= Math.max(2, rows * 0.3) && foreignRows > socialRows;
}

/** Why a table is not recognised, in plain Indonesian. */
export function reasonOf(nearest: Attempt | null, view: View): string {
  if (!nearest) return 'Judul kolomnya tidak dikenal sebagai tabel SPM Sosial atau LKjIP.';
  if (nearest.lacks !== null)
    return `Paling mirip "${nearest.layout.name.id}", tetapi tidak ada ${nearest.lacks}.`;
  if (isForeign(view, nearest)) return 'Isinya tentang bidang lain, bukan bidang sosial.';
  return `Paling mirip "${nearest.layout.name.id}", tetapi isinya tidak cukup meyakinkan.`;
}
