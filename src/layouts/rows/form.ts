import { matchService, matchSubService, isProvincialService } from '../../catalogue';
import type { ServiceSlug } from '../../catalogue/model';
import { memoised } from '../../sheet/memo';
import { perText } from '../../sheet/text';
import type { RowKind, TableRow } from '../model';
import type { RowReader } from '../spec';
import { continueRow, type RawRow, rawRows, rowOf, summaryKind } from './base';

/** Rows of the quarterly SPM form by their words; those of a service hang below it. */
export const formRows: RowReader = (view, chosen) => {
  const rows: TableRow[] = [];
  let service: ServiceSlug | undefined;
  let serviceAt: number | null = null;
  let sectionAt: number | null = null;
  let section: 'A' | 'B' | 'C' | null = null;
  for (const raw of rawRows(view, chosen, ['layanan'])) {
    if (!raw.words.length && !raw.hasFigures) continue;
    const ownKind = kindOf(raw, service, section);
    const kind: RowKind | null = isRecipients(raw, ownKind, section, rows.at(-1))
      ? 'penerima'
      : ownKind;
    if (kind === null) {
      if (rows.length && !raw.hasFigures) continueRow(rows, raw);
      continue;
    }
    switch (kind) {
      case 'indeks':
      case 'jumlah':
      case 'rata-rata':
      case 'predikat':
        rows.push(rowOf(raw, kind, 0, null));
        break;
      case 'layanan': {
        service = matchService(raw.label)?.slug;
        serviceAt = rows.length;
        sectionAt = null;
        section = null;
        rows.push(rowOf(raw, kind, 0, null, service ? { service } : {}));
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
      case 'anggaran':
        section = 'C';
        rows.push(rowOf(raw, kind, 2, serviceAt, service ? { service } : {}));
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
  return rows;
};

/** Straight below the 80 % row a count of people is that of the recipients, however it is worded. */
function isRecipients(
  raw: RawRow,
  ownKind: RowKind | null,
  section: 'A' | 'B' | 'C' | null,
  above: TableRow | undefined,
): boolean {
  if (section !== 'A' || above?.kind !== 'penerima-kontribusi' || !raw.hasFigures) return false;
  if (/^(jumlah|banyaknya)\b/i.test(raw.label)) return ownKind === 'mutu' || ownKind === 'layanan';
  return ownKind === 'mutu' && matchSubService(raw.label, above.service) === null;
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

const namesGroup = memoised(
  (label: string): boolean =>
    isProvincialService(label) ||
    /^(rehabilitasi|perlindungan)\s+(dan\s+jaminan\s+)?sosial/i.test(label),
);

function kindOf(
  raw: RawRow,
  service: ServiceSlug | undefined,
  section: 'A' | 'B' | 'C' | null,
): RowKind | null {
  const { text } = raw;
  const said = saidBy(raw.name);
  if (said) return said;
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
  if (!text || (explains && raw.number === undefined)) return null;
  return section === 'B' || service !== undefined ? (explains ? null : 'mutu') : 'layanan';
}

/** Inside section B a bare group name ("anak terlantar") is no new service unless it stands as one. */
function isServiceRow(raw: RawRow, section: 'A' | 'B' | 'C' | null, confidence: number): boolean {
  if (section === null || confidence >= 0.7) return true;
  return raw.number !== undefined && /^[\dA-EIVX]+[.)]?$/.test(raw.number);
}
