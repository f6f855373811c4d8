import { memoised } from '../../sheet/memo';
import { ask } from '../asked';
import { sexOf } from '../by-sex';
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
  ['diploma4', /^(d|diploma)[\s.-]*(4|iv)$/i],
  ['diploma2', /^(d|diploma)[\s.-]*(2|ii)$/i],
  ['diploma1', /^(d|diploma)[\s.-]*(1|i)$/i],
  ['diploma', /^(d[\s.-]?(3|iii)|diploma(\s*(3|iii))?)$/i],
  ['slta', /^(slta|sma|smk|smu)(\s*\/\s*(slta|sma|smk|smu|sederajat))*$/i],
  ['smp', /^(smp|sltp)(\s*\/\s*(smp|sltp|sederajat))*$/i],
  ['sd', /^sd$/i],
  ['paruhWaktu', /^((pppk|p3k)\s+)?paruh\s*waktu$/i],
  ['pppk', /^(pppk|p3k)(\s+penuh\s*waktu)?$/i],
  ['pns', /^(pns|asn)$/i],
  [
    'honorer',
    /^((tenaga\s+)?(honorer|honor daerah|kontrak|harian lepas|thl|phl|non[\s-]?(asn|pns))(\s*\/\s*(?!$)|$))+$/i,
  ],
  ['pimpinanTinggi', /^(jabatan |pejabat )?(pimpinan tinggi|jpt)( pratama)?$/i],
  ['administrator', /^(jabatan |pejabat )?administrator$/i],
  ['pengawas', /^(jabatan |pejabat )?pengawas$/i],
  ['struktural', /^(jabatan |pejabat )?struktural$/i],
  ['fungsional', /^(jabatan |pejabat )?fungsional( tertentu)?$/i],
  ['pelaksana', /^(jabatan |pejabat )?(pelaksana|fungsional umum|staf)$/i],
  ['tksk', /^(tksk|tenaga kesejahteraan sosial kecamatan)\b[^/]*$/i],
  ['psm', /^(psm|pekerja sosial masyarakat)\b[^/]*$/i],
  ['tagana', /^(tagana|taruna siaga bencana)\b[^/]*$/i],
  ['pendamping', /^(sdm |pendamping )(sosial |pkh|program keluarga harapan|rehsos|rehabilitasi)/i],
  ['pekerjaSosial', /^(pekerja sosial|peksos)( profesional)?$/i],
  ['penyuluhSosial', /^penyuluh sosial( masyarakat)?$/i],
];

export const STAFF_KEYS: readonly string[] = GROUPS.map(([key]) => key);

/** The men, or the women, of a group: "PNS" over "L | P | Jml". */
const ofSex = (group: string): readonly string[] => [`${group}-lakiLaki`, `${group}-perempuan`];

/** Keys that together count everybody once: by rank, by schooling, by kind of employment, of position or of social worker. */
const COUNTED_ONCE: readonly (readonly string[])[] = [
  STAFF_KEYS.filter((key) => key.startsWith('golongan')),
  [
    ...['doktor', 'magister', 'sarjana', 'diploma4', 'diploma', 'diploma2', 'diploma1'],
    ...['slta', 'smp', 'sd'],
  ],
  ['pns', 'pppk', 'paruhWaktu', 'honorer'],
  [
    ...['struktural', 'pimpinanTinggi', 'administrator', 'pengawas', 'fungsional', 'pelaksana'],
    ...['pppk', 'paruhWaktu', 'honorer'],
  ],
  ['tksk', 'psm', 'tagana', 'pendamping', 'pekerjaSosial', 'penyuluhSosial'],
];

/** What a table of staff adds up across its columns: the key of each sum, and those of its parts. */
export function staffSums(has: (key: string) => boolean): (readonly [string, readonly string[]])[] {
  const sexes = ['lakiLaki', 'perempuan'].map(
    (sex, i) => [sex, (group: string) => [ofSex(group)[i]!]] as const,
  );
  const all = (group: string): readonly string[] => (has(group) ? [group] : ofSex(group));
  return [
    ['jumlah', ['lakiLaki', 'perempuan']],
    ...STAFF_KEYS.map((group) => [group, ofSex(group)] as const),
    ...COUNTED_ONCE.flatMap((groups) =>
      [['jumlah', all] as const, ...sexes].map(
        ([whole, partsOf]) => [whole, groups.flatMap(partsOf)] as const,
      ),
    ),
  ];
}

/** A bare "IV" may be a quarter; below "Golongan", or in a table of staff, it is a rank. */
const BARE = /^[iv\d]+$/i;
const RANKS = /\b(gol(ongan)?|pangkat|eselon)\b/i;
const OF_STAFF = /pegawai|personil|personel|aparatur|kepegawaian|\basn\b|\bpns\b/;

const isOfStaff = ({ title }: View): boolean => OF_STAFF.test(title);

/** Dashes where there is nobody are no words. */
export const isOfWords = ({ stats }: ColumnView): boolean => stats.text > 0.6 && stats.length > 1;

const SUM = /^(jumlah|jml|jlh|total|l\s*[+/&]\s*p)\.?$/i;

/** The group of staff that a column counts, or the men or women of it; null for any other column. */
export function staffOf(column: ColumnView, view: View): string | null {
  if (isOfWords(column) || column.stats.large > 0.2) return null;
  const { parts } = column;
  const sex = sexOf(column);
  const isPart = sex !== null || SUM.test(parts.at(-1)?.trim() ?? '');
  const group = groupNamed(parts.slice(0, isPart ? -1 : undefined), column, view);
  if (group === null || sex === null) return group;
  return ofSex(group)[sex === 'lakiLaki' ? 0 : 1]!;
}

function groupNamed(parts: readonly string[], column: ColumnView, view: View): string | null {
  const last = (parts.at(-1) ?? '').trim().replace(/^jumlah\s+/i, '');
  const group = groupIn(last);
  if (group === null) return null;
  const isRank = RANKS.test(groupOf(column)) || ask(view, isOfStaff);
  return BARE.test(last) && !isRank ? null : group;
}

const groupIn = memoised((text): string | null => {
  for (const [group, pattern] of GROUPS) if (pattern.test(text)) return group;
  return null;
});

/** Whether ranks, schooling, kinds of employment, of positions or of social workers stand in columns of their own: the table counts staff. */
export function hasStaffColumns(view: View): boolean {
  return new Set(view.columns.flatMap((c) => staffOf(c, view) ?? [])).size >= 2;
}
