import { parseA1, rectToA1, type Rect } from '../sheet/address';
import { settingsFromXml } from '../sheet/settings';
import { Sheet, type Cell, type Scalar, type Workbook } from '../sheet/snapshot';
import { bands, inGroups, sizeOf } from './pieces';
import { ExcelProblem, stopIfCancelled, toProblem } from './problem';
import { pause, run } from './run';
import { findSettings } from './settings';
import { noteSpills } from './note-spills';

/** Cells a request: values, formulas and formats of so many stay well below 5 MB of answer. */
const REQUEST_CELLS = 100_000;
/** A used range above this is mostly empty; it is narrowed down before it is read. */
const SPARSE_CELLS = 1_000_000;
/** More than this no form has; Excel itself would stop answering. */
const WORKBOOK_CELLS = 5_000_000;
/** How long to wait for custom functions before reading again, in ms. */
const CALCULATING = [300, 600, 1000, 2000];
/** Hidden rows of a taller sheet are not asked for. */
const TALLEST = 50_000;

interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly rect: Rect;
}

const cellsOf = ({ rect }: Piece): number => sizeOf(rect);

interface Filled extends Piece {
  readonly range: Excel.Range;
}

/**
 * Snapshot of the open workbook.
 * Three round trips, whatever its number of cells, up to what one message can hold; more only
 * above that, where formulas spill, or while custom functions are still computing. Nothing is written, and between two messages the sheet stays free for typing.
 * @throws ExcelProblem
 */
export async function readWorkbook(signal?: AbortSignal): Promise<Workbook> {
  for (const wait of [...CALCULATING, null]) {
    const workbook = await run((context) => read(context, signal), { again: true });
    if (wait === null || !workbook.sheets.some(isCalculating)) return workbook;
    await pause(wait);
    stopIfCancelled(signal);
  }
  throw new ExcelProblem('lain');
}

/** A cell whose custom function has not answered yet holds no figure to judge. */
function isCalculating(sheet: Sheet): boolean {
  return sheet
    .rowNumbers()
    .some((row) =>
      sheet
        .rowCells(row)
        .some(({ cell }) => cell.formula && /^#(BUSY!|GETTING_DATA)$/.test(String(cell.value))),
    );
}

async function read(context: Excel.RequestContext, signal?: AbortSignal): Promise<Workbook> {
  const { workbook } = context;
  workbook.worksheets.load('items/name');
  workbook.load('name');
  const parts = findSettings(context);
  await context.sync();
  stopIfCancelled(signal);

  const found = workbook.worksheets.items.map((sheet) => askExtent(sheet));
  const xml = parts.items[0]?.getXml();
  await context.sync();
  stopIfCancelled(signal);

  const drafts = found.map(({ sheet, used, merged }) => {
    const rect = used.isNullObject ? null : parseA1(used.address);
    return {
      sheet,
      rect,
      merges: merged.isNullObject ? [] : rectsOf(merged.address),
      hidden: rect ? hiddenOf(sheet, rect) : null,
    };
  });
  const used = drafts.flatMap(({ sheet, rect }) => (rect ? [{ sheet, rect }] : []));
  const pieces = await narrow(context, used);
  if (pieces.reduce((sum, { rect }) => sum + sizeOf(rect), 0) > WORKBOOK_CELLS) {
    throw new ExcelProblem('terlalu-besar', { places: used.map(({ sheet }) => sheet.name) });
  }
  const filled: Filled[] = [];
  // Goes out together with the first cells.
  const ask = () => drafts.forEach(({ hidden }) => hidden?.ask());
  ask();
  for (const group of inGroups(cut(pieces, REQUEST_CELLS), REQUEST_CELLS, cellsOf)) {
    stopIfCancelled(signal);
    filled.push(...(await readGroup(context, group, ask)));
    await pause(0);
  }

  const sheets = drafts.map(({ sheet, merges, hidden }) => {
    const target = new Sheet(sheet.name, {
      merges,
      hiddenRows: hidden?.rows() ?? [],
      hiddenColumns: hidden?.columns() ?? [],
      isProtected: sheet.protection.protected,
    });
    for (const piece of filled) if (piece.sheet === sheet) fill(target, piece);
    return target;
  });
  await noteSpills(
    context,
    sheets.map((snapshot, i) => ({ sheet: drafts[i]!.sheet, snapshot })),
  );
  return { name: workbook.name, sheets, settings: xml ? settingsFromXml(xml.value) : {} };
}

/** Only values count: formatted but empty rows would make a used range of a million rows. */
function askExtent(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  const merged = used.getMergedAreasOrNullObject();
  merged.load('address');
  sheet.protection.load('protected');
  return { sheet, used, merged };
}

/** `Sheet!A1:B2,'a, b'!C3:D4`, as a RangeAreas tells its address. */
function rectsOf(address: string): Rect[] {
  return [...address.matchAll(/!([A-Z]+\d+(?::[A-Z]+\d+)?)(?=,|$)/g)].flatMap(
    ([, area = '']) => parseA1(area) ?? [],
  );
}

function hiddenOf(sheet: Excel.Worksheet, rect: Rect) {
  if (rect.bottom - rect.top >= TALLEST) return null;
  const ask = () => {
    // A range that went out with a failed message cannot be used again.
    const range = sheet.getRange(rectToA1(rect));
    return {
      rows: range.getRowProperties({ rowHidden: true }),
      columns: range.getColumnProperties({ columnHidden: true }),
    };
  };
  let asked: ReturnType<typeof ask> | null = null;
  return {
    ask: () => {
      asked = ask();
    },
    rows: () => asked?.rows.value.flatMap((r, i) => (r.rowHidden ? [rect.top + i] : [])),
    columns: () => asked?.columns.value.flatMap((c, i) => (c.columnHidden ? [rect.left + i] : [])),
  };
}

/** Replaces each huge piece by the used ranges of its parts, until all are of readable size. */
async function narrow(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<Piece[]> {
  let current = [...pieces];
  for (let round = 0; round < 4; round++) {
    const huge = current.filter(({ rect }) => sizeOf(rect) > SPARSE_CELLS);
    if (!huge.length) break;
    const asked = huge.flatMap(({ sheet, rect }) =>
      bands(rect, Math.max(sizeOf(rect) / 32, SPARSE_CELLS / 4)).map((band) => {
        const used = sheet.getRange(rectToA1(band)).getUsedRangeOrNullObject(true);
        used.load('address');
        return { sheet, used };
      }),
    );
    // Each round needs the answer of the one before; there are four at most.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    current = [
      ...current.filter((piece) => !huge.includes(piece)),
      ...asked.flatMap(({ sheet, used }) => {
        const rect = used.isNullObject ? null : parseA1(used.address);
        return rect ? [{ sheet, rect }] : [];
      }),
    ];
  }
  return current;
}

function cut(pieces: readonly Piece[], limit: number): Piece[] {
  return pieces.flatMap(({ sheet, rect }) =>
    bands(rect, limit).map((part) => ({ sheet, rect: part })),
  );
}

/** Reads pieces in one message; when the answer is too long (long texts), in smaller ones. */
async function readGroup(
  context: Excel.RequestContext,
  group: readonly Piece[],
  /** Asks again for what went out with a message that failed. */
  again: () => void,
): Promise<Filled[]> {
  const filled = group.map((piece) => {
    const range = piece.sheet.getRange(rectToA1(piece.rect));
    range.load('values,formulas,numberFormat');
    return { ...piece, range };
  });
  try {
    await context.sync();
    return filled;
  } catch (error) {
    const cells = group.reduce((sum, { rect }) => sum + sizeOf(rect), 0);
    if (toProblem(error).kind !== 'terlalu-besar' || cells === 1) throw error;
    again();
    const smaller = Math.ceil(cells / 8);
    const out: Filled[] = [];
    for (const part of inGroups(cut(group, smaller), smaller, cellsOf)) {
      out.push(...(await readGroup(context, part, again)));
    }
    return out;
  }
}

function fill(target: Sheet, { rect, range }: Filled): void {
  const { values, formulas, numberFormat } = range as {
    values: Scalar[][];
    formulas: Scalar[][];
    numberFormat: string[][];
  };
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      const formula = formulas[r]?.[c];
      const isFormula = typeof formula === 'string' && /^=./.test(formula) && formula !== value;
      const format = numberFormat[r]?.[c];
      // Of blank cells the snapshot keeps only a % format.
      if (value === '' && !isFormula && !format?.includes('%')) return;
      const cell: Cell = {
        value,
        ...(isFormula && { formula }),
        ...(format && format !== 'General' && { format }),
      };
      target.set(rect.top + r, rect.left + c, cell);
    });
  });
}
