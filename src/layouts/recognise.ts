import { columnName, parseA1, type Rect } from '../sheet/address';
import { type Sheet, textOf, type Workbook } from '../sheet/snapshot';
import type { Reading, Readings } from './correction';
import { assign, type Assignment } from './assign';
import { ratioShare } from './header/evidence';
import { type Segment, segmentAt, segments } from './header/segment';
import type {
  Column,
  LayoutId,
  Period,
  Recognition,
  Role,
  Table,
  TableRow,
  Unrecognised,
} from './model';
import { periodOf, regionOf } from './period';
import type { ColumnView, LayoutSpec, View } from './spec';
import { LAYOUTS } from './specs';
import { viewOf } from './view';

/** Below this a reading is not given; the user is asked instead. */
export const THRESHOLD = 0.6;

interface Attempt {
  readonly layout: LayoutSpec;
  readonly assignment: Assignment;
  readonly score: number;
  readonly lacks: string | null;
}

/** Finds and reads every table of a workbook. */
export function recognise(workbook: Workbook, readings: Readings = {}): Recognition {
  const tables: Table[] = [];
  const unrecognised: Unrecognised[] = [];
  for (const sheet of workbook.sheets) {
    const read = recogniseSheet(sheet, readings);
    tables.push(...read.tables);
    unrecognised.push(...read.unrecognised);
  }
  return { tables, unrecognised };
}

export function recogniseSheet(sheet: Sheet, readings: Readings = {}): Recognition {
  const tables: Table[] = [];
  const unrecognised: Unrecognised[] = [];
  const own = readingsOf(sheet, readings);
  for (const segment of segmentsOf(sheet, own)) {
    const view = viewOf(segment);
    const correction = own.find(({ rect }) => isAbout(rect, segment))?.reading;
    const attempts = LAYOUTS.filter(
      (l) => correction?.layout === undefined || l.id === correction.layout,
    )
      .map((layout) => attempt(layout, view))
      .sort((a, b) => b.score - a.score);
    const best = attempts[0];
    if (!best) continue;
    const isSure = best.lacks === null && best.score >= THRESHOLD && !isForeign(view, best);
    if (isSure || correction?.layout !== undefined) tables.push(tableOf(best, view, correction));
    else if (segment.parts.size >= 2) {
      const nearest = attempts.find((a) => a.score > 0.2) ?? null;
      unrecognised.push({
        sheet,
        rect: rectOf(segment),
        nearest: nearest?.layout.id ?? null,
        reason: reasonOf(nearest, view),
      });
    }
  }
  return { tables, unrecognised };
}

function attempt(layout: LayoutSpec, view: View): Attempt {
  const assignment = assign(layout, view);
  const keys = new Set(assignment.chosen.keys());
  const required = layout.columns.filter((s) => s.isRequired && !s.family);
  const had = required.map((s) => assignment.scores.get(s.key) ?? 0);
  const families = layout.columns.some(
    (s) => s.family && [...keys].some((k) => !layout.columns.some((x) => x.key === k)),
  );
  const base = had.length ? had.reduce((a, b) => a + b, 0) / had.length : families ? 0.9 : 0.5;
  const telling = view.columns.filter(
    (c) =>
      (c.meaning.concepts[0]?.weight ?? 0) >= 0.5 ||
      c.meaning.triwulan !== undefined ||
      c.meaning.tahap !== undefined,
  );
  const used = new Set(assignment.chosen.values());
  const coverage = telling.length ? telling.filter((c) => used.has(c)).length / telling.length : 0;
  const signal = Math.max(-1.5, Math.min(1, layout.signal(view, keys)));
  const lacks = assignment.missing.length
    ? `kolom ${assignment.missing.map((key) => KEY_WORDS[key] ?? key).join(' dan ')}`
    : (layout.lacks?.(keys, view) ?? null);
  const score = base * 0.5 + coverage * 0.25 + signal * 0.25 - (lacks === null ? 0 : 0.4);
  return { layout, assignment, score, lacks };
}

const KEY_WORDS: Readonly<Record<string, string>> = {
  layanan: 'jenis layanan',
  harus: 'yang harus dilayani',
  terlayani: 'yang terlayani',
  target: 'target',
  realisasi: 'realisasi',
  indikator: 'indikator',
  anggaran: 'anggaran',
  realisasiAnggaran: 'realisasi anggaran',
  program: 'program',
  uraian: 'uraian',
  jumlah: 'jumlah',
  komponen: 'komponen biaya',
  rumus: 'cara menghitung',
  sasaran: 'sasaran',
  serapan: '% realisasi anggaran',
  capaian: '% capaian',
  efisiensi: 'efisiensi',
};

/** Tables of another field: health, education, roads. No findings for them. */
function isForeign(view: View, best: Attempt): boolean {
  const { foreignRows, socialRows, serviceRows, rows } = view.content;
  if (best.layout.id === 'pegawai' || best.layout.id === 'sarpras') return false;
  return serviceRows === 0 && foreignRows >= Math.max(2, rows * 0.3) && foreignRows > socialRows;
}

function reasonOf(nearest: Attempt | null, view: View): string {
  if (!nearest) return 'Judul kolomnya tidak dikenal sebagai tabel SPM Sosial atau LKjIP.';
  if (nearest.lacks !== null)
    return `Paling mirip "${nearest.layout.name.id}", tetapi tidak ada ${nearest.lacks}.`;
  if (isForeign(view, nearest)) return 'Isinya tentang bidang lain, bukan bidang sosial.';
  return `Paling mirip "${nearest.layout.name.id}", tetapi isinya tidak cukup meyakinkan.`;
}

function rectOf(segment: Segment): Table['rect'] {
  const last =
    segment.bodyRows[segment.bodyRows.length - 1] ??
    segment.numberRow ??
    segment.headerRows[segment.headerRows.length - 1]!;
  return { top: segment.headerRows[0]!, left: segment.left, bottom: last, right: segment.right };
}

/** The user's readings for one sheet, with the place each is about. */
function readingsOf(sheet: Sheet, readings: Readings): { rect: Rect; reading: Reading }[] {
  return Object.entries(readings.tables ?? {}).flatMap(([key, reading]) => {
    const at = key.lastIndexOf('!');
    const name = key.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
    const rect = parseA1(key.slice(at + 1));
    return name === sheet.name && rect ? [{ rect, reading }] : [];
  });
}

function isAbout(rect: Rect, segment: Segment): boolean {
  const top = segment.headerRows[0]!;
  return (
    rect.top <= top &&
    rect.bottom >= top &&
    rect.left <= segment.right &&
    rect.right >= segment.left
  );
}

/** Tables as found, and those that only the user's own reading names. */
function segmentsOf(sheet: Sheet, own: readonly { rect: Rect; reading: Reading }[]): Segment[] {
  const found = segments(sheet);
  const missed = own.filter(
    ({ rect, reading }) => reading.layout !== undefined && !found.some((s) => isAbout(rect, s)),
  );
  return [...found, ...missed.map(({ rect }) => segmentAt(sheet, rect))];
}

function tableOf(best: Attempt, view: View, correction: Reading | undefined): Table {
  const { layout, assignment } = best;
  const { segment } = view;
  const chosen = new Map(assignment.chosen);
  const corrected = new Set<string>();
  for (const [key, letter] of Object.entries(correction?.columns ?? {})) {
    const place = parseA1(`${letter}1`);
    const found = place ? view.columns.find((c) => c.column === place.left) : undefined;
    if (!found) continue;
    for (const [other, column] of chosen) if (column === found) chosen.delete(other);
    chosen.set(key, found);
    corrected.add(key);
  }
  promoteRatio(view, chosen);
  const columns = [...chosen]
    .map(([key, column]): Column => ({
      key,
      column: column.column,
      role:
        countedRole(layout, key, chosen, segment) ??
        assignment.roles.get(key) ??
        layout.columns.find((s) => s.key === key)?.role ??
        (key === 'serapan' ? 'persen' : 'nilai'),
      label: column.label,
      meaning: column.meaning,
      confidence: corrected.has(key) ? 1 : Math.min(1, assignment.scores.get(key) ?? 0.6),
      reason: corrected.has(key)
        ? `Kolom ${columnName(column.column)} ditetapkan pengguna sebagai "${key}".`
        : columnReason(key, column),
    }))
    .sort((a, b) => a.column - b.column);
  const rows = withCorrections(layout.rows(view, chosen), correction);
  const rect = rectOf(segment);
  const titles = segment.titleRows.map((row) =>
    segment.sheet
      .rowCells(row)
      .map((c) => textOf(c.cell))
      .join(' '),
  );
  const title = titles.join(' ').trim();
  return {
    layout: layout.id,
    sheet: segment.sheet,
    rect: {
      ...rect,
      left: Math.min(rect.left, ...columns.map((c) => c.column)),
      right: Math.max(...columns.map((c) => c.column), ...segment.parts.keys()),
    },
    headerRows: [...segment.headerRows, ...segment.repeatRows],
    numberRow: segment.numberRow,
    columns,
    rows,
    title,
    titleRows: segment.titleRows,
    period: periodOfTable(title, segment),
    ...regionOfTable(titles, segment.sheet),
    confidence: correction?.layout === undefined ? Math.max(0, Math.min(1, best.score)) : 1,
    reasons: [
      `Dibaca sebagai "${layout.name.id}" karena kolom ${columns.map((c) => `${columnName(c.column)} (${c.key})`).join(', ')}.`,
      ...columns.map((c) => c.reason),
    ],
  };
}

const COUNTED_UNIT = /^(orang|org|jiwa|kk|keluarga|unit|paket|kasus)\b/i;
/** No percentage of an SPM table is above this; a larger target counts people. */
const LARGEST_RATE = 200;

/** SPM tables state target and realisasi in percent, or in people: the unit or the size tells. */
function countedRole(
  layout: LayoutSpec,
  key: string,
  chosen: ReadonlyMap<string, ColumnView>,
  segment: Segment,
): Role | undefined {
  if (!layout.id.startsWith('spm-') || !/^(target|realisasi)/.test(key)) return undefined;
  const target = chosen.get('target');
  const column = chosen.get(key);
  if (
    !target ||
    !column ||
    [target, column].some((c) => c.meaning.ukuran === 'persen' || c.stats.percentFormat > 0)
  ) {
    return undefined;
  }
  const unit = chosen.get('satuan');
  const units = unit
    ? segment.bodyRows.map((row) => textOf(segment.sheet.cell(row, unit.column))).filter(Boolean)
    : [];
  const counted = units.filter((u) => COUNTED_UNIT.test(u)).length;
  const isCounted = units.length ? counted / units.length > 0.5 : target.stats.max > LARGEST_RATE;
  return isCounted ? 'jumlah' : undefined;
}

function columnReason(key: string, column: ColumnView): string {
  const name = columnName(column.column);
  return column.label
    ? `Kolom ${name} dibaca sebagai ${key} karena judulnya "${column.label.slice(0, 80)}".`
    : `Kolom ${name} dibaca sebagai ${key} dari isi selnya.`;
}

/** "Realisasi fisik (%)" that is spending over budget in most rows is absorption under another name. */
function promoteRatio(view: View, chosen: Map<string, ColumnView>): void {
  const physical = chosen.get('fisik');
  const whole = chosen.get('anggaran');
  const part = chosen.get('realisasiAnggaran');
  if (!physical || !whole || !part || chosen.has('serapan')) return;
  if (ratioShare(view.segment, part.column, whole.column, physical.column) >= 0.7) {
    chosen.delete('fisik');
    chosen.set('serapan', physical);
  }
}

function withCorrections(rows: TableRow[], correction: Reading | undefined): TableRow[] {
  if (!correction?.rows) return rows;
  return rows.map((row) => {
    const kind = correction.rows?.[String(row.row + 1)];
    return kind === undefined ? row : { ...row, kind: kind as TableRow['kind'] };
  });
}

function periodOfTable(title: string, segment: Segment): Period {
  const own = periodOf(title);
  if (own.year !== undefined && own.triwulan !== undefined) return own;
  // Headers name every month or year of the table; only their latest year speaks of its period.
  const header = periodOf([...segment.parts.values()].map((p) => p.join(' ')).join(' '));
  const name = periodOf(segment.sheet.name);
  const opening = periodOf(
    segment.sheet
      .rowNumbers()
      .slice(0, 4)
      .filter((r) => r < segment.headerRows[0]!)
      .flatMap((r) => segment.sheet.rowCells(r).map((c) => textOf(c.cell)))
      .join(' '),
  );
  return {
    ...(header.year === undefined ? {} : { year: header.year }),
    ...name,
    ...opening,
    ...own,
  };
}

function regionOfTable(titles: readonly string[], sheet: Sheet): { region?: string } {
  const lines = [
    ...titles,
    ...sheet
      .rowNumbers()
      .slice(0, 5)
      .flatMap((r) =>
        sheet
          .rowCells(r)
          .map((c) => textOf(c.cell))
          .filter((t) => t.length < 160),
      ),
    sheet.name,
  ];
  for (const line of lines) {
    const region = regionOf(line);
    if (region !== undefined) return { region };
  }
  return {};
}

export function layoutNamed(id: LayoutId): LayoutSpec {
  const found = LAYOUTS.find((l) => l.id === id);
  if (!found) throw new Error(`unknown layout ${id}`);
  return found;
}
