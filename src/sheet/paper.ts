/** A4 in points, and the margins that Excel gives a new sheet. */
const [SHORT, LONG] = [595.3, 841.9];
const [SIDES, ENDS] = [2 * 50.4, 2 * 54];

/** Height of a row of one line. */
export const LINE = 15;

/** Points of a column so many characters wide, in the standard font. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** What says how much of a sheet goes on a page. */
export interface Laid {
  readonly widths: readonly number[];
  /** Rows that are not one line high. */
  readonly heights: ReadonlyMap<number, number>;
  readonly rows: number;
  readonly orientation: 'landscape' | 'portrait';
}

/** Rows that should stand on one page, both included. */
export interface Together {
  readonly top: number;
  readonly bottom: number;
}

/** How a sheet is cut into pages of A4, its columns made to fit the width. */
export interface Paging {
  /** Rows that begin a new page, from 0. */
  readonly breaks: readonly number[];
  /** Made small enough for one page; otherwise the rows take as many pages as they fill. */
  readonly onePage: boolean;
}

/** So much more than a page is still read with ease when it is made to fit one. */
const FITTED_PAGES = 1.2;

/** The rows of another Excel, or another font, are this much lower or higher. */
const LENIENCE = [0.93, 1, 1.05];

/**
 * A few rows too many are made to fit the page. Of what belongs together, whatever the end of a page
 * would cut begins a page; what no page holds is left as it is.
 * @param together from top to bottom
 */
export function paging(laid: Laid, together: readonly Together[]): Paging {
  const page = pageHeight(laid);
  const pages = heightOf(laid, 0, laid.rows - 1) / page;
  if (pages <= FITTED_PAGES) return { breaks: [], onePage: pages > 1 };
  const breaks: number[] = [];
  for (const { top, bottom } of together) {
    const from = breaks.at(-1) ?? 0;
    const isCutFrom = (row: number): boolean =>
      LENIENCE.some((factor) => isCut(laid, page / factor, row, top, bottom));
    if (top > from && isCutFrom(from) && !isCutFrom(top)) breaks.push(top);
  }
  return { breaks, onePage: false };
}

/** Points of the sheet's rows that one page holds. */
function pageHeight({ widths, orientation }: Laid): number {
  const [width, height] = orientation === 'landscape' ? [LONG, SHORT] : [SHORT, LONG];
  const needed = widths.reduce((sum, characters) => sum + pointsOf(characters), 0);
  return (height - ENDS) / Math.min(1, (width - SIDES) / needed);
}

function heightOf({ heights }: Laid, top: number, bottom: number): number {
  let height = 0;
  for (let row = top; row <= bottom; row++) height += heights.get(row) ?? LINE;
  return height;
}

/** Whether a page ends between two rows, when pages follow each other from a row on. */
function isCut(laid: Laid, page: number, from: number, top: number, bottom: number): boolean {
  let filled = 0;
  for (let row = from; row <= bottom; row++) {
    const height = heightOf(laid, row, row);
    if (filled + height > page) {
      filled = 0;
      if (row > top) return true;
    }
    filled += height;
  }
  return false;
}
