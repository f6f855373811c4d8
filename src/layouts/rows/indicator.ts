import { matchService } from '../../catalogue';
import { type Sheet, textOf } from '../../sheet/snapshot';
import { isCountedUnit } from '../../sheet/unit';
import { numberIn } from '../header/evidence';
import type { TableRow } from '../model';
import type { Chosen, RowReader } from '../spec';
import {
  continueRow,
  figureColumns,
  numberStyle,
  type RawRow,
  rawRows,
  rowOf,
  summaryKind,
} from './base';

const GOAL = /^(sasaran|tujuan|program)\b|^(ter|me|mem|men|meng)\p{L}+nya\b/iu;
const PERCENT = /^(%|persen|prosen)/i;
const PART = /^(jumlah|banyaknya|total|populasi|kk\b|[xy]\s*[=:])/i;

/** Indicators under their goals; below one its numerator and its denominator, where the table holds them. */
export const indicatorRows: RowReader = (view, chosen) => {
  const rows: TableRow[] = [];
  const { sheet } = view.segment;
  const indicator = chosen.get('indikator')?.column ?? chosen.get('sasaran')?.column;
  const targets = [...chosen].filter(([k]) => k.startsWith('target')).map(([, c]) => c.column);
  const unit = chosen.get('satuan')?.column;
  const figures = figureColumns(chosen);
  let head: number | null = null;
  let goal: number | null = null;
  const raws = rawRows(view, chosen, ['indikator', 'sasaran', 'program', 'tujuan']);
  const numbered = new Set<string | null>();
  for (const { hasFigures, number } of raws) if (hasFigures) numbered.add(numberStyle(number));
  const isOfGoals = numbersWithin(raws, chosen);
  for (const one of raws) {
    // Numbers before the names, beside a column that numbers the goals, are a list for each goal.
    const isWithin = isOfGoals || one.style?.endsWith('·');
    const raw = isWithin ? { ...one, number: undefined } : one;
    if (!raw.words.length && !raw.hasFigures) continue;
    const text = indicator === undefined ? raw.text : textOf(sheet.cell(raw.row, indicator));
    const summary = summaryKind(raw, unitIn(sheet, raw.row, unit));
    // "Jumlah seluruhnya" below a numerator is what that is out of.
    const isWhole = head !== null && partsBelow(rows, head) === 1 && isPart(raw, text, rows[head]!);
    if (summary && !isWhole) {
      rows.push(rowOf(raw, summary, 0, null));
      continue;
    }
    const hasValue = raw.hasFigures || raw.hasPlaceholder;
    if (!hasValue && text === '') {
      if (raw.words.some((w) => w.column === raw.labelColumn) && raw.words.length === 1) {
        goal = rows.length;
        rows.push(rowOf(raw, 'judul', 0, null));
        head = null;
      } else if (rows.length) continueRow(rows, raw);
      continue;
    }
    // A row with a number of its own goes on with none above it, also where a fill-in is left in it.
    if (!hasValue && head !== null && !raw.number && /^[\p{Ll}(,;/]/u.test(text)) {
      continueRow(rows, raw);
      continue;
    }
    if (!hasValue && isGoal(raw)) {
      goal = rows.length;
      rows.push(rowOf(raw, 'judul', 0, null));
      head = null;
      continue;
    }
    if (head !== null && isPart(raw, text, rows[head]!) && partsBelow(rows, head) < 2) {
      rows.push(rowOf(raw, partsBelow(rows, head) === 0 ? 'pembilang' : 'penyebut', 2, head));
      continue;
    }
    head = rows.length;
    const match = matchService(text);
    rows.push(
      rowOf(raw, 'indikator', goal === null ? 0 : 1, goal, match ? { service: match.slug } : {}),
    );
  }
  return rows;

  /** A goal above its indicators, in their column: its words say so, or its numbering is another. */
  function isGoal(raw: RawRow): boolean {
    if (raw.words.length !== 1 || !numbered.size) return false;
    const style = numberStyle(raw.number);
    return GOAL.test(raw.label) || (/^[IA]/.test(style ?? '') && !numbered.has(style));
  }

  /**
   * Numerator and denominator carry figures of the years, but no number and no target of their own; a
   * unit only where it is one of things counted, below a percentage.
   */
  function isPart(raw: RawRow, text: string, above: TableRow): boolean {
    if (raw.number !== undefined || figures.length <= 2) return false;
    for (const column of targets) if (numberIn(sheet, raw.row, column) !== null) return false;
    const own = unitIn(sheet, raw.row, unit);
    const isOfRate =
      PERCENT.test(unitIn(sheet, above.row, unit)) && isCountedUnit(own) && PART.test(text);
    return (own === '' || isOfRate) && (PART.test(text) || targets.length > 0);
  }
};

/** "Sasaran | No | Indikator": numbers right of the goals that begin anew below each of them. */
function numbersWithin(raws: readonly RawRow[], chosen: Chosen): boolean {
  const [no, goal] = [chosen.get('no'), chosen.get('sasaran')];
  if (!no || !goal || no.column < goal.column) return false;
  return raws.filter(({ number }) => number?.replace(/\W/g, '') === '1').length > 1;
}

function unitIn(sheet: Sheet, row: number, column: number | undefined): string {
  return column === undefined ? '' : textOf(sheet.cell(row, column));
}

function partsBelow(rows: readonly TableRow[], head: number): number {
  let count = 0;
  for (let i = head + 1; i < rows.length; i++) {
    const { kind } = rows[i]!;
    if (kind === 'pembilang' || kind === 'penyebut') count++;
  }
  return count;
}
