import { ask } from '../asked';
import type { ColumnView, View } from '../spec';
import { groupOf } from '../spec';

/** Groups of staff that a table counts in a column each, by key; the order is the one in which they are tried. */
const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['golongan4', /^(gol(ongan|\.)?\s*(ruang)?\s*)?(iv|4)$|^pembina$/i],
  ['golongan3', /^(gol(ongan|\.)?\s*(ruang)?\s*)?(iii|3)$|^penata$/i],
  ['golongan2', /^(gol(ongan|\.)?\s*(ruang)?\s*)?(ii|2)$|^pengatur$/i],
  ['golongan1', /^(gol(ongan|\.)?\s*(ruang)?\s*)?(i|1)$|^juru$/i],
  ['doktor', /^(s[\s.-]?3|doktor)$/i],
  ['magister', /^(s[\s.-]?2|magister|pasca ?sarjana)$/i],
  ['sarjana', /^((s[\s.-]?1|sarjana)(\s*\/\s*d[\s.-]?(4|iv))?)$/i],
  ['diploma', /^(d[\s.-]?(3|iii)|diploma(\s*(3|iii))?)$/i],
  ['slta', /^(slta|sma|smk|smu)(\s*\/\s*(slta|sma|smk|smu|sederajat))*$/i],
  ['smp', /^(smp|sltp)(\s*\/\s*(smp|sltp|sederajat))*$/i],
  ['sd', /^sd$/i],
  ['pppk', /^(pppk|p3k)$/i],
  ['pns', /^(pns|asn)$/i],
  [
    'honorer',
    /^((tenaga\s+)?(honorer|honor daerah|kontrak|harian lepas|thl|phl|non[\s-]?asn)(\s*\/\s*(?!$)|$))+$/i,
  ],
  ['struktural', /^(jabatan |pejabat )?struktural$/i],
  ['fungsional', /^(jabatan |pejabat )?fungsional( tertentu)?$/i],
  ['pelaksana', /^(jabatan )?(pelaksana|fungsional umum|staf)$/i],
  ['tksk', /^(tksk|tenaga kesejahteraan sosial kecamatan)\b[^/]*$/i],
  ['psm', /^(psm|pekerja sosial masyarakat)\b[^/]*$/i],
  ['tagana', /^(tagana|taruna siaga bencana)\b[^/]*$/i],
  ['pendamping', /^(sdm |pendamping )(sosial |pkh|program keluarga harapan|rehsos|rehabilitasi)/i],
  ['pekerjaSosial', /^(pekerja sosial|peksos)( profesional)?$/i],
  ['penyuluhSosial', /^penyuluh sosial( masyarakat)?$/i],
];

export const STAFF_KEYS: readonly string[] = GROUPS.map(([key]) => key);

/** Keys that together count everybody once: by rank, by schooling, by kind of employment, of position or of social worker. */
export const STAFF_GROUPS: readonly (readonly string[])[] = [
  STAFF_KEYS.filter((key) => key.startsWith('golongan')),
  ['doktor', 'magister', 'sarjana', 'diploma', 'slta', 'smp', 'sd'],
  ['pns', 'pppk', 'honorer'],
  ['struktural', 'fungsional', 'pelaksana', 'pppk', 'honorer'],
  ['tksk', 'psm', 'tagana', 'pendamping', 'pekerjaSosial', 'penyuluhSosial'],
];

/** A bare "IV" may be a quarter; below "Golongan", or in a table of staff, it is a rank. */
const BARE = /^[iv\d]+$/i;
const RANKS = /\b(gol(ongan)?|pangkat|eselon)\b/i;
const OF_STAFF = /pegawai|personil|personel|aparatur|kepegawaian|\basn\b|\bpns\b/;

const isOfStaff = ({ title }: View): boolean => OF_STAFF.test(title);

/** The group of staff that a column counts; null for any other column. */
export function staffOf(column: ColumnView, view: View): string | null {
  const last = (column.parts.at(-1) ?? '').trim().replace(/^jumlah\s+/i, '');
  if (column.stats.text > 0.6 || column.stats.large > 0.2) return null;
  const found = GROUPS.find(([, pattern]) => pattern.test(last));
  if (!found) return null;
  const isRank = RANKS.test(groupOf(column)) || ask(view, isOfStaff);
  return BARE.test(last) && !isRank ? null : found[0];
}

/** Whether ranks, schooling, kinds of employment, of positions or of social workers stand in columns of their own: the table counts staff. */
export function hasStaffColumns(view: View): boolean {
  return new Set(view.columns.flatMap((c) => staffOf(c, view) ?? [])).size >= 2;
}
