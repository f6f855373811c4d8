import { WatchedView } from './asked';
import { contentOf } from './content';
import { columnStats } from './header/evidence';
import type { Segment } from './header/segment';
import { splitCodeColumns } from './header/split-code';
import type { Concept } from './lexicon';
import { meaningOfColumn, meaningOfText } from './meaning';
import type { Meaning } from './model';
import type { ColumnView, View } from './spec';

/** No table has more columns; what lies beyond is not looked at. */
const WIDEST = 120;

/** Everything the layouts look at, read once per table. */
export function viewOf(segment: Segment): View {
  const columns: ColumnView[] = [];
  const { left } = segment;
  const allStats = columnStats(segment, left, Math.min(segment.right, left + WIDEST));
  for (let i = 0; i < allStats.length; i++) {
    const stats = allStats[i]!;
    const column = left + i;
    const parts = phrases(segment, column);
    if (stats.filled === 0 && (!parts.length || isPadding(segment, allStats, i))) continue;
    const meaning = withInnerHeadings(meaningOfColumn(parts), stats.labels, stats.numeric);
    columns.push({ column, parts, label: parts.join(' / '), meaning, stats });
  }
  const codes = new Set(splitCodeColumns(segment, columns));
  const title = titleOf(segment);
  const content = contentOf(segment);
  const read = withRunningQuarters(withCodes(withoutSigns(columns), codes));
  const view = new WatchedView({ segment, columns: read, title, content });
  // Which columns hold parts of codes hangs on figures: such a table is read by itself.
  if (codes.size) view.asked.looked();
  return view;
}

/** An empty column below a header that is merged over more columns than it needs: the next one holds its figures. */
function isPadding(
  { parts, left }: Segment,
  stats: readonly { readonly filled: number }[],
  i: number,
): boolean {
  const own = parts.get(left + i) ?? [];
  return [i - 1, i + 1].some((at) => {
    const other = parts.get(left + at) ?? [];
    return (stats[at]?.filled ?? 0) > 0 && own.every((text, level) => text === other[level]);
  });
}

/** A longer text among the first words tells something; it names nothing. */
const LONGEST_OPENING = 160;

/** Title lines, the first words of the sheet and its name, lower case. */
export function titleOf(segment: Segment): string {
  const { sheet } = segment;
  const lines: string[] = [];
  for (const row of segment.titleRows) for (const { text } of sheet.rowCells(row)) lines.push(text);
  for (const row of sheet.rowNumbers().slice(0, 3))
    for (const { text } of sheet.rowCells(row).slice(0, 2))
      if (text.length < LONGEST_OPENING) lines.push(text);
  lines.push(sheet.name);
  return lines.join(' \n ').toLowerCase();
}

/**
 * "s.d. TW I | s.d. TW II | s.d. TW III": side by side they are the quarters of the table, each with those
 * before it. Of money the last one is what the year has spent.
 */
function withRunningQuarters(columns: ColumnView[]): ColumnView[] {
  const ends: number[] = [];
  for (const { meaning } of columns)
    if (meaning.sampaiTriwulan !== undefined) ends.push(meaning.sampaiTriwulan);
  if (ends.length < 3 || columns.some(isRunningMoney)) return columns;
  const isPlain = columns.some(({ meaning }) => meaning.triwulan !== undefined);
  if (isPlain || new Set(ends).size < ends.length) return columns;
  return columns.map((c) => {
    const { sampaiTriwulan } = c.meaning;
    if (sampaiTriwulan === undefined) return c;
    return { ...c, meaning: { ...c.meaning, triwulan: sampaiTriwulan } };
  });
}

const isRunningMoney = ({ meaning, stats }: ColumnView): boolean =>
  meaning.sampaiTriwulan !== undefined && (meaning.ukuran === 'Rp' || stats.large > 0.2);

/** "Rp | 1.250.000" below a header that stands over the first alone: it speaks of the amounts. */
function withoutSigns(columns: ColumnView[]): ColumnView[] {
  const isSign = ({ stats, parts }: ColumnView): boolean =>
    stats.units === 1 && stats.length <= LONGEST_SIGN && parts.length > 0;
  if (!columns.some(isSign)) return columns;
  const out = [...columns];
  for (let i = 1; i < out.length; i++) {
    const [sign, amount] = [out[i - 1]!, out[i]!];
    if (!isSign(sign) || amount.column !== sign.column + 1) continue;
    if (amount.parts.length > 0 || amount.stats.large < 0.2) continue;
    const { parts, label, meaning } = sign;
    out[i] = { ...amount, parts, label, meaning };
    out[i - 1] = { ...sign, parts: [], label: '', meaning: { concepts: [], years: [] } };
  }
  return out;
}

const LONGEST_SIGN = 3;

/** What cells prove to be parts of codes is so whatever its header says. */
function withCodes(columns: ColumnView[], codes: ReadonlySet<number>): ColumnView[] {
  if (!codes.size) return columns;
  const concepts = [{ concept: 'kode', weight: 1 }];
  return columns.map((c) => (codes.has(c.column) ? { ...c, meaning: { concepts, years: [] } } : c));
}

/** The texts above a column, those joined that no neighbour shares: one phrase broken over two rows. */
function phrases({ parts }: Segment, column: number): readonly string[] {
  const own = parts.get(column) ?? [];
  const beside = [parts.get(column - 1) ?? [], parts.get(column + 1) ?? []];
  const out: string[] = [];
  own.forEach((text, i) => {
    const above = own[i - 1];
    const isGroup = above === undefined || beside.some((other) => other[i - 1] === above);
    // "K" alone says in what a figure is measured, and goes on with no phrase.
    if (isGroup || text === 'K') out.push(text);
    else out.push(`${out.pop() ?? ''} ${text}`.trim());
  });
  return out;
}

const INNER: ReadonlySet<Concept> = new Set([
  'harus',
  'terlayani',
  'belum',
  'target',
  'realisasi',
  'capaian',
  'anggaran',
  'sisa',
]);

/** Headings repeated inside the body ("Jumlah Total Yang Terlayani" above each group) name their column too. */
function withInnerHeadings(meaning: Meaning, labels: readonly string[], numeric: number): Meaning {
  const [own] = meaning.concepts;
  // "Rata-rata capaian kinerja" written across from the first column does not make it capaian.
  const isNumbering = own !== undefined && own.weight >= 0.6 && /^(no|kode)$/.test(own.concept);
  if (numeric < 0.2 || !labels.length || isNumbering) return meaning;
  const weights = new Map(meaning.concepts.map((c) => [c.concept, c.weight]));
  for (const label of labels) {
    for (const [concept, weight] of meaningOfText(label).concepts) {
      if (INNER.has(concept) && weight >= 0.6)
        weights.set(concept, Math.max(weights.get(concept) ?? 0, weight * 0.95));
    }
  }
  return {
    ...meaning,
    concepts: [...weights]
      .map(([concept, weight]) => ({ concept, weight }))
      .sort((a, b) => b.weight - a.weight),
  };
}
