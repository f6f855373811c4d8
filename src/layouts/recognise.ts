import { columnIndex, type Rect } from '../sheet/address';
import { isOwnReport } from '../sheet/own';
import type { Sheet, Workbook } from '../sheet/snapshot';
import { finish, saying, type Steps } from '../sheet/steps';
import { attempt } from './attempt';
import { Pages } from './continuation';
import { placeOfKey, type Reading, type Readings, speaksOf } from './correction';
import { isIdentityBlock } from './header/identity';
import { type Segment, segmentAt, segments } from './header/segment';
import type { LayoutId, Recognition, Table, Unrecognised } from './model';
import type { LayoutSpec, View } from './spec';
import { LAYOUTS } from './specs';
import { type Outcome, readAlone, Twins } from './twins';
import { viewOf } from './view';

/** Finds and reads every table of a workbook. */
export function recognise(workbook: Workbook, readings: Readings = {}): Recognition {
  return finish(recogniseBertahap(workbook, readings));
}

/** The same in steps; `done` counts sheets. */
export function* recogniseBertahap(
  workbook: Workbook,
  readings: Readings = {},
): Generator<{ done: number; total: number; what: string }, Recognition, void> {
  const twins = new Twins();
  const pages = new Pages();
  const found: Recognition[] = [];
  const total = workbook.sheets.length;
  for (const sheet of workbook.sheets) {
    const progress = { done: found.length, total, what: sheet.name };
    yield progress;
    const own = yield* saying(progress, recogniseSheetBertahap(sheet, readings, twins));
    found.push(pages.next(sheet, own, readings)?.found ?? own);
  }
  return {
    tables: found.flatMap(({ tables }) => tables),
    unrecognised: found.flatMap(({ unrecognised }) => unrecognised),
  };
}

/** @param twins tables of the same workbook that were read before */
export function recogniseSheet(
  sheet: Sheet,
  readings: Readings = {},
  twins = new Twins(),
): Recognition {
  return finish(recogniseSheetBertahap(sheet, readings, twins));
}

/** The same in steps, one a table. */
export function* recogniseSheetBertahap(
  sheet: Sheet,
  readings: Readings,
  twins: Twins,
): Steps<Recognition> {
  // What we reported of the forms is no form.
  if (isOwnReport(sheet)) return { tables: [], unrecognised: [] };
  const tables: Table[] = [];
  const unrecognised: Unrecognised[] = [];
  const own = readingsOf(sheet, readings);
  for (const segment of segmentsOf(sheet, own)) {
    yield;
    const correction = own.find(({ rect }) => isAbout(rect, segment))?.reading;
    const { table, unrecognised: area } = correction
      ? corrected(segment, correction)
      : twins.read(segment);
    if (table) tables.push(table);
    if (area && !isIdentityBlock(segment)) unrecognised.push(area);
  }
  return { tables, unrecognised };
}

function corrected(segment: Segment, correction: Reading): Outcome {
  const view = without(viewOf(segment), correction.ignore);
  const wanted = LAYOUTS.find((layout) => layout.id === correction.layout);
  return readAlone(segment, view, correction, wanted && attempt(wanted, view));
}

/** The user's readings for one sheet, with the place each is about. */
function readingsOf(sheet: Sheet, readings: Readings): { rect: Rect; reading: Reading }[] {
  return Object.entries(readings.tables ?? {}).flatMap(([key, reading]) => {
    const place = placeOfKey(key);
    return place?.sheet.name === sheet.name ? [{ rect: place.rect, reading }] : [];
  });
}

function isAbout(rect: Rect, segment: Segment): boolean {
  const { left, right } = segment;
  return speaksOf(rect, { top: segment.headerRows[0]!, left, right });
}

/** The table without the columns that the user says hold none of its data. */
function without(view: View, letters: readonly string[] = []): View {
  if (!letters.length) return view;
  const ignored = new Set(letters.map((letter) => columnIndex(letter.toUpperCase())));
  const { segment, title, content } = view;
  const columns = view.columns.filter((c) => !ignored.has(c.column));
  return { segment, title, content, columns };
}

/** Tables as found, and those that only the user's own reading names. */
function segmentsOf(sheet: Sheet, own: readonly { rect: Rect; reading: Reading }[]): Segment[] {
  const found = segments(sheet);
  const missed = own.filter(
    ({ rect, reading }) => reading.layout !== undefined && !found.some((s) => isAbout(rect, s)),
  );
  return [...found, ...missed.map(({ rect }) => segmentAt(sheet, rect))];
}

/** The layout of an id. */
export function layoutNamed(id: LayoutId): LayoutSpec {
  const found = LAYOUTS.find((l) => l.id === id);
  if (!found) throw new Error(`unknown layout ${id}`);
  return found;
}
