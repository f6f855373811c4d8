import { type Rect, parseA1 } from '../../src/sheet/address';
import { type Cell, type Scalar, Sheet, type Workbook } from '../../src/sheet/snapshot';

export interface SheetTextOptions {
  readonly name?: string;
  /** Address of the first cell of the text; A1 by default. */
  readonly at?: string;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isProtected?: boolean;
}

/**
 * A worksheet from a small readable table, one line a row, `|` between cells:
 *
 *     No | Layanan   | Target (%) | <         | ^ = merged with the cell above
 *     ^  | ^         | Awal       | Akhir     | < = merged with the cell to the left
 *     1  | Permakanan | 12.5      | 0.8{0.00%} | a number format in braces
 *     2  | "100"     | -          | =D3*2 -> 1.6 | quotes force text; a formula with its value
 *
 * Plain digits (`1234`, `-12.5`) become numbers, anything else stays text, an empty cell is blank.
 * Empty lines at both ends are left out, those within are empty rows; indentation does not count.
 */
export function sheetFromText(table: string, options: SheetTextOptions = {}): Sheet {
  const lines = table.replace(/^(?:[ \t]*\n)+|(?:\n[ \t]*)+$/g, '').split('\n');
  const start = parseA1(options.at ?? 'A1');
  if (!start) throw new Error(`no address: ${options.at ?? ''}`);
  const grid = lines.map((line) => line.split('|').map((text) => text.trim()));

  const areas = new Map<string, Rect>();
  const origins: (readonly [number, number])[][] = [];
  grid.forEach((texts, r) => {
    const own: (readonly [number, number])[] = (origins[r] = []);
    texts.forEach((text, c) => {
      const origin = (text === '<'
        ? own[c - 1]
        : text === '^'
          ? origins[r - 1]?.[c]
          : undefined) ?? [r, c];
      own[c] = origin;
      const [top, left] = origin;
      areas.set(origin.join(), {
        top: start.top + top,
        left: start.left + left,
        bottom: start.top + r,
        right: start.left + Math.max(c, (areas.get(origin.join())?.right ?? 0) - start.left),
      });
    });
  });
  const merges = [...areas.values()].filter((a) => a.bottom > a.top || a.right > a.left);

  const sheet = new Sheet(options.name ?? 'Lembar1', { ...options, merges });
  grid.forEach((texts, r) => {
    texts.forEach((text, c) => {
      const isPart = origins[r]?.[c]?.join() !== [r, c].join();
      if (!isPart) sheet.set(start.top + r, start.left + c, cellFromText(text));
    });
  });
  return sheet;
}

function cellFromText(text: string): Cell {
  const format = /^(.*?)\{([^{}]+)\}$/.exec(text);
  const body = (format?.[1] ?? text).trim();
  const style = format?.[2] === undefined ? {} : { format: format[2] };
  if (body.startsWith('=')) {
    const [formula = '', value] = body.split(/\s+->\s+/);
    return { formula, value: value === undefined ? null : scalar(value), ...style };
  }
  return { value: scalar(body), ...style };
}

function scalar(text: string): Scalar | null {
  if (text === '') return null;
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted) return quoted[1] ?? '';
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** A workbook of sheets written as text, or ready-made, by their names. */
export function workbookOf(sheets: Readonly<Record<string, string | Sheet>>): Workbook {
  return {
    name: 'uji.xlsx',
    sheets: Object.entries(sheets).map(([name, sheet]) =>
      typeof sheet === 'string' ? sheetFromText(sheet, { name }) : sheet,
    ),
  };
}
