import type { Rect } from '../../sheet/address';
import { wholeSheet } from './area';
import { movedBox } from './chart';
import type { Move } from './rewrite';
import type { HostWorkbook } from './workbook';
import type { HostSheet } from './worksheet';

/** Moves what stands on a sheet besides its cells: charts, rules, comments, print areas. */
export function moveFixtures(workbook: HostWorkbook, sheet: HostSheet, move: Move): void {
  sheet.charts = sheet.charts.flatMap((chart) => {
    const box = movedBox(chart.box, move);
    // A chart outlives its cells: Excel shrinks it, but never takes it away.
    if (box) chart.box = box;
    return [chart];
  });
  const kept = <T extends { readonly rects: readonly { top: number }[] }>(items: readonly T[]) =>
    items.filter(({ rects }) => rects.length);
  sheet.validations = kept(
    sheet.validations.map((v) => ({ ...v, rects: v.rects.flatMap((rect) => move(rect) ?? []) })),
  );
  for (const format of sheet.conditionalFormats)
    format.rects = format.rects.flatMap((rect) => move(rect) ?? []);
  sheet.conditionalFormats = kept(sheet.conditionalFormats);
  const { page } = sheet;
  page.printArea = page.printArea.flatMap((rect) => move(rect) ?? []);
  page.titleRows = page.titleRows && move(page.titleRows);
  page.titleColumns = page.titleColumns && move(page.titleColumns);
  const whole = wholeSheet();
  const moved = (at: number, rect: Rect, side: 'top' | 'left') => move(rect)?.[side] ?? [];
  page.rowBreaks = page.rowBreaks
    .flatMap((at) => moved(at, { ...whole, top: at, bottom: at }, 'top'))
    .filter((at) => at > 0);
  page.columnBreaks = page.columnBreaks
    .flatMap((at) => moved(at, { ...whole, left: at, right: at }, 'left'))
    .filter((at) => at > 0);
  workbook.comments = workbook.comments.filter((comment) => {
    if (comment.sheetId !== sheet.id) return true;
    const { row, column } = comment.place;
    const to = move({ top: row, bottom: row, left: column, right: column });
    if (to) comment.place = { row: to.top, column: to.left };
    return to !== null;
  });
}

/** Changes the formulas of charts, validations and conditional formats. */
export function rewriteFixtures(
  workbook: HostWorkbook,
  change: (formula: string, ownSheet: string) => string,
): void {
  for (const sheet of workbook.sheets) {
    const formula = (text: string) => (text.startsWith('=') ? change(text, sheet.name) : text);
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        series.name = formula(series.name);
        series.values = formula(series.values);
        series.categories = formula(series.categories);
      }
    }
    sheet.validations = sheet.validations.map((v) => ({
      ...v,
      formula1: formula(v.formula1),
      formula2: formula(v.formula2),
    }));
    for (const format of sheet.conditionalFormats) {
      format.formula = formula(format.formula);
      format.cellValue.formula1 = formula(format.cellValue.formula1);
      format.cellValue.formula2 = formula(format.cellValue.formula2);
    }
  }
}

/** A copied sheet brings its rules, charts and print setup along; comments too. */
export function copyFixtures(workbook: HostWorkbook, from: HostSheet, to: HostSheet): void {
  to.charts = from.charts.map((chart) => ({ ...structuredClone(chart), id: workbook.newId() }));
  to.validations = [...from.validations];
  to.conditionalFormats = from.conditionalFormats.map((format) => ({
    ...structuredClone(format),
    id: workbook.newId(),
  }));
  to.page = structuredClone(from.page);
  for (const comment of workbook.comments.filter(({ sheetId }) => sheetId === from.id)) {
    workbook.comments.push({
      ...structuredClone(comment),
      id: workbook.newId(),
      sheetId: to.id,
    });
  }
}
