import type { Column, Table, TableRow } from '../../layouts/model';
import { type NumberFigure, readFigure, sheetRowOf } from '../../policy/figures';
import { isPercentFormat, shownDecimals } from '../../sheet/number-format';
import type { Scalar } from '../../sheet/snapshot';

const NUMERIC: readonly Column['role'][] = ['persen', 'nilai', 'jumlah', 'rupiah'];
/** Decimals of a percentage where the table prints none to go by. */
const USUAL_DECIMALS = 2;

/** What is known of a cell that a formula goes into. */
export interface Place {
  readonly table: Table;
  readonly row: TableRow;
  readonly column: Column;
  /** What one percent point is in the cell. */
  readonly unit: number;
  /** Results that the formula may have, in the unit of the cell. */
  readonly results: readonly (Scalar | null)[];
}

/**
 * Number format that a cell without one of its own needs, so that it shows as many decimals as it
 * printed, or as its column does where it is blank; undefined where it shows right as it is.
 */
export function formatFor(place: Place): string | undefined {
  const { table, row, column } = place;
  if (!NUMERIC.includes(column.role)) return undefined;
  const own = table.sheet.formatAt(sheetRowOf(table, row, column), column.column);
  if (own !== undefined && own !== '@') return undefined;
  const figure = readFigure(table, row, column);
  if (figure.kind === 'number') return formatLike(figure, place.results, own === '@');
  return figure.kind === 'blank' ? formatOfColumn(place) : undefined;
}

/** The decimals printed, where General would show more of the result or a text set them. */
function formatLike(
  { value, decimals, raw, unit }: NumberFigure,
  results: Place['results'],
  isTextFormat: boolean,
): string | undefined {
  // Without a % format a fraction shows two decimals more than its percent points have.
  const shown = decimals + (unit === 1 || typeof raw === 'string' ? 0 : 2);
  const isGrouped = typeof raw === 'string' && Math.abs(value) >= 1000 && /\d[.,]\d{3}/.test(raw);
  const isLonger = results.some(
    (result) => typeof result === 'number' && shownDecimals({ value: result }) !== shown,
  );
  return isLonger || isTextFormat || isGrouped ? plainFormat(shown, isGrouped) : undefined;
}

/** The format that most cells of the column have, those of rows of the same kind first. */
function formatOfColumn({ table, row, column, unit }: Place): string | undefined {
  const isPercent = unit !== 1;
  const filled = table.rows.flatMap((other) => {
    const figure = readFigure(table, other, column);
    if (figure.kind !== 'number') return [];
    const format = table.sheet.formatAt(sheetRowOf(table, other, column), column.column);
    return [{ isSameKind: other.kind === row.kind, figure, format }];
  });
  const alike = filled.filter((cell) => cell.isSameKind);
  const cells = alike.length ? alike : filled;
  const formats = cells.flatMap(({ format }) =>
    format !== undefined && format !== '@' && isPercentFormat(format) === isPercent ? format : [],
  );
  const [usual] = [...new Set(formats)].sort((a, b) => count(formats, b) - count(formats, a));
  if (usual !== undefined) return usual;
  const printed = cells.filter(({ figure }) => figure.unit === unit);
  const decimals = Math.max(0, ...printed.map(({ figure }) => figure.decimals));
  if (column.role !== 'persen') return decimals ? plainFormat(decimals) : undefined;
  const format = plainFormat(decimals || USUAL_DECIMALS);
  return isPercent ? `${format}%` : format;
}

function count(list: readonly string[], value: string): number {
  return list.filter((item) => item === value).length;
}

function plainFormat(decimals: number, isGrouped = false): string {
  const whole = isGrouped ? '#,##0' : '0';
  return decimals > 0 ? `${whole}.${'0'.repeat(decimals)}` : whole;
}
