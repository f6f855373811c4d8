import { columnIndex, type Rect } from '../sheet/address';
import { isOwnReport } from '../sheet/own';
import type { Sheet, Workbook } from '../sheet/snapshot';
import { attempt, isForeign, reasonOf, THRESHOLD } from './attempt';
import { bestAttempt } from './choose';
import { placeOfKey, type Reading, type Readings, speaksOf } from './correction';
import { type Segment, segmentAt, segments } from './header/segment';
import type { LayoutId, Recognition, Table, Unrecognised } from './model';
import type { LayoutSpec, View } from './spec';
import { LAYOUTS } from './specs';
import { rectOf, tableOf } from './table';
import { viewOf } from './view';

/** Finds and reads every table of a workbook. */
export function recognise(workbook: Workbook, readings: Readings = {}): Recognition {
  const tables: Table[] = [];
  const unrecognised: Unrecognised[] = [];
  for (const sheet of workbook.sheets) {
    const read = recogniseSheet(sheet, readings);
    tables.push(...read.tables);
    unrecognised.push(...read.unrecognised);
  }
  return { tables, unrecognised };
}

/** A layout that suits a table less is not named to the user as the nearest. */
const LEAST = 0.2;

export function recogniseSheet(sheet: Sheet, readings: Readings = {}): Recognition {
  // What we reported of the forms is no form.
  if (isOwnReport(sheet)) return { tables: [], unrecognised: [] };
  const tables: Table[] = [];
  const unrecognised: Unrecognised[] = [];
  const own = readingsOf(sheet, readings);
  for (const segment of segmentsOf(sheet, own)) {
    const correction = own.find(({ rect }) => isAbout(rect, segment))?.reading;
    const view = without(viewOf(segment), correction?.ignore);
    const wanted = LAYOUTS.find((l) => l.id === correction?.layout);
    const best = wanted ? attempt(wanted, view) : bestAttempt(view);
    const isSure = best.lacks === null && best.score >= THRESHOLD && !isForeign(view, best);
    if (isSure || wanted) tables.push(tableOf(best, view, correction));
    else if (segment.parts.size >= 2) {
      const nearest = best.score > LEAST ? best : null;
      unrecognised.push({
        sheet,
        rect: rectOf(segment),
        nearest: nearest?.layout.id ?? null,
        reason: reasonOf(nearest, view),
      });
    }
  }
  return { tables, unrecognised };
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
  return { ...view, columns: view.columns.filter((c) => !ignored.has(c.column)) };
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
