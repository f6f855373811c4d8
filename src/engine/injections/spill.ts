import { columnName, parseA1, rectToA1 } from '../../sheet/address';
import { outsideQuotes, shiftFormula } from '../../sheet/formula';
import type { Injection } from '../model';

/** One function of cells: what Excel spills when it is given ranges. */
const ELEMENTWISE = /^=SPM\.[A-Z]+\([^()]*\)(?:\/100)?$/;

/**
 * Neighbouring cells of a column that take the same formula, as one formula in the first of them. Only
 * blank cells and those that show the same: the cells below must be cleared for the formula to spill.
 * @param mayFill false where Excel or what lies on the cells forbids it
 */
export function spilled(
  cells: readonly Injection[],
  mayFill: (area: { sheet: string; area: string }) => boolean = () => true,
): Injection[] {
  const groups: Injection[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first && continues(first, group.length, cell)) group.push(cell);
    else groups.push([cell]);
  }
  return groups
    .flatMap((group) => {
      const whole = joined(group);
      const [first] = whole;
      const area = first?.luber;
      return area === undefined || mayFill({ sheet: first!.sheet, area }) ? whole : group;
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Nothing spills into or out of a merged cell. */
const mayClear = ({ state, table, row, column }: Injection): boolean =>
  (state === 'kosong' || state === 'sama') && !table.sheet.mergeAt(row, column);

function continues(first: Injection, length: number, cell: Injection): boolean {
  return (
    cell.column === first.column &&
    cell.row === first.row + length &&
    mayClear(first) &&
    mayClear(cell) &&
    shiftFormula(first.formula, length, 0) === cell.formula
  );
}

function joined(group: readonly Injection[]): readonly Injection[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || first === last) return group;
  const formula = overRows(first.formula, first.row, last.row);
  if (formula === null) return group;
  const rect = { top: first.row, bottom: last.row, left: first.column, right: first.column };
  return [{ ...first, formula, luber: rectToA1(rect) }];
}

/** The formula over so many rows; null where it is more than one function of cells of its row. */
function overRows(formula: string, top: number, bottom: number): string | null {
  if (!ELEMENTWISE.test(formula)) return null;
  const rows = new Set<string>();
  const text = outsideQuotes(formula, (part) =>
    part.replace(/(?<![\w.])([A-Z]{1,3})(\d+)(?![\w(])/g, (_, column: string, row: string) => {
      rows.add(row);
      return `${column}${top + 1}:${column}${bottom + 1}`;
    }),
  );
  return rows.size === 1 && rows.has(String(top + 1)) ? text : null;
}

/** Cells below the first that a spilling formula fills, by address. */
export function spilledCells({ luber, row, column }: Injection): readonly string[] {
  if (luber === undefined) return [];
  const { bottom } = parseA1(luber)!;
  return Array.from({ length: bottom - row }, (_, i) => `${columnName(column)}${row + i + 2}`);
}
