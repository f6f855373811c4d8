import { columnIndex, columnName } from '../sheet/address';

/** The cells of a plain A1 range in a formula, row by row; null for names, expressions and the like. */
export function parseRange(text: string): readonly string[] | null {
  const match =
    /^\s*((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))?\s*$/.exec(
      text,
    );
  if (!match) return null;
  const [
    ,
    sheet = '',
    dollarColumn,
    left = '',
    dollarRow,
    top = '',
    ,
    right = left,
    ,
    bottom = top,
  ] = match;
  const [c1, c2] = inOrder(columnIndex(left), columnIndex(right));
  const [r1, r2] = inOrder(Number(top), Number(bottom));
  if ((c2 - c1 + 1) * (r2 - r1 + 1) > 1000) return null;
  const cells: string[] = [];
  for (let row = r1; row <= r2; row++) {
    for (let column = c1; column <= c2; column++) {
      cells.push(`${sheet}${dollarColumn}${columnName(column)}${dollarRow}${row}`);
    }
  }
  return cells;
}

function inOrder(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}
