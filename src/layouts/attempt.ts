import { aside, ask } from './asked';
import { mean } from './mean';
import { assign, type Assignment, keyFor } from './assign';
import { keyName, type Naming } from './naming';
import { remember } from '../sheet/remember';
import { type ColumnSpec, type ColumnView, type LayoutSpec, speaks, type View } from './spec';
import { wantsOf } from './wants';

/** Below this a reading is not given; the user is asked instead. */
export const THRESHOLD = 0.6;

/** A layout tried on a table: the columns it finds there, and how well all of it fits, about 0–1. */
export interface Attempt {
  readonly layout: LayoutSpec;
  readonly assignment: Assignment;
  readonly score: number;
  readonly lacks: Naming | null;
}

export function attempt(layout: LayoutSpec, view: View): Attempt {
  const assignment = assign(layout, view);
  const keys = new Set(assignment.chosen.keys());
  const had = wantsOf(layout).required.map((s) => scoreOfColumn(assignment, s));
  const lacks = assignment.missing.length
    ? columnsNamed(assignment.missing)
    : lacksOf(layout, keys, view);
  const used = new Set(assignment.chosen.values());
  const score = scoreOf({
    base: had.length ? mean(had) : hasFamily(layout, keys) ? OF_FAMILY : OF_NONE,
    coverage: shareIn(used, tellingOf(view)),
    signal: ask(view, signalOf, { layout, keys }),
    isComplete: lacks === null,
  });
  return { layout, assignment, score, lacks };
}

/** A layout, and the keys for which a table has a column. */
interface Tried {
  readonly layout: LayoutSpec;
  readonly keys: ReadonlySet<string>;
}

export const signalOf = (view: View, { layout, keys }: Tried): number => layout.signal(view, keys);

const lacking = (view: View, { layout, keys }: Tried): Naming | null =>
  layout.lacks?.(keys, view) ?? null;
const nameOfLacking = (view: View, tried: Tried): string | undefined => lacking(view, tried)?.id;

function lacksOf(layout: LayoutSpec, keys: ReadonlySet<string>, view: View): Naming | null {
  if (!layout.lacks) return null;
  ask(view, nameOfLacking, { layout, keys });
  return aside(view, lacking, { layout, keys });
}

function columnsNamed(keys: readonly string[]): Naming {
  const names = keys.map(keyName);
  return {
    id: `kolom ${names.map((n) => n.id).join(' dan ')}`,
    en: `a column for ${names.map((n) => n.en).join(' and ')}`,
  };
}

function scoreOfColumn({ scores }: Assignment, spec: ColumnSpec): number {
  return scores.get(keyFor(spec, scores) ?? spec.key) ?? 0;
}

/** How sure the columns make us where a layout requires none by name, only a family of them. */
export const OF_FAMILY = 0.9;
const OF_NONE = 0.5;

/** What the score of a layout is made of. */
export interface Evidence {
  /** How sure the required columns are found, 0–1. */
  readonly base: number;
  /** Share of the telling columns that the layout has a use for. */
  readonly coverage: number;
  /** What title and rows say, −1.5–1. */
  readonly signal: number;
  readonly isComplete: boolean;
}

export function scoreOf({ base, coverage, signal, isComplete }: Evidence): number {
  const bounded = Math.max(-1.5, Math.min(1, signal));
  return base * 0.5 + coverage * 0.25 + bounded * 0.25 - (isComplete ? 0 : 0.4);
}

function shareIn<T>(some: ReadonlySet<T>, all: readonly T[]): number {
  let found = 0;
  for (const one of all) if (some.has(one)) found++;
  return all.length ? found / all.length : 0;
}

/** Whether a column of a family is among the keys. */
function hasFamily(layout: LayoutSpec, keys: ReadonlySet<string>): boolean {
  const named = new Set(layout.columns.map((spec) => spec.key));
  return layout.columns.some((spec) => spec.family) && [...keys].some((key) => !named.has(key));
}

/** Columns whose headers say something: a layout should have a use for them. */
const tellingOf = remember((view: View) => view.columns.filter(isTelling));

function isTelling({ meaning: { concepts, triwulan, tahap } }: ColumnView): boolean {
  return (concepts[0]?.weight ?? 0) >= 0.5 || triwulan !== undefined || tahap !== undefined;
}

/** A title that names the field of the other five obligatory services. */
const OTHER_FIELD =
  /\b(kesehatan|pendidikan|pekerjaan umum|perumahan|permukiman|ketenteraman|ketentraman|trantib)/i;
/** A title that says whose table it is: another office's, or of another field's services. */
const OTHER_OFFICE =
  /\b(dinas|badan|bidang|urusan|spm|standar pelayanan minimal)\s+(daerah\s+)?(kesehatan|pendidikan|pekerjaan umum|pupr|perumahan|permukiman|kebakaran|satpol|pertanian|peternakan|perikanan|perhubungan|pariwisata|koperasi|perindustrian|perdagangan|lingkungan hidup|perpustakaan|kearsipan|komunikasi|pendapatan|keuangan|tenaga kerja|ketenagakerjaan|transmigrasi|kependudukan|ketahanan pangan|kelautan|kehutanan|perkebunan|penanaman modal|kepemudaan|pemuda|kebudayaan)\b/i;

/** Where staff of another field works. */
const OTHER_PLACE =
  /\b(puskesmas|rumah sakit|rsud|klinik|tenaga (medis|kesehatan)|sekolah|madrasah|guru|tenaga pendidik)\b/i;

/** Tables of another field: health, education, roads. No findings for them. */
export function isForeign(view: View, best: Pick<Attempt, 'layout'>): boolean {
  return ask(view, isOfOtherField, best.layout);
}

function isOfOtherField(view: View, layout: LayoutSpec): boolean {
  const { foreignRows, socialRows, serviceRows, subServiceRows, rows } = view.content;
  // Staff and goods are told by whose they are: no word of the field stands in their rows.
  if (layout.id === 'pegawai' || layout.id === 'sarpras')
    return (
      !speaks(view, /\bsosial\b/i) && (speaks(view, OTHER_OFFICE) || speaks(view, OTHER_PLACE))
    );
  // The rows of the 80/20 form are the same in every field but for its services.
  if (layout.id === 'spm-capaian-triwulan' && serviceRows + subServiceRows + socialRows === 0)
    return foreignRows > 0 || speaks(view, OTHER_FIELD);
  const isOthers = [view.title, ownTitle(view)].some(
    (title) => OTHER_OFFICE.test(title) && !/\bsosial\b/i.test(title),
  );
  if (isOthers && serviceRows + subServiceRows + socialRows === 0) return true;
  return serviceRows === 0 && foreignRows >= Math.max(2, rows * 0.3) && foreignRows > socialRows;
}

/** What stands right above a table; another one may open its sheet. */
function ownTitle({ segment: { sheet, titleRows } }: View): string {
  return titleRows.flatMap((row) => sheet.rowCells(row).map(({ text }) => text)).join(' ');
}

/** Why a table is not recognised, in plain words. */
export function reasonOf(nearest: Attempt | null, view: View): Naming {
  if (!nearest) {
    return {
      id: 'Judul kolomnya tidak dikenal sebagai tabel SPM Sosial atau LKjIP.',
      en: 'Its headers are not known as those of an SPM Sosial or LKjIP table.',
    };
  }
  const { name } = nearest.layout;
  if (nearest.lacks !== null) {
    return {
      id: `Paling mirip "${name.id}", tetapi tidak ada ${nearest.lacks.id}.`,
      en: `Most like "${name.en}", but without ${nearest.lacks.en}.`,
    };
  }
  if (isForeign(view, nearest)) {
    return {
      id: 'Isinya tentang bidang lain, bukan bidang sosial.',
      en: 'It is about another field, not social affairs.',
    };
  }
  return {
    id: `Paling mirip "${name.id}", tetapi isinya tidak cukup meyakinkan.`,
    en: `Most like "${name.en}", but its contents do not convince.`,
  };
}
