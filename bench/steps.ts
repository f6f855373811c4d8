import ExcelJS from 'exceljs';
import { injections, periksa, periksaLagi } from '../src/engine';
import { recognise } from '../src/layouts';
import { needsAddIn } from '../src/measures/calls';
import { detachFormula } from '../src/measures/detach';
import { toA1 } from '../src/sheet/address';
import { type Cell, Sheet, type Workbook } from '../src/sheet/snapshot';
import { type CellEdit, patchWorkbook } from '../src/xlsx/patch';
import { readWorkbook } from '../src/xlsx/read';
import { timed } from './kit';

/** Times of one round, in ms. Steps that need a file are absent where there is none. */
export interface Round {
  readonly exceljs?: number;
  readonly parse?: number;
  readonly recognise: number;
  readonly check: number;
  readonly recheck: number;
  readonly inject?: number;
  readonly detach?: number;
}

/** All steps on one workbook file, in one go, so that their ratios are of one machine state. */
export async function roundOnFile(bytes: Uint8Array, withExcelJs: boolean): Promise<Round> {
  const exceljs = withExcelJs ? await timed(() => parseWithExcelJs(bytes)) : null;
  if (exceljs) last.exceljs = exceljs.result;
  const parse = await timed(() => readWorkbook(bytes));
  const memory = await roundInMemory(() => readWorkbook(bytes));
  const inject = await timed(() => patchWorkbook(bytes, proposals(parse.result)));
  const injected = readWorkbook(inject.result);
  const detach = await timed(() => patchWorkbook(inject.result, freed(injected)));
  return {
    ...(exceljs ? { exceljs: exceljs.ms } : {}),
    parse: parse.ms,
    ...memory,
    // The check that precedes the proposals is counted on its own.
    inject: inject.ms - memory.check,
    detach: detach.ms,
  };
}

/** Edits one after another, of which the mean is taken: some of what the first one needs is still to be compiled. */
const EDITS = 5;

/** @param make a snapshot of its own for each step: what is remembered of one would help the next */
export async function roundInMemory(
  make: () => Workbook,
): Promise<Pick<Round, 'recognise' | 'check' | 'recheck'>> {
  const fresh = make();
  const recognition = await timed(() => recognise(fresh));
  const workbook = make();
  const check = await timed(() => periksa(workbook));
  const edited = edits(workbook);
  // One after another, as someone types: nobody collects garbage in between, which also drops compiled code.
  const recheck = await timed(() =>
    edited.reduce((result, now) => periksaLagi(result, now), check.result),
  );
  last.memory = [recognition.result, check.result, recheck.result];
  return { recognise: recognition.ms, check: check.ms, recheck: recheck.ms / EDITS };
}

function parseWithExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  return new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer);
}

/** What became of the workbooks that came before. */
const held: unknown[] = [];
const last: { exceljs?: unknown; memory?: unknown } = {};

/**
 * Keeps what became of a small other workbook for the whole run, of us and of exceljs: with the last object
 * of a kind the language's engine drops the code that it compiled for them. In the pane and in a recap the
 * last result is held too when the next check runs; so is what the last round left, until the next has its own.
 */
export async function holdOther(bytes: Uint8Array): Promise<void> {
  const workbook = readWorkbook(bytes);
  held.push(await parseWithExcelJs(bytes), periksa(workbook), recognise(readWorkbook(bytes)));
}

/** The workbook after each edit: one figure of one sheet changed, of another sheet each time; all others are the same objects. */
function edits(workbook: Workbook): Workbook[] {
  const out: Workbook[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const before = out.at(-1) ?? workbook;
    const at = Math.floor((before.sheets.length * (edit + 0.5)) / EDITS);
    out.push({ ...before, sheets: before.sheets.map((s, i) => (i === at ? editedCopy(s) : s)) });
  }
  return out;
}

function editedCopy(sheet: Sheet): Sheet {
  const copy = new Sheet(sheet.name, sheet);
  let left = 1;
  for (const row of sheet.rowNumbers()) {
    for (const { column, cell } of sheet.rowCells(row)) {
      const isFigure = left > 0 && column > 2 && typeof cell.value === 'number' && cell.value > 1;
      const changed: Cell = isFigure ? { ...cell, value: cell.value + 1 } : cell;
      if (isFigure) left--;
      copy.set(row, column, changed);
    }
  }
  return copy;
}

function proposals(workbook: Workbook): CellEdit[] {
  return [...periksa(workbook).policies]
    .flatMap(([table, policy]) => injections(table, policy))
    .map(({ sheet, cell, formula, result }) => ({ sheet, cell, formula, value: result }));
}

function freed(workbook: Workbook): CellEdit[] {
  const edits: CellEdit[] = [];
  for (const sheet of workbook.sheets) {
    for (const row of sheet.rowNumbers()) {
      for (const { column, cell } of sheet.rowCells(row)) {
        if (cell.formula === undefined || !needsAddIn(cell.formula)) continue;
        const formula = detachFormula(cell.formula);
        const address = { sheet: sheet.name, cell: toA1(row, column) };
        if (formula !== null) edits.push({ ...address, formula, value: cell.value });
      }
    }
  }
  return edits;
}
