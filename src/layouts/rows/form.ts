import { matchService, matchSubService, isProvincialService } from '../../catalogue';
import type { ServiceSlug } from '../../catalogue/model';
import { memoised } from '../../sheet/memo';
import { perText } from '../../sheet/text';
import type { RowKind, TableRow } from '../model';
import type { Chosen, RowReader, View } from '../spec';
import { numberOfText } from '../header/evidence';
import {
  continueRow,
  namedAnew,
  NONE,
  type RawRow,
  rawRows,
  type Word,
  rowOf,
  summaryKind,
} from './base';
import { namesPlaces, placeRows } from './places';
import { withSumRows } from './sum-rows';

/** Rows of the quarterly SPM form by their words; those of a service hang below it. */
export const formRows: RowReader = (view, chosen) => {
  const words = rawRows(view, chosen, ['layanan']);
  const raws = view.content.formRows > 0 ? words : withSumRows(words, view, chosen);
  const named = chosen.get('layanan');
  if (named && namesPlaces(named)) return placeRows(raws, named);
  const rows: TableRow[] = [];
  let service: ServiceSlug | undefined;
  let serviceAt: number | null = null;
  let sectionAt: number | null = null;
  let section: Section = null;
  const hasCounts = countsIn(view, chosen);
  const counts = chosen.get('harus')?.column ?? 0;
  // Above sub-services of its own a service says whom it counts itself.
  const countsPeople = ({ column, text }: Word): boolean =>
    view.content.subServiceRows >= 2 && column < counts && PEOPLE_BESIDE.test(text);
  for (const raw of raws) read(raw);
  return rows;

  function read(raw: RawRow): void {
    if (!raw.words.length && !raw.hasFigures) return;
    const above = rows.at(-1);
    const isFlat = section === null && above?.kind === 'layanan' && hasCounts(above.row);
    const head = section === 'A' && sectionAt !== null ? rows[sectionAt] : undefined;
    const isWeighted = head?.kind === 'penerima-kontribusi' && WEIGHTED.test(head.label);
    const place: Place = {
      service,
      section,
      above,
      isFlat,
      hasCounts: hasCounts(raw.row),
      isWeighted,
    };
    const kind = byPlace(raw, kindOf(raw, service, section), place);
    if (kind === null) {
      if (rows.length && !raw.hasFigures) continueRow(rows, raw);
      return;
    }
    switch (kind) {
      case 'indeks':
      case 'jumlah':
      case 'rata-rata':
      case 'predikat':
      case 'keterangan':
        rows.push(rowOf(raw, kind, 0, null));
        break;
      case 'layanan': {
        const own = matchService(raw.label)?.slug;
        const beside = besideService(raw, own, countsPeople);
        const last = serviceAt === null ? undefined : rows[serviceAt];
        if (beside && last?.label === raw.label) {
          // Named anew beside each of its rows, it is still one; a number of its own is the row's.
          read(raw.number === last.number ? beside : { ...beside, number: raw.number });
          break;
        }
        service = own;
        serviceAt = rows.length;
        sectionAt = null;
        section = null;
        rows.push(rowOf(raw, kind, 0, null, service ? { service } : {}));
        if (beside) read(beside);
        break;
      }
      case 'penerima-kontribusi':
      case 'mutu-kontribusi':
        if (kind === 'penerima-kontribusi' && section === 'B' && isUnknown(rows.at(-1))) {
          // What stands between section B and the next service's A names that service, known or not.
          service = undefined;
          serviceAt = rows.length - 1;
          rows.push(asService(rows.pop()!));
        }
        section = kind === 'penerima-kontribusi' ? 'A' : 'B';
        sectionAt = rows.length;
        rows.push(rowOf(raw, kind, 1, serviceAt, service ? { service } : {}));
        break;
      case 'penerima':
        section = 'A';
        rows.push(rowOf(raw, kind, 2, sectionAt ?? serviceAt, service ? { service } : {}));
        break;
      case 'mutu-jumlah':
        section = 'B';
        rows.push(rowOf(raw, kind, 2, sectionAt ?? serviceAt, service ? { service } : {}));
        sectionAt = rows.length - 1;
        break;
      case 'judul':
        section = 'C';
        rows.push(rowOf({ ...raw, number: undefined }, kind, 2, serviceAt));
        break;
      case 'anggaran':
        section = 'C';
        rows.push(rowOf(withoutLetter(raw), kind, 2, serviceAt, service ? { service } : {}));
        break;
      default: {
        const sub = matchSubService(raw.label, service)?.slug;
        rows.push(
          rowOf(raw, kind, 3, sectionAt ?? serviceAt, {
            ...(service ? { service } : {}),
            ...(sub ? { sub } : {}),
          }),
        );
      }
    }
  }
};

/** The letter of section C goes on from A and B, whether the table has a B or none. */
function withoutLetter(raw: RawRow): RawRow {
  return /^\W*c\W*$/i.test(raw.number ?? '') ? { ...raw, number: undefined } : raw;
}

/** In the row of a service, right of its name, the first of its rows may stand with the figures. */
function besideService(
  raw: RawRow,
  service: ServiceSlug | undefined,
  countsPeople: (word: Word) => boolean,
): RawRow | null {
  if (service === undefined || !(raw.hasFigures || raw.hasPlaceholder)) return null;
  const word = raw.words.find(
    (one) =>
      one.column > raw.labelColumn &&
      ((saidBy(one.own) ?? matchSubService(one.text, service)) !== null || countsPeople(one)),
  );
  return word ? namedAnew(raw, word) : null;
}

type Section = 'A' | 'B' | 'C' | null;

/** Where on the form a row stands. */
interface Place {
  readonly service: ServiceSlug | undefined;
  readonly section: Section;
  readonly above: TableRow | undefined;
  /** Below a service that has its people in its own row. */
  readonly isFlat: boolean;
  readonly hasCounts: boolean;
  /** The recipients above have a row of 80 %, in those words, and quality has none of 20 % yet. */
  readonly isWeighted: boolean;
}

/** Whether a row counts anything, or says that there is nothing to count. */
function countsIn({ segment: { sheet } }: View, chosen: Chosen): (row: number) => boolean {
  const columns = [...chosen]
    .filter(([key]) => /^(harus|terlayani|bulan)/.test(key))
    .map(([, column]) => column.column);
  return (row) =>
    columns.some((column) => {
      const value = sheet.cell(row, column)?.value;
      if (typeof value !== 'string') return value != null;
      return numberOfText(value) !== null || NONE.test(value.trim());
    });
}

/** "Jumlah penerima layanan", more than the one word that names a unit. */
const PEOPLE_BESIDE = /^(jumlah|jml|banyaknya|penerima|sasaran)\s+\p{L}/iu;

const PEOPLE =
  /^(total\s+)?(jumlah|jml|banyaknya|penerima|sasaran|warga|orang|klien|ppks|pmks|target|populasi)\b/i;

/** What the words leave open, the place decides: of whom is counted, and what only heads the rows below. */
function byPlace(raw: RawRow, said: RowKind | null, place: Place): RowKind | null {
  const { section, above, isFlat, hasCounts, isWeighted } = place;
  // The head of section C names the columns anew.
  if (said === 'anggaran' && !hasCounts && raw.strays.length > 1) return 'judul';
  if (isRecipients(raw, said, place)) return 'penerima';
  if (said === 'mutu' && isNextService(raw, place)) return 'layanan';
  if (said === 'mutu' && isAllQuality(raw, place)) return 'mutu-jumlah';
  // "Jumlah mutu minimal (bobot 20 %)" below a row of 80 %: the share of quality, as that one is of the recipients.
  if (said === 'mutu-jumlah' && isWeighted && WEIGHTED.test(raw.label)) return 'mutu-kontribusi';
  const isOpen =
    said === 'mutu' && !hasCounts && matchSubService(raw.label, place.service) === null;
  // "Capaian SPM Bidang Sosial" below all services is of none of them.
  if (isOpen && isFlat && raw.number === undefined) return 'keterangan';
  // A percentage without counts behind the recipients is that of all rows of quality.
  const headsQuality =
    (section === 'A' && above?.kind === 'penerima') || above?.kind === 'mutu-kontribusi';
  return isOpen && headsQuality ? 'mutu-jumlah' : said;
}

/** A count of people straight below the 80 % row, or below the service itself, however it is worded. */
function isRecipients(
  raw: RawRow,
  said: RowKind | null,
  { service, section, above, hasCounts }: Place,
): boolean {
  if (!hasCounts) return false;
  const isPeople = PEOPLE.test(raw.label) && !/\bmutu\b/i.test(raw.label);
  if (section === 'A' && above?.kind === 'penerima-kontribusi') {
    if (said === 'layanan' && matchService(raw.label)?.slug === service) return true;
    if (/^(jumlah|banyaknya)\b/i.test(raw.label)) return said === 'mutu' || said === 'layanan';
    return said === 'mutu' && matchSubService(raw.label, above.service) === null;
  }
  return (
    section === null &&
    above?.kind === 'layanan' &&
    isPeople &&
    (said === 'mutu' || said === 'layanan') &&
    matchSubService(raw.label, service) === null
  );
}

/** "Mutu minimal layanan dasar", counted in one row beside the recipients: no sub-service of its own. */
function isAllQuality(raw: RawRow, { above, hasCounts }: Place): boolean {
  const isBelow = above?.kind === 'penerima' || above?.kind === 'layanan';
  return hasCounts && isBelow && /^(persentase |jumlah )?mutu\b/i.test(raw.label);
}

/** Unknown by its name, but numbered on from the service right above it, which has no rows of its own. */
function isNextService(raw: RawRow, { section, above, service }: Place): boolean {
  return (
    section === null &&
    above?.kind === 'layanan' &&
    follows(above.number, raw.number) &&
    matchSubService(raw.label, service) === null
  );
}

const ORDINAL = /^\(?(\d{1,2}|[a-zA-Z])[.)]?$/;

/** "3." after "2.", "C" after "B". */
function follows(before: string | undefined, number: string | undefined): boolean {
  const [a, b] = [before, number].map((text) => ORDINAL.exec(text?.trim() ?? '')?.[1]);
  if (a === undefined || b === undefined) return false;
  if (/\d/.test(a + b)) return Number(b) === Number(a) + 1;
  return b.charCodeAt(0) === a.charCodeAt(0) + 1;
}

function isUnknown(row: TableRow | undefined): boolean {
  return row?.kind === 'mutu' && row.sub === undefined;
}

function asService({ service: _, ...row }: TableRow): TableRow {
  return { ...row, kind: 'layanan', level: 0, parent: null };
}

const A_ROW =
  /^(a\s*[.)]\s*)?jumlah\s+(total\s+)?(penerima|sasaran|orang|warga)?\s*(yang\s+)?(harus|wajib)\s+(di|ter)layani|^a\s*[.)]\s*(jumlah|penerima|sasaran|warga|orang)\b/i;
const B_ROW =
  /^(b\s*[.)]\s*)?jumlah\s+(total\s+)?mutu|^b\s*[.)]\s*mutu|barang\s*[/,]?\s*(dan|\/)?\s*jasa\s*[/,]?\s*(dan|\/)?\s*sdm/i;
const C_ROW =
  /^(c\s*[.)]\s*)?(jumlah\s+)?(alokasi|pagu|anggaran|realisasi anggaran|sisa anggaran|selisih anggaran|pembiayaan|biaya)\b|^(alokasi|realisasi|selisih)\s*(anggaran|rp|\(rp\))?$/i;

const CONTRIBUTION = /persentase|pencapaian|capaian|8[0o]\s*%|2[0o]\s*%|bobot/i;

/** What the words of a row make it on this form, before its place is looked at. */
const saidBy = perText((text: string): RowKind | null => {
  if (
    /(kategori|nilai|rata).{0,12}indeks|indeks\s+(pencapaian|capaian)\s+spm|^indeks spm/i.test(text)
  )
    return 'indeks';
  if (A_ROW.test(text) && !/mutu/i.test(text.slice(0, 40))) return 'penerima';
  if (C_ROW.test(text)) return 'anggaran';
  if (B_ROW.test(text) && /mutu|barang/i.test(text)) return 'mutu-jumlah';
  if (!CONTRIBUTION.test(text) || text.length >= 120) return null;
  if (/penerima/i.test(text) && !/^\d/.test(text)) return 'penerima-kontribusi';
  return /mutu/i.test(text) ? 'mutu-kontribusi' : null;
});

/** A row that says that it prints a share of the index. */
export const WEIGHTED = /\b[28][0o]\s*(%|persen)|bobot/i;

const namesGroup = memoised(
  (label: string): boolean =>
    isProvincialService(label) ||
    /^(rehabilitasi|perlindungan)\s+(dan\s+jaminan\s+)?sosial/i.test(label),
);

/** "A | Penerima layanan", "B | Mutu layanan": the letter in a column of its own tells the head of a section. */
const LETTERED: readonly (readonly [RegExp, RegExp, RowKind])[] = [
  [/^\W*a\W*$/i, /^(penerima|sasaran)\s+((pe)?layanan|manfaat)\b/i, 'penerima'],
  [/^\W*b\W*$/i, /^mutu\b/i, 'mutu-jumlah'],
];

function kindOf(raw: RawRow, service: ServiceSlug | undefined, section: Section): RowKind | null {
  const { text, number = '' } = raw;
  const said = saidBy(raw.name);
  if (said) return said;
  const lettered = LETTERED.find(([letter, head]) => letter.test(number) && head.test(raw.label));
  if (lettered) return lettered[2];
  if (section === 'C' && raw.hasFigures && !matchService(raw.label)) return 'anggaran';
  const summary = summaryKind(raw);
  if (summary) return summary === 'rata-rata' && /indeks|spm/i.test(text) ? 'indeks' : summary;
  const named = matchService(raw.label);
  const sub = matchSubService(raw.label, service);
  const explains = !raw.hasFigures && !raw.hasPlaceholder;
  if (
    named &&
    (!sub || named.confidence >= sub.confidence) &&
    isServiceRow(raw, section, named.confidence)
  )
    return 'layanan';
  if (explains && raw.number === undefined) return null;
  if (sub) return explains && section !== 'B' ? null : 'mutu';
  if (named && section === null) return 'layanan';
  if (namesGroup(raw.label)) return 'layanan';
  // What is counted in a unit among the quality is of it, though nobody wrote what it is.
  if (!text) return section === 'B' && !explains && raw.words.length > 0 ? 'mutu' : null;
  if (explains && raw.number === undefined) return null;
  return section === 'B' || service !== undefined ? (explains ? null : 'mutu') : 'layanan';
}

/** Inside section B a bare group name ("anak terlantar") is no new service unless it stands as one. */
function isServiceRow(raw: RawRow, section: Section, confidence: number): boolean {
  if (section === null || confidence >= 0.7) return true;
  return raw.number !== undefined && /^[\dA-EIVX]+[.)]?$/.test(raw.number);
}
