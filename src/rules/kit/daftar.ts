import {
  isCombinedService,
  isProvincialService,
  matchService,
  matchSubService,
  type ServiceSlug,
  type SubServiceSlug,
  subServicesOf,
} from '../../catalogue';
import { columnOf, type LayoutId, type Table, type TableRow } from '../../layouts/model';
import type { ServiceBlock } from '../../policy/blocks';
import { remember } from '../../sheet/remember';
import { isPlaceholder } from './placeholder';

/** Layouts that list the services of the field, one row or block each. */
const LISTING = new Set<LayoutId>(['spm-capaian-triwulan', 'spm-capaian', 'spm-target']);
const SERVICE_KINDS = new Set(['layanan', 'item', 'indikator']);

/** The name of a service or sub-service as a table writes it. */
export interface Written<Slug> {
  readonly row: TableRow;
  readonly sheetRow: number;
  readonly column: number;
  readonly text: string;
  readonly slug: Slug | null;
  /**
   * tercatat: in the catalogue; provinsi: a service of the provinsi; asing: not in the catalogue;
   * lain: in the catalogue, but not for the service it stands under.
   */
  readonly status: 'tercatat' | 'provinsi' | 'asing' | 'lain';
  /** An earlier row names the same. */
  readonly repeats?: TableRow;
}

/** The cell's text as written; number cells and blanks name nothing. */
function textAt(table: Table, row: number, column: number): string {
  const value = table.sheet.cell(row, column)?.value;
  return typeof value === 'string' ? value : '';
}

/** Where a missing service is reported: at the header of the names. */
export function selDaftar(table: Table): { table: Table; row: number; column: number } {
  const header = columnOf(table, 'layanan') ?? columnOf(table, 'indikator');
  const { top, left } = table.rect;
  return { table, row: top, column: header?.column ?? left };
}

/** A dash, a number or a fill-in names no service. */
const isName = (text: string): boolean => /\p{L}{2}/u.test(text) && !isPlaceholder(text);

/** Every service that a table lists, with what the catalogue says of it. */
export const daftarLayanan = remember((table: Table): readonly Written<ServiceSlug>[] => {
  if (!LISTING.has(table.layout)) return [];
  const isForm = table.layout === 'spm-capaian-triwulan';
  const named = columnOf(table, 'layanan');
  const first = new Map<string, TableRow>();
  const out: Written<ServiceSlug>[] = [];
  for (const row of table.rows) {
    if (isForm ? row.kind !== 'layanan' : !SERVICE_KINDS.has(row.kind)) continue;
    const column = isForm ? row.labelColumn : (named?.column ?? row.labelColumn);
    const text = textAt(table, row.row, column);
    if (!isName(text)) continue;
    const match = matchService(text);
    const provincial = match?.provincial ?? isProvincialService(text);
    const slug = match?.slug ?? row.service ?? null;
    // Rows of several groups at once, or indicators of other things, list no single service.
    if (!slug && !provincial && (isCombinedService(text) || !(isForm || named))) continue;
    const status = provincial ? 'provinsi' : slug ? 'tercatat' : 'asing';
    const key = `${slug}|${indicatorOf(table, row, column)}`;
    const repeats = first.get(key);
    if (slug && !repeats) first.set(key, row);
    const entry = { row, sheetRow: row.row, column, text, slug, status } as const;
    out.push(repeats ? { ...entry, repeats } : entry);
  }
  return out;
});

/** A service may have several indicators; a placeholder is none. */
function indicatorOf(table: Table, row: TableRow, nameColumn: number): string {
  const column = columnOf(table, 'indikator');
  if (!column) return subBeside(table, row);
  if (column.column === nameColumn) return '';
  const text = textAt(table, row.row, column.column);
  if (isPlaceholder(text)) return '';
  const own = matchService(text);
  // The indicator that goes with the service makes no difference; another one does.
  return own ? '' : text.toLowerCase();
}

/** Under a header that nobody knows, what the service gives may stand beside it: one row each. */
function subBeside(table: Table, row: TableRow): string {
  for (const { cell } of table.sheet.rowCells(row.row)) {
    if (typeof cell.value !== 'string') continue;
    const sub = matchSubService(cell.value, row.service);
    if (sub) return sub.slug;
  }
  return '';
}

/** Quality is that of the staff, too, and of them the catalogue lists none. */
const STAFF =
  /^(?:[\W\d]|[a-z][.)])*(?:(?:jumlah|jml|ketersediaan|penyediaan|kebutuhan|kualitas)\s+)*(?:petugas|pendamping|pekerja sosial|peksos|tenaga|relawan|person(?:el|il|alia)|pegawai|sdm|sumber daya manusia|tksk|psm|tagana)\b/i;

/** Every sub-service that a block of the quarterly form lists. */
export const daftarSubLayanan = remember(
  (block: ServiceBlock, table: Table): readonly Written<SubServiceSlug>[] => {
    const { service } = block.layanan;
    const applicable = service && subServicesOf(service);
    const first = new Map<SubServiceSlug, TableRow>();
    const out: Written<SubServiceSlug>[] = [];
    for (const row of block.mutu) {
      const text = textAt(table, row.row, row.labelColumn) || row.label;
      if (!isName(text)) continue;
      // Its name may run on in the next line.
      const match = matchSubService(text, service) ?? matchSubService(row.label, service);
      const slug = match?.slug ?? row.sub ?? null;
      if (!match && !slug && STAFF.test(text)) continue;
      const belongs = slug !== null && (!applicable || applicable.some((s) => s.slug === slug));
      const status = match?.provincial
        ? 'provinsi'
        : belongs
          ? 'tercatat'
          : slug
            ? 'lain'
            : 'asing';
      const repeats = slug ? first.get(slug) : undefined;
      if (slug && !repeats) first.set(slug, row);
      const entry = {
        row,
        sheetRow: row.row,
        column: row.labelColumn,
        text,
        slug,
        status,
      } as const;
      out.push(repeats ? { ...entry, repeats } : entry);
    }
    return out;
  },
);

/** The head of a long name, for messages. */
export function ringkas(text: string): string {
  const head =
    text
      .replace(/\s*\(.*/s, '')
      .replace(/\s+/g, ' ')
      .trim() || text;
  return head.length > 90 ? `${head.slice(0, 89).trimEnd()}…` : head;
}
